import { baseName, type Entry, type Reader } from './entry.ts'
import { isGap, jsonMember, linesOf } from './lines.ts'

/** Helm: the charts that a chart needs. */
export const helmChart: Reader = {
  ecosystem: 'helm',
  kind: 'manifest',
  fits: path => ['Chart.yaml', 'requirements.yaml'].includes(baseName(path)),
  read: ({ text }) => readNamed(text, 'name', 'version')
}

export const helmLock: Reader = {
  ecosystem: 'helm',
  kind: 'lock',
  fits: path => ['Chart.lock', 'requirements.lock'].includes(baseName(path)),
  read: ({ text }) => readNamed(text, 'name', 'version')
}

/** pre-commit: repositories and the revision that is used. */
export const preCommit: Reader = {
  ecosystem: 'pre-commit',
  kind: 'manifest',
  fits: path => /^\.pre-commit-config\.ya?ml$/.test(baseName(path)),
  read: ({ text }) =>
    readNamed(text, 'repo', 'rev').map(entry => ({
      ...entry,
      source: entry.name,
      name: entry.name.replace(/^https?:\/\/[^/]{1,200}\//, '').replace(/\.git$/, '')
    }))
}

/** Bun's text lock file: one line per package. */
export const bunLock: Reader = {
  ecosystem: 'npm',
  kind: 'lock',
  fits: path => baseName(path) === 'bun.lock',
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const found =
        /^\s*"([^"]{1,500})": \["((?:@[\w.-]{1,100}\/)?[\w.-]{1,214})@(\d[^"]{0,100})", "([^"]{0,1000})".{0,5000}?(?:"(sha\d{1,3}-[\w+/=]{1,200})")?\],?$/.exec(
          line
        )
      if (found?.[2] === undefined) return []
      return [
        { name: found[2], version: found[3] ?? '', place: found[1], source: found[4] || undefined, integrity: found[5] }
      ]
    })
}

export const elmManifest: Reader = {
  ecosystem: 'elm',
  kind: 'manifest',
  fits: path => baseName(path) === 'elm.json',
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const member = jsonMember(line)
      const fits = member !== undefined && /^[\w-]{1,100}\/[\w-]{1,100}$/.test(member.key) && /^\d/.test(member.value)
      return fits ? [{ name: member.key, version: member.value, direct: true }] : []
    })
}

/** A list of things, each with a name and, near it, a version; whichever of the two comes first. */
function readNamed(text: string, nameKey: string, versionKey: string): readonly Entry[] {
  const entries: Entry[] = []
  let open: Record<string, string> = {}
  for (const line of linesOf(text)) {
    if (isGap(line) || /^\s*-\s/.test(line) || /^\S/.test(line)) open = {}
    const found =
      /^\s+(?:-\s+)?([\w-]{1,50}):\s*["']?([^"'#\s]{1,500})["']?\s*(?:#.*)?$|^-\s+([\w-]{1,50}):\s*["']?([^"'#\s]{1,500})["']?\s*(?:#.*)?$/.exec(
        line
      )
    const key = found?.[1] ?? found?.[3]
    if (key !== nameKey && key !== versionKey) continue
    open[key] = found?.[2] ?? found?.[4] ?? ''
    const [name, version] = [open[nameKey], open[versionKey]]
    if (name !== undefined && version !== undefined) entries.push({ name, version, direct: true })
  }
  return entries
}
