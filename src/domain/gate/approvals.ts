import type { GateFacts } from './facts.ts'
import { failed, type GateAnswer, passed, unknown } from './gate.ts'

/** A person by number: logins can be renamed and taken over. */
export interface Person {
  readonly id: number
  readonly login: string
}

export interface Review {
  readonly person: Person
  readonly state: 'approved' | 'rejected'
  readonly time: string
}

/** A part that somebody can have in a release, and that may keep them from approving it. */
export type Role = 'author' | 'trigger' | 'policy-editor'

/** What the platform knows about who wants this release. A list that could not be read is undefined. */
export interface Approvals {
  /** Oldest first. The last word of each person counts. */
  readonly reviews: readonly Review[]
  readonly authors: readonly Person[] | undefined
  /** Whoever started the run, and whoever started it again. */
  readonly triggers: readonly Person[] | undefined
  readonly policyEditors: readonly Person[] | undefined
}

/** How the reviews stand, once those of parties are left out. */
export type Count =
  | { readonly kind: 'unknown'; readonly who: string }
  | { readonly kind: 'rejected'; readonly by: Person }
  | { readonly kind: 'counted'; readonly people: readonly Person[]; readonly useless: number }

/** Have enough people approved who did not write, start or make the rules for this release? */
export function approvalsGate({ rules, approvals }: GateFacts): GateAnswer {
  const { count, distinctFrom } = rules.approvals ?? { count: 1, distinctFrom: [] }
  const others = distinctFrom.length === 0 ? '' : `, none of them ${distinctFrom.join(' or ')}`
  const expected = `${count} ${count === 1 ? 'approval' : 'approvals'}${others}`
  const stand = countApprovals(approvals, distinctFrom)
  if (stand.kind === 'unknown') return unknown('approvals', 'gate-approvals-unknown', expected, stand.who)
  if (stand.kind === 'rejected') {
    const found = `rejected by ${stand.by.login}`
    return failed('approvals', 'gate-approvals-rejected', 'rejected', expected, found)
  }
  const { people, useless } = stand
  const names = people.map(({ login }) => login).join(', ')
  if (people.length >= count) return passed('approvals', `approved by ${names}`)
  const found = `${people.length}${names && ` (${names})`}${useless > 0 ? `, and ${useless} that cannot count` : ''}`
  return failed('approvals', 'gate-approvals-missing', 'not enough approvals', expected, found)
}

/** Counts who approved and has none of the parts; one rejection outweighs all. `beside`: further people who cannot count. */
export function countApprovals(
  approvals: Approvals | undefined,
  parts: readonly Role[],
  beside: readonly Person[] = []
): Count {
  if (approvals === undefined) return { kind: 'unknown', who: 'no review history here; promote in a workflow' }
  const parties = parts.map(role => ({ role, people: peopleOf(approvals, role) }))
  const unread = parties.find(({ people }) => people === undefined || people.some(({ id }) => id <= 0))
  if (unread !== undefined) return { kind: 'unknown', who: `who is ${unread.role} could not be found out` }
  const words = lastWords(approvals.reviews)
  const rejected = words.find(({ state }) => state === 'rejected')
  if (rejected !== undefined) return { kind: 'rejected', by: rejected.person }
  const barred = new Set([...parties.flatMap(({ people }) => people ?? []), ...beside].map(({ id }) => id))
  const approving = words.filter(({ person }) => person.id > 0).map(({ person }) => person)
  const people = approving.filter(({ id }) => !barred.has(id))
  return { kind: 'counted', people, useless: approving.length - people.length }
}

/** Whoever has no number any more cannot take a word back. */
function lastWords(reviews: readonly Review[]): readonly Review[] {
  const known = reviews.filter(({ person }) => person.id > 0)
  const nameless = reviews.filter(({ person }) => person.id <= 0)
  return [...nameless, ...new Map(known.map(review => [review.person.id, review])).values()]
}

function peopleOf(approvals: Approvals, role: Role): readonly Person[] | undefined {
  if (role === 'author') return approvals.authors
  return role === 'policy-editor' ? approvals.policyEditors : approvals.triggers
}
