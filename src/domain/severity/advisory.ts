import type { Ecosystem } from '../update/entry.ts'
import { raised, type Severity, severityOfScore, severityOfWord, worseOf } from './level.ts'

/** What one advisory says about the versions of one package, from whichever side it was read. */
export interface Warning {
  readonly id: string
  readonly cve: string | undefined
  readonly summary: string
  readonly ecosystem: Ecosystem
  readonly name: string
  readonly range: string
  readonly firstPatched: string | undefined
  readonly severity: Severity
  /** Where the severity comes from, in the order in which it was found and raised. */
  readonly because: readonly string[]
  readonly malware: boolean
  readonly reviewed: boolean
  readonly exploited: boolean
  readonly publishedAt: string | undefined
  readonly alert: number | undefined
}

const byAdvisoryName: Readonly<Record<string, readonly Ecosystem[]>> = {
  npm: ['npm'],
  pip: ['pip'],
  go: ['gomod'],
  maven: ['maven', 'gradle'],
  nuget: ['nuget'],
  rubygems: ['bundler'],
  composer: ['composer'],
  rust: ['cargo'],
  actions: ['github-actions'],
  erlang: ['mix'],
  pub: ['pub'],
  swift: ['swift', 'cocoapods']
}

/** The ecosystems that an advisory's name for one stands for. */
export function ecosystemsOfAdvisory(name: string): readonly Ecosystem[] {
  return byAdvisoryName[name.toLowerCase()] ?? []
}

export interface Ratings {
  readonly words: readonly (string | null | undefined)[]
  readonly v4: number | null | undefined
  readonly v3: number | null | undefined
  readonly epss: number | undefined
  readonly exploited: boolean
}

/** A probability from which people should not wait: one in two within thirty days. */
const likely = 0.5

/** Severity by the first that knows: the alert, the advisory, CVSS 4, CVSS 3; then raised by what attackers do. */
export function rate({ words, v4, v3, epss, exploited }: Ratings): Pick<Warning, 'severity' | 'because'> {
  const named = words.map(severityOfWord).find(word => word !== 'unknown')
  const scored = [v4, v3].map(severityOfScore).find(score => score !== 'unknown')
  const base = named ?? scored ?? 'unknown'
  const because = [named !== undefined ? 'advisory' : scored !== undefined ? 'CVSS' : 'nobody rated it']
  if (exploited) return { severity: 'critical', because: [...because, 'known to be exploited'] }
  if (epss === undefined || epss < likely) return { severity: base, because }
  return { severity: worseOf(base, raised(base)), because: [...because, `EPSS ${epss.toFixed(2)}`] }
}
