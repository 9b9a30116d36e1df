import type { Case } from './case.ts'
import { failed, type GateAnswer, passed, unknown } from './gate.ts'

/** Is each vulnerability that this change touches gone from every copy in the tree? */
export function fixGate({ security }: Case): GateAnswer {
  if (!security.known) return unknown('fix', 'alerts and advisories')
  const about = security.proofs.filter(proof => proof.verdict !== 'added' && !proof.warning.malware)
  const left = about.find(proof => proof.verdict === 'left')
  if (left !== undefined) {
    const { id, name, range } = left.warning
    const found = left.after.join(', ')
    return failed('fix', 'triage-fix-unproven', {
      text: `${id} stays in ${name}`,
      expected: `no copy in ${range}`,
      found
    })
  }
  const open = about.find(proof => proof.verdict === 'unknown')
  if (open !== undefined) return unknown('fix', `every copy of ${open.warning.name}`)
  const fixed = about.map(proof => proof.warning.id)
  return passed('fix', fixed.length === 0 ? 'mends no known vulnerability' : `mends ${[...new Set(fixed)].join(', ')}`)
}

/** Does the change bring a vulnerability that was not there? */
export function advisoriesGate({ security }: Case): GateAnswer {
  if (!security.known) return unknown('advisories', 'alerts and advisories')
  const added = security.proofs.find(proof => proof.verdict === 'added')
  if (added === undefined) return passed('advisories', 'brings none')
  const { id, name, range } = added.warning
  return failed('advisories', 'triage-advisory-added', {
    text: `${id} comes in with ${name}`,
    expected: `no version in ${range}`,
    found: added.after.join(', ')
  })
}
