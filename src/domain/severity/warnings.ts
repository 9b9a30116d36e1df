import type { Advisory, Alert, Evidence } from '../triage/evidence.ts'
import { ecosystemsOfAdvisory, rate, type Warning } from './advisory.ts'
import { scoreOfVector } from './cvss.ts'

type Vulnerability = NonNullable<Advisory['vulnerabilities']>[number]
type Exploits = Pick<Evidence, 'epss' | 'kev'>

/** All that alerts and advisories say; undefined when neither could be read. Withdrawn ones say nothing. */
export function warningsOf(evidence: Evidence): readonly Warning[] | undefined {
  const { alerts, advisories } = evidence
  if (!Array.isArray(alerts) && !Array.isArray(advisories)) return undefined
  const open = (alerts ?? []).filter(alert => alert.state === 'open')
  const told = [
    ...open.flatMap(alert => warningsOfAlert(alert, evidence)),
    ...(advisories ?? []).flatMap(advisory => warningsOfAdvisory(advisory, evidence))
  ]
  return [...new Map(told.reverse().map(warning => [keyOf(warning), warning])).values()].reverse()
}

function keyOf({ id, ecosystem, name, range }: Warning): string {
  return JSON.stringify([id, ecosystem, name, range])
}

function warningsOfAlert(alert: Alert, exploits: Exploits): readonly Warning[] {
  const advisory = alert.security_advisory
  const own = alert.security_vulnerability
  const fallback = alert.dependency.package ?? undefined
  const listed = own == null ? (advisory.vulnerabilities ?? []) : [{ ...own, package: own.package ?? fallback }]
  return listed.flatMap(vulnerability => warningOf(advisory, vulnerability, { ...exploits, alert: alert.number }))
}

function warningsOfAdvisory(advisory: Advisory, exploits: Exploits): readonly Warning[] {
  return (advisory.vulnerabilities ?? []).flatMap(vulnerability =>
    warningOf(advisory, vulnerability, { ...exploits, alert: undefined })
  )
}

/** GitHub says 0 or null where it has not scored; the vector beside it may say more. The higher of the two counts. */
function scoreOf(told: Advisory['cvss']): number | undefined {
  const scores = [told?.score, scoreOfVector(told?.vector_string)].filter(score => score != null && score > 0)
  return scores.length === 0 ? undefined : Math.max(...(scores as number[]))
}

function warningOf(
  advisory: Advisory,
  vulnerability: Vulnerability,
  { alert, epss, kev }: Exploits & { readonly alert: number | undefined }
): readonly Warning[] {
  const { package: affected, vulnerable_version_range: range } = vulnerability
  if (affected == null || advisory.withdrawn_at != null) return []
  const cve = advisory.cve_id ?? undefined
  const malware = [advisory.type, advisory.classification].includes('malware')
  const exploited = cve !== undefined && (kev?.has(cve) ?? false)
  const scores = advisory.cvss_severities
  const ratings = rate({
    words:
      alert === undefined ? [advisory.severity, vulnerability.severity] : [vulnerability.severity, advisory.severity],
    v4: scoreOf(scores?.cvss_v4),
    v3: scoreOf(scores?.cvss_v3) ?? scoreOf(advisory.cvss),
    epss: (cve === undefined ? undefined : epss?.get(cve)) ?? advisory.epss?.percentage ?? undefined,
    exploited
  })
  return ecosystemsOfAdvisory(affected.ecosystem).map(ecosystem => ({
    id: advisory.ghsa_id,
    cve,
    summary: advisory.summary ?? '',
    ecosystem,
    name: affected.name,
    range: range ?? '',
    firstPatched: vulnerability.first_patched_version ?? undefined,
    ...ratings,
    malware,
    // An alert is only raised for what GitHub's own reviewers have looked at.
    reviewed: alert !== undefined || advisory.type === 'reviewed',
    exploited,
    publishedAt: advisory.published_at ?? undefined,
    alert
  }))
}
