import { countApprovals, type Person } from './approvals.ts'
import type { GateFacts } from './facts.ts'
import { failed, type GateAnswer, passed, unknown } from './gate.ts'

const expectedSecond = 'another person than whoever started it lets this run go on'
const expectedEmergency = 'an open P0 or P1 incident, or the label hotfix on the pull request'

/**
 * Does somebody else want this hotfix too? Undefined where nobody is asked: the policy says so, or it says nothing
 * and there is no review history, as on a machine of one's own.
 */
export function secondPersonGate(facts: GateFacts): GateAnswer | undefined {
  if (!asksSecond(facts)) return undefined
  const stand = count(facts)
  if (stand.kind === 'unknown') return unknown('second-person', 'gate-second-person-unknown', expectedSecond, stand.who)
  const refuse = (found: string) =>
    failed('second-person', 'gate-second-person-missing', 'nobody else wants it', expectedSecond, found)
  if (stand.kind === 'rejected') return refuse(`rejected by ${stand.by.login}`)
  const [second] = stand.people
  if (second !== undefined) return passed('second-person', `${second.login}, beside ${facts.person.login}`)
  const { useless } = stand
  return refuse(useless === 0 ? 'nobody has approved the run' : `${useless} approved who cannot count`)
}

/** Who, beside the person who started it, wants a hotfix; undefined where nobody is known to. */
export function secondPerson(facts: GateFacts): Person | undefined {
  const stand = count(facts)
  return stand.kind === 'counted' ? stand.people[0] : undefined
}

function asksSecond({ rules, reviewed }: GateFacts): boolean {
  return rules.hotfix.secondPerson ?? reviewed
}

function count({ rules, approvals, person }: GateFacts) {
  if (person.id <= 0 && approvals !== undefined)
    return { kind: 'unknown', who: 'who started this run is not known' } as const
  const { distinctFrom } = rules.hotfix
  return countApprovals(approvals, distinctFrom.includes('trigger') ? distinctFrom : ['trigger', ...distinctFrom], [
    person
  ])
}

/** Was this started by a machine, or by hand because something is on fire? */
export function triggerGate({ trigger }: GateFacts): GateAnswer {
  const { byHand, event, incident, labels } = trigger
  if (!byHand) return passed('trigger', `started by ${event}`)
  if (incident !== undefined) return passed('trigger', `started by hand, for ${incident}`)
  if (labels === undefined) {
    const found = 'no such incident, and labels cannot be read here'
    return unknown('trigger', 'gate-trigger-unknown', expectedEmergency, found)
  }
  if (labels.includes('hotfix')) return passed('trigger', 'started by hand, for what is labelled hotfix')
  return failed('trigger', 'gate-trigger-by-hand', 'started by hand', expectedEmergency, 'neither')
}
