import { LineCounter } from 'yaml'
import { Failure } from '../failure.ts'
import { framed, rangeOf, type Source, sentence, together } from './framing.ts'
import { policyFile } from './names.ts'
import { type Policy, PolicyFile } from './policy.ts'
import { problemsOf } from './problems.ts'
import { nestsTooDeep, readYaml, tooDeep } from './read-yaml.ts'
import { danglingNames } from './references.ts'

const longestCharacters = 256 * 1024
const mostAliases = 50

/** Reads the policy file. Throws `usage` (`bad-policy`) that shows file, line, column and the nearest valid name. */
export function parsePolicy(text: string, path: string): Policy {
  if (text.length > longestCharacters) throw bad(`${path}: expected at most 256 KiB, found ${text.length} characters`)
  const lines = new LineCounter()
  const document = readYaml(text, lines)
  if (document === undefined) throw bad(`${path}: ${tooDeep}`)
  const source = { text, path, lines, document }
  const errors = [...document.errors, ...document.warnings]
  if (errors.length > 0) throw bad(together(errors.map(error => framed(source, error.pos, sentence(error)))))
  const value = unfold(source)
  if (nestsTooDeep(value)) throw bad(`${path}: ${tooDeep}`)
  return checked(source, value)
}

// A few lines of YAML can name gigabytes through aliases; the library counts them for us.
function unfold({ document, path }: Source): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases })
  } catch (cause) {
    throw bad(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

function checked(source: Source, value: unknown): Policy {
  const read = PolicyFile.safeParse(value)
  const problems = read.success ? danglingNames(read.data) : problemsOf(read.error.issues, [], policyFile)
  if (read.success && problems.length === 0) return read.data
  throw bad(together(problems.map(problem => framed(source, rangeOf(source.document, problem), problem.message))))
}

function bad(message: string): Failure {
  return new Failure({ kind: 'usage', code: 'bad-policy', message })
}
