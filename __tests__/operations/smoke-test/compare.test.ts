import { describe, expect, test } from '@jest/globals'
import {
  type Regression,
  regressions,
  type Volatility,
  volatileService,
  volatilities
} from '../../../bench/volatile-service.ts'
import { judgeLatency } from '../../../src/domain/smoke/paired.ts'
import { runSmoke, type SmokeResult } from '../../../src/operations/smoke-test/run-smoke.ts'
import type { HttpRequest } from '../../../src/ports/http.ts'
import { type Answer, randomSource, smokePorts, smokeRun } from './smoke-run.ts'

const blue = 'http://blue.test'
const text = 'steps: [{ name: items, request: { path: /items } }]'

function compare(answer: Answer, suite = text): Promise<SmokeResult> {
  return runSmoke(smokeRun({ text: suite, compareTo: blue, deadline: 60_000 }), smokePorts(answer))
}

function isGreen({ url }: HttpRequest): boolean {
  return !url.startsWith(blue)
}

async function alarms(volatility: Volatility, regression: Regression | undefined, seeds: number): Promise<number> {
  let count = 0
  for (let seed = 1; seed <= seeds; seed++) {
    const service = volatileService({ random: randomSource(seed * 104_729), volatility, regression })
    if ((await compare(request => service(isGreen(request)))).verdict === 'fail') count += 1
  }
  return count
}

describe('green beside blue, where blue changes by itself', () => {
  const seeds = 4

  test.each(volatilities)('sees at least 95 %% of what went wrong, through changes of %s', async volatility => {
    let seen = 0
    for (const regression of regressions) seen += await alarms(volatility, regression, seeds)

    expect(seen).toBeGreaterThanOrEqual(Math.ceil(0.95 * regressions.length * seeds))
  })

  test('raises at most one false alarm in a hundred, blue against blue', async () => {
    let false_ = 0
    for (const volatility of volatilities) false_ += await alarms(volatility, undefined, 25)

    expect(false_).toBeLessThanOrEqual(3)
  })
})

describe('a difference', () => {
  test('names its place, and what each of them says', async () => {
    const answer = (request: HttpRequest) => ({ body: isGreen(request) ? '{"a":{"n":2}}' : '{"a":{"n":1}}' })

    const { comparison, verdict } = await compare(answer)

    expect(verdict).toBe('fail')
    expect(comparison[0]?.differences).toEqual([{ path: '$.a.n', kind: 'value', blue: '1', green: '2' }])
  })

  test('is seen in a page of HTML, by element', async () => {
    const page = (price: string) => `<html><body><h1>Shop</h1><ul><li>Cup</li><li>${price}</li></ul></body></html>`
    const { comparison } = await compare(request => ({ body: page(isGreen(request) ? '0 EUR' : '9 EUR') }))

    expect(comparison[0]?.differences).toEqual([
      { path: 'html>body>ul>li[2]>text', kind: 'value', blue: '"9 EUR"', green: '"0 EUR"' }
    ])
  })

  test('that is more than before fails nothing, and one that the suite expects is not even told', async () => {
    const answer = (request: HttpRequest) => ({
      body: JSON.stringify(isGreen(request) ? { version: '2', more: true } : { version: '1' })
    })
    const suite = 'steps: [{ name: v, request: { path: /v }, compare: { ignore: [$.version] } }]'

    const { comparison, verdict } = await compare(answer, suite)

    expect(verdict).toBe('pass')
    expect(comparison[0]?.differences).toMatchObject([{ path: '$.more', kind: 'added' }])
  })

  test('cannot be told when blue does not answer', async () => {
    const result = await compare(request => (isGreen(request) ? {} : undefined))

    expect(result.verdict).toBe('inconclusive')
  })

  test('is not looked for where a request writes, and comparing nothing proves nothing', async () => {
    const asked: string[] = []
    const suite = 'steps: [{ name: buy, request: { method: POST, path: /buy } }]'

    const result = await compare(request => {
      asked.push(request.url)
      return {}
    }, suite)

    expect(asked).toEqual(['http://shop.test/buy'])
    expect(result.verdict).toBe('inconclusive')
  })
})

describe('latency, paired', () => {
  function rounds(seed: number, slower: (milliseconds: number) => number, base = 40) {
    const random = randomSource(seed)
    const one = () => base * Math.exp(0.2 * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()))
    return Array.from({ length: 20 }, () => ({ blue: [one(), one()] as const, green: slower(one()) }))
  }

  function alarmsIn(runs: number, slower: (milliseconds: number) => number, base?: number): number {
    return Array.from({ length: runs }, (_, seed) => judgeLatency(rounds(seed + 1, slower, base))).filter(
      each => each?.slower
    ).length
  }

  test('blue against blue is slower in at most one of a hundred', () => {
    expect(alarmsIn(1000, same => same)).toBeLessThanOrEqual(10)
  })

  test.each([
    ['30 %', (milliseconds: number) => milliseconds * 1.3, 40],
    ['25 ms', (milliseconds: number) => milliseconds + 25, 80]
  ])('%s more are found in at least 95 of 100, with sixty requests', (_, slower, base) => {
    expect(alarmsIn(1000, slower, base)).toBeGreaterThanOrEqual(950)
  })

  test('the interval holds the true share as often as it says', () => {
    const judged = Array.from({ length: 1000 }, (_, seed) => judgeLatency(rounds(seed + 1, same => same * 1.5)))
    const holding = judged.filter(each => each !== undefined && each.low < 0.5 && each.high > 0.5)

    expect(holding.length).toBeGreaterThanOrEqual(970)
  })

  test('too few rounds tell nothing', () => {
    expect(judgeLatency(rounds(1, same => same * 9).slice(0, 7))).toBeUndefined()
  })
})
