import { expect, test } from '@jest/globals'
import { readTrace } from '../../../src/domain/judge/read-trace.ts'
import { type ReplayRule, replay, replayRules } from '../../../src/domain/judge/replay.ts'

const bounds = [80, 200, 400]
const latency = [250, 225, 22, 3]

function trace(greenErrors: number, ticks = 360): string {
  const history = { requests: 60_000, errors: 60, latency: [30_000, 27_000, 2_700, 300] }
  const header = { trace: 1, tickSeconds: 5, plannedTicks: 360, boundsMs: bounds, history }
  const lines = Array.from({ length: ticks }, (_, index) => ({
    t: (index + 1) * 5,
    weight: 0.5,
    blue: { requests: 500, errors: 0, latency },
    green: { requests: 500, errors: greenErrors, latency }
  }))
  return [header, ...lines].map(line => JSON.stringify(line)).join('\n')
}

function judged(greenErrors: number, rule: ReplayRule, ticks?: number) {
  const { header, lines } = readTrace(trace(greenErrors, ticks), 'trace.jsonl')
  return replay(header, lines, rule)
}

test.each([...replayRules])('%s completes when both colours are alike', rule => {
  expect(judged(0, rule)).toMatchObject({ verdict: 'complete', atTick: null, harmed: 0, estimated: false })
})

test('each rule rolls back at its own pace, and harm is what failed until then', () => {
  const at = replayRules.map(rule => [rule, judged(50, rule).atTick])
  expect(at).toEqual([
    ['sequential', 1],
    ['thresholds', 12],
    ['argo', 48],
    ['flagger', 72],
    ['kayenta', 120]
  ])
  expect(judged(50, 'thresholds').harmed).toBe(600)
})

test('a rule that outlives the trace goes on with its last rates', () => {
  expect(judged(50, 'thresholds', 4)).toMatchObject({ verdict: 'rollback', atTick: 12, estimated: true })
})

test('a bad line is named', () => {
  expect(() => readTrace(`${trace(0, 1)}\n{"t":10}`, 'trace.jsonl')).toThrow(/trace\.jsonl:3: /)
  expect(() => readTrace('nonsense', 'trace.jsonl')).toThrow(/trace\.jsonl:1: expected one JSON object/)
})
