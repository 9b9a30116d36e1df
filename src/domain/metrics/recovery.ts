import { incidentFacts } from '../incident/facts.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import { foldLedger, type Incident } from '../ledger/state.ts'
import type { Place } from './courses.ts'
import type { Asked } from './delivery.ts'
import { isWithin, judged, type Metric, type MetricName, summary } from './metric.ts'

const minuteMs = 60_000

interface Lengths {
  readonly name: MetricName
  readonly targetMs: number
  /** Where the length ends; undefined where it has not. */
  end(incident: Incident): string | undefined
}

/** From the start of the impact to its end, over the P0 incidents that ended in the window. */
export function timeToRecover(events: readonly LedgerEvent[], { window, ...place }: Asked): Metric {
  const resolved = incidentsOf(events, place).filter(
    one => one.severity === 'P0' && isWithin(resolvedAt(one) ?? '', window)
  )
  return lengths(events, resolved, { name: 'time-to-recover', targetMs: 60 * minuteMs, end: resolvedAt })
}

/**
 * From the start of the impact until a judge saw it, over the incidents that were opened in the window. Where somebody
 * opened one by hand, nobody knows when the impact began, so it does not count.
 */
export function timeToDetect(events: readonly LedgerEvent[], { window, ...place }: Asked): Metric {
  const opened = incidentsOf(events, place).filter(one => isWithin(one.openedAt, window))
  return lengths(events, opened, { name: 'time-to-detect', targetMs: 5 * minuteMs, end: detectedAt(events) })
}

function lengths(events: readonly LedgerEvent[], incidents: readonly Incident[], { name, targetMs, end }: Lengths) {
  const measured = incidents.flatMap(incident => {
    const at = end(incident)
    if (at === undefined) return []
    const from = incidentFacts(incident, events).impactStart
    return [
      { seq: incident.openSeq, text: `${incident.id} from ${from} to ${at}`, length: Date.parse(at) - Date.parse(from) }
    ]
  })
  const figures = summary(measured.map(one => one.length))
  return judged({
    name,
    unit: 'milliseconds',
    value: figures?.mean ?? null,
    target: { kind: 'at-most', value: targetMs },
    counted: measured.map(({ seq, text }) => ({ seq, text })),
    ...(figures && { beside: { median: figures.median, p90: figures.p90 } })
  })
}

function incidentsOf(events: readonly LedgerEvent[], { artifact, environment }: Place): readonly Incident[] {
  const isHere = (place: string | undefined) => place === undefined || place === environment
  return foldLedger(events).incidents.filter(one => one.artifact === artifact && isHere(one.environment))
}

function resolvedAt({ state, states }: Incident): string | undefined {
  return state === 'resolved' ? states.at(-1)?.time : undefined
}

/** A rollout knows when it decided, which is before the incident was written down. */
function detectedAt(events: readonly LedgerEvent[]) {
  return ({ deployment, artifact }: Incident): string | undefined => {
    const back = events.find(
      event =>
        event.kind === 'rollout.rolled-back' &&
        event.subject.artifact === artifact &&
        event.data.deployment === deployment
    )
    return back?.kind === 'rollout.rolled-back' ? back.data.detectedAt : undefined
  }
}
