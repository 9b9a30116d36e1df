import { runbookAddress } from '../../domain/alerts/prometheus-rules.ts'
import { routeOf } from '../../domain/alerts/routing.ts'
import { toFailure } from '../../domain/failure.ts'
import { type FiredAlert, openAlerts } from '../../domain/ledger/fold-alert.ts'
import { foldLedger } from '../../domain/ledger/state.ts'
import type { Actionable, Context } from '../../operation.ts'
import { draftOf } from '../ops-incident/drafts.ts'
import { tellDue } from '../ops-incident/telling.ts'
import type { AlertsInputs, AlertsPorts } from './inputs.ts'
import type { AlertsFacts } from './observe.ts'
import type { AlertsPlan } from './plan.ts'
import { alertDrafts } from './writing.ts'

export interface AlertsDone {
  /** Absolute paths of what was written. */
  readonly written: readonly string[]
  /** Why somebody could not be told. */
  readonly untold: readonly string[]
}

type AlertsContext = Context<AlertsInputs, AlertsPorts>

/** Writes the files; or writes down what fires, and tells whoever must know. */
export async function apply(
  plan: Actionable<AlertsPlan>,
  context: AlertsContext,
  facts: AlertsFacts
): Promise<AlertsDone> {
  if (plan.kind === 'evaluate') return { written: [], untold: await tellAlerts(context, facts) }
  const written: string[] = []
  for (const { path, text } of plan.files) written.push(await context.ports.files.write(path, text))
  return { written, untold: [] }
}

async function tellAlerts(context: AlertsContext, facts: AlertsFacts): Promise<readonly string[]> {
  // First, so that a later look knows of it even if this one dies while it tells.
  await facts.keep?.()
  const { ledger, engine } = context.ports
  const { artifact, pack, firing = [] } = facts
  const desk = { author: context, artifact, settings: pack.settings, engine: engine && 'alertmanager' }
  await ledger.append(view => ({ events: alertDrafts(view, firing, desk) }))
  const state = foldLedger((await ledger.read()).events)
  const open = openAlerts(state, artifact)
  const untold: string[] = []
  for (const ticket of open.filter(one => routeOf(one.severity) === 'ticket')) {
    untold.push(...(await openTicket(ticket, context)))
  }
  const named = new Set(open.map(one => one.incident))
  for (const incident of state.incidents.filter(one => one.artifact === artifact && named.has(one.id))) {
    const why = await tellDue(incident, context)
    if (why !== undefined) untold.push(`${incident.id}: ${why}`)
  }
  return untold
}

/** Opens one issue for an alert, and writes down that it did; under the same key it is opened once. */
async function openTicket(alert: FiredAlert, context: AlertsContext): Promise<readonly string[]> {
  const { ports, policy, run } = context
  const { artifact, rule, firedAt, severity, summary, runbook } = alert
  const key = `${artifact}/alert/${rule}/${firedAt}`
  const known = (await ports.ledger.read()).events
  if (known.some(event => event.kind === 'page.sent' && event.data.dedupKey === key)) return []
  const text = `${summary}\n\nSince ${firedAt}. Runbook: ${runbookAddress(runbook, policy.alerts)}`
  try {
    await ports.tickets.notify({
      dedupKey: key,
      severity: 'notice',
      title: `${severity}: ${summary} (${artifact}, ${rule})`,
      text,
      link: run.runUrl
    })
  } catch (thrown) {
    return [`${rule}: ${toFailure(thrown).message}`]
  }
  const data = { dedupKey: key, to: ports.tickets.name, level: 'notice' as const }
  const sent = draftOf(context, { artifact, environment: undefined }, { kind: 'page.sent', key: `page/${key}`, data })
  await ports.ledger.append(() => ({ events: [sent] }))
  return []
}
