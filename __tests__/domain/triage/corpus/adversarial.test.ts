import { describe, expect, test } from '@jest/globals'
import { attacks, texts } from './attacks.ts'
import { closedGates, decided } from './decided.ts'
import { managers } from './ecosystems.ts'
import { genuinePull } from './pull.ts'

/** Every attack on every package manager that it can be made on. */
const cases = managers.flatMap(manager =>
  attacks.flatMap(attack => {
    const written = genuinePull(manager)
    return attack.apply(written, manager) === false ? [] : [{ manager, attack, written }]
  })
)

test('there are enough of them', () => {
  expect(cases.length).toBeGreaterThanOrEqual(400)
  expect(new Set(cases.map(({ attack }) => attack.name)).size).toBe(attacks.length)
})

describe.each(managers.map(manager => [manager.manager]))('%s', name => {
  const own = cases.filter(({ manager }) => manager.manager === name)

  test('merges none of its attacked pull requests', () => {
    const merged = own.filter(({ written }) => decided(written).decision === 'merge')
    expect(merged.map(({ attack }) => attack.name)).toEqual([])
  })

  test('names the gate that each attack fails at', () => {
    const unnamed = own.filter(({ attack, written }) => {
      const closed = closedGates(decided(written))
      return attack.gates.length > 0 && !attack.gates.some(gate => closed.includes(gate))
    })
    expect(unnamed.map(({ attack }) => attack.name)).toEqual([])
  })

  test('lets no text change the answer', () => {
    const manager = managers.find(candidate => candidate.manager === name)!
    const plain = decided(genuinePull(manager))
    const changed = texts.filter(text => {
      const written = genuinePull(manager)
      text.apply(written, manager)
      const answer = decided(written)
      return answer.decision !== plain.decision || answer.severity !== plain.severity
    })
    expect(changed.map(text => text.name)).toEqual([])
  })
})
