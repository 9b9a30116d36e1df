import { canonicalize } from 'json-canonicalize'
import { z } from 'zod'
import { unavailable } from '../failure.ts'
import { type ChainHead, emptyHead } from './chain.ts'
import type { LedgerEvent } from './event.ts'

/** A commit uploads whole files, so a segment stays small. */
const mostEvents = 256
const mostBytes = 128 * 1024

const Head = z.strictObject({
  version: z.literal(1),
  sequence: z.int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  segment: z.int().nonnegative().max(999_999),
  checkpoint: z.string().nullable()
})

/** The content of `head.json`: where the chain ends, and in which segment. */
export type SegmentHead = z.infer<typeof Head>

export const emptySegments: SegmentHead = { version: 1, ...emptyHead, segment: 0, checkpoint: null }

export function segmentPath(segment: number): string {
  return `events/${String(segment).padStart(6, '0')}.jsonl`
}

export function recordPath(hex: string): string {
  return `records/${hex}.jsonl`
}

export function chainHead(head: SegmentHead): ChainHead {
  return { sequence: head.sequence, hash: head.hash }
}

/** Reads `head.json`. Throws `unavailable` when it is anything else. */
export function parseHead(text: string): SegmentHead {
  try {
    return Head.parse(JSON.parse(text))
  } catch (cause) {
    throw unavailable('ledger-unreadable', 'head.json of the ledger is malformed', cause)
  }
}

/** Cuts a file of lines. Whatever follows the last line feed is a line too, so that a cut file shows. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/**
 * Lays events into files behind a head, given the newest segment's text.
 * Answers every file that changes, by path, `head.json` among them.
 */
export function packEvents(head: SegmentHead, newest: string, events: readonly LedgerEvent[]): Map<string, string> {
  const files = new Map<string, string>()
  let { segment } = head
  let text = newest
  let count = linesOf(newest).length
  for (const event of events) {
    const line = `${canonicalize(event)}\n`
    const full = count >= mostEvents || Buffer.byteLength(text) + Buffer.byteLength(line) > mostBytes
    if (segment === 0 || (full && count > 0)) {
      segment += 1
      text = ''
      count = 0
    }
    text += line
    count += 1
    files.set(segmentPath(segment), text)
  }
  const last = events.at(-1)
  const position = last === undefined ? chainHead(head) : { sequence: last.seq, hash: last.hash }
  files.set('head.json', `${canonicalize({ ...head, ...position, segment })}\n`)
  return files
}
