import { runbookAddress } from '../../domain/alerts/prometheus-rules.ts'
import { routeOf } from '../../domain/alerts/routing.ts'
import type { EventData, EventDraft, EventKind } from '../../domain/ledger/event.ts'
import { openAlerts } from '../../domain/ledger/fold-alert.ts'
import { foldLedger, type Incident, type LedgerState } from '../../domain/ledger/state.ts'
import type { AlertSettings } from '../../domain/policy/alerts.ts'
import type { LedgerView } from '../../ports/ledger.ts'
import { type Author, draftOf } from '../ops-incident/drafts.ts'
import type { Firing } from './firing.ts'
import { workOf } from './work.ts'

interface Desk {
  readonly author: Author
  readonly artifact: string
  readonly settings: AlertSettings
  /** Where an engine pages by itself, its name: then the first page is its own. */
  readonly engine: string | undefined
}

type Write = <Kind extends EventKind>(kind: Kind, key: string, data: EventData<Kind>) => EventDraft

/**
 * The facts that a look adds: what fired, the incident that a P0 or P1 opens or makes worse, and what fell quiet. Judged
 * by the newest facts; every key holds the rule and when it fired, so that saying it again adds nothing.
 */
export function alertDrafts(view: LedgerView, firing: readonly Firing[], desk: Desk): readonly EventDraft[] {
  const state = foldLedger(view.events)
  const open = openAlerts(state, desk.artifact)
  const { fired, quiet } = workOf(open, firing)
  const write: Write = (kind, key, data) =>
    draftOf(desk.author, { artifact: desk.artifact, environment: undefined }, { kind, key, data })
  const matters = incidentsBySignal(state, desk.artifact)
  let opened = state.incidents.length
  const worstFirst = [...fired].sort((one, other) => (one.rule.severity < other.rule.severity ? -1 : 1))
  const ended = quiet.map(rule => {
    const firedAt = open.find(one => one.rule === rule)?.firedAt
    return write('alert.resolved', `alert/${rule}/${firedAt}/resolved`, { rule })
  })
  return [...ended, ...worstFirst.flatMap(draftsOf)]

  function draftsOf({ rule, firedAt }: Firing): readonly EventDraft[] {
    const { name, severity, signal, summary, runbook } = rule
    const key = `alert/${name}/${firedAt}`
    const fact = { rule: name, severity, signal, summary, runbook, firedAt }
    if (routeOf(severity) !== 'page' && routeOf(severity) !== 'notice') return [write('alert.fired', key, fact)]
    const matter = matters.get(signal)
    if (matter !== undefined) {
      matters.set(signal, severity < matter.severity ? { ...matter, severity } : matter)
      const { id } = matter
      const worse = { incident: id, severity, reason: `${name}: ${summary}` }
      const graded = severity < matter.severity ? [write('incident.graded', `${key}/graded`, worse)] : []
      return [write('alert.fired', key, { ...fact, incident: id }), ...graded]
    }
    opened += 1
    const id = `INC-${opened}`
    matters.set(signal, { id, severity })
    const detail = `${name}: ${summary} Runbook: ${runbookAddress(runbook, desk.settings)}`
    const told = { dedupKey: `${desk.artifact}/${id}/opened-${severity}`, to: desk.engine ?? '', incident: id }
    const level = severity === 'P0' ? ('page' as const) : ('notice' as const)
    return [
      write('incident.opened', `${id}/opened`, { incident: id, severity, title: summary, detail }),
      write('alert.fired', key, { ...fact, incident: id }),
      ...(desk.engine === undefined ? [] : [write('page.sent', `page/${told.dedupKey}`, { ...told, level })])
    ]
  }
}

type Matter = Pick<Incident, 'id' | 'severity'>

/** The open incident about each signal: one matter is one incident, however many rules see it. */
function incidentsBySignal({ alerts, incidents }: LedgerState, artifact: string): Map<string, Matter> {
  const open = new Map(incidents.filter(one => one.state !== 'resolved').map(one => [one.id, one]))
  return new Map(
    alerts.flatMap(({ artifact: whose, signal, incident = '' }) => {
      const matter = open.get(incident)
      return whose === artifact && matter !== undefined ? [[signal, matter] as const] : []
    })
  )
}
