import { baseName, type Entry, type Reader } from './entry.ts'
import { isGap, linesOf } from './lines.ts'

/** Gemfile and gemspecs. */
export const gemManifest: Reader = {
  ecosystem: 'bundler',
  kind: 'manifest',
  fits: path => /^(?:Gemfile|gems\.rb)$|\.gemspec$|^Gemfile\.[\w-]+$/.test(baseName(path)) && !path.endsWith('.lock'),
  read: ({ text }) => linesOf(text).flatMap(readGem)
}

export const gemLock: Reader = {
  ecosystem: 'bundler',
  kind: 'lock',
  fits: path => /^(?:Gemfile(?:\.[\w-]+)?|gems)\.(?:lock|locked)$/.test(baseName(path)),
  read: ({ text, whole }) => readLock(text, whole)
}

function readGem(line: string): readonly Entry[] {
  const found =
    /^\s*(?:gem|\w{1,40}\.add_(?:runtime_|development_)?dependency)[\s(]+["']([\w.-]{1,200})["']\s*((?:,\s*\[?\s*["'][^"']{1,100}["']\s*\]?\s*){1,10})/.exec(
      line
    )
  if (found?.[1] === undefined) return []
  const bounds = [...(found[2] ?? '').matchAll(/["']([^"']{1,100})["']/g)].map(bound => bound[1] ?? '')
  const development = line.includes('add_development_dependency') ? true : undefined
  return [{ name: found[1], version: bounds.join(', '), direct: true, development }]
}

function readLock(text: string, whole: boolean): readonly Entry[] {
  const entries: Entry[] = []
  const asked = new Set<string>()
  let section = ''
  let source: string | undefined
  let needs: string[] = []
  for (const line of linesOf(text)) {
    if (isGap(line)) source = undefined
    else if (/^[A-Z][A-Z ]{1,40}$/.test(line)) section = line
    source = /^ {2}remote: (\S{1,2000})$/.exec(line)?.[1] ?? source
    // Four spaces are the gem itself, six are what it needs. A dash in a version begins the platform.
    const gem = /^ {4}([\w.-]{1,200}) \((\d[^-)\s]{0,100})(?:-[^)]{1,100})?\)$/.exec(line)
    if (gem?.[1] !== undefined && gem[2] !== undefined) {
      needs = []
      entries.push({ name: gem[1], version: gem[2], source, needs })
    }
    const needed = /^ {6}([\w.-]{1,200})(?: \([^)]{1,300}\))?$/.exec(line)?.[1]
    if (needed !== undefined) needs.push(needed)
    const dependency =
      section === 'DEPENDENCIES' ? /^ {2}([\w.-]{1,200})!?(?: \([^)]{1,300}\))?$/.exec(line)?.[1] : undefined
    if (dependency !== undefined) asked.add(dependency)
  }
  const unique = [...new Map(entries.map(entry => [`${entry.name} ${entry.version}`, entry])).values()]
  return unique.map(entry => ({ ...entry, direct: whole ? asked.has(entry.name) : undefined }))
}
