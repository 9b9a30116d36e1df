import { median, playIncident, quietMonth } from '../__tests__/campaign/alert-incidents.ts'
import { packOf } from '../__tests__/domain/alerts/packs.ts'
import { backTest } from '../src/domain/alerts/back-test.ts'

/** How soon somebody is told of an incident that spends 2 % of a month's budget in an hour, and what quiet months cost. */
const pack = packOf()
const played = Array.from({ length: 2000 }, (_, seed) => playIncident(pack, seed + 1))
const minutes = (some: typeof played) =>
  some.map(({ toldAfterMs }) => (toldAfterMs ?? Number.POSITIVE_INFINITY) / 60_000)
const missed = played.filter(({ toldAfterMs }) => toldAfterMs === undefined).length
const sorted = minutes(played).sort((one, other) => one - other)
console.log(
  `${played.length} incidents, 1 to 1,000 requests a second: ${missed} missed; told after ${median(sorted).toFixed(1)} min by the median, ` +
    `${sorted[Math.floor(sorted.length * 0.9)]?.toFixed(1)} min at 90 %, ${sorted.at(-1)?.toFixed(1)} min at most`
)
for (const shape of new Set(played.map(one => one.shape))) {
  const some = minutes(played.filter(one => one.shape === shape))
  console.log(`  ${shape}: median ${median(some).toFixed(1)} min, at most ${Math.max(...some).toFixed(1)} min`)
}
const usual = {
  ...pack,
  rules: pack.rules.filter(({ name }) => name.startsWith('BudgetBurn') && name !== 'BudgetBurnEarly')
}
const others = Array.from({ length: 500 }, (_, seed) => playIncident(usual, seed + 1))
console.log(`the usual multi-window pairs alone: median ${median(minutes(others)).toFixed(1)} min`)

for (const perMinute of [6, 60, 600, 6000]) {
  const months = [1, 2, 3, 4, 5].map(seed =>
    backTest(pack, { boundsSeconds: [0.1], samples: quietMonth(seed, perMinute) })
  )
  const sum = (of: (one: (typeof months)[number]) => number) => months.reduce((all, one) => all + of(one), 0)
  console.log(
    `5 quiet months at ${perMinute} requests a minute: ${sum(one => one.pages.length)} pages, ${sum(one => one.notices)} notices, ${sum(one => one.tickets)} tickets`
  )
}
process.exitCode = missed === 0 && median(sorted) <= 5 ? 0 : 1
