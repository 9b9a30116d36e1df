import { BranchLedger, type LedgerBranch } from '../../src/adapters/ledger/branch-ledger.ts'
import { prepareAppend } from '../../src/domain/ledger/append.ts'
import { emptyHead, intactChain, verifyChain, verifyLines } from '../../src/domain/ledger/chain.ts'
import type { EventDraft } from '../../src/domain/ledger/event.ts'
import { emptySegments, linesOf, packEvents, parseHead, segmentPath } from '../../src/domain/ledger/segment.ts'
import type { Ledger } from '../../src/ports/ledger.ts'
import { note } from '../domain/ledger/drafts.ts'
import { seeded } from '../support/mutations.ts'

export interface Found {
  readonly tried: number
  /** What was taken for a whole ledger all the same. */
  readonly missed: readonly string[]
}

type Files = ReadonlyMap<string, string>

/** The files of a ledger with so many events, in as many segments as they need. */
export function filesOf(count: number): Files {
  const files = new Map<string, string>()
  let head = emptySegments
  const { fresh } = prepareAppend({ events: [], head: emptyHead }, drafts(count))
  for (let at = 0; at < fresh.length; at += 100) {
    const newest = files.get(segmentPath(head.segment)) ?? ''
    for (const [path, text] of packEvents(head, newest, fresh.slice(at, at + 100))) files.set(path, text)
    head = parseHead(files.get('head.json') ?? '')
  }
  return files
}

function drafts(count: number): readonly EventDraft[] {
  return Array.from({ length: count }, (_, index) => note(`what happened at ${index}, naïvely told`))
}

/** Reads files as any ledger on a branch does; true when they pass for a whole one. */
async function passes(files: Files): Promise<boolean> {
  const branch: LedgerBranch = {
    location: 'memory',
    pauseMilliseconds: 0,
    head: async () => 'commit',
    texts: async (_, paths) => paths.map(path => files.get(path)),
    newest: async () => ({ commit: 'commit', text: undefined }),
    commit: async () => ({ lost: 'nobody writes here' })
  }
  try {
    await new BranchLedger(branch).read()
    return true
  } catch {
    return false
  }
}

/** Edits every byte of every file, `ways` ways each, except where the edited text says the same. */
export async function editEveryByte(count: number, ways: number, step = 1): Promise<Found> {
  const files = filesOf(count)
  const random = seeded(count)
  const missed: string[] = []
  let tried = 0
  for (const [path, text] of files) {
    for (let at = Math.floor(random() * step); at < text.length; at += step) {
      for (let way = 0; way < ways; way += 1) {
        const other = String.fromCharCode((text.charCodeAt(at) + 1 + Math.floor(random() * 94)) % 127)
        if (other === text[at]) continue
        const edited = `${text.slice(0, at)}${other}${text.slice(at + 1)}`
        tried += 1
        if ((await passes(new Map(files).set(path, edited))) && !saysTheSame(path, text, edited)) {
          missed.push(`${path}:${at} ${JSON.stringify(text[at])} → ${JSON.stringify(other)}`)
        }
      }
    }
  }
  return { tried, missed }
}

/** Spaces in head.json, and its checkpoint, are no facts; the events are. */
function saysTheSame(path: string, text: string, edited: string): boolean {
  if (path !== 'head.json') return false
  const facts = ({ checkpoint: _, ...facts }: Record<string, unknown>) => JSON.stringify(facts)
  return facts(JSON.parse(text)) === facts(JSON.parse(edited))
}

/** Removes, repeats, swaps and slips in events at every place, with head.json left as it was. */
export async function disorderEverywhere(count: number): Promise<Found> {
  const files = filesOf(count)
  const missed: string[] = []
  let tried = 0
  const strange = linesOf(filesOf(1).get(segmentPath(1)) ?? '')[0] ?? ''
  for (const [path, text] of files) {
    if (path === 'head.json') continue
    const lines = linesOf(text)
    for (const [at, line] of lines.entries()) {
      const kinds: Readonly<Record<string, readonly string[]>> = {
        removed: lines.toSpliced(at, 1),
        repeated: lines.toSpliced(at, 0, line),
        swapped: at === 0 ? [] : lines.with(at, lines[at - 1] ?? '').with(at - 1, line),
        inserted: lines.toSpliced(at, 0, strange),
        cut: lines.slice(0, at)
      }
      for (const [kind, list] of Object.entries(kinds)) {
        tried += 1
        if (await passes(new Map(files).set(path, list.map(one => `${one}\n`).join(''))))
          missed.push(`${kind} ${path}:${at}`)
      }
    }
  }
  return { tried, missed }
}

/** Cuts the tail at every place and makes head.json fit, as only a thief of the branch can; a checkpoint must tell. */
export function cutEverywhere(count: number): Found {
  const lines = [...filesOf(count)].filter(([path]) => path !== 'head.json').flatMap(([, text]) => linesOf(text))
  const { head } = intactChain(verifyLines(lines))
  const missed: string[] = []
  for (let length = 0; length < lines.length; length += 1) {
    const cut = lines.slice(0, length)
    if (!verifyLines(cut).intact) missed.push(`a cut at ${length} shows without a checkpoint, which it cannot`)
    const check = verifyLines(cut, emptyHead, head)
    if (check.intact || check.code !== 'ledger-truncated') missed.push(`a cut at ${length}`)
  }
  return { tried: lines.length, missed }
}

export interface Written {
  readonly events: number
  readonly lost: number
  readonly doubled: number
  readonly intact: boolean
}

/** Lets writers append at once, each event asked for twice, and counts what the ledger has of it. */
export async function writeAtOnce(open: () => Ledger, writers: number, each: number): Promise<Written> {
  const keys = Array.from({ length: writers }, (_, writer) =>
    Array.from({ length: each }, (_, at) => `${writer}/${at}`)
  )
  await Promise.all(
    keys.map(async own => {
      const ledger = open()
      for (const key of own) {
        const ask = () => ledger.append(() => ({ events: [note(key)] }))
        await ask()
        await ask()
      }
    })
  )
  const { events } = await open().read()
  const found = events.map(({ key }) => key)
  const wanted = keys.flat()
  return {
    events: found.length,
    lost: wanted.filter(key => !found.includes(key)).length,
    doubled: found.length - new Set(found).size,
    intact: verifyChain(events).intact
  }
}
