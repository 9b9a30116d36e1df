import { mkdir, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import { otherSlot, type Slot } from '../../domain/slot.ts'
import type { Router, RouterState } from '../../ports/router.ts'
import { jsonOf } from '../json-text.ts'
import type { ApiExchange } from './api-exchange.ts'
import { passFence } from './fences.ts'
import { createLeaselessRouter, type Wanted } from './leaseless-router.ts'
import { notesIn, plainKeys } from './steering-notes.ts'
import { inTurn } from './turns.ts'

export interface EnvoySettings {
  readonly exchange: ApiExchange
  /** Administration addresses of all nodes that read the directory: each must answer. */
  readonly admin: readonly string[]
  /** Where `current` is, the link that a disk layer of the runtime names as its root. */
  readonly directory: string
  /** How long the nodes may take to see a change, milliseconds. */
  readonly settleMs: number
  /** Beginning of the runtime keys, such as `sluice.shop`. */
  readonly key: string
}

/** The denominator that the route names: `TEN_THOUSAND`. */
const wholeWeight = 10_000
const pauseMs = 50
/** Two folders in turn; the link names the one that counts. */
const sides = ['left', 'right'] as const

const Runtime = z.object({ entries: z.record(z.string(), z.object({ final_value: z.string() })).default({}) })

/**
 * Steers Envoy by runtime keys in a disk layer: slot b's share of ten thousand, the live slot and the fence. All three
 * change in one step, by a link that is replaced, and outlast a restart; what is in effect is read from every node.
 */
export function createEnvoyRouter(settings: EnvoySettings): Router {
  const turn = settings.admin.join(' ')
  return createLeaselessRouter({
    kind: 'envoy',
    granularity: 1 / wholeWeight,
    shiftMs: settings.settleMs,
    read: () => readState(settings),
    change: wanted => inTurn(turn, () => change(settings, wanted))
  })
}

async function change(settings: EnvoySettings, wanted: Wanted): Promise<void> {
  for (const node of settings.admin) passFence(wanted.fence, (await readNode(settings, node)).fence)
  const green = Math.round(wanted.weight * wholeWeight)
  const b = wanted.green === 'b' ? green : wholeWeight - green
  await write(settings, { b: String(b), live: wanted.blue, fence: String(wanted.fence) })
  const deadline = performance.now() + settings.settleMs
  for (const node of settings.admin) {
    while (!isSame(await readNode(settings, node), { ...wanted, weight: green / wholeWeight })) {
      if (performance.now() > deadline) {
        throw unavailable('router-refused', `${node} has not taken the change within ${settings.settleMs} ms`)
      }
      await new Promise(later => setTimeout(later, pauseMs))
    }
  }
}

async function write({ directory, key }: EnvoySettings, values: Readonly<Record<string, string>>): Promise<void> {
  const current = join(directory, 'current')
  const before = await readlink(current).catch(() => undefined)
  const side = sides.find(one => one !== before) ?? sides[0]
  await rm(join(directory, side), { recursive: true, force: true })
  const folder = join(directory, side, ...key.split('.'))
  await mkdir(folder, { recursive: true })
  for (const [name, value] of Object.entries(values)) await writeFile(join(folder, name), value)
  const draft = join(directory, 'next')
  await rm(draft, { force: true })
  await symlink(side, draft)
  await rename(draft, current)
}

function isSame(state: RouterState, wanted: Wanted): boolean {
  const { blue, fence, weight } = wanted
  return state.blue === blue && state.fence === fence && Math.abs(state.weight - weight) < 1e-9
}

/** What all nodes say. Throws `router-refused` when they differ: then nobody knows what users get. */
async function readState(settings: EnvoySettings): Promise<RouterState> {
  const states = await Promise.all(settings.admin.map(node => readNode(settings, node)))
  const [first] = states
  if (first === undefined) throw unavailable('router-refused', 'no node of Envoy is named')
  const other = states.findIndex(state => JSON.stringify(state) !== JSON.stringify(first))
  if (other < 0) return first
  throw unavailable('router-refused', `${settings.admin[other]} splits the traffic otherwise than ${settings.admin[0]}`)
}

async function readNode(settings: EnvoySettings, node: string): Promise<RouterState> {
  const { key } = settings
  const parsed = Runtime.safeParse(jsonOf(await call(settings, node, 'GET', '/runtime?format=json')))
  if (!parsed.success) throw unavailable('router-refused', `${node} answered with something that is no runtime`)
  const runtimeValue = (name: string) => parsed.data.entries[`${key}.${name}`]?.final_value
  const b = Number(runtimeValue('b') ?? 0) / wholeWeight
  const found = { fence: runtimeValue('fence'), live: runtimeValue('live') }
  const notes = notesIn(found, b > 0.5 ? 'b' : 'a', plainKeys)
  if (notes === undefined || !(b >= 0 && b <= 1)) {
    throw unavailable('router-refused', `${node} has values under ${key} that are not ours`)
  }
  return {
    blue: notes.live,
    green: otherSlot(notes.live),
    weight: shareOf(b, notes.live),
    fence: notes.fence,
    leaseMs: null
  }
}

/** Green's share, from that of slot b. */
function shareOf(b: number, live: Slot): number {
  return live === 'a' ? b : Math.round((1 - b) * wholeWeight) / wholeWeight
}

async function call({ exchange }: EnvoySettings, node: string, method: string, path: string): Promise<string> {
  const { status, text } = await exchange({ method, url: `${node.replace(/\/+$/, '')}${path}`, headers: {} })
  if (status === 200) return text
  throw unavailable('router-refused', `${node} answered ${method} with ${status}: ${text.slice(0, 200)}`)
}
