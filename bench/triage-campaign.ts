import fc from 'fast-check'
import { attacks } from '../__tests__/domain/triage/corpus/attacks.ts'
import { closedGates, decided } from '../__tests__/domain/triage/corpus/decided.ts'
import { managers } from '../__tests__/domain/triage/corpus/ecosystems.ts'
import { characterProperty, lineProperty, textProperty } from '../__tests__/domain/triage/corpus/properties.ts'
import { genuinePull } from '../__tests__/domain/triage/corpus/pull.ts'

// node scripts/node24.mjs bench/triage-campaign.ts [runs] [seed]
const [runs = 5_000, seed = 1] = process.argv.slice(2).map(Number)

const held = managers.filter(manager => closedGates(decided(genuinePull(manager))).length > 0)
console.log(
  `genuine    ${managers.length} package managers, held: ${held.map(manager => manager.manager).join(', ') || 'none'}`
)

let played = 0
let merged = 0
for (const manager of managers) {
  for (const first of attacks) {
    for (const second of attacks) {
      const written = genuinePull(manager)
      if (first.apply(written, manager) === false) break
      try {
        second.apply(written, manager)
        played += 1
        if (decided(written).decision === 'merge') {
          merged += 1
          console.log(`MERGED     ${manager.manager}: ${first.name} + ${second.name}`)
        }
      } catch {
        // Two attacks on the same thing may leave nothing that could be attacked twice.
      }
    }
  }
}
console.log(`attacks    ${played} pairs, merged: ${merged}`)

for (const [name, property] of Object.entries({ textProperty, characterProperty, lineProperty })) {
  const outcome = fc.check(property as fc.IProperty<unknown>, { numRuns: runs, seed })
  console.log(
    `${name.padEnd(10)} ${outcome.numRuns} runs, ${outcome.failed ? `FAILED at ${outcome.counterexamplePath}` : 'held'}`
  )
}
