import { expect, test } from '@jest/globals'
import { createGitHubPullRequests } from '../../../src/adapters/github/pull-requests.ts'
import { Failure } from '../../../src/domain/failure.ts'
import { canStrike, type FaultKind, seededToken } from '../../../stand-ins/github/index.ts'
import { connect, startShop } from './connections.ts'
import { threePulls } from './pulls.ts'
import { faultOf, inParallel, type WayToFail, waysToFail } from './sweep.ts'

const marker = '<!-- sluice dependency-triage -->'
const seed = { ...threePulls, checks: [{ name: 'test', ref: 'one' }] }

async function gather(strike?: { readonly kind: FaultKind; readonly nth: number; readonly times: number }) {
  const github = await startShop(seed)
  try {
    if (strike !== undefined) github.faults.add({ ...strike, milliseconds: 5 })
    const gathered = await createGitHubPullRequests(connect(github), marker)
      .gather(1)
      .catch((thrown: unknown) => thrown)
    expect(github.violations()).toEqual([])
    return { gathered, calls: github.counts.since().calls, port: new URL(github.url).port }
  } finally {
    await github.stop()
  }
}

/** The addresses in answers hold the port, which is another one each time. */
function withoutPort(value: unknown, port: string): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(`127.0.0.1:${port}`, 'github'))
}

const ways = Object.keys(waysToFail) as WayToFail[]

test.each(ways)('gathering with %s at any call is whole, or says what is missing and why', async way => {
  const whole = await gather()
  const expected = withoutPort(whole.gathered, whole.port) as { evidence: Record<string, unknown>; unread: unknown[] }
  expect(expected.unread).toEqual([])
  await inParallel([...whole.calls.entries()], async ([index, { route }]) => {
    const nth = index + 1
    const kind = faultOf(way, nth)
    if (!canStrike(kind, route)) return
    const { gathered, port } = await gather({ kind, nth, times: nth % 3 === 0 ? 1_000 : 1 })

    expect(String(gathered) + JSON.stringify(gathered)).not.toContain(seededToken)
    if (gathered instanceof Failure) {
      expect(gathered.kind).toBe('unavailable')
      return
    }
    const seen = withoutPort(gathered, port) as { evidence: Record<string, unknown>; unread: { fact: string }[] }
    const missing = new Set(seen.unread.map(({ fact }) => fact))
    for (const [fact, value] of Object.entries(expected.evidence)) {
      if (missing.has(fact)) expect(seen.evidence).not.toHaveProperty(fact)
      // What GraphQL would not say is asked over REST, which may tell more of it.
      else expect({ [fact]: seen.evidence[fact] }).toMatchObject({ [fact]: value })
    }
  })
})
