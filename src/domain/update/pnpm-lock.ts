import { baseName, type Entry, type Reader, type Side } from './entry.ts'
import { isGap, linesOf } from './lines.ts'

/** pnpm's lock file, versions 5 to 9: what the projects ask for, then one key per package. */
export const pnpmLock: Reader = {
  ecosystem: 'npm',
  kind: 'lock',
  fits: path => baseName(path) === 'pnpm-lock.yaml',
  read: readLock
}

interface Open {
  readonly name: string
  readonly version: string
  integrity?: string
  source?: string
  installScript?: boolean
  readonly needs: string[]
}

function readLock({ text }: Side): readonly Entry[] {
  const packages = new Map<string, Open>()
  const asked: Entry[] = []
  let open: Open | undefined
  let project: string | undefined
  for (const line of linesOf(text)) {
    if (isGap(line)) {
      open = undefined
      project = undefined
      continue
    }
    const key = packageKey(line)
    if (key !== undefined) {
      open = packages.get(`${key.name}@${key.version}`) ?? key
      packages.set(`${key.name}@${key.version}`, open)
      project = undefined
    } else if (open !== undefined && /^ {4}/.test(line)) readDetail(line, open)
    else {
      open = undefined
      const read = readAsked(line, project)
      project = read.name
      if (read.entry !== undefined) asked.push(read.entry)
    }
  }
  return merged(packages, asked)
}

/** `/lodash/4.17.21:`, `/lodash@4.17.21:` or `lodash@4.17.21:`, with the peers that pnpm adds cut off. */
function packageKey(line: string): Open | undefined {
  const found =
    /^ {2}'?(\/?)((?:@[\w.-]{1,100}\/)?[\w.-]{1,214})([@/])(\d[^:()'_]{0,200})(?:[(_][^']{0,1500})?'?:(?: \{\})?$/.exec(
      line
    )
  if (found?.[2] === undefined || found[4] === undefined) return undefined
  if (found[3] === '/' && found[1] !== '/') return undefined
  return { name: found[2], version: found[4], needs: [] }
}

function readDetail(line: string, open: Open): void {
  const integrity = /\bintegrity: ([\w+/=-]{1,300})/.exec(line)?.[1]
  const tarball = /\btarball: '?([^,}'\s]{1,2000})/.exec(line)?.[1]
  if (integrity !== undefined) open.integrity ??= integrity
  if (tarball !== undefined) open.source ??= tarball
  if (/^ {4}requiresBuild: true/.test(line)) open.installScript = true
  const needed = /^ {6}'?((?:@[\w.-]{1,100}\/)?[\w.-]{1,214})'?: \S/.exec(line)?.[1]
  if (needed !== undefined) open.needs.push(needed)
}

interface Asked {
  readonly name: string | undefined
  readonly entry?: Entry
}

/** Lines of the projects' own requests: a name, then `specifier` and `version`; or both on one line in version 5. */
function readAsked(line: string, name: string | undefined): Asked {
  const version = /^\s{4,10}version: '?(\d[^\s('_]{0,200})/.exec(line)?.[1]
  if (version !== undefined && name !== undefined) return { name, entry: { name, version, direct: true } }
  if (/^\s{4,10}specifier: /.test(line)) return { name }
  const opened = /^\s{4,8}'?((?:@[\w.-]{1,100}\/)?[\w.-]{1,214})'?:$/.exec(line)?.[1]
  if (opened !== undefined) return { name: opened }
  const short = /^\s{2,6}'?((?:@[\w.-]{1,100}\/)?[\w.-]{1,214})'?: (\d[\w.+-]{0,100})(?:[_(].{0,1500})?$/.exec(line)
  if (short?.[1] === undefined || short[2] === undefined || short[1] === 'version') return { name: undefined }
  return { name: undefined, entry: { name: short[1], version: short[2], direct: true } }
}

function merged(packages: ReadonlyMap<string, Open>, asked: readonly Entry[]): readonly Entry[] {
  const direct = new Set(asked.map(entry => `${entry.name}@${entry.version}`))
  const known = asked.length > 0
  const locked = [...packages].map(([key, open]) => ({
    ...open,
    direct: direct.has(key) ? true : known ? false : undefined
  }))
  const only = asked.filter(entry => !packages.has(`${entry.name}@${entry.version}`))
  return [...locked, ...uniqueBy(only)]
}

function uniqueBy(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map(entry => [`${entry.name}@${entry.version}`, entry])).values()]
}
