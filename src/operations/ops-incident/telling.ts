import { toFailure } from '../../domain/failure.ts'
import { type Due, dueNow } from '../../domain/incident/clocks.ts'
import { issueKey } from '../../domain/ledger/mirror-incident.ts'
import type { Incident } from '../../domain/ledger/state.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { Notifier } from '../../ports/notifier.ts'
import type { RunContext } from '../../run-context.ts'
import { type Author, draftOf } from './drafts.ts'

/** What telling people needs of an operation's context. */
export interface Teller extends Author {
  readonly policy: Policy
  readonly run: RunContext
  readonly ports: Author['ports'] & { readonly ledger: Ledger; readonly notifier: Notifier }
}

/**
 * Tells what is due about an incident, and writes down that it was told. Whoever dies in between tells it again under
 * the same key, which reaches nobody twice. Returns why somebody could not be told.
 */
export async function tellDue(incident: Incident, teller: Teller): Promise<string | undefined> {
  const { policy, ports } = teller
  for (const due of dueNow(incident, policy.incident, ports.clock.now())) {
    try {
      await tell(due, incident, teller)
    } catch (thrown) {
      return toFailure(thrown).message
    }
  }
  return undefined
}

async function tell({ key, level, text }: Due, incident: Incident, teller: Teller): Promise<void> {
  const { notifier, ledger } = teller.ports
  const { id, artifact, environment, severity, title } = incident
  const notification = { dedupKey: key, severity: level, title: `${severity}: ${title} (${id})`, text }
  await notifier.notify({ ...notification, about: issueKey(incident), link: teller.run.runUrl })
  const data = { dedupKey: key, to: notifier.name, incident: id, level }
  const sent = draftOf(teller, { artifact, environment }, { kind: 'page.sent', key: `page/${key}`, data })
  await ledger.append(() => ({ events: [sent] }))
}
