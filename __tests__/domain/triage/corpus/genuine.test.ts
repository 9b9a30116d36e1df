import { expect, test } from '@jest/globals'
import { closedGates, decided } from './decided.ts'
import { managers } from './ecosystems.ts'
import { genuinePull } from './pull.ts'

test.each(managers.map(manager => [manager.manager, manager] as const))(
  'merges a genuine critical fix of %s',
  (_, manager) => {
    const answer = decided(genuinePull(manager))

    expect({ closed: closedGates(answer), decision: answer.decision }).toEqual({ closed: [], decision: 'merge' })
    expect(answer.opened.updates.map(({ name, from, to }) => [name, from, to])).toEqual([
      [manager.name, manager.from, manager.to]
    ])
  }
)

test.each(managers.map(manager => [manager.manager, manager] as const))(
  'reads %s from the patch alone as from the whole files',
  (_, manager) => {
    const { contents: _contents, ...patchOnly } = genuinePull(manager)
    const rows = (answer: ReturnType<typeof decided>) =>
      answer.opened.updates.map(({ name, from, to, delta }) => [name, from, to, delta])

    expect(rows(decided(patchOnly as ReturnType<typeof genuinePull>))).toEqual(rows(decided(genuinePull(manager))))
  }
)
