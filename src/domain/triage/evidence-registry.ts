import { z } from 'zod'

const Scripts = z.union([
  z.boolean(),
  z.array(z.string()),
  z.record(z.string(), z.unknown()).transform(all => Object.keys(all))
])

/**
 * What a registry says about one package, per version: when it was published, its integrity, its install scripts.
 * `time` and `dist`-like names of npm's packument are taken too.
 */
export const RegistryEntry = z.looseObject({
  times: z.record(z.string(), z.string().max(100)).nullish(),
  time: z.record(z.string(), z.string().max(100)).nullish(),
  integrity: z.record(z.string(), z.union([z.string(), z.array(z.string())])).nullish(),
  scripts: z.record(z.string(), Scripts).nullish(),
  deprecated: z.record(z.string(), z.union([z.string(), z.boolean()])).nullish(),
  unpublished: z.array(z.string()).nullish(),
  /** For what is fetched as a commit, such as actions and PHP's packages: the commit that each tag names in the upstream repository. */
  tags: z.record(z.string(), z.string().max(100)).nullish()
})
export type RegistryEntry = z.infer<typeof RegistryEntry>

const EpssRow = z.looseObject({ cve: z.string().max(100), epss: z.union([z.string(), z.number()]) })

/** EPSS as a table by CVE, as first.org's answer, or as its rows. */
export const Epss = z.union([
  z.array(EpssRow).transform(byCve),
  z.looseObject({ data: z.array(EpssRow) }).transform(answer => byCve(answer.data)),
  z
    .record(z.string(), z.union([z.number(), z.looseObject({ epss: z.union([z.string(), z.number()]) })]))
    .transform(flat)
])

function byCve(rows: readonly z.infer<typeof EpssRow>[]): ReadonlyMap<string, number> {
  return new Map(rows.map(row => [row.cve, Number(row.epss)]))
}

function flat(table: Record<string, number | { epss: string | number }>): ReadonlyMap<string, number> {
  return new Map(Object.entries(table).map(([cve, row]) => [cve, typeof row === 'number' ? row : Number(row.epss)]))
}

const KevRow = z.looseObject({ cveID: z.string().max(100) })

/** The catalogue of known exploited vulnerabilities, whole or as a list of CVEs. */
export const Kev = z.union([
  z.array(z.string().max(100)).transform(list => new Set(list) as ReadonlySet<string>),
  z.array(KevRow).transform(cves),
  z.looseObject({ vulnerabilities: z.array(KevRow) }).transform(catalogue => cves(catalogue.vulnerabilities))
])

function cves(rows: readonly z.infer<typeof KevRow>[]): ReadonlySet<string> {
  return new Set(rows.map(row => row.cveID))
}
