import type { EventDraft, EventOf } from '../../domain/ledger/event.ts'
import type { Ledger, LedgerView } from '../../ports/ledger.ts'
import type { Deliveries } from './every.ts'

export interface LedgerDeliveriesFacts {
  readonly ledger: () => Promise<Ledger>
  readonly artifact: string
  readonly actor: EventDraft['actor']
  readonly now: () => Date
  /** Names of those that know no key: only about them must another machine know. */
  readonly forgetful: ReadonlySet<string>
  /** What this machine remembers by itself. */
  readonly here: Deliveries
}

/**
 * Remembers on this machine, and in the ledger that a message to somebody who knows no key was begun: a rerun on
 * another machine must not send it again.
 */
export function ledgerDeliveries(facts: LedgerDeliveriesFacts): Deliveries {
  const { ledger, forgetful, here } = facts
  return {
    async stateOf(notifier, dedupKey) {
      const known = await here.stateOf(notifier, dedupKey)
      if (known !== 'unknown' || !forgetful.has(notifier)) return known
      const last = stepsOf(await (await ledger()).read(), notifier, dedupKey).at(-1)
      return last === undefined || last.data.undone === true ? 'unknown' : 'begun'
    },
    async keep(notifier, dedupKey, state) {
      if (forgetful.has(notifier) && state !== 'told') {
        const undone = state === 'unknown'
        await (await ledger()).append(view => ({
          events: [draftOf(facts, { to: notifier, dedupKey, undone }, stepsOf(view, notifier, dedupKey).length)]
        }))
      }
      await here.keep(notifier, dedupKey, state)
    }
  }
}

function stepsOf({ events }: LedgerView, notifier: string, dedupKey: string): EventOf<'page.begun'>[] {
  const begun = events.filter((event): event is EventOf<'page.begun'> => event.kind === 'page.begun')
  return begun.filter(({ data }) => data.to === notifier && data.dedupKey === dedupKey)
}

interface Step {
  readonly to: string
  readonly dedupKey: string
  readonly undone: boolean
}

function draftOf(facts: LedgerDeliveriesFacts, { to, dedupKey, undone }: Step, before: number): EventDraft {
  return {
    kind: 'page.begun',
    key: `page-begun/${JSON.stringify([to, dedupKey])}/${before}`,
    time: facts.now().toISOString(),
    actor: facts.actor,
    subject: { artifact: facts.artifact },
    causes: [],
    data: { dedupKey, to, ...(undone && { undone }) },
    policy: null
  }
}
