import { environmentNames, type Policy } from '../policy/policy.ts'
import { rolloutOf } from '../policy/rollout-of.ts'
import { type Finding, fine, missing, unknown } from './finding.ts'

/** What the policy leaves open: identity, tests, places to deploy to, router and metrics. */
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
  return missing('smoke suite', 'nothing is asked of a deployed version', 'smoke: { suite: .github/smoke.yml }')
}

/** A job's machine is gone when the job ends, and with it what was started there. */
function place({ environments }: Policy, name: string): Finding {
  const { deploy, run } = environments[name] ?? {}
  const what = `deployment to ${name}`
  if (deploy !== undefined) return fine(what, `by ${deploy}`)
  const line = `environments: { ${name}: { deploy: ./deploy.sh } }`
  if (run === undefined) return missing(what, 'neither a deploy command nor a process is named', line)
  return unknown(what, 'a process on the machine of the job: it stays only on a runner of your own', line)
}

function tests({ environments }: Policy, last: string): readonly Finding[] {
  const { requires = [] } = environments[last] ?? {}
  if (requires.length > 0) return [fine('tests', `${last} asks for ${requires.join(', ')}`)]
  return [missing('tests', `${last} asks for no test result`, `environments: { ${last}: { requires: [unit_tests] } }`)]
}

function traffic(policy: Policy, names: readonly string[]): readonly Finding[] {
  const rolled = names.filter(name => rolloutOf(policy, name) !== undefined)
  const [name] = rolled
  if (name === undefined) return [unknown('rollout', 'no environment shifts its traffic step by step', 'rollout: {}')]
  const { router, metrics } = rolloutOf(policy, name) ?? {}
  const ask = `sluice rollout --environment=${name} --dry-run`
  const embedded = 'a proxy on the machine of the job: it stays only on a runner of your own'
  const of = (what: string, kind: string | undefined) =>
    kind === undefined || kind === 'embedded'
      ? unknown(what, embedded, ask)
      : unknown(what, `${kind}; whether it answers, it tells when asked`, ask)
  return [of('router', router?.kind), of('metrics', metrics?.kind)]
}
