import { linksOf } from '../dashboard-links.ts'
import type { Policy } from '../policy/policy.ts'
import { type Finding, fine, missing, unknown } from './finding.ts'

/** The setting of each link, for whoever mends it. */
const settings: Readonly<Record<string, string>> = {
  'application logs': 'logs: { application',
  'access logs': 'logs: { access',
  'error logs': 'logs: { errors',
  'audit logs': 'logs: { audit',
  'traces of requests': 'traces: { requests',
  'traces of bottlenecks': 'traces: { bottlenecks',
  'traces of dependencies': 'traces: { dependencies'
}

/** Whether people find logs and traces: a link that is set must answer. A page that asks for a login does. */
export function linkFindings(
  { dashboard }: Policy,
  answers: Readonly<Record<string, number | string>>
): readonly Finding[] {
  const all = linksOf(dashboard)
  if (all.every(({ template }) => template === undefined)) {
    return [unknown('logs and traces', 'the policy links none of them', mend('application logs'))]
  }
  return all.map(({ name, template }) => {
    if (template === undefined) return unknown(name, 'the policy does not link them', mend(name))
    const answer = answers[name] ?? 'nobody asked'
    if (typeof answer === 'string') return missing(name, `${template}: ${answer}`, mend(name))
    const isThere = answer < 400 || answer === 401 || answer === 403 || answer === 405
    return isThere ? fine(name, template) : missing(name, `${template} answers ${answer}`, mend(name))
  })
}

function mend(name: string): string {
  return `dashboard: { ${settings[name]}: https://… } }`
}
