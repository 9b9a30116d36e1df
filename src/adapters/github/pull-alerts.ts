/** The parts of an alert that decisions look at, as GraphQL asks for them. */
export const alertFields = `number createdAt vulnerableManifestPath dependencyScope
        securityAdvisory {
          ghsaId summary severity publishedAt withdrawnAt classification
          identifiers { type value }
          cvssSeverities { cvssV3 { score vectorString } cvssV4 { score vectorString } }
          epss { percentage }
        }
        securityVulnerability {
          package { ecosystem name } severity vulnerableVersionRange
          firstPatchedVersion { identifier }
        }`

interface Score {
  readonly score: number
  readonly vectorString: string | null
}

export interface AlertNode {
  readonly number: number
  readonly createdAt: string
  readonly vulnerableManifestPath: string
  readonly dependencyScope: string | null
  readonly securityAdvisory: {
    readonly ghsaId: string
    readonly summary: string
    readonly severity: string
    readonly publishedAt: string
    readonly withdrawnAt: string | null
    readonly classification: string
    readonly identifiers: readonly { readonly type: string; readonly value: string }[]
    readonly cvssSeverities: { readonly cvssV3: Score | null; readonly cvssV4: Score | null }
    readonly epss: { readonly percentage: number | null } | null
  } | null
  readonly securityVulnerability: {
    readonly package: { readonly ecosystem: string; readonly name: string }
    readonly severity: string
    readonly vulnerableVersionRange: string
    readonly firstPatchedVersion: { readonly identifier: string } | null
  } | null
}

/** Writes an open alert as REST does; undefined when GraphQL leaves out what it is about. */
export function alertOf(node: AlertNode): object | undefined {
  const { securityAdvisory: advisory, securityVulnerability: vulnerability } = node
  if (advisory === null || vulnerability === null) return undefined
  const affected = { ecosystem: vulnerability.package.ecosystem.toLowerCase(), name: vulnerability.package.name }
  return {
    number: node.number,
    state: 'open',
    created_at: node.createdAt,
    dependency: {
      package: affected,
      manifest_path: node.vulnerableManifestPath,
      scope: node.dependencyScope?.toLowerCase() ?? null
    },
    security_advisory: {
      ghsa_id: advisory.ghsaId,
      cve_id: advisory.identifiers.find(({ type }) => type === 'CVE')?.value ?? null,
      summary: advisory.summary,
      severity: wordOf(advisory.severity),
      published_at: advisory.publishedAt,
      withdrawn_at: advisory.withdrawnAt,
      classification: advisory.classification.toLowerCase(),
      cvss_severities: {
        cvss_v3: scoreOf(advisory.cvssSeverities.cvssV3),
        cvss_v4: scoreOf(advisory.cvssSeverities.cvssV4)
      },
      ...(advisory.epss !== null && { epss: { percentage: advisory.epss.percentage } })
    },
    security_vulnerability: {
      package: affected,
      severity: wordOf(vulnerability.severity),
      vulnerable_version_range: vulnerability.vulnerableVersionRange,
      first_patched_version: vulnerability.firstPatchedVersion
    }
  }
}

/** GraphQL says moderate where REST says medium. */
function wordOf(severity: string): string {
  return severity === 'MODERATE' ? 'medium' : severity.toLowerCase()
}

function scoreOf(told: Score | null): object | null {
  return told === null ? null : { score: told.score, vector_string: told.vectorString }
}
