import { type GlobalHandler, type Handler, notFound, ok, page, type RepositoryCall } from '../http/call.ts'
import { activeRules } from '../state/rules.ts'
import type { Json } from '../state/world.ts'
import { apiUrl, webUrl } from '../views/repository.ts'

export const branchRules: Handler = call => {
  const rules = activeRules(call.repository, call.params.branch ?? '')
  return page(
    rules.map(({ ruleset, ...rule }) => ({
      ...rule,
      ruleset_source_type: 'Repository',
      ruleset_source: `${call.repository.owner}/${call.repository.name}`,
      ruleset_id: ruleset.id
    }))
  )
}

export const listRulesets: Handler = call =>
  page(
    call.repository.rulesets.map(({ id, name, enforcement }) => ({
      id,
      name,
      enforcement,
      target: 'branch',
      source_type: 'Repository',
      source: `${call.repository.owner}/${call.repository.name}`,
      node_id: `RRS_${id}`
    }))
  )

export const getProtection: Handler = call => {
  const protection = call.repository.protection[call.params.branch ?? '']
  return protection === undefined ? { ...notFound, body: { message: 'Branch not protected' } } : ok(protection)
}

export const listAlerts: Handler = call => {
  const { state, severity, ecosystem, package: name, manifest } = call.query as Record<string, string | undefined>
  const among = (list: string | undefined, found: unknown) =>
    list === undefined || list.split(',').includes(String(found))
  const matching = call.repository.alerts.filter(alert => {
    const vulnerable = at(alert, 'security_vulnerability', 'package')
    return (
      among(state, alert.state) &&
      among(severity, at(alert, 'security_advisory').severity) &&
      among(ecosystem, vulnerable.ecosystem) &&
      among(name, vulnerable.name) &&
      among(manifest, at(alert, 'dependency').manifest_path)
    )
  })
  return page(matching.map(alert => alertView(call, alert)))
}

export const getAlert: Handler = call => {
  const alert = findAlert(call)
  return alert === undefined ? notFound : ok(alertView(call, alert))
}

export const patchAlert: Handler = call => {
  const alert = findAlert(call)
  if (alert === undefined) return notFound
  const { state, ...rest } = call.body as Json
  const dismissed = state === 'dismissed'
  const changed = { ...alert, ...rest, state, dismissed_at: dismissed ? call.now : null, updated_at: call.now }
  const alerts = call.repository.alerts.map(other => (other === alert ? changed : other))
  return ok(alertView(call, changed), { ...call.repository, alerts })
}

export const repositoryAdvisories: Handler = call => page(call.repository.advisories)

/** Malware is listed only when asked for by type, as GitHub does. */
export const listAdvisories: GlobalHandler = call => {
  const { ghsa_id, type = 'reviewed', cve_id, ecosystem, severity, affects, is_withdrawn } = call.query as Json
  const matching = call.world.advisories.filter(
    advisory =>
      (advisory.type ?? 'reviewed') === type &&
      equals(ghsa_id, advisory.ghsa_id) &&
      equals(cve_id, advisory.cve_id) &&
      equals(severity, advisory.severity) &&
      (is_withdrawn === undefined || is_withdrawn === (advisory.withdrawn_at != null)) &&
      (ecosystem === undefined || packages(advisory).some(found => found.ecosystem === ecosystem)) &&
      (affects === undefined || packages(advisory).some(found => names(affects).includes(String(found.name))))
  )
  return page(matching)
}

export const getAdvisory: GlobalHandler = call => {
  const advisory = call.world.advisories.find(({ ghsa_id }) => ghsa_id === call.params.ghsa_id)
  return advisory === undefined ? notFound : ok(advisory)
}

function findAlert(call: RepositoryCall): Json | undefined {
  return call.repository.alerts.find(({ number }) => String(number) === call.params.alert_number)
}

function alertView(call: RepositoryCall, alert: Json) {
  const path = `/dependabot/alerts/${alert.number}`
  return {
    ...alert,
    url: apiUrl(call, call.repository, path),
    html_url: webUrl(call.repository, `/security/dependabot/${alert.number}`)
  }
}

function at(value: Json, ...path: readonly string[]): Json {
  return path.reduce<Json>((found, key) => (found[key] ?? {}) as Json, value)
}

function equals(wanted: unknown, found: unknown): boolean {
  return wanted === undefined || wanted === found
}

function packages(advisory: Json): readonly Json[] {
  return ((advisory.vulnerabilities ?? []) as readonly Json[]).map(vulnerability => at(vulnerability, 'package'))
}

/** `affects` is a list, or one text with commas; each member a package with or without a version. */
function names(affects: unknown): readonly string[] {
  return [affects]
    .flat()
    .flatMap(text => String(text).split(','))
    .map(text => text.replace(/(?!^)@[^@/]*$/, ''))
}
