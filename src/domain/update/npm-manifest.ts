import { baseName, type Entry, type Reader, type Side } from './entry.ts'
import { asObject, asText, isGap, jsonMember, jsonOpening, linesOf, parseJsonObject } from './lines.ts'

const sections = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const
const overrides = ['overrides', 'resolutions']
// Keys of package.json whose value looks like a version and is none of a package.
const otherKeys = new Set([
  'version',
  'node',
  'npm',
  'name',
  'main',
  'types',
  'module',
  'type',
  'license',
  'lockfileVersion'
])
const requirement = /^(?:[~^<>=v\s]*\d|npm:|workspace:|catalog:|git[+:@]|github:|file:|link:|https?:|\*$|latest$|x$)/

export const npmManifest: Reader = {
  ecosystem: 'npm',
  kind: 'manifest',
  fits: path => baseName(path) === 'package.json',
  read: side => (side.whole ? readWhole(side) : readFragment(side))
}

function readWhole({ text }: Side): readonly Entry[] {
  const root = parseJsonObject(text)
  if (root === undefined) return []
  const listed = sections.flatMap(section => entriesOf(asObject(root[section]), section === 'devDependencies'))
  const pinned = overrides.flatMap(section => overridesOf(asObject(root[section]), section))
  const nested = overridesOf(asObject(asObject(root.pnpm)?.overrides), 'pnpm.overrides')
  return [...listed, ...pinned, ...nested, ...packageManager(asText(root.packageManager))]
}

function entriesOf(section: Readonly<Record<string, unknown>> | undefined, development: boolean): readonly Entry[] {
  return Object.entries(section ?? {}).flatMap(([name, version]) =>
    typeof version === 'string' ? [{ name, version, direct: true, development }] : []
  )
}

/** Overrides force a version on packages that somebody else asks for; they may be nested. */
function overridesOf(section: Readonly<Record<string, unknown>> | undefined, place: string): readonly Entry[] {
  return Object.entries(section ?? {}).flatMap(([selector, version]) => {
    const name = overriddenName(selector)
    if (typeof version === 'string') return [{ name, version, place: `${place}/${selector}`, direct: true }]
    return overridesOf(asObject(version), `${place}/${selector}`)
  })
}

function overriddenName(selector: string): string {
  const last =
    selector
      .split('>')
      .at(-1)
      ?.replace(/^\*\*\//, '') ?? selector
  const at = last.indexOf('@', 1)
  return at < 0 ? last : last.slice(0, at)
}

function packageManager(value: string | undefined): readonly Entry[] {
  const found = /^(npm|pnpm|yarn|bun)@([^+]{1,100})(?:\+(.{1,300}))?$/.exec(value ?? '')
  if (found === null) return []
  return [{ name: found[1] ?? '', version: found[2] ?? '', place: 'packageManager', direct: true, integrity: found[3] }]
}

function readFragment({ text }: Side): readonly Entry[] {
  const entries: Entry[] = []
  let section: string | undefined
  for (const line of linesOf(text)) {
    if (isGap(line)) section = undefined
    section = jsonOpening(line) ?? section
    const member = jsonMember(line)
    if (member?.key === 'packageManager') entries.push(...packageManager(member.value))
    else if (member !== undefined && isDependency(member, section)) {
      const development = section === 'devDependencies' ? true : undefined
      entries.push({ name: overriddenName(member.key), version: member.value, direct: true, development })
    }
  }
  return entries
}

/** The catalogue of a pnpm workspace, which its packages take their versions from. */
export const pnpmCatalog: Reader = {
  ecosystem: 'npm',
  kind: 'manifest',
  fits: path => ['pnpm-workspace.yaml', '.yarnrc.yml'].includes(baseName(path)),
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const found =
        /^\s{1,8}["']?((?:@[\w.-]{1,100}\/)?[\w.-]{1,214})["']?:\s*["']?([\^~<>=\s]{0,4}v?\d[\w.+ <>=|^~-]{0,100}?)["']?\s*(?:#.*)?$/.exec(
          line
        )
      return found?.[1] === undefined ? [] : [{ name: found[1], version: found[2] ?? '', direct: true }]
    })
}

function isDependency({ key, value }: { key: string; value: string }, section: string | undefined): boolean {
  if (otherKeys.has(key) || section === 'engines' || section === 'scripts') return false
  return requirement.test(value)
}
