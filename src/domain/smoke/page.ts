import type { Difference } from './difference.ts'
import type { Finding } from './finding.ts'
import type { LatencyJudgement } from './paired.ts'
import type { StepVerdict, Verdict } from './verdict.ts'

/** One line of the report: a check with every try that was made. */
export interface ReportedCheck {
  readonly name: string
  readonly verdict: StepVerdict
  readonly text: string
  readonly attempts: readonly {
    readonly verdict: string
    readonly milliseconds: number
    readonly error?: string
    readonly findings: readonly Finding[]
  }[]
}

export interface ReportedComparison {
  readonly name: string
  readonly verdict: StepVerdict
  readonly differences: readonly Difference[]
  readonly latency: LatencyJudgement | undefined
  readonly rounds: number
}

/** Everything that the page of one smoke test shows; no secret is in it. */
export interface SmokePage {
  readonly baseUrl: string
  readonly verdict: Verdict
  readonly passed: number
  readonly failed: number
  readonly milliseconds: number
  /** ISO 8601. */
  readonly time: string
  readonly identity: { readonly kind: 'agrees' | 'mismatch' | 'unknown'; readonly text: string } | undefined
  /** Worst first. */
  readonly checks: readonly ReportedCheck[]
  readonly comparison: readonly ReportedComparison[]
  readonly cleanup: readonly ReportedCheck[]
  readonly seed: string
}
