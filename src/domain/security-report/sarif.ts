import type { Severity } from '../severity/level.ts'
import { type AlertRow, deniedOf, type Overview } from './overview.ts'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  unknown: 'warning',
  medium: 'warning',
  low: 'note',
  none: 'note'
}

/** The report as SARIF 2.1.0, so that code scanning can show it: one rule per advisory, one result per alert. */
export function sarifOf(overview: Overview): object {
  const rules = new Map<string, object>(overview.alerts.map(alert => [alert.id, ruleOf(alert)]))
  const denied = deniedOf(overview)
  if (denied.length > 0) {
    rules.set('licence-denied', {
      id: 'licence-denied',
      shortDescription: { text: 'A licence that the policy denies' }
    })
  }
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'sluice security', rules: [...rules.values()] } },
        results: [
          ...overview.alerts.map(resultOf),
          ...denied.map(({ name, version, because }) => ({
            ruleId: 'licence-denied',
            level: 'error',
            message: { text: `${name} ${version}: ${because}` },
            locations: [placeOf('sbom.json')]
          }))
        ]
      }
    ]
  }
}

function ruleOf({ id, summary, cve }: AlertRow) {
  return {
    id,
    shortDescription: { text: summary || id },
    helpUri: `https://github.com/advisories/${encodeURIComponent(id)}`,
    ...(cve !== null && { properties: { tags: ['security', cve] } })
  }
}

function resultOf(alert: AlertRow) {
  const { repository, number, package: name, severity, firstPatched, manifest, summary } = alert
  const fix = firstPatched === null ? 'no version fixes it' : `fixed in ${firstPatched}`
  return {
    ruleId: alert.id,
    level: levels[severity],
    message: { text: `${repository}: ${name} (${severity}), ${fix}. ${summary}`.trim() },
    locations: [placeOf(manifest ?? 'unknown')],
    partialFingerprints: { alert: `${repository}#${number}` }
  }
}

function placeOf(uri: string) {
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } }
}
