import { environmentNames, type Policy } from '../policy/policy.ts'
import { rolloutOf } from '../policy/rollout-of.ts'
import { type Finding, fine, missing, unknown } from './finding.ts'

/** Says of a line where it belongs. */
export function inPolicy(line: string): string {
  return `in the policy: ${line}`
}

/** What the policy leaves open: identity, tests, places to deploy to, what carries the traffic. */
export function policyFindings(policy: Policy): readonly Finding[] {
  const names = environmentNames(policy)
  if (names.length === 0) return [missing('policy', 'it names no environment', 'sluice init')]
  return [
    fine('policy', `read; every role and environment that it names exists: ${names.join(' → ')}`),
    smoke(policy),
    ...names.map(name => place(policy, name)),
    ...tests(policy, names.at(-1) ?? ''),
    ...traffic(policy, names)
  ]
}

function smoke({ smoke: { suite } }: Policy): Finding {
  if (suite !== undefined) return fine('smoke suite', suite)
  return missing(
    'smoke suite',
    'nothing is asked of a deployed version',
    inPolicy('smoke: { suite: .github/smoke.yml }')
  )
}

/** A job's machine is gone when the job ends, and with it what was started there. */
function place({ environments }: Policy, name: string): Finding {
  const { deploy, run } = environments[name] ?? {}
  const what = `deployment to ${name}`
  if (deploy !== undefined) return fine(what, `by ${deploy}`)
  const line = inPolicy(`environments: { ${name}: { deploy: ./deploy.sh } }`)
  if (run === undefined) return missing(what, 'neither a deploy command nor a process is named', line)
  return unknown(what, 'a process on the machine of the job: it stays only on a runner of your own', line)
}

function tests({ environments }: Policy, last: string): readonly Finding[] {
  const { requires = [] } = environments[last] ?? {}
  if (requires.length > 0) return [fine('tests', `${last} asks for ${requires.join(', ')}`)]
  const line = inPolicy(`environments: { ${last}: { requires: [unit_tests] } }`)
  return [missing('tests', `${last} asks for no test result`, line)]
}

/** A proxy on the machine of a job is no router for users; others are asked, see reach-findings. */
function traffic(policy: Policy, names: readonly string[]): readonly Finding[] {
  const rolled = names.filter(name => rolloutOf(policy, name) !== undefined)
  if (rolled.length === 0) {
    const line = inPolicy('rollout: { router: { kind: haproxy, … } }')
    return [unknown('rollout', 'no environment shifts its traffic step by step', line)]
  }
  return rolled.flatMap(name => {
    const { router, metrics } = rolloutOf(policy, name) ?? {}
    const embedded = 'a proxy on the machine of the job: it stays only on a runner of your own'
    const line = (key: string, page: string) => inPolicy(`rollout: { ${key}: { kind: … } }, see docs/${page}`)
    return [
      ...(isEmbedded(router) ? [unknown(`router of ${name}`, embedded, line('router', 'routers.md'))] : []),
      ...(isEmbedded(metrics) ? [unknown(`metrics of ${name}`, embedded, line('metrics', 'metrics.md'))] : [])
    ]
  })
}

function isEmbedded(settings: { readonly kind: string } | undefined): boolean {
  return (settings?.kind ?? 'embedded') === 'embedded'
}
