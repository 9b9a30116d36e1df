type Json = Readonly<Record<string, unknown>>

const carriers = ['pull_request', 'issue', 'check_suite', 'check_run', 'workflow_run'] as const

/**
 * The number of the one pull request that an event is about; undefined when it is about none, or about several. The
 * number only says where to look: everything else is read anew. A run's list may name pull requests of forks, so only
 * those count whose base is the repository of the event.
 */
export function pullNumberOf(event: Json | undefined): number | undefined {
  const carrier = carriers.find(name => objectAt(event, name) !== undefined)
  const about = carrier === undefined ? undefined : objectAt(event, carrier)
  if (carrier === undefined || about === undefined) return undefined
  if (carrier === 'pull_request') return numberOf(about)
  if (carrier === 'issue') return objectAt(about, 'pull_request') === undefined ? undefined : numberOf(about)
  const repository = objectAt(event, 'repository')?.id
  const listed = Array.isArray(about.pull_requests) ? (about.pull_requests as readonly unknown[]) : []
  const own = listed.filter(pull => objectAt(objectAt(pull, 'base'), 'repo')?.id === repository)
  return repository !== undefined && own.length === 1 ? numberOf(own[0] as Json) : undefined
}

function numberOf({ number }: Json): number | undefined {
  return Number.isSafeInteger(number) && Number(number) > 0 ? Number(number) : undefined
}

function objectAt(value: unknown, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  const found = (value as Json)[name]
  return typeof found === 'object' && found !== null ? (found as Json) : undefined
}
