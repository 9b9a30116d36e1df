import type { Policy } from '../policy/policy.ts'
import { type Finding, fine, missing, unknown } from './finding.ts'
import { inPolicy } from './policy-findings.ts'

/** What GitHub says that each person may do, by login, or why it could not be asked. */
export type Standing = ReadonlyMap<string, { readonly may: string } | { readonly why: string }>

/** The people whom roles name, each once. A team (`acme/on-call`) or an address of mail is none. */
export function peopleIn({ roles }: Policy): readonly string[] {
  const named = Object.values(roles).flat().map(asLogin)
  return [...new Set(named.filter(name => name !== undefined))]
}

/** Whether each role has somebody who can be asked, and who may do something here. */
export function roleFindings(policy: Policy, standing: Standing): readonly Finding[] {
  const roles = Object.entries(policy.roles)
  const mend = inPolicy('roles: { on-call: [LOGIN] }')
  if (roles.length === 0) return [unknown('roles', 'nobody is named: an incident waits for whoever looks', mend)]
  return roles.map(([role, members]) => about(role, members, standing))
}

function about(role: string, members: readonly string[], standing: Standing): Finding {
  const name = `role ${role}`
  const mend = inPolicy(`roles: { ${role}: [LOGIN] }`)
  const told = members.map(member => tell(member, standing))
  const strangers = told.filter(({ state }) => state === 'missing')
  if (strangers.length > 0) return missing(name, strangers.map(({ text }) => text).join('; '), mend)
  const text = told.map(one => one.text).join('; ')
  return told.every(({ state }) => state === 'fine') ? fine(name, text) : unknown(name, text, mend)
}

function tell(member: string, standing: Standing): { readonly state: Finding['state']; readonly text: string } {
  const login = asLogin(member)
  const found = login === undefined ? undefined : standing.get(login)
  if (found === undefined) return { state: 'unknown', text: `who ${member} is cannot be seen from here` }
  if ('why' in found) return { state: 'unknown', text: `${member}: ${found.why}` }
  if (found.may === 'none') return { state: 'missing', text: `${member} may do nothing in this repository` }
  return { state: 'fine', text: `${member} may ${found.may}` }
}

function asLogin(member: string): string | undefined {
  const name = member.replace(/^@/, '')
  return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?$/.test(name) ? name : undefined
}
