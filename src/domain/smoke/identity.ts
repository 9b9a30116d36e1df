import { parseJson, type Response } from './response.ts'

/** What must answer, and how sure we want to be that nothing else does. */
export interface IdentityClaim {
  readonly digest?: string | undefined
  readonly version?: string | undefined
  /** Wanted confidence, between 0 and 1. */
  readonly confidence: number
  /** Share of stale backends that must not stay unseen, between 0 and 1. */
  readonly staleShare: number
}

/** What one fresh connection answered about itself; undefined when it did not say. */
export type IdentitySample = string | undefined

export type IdentityResult =
  | { readonly kind: 'agrees'; readonly text: string }
  | { readonly kind: 'mismatch'; readonly text: string; readonly found: string }
  | { readonly kind: 'unknown'; readonly text: string }

/** Number of fresh connections that would show a stale share of `staleShare` with `confidence`. */
export function sampleSize(confidence: number, staleShare: number): number {
  return Math.ceil(Math.log(1 - confidence) / Math.log(1 - staleShare))
}

/** The one text that is compared: all that is claimed, in one order. */
function expectedText({ digest, version }: IdentityClaim): string {
  return [digest, version].filter(part => part !== undefined).join(' ')
}

/** Reads the claimed fields from an answer; undefined when one is not told. */
export function readIdentity(claim: IdentityClaim, response: Response): IdentitySample {
  const json = response.status === 200 ? parseJson(response.body)?.value : undefined
  if (json === null || typeof json !== 'object') return undefined
  const told = json as Record<string, unknown>
  const found = (['digest', 'version'] as const).filter(name => claim[name] !== undefined).map(name => told[name])
  return found.every(part => typeof part === 'string' && part.length <= 200) ? found.join(' ') : undefined
}

/** Judges samples. One that differs decides; silence is never agreement. */
export function judgeIdentity(claim: IdentityClaim, samples: readonly IdentitySample[]): IdentityResult {
  const expected = expectedText(claim)
  const wanted = sampleSize(claim.confidence, claim.staleShare)
  const other = samples.find(sample => sample !== undefined && sample !== expected)
  if (other !== undefined) {
    const count = samples.filter(sample => sample === other).length
    return {
      kind: 'mismatch',
      found: other,
      text: `${count} of ${samples.length} fresh connections answer ${other}, expected ${expected}`
    }
  }
  const agreeing = samples.filter(sample => sample === expected).length
  const text = `${agreeing} of ${wanted} fresh connections answer ${expected}`
  if (agreeing < wanted) return { kind: 'unknown', text }
  return { kind: 'agrees', text: `${text}; ${bound(claim)}` }
}

function bound({ confidence, staleShare }: IdentityClaim): string {
  return `the stale share is below ${percent(staleShare)} with ${percent(confidence)} confidence`
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))} %`
}
