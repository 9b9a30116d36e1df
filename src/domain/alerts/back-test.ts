import { evaluate, type Standings } from './evaluate.ts'
import { historyOf, type Recorded } from './history.ts'
import type { Pack } from './prometheus-rules.ts'
import { routeOf } from './routing.ts'
import type { AlertRule } from './rule.ts'

/** One time that a rule would have fired; milliseconds since 1970. */
export interface Episode {
  readonly rule: AlertRule
  readonly from: number
  /** The end of what was recorded, when it would still fire then. */
  readonly to: number
  readonly goesOn: boolean
}

/** What a pack would have done with what was recorded. */
export interface BackTest {
  readonly from: number
  readonly to: number
  readonly episodes: readonly Episode[]
  /** When somebody would have been woken, at worst: as if nobody had ever acknowledged anything. */
  readonly pages: readonly number[]
  readonly tickets: number
  readonly notices: number
}

const stepMs = 60_000

/** Plays recorded figures minute by minute. Pure: the same record and the same rules give the same answer. */
export function backTest(pack: Pack, recorded: Recorded): BackTest {
  const history = historyOf(recorded)
  const from = recorded.samples[0]?.time ?? 0
  const to = recorded.samples.at(-1)?.time ?? 0
  const open = new Map<string, number>()
  const episodes: Episode[] = []
  let standings: Standings = {}
  for (let now = from; now <= to; now += stepMs) {
    standings = evaluate(pack, history, standings, now)
    for (const rule of pack.rules) follow(rule, standings[rule.name]?.firingSince, now)
  }
  for (const rule of pack.rules) {
    const began = open.get(rule.name)
    if (began !== undefined) episodes.push({ rule, from: began, to, goesOn: true })
  }
  const sorted = episodes.sort((one, other) => one.from - other.from || (one.rule.name < other.rule.name ? -1 : 1))
  const heard = sorted.filter(one => !isInhibited(one, sorted))
  const of = (route: string) => heard.filter(({ rule }) => routeOf(rule.severity) === route)
  return {
    from,
    to,
    episodes: sorted,
    pages: pagesOf(heard, pack.settings.pageAfter),
    tickets: of('ticket').length,
    notices: of('notice').length
  }

  function follow(rule: AlertRule, firingSince: number | undefined, now: number): void {
    const began = open.get(rule.name)
    if (began === undefined && firingSince !== undefined) open.set(rule.name, firingSince)
    if (began === undefined || firingSince !== undefined) return
    episodes.push({ rule, from: began, to: now, goesOn: false })
    open.delete(rule.name)
  }
}

/** Who hears of the worse need not hear of the lesser about the same. */
function isInhibited({ rule, from }: Episode, all: readonly Episode[]): boolean {
  return all.some(
    other =>
      other.rule.signal === rule.signal &&
      other.rule.severity < rule.severity &&
      other.from <= from &&
      (other.to > from || other.goesOn)
  )
}

/** When people are woken: at once for a P0, after a while for a P1; what overlaps about the same is one page. */
function pagesOf(heard: readonly Episode[], pageAfter: number): readonly number[] {
  const waking = heard.flatMap(({ rule, from, to }) => {
    const route = routeOf(rule.severity)
    if (route === 'page') return [{ signal: rule.signal, at: from, to }]
    return route === 'notice' && to - from >= pageAfter ? [{ signal: rule.signal, at: from + pageAfter, to }] : []
  })
  const sorted = waking.sort((one, other) => one.at - other.at)
  const until = new Map<string, number>()
  return sorted.flatMap(({ signal, at, to }) => {
    const asleep = at > (until.get(signal) ?? Number.NEGATIVE_INFINITY)
    until.set(signal, Math.max(until.get(signal) ?? 0, to))
    return asleep ? [at] : []
  })
}
