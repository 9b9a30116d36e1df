import { baseName, type Entry, type Reader } from './entry.ts'
import { asObject, asText, isGap, jsonMember, jsonOpening, linesOf, parseJsonObject } from './lines.ts'

const packageName = /^[a-z0-9][a-z0-9_.-]{0,100}\/[a-z0-9][a-z0-9_.-]{0,100}$/i

export const composerManifest: Reader = {
  ecosystem: 'composer',
  kind: 'manifest',
  fits: path => baseName(path) === 'composer.json',
  read: ({ text }) => readManifest(text)
}

export const composerLock: Reader = {
  ecosystem: 'composer',
  kind: 'lock',
  fits: path => baseName(path) === 'composer.lock',
  read: ({ text, whole }) => (whole ? readWhole(text) : readFragment(text))
}

function readManifest(text: string): readonly Entry[] {
  let section: string | undefined
  return linesOf(text).flatMap(line => {
    section = isGap(line) ? undefined : (jsonOpening(line) ?? section)
    const member = jsonMember(line)
    if (member === undefined || section === 'replace' || section === 'conflict' || section === 'suggest') return []
    if (!packageName.test(member.key) || !/^[\^~<>=v!\s]*\d|^dev-|^\*/.test(member.value)) return []
    return [{ name: member.key, version: member.value, direct: true, development: section === 'require-dev' }]
  })
}

function readWhole(text: string): readonly Entry[] {
  const root = parseJsonObject(text)
  return ['packages', 'packages-dev'].flatMap(section => {
    const listed = root?.[section]
    return (Array.isArray(listed) ? listed : []).flatMap(value => {
      const found = asObject(value)
      const [name, version] = [asText(found?.name), asText(found?.version)]
      if (name === undefined || version === undefined) return []
      const dist = asObject(found?.dist)
      return [
        {
          name,
          version,
          development: section === 'packages-dev',
          source: asText(dist?.url) ?? asText(asObject(found?.source)?.url),
          integrity: asText(asObject(found?.source)?.url),
          needs: Object.keys(asObject(found?.require) ?? {}),
          pin: asText(dist?.reference) ?? asText(asObject(found?.source)?.reference)
        }
      ]
    })
  })
}

/** The names of authors come after the version, so a name with a slash begins a package. */
function readFragment(text: string): readonly Entry[] {
  let name: string | undefined
  return linesOf(text).flatMap(line => {
    if (isGap(line)) name = undefined
    const member = jsonMember(line)
    if (member?.key === 'name' && packageName.test(member.value)) name = member.value
    if (name === undefined || member?.key !== 'version') return []
    const entry = { name, version: member.value }
    name = undefined
    return [entry]
  })
}
