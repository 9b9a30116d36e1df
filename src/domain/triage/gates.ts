import { ageGate, malwareGate, packagesGate } from './age-gates.ts'
import type { Case } from './case.ts'
import { checksGate } from './checks-gate.ts'
import { filesGate } from './file-gates.ts'
import type { GateAnswer } from './gate.ts'
import { authorGate, commitsGate, headGate } from './identity-gates.ts'
import { lockGate } from './lock-gate.ts'
import { mergeStateGate } from './merge-state-gate.ts'
import { pinsGate } from './pins-gate.ts'
import { advisoriesGate, fixGate } from './security-gates.ts'
import { integrityGate, registryGate, scriptsGate } from './supply-gates.ts'

/** Asks every gate, in the order in which people read them. */
export function askGates(one: Case): readonly GateAnswer[] {
  return [
    authorGate(one),
    commitsGate(one),
    headGate(one),
    filesGate(one),
    lockGate(one),
    registryGate(one),
    integrityGate(one),
    scriptsGate(one),
    packagesGate(one),
    ageGate(one),
    pinsGate(one),
    malwareGate(one),
    fixGate(one),
    advisoriesGate(one),
    checksGate(one),
    mergeStateGate(one)
  ]
}
