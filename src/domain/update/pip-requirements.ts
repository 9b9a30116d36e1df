import { baseName, type Entry, type Reader } from './entry.ts'
import { linesOf } from './lines.ts'
import { parseRequirement } from './python-name.ts'

/** requirements.txt and its kin, with or without hashes. */
export const pipRequirements: Reader = {
  ecosystem: 'pip',
  kind: 'manifest',
  fits: path =>
    /(?:^|[-_./])(?:requirements?|constraints?|reqs?)[^/]*\.(?:txt|in|pip)$|(?:^|\/)requirements?\/[^/]+\.(?:txt|in|pip)$/i.test(
      path
    ),
  read: ({ text, path }) => readRequirements(text, /dev|test|lint|doc/i.test(baseName(path)) || undefined)
}

/** Any other text file: people keep requirements under names of their own. What is none has no entries. */
export const pipTexts: Reader = {
  ...pipRequirements,
  fits: path => /\.(?:txt|in|pip)$/.test(path) && !/(?:^|\/)(?:CMakeLists|robots|LICENSE|README|NOTICE)\b/i.test(path)
}

/** setup.py and setup.cfg: requirements as texts. */
export const pipSetup: Reader = {
  ecosystem: 'pip',
  kind: 'manifest',
  fits: path => ['setup.py', 'setup.cfg'].includes(baseName(path)),
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const quoted = [...line.matchAll(/["']([^"']{2,300})["']/g)].map(found => found[1] ?? '')
      return [...quoted, line.trim()].flatMap(requirement => entryOf(requirement, undefined)).slice(0, 50)
    })
}

function readRequirements(text: string, development: boolean | undefined): readonly Entry[] {
  const entries: Entry[] = []
  for (const line of linesOf(text)) {
    const hash = /--hash=(\w{1,20}:[0-9a-f]{1,200})/.exec(line)?.[1]
    const [entry] = entryOf(line, development)
    if (entry !== undefined) entries.push(hash === undefined ? entry : { ...entry, integrity: hash })
    else if (hash !== undefined) addHash(entries, hash)
  }
  return entries
}

/** A requirement may carry one hash per file of the release. */
function addHash(entries: Entry[], hash: string): void {
  const last = entries.pop()
  if (last !== undefined)
    entries.push({ ...last, integrity: [...new Set([...(last.integrity?.split(' ') ?? []), hash])].sort().join(' ') })
}

function entryOf(line: string, development: boolean | undefined): readonly Entry[] {
  const found = parseRequirement(line)
  return found === undefined ? [] : [{ ...found, direct: true, development }]
}
