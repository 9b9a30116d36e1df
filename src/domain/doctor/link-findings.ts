import { type DashboardLink, linksOf } from '../dashboard-links.ts'
import type { Policy } from '../policy/policy.ts'
import { type Finding, fine, missing, unknown } from './finding.ts'

/** Whether people find logs and traces: a link that is set must answer. A page that asks for a login does. */
export function linkFindings(
  { dashboard }: Policy,
  answers: Readonly<Record<string, number | string>>
): readonly Finding[] {
  const all = linksOf(dashboard)
  const [first] = all
  if (first !== undefined && all.every(({ template }) => template === undefined)) {
    return [unknown('logs and traces', 'the policy links none of them', mend(first))]
  }
  return all.map(link => {
    const { name, template } = link
    if (template === undefined) return unknown(name, 'the policy does not link them', mend(link))
    const answer = answers[name] ?? 'nobody asked'
    if (typeof answer === 'string') return missing(name, `${template}: ${answer}`, mend(link))
    const isThere = answer < 400 || answer === 401 || answer === 403 || answer === 405
    return isThere ? fine(name, template) : missing(name, `${template} answers ${answer}`, mend(link))
  })
}

function mend({ setting: [section, key] }: DashboardLink): string {
  return `dashboard: { ${section}: { ${key}: https://… } }`
}
