import { createHmac } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { MemoryLedger } from '../../../src/adapters/memory/memory-ledger.ts'
import { createMemoryNotifier } from '../../../src/adapters/memory/memory-notifier.ts'
import { createEveryNotifier } from '../../../src/adapters/notifiers/every.ts'
import { fileDeliveries } from '../../../src/adapters/notifiers/file-deliveries.ts'
import { ledgerDeliveries } from '../../../src/adapters/notifiers/ledger-deliveries.ts'
import { createOpsgenieNotifier } from '../../../src/adapters/notifiers/opsgenie.ts'
import { createPagerDutyNotifier } from '../../../src/adapters/notifiers/pagerduty.ts'
import { createSlackNotifier } from '../../../src/adapters/notifiers/slack.ts'
import { createStatuspageNotifier } from '../../../src/adapters/notifiers/statuspage.ts'
import { createWebhookNotifier } from '../../../src/adapters/notifiers/webhook.ts'
import { unavailable } from '../../../src/domain/failure.ts'
import { Notify } from '../../../src/domain/policy/notify.ts'
import type { Notification, Notifier } from '../../../src/ports/notifier.ts'
import { type Asked, type JsonServer, serveJson } from '../metrics/json-server.ts'

const page: Notification = {
  dedupKey: 'shop/production-2',
  severity: 'page',
  title: 'Rolled back 20261124-1100-a3f2c1 in production',
  text: 'green fails 8.3 % of requests, blue 0.1 % · traffic on blue in 12 ms · incident INC-1',
  link: 'https://github.example/octo/shop/actions/runs/7'
}

let server: JsonServer | undefined
const pauses: number[] = []
const pause = async (milliseconds: number) => void pauses.push(milliseconds)

afterEach(async () => {
  await server?.close()
  server = undefined
  pauses.length = 0
})

/** A receiver that knows of nothing yet, and answers each request in turn with the next status, the last one for ever. */
async function receiver(...statuses: number[]): Promise<JsonServer> {
  let turn = 0
  const posts: Asked[] = []
  server = await serveJson(one => {
    if (one.method === 'GET') return []
    posts.push(one)
    const status = statuses[Math.min(turn++, statuses.length - 1)] ?? 202
    return status < 300 ? { status: 'success' } : status
  })
  return { ...server, asked: posts }
}

const shapes = {
  pagerduty: z.strictObject({
    routing_key: z.string().length(32),
    event_action: z.enum(['trigger', 'acknowledge', 'resolve']),
    dedup_key: z.string().max(255),
    client: z.string(),
    links: z.array(z.strictObject({ href: z.url(), text: z.string() })),
    payload: z.strictObject({
      summary: z.string().max(1024),
      source: z.string(),
      severity: z.enum(['critical', 'error', 'warning', 'info']),
      custom_details: z.record(z.string(), z.unknown())
    })
  }),
  opsgenie: z.strictObject({
    message: z.string().max(130),
    alias: z.string().max(512),
    description: z.string().max(15_000),
    priority: z.enum(['P1', 'P2', 'P3', 'P4', 'P5']),
    source: z.string().max(100),
    tags: z.array(z.string().max(50)).max(20),
    responders: z.array(z.strictObject({ type: z.literal('team'), name: z.string() }))
  }),
  slack: z.strictObject({
    text: z.string(),
    blocks: z.array(
      z.strictObject({
        type: z.literal('section'),
        text: z.strictObject({ type: z.literal('mrkdwn'), text: z.string().max(3000) })
      })
    )
  }),
  statuspage: z.strictObject({
    incident: z.strictObject({
      name: z.string(),
      status: z.literal('investigating'),
      body: z.string(),
      // Statuspage wants objects at the top level of the metadata.
      metadata: z.record(z.string(), z.record(z.string(), z.string()))
    })
  }),
  webhook: z.strictObject({
    dedupKey: z.string(),
    severity: z.enum(['page', 'notice']),
    title: z.string(),
    text: z.string(),
    link: z.url()
  })
}

type Kind = keyof typeof shapes

const make: Readonly<Record<Kind, (url: string) => Notifier>> = {
  pagerduty: url => createPagerDutyNotifier({ url, routingKey: 'r'.repeat(32), pause }),
  opsgenie: url => createOpsgenieNotifier({ url, apiKey: 'secret-key', responders: ['on-call'], pause }),
  slack: url => createSlackNotifier({ url: `${url}/services/T0/B0/secret-key`, pause }),
  statuspage: url => createStatuspageNotifier({ url, apiKey: 'secret-key', pause }),
  webhook: url => createWebhookNotifier({ url, secret: 'secret-key', now: () => 1_700_000_000_000, pause })
}
const kinds = Object.keys(shapes) as Kind[]
const only = (asked: readonly Asked[]) => asked[0] as Asked

