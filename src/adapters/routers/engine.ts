import { type Failure, unavailable } from '../../domain/failure.ts'
import type { Slot } from '../../domain/slot.ts'
import type { EngineManners, EngineState } from '../../ports/router.ts'
import { fenceKey, liveKey, notesIn } from './steering-notes.ts'

/** What the next driver has to know, kept as annotations of the engine's own object. */
export interface EngineNotes {
  readonly fence: number
  /** Undefined until the first digest was brought out. */
  readonly live: Slot | undefined
  /** The image of each slot, by digest; a version has its place before the engine is given it. */
  readonly images: Readonly<Partial<Record<Slot, string>>>
}

/** How an engine stands, in one reading. */
export interface EngineSight {
  readonly notes: EngineNotes
  /** The image that it was given last. */
  readonly given: string
  /** False until the engine has looked at that image. */
  readonly noticed: boolean
  /** About that image; never `idle`. */
  readonly phase: Exclude<EngineState['phase'], 'idle'>
  readonly message: string
  /** Fraction of the traffic that an image has. */
  shareOf(image: string): number
}

/** What is written in one step; the engine notices an image by itself. */
export interface EngineOrder {
  readonly notes: EngineNotes
  readonly image?: string
}

/** Is responsible for one kind of delivery engine. What writes answers false when the object has changed meanwhile. */
export interface Engine<Found> {
  readonly kind: string
  /** As the object is called: the Rollout shop/web. */
  readonly what: string
  readonly manners: EngineManners
  /** Smallest step of green's fraction that it tells. */
  readonly granularity: number
  look(): Promise<Found>
  see(found: Found): EngineSight
  order(found: Found, order: EngineOrder): Promise<boolean>
  /** Takes what was given back out of the traffic, if that was not done before; absent where only another image does. */
  abort?(found: Found): Promise<boolean>
  /** Brings what was given out at once, without steps. */
  hurry(found: Found): Promise<boolean>
  /** Tries again what was given and has failed. */
  retry?(found: Found): Promise<boolean>
  resume?(found: Found): Promise<boolean>
}

export function imageKey(slot: Slot): string {
  return `sluice/image-${slot}`
}

/** Throws `router-refused` where the annotations are not ours. */
export function engineNotes(annotations: Readonly<Record<string, string>>, what: string): EngineNotes {
  const notes = notesIn(annotations, 'a')
  if (notes === undefined) throw odd(what, 'has annotations that are not ours')
  const { [imageKey('a')]: a, [imageKey('b')]: b } = annotations
  const images = { ...(a !== undefined && { a }), ...(b !== undefined && { b }) }
  return { fence: notes.fence, live: annotations[liveKey] === undefined ? undefined : notes.live, images }
}

export function noteAnnotations({ fence, live, images }: EngineNotes): Record<string, string> {
  return {
    [fenceKey]: String(fence),
    ...(live !== undefined && { [liveKey]: live }),
    ...(images.a !== undefined && { [imageKey('a')]: images.a }),
    ...(images.b !== undefined && { [imageKey('b')]: images.b })
  }
}

/** Somebody else's words, fit for one line. */
export function engineWords(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, 300)
}

export function odd(what: string, how: string): Failure {
  return unavailable('router-refused', `the ${what} ${how}`)
}
