import type { LedgerEvent } from '../../../src/domain/ledger/event.ts'

interface Window {
  readonly from: number
  readonly to: number
}

/**
 * The same metrics computed another way, for comparison: no course and no fold, only questions to the list of events,
 * asked for each deployment and each incident on its own.
 */
export function secondOpinion(events: readonly LedgerEvent[], { from, to }: Window, bakeMs: number) {
  const at = (event: { time: string } | undefined) => (event === undefined ? Number.NaN : Date.parse(event.time))
  const inside = (time: number) => time >= from && time < to
  const here = events.filter(event => event.subject.environment === 'production')
  const of = (kind: string, id: string) =>
    here.find(event => event.kind === kind && (event.data as { deployment?: string }).deployment === id)
  const isRetreat = (event: LedgerEvent) => event.kind === 'deployment.completed' && event.data.action === 'rollback'
  const ids = [
    ...new Set(
      here
        .filter(event => /^deployment\.(staged|completed|failed)$/.test(event.kind) && !isRetreat(event))
        .map(event => (event.data as { deployment: string }).deployment)
    )
  ]
  const done = (id: string) => of('rollout.completed', id) ?? of('deployment.completed', id)
  const begun = (id: string) => of('deployment.staged', id) ?? done(id) ?? of('deployment.failed', id)
  /** The newest completion before `then` that no judge had taken back by then. */
  const liveBefore = (then: LedgerEvent) =>
    here.findLast(event => {
      if (event.seq >= then.seq || !/^(deployment|rollout)\.completed$/.test(event.kind)) return false
      const back = of('rollout.rolled-back', (event.data as { deployment: string }).deployment)
      return back === undefined || back.seq > then.seq
    })
  const disowned = (id: string) => {
    const own = of('rollout.rolled-back', id)
    const completed = done(id)
    if (completed === undefined) return own
    const byHand = here.find(event => event.seq > completed.seq && isRetreat(event) && liveBefore(event) === completed)
    if (own === undefined || byHand === undefined) return own ?? byHand
    return own.seq < byHand.seq ? own : byHand
  }
  const served = (id: string) => {
    const shifted = here.find(
      event => event.kind === 'rollout.shifted' && event.data.deployment === id && event.data.weight > 0
    )
    return shifted ?? done(id)
  }
  const ended = ids.filter(
    id =>
      inside(at(begun(id))) && (done(id) ?? of('deployment.failed', id) ?? of('rollout.aborted', id) ?? disowned(id))
  )
  const good = ended.filter(id => {
    const back = disowned(id)
    return done(id) !== undefined && (back === undefined || at(back) - at(done(id)) > bakeMs)
  })
  const withTraffic = ids.filter(id => inside(at(served(id))))
  const days = new Set(ids.filter(id => inside(at(done(id)))).map(id => done(id)?.time.slice(0, 10)))
  return {
    'deployment-success': ended.length === 0 ? null : good.length / ended.length,
    'rollback-rate':
      withTraffic.length === 0 ? null : withTraffic.filter(id => disowned(id)).length / withTraffic.length,
    'deployment-frequency': days.size / ((to - from) / 86_400_000),
    'lead-time': mean(leads()),
    'time-to-recover': mean(recoveries()),
    'time-to-detect': mean(detections())
  }

  function leads(): number[] {
    const firsts = new Map<string, LedgerEvent>()
    for (const id of ids) {
      const completed = done(id)
      const digest = completed?.subject.digest
      if (completed !== undefined && digest !== undefined && !firsts.has(digest)) firsts.set(digest, completed)
    }
    return [...firsts].flatMap(([digest, completed]) => {
      const built = events.find(event => event.kind === 'artifact.built' && event.subject.digest === digest)
      const committed = (built?.data as { committedAt?: string } | undefined)?.committedAt
      return committed === undefined || !inside(at(completed)) ? [] : [at(completed) - Date.parse(committed)]
    })
  }

  function impact(opened: LedgerEvent): number {
    const { deployment } = opened.data as { deployment: string }
    return at(of('rollout.shifted', deployment))
  }

  function recoveries(): number[] {
    return events.flatMap(opened => {
      if (opened.kind !== 'incident.opened' || opened.data.severity !== 'P0') return []
      const moves = events.filter(
        event => event.kind === 'incident.updated' && event.data.incident === opened.data.incident
      )
      const last = moves.at(-1)
      const over = last?.kind === 'incident.updated' && last.data.state === 'resolved'
      return over && inside(at(last)) ? [at(last) - impact(opened)] : []
    })
  }

  function detections(): number[] {
    return events.flatMap(opened => {
      if (opened.kind !== 'incident.opened' || !inside(at(opened))) return []
      const back = of('rollout.rolled-back', opened.data.deployment ?? '')
      return back?.kind === 'rollout.rolled-back' ? [Date.parse(back.data.detectedAt) - impact(opened)] : []
    })
  }
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
