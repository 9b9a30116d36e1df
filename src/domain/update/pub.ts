import { baseName, type Entry, type Reader } from './entry.ts'
import { isGap, linesOf } from './lines.ts'

const notPackages = new Set(['sdk', 'flutter', 'version', 'name', 'description'])

export const pubManifest: Reader = {
  ecosystem: 'pub',
  kind: 'manifest',
  fits: path => baseName(path) === 'pubspec.yaml',
  read: ({ text }) => {
    let section: string | undefined
    return linesOf(text).flatMap(line => {
      section = isGap(line) ? undefined : (/^([a-z_]{1,100}):\s*$/.exec(line)?.[1] ?? section)
      const found = /^ {2}([a-z0-9_]{1,100}):\s*["']?([\^<>=\d][^"'#]{0,100}?)["']?\s*(?:#.*)?$/.exec(line)
      if (found?.[1] === undefined || notPackages.has(found[1]) || section === 'environment') return []
      const development = section === undefined ? undefined : section === 'dev_dependencies'
      return [{ name: found[1], version: found[2] ?? '', direct: true, development }]
    })
  }
}

/** pubspec.lock: the version comes last, but the name is repeated close to the hash, which changes with it. */
export const pubLock: Reader = {
  ecosystem: 'pub',
  kind: 'lock',
  fits: path => baseName(path) === 'pubspec.lock',
  read: ({ text }) => readLock(text)
}

function readLock(text: string): readonly Entry[] {
  const entries: Entry[] = []
  let open: Record<string, string> = {}
  for (const line of linesOf(text)) {
    const key = /^ {2}([a-z0-9_]{1,100}):$/.exec(line)?.[1]
    if (isGap(line) || key !== undefined) open = key === undefined ? {} : { name: key }
    const member = /^ {4,6}(name|sha256|url|version|dependency): "?([^"]{1,500})"?$/.exec(line)
    if (member?.[1] === undefined || member[2] === undefined) continue
    open[member[1]] = member[2]
    const { name, version, dependency } = open
    if (member[1] !== 'version' || name === undefined || version === undefined) continue
    const direct = dependency === undefined ? undefined : dependency.startsWith('direct')
    const development = dependency === undefined ? undefined : dependency === 'direct dev'
    entries.push({ name, version, direct, development, source: open.url, integrity: open.sha256 })
    open = {}
  }
  return entries
}
