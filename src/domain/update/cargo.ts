import { baseName, type Entry, type Reader } from './entry.ts'
import { isGap, linesOf, tomlMember, tomlSection } from './lines.ts'
import { readPackageBlocks } from './toml-lock.ts'

const notPackages = new Set([
  'version',
  'edition',
  'rust-version',
  'name',
  'resolver',
  'channel',
  'package',
  'path',
  'branch',
  'tag',
  'rev'
])

/** Cargo.toml: `name = "1.0"`, `name = { version = "1.0" }`, or a section of its own. */
export const cargoManifest: Reader = {
  ecosystem: 'cargo',
  kind: 'manifest',
  fits: path => baseName(path) === 'Cargo.toml',
  read: ({ text }) => readManifest(text)
}

export const cargoLock: Reader = {
  ecosystem: 'cargo',
  kind: 'lock',
  fits: path => baseName(path) === 'Cargo.lock',
  // What has no source is a member of the workspace itself.
  read: ({ text, whole }) => readPackageBlocks(text).filter(entry => !whole || entry.source !== undefined)
}

function readManifest(text: string): readonly Entry[] {
  let section: string | undefined
  return linesOf(text).flatMap(line => {
    section = isGap(line) ? undefined : (tomlSection(line) ?? section)
    const own = ownSection(section)
    const member = tomlMember(line)
    if (own !== undefined) return member?.key === 'version' ? [entry(own, member.value, section)] : []
    if (section !== undefined && !/dependencies$/.test(section)) return []
    if (member !== undefined && !notPackages.has(member.key) && /^[\^~=<>*\s]*\d/.test(member.value)) {
      return [entry(member.key, member.value, section)]
    }
    return inline(line, section)
  })
}

function inline(line: string, section: string | undefined): readonly Entry[] {
  const found = /^\s*"?([\w-]{1,100})"?\s*=\s*\{(.{1,5000})\}\s*(?:#.*)?$/.exec(line)
  const body = found?.[2] ?? ''
  const field = (name: string) => new RegExp(`(?:^|[\\s,])${name}\\s*=\\s*"([^"]{1,2000})"`).exec(body)?.[1]
  const version = field('version') ?? field('tag') ?? field('rev') ?? field('branch')
  if (found?.[1] === undefined || version === undefined) return []
  return [{ ...entry(field('package') ?? found[1], version, section), source: field('git') }]
}

/** `[dependencies.serde]` is a section about one package. */
function ownSection(section: string | undefined): string | undefined {
  return /(?:^|\.)(?:dev-|build-)?dependencies\.["']?([\w-]{1,100})["']?$/.exec(section ?? '')?.[1]
}

function entry(name: string, version: string, section: string | undefined): Entry {
  const development = section === undefined ? undefined : /dev-dependencies/.test(section)
  return { name, version, direct: true, development }
}
