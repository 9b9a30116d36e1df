import { standAt, type Train, timeOfKey } from '../../src/domain/schedule/train.ts'

const hour = 3_600_000
const zones = ['UTC', 'America/New_York', 'Europe/Vienna', 'Australia/Lord_Howe', 'Asia/Tokyo', 'America/St_Johns']

export interface Nights {
  /** How each slot was handled: released, or passed with its reason. */
  readonly ends: readonly string[]
  readonly problems: readonly string[]
}

/** Plays trains in six zones under a scheduler that loses, delays and doubles its ticks. */
export function playNights(daysPerZone: number, seed: number): Nights {
  const random = seeded(seed)
  const played = zones.map(zone => {
    const cron = zone === 'UTC' ? '0 2 * * *' : '30 2 * * *'
    return simulate({ name: 'nightly', zone, cron, catchUp: 4 * hour }, daysPerZone, random)
  })
  return { ends: played.flatMap(one => one.ends), problems: played.flatMap(one => one.problems) }
}

/** Ticks of a scheduler that loses, delays and repeats; each does what promote does with what it finds. */
function simulate(train: Train, days: number, random: () => number): Nights {
  const start = Date.parse('2026-01-01T00:00:00Z')
  const day = 24 * hour
  const handled = new Map<string, string>()
  let newest: number | undefined
  const problems: string[] = []
  const handle = (key: string, how: string) => {
    if (handled.has(key)) problems.push(`${key} is handled twice`)
    handled.set(key, how)
    newest = Math.max(newest ?? 0, timeOfKey(key) ?? 0)
  }
  for (const tick of ticksOf(start, days, random)) {
    const history = { isHandled: (key: string) => handled.has(key), newest }
    const { due, missed } = standAt(train, history, tick)
    for (const slot of missed) handle(slot.key, 'passed')
    if (due === undefined || handled.has(due.key)) continue
    if (tick < due.at || tick >= due.closes) problems.push(`${due.key} is used out of its time`)
    handle(due.key, 'released')
  }
  const last = [...handled.keys()].map(key => timeOfKey(key) ?? 0)
  const span = Math.max(...last) - Math.min(...last)
  const silent = Math.round(span / day) + 1 - handled.size
  if (silent !== 0) problems.push(`${silent} nights are lost in silence`)
  return { ends: [...handled.values()], problems }
}

function ticksOf(start: number, days: number, random: () => number): readonly number[] {
  const ticks: number[] = []
  for (let quarter = 0; quarter < days * 24; quarter += 1) {
    // A tick each hour at an odd minute: a third is lost, some come hours late, some twice.
    const time = start + quarter * hour + 7 * 60_000
    if (random() < 0.35 || Math.floor(quarter / 24) % 40 === 13) continue
    ticks.push(time + (random() < 0.3 ? random() * 5 * hour : 0))
    if (random() < 0.1) ticks.push(time + random() * hour)
  }
  return ticks.sort((one, other) => one - other)
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
