import { parseJson } from './json-body.ts'
import type { Response } from './response.ts'
import { routingOf } from './routing.ts'

/**
 * How the identity is known, weakest first. `claimed`: the service says so. `commit`: the commit that it says is the
 * one that was built. `platform`: the platform says which digest it runs. `content`: it serves the artifact's own
 * bytes. `challenge`: it knows a secret that only the artifact holds.
 */
export const evidenceLevels = ['claimed', 'commit', 'platform', 'content', 'challenge'] as const
export type EvidenceLevel = (typeof evidenceLevels)[number]

/** What must answer, and how sure we want to be that nothing else does. */
export interface IdentityClaim {
  readonly digest?: string | undefined
  readonly version?: string | undefined
  readonly commit?: string | undefined
  /** Wanted confidence, between 0 and 1. */
  readonly confidence: number
  /** Share of stale backends that must not stay unseen, between 0 and 1. */
  readonly staleShare: number
  /** How many instances there are, when that is known. */
  readonly instances?: number | undefined
}

/** What one fresh connection showed; undefined when it did not say. */
export interface IdentitySample {
  readonly told: string | undefined
  readonly instance?: string | undefined
}

export interface IdentityResult {
  readonly kind: 'agrees' | 'mismatch' | 'unknown'
  readonly text: string
  readonly level: EvidenceLevel
  readonly found?: string
}

/** Number of fresh connections that would show a stale share of `staleShare` with `confidence`. */
export function sampleSize(confidence: number, staleShare: number): number {
  return Math.ceil(Math.log(1 - confidence) / Math.log(1 - staleShare))
}

const fields = ['digest', 'version', 'commit'] as const

/** The one text that is compared: all that is claimed, in one order. */
export function expectedText(claim: IdentityClaim): string {
  return fields.flatMap(name => claim[name] ?? []).join(' ')
}

/** Reads the claimed fields from an answer. One that is not told leaves the whole untold. */
export function readIdentity(claim: IdentityClaim, response: Response): IdentitySample {
  const json = response.status === 200 ? parseJson(response.body)?.value : undefined
  if (json === null || typeof json !== 'object') return { told: undefined }
  const all = json as Record<string, unknown>
  const found = fields.filter(name => claim[name] !== undefined).map(name => toldField(name, all[name], claim))
  const told = found.every(part => part !== undefined) ? found.join(' ') : undefined
  return { told, instance: instanceOf(all, response) }
}

const shortestCommit = 7

/** Commits are often told short; a beginning of at least seven characters counts as the whole. */
function toldField(name: (typeof fields)[number], value: unknown, claim: IdentityClaim): string | undefined {
  if (typeof value !== 'string' || value.length > 200 || value === '') return undefined
  const short = name === 'commit' && value.length >= shortestCommit && claim.commit?.startsWith(value)
  return short ? claim.commit : value
}

function instanceOf(told: Readonly<Record<string, unknown>>, { headers }: Response): string | undefined {
  const named = told.instance ?? told.hostname ?? headers['x-instance'] ?? headers['x-served-by']
  return typeof named === 'string' && named.length <= 200 ? named : undefined
}

/** What is judged: which question was asked how often, and what came of it. */
export interface Sampled {
  readonly claim: IdentityClaim
  readonly level: EvidenceLevel
  readonly samples: readonly IdentitySample[]
  /** How many samples were wanted. */
  readonly wanted: number
  /** True: every backend was asked by its address, so nothing was left to chance. */
  readonly everyBackend?: boolean
}

/** Judges samples. One that differs decides; silence is never agreement, and neither is asking one backend again. */
export function judgeIdentity(sampled: Sampled): IdentityResult {
  const { claim, level, samples, wanted, everyBackend = false } = sampled
  const expected = expectedText(claim)
  const who = everyBackend ? 'backends' : 'fresh connections'
  const how = level === 'challenge' || level === 'content' ? `prove ${expected} by ${level}` : `answer ${expected}`
  const other = samples.find(({ told }) => told !== undefined && told !== expected)?.told
  if (other !== undefined) {
    const count = samples.filter(({ told }) => told === other).length
    const text = `${count} of ${samples.length} ${who} answer ${other}, expected ${expected}`
    return { kind: 'mismatch', level, found: other, text }
  }
  const agreeing = samples.filter(({ told }) => told === expected).length
  const text = `${agreeing} of ${wanted} ${who} ${how}`
  if (agreeing < wanted) return { kind: 'unknown', level, text }
  if (everyBackend) return { kind: 'agrees', level, text }
  const routing = routingOf(samples, claim.instances)
  if (routing.sticky !== undefined) return { kind: 'unknown', level, text: `${text}, but ${routing.sticky}` }
  return { kind: 'agrees', level, text: `${text}; ${bound(claim)}${routing.note}` }
}

function bound({ confidence, staleShare }: IdentityClaim): string {
  return `the stale share is below ${percent(staleShare)} with ${percent(confidence)} confidence`
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))} %`
}
