import { createHash } from 'node:crypto'
import { canonicalize } from 'json-canonicalize'
import { z } from 'zod'
import { isDigest } from '../digest.ts'
import { expectationOf } from '../expectation.ts'
import { bug, unavailable } from '../failure.ts'
import { type EventDraft, eventData, type LedgerEvent } from './event.ts'

/** Where a chain stands: the newest event's sequence number and hash. */
export interface ChainHead {
  readonly sequence: number
  readonly hash: string
}

export type ChainCode = 'ledger-altered' | 'ledger-truncated'

export type ChainCheck =
  | { readonly intact: true; readonly events: readonly LedgerEvent[]; readonly head: ChainHead }
  | { readonly intact: false; readonly code: ChainCode; readonly sequence: number; readonly detail: string }

/** Before the first event. */
export const emptyHead: ChainHead = { sequence: 0, hash: '0'.repeat(64) }

/** Longest canonical event in characters; a segment must be able to hold it. */
export const longestEvent = 100_000

const name = z.string().max(1_000)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const digest = z.string().refine(isDigest)

const Envelope = z.strictObject({
  v: z.literal(1),
  seq: z.int().positive(),
  prev: hash,
  hash,
  kind: z.enum(Object.keys(eventData) as [keyof typeof eventData]),
  key: name,
  time: z.iso.datetime(),
  actor: z.strictObject({ id: z.int(), login: name }),
  subject: z.strictObject({ artifact: name, digest: digest.optional(), environment: name.optional() }),
  causes: z.array(z.int().positive()).max(1_000),
  policy: digest.nullable(),
  data: z.unknown()
})

/** Puts a draft behind `previous`. Throws `bug` when the draft has not the shape of its kind. */
export function chainEvent(draft: EventDraft, previous: ChainHead): LedgerEvent {
  const plain = JSON.parse(JSON.stringify(draft)) as EventDraft
  const body = { ...plain, v: 1 as const, seq: previous.sequence + 1, prev: previous.hash }
  const event = { ...body, hash: sha256(canonicalize(body)) } as LedgerEvent
  const problem = shapeProblem(event)
  if (problem !== undefined) throw bug(`a ${draft.kind} event is malformed: ${problem}`)
  if (canonicalize(event).length > longestEvent) throw bug(`a ${draft.kind} event is longer than ${longestEvent}`)
  return event
}

/** Checks events that come from anywhere: their shape, their order, their hashes, and where they end. */
export function verifyChain(events: readonly unknown[], checkpoint?: ChainHead): ChainCheck {
  return verifyLines(
    events.map(event => canonicalize(event)),
    emptyHead,
    checkpoint
  )
}

/**
 * Checks canonical lines that follow `start`. Each must be exactly the line that was appended.
 * A checkpoint says that its sequence number had its hash, or that the chain was at least that long.
 */
export function verifyLines(lines: readonly string[], start = emptyHead, checkpoint?: ChainHead): ChainCheck {
  const events: LedgerEvent[] = []
  let head = start
  for (const line of lines) {
    const event = readLine(line, head)
    if (typeof event === 'string') return altered(head.sequence + 1, event)
    events.push(event)
    head = { sequence: event.seq, hash: event.hash }
    if (checkpoint?.sequence === head.sequence && checkpoint.hash !== head.hash) {
      return altered(head.sequence, 'it differs from the checkpoint')
    }
  }
  if (checkpoint !== undefined && checkpoint.sequence > head.sequence) {
    const detail = `the checkpoint names event ${checkpoint.sequence}`
    return { intact: false, code: 'ledger-truncated', sequence: head.sequence, detail }
  }
  return { intact: true, events, head }
}

/** Answers the checked events, or throws `unavailable`: an altered ledger proves nothing. */
export function intactChain(check: ChainCheck): Extract<ChainCheck, { intact: true }> {
  if (check.intact) return check
  throw unavailable(check.code, chainProblem(check), undefined, 'run: sluice audit verify')
}

/** Says what is wrong with a chain, in one line. */
export function chainProblem(check: Extract<ChainCheck, { intact: false }>): string {
  const what = check.code === 'ledger-altered' ? 'is altered' : 'is the last, but not the newest that was appended'
  return `event ${check.sequence} of the ledger ${what}: ${check.detail}`
}

/** Hashes text as hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function altered(sequence: number, detail: string): ChainCheck {
  return { intact: false, code: 'ledger-altered', sequence, detail }
}

function readLine(line: string, head: ChainHead): LedgerEvent | string {
  if (line.length > longestEvent) return `it is longer than ${longestEvent} characters`
  const event = parseJson(line)
  if (event === undefined) return 'it is not JSON'
  const problem = shapeProblem(event)
  if (problem !== undefined) return problem
  const sealed = event as LedgerEvent
  if (sealed.seq !== head.sequence + 1) return `its number is ${sealed.seq}`
  if (sealed.prev !== head.hash) return 'it does not follow the event before it'
  if (!isCanonical(sealed, line)) return 'it is not in canonical form'
  // No event's data has a member called hash, so the first match is the event's own.
  const body = line.replace(`"hash":"${sealed.hash}",`, '')
  return sha256(body) === sealed.hash ? sealed : 'its hash does not fit its content'
}

/** The same answer as comparing with RFC 8785's output, at a fraction of its cost. */
function isCanonical(value: unknown, line: string): boolean {
  return JSON.stringify(value) === line && hasSortedKeys(value)
}

function hasSortedKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(hasSortedKeys)
  let before = ''
  for (const [key, member] of Object.entries(value)) {
    if (key < before || !hasSortedKeys(member)) return false
    before = key
  }
  return true
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function shapeProblem(event: unknown): string | undefined {
  const envelope = Envelope.safeParse(event)
  if (!envelope.success) return firstProblem(envelope.error)
  const data = eventData[envelope.data.kind].safeParse(envelope.data.data)
  return data.success ? undefined : firstProblem(data.error)
}

function firstProblem(error: z.ZodError): string {
  const issue = error.issues[0]
  return `${issue?.path.join('.') || 'event'}: ${issue === undefined ? 'malformed' : expectationOf(issue)}`
}
