import { unavailable } from '../../domain/failure.ts'
import { otherSlot, type Slot } from '../../domain/slot.ts'
import type { Router, RouterState, Shift } from '../../ports/router.ts'
import { passFence } from './fences.ts'
import { keepInMap } from './haproxy-map.ts'
import { tellHaproxy } from './haproxy-socket.ts'
import { greenFraction, type HaproxyNode, type HaproxyPlace, readNode, wholeShare } from './haproxy-state.ts'
import { inTurn } from './turns.ts'

export interface HaproxySettings extends HaproxyPlace {
  /** Every node's runtime API; all must answer. */
  readonly sockets: readonly string[]
}

/** What the map is to say. */
interface Wanted {
  readonly live: Slot
  readonly fence: number
  readonly held: Readonly<Record<Slot, number>>
}

/** What the lease may be exceeded by. */
const leaseToleranceMs = 1000

/**
 * Steers HAProxy: the live slot in a map that survives a reload, green's share in a stick table's entry that expires
 * unless it is renewed. Requests are never without a slot, whatever is written first.
 */
export function createHaproxyRouter(settings: HaproxySettings): Router {
  const { sockets, map, key } = settings
  const nodes = () => Promise.all(sockets.map(socket => readNode(socket, settings)))
  const steered = (work: (found: readonly HaproxyNode[]) => Promise<void>) =>
    inTurn(`haproxy ${map} ${key}`, async () => work(await nodes()))
  return {
    capabilities: () => ({
      kind: 'haproxy',
      granularity: 1 / wholeShare,
      assignment: 'request',
      lease: true,
      shiftMs: 50
    }),
    read: async () => stateOf(await nodes()),
    set: shift => steered(found => steer(settings, found, shift)),
    finalize: (live, fence) =>
      steered(async found => {
        passFence(fence, highestFence(found))
        const wanted = { live, fence, held: { a: 0, b: 0 } }
        await keep(settings, found, wanted)
        const cleared = [clear(settings, 'a'), clear(settings, 'b')]
        await everywhere(settings, found, node => [...mapCommands(settings, node, wanted), ...cleared])
      })
  }
}

async function steer(settings: HaproxySettings, found: readonly HaproxyNode[], shift: Shift): Promise<void> {
  const { blue, green, weight, fence, leaseMs } = shift
  passFence(fence, highestFence(found))
  const share = Math.round(weight * wholeShare)
  const leased = share > 0 && leaseMs !== null
  const held = { [blue]: 0, [green]: leased ? 0 : share } as Record<Slot, number>
  const wanted = { live: blue, fence, held }
  await keep(settings, found, wanted)
  const { table, key } = settings
  await everywhere(settings, found, node => {
    const changes = mapCommands(settings, node, wanted)
    // In between, green has less than it had or is to have, never more.
    return leased
      ? [...changes, `set table ${table} key ${key}/${green} data.gpt0 ${share}`, clear(settings, blue)]
      : [clear(settings, green), ...changes, clear(settings, blue)]
  })
  if (leased) await checkLease(settings, green, leaseMs)
}

/** A table that forgets later than the lease says would leave green with traffic that nobody watches. */
async function checkLease(settings: HaproxySettings, green: Slot, leaseMs: number): Promise<void> {
  const found = await Promise.all(settings.sockets.map(socket => readNode(socket, settings)))
  const left = found.map(({ leased }) => leased[green]?.leftMs ?? 0)
  if (left.every(each => each <= leaseMs + leaseToleranceMs)) return
  await Promise.all(settings.sockets.map(socket => tellHaproxy(socket, [clear(settings, green)])))
  const message = `the table ${settings.table} keeps entries for about ${Math.max(...left)} ms, the lease is ${leaseMs} ms`
  throw unavailable('router-refused', message, undefined, `write "expire ${leaseMs}ms" in its stick-table line`)
}

function stateOf(found: readonly HaproxyNode[]): RouterState {
  const blue = oneLive(found)
  const green = otherSlot(blue)
  const left = found.flatMap(({ leased }) => leased[green]?.leftMs ?? [])
  return {
    blue,
    green,
    // Equal nodes get equal traffic, so a node that was reloaded shows as a smaller weight.
    weight: found.reduce((sum, node) => sum + greenFraction(node), 0) / found.length,
    fence: highestFence(found),
    leaseMs: left.length === 0 ? null : Math.max(...left)
  }
}

function oneLive(found: readonly HaproxyNode[]): Slot {
  const [first, ...others] = found.map(({ live }) => live)
  if (first !== undefined && others.every(live => live === first)) return first
  throw unavailable('router-refused', 'the nodes of HAProxy do not agree about the live slot')
}

function highestFence(found: readonly HaproxyNode[]): number {
  return Math.max(...found.map(({ fence }) => fence))
}

function mapValues({ key }: HaproxyPlace, { live, fence, held }: Wanted): ReadonlyMap<string, string> {
  return new Map([
    [key, live],
    [`${key}/fence`, String(fence)],
    [`${key}/a`, String(held.a)],
    [`${key}/b`, String(held.b)]
  ])
}

function mapCommands(settings: HaproxySettings, node: HaproxyNode, wanted: Wanted): string[] {
  const values = [...mapValues(settings, wanted)].filter(([name, value]) => valueIn(settings, node, name) !== value)
  return values.map(([name, value]) => `${node.known.has(name) ? 'set' : 'add'} map ${settings.map} ${name} ${value}`)
}

function valueIn(settings: HaproxyPlace, node: HaproxyNode, name: string): string | undefined {
  return node.known.has(name) ? mapValues(settings, node).get(name) : undefined
}

async function keep(settings: HaproxySettings, found: readonly HaproxyNode[], wanted: Wanted): Promise<void> {
  if (found.every(node => mapCommands(settings, node, wanted).length === 0)) return
  await keepInMap(settings.map, mapValues(settings, wanted))
}

async function everywhere(
  { sockets }: HaproxySettings,
  found: readonly HaproxyNode[],
  commands: (node: HaproxyNode) => readonly string[]
): Promise<void> {
  const told = sockets.map((socket, index) => tellHaproxy(socket, commands(found[index] as HaproxyNode)))
  await Promise.all(told)
}

function clear({ table, key }: HaproxyPlace, slot: Slot): string {
  return `clear table ${table} key ${key}/${slot}`
}
