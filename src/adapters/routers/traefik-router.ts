import { rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import { otherSlot, type Slot } from '../../domain/slot.ts'
import type { Router, RouterState } from '../../ports/router.ts'
import { readTextIfThere } from '../embedded/files.ts'
import { jsonOf } from '../json-text.ts'
import type { ApiExchange } from './api-exchange.ts'
import { passFence } from './fences.ts'
import { createLeaselessRouter, type Wanted } from './leaseless-router.ts'
import { notesIn, plainKeys } from './steering-notes.ts'
import { inTurn } from './turns.ts'

export interface TraefikSettings {
  readonly exchange: ApiExchange
  /** A file of the file provider's directory that is ours alone. */
  readonly file: string
  /** Name of the weighted service that routers send to. */
  readonly service: string
  /** Services of each slot, as Traefik names them: `shop-a` or `shop-a@docker`. */
  readonly backends: Readonly<Record<Slot, string>>
  /** Where Traefik's API answers; what is in effect is read there. */
  readonly api: string
  /** How long Traefik may take to see a changed file, milliseconds. */
  readonly settleMs: number
}

/** Weights of one service always sum to this. */
const wholeWeight = 10_000
const pauseMs = 100
const firstLine = /^# sluice fence=(\S*) live=(\S*)\n/

const Weighted = z.object({
  weighted: z.object({ services: z.array(z.object({ name: z.string(), weight: z.int().min(0).default(1) })) })
})

/**
 * Steers Traefik by a file of its file provider, replaced in one step, and believes only what its API says is in effect.
 * Fence and live slot are in a comment of the file. The service has no sticky cookie, which would override the weights.
 */
export function createTraefikRouter(settings: TraefikSettings): Router {
  const { file } = settings
  return createLeaselessRouter({
    kind: 'traefik',
    granularity: 1 / wholeWeight,
    shiftMs: settings.settleMs,
    read: () => readState(settings),
    change: wanted => inTurn(file, () => change(settings, wanted))
  })
}

async function change(settings: TraefikSettings, wanted: Wanted): Promise<void> {
  passFence(wanted.fence, (await readNotes(settings)).fence)
  const green = Math.round(wanted.weight * wholeWeight)
  const weights = { [wanted.green]: green, [wanted.blue]: wholeWeight - green }
  const services = (['a', 'b'] as const).map(slot => ({ name: settings.backends[slot], weight: weights[slot] ?? 0 }))
  // JSON is YAML, and nothing in it needs a second look.
  const content = JSON.stringify({ http: { services: { [settings.service]: { weighted: { services } } } } }, null, 2)
  const draft = `${settings.file}.draft`
  await writeFile(draft, `# sluice fence=${wanted.fence} live=${wanted.blue}\n${content}\n`)
  await rename(draft, settings.file)
  await settle(settings, { green: wanted.green, weight: green / wholeWeight })
}

/** Traefik looks at its files when it comes to it; until then the weights are only written down. */
async function settle(settings: TraefikSettings, { green, weight }: Pick<RouterState, 'green' | 'weight'>) {
  const deadline = performance.now() + settings.settleMs
  while (Math.abs((await shareInEffect(settings, green)) - weight) > 1e-9) {
    if (performance.now() > deadline)
      throw odd(settings, `has not taken ${settings.file} within ${settings.settleMs} ms`)
    await new Promise(later => setTimeout(later, pauseMs))
  }
}

async function readState(settings: TraefikSettings): Promise<RouterState> {
  const { live, fence } = await readNotes(settings)
  const green = otherSlot(live)
  return { blue: live, green, weight: await shareInEffect(settings, green), fence, leaseMs: null }
}

async function readNotes({ file, service }: TraefikSettings) {
  const text = await readTextIfThere(file).catch(cause => {
    throw unavailable('router-refused', `${file} cannot be read`, cause)
  })
  const found = firstLine.exec(text ?? '')
  if (text && found === null) throw unavailable('router-refused', `${file} is not a file of ours`)
  const notes = notesIn({ fence: found?.[1], live: found?.[2] }, 'a', plainKeys)
  if (notes === undefined) throw unavailable('router-refused', `${file} has notes about ${service} that are not ours`)
  return notes
}

/** A service that Traefik does not know yet gives a slot nothing: nothing was ever set. */
async function shareInEffect(settings: TraefikSettings, slot: Slot): Promise<number> {
  const { exchange, api, service, backends } = settings
  const url = `${api.replace(/\/+$/, '')}/api/http/services/${encodeURIComponent(`${service}@file`)}`
  const { status, text } = await exchange({ method: 'GET', url, headers: { accept: 'application/json' } })
  if (status === 404) return 0
  if (status !== 200) throw odd(settings, `is answered by the API with ${status}`)
  const parsed = Weighted.safeParse(jsonOf(text))
  const weights = new Map(parsed.data?.weighted.services.map(({ name, weight }) => [withoutFile(name), weight]))
  const [a, b] = [weights.get(withoutFile(backends.a)), weights.get(withoutFile(backends.b))]
  if (weights.size !== 2 || a === undefined || b === undefined || a + b === 0) {
    throw odd(settings, 'must be weighted over the services of both slots, and no other')
  }
  return (slot === 'a' ? a : b) / (a + b)
}

/** The API names a service of the same provider with or without the provider. */
function withoutFile(name: string): string {
  return name.replace(/@file$/, '')
}

function odd({ service }: TraefikSettings, what: string) {
  return unavailable('router-refused', `Traefik's service ${service} ${what}`)
}
