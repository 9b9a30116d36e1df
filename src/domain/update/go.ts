import { baseName, type Entry, type Reader, type Side } from './entry.ts'
import { linesOf } from './lines.ts'

const requirement = /^\s*(?:require\s+)?([\w.~/-]{1,300}\.[\w.~/-]{1,300})\s+(v\d[\w.+-]{0,200})\s*(\/\/.*)?$/
const replacement =
  /^\s*(?:replace\s+)?[\w.~/-]{1,300}(?:\s+v[\w.+-]{1,200})?\s+=>\s+([\w.~/-]{1,300})(?:\s+(v[\w.+-]{1,200}))?\s*(?:\/\/.*)?$/

/** go.mod: what the module asks for, and what it puts in another's place. */
export const goModule: Reader = {
  ecosystem: 'gomod',
  kind: 'manifest',
  fits: path => baseName(path) === 'go.mod',
  read: ({ text }) => linesOf(text).flatMap(readRequirement)
}

/** go.sum is not a list of what is used, only of what it must hash to. */
export const goSums: Reader = {
  ecosystem: 'gomod',
  kind: 'lock',
  fits: path => ['go.sum', 'go.work.sum'].includes(baseName(path)),
  read: ({ text }: Side) => linesOf(text).flatMap(readSum)
}

function readRequirement(line: string): readonly Entry[] {
  const replaced = replacement.exec(line)
  if (replaced?.[1] !== undefined) {
    const [, name, version = 'local'] = replaced
    return [{ name, version, place: 'replace', direct: true, source: name }]
  }
  const found = requirement.exec(line)
  if (found?.[1] === undefined || found[2] === undefined) return toolchain(line)
  return [{ name: found[1], version: found[2], direct: !/\/\/.*\bindirect\b/.test(found[3] ?? '') }]
}

/** The language moves along with what needs it, so it is nobody's direct request. */
function toolchain(line: string): readonly Entry[] {
  const found = /^(toolchain go|go )(\d[\w.]{0,50})\s*$/.exec(line)
  if (found?.[2] === undefined) return []
  return [{ name: 'go', version: found[2], place: found[1] === 'go ' ? 'language' : 'toolchain', direct: false }]
}

function readSum(line: string): readonly Entry[] {
  const found = /^([\w.~!/-]{1,300}) (v[\w.+-]{1,200})(\/go\.mod)? (h1:[\w+/=]{1,100})$/.exec(line.trim())
  if (found?.[1] === undefined || found[2] === undefined) return []
  return [{ name: found[1], version: found[2], place: found[3] ?? 'module', integrity: found[4] }]
}
