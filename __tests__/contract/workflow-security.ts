import { parse } from 'yaml'

interface Job {
  readonly uses?: string
  readonly 'timeout-minutes'?: unknown
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

/** The few rules of workflow security that hold here without any linter. Each finding says what it is and where. */
export function securityErrors(content: string): readonly string[] {
  const { on, permissions, jobs } = parse(content) as {
    readonly on: Readonly<Record<string, unknown>> | string
    readonly permissions?: unknown
    readonly jobs: Readonly<Record<string, Job>>
  }
  return [
    ...(JSON.stringify(permissions) === '{}' ? [] : ['the workflow has permissions by default']),
    ...dangerousEvents(typeof on === 'string' ? { [on]: {} } : on, content),
    ...Object.entries(jobs).flatMap(([name, job]) => [
      ...unbounded(name, job),
      ...leaks(name, job),
      ...mixes(name, job)
    ])
  ]
}

/** Events that give a stranger's change a token that may write. Each needs a word why it is safe there. */
function dangerousEvents(on: Readonly<Record<string, unknown>>, content: string): readonly string[] {
  if ('pull_request_target' in on) return ['pull_request_target runs with rights beside the code of a stranger']
  const explained = /^on: # zizmor: ignore\[dangerous-triggers\] \S.{20,}$/m.test(content)
  const events = ['workflow_run', 'issue_comment'].filter(name => name in on && !explained)
  return events.map(name => `${name} without a word why it is safe here`)
}

function unbounded(name: string, job: Job): readonly string[] {
  return job.uses === undefined && job['timeout-minutes'] === undefined ? [`job ${name} may run for six hours`] : []
}

function leaks(name: string, { steps = [] }: Job): readonly string[] {
  const kept = steps.filter(({ uses = '', with: given }) => {
    return uses.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false
  })
  const told = steps.filter(({ run = '' }) => /\$\{\{[^}]*(secrets\.|github\.token)/.test(run))
  return [
    ...kept.map(() => `job ${name} leaves its token in the clone`),
    ...told.map(() => `job ${name} writes a secret into a script`)
  ]
}

/** A job that may sign, or write anything but an image, must not run commands of the caller. */
function mixes(name: string, { steps = [], permissions = {} }: Job): readonly string[] {
  const strong = Object.entries(permissions).filter(([key, level]) => level === 'write' && key !== 'packages')
  const runs = steps.filter(({ run = '' }) => /sh -\w*c\b|\beval\b|npm (ci|install|run|test)/.test(run))
  return strong.length > 0 && runs.length > 0 ? [`job ${name} runs the caller's commands with ${strong[0]?.[0]}`] : []
}