describe.each(kinds)('%s', kind => {
  test('gets one request of the documented shape', async () => {
    const { url, asked } = await receiver(202)

    await make[kind](url).notify({ ...page, title: 'x'.repeat(2000) })

    expect(asked).toHaveLength(1)
    expect(only(asked)).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/json' } })
    expect(shapes[kind].safeParse(JSON.parse(only(asked).body)).error?.issues ?? []).toEqual([])
  })

  test('is asked again when it was busy, and no more once it has taken the message', async () => {
    const { url, asked } = await receiver(503, 429, 202)

    await make[kind](url).notify(page)

    expect([asked.length, pauses.length]).toEqual([3, 2])
    expect(new Set(asked.map(({ body }) => body)).size).toBe(1)
  })

  test('that refuses for good is asked once, and the failure holds no secret', async () => {
    const { url, asked } = await receiver(401)

    const failure = await make[kind](url)
      .notify(page)
      .catch((thrown: unknown) => thrown)

    expect(failure).toMatchObject({ code: 'notifier-failed', kind: 'unavailable' })
    expect(String(failure)).not.toMatch(/secret-key|rrrr/)
    expect(asked).toHaveLength(1)
  })

  test('that is away is tried three times', async () => {
    const { url, close } = await receiver(202)
    await close()

    await expect(make[kind](url).notify(page)).rejects.toThrow('does not answer')
    expect(pauses).toHaveLength(kind === 'statuspage' ? 0 : 2)
  })
})

describe('a message that may have arrived', () => {
  test.each(['slack', 'statuspage'] as const)('is not sent to %s a second time', async kind => {
    const { url, asked } = await receiver(504, 202)

    await expect(make[kind](url).notify(page)).rejects.toMatchObject({ code: 'notifier-in-doubt' })

    expect(asked).toHaveLength(1)
  })

  test('is not sent to Statuspage when the page has it', async () => {
    const metadata = { sluice: { key: page.dedupKey } }
    server = await serveJson(() => [{ metadata: {} }, { metadata }])

    await make.statuspage(server.url).notify(page)

    expect(server.asked.map(({ method }) => method)).toEqual(['GET'])
  })

  test.each([
    ['an error', 500],
    ['another shape', { incidents: [] }]
  ])('is not sent to Statuspage while the page lists its incidents with %s', async (_, answer) => {
    server = await serveJson(() => answer)

    await expect(make.statuspage(server.url).notify(page)).rejects.toMatchObject({ code: 'notifier-failed' })

    expect(server.asked.map(({ method }) => method)).toEqual(['GET'])
  })
})

describe('a run that died while it told people', () => {
  const on = ['page' as const]
  class Killed extends Error {}

  /** Knows no key, and counts what it got; it dies before or after it got it, when it is told so. */
  function chat() {
    const seen = { got: 0, dies: '' as '' | 'before' | 'after' }
    const notifier: Notifier = {
      name: 'slack 2',
      forgets: true,
      notify: async () => {
        if (seen.dies === 'before') throw new Killed()
        seen.got++
        if (seen.dies === 'after') throw new Killed()
      }
    }
    return { seen, notifier }
  }

  const onThisMachine = async () => fileDeliveries(join(await mkdtemp(join(tmpdir(), 'deliveries-')), 'told.jsonl'))
  /** Each call is another machine, which shares the ledger alone. */
  const onAnother = (ledger: MemoryLedger) => async () =>
    ledgerDeliveries({
      ledger: async () => ledger,
      artifact: 'shop',
      actor: { id: 1, login: 'mona' },
      now: () => new Date(0),
      forgetful: new Set(['slack 2']),
      here: await onThisMachine()
    })

  test.each(['before', 'after'] as const)('%s it arrived is not repeated to somebody who knows no key', async dies => {
    const { seen, notifier } = chat()
    const known = createMemoryNotifier()
    const machine = onAnother(new MemoryLedger())
    const tell = async () => {
      const listeners = [
        { notifier: known, on },
        { notifier, on }
      ]
      await createEveryNotifier(listeners, await machine()).notify(page)
    }
    seen.dies = dies
    await expect(tell()).rejects.toThrow(Killed)
    seen.dies = ''

    await tell()
    await tell()

    expect(seen.got).toBe(dies === 'after' ? 1 : 0)
    expect(known.delivered).toHaveLength(1)
  })

  test('tells again what is known not to have arrived', async () => {
    const machine = onAnother(new MemoryLedger())
    let failing = true
    let got = 0
    const notifier: Notifier = {
      name: 'slack 2',
      forgets: true,
      notify: async () => {
        if (failing) throw unavailable('notifier-failed', 'the service is busy')
        got++
      }
    }
    const tell = async () => createEveryNotifier([{ notifier, on }], await machine()).notify(page)
    await expect(tell()).rejects.toMatchObject({ code: 'notifier-failed' })
    failing = false

    await tell()
    await tell()

    expect(got).toBe(1)
  })

  test('leaves a line that was cut off, which swallows none after it', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'deliveries-')), 'told.jsonl')
    await writeFile(path, '["old","key"]\n["slack 2","shop')
    const deliveries = fileDeliveries(path)

    await deliveries.keep('slack 2', 'shop/production-2', 'begun')

    expect(await deliveries.stateOf('slack 2', 'shop/production-2')).toBe('begun')
    expect(await deliveries.stateOf('old', 'key')).toBe('told')
  })
})

