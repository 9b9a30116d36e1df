import type { LicenceFinding } from '../../domain/security-report/licences.ts'
import type { AlertRow, Overview, UnreadRow, UpdateRow } from '../../domain/security-report/overview.ts'
import { severities } from '../../domain/severity/level.ts'
import { warningsOf } from '../../domain/severity/warnings.ts'
import { claimsOf } from '../../domain/triage/claims.ts'
import { type ClockRules, dueTime } from '../../domain/triage/clock.ts'
import { Alert } from '../../domain/triage/evidence-advisory.ts'
import { Pull } from '../../domain/triage/evidence-pull.ts'
import type { PullHistory } from '../../domain/triage/history.ts'
import { sourceOf } from '../../domain/triage/source.ts'
import { parseVersion } from '../../domain/update/version.ts'
import type { ProjectSecurity } from '../../ports/security-projects.ts'

export interface Clocks {
  readonly history: ReadonlyMap<number, PullHistory>
  /** The project that the ledger is about: only its pull requests have clocks. */
  readonly own: string
  readonly rules: ClockRules
}

interface Around {
  readonly clocks: Clocks
  readonly licences: readonly LicenceFinding[] | undefined
  readonly now: Date
}

const dayMilliseconds = 24 * 3_600_000

/** Puts together what was read; what GitHub answers in another shape than it promises counts as unread. */
export function overviewOf(projects: readonly ProjectSecurity[], { clocks, licences, now }: Around): Overview {
  const read = projects.map(project => ofProject(project, clocks, now))
  const bySeverity = (one: AlertRow, other: AlertRow) =>
    severities.indexOf(other.severity) - severities.indexOf(one.severity)
  return {
    now: now.toISOString(),
    projects: projects.map(({ repository }) => repository),
    alerts: read.flatMap(({ alerts }) => alerts).sort(bySeverity),
    updates: read.flatMap(({ updates }) => updates),
    licences,
    unread: read.flatMap(({ unread }) => unread)
  }
}

function ofProject(project: ProjectSecurity, clocks: Clocks, now: Date) {
  const { repository } = project
  const pulls = parsed(project.pulls ?? [], Pull)
  const alerts = parsed(project.alerts ?? [], Alert)
  const updates = pulls.read.flatMap(pull => updateRow(repository, pull, clocks, now))
  const strange: UnreadRow[] = [
    ...(alerts.strange > 0 ? [{ repository, fact: 'alerts', why: `${alerts.strange} in another shape` }] : []),
    ...(pulls.strange > 0 ? [{ repository, fact: 'pulls', why: `${pulls.strange} in another shape` }] : [])
  ]
  return {
    alerts: alerts.read.map(alert => alertRow(repository, alert, pulls.read)),
    updates,
    unread: [...project.unread.map(one => ({ repository, ...one })), ...strange]
  }
}

interface Shape<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false }
}

function parsed<T>(
  values: readonly unknown[],
  shape: Shape<T>
): { readonly read: readonly T[]; readonly strange: number } {
  const answers = values.map(value => shape.safeParse(value))
  const read = answers.flatMap(answer => (answer.success ? [answer.data] : []))
  return { read, strange: values.length - read.length }
}

function alertRow(repository: string, alert: Alert, pulls: readonly Pull[]): AlertRow {
  const { security_advisory: advisory, security_vulnerability: vulnerability, dependency } = alert
  const affected = vulnerability?.package ?? dependency.package
  const [warning] = warningsOf({ pull: undefined as never, alerts: [{ ...alert, state: 'open' }] }) ?? []
  const name = affected?.name ?? 'unknown'
  const naming = pulls.filter(
    pull => isTool(pull) && claimsOf({ pull, commits: [] }).some(claim => claim.name === name)
  )
  return {
    repository,
    number: alert.number,
    package: name,
    ecosystem: affected?.ecosystem ?? 'unknown',
    severity: warning?.severity ?? 'unknown',
    id: advisory.ghsa_id,
    cve: advisory.cve_id ?? null,
    summary: advisory.summary ?? '',
    manifest: dependency.manifest_path ?? null,
    firstPatched: vulnerability?.first_patched_version ?? null,
    since: alert.created_at ?? null,
    url: alert.html_url ?? null,
    pulls: naming.map(pull => pull.number)
  }
}

function isTool(pull: Pull): boolean {
  return sourceOf({ pull, commits: undefined }) !== 'other'
}

function updateRow(repository: string, pull: Pull, { history, own, rules }: Clocks, now: Date): readonly UpdateRow[] {
  if (!isTool(pull)) return []
  const since = repository === own ? history.get(pull.number)?.since : undefined
  const due = since === undefined ? null : dueTime(since, rules)
  const age = now.getTime() - Date.parse(pull.created_at ?? '')
  const asked = [pull.assignees, pull.requested_reviewers, pull.requested_teams].some(
    people => (people ?? []).length > 0
  )
  return [
    {
      repository,
      number: pull.number,
      title: pull.title,
      source: sourceOf({ pull, commits: undefined }),
      since: pull.created_at ?? null,
      url: pull.html_url ?? null,
      major: isMajor(pull),
      due,
      overdue: due !== null && Date.parse(due) < now.getTime(),
      unattended: age > dayMilliseconds && !asked
    }
  ]
}

function isMajor(pull: Pull): boolean {
  return claimsOf({ pull, commits: [] }).some(({ from, to }) => {
    const [before, after] = [parseVersion(from ?? ''), parseVersion(to ?? '')]
    return before !== undefined && after !== undefined && before.numbers[0] !== after.numbers[0]
  })
}
