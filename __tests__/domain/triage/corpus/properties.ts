import fc from 'fast-check'
import { requestedVersion } from '../../../../src/domain/update/requirement.ts'
import type { Written } from '../genuine.ts'
import { attacks, texts } from './attacks.ts'
import { decided } from './decided.ts'
import { managers } from './ecosystems.ts'
import { diff, genuinePull } from './pull.ts'

const manager = fc.constantFrom(...managers)

/** Whether it would be merged; what is not evidence any more is refused before anything is decided. */
export function merges(written: Written): boolean {
  try {
    return decided(written).decision === 'merge'
  } catch (thrown) {
    if ((thrown as { code?: string }).code === 'bad-evidence') return false
    throw thrown
  }
}

/** What would be installed: what the lock file says, where there is one. The same is installed, the same was decided. */
function installed(written: Written): string {
  const { readings } = decided(written).opened
  // Go checks its sums against a public log.
  const told = readings.filter(reading => !reading.path.endsWith('.sum'))
  const locks = told.filter(reading => reading.kind === 'lock')
  const changes = (locks.length > 0 ? locks : told).flatMap(reading => reading.changes)
  return JSON.stringify(
    changes.map(({ before, after }) => {
      // Nobody but the registry knows the content of a version that is new here.
      const content = before?.version === after?.version ? after?.integrity : 'the registry’s'
      return [after?.name, requestedVersion(after?.version ?? ''), after?.source, after?.pin, content]
    })
  )
}

function isTheSame(written: Written, one: (typeof managers)[number]): boolean {
  return !merges(written) || installed(written) === installed(genuinePull(one))
}

function replace(written: Written, path: string, after: string): void {
  written.contents.after[path] = after
  const file = written.files.find(candidate => candidate.filename === path)
  Object.assign(file ?? {}, { patch: diff(written.contents.before[path] ?? '', after) })
}

/** No text opens what an attack closed. */
export const textProperty = fc.property(
  manager,
  fc.constantFrom(...attacks),
  fc.constantFrom(...texts),
  (one, attack, text) => {
    const written = genuinePull(one)
    fc.pre(attack.apply(written, one) !== false)
    text.apply(written, one)
    return !merges(written)
  }
)

/** A character that changes in a file is either seen, or installs the same. */
export const characterProperty = fc.property(
  manager,
  fc.nat(),
  fc.nat(),
  fc.string({ minLength: 1, maxLength: 3 }),
  (one, file, at, piece) => {
    const written = genuinePull(one)
    const paths = Object.keys(written.contents.after)
    const path = paths[file % paths.length] ?? ''
    const text = written.contents.after[path] ?? ''
    const spot = at % text.length
    replace(written, path, text.slice(0, spot) + piece + text.slice(spot + piece.length))
    return isTheSame(written, one)
  }
)

/** A line that is doubled, dropped or moved in a manifest is either seen, or installs the same. */
export const lineProperty = fc.property(
  manager,
  fc.nat(),
  fc.constantFrom('double', 'drop', 'move'),
  (one, at, how) => {
    const written = genuinePull(one)
    const path = Object.keys(written.contents.after)[0] ?? ''
    const lines = (written.contents.after[path] ?? '').split('\n')
    const spot = at % lines.length
    const [line = ''] = lines.splice(spot, how === 'double' ? 0 : 1)
    // What others ask for comes and goes in go.mod; Go itself refuses to build when one is missing.
    fc.pre(!line.includes('// indirect'))
    if (how === 'double') lines.splice(spot, 0, lines[spot] ?? '')
    if (how === 'move') lines.splice((spot + 1) % (lines.length + 1), 0, line)
    const after = lines.join('\n')
    fc.pre(after !== written.contents.after[path])
    replace(written, path, after)
    return isTheSame(written, one)
  }
)
