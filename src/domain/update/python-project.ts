import { baseName, type Entry, type Reader } from './entry.ts'
import {
  asObject,
  asText,
  isGap,
  jsonMember,
  jsonOpening,
  linesOf,
  parseJsonObject,
  tomlMember,
  tomlSection
} from './lines.ts'
import { parseRequirement, pythonName } from './python-name.ts'
import { readPackageBlocks } from './toml-lock.ts'

const notPackages = new Set([
  'version',
  'python',
  'name',
  'requires-python',
  'target-version',
  'python_version',
  'line-length',
  'readme',
  'description',
  'license',
  'python-version',
  'minversion',
  'python_full_version'
])

/** pyproject.toml (PEP 621, Poetry, uv, PDM) and Pipfile. */
export const pythonProject: Reader = {
  ecosystem: 'pip',
  kind: 'manifest',
  fits: path => ['pyproject.toml', 'Pipfile'].includes(baseName(path)),
  read: ({ text }) => readProject(text)
}

/** poetry.lock, uv.lock, pdm.lock. */
export const pythonLock: Reader = {
  ecosystem: 'pip',
  kind: 'lock',
  fits: path => ['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml'].includes(baseName(path)),
  read: ({ text }) =>
    readPackageBlocks(text)
      // The project itself is in uv's lock file too.
      .filter(entry => !/^(?:virtual|editable|directory)\+/.test(entry.source ?? ''))
      .map(entry => ({ ...entry, name: pythonName(entry.name), needs: entry.needs?.map(pythonName) }))
}

export const pipenvLock: Reader = {
  ecosystem: 'pip',
  kind: 'lock',
  fits: path => baseName(path) === 'Pipfile.lock',
  read: ({ text, whole }) => (whole ? readWholePipenv(text) : readPipenvFragment(text))
}

function readProject(text: string): readonly Entry[] {
  let section: string | undefined
  return linesOf(text).flatMap(line => {
    section = isGap(line) ? undefined : (tomlSection(line) ?? section)
    const development = section === undefined ? undefined : /dev|test|lint|docs?\b/.test(section)
    const quoted = [...line.matchAll(/"([^"]{2,300})"|'([^']{2,300})'/g)].slice(0, 50)
    const listed = quoted.flatMap(found => parseRequirement(found[1] ?? found[2] ?? '') ?? [])
    if (listed.length > 0) return listed.map(found => ({ ...found, direct: true, development }))
    return keyed(line, section).map(found => ({ ...found, direct: true, development }))
  })
}

/** `django = "^4.2"` or `django = {version = "^4.2", extras = […]}`, in a section about dependencies. */
function keyed(line: string, section: string | undefined): readonly Pick<Entry, 'name' | 'version'>[] {
  if (section !== undefined && !/dependencies|packages|^tool\.uv\.sources/.test(section)) return []
  const member = tomlMember(line)
  const inline = /^\s*"?([\w.-]{1,200})"?\s*=\s*\{.{0,2000}?\bversion\s*=\s*"([^"]{1,200})"/.exec(line)
  const [name, version] = inline === null ? [member?.key, member?.value] : [inline[1], inline[2]]
  if (name === undefined || version === undefined || notPackages.has(name.toLowerCase())) return []
  return /^[\^~=<>!\s]*\d|^\*$/.test(version) ? [{ name: pythonName(name), version }] : []
}

function readWholePipenv(text: string): readonly Entry[] {
  const root = parseJsonObject(text)
  return ['default', 'develop'].flatMap(section =>
    Object.entries(asObject(root?.[section]) ?? {}).flatMap(([name, value]) => {
      const found = asObject(value)
      const version = asText(found?.version)
      if (version === undefined) return []
      const hashes = found?.hashes
      const integrity = Array.isArray(hashes) ? hashes.filter(hash => typeof hash === 'string').join(' ') : undefined
      const development = section === 'develop'
      return [{ name: pythonName(name), version: version.replace(/^=+/, ''), place: section, development, integrity }]
    })
  )
}

const inner = new Set(['_meta', 'hash', 'requires', 'default', 'develop', 'sources', 'pipfile-spec'])

/** The version of a package comes last in its block, so its name may be far above; then the hunk tells nothing. */
function readPipenvFragment(text: string): readonly Entry[] {
  let name: string | undefined
  return linesOf(text).flatMap(line => {
    if (isGap(line)) name = undefined
    const opening = jsonOpening(line)
    if (opening !== undefined) name = inner.has(opening) ? undefined : opening
    const member = jsonMember(line)
    if (name === undefined || member?.key !== 'version') return []
    return [{ name: pythonName(name), version: member.value.replace(/^=+/, '') }]
  })
}
