import { otherSlot, type Slot } from '../../domain/slot.ts'
import type { Router, RouterCapabilities, RouterState, Shift } from '../../ports/router.ts'
import { type Engine, type EngineNotes, type EngineSight, odd } from './engine.ts'
import { passFence } from './fences.ts'
import { refuseLease } from './leaseless-router.ts'

export interface EngineRouter extends Router {
  /** Says which image a slot has, before the engine is given it. Changes nothing in what runs. */
  place(slot: Slot, image: string): Promise<void>
}

interface Driver<Found> {
  readonly engine: Engine<Found>
  readonly settleMs: number
}

const attempts = 20
const pauseMs = 200

/**
 * Drives a delivery engine: gives it green's image, and leaves steps, traffic and analysis to it. Every change is made
 * to the version that was read, under the fence, and counts only once it is read back.
 */
export function createEngineRouter<Found>(engine: Engine<Found>, settleMs: number): EngineRouter {
  const driver = { engine, settleMs }
  const capabilities: RouterCapabilities = {
    kind: engine.kind,
    granularity: engine.granularity,
    assignment: 'request',
    lease: false,
    insteadOfLease: `${engine.manners.name} goes on by itself: its own analysis takes it back, or nothing does`,
    shiftMs: settleMs,
    engine: engine.manners
  }
  const { resume } = engine
  return {
    capabilities: () => capabilities,
    read: async () => stateOf(engine.see(await engine.look())),
    place: (slot, image) => changed(driver, 0, (found, { notes }) => place(engine, found, { notes, slot, image })),
    set: shift => set(driver, shift),
    finalize: (live, fence) => finalize(driver, live, fence),
    ...(resume !== undefined && {
      resume: fence => changed(driver, fence, (found, { phase }) => phase !== 'paused' || resume(found))
    })
  }
}

function stateOf({ notes, given, phase, message, shareOf }: EngineSight): RouterState {
  const blue = notes.live ?? 'a'
  const green = otherSlot(blue)
  const image = notes.images[green]
  const isGiven = image !== undefined && image === given
  return {
    blue,
    green,
    weight: image === undefined || image === notes.images[blue] ? 0 : shareOf(image),
    fence: notes.fence,
    leaseMs: null,
    engine: { phase: isGiven ? phase : 'idle', message: isGiven ? message : `it was given ${given}` }
  }
}

/** A slot of which users have a part keeps its image. */
function place<Found>(
  engine: Engine<Found>,
  found: Found,
  { notes, slot, image }: { readonly notes: EngineNotes; readonly slot: Slot; readonly image: string }
) {
  if (notes.images[slot] === image) return true
  return engine.order(found, { notes: { ...notes, images: { ...notes.images, [slot]: image } } })
}

async function set<Found>(driver: Driver<Found>, { blue, green, weight, fence, leaseMs }: Shift): Promise<void> {
  refuseLease({ leaseMs })
  if (weight === 0) return goBack(driver, blue, fence)
  const { engine } = driver
  let retried = false
  await changed(driver, fence, async (found, { notes, given, phase }) => {
    const image = imageOf(driver, notes, green)
    const wanted = { ...notes, fence, live: blue }
    if (given !== image) return engine.order(found, { notes: wanted, image })
    if (phase !== 'failed') return noted(engine, found, wanted, notes)
    if (engine.retry === undefined) return engine.order(found, { notes: wanted, image })
    // The fence comes first, and makes what was read an old version.
    if (notes.fence !== fence || notes.live !== blue) await engine.order(found, { notes: wanted })
    else retried = await engine.retry(found)
    return retried
  })
  if (retried) await until(driver, sight => sight.phase !== 'failed')
}

