import { LineCounter } from 'yaml'
import { usage } from '../failure.ts'
import { framed, rangeOf, type Source, sentence, together } from '../policy/framing.ts'
import { problemsOf } from '../policy/problems.ts'
import { nestsTooDeep, readYaml, tooDeep } from '../policy/read-yaml.ts'
import type { Problem } from '../policy/references.ts'
import { type FileKind, keysAt } from '../policy/schema-keys.ts'
import { bad, exampleSuite } from './bad-suite.ts'
import { emptyHoles } from './holes.ts'
import { type Suite, SuiteFile, suiteJsonSchema } from './suite.ts'

const longestCharacters = 1_000_000
const mostAliases = 100
const suiteFile: FileKind = { name: 'suite', keysAt: path => keysAt(path, suiteJsonSchema()) }

/**
 * Reads a suite strictly. Throws `usage` that shows file, line, column and the nearest valid name of everything
 * that is wrong (`bad-suite`), and when there is nothing to check (`empty-suite`).
 */
export function parseSuite(text: string, path: string, { used = false } = {}): Suite {
  if (text.length > longestCharacters) throw bad(`${path}: expected at most 1 MB, found ${text.length} characters`)
  const lines = new LineCounter()
  const document = readYaml(text, lines)
  if (document === undefined) throw bad(`${path}: ${tooDeep}`)
  const source: Source = { text, path, lines, document }
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0) throw bad(together(broken.map(error => framed(source, error.pos, sentence(error)))))
  const suite = checked(source, plainValue(source), used)
  if (suite.steps.length > 0) return suite
  throw usage('empty-suite', { input: path, found: undefined, expected: 'at least one step', example: exampleSuite })
}

/** Aliases are counted, because a few lines of them can stand for more than memory holds. */
function plainValue({ document, path }: Source): unknown {
  const value = resolved(document, path)
  if (nestsTooDeep(value)) throw bad(`${path}: ${tooDeep}`)
  return value
}

function resolved(document: Source['document'], path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases }) ?? {}
  } catch (thrown) {
    throw bad(`${path}: ${(thrown as Error).name === 'RangeError' ? tooDeep : 'aliases that cannot be resolved'}`)
  }
}

function checked(source: Source, value: unknown, used: boolean): Suite {
  const read = SuiteFile.safeParse(value, { jitless: true })
  const problems: readonly Problem[] = read.success
    ? holesOf(read.data, used)
    : problemsOf(read.error.issues, [], suiteFile)
  if (read.success && problems.length === 0) return read.data
  throw bad(together(problems.map(problem => framed(source, rangeOf(source.document, problem), problem.message))))
}

/** What a suite is given by the one that uses it is not known before it stands there. */
function holesOf(suite: Suite, used: boolean): readonly Problem[] {
  return used ? [] : emptyHoles(suite)
}
