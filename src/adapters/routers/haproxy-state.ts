import { unavailable } from '../../domain/failure.ts'
import { otherSlot, type Slot } from '../../domain/slot.ts'
import { askHaproxy } from './haproxy-socket.ts'

/** Shares are counted in ten-thousandths, as the configuration throws its coins. */
export const wholeShare = 10_000

export interface HaproxyPlace {
  readonly map: string
  readonly table: string
  readonly key: string
}

/** What one node holds. Shares are ten-thousandths of all requests. */
export interface HaproxyNode {
  readonly live: Slot
  readonly fence: number
  /** Shares without an end, in the map. */
  readonly held: Readonly<Record<Slot, number>>
  /** Shares that end by themselves, in the stick table. */
  readonly leased: Readonly<Record<Slot, { readonly share: number; readonly leftMs: number } | undefined>>
  /** The keys of the map that are there; a new one has to be added. */
  readonly known: ReadonlySet<string>
}

/** Reads one node's map and table. Throws `router-refused` when it has no such map or table. */
export async function readNode(address: string, place: HaproxyPlace): Promise<HaproxyNode> {
  const printed = await askHaproxy(address, [`show map ${place.map}`, `show table ${place.table}`])
  if (!printed.includes(`# table: ${place.table},`)) throw unlike(address, printed)
  const map = new Map<string, string>()
  const leased: Partial<Record<Slot, { share: number; leftMs: number }>> = {}
  for (const line of printed.split('\n')) {
    const [, name, value] = /^0x[\da-f]+ (\S+) (\S+)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) map.set(name, value)
    const [, key, left, share] = /^0x[\da-f]+: key=(\S+) .*?\bexp=(\d+) .*?\bgpt0=(\d+)/.exec(line) ?? []
    const slot = slotOf(place, key)
    if (slot !== undefined) leased[slot] = { share: Number(share), leftMs: Number(left) }
  }
  const live = map.get(place.key) ?? 'a'
  if (live !== 'a' && live !== 'b') throw unlike(address, `${place.key} ${live}`)
  const number = (name: string) => countOf(address, map.get(name) ?? '0')
  return {
    live,
    fence: number(`${place.key}/fence`),
    held: { a: number(`${place.key}/a`), b: number(`${place.key}/b`) },
    leased: { a: leased.a, b: leased.b },
    known: new Set(map.keys())
  }
}

/** Green's fraction on one node: what the configuration gives to the slot that is not live. */
export function greenFraction({ live, held, leased }: HaproxyNode): number {
  const green = otherSlot(live)
  return Math.min(wholeShare, held[green] + (leased[green]?.share ?? 0)) / wholeShare
}

function slotOf({ key }: HaproxyPlace, found: string | undefined): Slot | undefined {
  if (found === `${key}/a`) return 'a'
  return found === `${key}/b` ? 'b' : undefined
}

function countOf(address: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw unlike(address, text)
}

function unlike(address: string, printed: string) {
  const found = printed.trim().slice(0, 200)
  const hint = 'docs/routers.md shows the lines that the configuration needs'
  return unavailable('router-refused', `HAProxy at ${address} answered: ${found}`, undefined, hint)
}