/** All traffic on blue; what green was stays as the engine leaves it. */
async function goBack<Found>(driver: Driver<Found>, blue: Slot, fence: number): Promise<void> {
  const { engine } = driver
  const { abort } = engine
  await changed(driver, fence, (found, { notes }) => noted(engine, found, { ...notes, fence, live: blue }, notes))
  const { notes, given, phase, noticed, shareOf } = engine.see(await engine.look())
  const safe = imageOf(driver, notes, blue)
  const green = notes.images[otherSlot(blue)] ?? safe
  const isBack = given === safe ? noticed : given === green && abort === undefined && phase === 'failed'
  if (isBack && (green === safe || shareOf(green) === 0)) return
  if (phase === 'done' || shareOf(safe) === 0 || ![green, safe].includes(given)) {
    return bringOut(driver, { slot: blue, fence, hurry: true })
  }
  await changed(driver, fence, (found, sight) => {
    if (sight.given === safe) return true
    return abort === undefined ? engine.order(found, { notes: sight.notes, image: safe }) : abort(found)
  })
  await until(driver, sight => sight.noticed && sight.shareOf(green) === 0)
}

/** A slot that is live already is only noted; another one is brought out, which is how a release is taken back. */
async function finalize<Found>(driver: Driver<Found>, live: Slot, fence: number): Promise<void> {
  const { engine } = driver
  const { notes, given, phase } = engine.see(await engine.look())
  passFence(fence, notes.fence)
  const isOut = given === notes.images[live] && phase === 'done'
  if (!isOut && notes.live === live) await goBack(driver, live, fence)
  else if (!isOut) await bringOut(driver, { slot: live, fence, hurry: notes.live !== undefined })
  await changed(driver, fence, (found, sight) => noted(engine, found, { ...sight.notes, fence, live }, sight.notes))
}

async function bringOut<Found>(
  driver: Driver<Found>,
  { slot, fence, hurry }: { readonly slot: Slot; readonly fence: number; readonly hurry: boolean }
): Promise<void> {
  const { engine } = driver
  await changed(driver, fence, (found, { notes, given }) => {
    const image = imageOf(driver, notes, slot)
    return given === image || engine.order(found, { notes: { ...notes, fence }, image })
  })
  await until(driver, async (sight, found) => {
    if (sight.phase === 'failed') throw odd(engine.what, `did not bring slot ${slot} out: ${sight.message}`)
    if (sight.phase !== 'done' && hurry) await engine.hurry(found)
    else if (sight.phase === 'paused' && engine.manners.pauses === 'judge') await engine.resume?.(found)
    return sight.phase === 'done'
  })
  await changed(driver, fence, (found, { notes }) => engine.order(found, { notes }))
}

function imageOf<Found>({ engine }: Driver<Found>, { images }: EngineNotes, slot: Slot): string {
  const image = images[slot]
  if (image === undefined) throw odd(engine.what, `has no image noted for slot ${slot}: promote puts it there`)
  return image
}

async function noted<Found>(engine: Engine<Found>, found: Found, wanted: EngineNotes, has: EngineNotes) {
  if (wanted.fence === has.fence && wanted.live === has.live) return true
  return engine.order(found, { notes: wanted })
}

/** Tries again on what somebody else has changed meanwhile; an engine writes its status all the time. */
async function changed<Found>(
  { engine }: Driver<Found>,
  fence: number,
  work: (found: Found, sight: EngineSight) => boolean | Promise<boolean>
): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const found = await engine.look()
    const sight = engine.see(found)
    if (fence > 0) passFence(fence, sight.notes.fence)
    if (await work(found, sight)) return
    await new Promise(later => setTimeout(later, pauseMs / 10))
  }
  throw odd(engine.what, `was changed by others ${attempts} times in a row`)
}

async function until<Found>(
  { engine, settleMs }: Driver<Found>,
  holds: (sight: EngineSight, found: Found) => boolean | Promise<boolean>
): Promise<void> {
  const deadline = performance.now() + settleMs
  for (;;) {
    const found = await engine.look()
    const sight = engine.see(found)
    if (await holds(sight, found)) return
    if (performance.now() > deadline) {
      const so = `is still ${sight.phase} after ${settleMs / 1000} s: ${sight.message}`
      throw odd(engine.what, so)
    }
    await new Promise(later => setTimeout(later, pauseMs))
  }
}
