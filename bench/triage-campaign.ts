import fc from 'fast-check'
import { attacks } from '../__tests__/domain/triage/corpus/attacks.ts'
import { closedGates, decided } from '../__tests__/domain/triage/corpus/decided.ts'
import { managers } from '../__tests__/domain/triage/corpus/ecosystems.ts'
import { characterProperty, lineProperty, merges, textProperty } from '../__tests__/domain/triage/corpus/properties.ts'
import { genuinePull } from '../__tests__/domain/triage/corpus/pull.ts'

// node scripts/node24.mjs bench/triage-campaign.ts [runs] [seed]
const [runs = 5_000, seed = 1] = process.argv.slice(2).map(Number)

const held = managers.filter(manager => closedGates(decided(genuinePull(manager))).length > 0)
console.log(
  `genuine    ${managers.length} package managers, held: ${held.map(manager => manager.manager).join(', ') || 'none'}`
)

/** Two attacks at once: the second must not open what the first closed. */
const pairProperty = fc.property(
  fc.constantFrom(...managers),
  fc.constantFrom(...attacks),
  fc.constantFrom(...attacks),
  (manager, first, second) => {
    const written = genuinePull(manager)
    fc.pre(first !== second && first.apply(written, manager) !== false)
    try {
      second.apply(written, manager)
    } catch {
      // Two attacks on the same thing may leave nothing that could be attacked twice.
      return true
    }
    return !merges(written)
  }
)

const all = { pairProperty, textProperty, characterProperty, lineProperty }
for (const [name, property] of Object.entries(all)) {
  const outcome = fc.check(property as fc.IProperty<unknown>, { numRuns: runs, seed })
  console.log(
    `${name.padEnd(18)} ${outcome.numRuns} runs, ${outcome.failed ? `FAILED at ${outcome.counterexamplePath}` : 'held'}`
  )
}
