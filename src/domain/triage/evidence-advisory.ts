import { z } from 'zod'

const Package = z.looseObject({ ecosystem: z.string().max(100), name: z.string().max(1_000) })

const Score = z.looseObject({ vector_string: z.string().max(1_000).nullish(), score: z.number().nullish() })

const Scores = z.looseObject({ cvss_v3: Score.nullish(), cvss_v4: Score.nullish() })

const Exploitability = z.union([
  z.looseObject({ percentage: z.number().nullish(), percentile: z.number().nullish() }),
  z
    .array(z.looseObject({ percentage: z.number().nullish(), percentile: z.number().nullish() }))
    .transform(list => list[0])
])

const FirstPatched = z.union([
  z.string().max(1_000),
  z.looseObject({ identifier: z.string().max(1_000) }).transform(version => version.identifier)
])

/** Which versions of one package an advisory is about. */
export const Vulnerability = z.looseObject({
  package: Package.nullish(),
  severity: z.string().max(100).nullish(),
  vulnerable_version_range: z.string().max(10_000).nullish(),
  first_patched_version: FirstPatched.nullish()
})
export type Vulnerability = z.infer<typeof Vulnerability>

const facts = {
  ghsa_id: z.string().max(100),
  cve_id: z.string().max(100).nullish(),
  summary: z.string().nullish(),
  severity: z.string().max(100).nullish(),
  type: z.string().max(100).nullish(),
  published_at: z.string().max(100).nullish(),
  withdrawn_at: z.string().max(100).nullish(),
  cvss: Score.nullish(),
  cvss_severities: Scores.nullish(),
  epss: Exploitability.nullish(),
  classification: z.string().max(100).nullish(),
  vulnerabilities: z.array(Vulnerability).nullish()
}

/** A global advisory, as `GET /advisories` answers it. */
export const Advisory = z.looseObject(facts)
export type Advisory = z.infer<typeof Advisory>

/** A Dependabot alert, as `GET /dependabot/alerts` answers it. */
export const Alert = z.looseObject({
  number: z.int(),
  state: z.string().max(100),
  dependency: z.looseObject({
    package: Package.nullish(),
    manifest_path: z.string().max(10_000).nullish(),
    scope: z.string().max(100).nullish(),
    relationship: z.string().max(100).nullish()
  }),
  security_advisory: Advisory,
  security_vulnerability: Vulnerability.nullish(),
  created_at: z.string().max(100).nullish(),
  html_url: z.string().max(10_000).nullish()
})
export type Alert = z.infer<typeof Alert>
