import { parse } from 'yaml'
import { type Finding, fine, missing } from './finding.ts'

export interface WorkflowText {
  readonly path: string
  readonly text: string
}

const needed = {
  contents: 'write',
  'id-token': 'write',
  attestations: 'write',
  deployments: 'write',
  issues: 'write',
  actions: 'read',
  'pull-requests': 'read',
  packages: 'write'
} as const

interface Call {
  readonly uses: string
  readonly permissions: Readonly<Record<string, unknown>> | string | undefined
}

/**
 * What the workflow files themselves tell: whether they release, with which rights, and how their actions are pinned.
 * Whether the policy trusts what they sign is left out where nobody knows the policy.
 */
export function workflowFindings(
  workflows: readonly WorkflowText[],
  trusted: readonly string[] | undefined
): readonly Finding[] {
  const call = workflows.flatMap(({ text }) => callsOf(text)).find(({ uses }) => /\/release\.yml@/.test(uses))
  if (call === undefined) {
    return [missing('release workflow', 'no workflow calls release.yml', 'sluice init'), ...pinning(workflows)]
  }
  return [
    fine('release workflow', call.uses),
    permissions(call),
    ...(trusted === undefined ? [] : [signers(call, trusted)]),
    ...pinning(workflows)
  ]
}

function permissions({ permissions: held }: Call): Finding {
  if (typeof held === 'string') {
    return held === 'write-all'
      ? missing('permissions', 'write-all is more than a release needs', 'sluice init --dry-run shows the list')
      : missing('permissions', `${held} is too little`, 'sluice init --dry-run shows the list')
  }
  const rank = (level: unknown) => ['none', 'read', 'write'].indexOf(String(level ?? 'none'))
  const lacking = Object.entries(needed).filter(([name, level]) => rank(held?.[name]) < rank(level))
  if (lacking.length === 0) return fine('permissions', 'the release job hands on what its jobs ask for')
  const line = Object.entries(needed).map(([name, level]) => `${name}: ${level}`)
  return missing(
    'permissions',
    `the release job lacks ${lacking.map(([name, level]) => `${name}: ${level}`).join(', ')}; such a run does not start`,
    `in the job that calls release.yml: permissions: { ${line.join(', ')} }`
  )
}

/** The policy must trust the very ref that the caller pins, for that is what the certificates will name. */
function signers({ uses }: Call, trusted: readonly string[]): Finding {
  const [named = '', ref = ''] = uses.split('@')
  const repository = named.split('/').slice(0, 2).join('/')
  const refs = [`refs/tags/${ref}`, `refs/heads/${ref}`, ref]
  const isTrusted = (file: string) =>
    refs.some(one => trusted.includes(`https://github.com/${repository}/.github/workflows/${file}@${one}`))
  const absent = ['provenance.yml', 'release.yml'].filter(file => !isTrusted(file))
  if (absent.length === 0) return fine('trust', `the policy trusts what ${repository} signs at ${ref}`)
  const line = `in the policy, below trust.workflow: - https://github.com/${repository}/.github/workflows/${absent[0]}@refs/tags/${ref}`
  return missing('trust', `trust.workflow lacks ${absent.join(' and ')} at ${ref}, the ref that the caller pins`, line)
}

function pinning(workflows: readonly WorkflowText[]): readonly Finding[] {
  const loose = workflows.flatMap(({ path, text }) => {
    const used = [...text.matchAll(/^\s*(?:-\s*)?uses:\s*["']?([^\s"'#]+)/gm)].map(([, uses = '']) => uses)
    const others = used.filter(uses => !/^[.$]\//.test(uses) && !uses.startsWith('sluice-actions/'))
    return others.filter(uses => !/@[0-9a-f]{40}$/.test(uses)).map(uses => `${uses} in ${path}`)
  })
  if (loose.length === 0) return [fine('pinned actions', 'every action of others is pinned to a commit')]
  const more = loose.length > 3 ? ` and ${loose.length - 3} more` : ''
  return [
    missing(
      'pinned actions',
      `${loose.slice(0, 3).join(', ')}${more}`,
      'pin each to a commit, with its tag in a comment'
    )
  ]
}

function callsOf(text: string): readonly Call[] {
  try {
    const { jobs = {} } = parse(text, { maxAliasCount: 10 }) as {
      readonly jobs?: Readonly<Record<string, Partial<Call>>>
    }
    return Object.values(jobs).flatMap(job =>
      typeof job?.uses === 'string' ? [{ permissions: undefined, ...job, uses: job.uses }] : []
    )
  } catch {
    return []
  }
}
