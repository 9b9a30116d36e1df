import type { Severity } from '../severity/level.ts'
import type { LicenceFinding } from './licences.ts'

/** One open alert of one project, and what is under way about it. */
export interface AlertRow {
  readonly repository: string
  readonly number: number
  readonly package: string
  readonly ecosystem: string
  readonly severity: Severity
  readonly id: string
  readonly cve: string | null
  readonly summary: string
  readonly manifest: string | null
  readonly firstPatched: string | null
  /** ISO 8601, where GitHub says so. */
  readonly since: string | null
  readonly url: string | null
  /** Pull requests whose text names the package; that is a hint and no proof. */
  readonly pulls: readonly number[]
}

/** One open pull request of a tool that updates dependencies. */
export interface UpdateRow {
  readonly repository: string
  readonly number: number
  readonly title: string
  readonly source: string
  readonly since: string | null
  readonly url: string | null
  /** True when the text tells of a step to another major version. */
  readonly major: boolean
  /** When a person must have looked, ISO 8601; null when no clock runs. */
  readonly due: string | null
  readonly overdue: boolean
  /** Nobody was assigned or asked, and a day is over. */
  readonly unattended: boolean
}

export interface UnreadRow {
  readonly repository: string
  readonly fact: string
  readonly why: string
}

/** All that is known of the security of some projects at one moment. */
export interface Overview {
  readonly now: string
  readonly projects: readonly string[]
  readonly alerts: readonly AlertRow[]
  readonly updates: readonly UpdateRow[]
  /** Undefined when there was no list of packages to look at. */
  readonly licences: readonly LicenceFinding[] | undefined
  readonly unread: readonly UnreadRow[]
}

export function majorsOf({ updates }: Overview): readonly UpdateRow[] {
  return updates.filter(update => update.major)
}

export function deniedOf({ licences }: Overview): readonly LicenceFinding[] {
  return (licences ?? []).filter(finding => finding.verdict === 'denied')
}
