import { expect, test } from '@jest/globals'
import { learn } from '../../../src/domain/judge/arms.ts'
import { attributionLogs, blueRate, learnBlueRate } from '../../../src/domain/judge/attribution.ts'
import { exceedanceDecay, exceedanceLogs, startExceedance } from '../../../src/domain/judge/exceedance.ts'
import { bet, startMixture, wealthOf } from '../../../src/domain/judge/mixture.ts'
import { nonInferiorityLog } from '../../../src/domain/judge/non-inferiority.ts'

type Tick = readonly [badGreen: number, green: number, badBlue: number, blue: number]

const ticks: Tick[] = [
  [1, 50, 1, 450],
  [0, 48, 0, 460],
  [3, 52, 1, 455],
  [4, 47, 0, 448],
  [2, 51, 2, 452]
]

function arms([badGreen, green, badBlue, blue]: Tick) {
  return { green: { requests: green, bad: badGreen }, blue: { requests: blue, bad: badBlue } }
}

function expectClose(found: number[], expected: number[], relative = 1e-9) {
  expect(found).toHaveLength(expected.length)
  for (const [index, value] of expected.entries()) {
    expect(Math.abs((found[index] ?? Number.NaN) / value - 1)).toBeLessThan(relative)
  }
}

test('attribution reaches the reference wealth', () => {
  let mixture = startMixture(8, 360)
  const wealth = ticks.map(tick => {
    mixture = bet(mixture, attributionLogs(arms(tick), 1.2), 1)
    return wealthOf(mixture)
  })
  // The first four are printed to six decimals.
  expectClose(wealth.slice(0, 4), [1.164879, 1.164879, 19.289934, 25150.082039], 5e-7)
  expectClose(wealth.slice(4), [62395.7668486773])
})

test('two-sample latency evidence reaches the reference wealth', () => {
  let mixture = startMixture(6, 360)
  let rate = startExceedance(0.5)
  const wealth = ticks.map(([bad, green, , blue]) => {
    const pair = arms([10 * bad, green, Math.floor(blue / 2), blue])
    mixture = bet(mixture, exceedanceLogs(pair, rate), 1)
    rate = learn(rate, pair.blue, exceedanceDecay)
    return wealthOf(mixture)
  })
  expectClose(wealth, [0.5250407726, 0.500881887, 0.5015175005, 29.2526122075, 0.5135301218])
})

test('non-inferiority within one point reaches the reference wealth', () => {
  let mixture = startMixture(1, 360)
  let rate = { prior: { bad: 2, requests: 1000 }, learnt: { bad: 0, requests: 0 }, leastErrors: 0 }
  const steps: Tick[] = [
    [0, 500, 1, 500],
    [1, 500, 0, 500],
    [2, 500, 2, 500],
    [0, 500, 1, 500],
    [1, 500, 1, 500]
  ]
  const wealth = steps.map(tick => {
    mixture = bet(mixture, [nonInferiorityLog(arms(tick), blueRate(rate), 0.01)], 1)
    rate = learnBlueRate(rate, arms(tick).blue)
    return wealthOf(mixture)
  })
  expectClose(wealth, [57.0072988626, 624.0029165861, 3134.3290062082, 352891.341581064, 7124198.3832932105])
})

test('a rollout of one tick stakes everything on it', () => {
  const mixture = bet(startMixture(1, 1), [Math.log(3)], 1)
  expect(wealthOf(mixture)).toBeCloseTo(3, 12)
})

test('a design effect divides the log evidence', () => {
  expect(wealthOf(bet(startMixture(1, 1), [Math.log(9)], 2))).toBeCloseTo(3, 12)
})
