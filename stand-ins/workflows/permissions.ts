import type { Permissions } from './workflow-file.ts'

const levels = ['none', 'read', 'write']

const all = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
  'vulnerability-alerts'
]

/** What a token may do: names with `read` or `write`. */
export type Granted = Readonly<Record<string, string>>

/** The permissions that are written at a job, else those of its workflow, else GitHub's own default for new repositories. */
export function grantedBy(...written: readonly (Permissions | undefined)[]): Granted {
  const nearest = written.find(one => one !== undefined) ?? { contents: 'read', packages: 'read' }
  if (typeof nearest !== 'string') return nearest
  const level = nearest === 'write-all' ? 'write' : 'read'
  return Object.fromEntries(all.map(name => [name, level]))
}

/** What a called workflow asks for and its caller does not have; GitHub refuses to start such a run. */
export function excess(asked: Granted, held: Granted): readonly string[] {
  const rank = (level: string | undefined) => levels.indexOf(level ?? 'none')
  return Object.entries(asked).flatMap(([name, level]) =>
    rank(level) > rank(held[name]) ? [`${name}: ${level} is asked, ${held[name] ?? 'none'} is allowed`] : []
  )
}
