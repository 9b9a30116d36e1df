import { expect, test } from '@jest/globals'
import { pacedFetch, WritePace } from '../../../src/adapters/github/pace.ts'

/** Plays writes on a clock of its own, some at once, some apart; tells when each was let through, in seconds. */
async function play(pauses: readonly number[]): Promise<readonly number[]> {
  let time = 0
  const sleep = async (milliseconds: number) => {
    time += milliseconds
  }
  const pace = new WritePace(1000, { now: () => time, sleep })
  const sent: number[] = []
  for (const pause of pauses) {
    time += pause * 1000
    await pace.turn()
    sent.push(time / 1000)
  }
  return sent
}

function mostInAMinute(sent: readonly number[]): number {
  return Math.max(...sent.map(start => sent.filter(time => time >= start && time < start + 60).length))
}

test.each([
  ['all at once', Array.from({ length: 1000 }, () => 0)],
  ['a rest before every hundredth', Array.from({ length: 1000 }, (_, index) => (index % 100 === 0 ? 3600 : 0))],
  ['uneven steps', Array.from({ length: 1000 }, (_, index) => ((index * 7919) % 13) / 8)]
])('lets at most 80 writes through in any minute: %s', async (_, pauses) => {
  const sent = await play(pauses)

  expect(mostInAMinute(sent)).toBeLessThanOrEqual(80)
})

test('lets the few writes of a job through at once', async () => {
  expect(await play(Array.from({ length: 30 }, () => 0))).toEqual(Array.from({ length: 30 }, () => 0))
})

test.each([
  ['reading', 'GET', undefined, 0],
  ['a query', 'POST', '{"query":"query($n: Int!) { viewer { login } }"}', 0],
  ['a bare query', 'POST', '{"query":"\\n  { viewer { login } }","variables":{}}', 0],
  ['a mutation', 'POST', '{"query":"mutation { x }","variables":{"text":"{\\"query\\":\\"{"}}', 1],
  ['a write that quotes a query', 'POST', '{"body":"{\\"query\\":\\"{ viewer }\\"}"}', 1],
  ['bytes', 'POST', new Uint8Array(2), 1],
  ['deleting', 'DELETE', undefined, 1]
])('makes only writes wait: %s', async (_, method, body, expected) => {
  let turns = 0
  const turn = async () => {
    turns += 1
  }
  const pace = { turn } as WritePace
  const fetch = pacedFetch(async () => new Response(null, { status: 204 }), pace)

  await fetch('https://api.github.com/graphql', { method, ...(body === undefined ? {} : { body }) })

  expect(turns).toBe(expected)
})
