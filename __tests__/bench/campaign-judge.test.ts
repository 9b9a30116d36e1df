import { describe, expect, test } from '@jest/globals'
import { upperLimit } from '../../bench/campaign-figures.ts'
import { regressions, runs } from '../../bench/campaign-judge.ts'

const none = { name: 'none', points: 0, slowdown: 1 }
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

test.each([
  [10, 0.0001],
  [100, 0.001],
  [1000, 0.02]
])('leaves an unchanged version alone at %d requests a second and a base of %f', (requestsPerSecond, baseErrorRate) => {
  const rolled = runs({ requestsPerSecond, baseErrorRate, regression: none }, 'adaptive', 2)

  expect(rolled.map(({ rolledBack }) => rolledBack)).toEqual(rolled.map(() => false))
})

/** Those that every rule finds in any single rollout; averages are for the campaign. */
const plain = new Set(['+5 pp', '+50 pp', 'latency x3'])

describe('a green that is worse', () => {
  test.each(regressions.filter(({ name }) => plain.has(name)))(
    'harms fewer with the ramp than under the rules of others: $name',
    regression => {
      const cell = { requestsPerSecond: 1000, baseErrorRate: 0.001, regression }
      const harm = (rule: Parameters<typeof runs>[1]) => sum(runs(cell, rule, 1).map(({ harmed }) => harmed))
      const ours = harm('adaptive')

      for (const rule of ['argo', 'flagger', 'kayenta'] as const) expect(harm(rule)).toBeGreaterThan(5 * ours)
    }
  )
})

test('an upper limit of none in three hundred is one in a hundred', () => {
  expect(upperLimit(0, 299)).toBeCloseTo(0.01, 3)
  expect(upperLimit(8, 32_000)).toBeCloseTo(0.000451, 5)
})
