import type { Digest } from '../digest.ts'
import type { ReasonCode } from '../reasons/index.ts'
import { unallowed, unfollowed } from './allowed.ts'
import { setAside } from './set-aside.ts'
import type { IgnoredLine, VerifiedDeployment, VerifiedRecord, VerifiedSummary } from './verified.ts'

/** One verified line as the chain sees it. */
export type Link =
  | { readonly kind: 'statement' | 'recall'; readonly bundle: Digest; readonly position: number }
  | {
      readonly kind: 'deployment'
      readonly deployment: VerifiedDeployment
      readonly bundle: Digest
      readonly position: number
    }
  | { readonly kind: 'summary'; readonly summary: VerifiedSummary; readonly bundle: Digest; readonly position: number }

type Broken = VerifiedRecord['broken']

/** Follows the summaries of a record, oldest first, and tells the first place where the chain does not hold. */
export function checkChain(
  links: readonly Link[],
  ignored: readonly IgnoredLine[],
  head: Digest | undefined
): Pick<VerifiedRecord, 'broken' | 'freshness' | 'uncovered' | 'head'> {
  const summaries = links.flatMap(link => (link.kind === 'summary' ? [link.summary] : []))
  const deployments = links.flatMap(link => (link.kind === 'deployment' ? [link.deployment] : []))
  const heads = links.filter(({ kind }) => kind === 'summary' || kind === 'deployment').map(({ bundle }) => bundle)
  const broken =
    replayed(links) ??
    spliced(ignored) ??
    unlinked(summaries, { places: new Map(links.map(link => [link.bundle, link.position])), ignored }) ??
    unallowed(deployments, summaries, ignored) ??
    unsealed(links) ??
    cut(heads, head, ignored)
  const uncovered = head === undefined ? undefined : unfollowed(deployments, summaries)
  const fresh = broken === undefined && head !== undefined && uncovered === undefined
  return { broken, freshness: fresh ? 'proven' : 'not proven', uncovered, head: heads.at(-1) }
}

function replayed(links: readonly Link[]): Broken {
  const seen = new Set<Digest>()
  for (const { bundle, position } of links) {
    if (seen.has(bundle)) return broke('record-replayed', `line ${position + 1} stands in the record before`)
    seen.add(bundle)
  }
  return undefined
}

/** Only lines with a trusted signature get as far as a subject, so a stranger cannot cause this. */
function spliced(ignored: readonly IgnoredLine[]): Broken {
  const line = ignored.find(entry => entry.code === 'subject-mismatch')
  return line && broke('record-spliced', `line ${line.position + 1}: ${line.detail}`)
}

/** Where the verified lines stand, and what was set aside. */
interface Held {
  readonly places: ReadonlyMap<Digest, number>
  readonly ignored: readonly IgnoredLine[]
}

function unlinked(summaries: readonly VerifiedSummary[], held: Held): Broken {
  let before: VerifiedSummary | undefined
  for (const summary of summaries) {
    const broken = wrongPrevious(summary, before, held) ?? wrongInputs(summary, held)
    if (broken !== undefined) return broken
    before = summary
  }
  return undefined
}

/** What a decision links to or names must be there, prove something, and stand in order before it. */
function wrongPrevious(
  summary: VerifiedSummary,
  before: VerifiedSummary | undefined,
  { places, ignored }: Held
): Broken {
  if (summary.previous === before?.bundle) return undefined
  const who = `the decision in line ${summary.position + 1}`
  const gone = summary.previous !== undefined && !places.has(summary.previous)
  const code = gone ? 'record-line-missing' : 'record-reordered'
  return setAside(summary.previous, who, ignored) ?? broke(code, `${who} does not follow the one before it`)
}

function wrongInputs(summary: VerifiedSummary, { places, ignored }: Held): Broken {
  const who = `the decision in line ${summary.position + 1}`
  let last = -1
  for (const input of summary.inputs) {
    const place = places.get(input)
    const detail = `${who} names ${input}`
    if (place === undefined) return setAside(input, who, ignored) ?? broke('record-line-missing', detail)
    if (place <= last || place >= summary.position) return broke('record-reordered', detail)
    last = place
  }
  return undefined
}

function unsealed(links: readonly Link[]): Broken {
  const recall = links.find((link, index) => link.kind === 'recall' && !seals(links[index + 1], link.bundle))
  return recall && broke('recall-unsealed', `the recall in line ${recall.position + 1} stands alone`)
}

function seals(link: Link | undefined, recall: Digest): boolean {
  return link?.kind === 'summary' && link.summary.result === 'FAILED' && link.summary.inputs.includes(recall)
}

/** A record may have grown past the expected head; it must not have lost it. */
function cut(heads: readonly Digest[], head: Digest | undefined, ignored: readonly IgnoredLine[]): Broken {
  if (head === undefined || heads.includes(head)) return undefined
  const missing = broke('record-tail-cut', `no decision or deployment ${head} is in the record`)
  return setAside(head, 'the expected head', ignored) ?? missing
}

function broke(code: ReasonCode, detail: string): Broken {
  return { code, detail }
}
