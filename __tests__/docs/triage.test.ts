import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { decisions } from '../../src/domain/triage/decide.ts'
import { gateNames } from '../../src/domain/triage/gate.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/triage.md'), 'utf8')

test('the page of triage asks the question of every gate, in their order', () => {
  const part = /<!-- gates[^\n]*-->([\s\S]*)<!-- \/gates -->/.exec(page)?.[1] ?? ''
  const names = [...part.matchAll(/^\| `([\w-]+)` \|/gm)].map(found => found[1])

  expect(names).toEqual([...gateNames])
})

test('the page of triage knows every decision', () => {
  for (const decision of decisions) expect(page).toContain(`| \`${decision}\` |`)
})

test('the page of triage shows how well each manager is read', () => {
  const part = /<!-- accuracy[^\n]*-->([\s\S]*)<!-- \/accuracy -->/.exec(page)?.[1] ?? ''
  const rows = [...part.matchAll(/^\| ([\w*-]+) \| (\d+) \| ([\d.]+) % \|/gm)]

  expect(rows.length).toBeGreaterThan(20)
  for (const [, , pulls, right] of rows) expect([Number(pulls) > 0, Number(right)]).toEqual([true, 100])
})
