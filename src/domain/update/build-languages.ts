import { baseName, type Entry, type Reader } from './entry.ts'
import { isGap, jsonMember, jsonOpening, linesOf, tomlMember, tomlSection } from './lines.ts'

/** Bazel's modules: `bazel_dep(name = "rules_go", version = "0.41.0")`, on one line or several. */
export const bazelModule: Reader = {
  ecosystem: 'bazel',
  kind: 'manifest',
  fits: path => /^(?:.{0,60}\.)?MODULE\.bazel$/.test(baseName(path)),
  read: ({ text }) => readBazel(text)
}

/** sbt: `"org" %% "name" % "1.0"`, plugins, and the version of sbt itself. */
export const sbtBuild: Reader = {
  ecosystem: 'sbt',
  kind: 'manifest',
  fits: path => /\.sbt$/.test(path) || /(?:^|\/)project\/(?:build\.properties|.{1,60}\.scala)$/.test(path),
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const own = /^\s*sbt\.version\s*=\s*(\d[\w.-]{0,60})\s*$/.exec(line)?.[1]
      if (own !== undefined) return [{ name: 'sbt', version: own, direct: true }]
      const found = /"([\w.-]{1,200})"\s*%{1,3}\s*"([\w.-]{1,200})"\s*%\s*"([^"$]{1,100})"/.exec(line)
      if (found !== null) return [{ name: `${found[1]}:${found[2]}`, version: found[3] ?? '', direct: true }]
      const kept = /^\s*(?:lazy\s+)?val\s+(\w{1,60})\s*=\s*"(\d[\w.+-]{0,60})"\s*$/.exec(line)
      return kept === null ? [] : [{ name: kept[1] ?? '', version: kept[2] ?? '', place: 'property', direct: true }]
    })
}

/** Julia's Project.toml: what is compatible. */
export const juliaProject: Reader = {
  ecosystem: 'julia',
  kind: 'manifest',
  fits: path => /^(?:Julia)?Project\.toml$/.test(baseName(path)),
  read: ({ text }) => {
    let section: string | undefined
    return linesOf(text).flatMap(line => {
      section = isGap(line) ? undefined : (tomlSection(line) ?? section)
      const member = tomlMember(line)
      const fits = member !== undefined && (section === undefined || section === 'compat')
      const asks = fits && member.key !== 'version' && /^[\^~=<>\s]*\d/.test(member.value)
      return asks ? [{ name: member.key, version: member.value, direct: true }] : []
    })
  }
}

/** vcpkg.json: lower bounds, overrides, and the commit of the registry. */
export const vcpkgManifest: Reader = {
  ecosystem: 'vcpkg',
  kind: 'manifest',
  fits: path => ['vcpkg.json', 'vcpkg-configuration.json'].includes(baseName(path)),
  read: ({ text }) => readVcpkg(text)
}

/** Nix flakes: inputs by name, each locked to a commit. */
export const nixLock: Reader = {
  ecosystem: 'nix',
  kind: 'lock',
  fits: path => baseName(path) === 'flake.lock',
  read: ({ text }) => readFlake(text)
}

function readBazel(text: string): readonly Entry[] {
  let [name, version] = [undefined, undefined] as [string | undefined, string | undefined]
  return linesOf(text).flatMap(line => {
    if (isGap(line) || /\b\w{1,60}\(/.test(line)) [name, version] = [undefined, undefined]
    name = /\bname\s*=\s*"([\w.-]{1,200})"/.exec(line)?.[1] ?? name
    version = /\bversion\s*=\s*"([\w.+-]{1,100})"/.exec(line)?.[1] ?? version
    if (name === undefined || version === undefined || /^module\(/.test(line)) return []
    const entry = { name, version, direct: true }
    ;[name, version] = [undefined, undefined]
    return [entry]
  })
}

function readVcpkg(text: string): readonly Entry[] {
  let name: string | undefined
  return linesOf(text).flatMap(line => {
    if (isGap(line)) name = undefined
    const inline =
      /"name"\s*:\s*"([\w-]{1,100})".{0,200}"version(?:>=|-string|-semver|-date)?"\s*:\s*"([^"]{1,100})"/.exec(line)
    if (inline?.[1] !== undefined) return [{ name: inline[1], version: inline[2] ?? '', direct: true }]
    const member = jsonMember(line)
    if (member?.key === 'name') name = member.value
    if (member?.key === 'builtin-baseline' || member?.key === 'baseline') {
      return [{ name: 'github.com/microsoft/vcpkg', version: member.value, direct: true }]
    }
    const isVersion = member !== undefined && /^version(?:>=|-string|-semver|-date)?$/.test(member.key)
    return isVersion && name !== undefined ? [{ name, version: member.value, direct: true }] : []
  })
}

/** The keys between a node and its commit are its own parts, never another node. */
const partsOfNode = new Set(['nodes', 'locked', 'original', 'inputs', 'root', ''])

function readFlake(text: string): readonly Entry[] {
  let name: string | undefined
  let repository: string | undefined
  return linesOf(text).flatMap(line => {
    const opening = jsonOpening(line)
    if (isGap(line)) [name, repository] = [undefined, undefined]
    else if (opening !== undefined && !partsOfNode.has(opening)) [name, repository] = [opening, undefined]
    const member = jsonMember(line)
    if (member?.key === 'repo') repository = member.value
    if (member?.key !== 'rev') return []
    const known = name ?? repository
    return known === undefined ? [] : [{ name: known, version: member.value }]
  })
}
