import cvss from 'ae-cvss-calculator'

const mandatory = {
  '3': ['AV', 'AC', 'PR', 'UI', 'S', 'C', 'I', 'A'],
  '4': ['AV', 'AC', 'AT', 'PR', 'UI', 'VC', 'VI', 'VA', 'SC', 'SI', 'SA']
} as const

const longestVector = 500

/**
 * Scores a vector of CVSS 3.0, 3.1 or 4.0 by its base metrics; what an assessor thinks of threats never lowers it.
 * Undefined for anything else, and for a vector that lacks a metric, which would otherwise count as harmless.
 */
export function scoreOfVector(vector: string | null | undefined): number | undefined {
  const found = /^CVSS:([34])\.[01]\/(.+)$/.exec(vector ?? '')
  if (found?.[2] === undefined || (vector ?? '').length > longestVector) return undefined
  const version = found[1] === '4' ? '4' : '3'
  const told = new Map(found[2].split('/').map(metric => metric.split(':', 2) as [string, string | undefined]))
  if (!mandatory[version].every(metric => /^[A-Z]$/.test(told.get(metric) ?? ''))) return undefined
  return scored(version, mandatory[version].map(metric => `${metric}:${told.get(metric)}`).join('/'))
}

/** The library throws on values that no metric has, or takes them for undefined ones. */
function scored(version: '3' | '4', metrics: string): number | undefined {
  try {
    const vector = version === '4' ? new cvss.Cvss4P0(`CVSS:4.0/${metrics}`) : new cvss.Cvss3P1(`CVSS:3.1/${metrics}`)
    if (
      /:X(?:\/|$)/.test(
        vector
          .toString()
          .split('/')
          .slice(0, mandatory[version].length + 1)
          .join('/')
      )
    )
      return undefined
    const { base } = vector.calculateScores()
    return base !== undefined && base >= 0 && base <= 10 ? base : undefined
  } catch {
    return undefined
  }
}
