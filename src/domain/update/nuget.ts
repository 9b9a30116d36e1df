import { baseName, type Entry, type Reader } from './entry.ts'
import { asObject, asText, isGap, jsonMember, jsonOpening, linesOf, parseJsonObject } from './lines.ts'

/** Project files, central versions, packages.config: elements with a name and a version. */
export const nugetProject: Reader = {
  ecosystem: 'nuget',
  kind: 'manifest',
  fits: path => /\.(?:cs|fs|vb)proj$|\.(?:props|targets|nuspec)$/.test(path) || baseName(path) === 'packages.config',
  read: ({ text }) => readElements(text)
}

export const nugetLock: Reader = {
  ecosystem: 'nuget',
  kind: 'lock',
  fits: path => baseName(path) === 'packages.lock.json',
  read: ({ text, whole }) => (whole ? readWhole(text) : readFragment(text))
}

/** global.json and the manifest of local tools. */
export const dotnetTools: Reader = {
  ecosystem: 'nuget',
  kind: 'manifest',
  fits: path => ['global.json', 'dotnet-tools.json'].includes(baseName(path)),
  read: ({ text }) => {
    let name: string | undefined
    return linesOf(text).flatMap(line => {
      if (isGap(line)) name = undefined
      name = jsonOpening(line) ?? name
      const member = jsonMember(line)
      if (member?.key === 'version' && name !== undefined) {
        return [{ name: name === 'sdk' ? 'dotnet-sdk' : name, version: member.value, direct: true }]
      }
      return member !== undefined && name === 'msbuild-sdks'
        ? [{ name: member.key, version: member.value, direct: true }]
        : []
    })
  }
}

function readElements(text: string): readonly Entry[] {
  let name: string | undefined
  return linesOf(text).flatMap(line => {
    if (isGap(line) || /<\/(?:PackageReference|PackageVersion)>/.test(line)) name = undefined
    const attribute = (key: string) => new RegExp(`\\s${key}\\s*=\\s*["']([^"']{1,300})["']`, 'i').exec(line)?.[1]
    if (/<(?:PackageReference|PackageVersion|GlobalPackageReference|package|dependency|Sdk)\s/i.test(line)) {
      name = attribute('Include') ?? attribute('Update') ?? attribute('id') ?? attribute('Name')
      const version = attribute('Version') ?? attribute('VersionOverride')
      if (name !== undefined && version !== undefined && /\d/.test(version)) return [{ name, version, direct: true }]
    }
    const inner = /<Version>\s*([^<]{1,100}?)\s*<\/Version>/i.exec(line)?.[1]
    if (inner !== undefined && name !== undefined) return [{ name, version: inner, direct: true }]
    const property = /^\s*<([A-Za-z]\w{1,100}Version)>\s*(\d[^<]{0,100}?)\s*<\/\1>/.exec(line)
    return property === null || ownVersions.has(property[1] ?? '')
      ? []
      : [{ name: property[1] ?? '', version: property[2] ?? '', place: 'property', direct: true }]
  })
}

const ownVersions = new Set(['AssemblyVersion', 'FileVersion', 'PackageVersion', 'InformationalVersion', 'LangVersion'])

function readWhole(text: string): readonly Entry[] {
  const frameworks = asObject(parseJsonObject(text)?.dependencies) ?? {}
  return Object.entries(frameworks).flatMap(([framework, packages]) =>
    Object.entries(asObject(packages) ?? {}).flatMap(([name, value]) => {
      const found = asObject(value)
      const version = asText(found?.resolved)
      if (version === undefined) return []
      return [
        {
          name,
          version,
          place: framework,
          direct: found?.type === 'Direct',
          integrity: asText(found?.contentHash),
          needs: Object.keys(asObject(found?.dependencies) ?? {})
        }
      ]
    })
  )
}

function readFragment(text: string): readonly Entry[] {
  let name: string | undefined
  let type: string | undefined
  return linesOf(text).flatMap(line => {
    if (isGap(line)) name = undefined
    const opening = jsonOpening(line)
    if (opening !== undefined) [name, type] = [opening === 'dependencies' ? undefined : opening, undefined]
    const member = jsonMember(line)
    if (member?.key === 'type') type = member.value
    if (member?.key !== 'resolved' || name === undefined) return []
    return [{ name, version: member.value, direct: type === undefined ? undefined : type === 'Direct' }]
  })
}
