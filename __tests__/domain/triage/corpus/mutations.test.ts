import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { requestedVersion } from '../../../../src/domain/update/requirement.ts'
import type { Written } from '../genuine.ts'
import { attacks, texts } from './attacks.ts'
import { decided } from './decided.ts'
import { managers } from './ecosystems.ts'
import { diff, genuinePull } from './pull.ts'

const manager = fc.constantFrom(...managers)
const attack = fc.constantFrom(...attacks)
const runs = Number(process.env.SLUICE_CAMPAIGN ?? 300)
const settings = { numRuns: runs, seed: 20251120 }

function merges(written: Written): boolean {
  try {
    return decided(written).decision === 'merge'
  } catch (thrown) {
    // What is not evidence any more is refused before anything is decided.
    expect(thrown).toMatchObject({ code: 'bad-evidence' })
    return false
  }
}

test('no text opens what an attack closed', () => {
  fc.assert(
    fc.property(manager, attack, fc.constantFrom(...texts), (one, first, text) => {
      const written = genuinePull(one)
      fc.pre(first.apply(written, one) !== false)
      text.apply(written, one)
      return !merges(written)
    }),
    settings
  )
})

test.each(['commits', 'files', 'check_runs', 'registry', 'advisories', 'observed_at'])(
  'nothing is merged without %s',
  key => {
    for (const one of managers) {
      const written = genuinePull(one)
      delete written[key]
      expect([one.manager, merges(written)]).toEqual([one.manager, false])
    }
  }
)

/** What would be installed: what the lock file says, where there is one. The same is installed, the same was decided. */
function installed(written: Written): string {
  const { readings } = decided(written).opened
  const locks = readings.filter(reading => reading.kind === 'lock' && !reading.path.endsWith('.sum'))
  const told = locks.length > 0 ? locks : readings
  return JSON.stringify(
    told.map(reading =>
      reading.changes.map(({ before, after }) =>
        [before, after].map(side => [
          side?.name,
          requestedVersion(side?.version ?? ''),
          side?.source,
          before?.version === after?.version ? side?.integrity : 'the registry’s',
          side?.pin
        ])
      )
    )
  )
}

test('a character that changes in a file is either seen, or changes no package', () => {
  fc.assert(
    fc.property(manager, fc.nat(), fc.nat(), fc.string({ minLength: 1, maxLength: 3 }), (one, file, at, piece) => {
      const written = genuinePull(one)
      const paths = Object.keys(written.contents.after)
      const path = paths[file % paths.length]!
      const text = written.contents.after[path]!
      const spot = at % text.length
      const after = text.slice(0, spot) + piece + text.slice(spot + piece.length)
      written.contents.after[path] = after
      Object.assign(written.files.find(candidate => candidate.filename === path)!, {
        patch: diff(written.contents.before[path]!, after)
      })
      return !merges(written) || installed(written) === installed(genuinePull(one))
    }),
    settings
  )
})

test('a line that is doubled, dropped or moved in a manifest is seen', () => {
  fc.assert(
    fc.property(manager, fc.nat(), fc.constantFrom('double', 'drop', 'move'), (one, at, how) => {
      const written = genuinePull(one)
      const path = Object.keys(written.contents.after)[0]!
      const lines = written.contents.after[path]!.split('\n')
      const spot = at % lines.length
      const [line = ''] = lines.splice(spot, how === 'double' ? 0 : 1)
      // What others ask for comes and goes in go.mod; Go itself refuses to build when one is missing.
      fc.pre(!line.includes('// indirect'))
      if (how === 'double') lines.splice(spot, 0, lines[spot] ?? '')
      if (how === 'move') lines.splice((spot + 1) % (lines.length + 1), 0, line)
      const after = lines.join('\n')
      fc.pre(after !== written.contents.after[path])
      written.contents.after[path] = after
      Object.assign(written.files[0]!, { patch: diff(written.contents.before[path]!, after) })
      return !merges(written) || installed(written) === installed(genuinePull(one))
    }),
    settings
  )
})
