import { z } from 'zod'
import { unavailable } from '../../../domain/failure.ts'
import type { Slot } from '../../../domain/slot.ts'
import { type ProxyState, slotSchema } from './config.ts'

const count = z.int().min(0)
const counters = z.object({ requests: count, errors: count, latency: z.array(count) })
const bySlot = z.object({ a: counters, b: counters })

const Answer = z.object({
  routing: z.object({
    weight: z.number().min(0).max(1),
    blue: slotSchema,
    green: slotSchema,
    fence: z.int(),
    leaseMs: z.number().nullable()
  }),
  time: z.number(),
  slots: z.object({ a: counters.nullable(), b: counters.nullable() }),
  inFlight: z.object({ a: count, b: count })
})
export type ProxyAnswer = z.infer<typeof Answer>

export type FindProxyState = () => ProxyState | undefined

const timeoutMs = 5000

export async function readProxy(find: FindProxyState): Promise<ProxyAnswer> {
  return Answer.parse(await call(find, 'GET', '/state'))
}

export async function readHistory(find: FindProxyState, milliseconds: number) {
  return bySlot.parse(await call(find, 'GET', `/history?ms=${milliseconds}`))
}

/** Sends one change. Throws `unavailable` with `router-refused` when the proxy is away or its fence is higher. */
export async function changeProxy(find: FindProxyState, path: string, body: object): Promise<void> {
  await call(find, 'PUT', path, body)
}

/** Tells the proxy where a slot answers. */
export async function setBackend(find: FindProxyState, slot: Slot, port: number): Promise<void> {
  await changeProxy(find, '/backends', { [slot]: port })
}

async function call(find: FindProxyState, method: string, path: string, body?: object): Promise<unknown> {
  const state = find()
  if (state === undefined) throw unavailable('router-refused', 'the embedded proxy is not running')
  const response = await send(state, method, path, body)
  if (response.ok) return response.json()
  const text = (await response.text()).slice(0, 200)
  throw unavailable('router-refused', `the embedded proxy answered ${response.status}: ${text}`)
}

async function send(state: ProxyState, method: string, path: string, body?: object): Promise<Response> {
  try {
    return await fetch(`http://127.0.0.1:${state.controlPort}${path}`, {
      method,
      headers: { authorization: `Bearer ${state.token}` },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs)
    })
  } catch (cause) {
    throw unavailable('router-refused', 'the embedded proxy does not answer', cause)
  }
}
