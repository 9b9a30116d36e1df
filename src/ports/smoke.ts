import type { Digest } from '../domain/digest.ts'
import type { Slot } from '../domain/slot.ts'

export interface SmokeRequest {
  readonly baseUrl: string
  /** What must answer. */
  readonly digest: Digest
  readonly environment: string
  readonly slot: Slot
}

export interface SmokeAnswer {
  readonly verdict: 'pass' | 'fail' | 'inconclusive' | 'flaky-pass'
  readonly passed: number
  readonly failed: number
  /** What people should read, worst first. */
  readonly lines: readonly string[]
}

/** Is responsible for showing that what answers is what was promoted, and that it works. */
export interface Smoke {
  check(request: SmokeRequest): Promise<SmokeAnswer>
}
