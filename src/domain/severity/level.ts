/** How bad a vulnerability is. Unknown is a level of its own: nobody could tell, which is never the same as none. */
export const severities = ['none', 'low', 'medium', 'unknown', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

export function worseOf(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) >= severities.indexOf(other) ? one : other
}

/** Reads the word that an alert or an advisory has; GitHub says medium in one place and moderate in another. */
export function severityOfWord(word: string | null | undefined): Severity {
  const known: Readonly<Record<string, Severity>> = {
    critical: 'critical',
    high: 'high',
    medium: 'medium',
    moderate: 'medium',
    low: 'low'
  }
  return known[(word ?? '').toLowerCase()] ?? 'unknown'
}

/** The bands of CVSS, the same in version 3 and 4. */
export function severityOfScore(score: number | null | undefined): Severity {
  if (score === null || score === undefined || !(score > 0) || score > 10) return 'unknown'
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  return score >= 4 ? 'medium' : 'low'
}

/** One step up, for what is likely to be exploited soon. */
export function raised(severity: Severity): Severity {
  const steps: readonly Severity[] = ['low', 'medium', 'high', 'critical']
  const at = steps.indexOf(severity)
  return at < 0 ? severity : (steps[at + 1] ?? 'critical')
}
