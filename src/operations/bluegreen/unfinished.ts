import type { EventOf, LedgerEvent } from '../../domain/ledger/event.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'

type Stop = EventOf<'rollout.rolled-back'> | EventOf<'rollout.held'>

/** An end of a rollout that people must hear about. */
export interface Unfinished {
  readonly stop: Stop
  readonly incident: EventOf<'incident.opened'> | undefined
}

/** Finds the newest rollback or hold whose page was not sent; a run that died in between left it. */
export function unfinishedEnd(
  all: readonly LedgerEvent[],
  artifact: string,
  environment: string
): Unfinished | undefined {
  const here = all.filter(event => event.subject.artifact === artifact && event.subject.environment === environment)
  const stop = here.findLast(event => isStop(event))
  if (stop === undefined || here.some(event => event.kind === 'page.sent' && event.data.dedupKey === pageKey(stop))) {
    return undefined
  }
  const incident = here.find(
    event => event.kind === 'incident.opened' && event.data.deployment === stop.data.deployment
  ) as Unfinished['incident']
  return { stop, incident }
}

/** One rollout pages once, however often its end is delivered. */
export function pageKey({ subject, data }: Pick<Stop, 'subject' | 'data'>): string {
  return `${subject.artifact}/${data.deployment}`
}

function isStop(event: LedgerEvent): event is Stop {
  return (
    event.kind === 'rollout.rolled-back' ||
    (event.kind === 'rollout.held' && event.data.reason === ('on-failure-hold' satisfies ReasonCode))
  )
}
