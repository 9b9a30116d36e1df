import { baseName, type Entry, type Reader, type Side } from './entry.ts'
import { asObject, asText, isGap, jsonMember, jsonOpening, linesOf, parseJsonObject } from './lines.ts'

type Json = Readonly<Record<string, unknown>>

export const npmLock: Reader = {
  ecosystem: 'npm',
  kind: 'lock',
  fits: path => ['package-lock.json', 'npm-shrinkwrap.json', '.package-lock.json'].includes(baseName(path)),
  read: side => (side.whole ? readWhole(side) : readFragment(side))
}

function readWhole({ text }: Side): readonly Entry[] {
  const root = parseJsonObject(text)
  if (root === undefined) return []
  const packages = asObject(root.packages)
  return packages === undefined ? readTree(asObject(root.dependencies), '') : readPackages(packages)
}

/** Lock version 2 and 3: one flat map by the place in the tree. */
function readPackages(packages: Json): readonly Entry[] {
  const direct = directNames(packages)
  return Object.entries(packages).flatMap(([place, value]) => {
    const found = asObject(value)
    // A link has no version; what it replaces must not look as if it had just gone.
    const version = asText(found?.version) ?? (found?.link === true ? 'link' : undefined)
    if (found === undefined || version === undefined || !place.includes('node_modules/')) return []
    const installed = nameOfPlace(place)
    const isDirect = place === `node_modules/${installed}` ? direct.has(installed) : false
    return [entryOf(found, { name: asText(found.name) ?? installed, version, place, direct: isDirect })]
  })
}

/** What the root and the workspaces ask for themselves. */
function directNames(packages: Json): ReadonlySet<string> {
  const own = Object.entries(packages).filter(([place]) => !place.includes('node_modules/'))
  const sections = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
  return new Set(
    own.flatMap(([, value]) => sections.flatMap(section => Object.keys(asObject(asObject(value)?.[section]) ?? {})))
  )
}

/** Lock version 1: a tree. */
function readTree(tree: Json | undefined, above: string, depth = 0): readonly Entry[] {
  if (tree === undefined || depth > 100) return []
  return Object.entries(tree).flatMap(([name, value]) => {
    const found = asObject(value)
    const version = asText(found?.version)
    if (found === undefined || version === undefined) return []
    const place = `${above}node_modules/${name}`
    const inner = readTree(asObject(found.dependencies), `${place}/`, depth + 1)
    return [entryOf(found, { name, version, place, direct: undefined }), ...inner]
  })
}

function entryOf(found: Json, known: Pick<Entry, 'name' | 'version' | 'place' | 'direct'>): Entry {
  return {
    ...known,
    development: found.dev === true,
    source: asText(found.resolved),
    integrity: asText(found.integrity),
    installScript: found.hasInstallScript === true ? true : undefined,
    needs: neededBy(found)
  }
}

/** Version 1 calls it `requires`; the others have sections as a manifest has. */
function neededBy(found: Json): readonly string[] {
  const listed = ['requires', 'dependencies', 'optionalDependencies', 'peerDependencies'].flatMap(section =>
    Object.keys(asObject(found[section]) ?? {})
  )
  return [...new Set(listed)]
}

function nameOfPlace(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

// Objects inside a package's own entry; any other opening begins a new entry.
const inner = new Set([
  'requires',
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
  'peerDependenciesMeta',
  'engines',
  'bin',
  'funding',
  'packages',
  ''
])

function readFragment({ text }: Side): readonly Entry[] {
  const entries: Entry[] = []
  let place: string | undefined
  let open: Record<string, string> | undefined
  const close = () => {
    const address = tarball(open?.resolved)
    const version = open?.version ?? address?.version
    const at = place ?? address?.name
    if (at !== undefined && version !== undefined) entries.push(fragmentEntry(at, version, open ?? {}))
    open = undefined
  }
  for (const line of linesOf(text)) {
    const opening = jsonOpening(line)
    if (isGap(line) || (opening !== undefined && !inner.has(opening))) {
      close()
      place = opening
      // Behind a gap the heading of an entry may be out of sight; its address then tells which it is.
      open = {}
    } else if (opening !== undefined) {
      // Members of an inner object must not be taken for the package's own.
      close()
      place = undefined
    } else {
      const member = jsonMember(line)
      if (member !== undefined && open !== undefined) open[member.key] ??= member.value
    }
  }
  close()
  return entries
}

/** `https://registry.npmjs.org/@scope/name/-/name-1.2.3.tgz` */
function tarball(address: string | undefined): { readonly name: string; readonly version: string } | undefined {
  const found =
    /^https?:\/\/[^/?#]{1,253}\/(?:[^?#]{0,500}?\/)?((?:@[\w.~-]{1,100}\/)?[\w.~-]{1,214})\/-\/([\w.~-]{1,214})-(\d[\w.+-]{0,100})\.tgz/.exec(
      address ?? ''
    )
  if (found?.[1] === undefined || found[3] === undefined) return undefined
  return found[1].endsWith(found[2] ?? '') ? { name: found[1], version: found[3] } : undefined
}

function fragmentEntry(place: string, version: string, open: Readonly<Record<string, string>>): Entry {
  const flat = place.includes('node_modules/')
  return {
    name: flat ? (open.name ?? nameOfPlace(place)) : place,
    version,
    place: flat ? place : undefined,
    development: open.dev === 'true' ? true : undefined,
    source: open.resolved,
    integrity: open.integrity,
    installScript: open.hasInstallScript === 'true' ? true : undefined
  }
}
