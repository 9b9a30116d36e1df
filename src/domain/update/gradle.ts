import { baseName, type Entry, type Reader } from './entry.ts'
import { isGap, linesOf, tomlMember, tomlSection } from './lines.ts'

const coordinates =
  /["']([A-Za-z0-9_.-]{1,200}):([A-Za-z0-9_.-]{1,200}):([^"':@$\s{}]{1,100})(?:[:@][\w.-]{1,50})?["']/g

/** Build scripts, Groovy and Kotlin, and the files that keep their versions. */
export const gradleScript: Reader = {
  ecosystem: 'gradle',
  kind: 'manifest',
  fits: path => /\.gradle(?:\.kts)?$/.test(path) || /^(?:buildSrc|build-logic)\/.*\.kts?$/.test(path),
  read: ({ text }) => linesOf(text).flatMap(readScriptLine)
}

/** The version catalogue. */
export const gradleCatalog: Reader = {
  ecosystem: 'gradle',
  kind: 'manifest',
  fits: path => /\.versions\.toml$/.test(path),
  read: ({ text, whole }) => readCatalog(text, whole)
}

export const gradleLock: Reader = {
  ecosystem: 'gradle',
  kind: 'lock',
  fits: path => /(?:^|\/)(?:gradle|buildscript-gradle)\.lockfile$|\.lockfile$/.test(path),
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const found = /^([\w.-]{1,200}):([\w.-]{1,200}):([\w.+-]{1,100})=/.exec(line)
      return found === null ? [] : [{ name: `${found[1]}:${found[2]}`, version: found[3] ?? '' }]
    })
}

export const gradleWrapper: Reader = {
  ecosystem: 'gradle',
  kind: 'manifest',
  fits: path => baseName(path) === 'gradle-wrapper.properties',
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const version = /^distributionUrl=.{0,500}\/gradle-([\w.-]{1,50}?)-(?:bin|all)\.zip$/.exec(line)?.[1]
      return version === undefined ? [] : [{ name: 'gradle-wrapper', version, direct: true, source: line.slice(16) }]
    })
}

/** Gradle's properties: a version under its own name. */
export const gradleProperties: Reader = {
  ecosystem: 'gradle',
  kind: 'manifest',
  fits: path => baseName(path) === 'gradle.properties',
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const found = /^\s*([\w.-]{1,100})\s*=\s*(\d[\w.+-]{0,100})\s*$/.exec(line)
      return found?.[1] === undefined ? [] : [variable(found[1], found[2] ?? '')]
    })
}

function readScriptLine(line: string): readonly Entry[] {
  const listed = [...line.matchAll(coordinates)].slice(0, 20)
  if (listed.length > 0) return listed.map(([, group, name, version]) => entry(`${group}:${name}`, version ?? ''))
  const field = (key: string) => new RegExp(`\\b${key}\\s*[:=]\\s*["']([^"'$]{1,200})["']`).exec(line)?.[1]
  const [group, name, version] = [field('group'), field('name'), field('version')]
  if (group !== undefined && name !== undefined && version !== undefined) return [entry(`${group}:${name}`, version)]
  const plugin =
    /\b(id|kotlin)\s*\(?\s*["']([\w.-]{1,200})["']\s*\)?\s*\.?version\s*\(?\s*["']([^"'$]{1,100})["']/.exec(line)
  if (plugin !== null)
    return [entry(plugin[1] === 'kotlin' ? `org.jetbrains.kotlin.${plugin[2]}` : (plugin[2] ?? ''), plugin[3] ?? '')]
  const kept =
    /^\s*(?:ext\.|def |val |var |const val |set\(["'])?["']?([\w.]{1,100}[vV]ersion[\w]{0,50}|[\w.]{1,100}_version)["']?\s*[:=,]\s*["']([^"'$]{1,100})["']/.exec(
      line
    )
  return kept === null ? [] : [variable(kept[1] ?? '', kept[2] ?? '')]
}

function readCatalog(text: string, whole: boolean): readonly Entry[] {
  const versions = new Map<string, string>()
  const entries: Entry[] = []
  const uses: { readonly name: string; readonly ref: string }[] = []
  let section: string | undefined
  for (const line of linesOf(text)) {
    section = isGap(line) ? undefined : (tomlSection(line) ?? section)
    const member = tomlMember(line)
    const field = (key: string) => new RegExp(`\\b${key}\\s*=\\s*["']([^"']{1,300})["']`).exec(line)?.[1]
    const name = field('module') ?? field('id') ?? joined(field('group'), field('name'))
    const ref = field('version\\.ref')
    const version = field('version')
    if (name !== undefined && ref !== undefined) uses.push({ name, ref })
    else if (name !== undefined && version !== undefined) entries.push(entry(name, version))
    else if (member !== undefined) readMember(member, section, { entries, versions })
  }
  const resolved = whole
    ? uses.flatMap(({ name, ref }) => (versions.has(ref) ? [entry(name, versions.get(ref) ?? '')] : []))
    : []
  const used = new Set(whole ? uses.map(use => use.ref) : [])
  return [
    ...entries,
    ...resolved,
    ...[...versions].filter(([key]) => !used.has(key)).map(([key, version]) => variable(key, version))
  ]
}

interface CatalogParts {
  readonly entries: Entry[]
  readonly versions: Map<string, string>
}

function readMember(
  member: { readonly key: string; readonly value: string },
  section: string | undefined,
  { entries, versions }: CatalogParts
): void {
  const parts = member.value.split(':')
  if (parts.length === 3) entries.push(entry(`${parts[0]}:${parts[1]}`, parts[2] ?? ''))
  else if (parts.length === 2 && section !== 'versions') entries.push(entry(parts[0] ?? '', parts[1] ?? ''))
  else if ((section === undefined || section === 'versions') && /^v?\d/.test(member.value))
    versions.set(member.key, member.value)
}

function joined(group: string | undefined, name: string | undefined): string | undefined {
  return group === undefined || name === undefined ? undefined : `${group}:${name}`
}

function entry(name: string, version: string): Entry {
  return { name, version, direct: true }
}

function variable(name: string, version: string): Entry {
  return { name, version, place: 'property', direct: true }
}
