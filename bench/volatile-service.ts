import type { HttpAnswer } from '../src/ports/http.ts'

/** Twelve ways in which an answer changes by itself. */
export const volatilities = [
  'time',
  'uuid',
  'order',
  'float jitter',
  'cursor',
  'csrf',
  'etag',
  'date',
  'trace id',
  'bucket',
  'locale',
  'cache age'
] as const
export type Volatility = (typeof volatilities)[number]

/** What can go wrong with a new version, none of which changes by itself. */
export const regressions = [
  'missing key',
  'type change',
  'null',
  'off by one',
  'status',
  'header lost',
  'renamed key',
  'list emptied',
  'item lost',
  'value changed',
  'empty text',
  'slower'
] as const
export type Regression = (typeof regressions)[number]

export interface World {
  /** Numbers from 0 to 1, seeded. */
  readonly random: () => number
  readonly volatility: Volatility
  readonly regression?: Regression | undefined
}

/** Makes the answers of one service: the same for everybody but for chance, and worse for green when told so. */
export function volatileService({ random, volatility, regression }: World) {
  let [clock, count] = [1_760_000_000_000, 0]
  const items = Array.from({ length: 3 + Math.floor(random() * 5) }, (_, id) => ({
    sku: `S${id}`,
    price: Math.floor(random() * 5000),
    stock: Math.floor(random() * 9) + 1
  }))
  return (green: boolean): HttpAnswer => {
    clock += Math.floor(random() * 400)
    count += 1
    const answer = volatile(volatility, { random, clock, count, items: items.map(item => ({ ...item })) })
    const broken = green && regression !== undefined ? broke(regression, answer) : answer
    const noise = Math.exp(0.2 * normal(random))
    const total = 40 * noise * (green && regression === 'slower' ? 1.4 : 1)
    const { status, headers, body } = broken
    return { status, headers, body: JSON.stringify(body), phases: { firstByte: total, total } }
  }
}

interface Moment {
  readonly random: () => number
  readonly clock: number
  readonly count: number
  readonly items: readonly object[]
}

interface Draft {
  status: number
  headers: Record<string, string>
  body: Record<string, unknown>
}

function volatile(volatility: Volatility, { random, clock, count, items }: Moment): Draft {
  const hex = (length: number) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('')
  const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`
  const body: Record<string, unknown> = { name: 'Shop', currency: 'EUR', total: items.length, open: true, items }
  const headers: Record<string, string> = { 'content-type': 'application/json', 'x-api': '2' }
  const changes: Readonly<Record<Volatility, () => void>> = {
    time: () => Object.assign(body, { now: new Date(clock).toISOString(), uptime: clock / 1000 }),
    uuid: () => Object.assign(body, { request: uuid() }),
    order: () => Object.assign(body, { items: shuffled(items, random) }),
    'float jitter': () => Object.assign(body, { load: 0.5 + random() * 0.2 }),
    cursor: () => Object.assign(body, { next: `/items?after=${count}`, page: count }),
    csrf: () => Object.assign(body, { csrf: hex(32) }),
    etag: () => Object.assign(headers, { etag: `"${hex(16)}"` }),
    date: () => Object.assign(headers, { date: new Date(clock).toUTCString() }),
    'trace id': () => Object.assign(headers, { traceparent: `00-${hex(32)}-${hex(16)}-01`, 'x-request-id': uuid() }),
    bucket: () => Object.assign(body, { experiment: random() < 0.5 ? 'a' : 'b' }),
    locale: () => Object.assign(body, { greeting: ['Hello', 'Hallo', 'Bonjour'][Math.floor(random() * 3)] }),
    'cache age': () =>
      Object.assign(headers, { age: String(Math.floor(random() * 300)), 'x-cache': random() < 0.5 ? 'HIT' : 'MISS' })
  }
  changes[volatility]()
  return { status: 200, headers, body }
}

function broke(regression: Regression, draft: Draft): Draft {
  const { body, headers } = draft
  const items = body.items as Record<string, unknown>[]
  const changes: Readonly<Record<Regression, () => void>> = {
    'missing key': () => delete body.currency,
    'type change': () => Object.assign(body, { total: String(body.total) }),
    null: () => Object.assign(body, { name: null }),
    'off by one': () => Object.assign(body, { total: Number(body.total) + 1 }),
    status: () => Object.assign(draft, { status: 203 }),
    'header lost': () => delete headers['x-api'],
    'renamed key': () => {
      for (const item of items) Object.assign(item, { amount: item.price, price: undefined })
    },
    'list emptied': () => Object.assign(body, { items: [] }),
    'item lost': () => items.pop(),
    'value changed': () => Object.assign(items.find(item => item.sku === 'S0') ?? {}, { price: -1 }),
    'empty text': () => Object.assign(body, { currency: '' }),
    slower: () => undefined
  }
  changes[regression]()
  return draft
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map(item => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
