import type { Policy } from '../policy/policy.ts'
import { type Finding, fine, missing, unknown } from './finding.ts'
import { inPolicy } from './policy-findings.ts'

/** What could be read of the repository where its workflows run; a text says why a part could not. */
export interface Hosted {
  readonly repository:
    | { readonly fullName: string; readonly defaultBranch: string; readonly isPrivate: boolean }
    | string
  readonly environments: readonly { readonly name: string; readonly reviewers: number }[] | string
  readonly rules: readonly string[] | string
  readonly workflows: readonly { readonly path: string; readonly state: string }[] | string
}

/** What differs between the policy and the repository as GitHub has it. */
export function hostedFindings(policy: Policy, hosted: Hosted): readonly Finding[] {
  const { repository } = hosted
  if (typeof repository === 'string')
    return [unknown('repository', repository, 'GITHUB_TOKEN=… sluice doctor --repository=OWNER/NAME')]
  const { fullName } = repository
  return [
    fine('repository', fullName),
    attestations(repository.isPrivate, fullName),
    ...rules(hosted.rules, fullName, repository.defaultBranch),
    ...environments(policy, hosted.environments, fullName),
    ...schedules(hosted.workflows, fullName)
  ]
}

function attestations(isPrivate: boolean, repository: string): Finding {
  if (!isPrivate) return fine('attestations', 'open to every public repository')
  const text =
    'a private repository needs Enterprise Cloud for them; without it the record on the ledger branch is the only copy'
  return unknown('attestations', text, `gh api repos/${repository}/attestations/sha256:0`)
}

function rules(found: Hosted['rules'], repository: string, branch: string): readonly Finding[] {
  const name = `rules of ${branch}`
  const mend = `https://github.com/${repository}/settings/rules`
  if (typeof found === 'string') return [unknown(name, found, mend)]
  const lacking = ['pull_request', 'required_status_checks'].filter(kind => !found.includes(kind))
  if (lacking.length === 0) return [fine(name, 'a pull request and green checks come before a merge')]
  return [
    missing(name, `nothing asks for ${lacking.join(' and ').replaceAll('_', ' ')}, so anything can be merged`, mend)
  ]
}

/** Someone who must click stands in the way of a release that nobody has to watch, unless the policy wants it. */
function environments(policy: Policy, found: Hosted['environments'], repository: string): readonly Finding[] {
  if (typeof found === 'string') return [unknown('environments', found, `gh api repos/${repository}/environments`)]
  return Object.entries(policy.environments).map(([name, { approvals }]) => {
    const what = `environment ${name}`
    const here = found.find(one => one.name === name)
    const api = `gh api --method PUT repos/${repository}/environments/${name}`
    if (here === undefined) return missing(what, 'GitHub has none of that name, so it has no rules and no secrets', api)
    const asks = approvals !== undefined
    if (asks && here.reviewers === 0) return missing(what, 'the policy asks for approvals, and GitHub asks nobody', api)
    if (!asks && here.reviewers > 0) {
      const line = inPolicy(`environments: { ${name}: { approvals: { count: 1 } } }`)
      return missing(what, `GitHub asks ${here.reviewers} for approval, and the policy does not say so`, line)
    }
    return fine(what, asks ? 'both ask for approvals' : 'nobody has to be asked')
  })
}

function schedules(found: Hosted['workflows'], repository: string): readonly Finding[] {
  if (typeof found === 'string') return [unknown('schedules', found, `gh workflow list --all --repo ${repository}`)]
  const asleep = found.filter(({ state }) => state !== 'active')
  if (asleep.length === 0) return [fine('schedules', 'every workflow is enabled')]
  return asleep.map(({ path, state }) =>
    missing(
      'schedules',
      `${path} is ${state.replaceAll('_', ' ')}`,
      `gh workflow enable ${path.split('/').at(-1)} --repo ${repository}`
    )
  )
}