test('PagerDuty and Opsgenie know a message by its key, whatever comes how often', async () => {
  const { url, asked } = await receiver(202)
  await make.pagerduty(url).notify(page)
  await make.opsgenie(url).notify(page)

  const [first, second] = asked.map(({ body }) => JSON.parse(body) as Record<string, unknown>)
  expect([first?.dedup_key, second?.alias]).toEqual([page.dedupKey, page.dedupKey])
  expect(asked[1]?.headers.authorization).toBe('GenieKey secret-key')
})

test("a webhook's receiver can check who sent it, and when", async () => {
  const { url, asked } = await receiver(200)
  await make.webhook(url).notify(page)

  const { headers, body } = only(asked)
  const signature = createHmac('sha256', 'secret-key').update(`1700000000.${body}`).digest('hex')
  expect(headers['sluice-signature']).toBe(`t=1700000000,v1=${signature}`)
  expect(headers['idempotency-key']).toBe(page.dedupKey)
})

test('a branch name cannot mention a channel in Slack', async () => {
  const { url, asked } = await receiver(200)
  await make.slack(url).notify({ ...page, title: '<!channel> & <https://evil|here>' })

  expect(only(asked).body).not.toContain('<!channel>')
  expect(only(asked).body).not.toContain('<https://evil')
})

describe('several', () => {
  const down: Notifier = { name: 'down', notify: async () => Promise.reject(unavailable('notifier-failed', 'gone')) }

  test('are all told though one fails, and the next call tells that one alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'deliveries-'))
    const deliveries = fileDeliveries(join(folder, 'deliveries.jsonl'))
    const counted = { name: 'slack', calls: 0, notify: async () => void counted.calls++ }
    const [slack, back] = [counted, createMemoryNotifier()]
    const on = ['page' as const]
    const first = createEveryNotifier(
      [
        { notifier: down, on },
        { notifier: slack, on }
      ],
      deliveries
    )

    await expect(first.notify(page)).rejects.toMatchObject({ code: 'notifier-failed', message: 'down: gone' })
    await createEveryNotifier(
      [
        { notifier: back, on },
        { notifier: slack, on }
      ],
      deliveries
    ).notify(page)

    expect([counted.calls, back.delivered.length]).toEqual([1, 1])
    await rm(folder, { recursive: true, force: true })
  })

  test('hear only what they asked for', async () => {
    const heard = createMemoryNotifier()
    const never = { stateOf: async () => 'unknown' as const, keep: async () => undefined }

    await createEveryNotifier([{ notifier: heard, on: ['notice'] }], never).notify(page)

    expect(heard.delivered).toEqual([])
  })
})

describe('the policy', () => {
  test.each([
    ['a secret in place of its name', { kind: 'pagerduty', 'routing-key': 'abc' }],
    ['a kind that nobody knows', { kind: 'pigeon' }],
    ['a webhook that nobody signs', { kind: 'webhook', url: 'https://example.org' }],
    ['nothing to be told', { kind: 'slack', on: [] }]
  ])('refuses %s', (_, written) => {
    expect(Notify.safeParse(written).success).toBe(false)
  })

  test('needs no more than a kind for the services that people use', () => {
    expect(Notify.parse({ kind: 'pagerduty' })).toMatchObject({ routingKeyEnv: 'PAGERDUTY_ROUTING_KEY' })
  })
})
