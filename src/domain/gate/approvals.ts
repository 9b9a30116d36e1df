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

/** What the platform knows about who wants this release. A list that could not be read is undefined. */
export interface Approvals {
  /** Oldest first. The last word of each person counts. */
  readonly reviews: readonly Review[]
  readonly authors: readonly Person[] | undefined
  readonly trigger: Person | undefined
  readonly policyEditors: readonly Person[] | undefined
}

/** Have enough people approved who did not write, start or make the rules for this release? */
export function approvalsGate({ rules, approvals }: GateFacts): GateAnswer {
  const { count, distinctFrom } = rules.approvals ?? { count: 1, distinctFrom: [] }
  const others = distinctFrom.length === 0 ? '' : `, none of them ${distinctFrom.join(' or ')}`
  const expected = `${count} ${count === 1 ? 'approval' : 'approvals'}${others}`
  if (approvals === undefined) {
    return unknown('approvals', 'gate-approvals-unknown', expected, 'no review history here; promote in a workflow')
  }
  const parties = distinctFrom.map(role => ({ role, people: peopleOf(approvals, role) }))
  const unread = parties.find(({ people }) => people === undefined || people.some(({ id }) => id <= 0))
  if (unread !== undefined) {
    return unknown('approvals', 'gate-approvals-unknown', expected, `who is ${unread.role} could not be found out`)
  }
  const barred = new Set(parties.flatMap(({ people }) => people?.map(({ id }) => id) ?? []))
  return judge(lastWords(approvals.reviews), barred, count, expected)
}

function judge(words: readonly Review[], barred: ReadonlySet<number>, count: number, expected: string): GateAnswer {
  const rejected = words.find(({ state }) => state === 'rejected')
  if (rejected !== undefined) {
    const found = `rejected by ${rejected.person.login}`
    return failed('approvals', 'gate-approvals-rejected', 'rejected', expected, found)
  }
  const approving = words.filter(({ person }) => person.id > 0)
  const counting = approving.filter(({ person }) => !barred.has(person.id))
  const names = counting.map(({ person }) => person.login).join(', ')
  if (counting.length >= count) return passed('approvals', `approved by ${names}`)
  const useless = approving.length - counting.length
  const found = `${counting.length}${names && ` (${names})`}${useless > 0 ? `, and ${useless} that cannot count` : ''}`
  return failed('approvals', 'gate-approvals-missing', 'not enough approvals', expected, found)
}

function lastWords(reviews: readonly Review[]): readonly Review[] {
  return [...new Map(reviews.map(review => [review.person.id, review])).values()]
}

function peopleOf(approvals: Approvals, role: 'author' | 'trigger' | 'policy-editor'): readonly Person[] | undefined {
  if (role === 'author') return approvals.authors
  if (role === 'policy-editor') return approvals.policyEditors
  return approvals.trigger && [approvals.trigger]
}
