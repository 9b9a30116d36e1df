import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { managers } from './ecosystems.ts'
import { characterProperty, lineProperty, merges, textProperty } from './properties.ts'
import { genuinePull } from './pull.ts'

// The campaign in bench/ plays many more, from any seed.
const settings = { numRuns: 150, seed: 20251120 }

test('no text opens what an attack closed', () => {
  fc.assert(textProperty, settings)
})

test('a character that changes in a file is either seen, or installs the same', () => {
  fc.assert(characterProperty, settings)
})

test('a line that is doubled, dropped or moved in a manifest is either seen, or installs the same', () => {
  fc.assert(lineProperty, settings)
})

test.each(['commits', 'files', 'check_runs', 'registry', 'advisories', 'observed_at'])(
  'nothing is merged without %s',
  key => {
    const merged = managers.filter(manager => {
      const written = genuinePull(manager)
      delete written[key]
      return merges(written)
    })
    expect(merged.map(manager => manager.manager)).toEqual([])
  }
)
