import { baseName, type Entry, type Reader, type Side } from './entry.ts'
import { isGap, linesOf } from './lines.ts'

/** Yarn's lock file, classic and berry: blocks whose first line names the requests that they answer. */
export const yarnLock: Reader = {
  ecosystem: 'npm',
  kind: 'lock',
  fits: path => baseName(path) === 'yarn.lock',
  read: readBlocks
}

interface Block {
  readonly request: string
  readonly fields: Map<string, string>
  readonly needs: string[]
}

function readBlocks({ text }: Side): readonly Entry[] {
  const blocks: Block[] = []
  let block: Block | undefined
  for (const line of linesOf(text)) {
    if (isGap(line)) block = undefined
    else if (/^[^\s#].*:\s*$/.test(line)) {
      block = { request: line.trim().replace(/:$/, ''), fields: new Map(), needs: [] }
      blocks.push(block)
    } else if (block !== undefined) {
      readField(line, block.fields)
      const needed = /^ {4}"?((?:@[\w.-]{1,100}\/)?[\w.-]{1,214})"?:? \S/.exec(line)?.[1]
      if (needed !== undefined) block.needs.push(needed)
    }
  }
  const direct = askedByWorkspaces(text)
  return blocks.flatMap(found => entryOf(found, direct))
}

/** Fields of a block have two spaces; deeper ones belong to its lists. */
function readField(line: string, fields: Map<string, string>): void {
  const found = /^ {2}"?(\w{1,40})"?:? "?([^"]{1,2000})"?\s*$/.exec(line)
  if (found?.[1] !== undefined && found[2] !== undefined && !fields.has(found[1])) fields.set(found[1], found[2])
}

function entryOf({ request, fields, needs }: Block, direct: ReadonlySet<string> | undefined): readonly Entry[] {
  const version = fields.get('version')
  if (version === undefined || version === '0.0.0-use.local' || request === '__metadata') return []
  const [first = ''] = request.replaceAll('"', '').split(/,\s*/)
  const at = first.indexOf('@', 1)
  const asked = at < 0 ? first : first.slice(0, at)
  const requests = request.replaceAll('"', '').split(/,\s*/)
  return [
    {
      name: aliasedName(first, at) ?? asked,
      version,
      direct: direct === undefined ? undefined : requests.some(one => direct.has(one)),
      source: fields.get('resolved') ?? fields.get('resolution'),
      integrity: fields.get('integrity') ?? fields.get('checksum'),
      needs
    }
  ]
}

/** `string-width-cjs@npm:string-width@^4.2.0` installs string-width. */
function aliasedName(request: string, at: number): string | undefined {
  const target = request.slice(at + 1)
  if (at < 0 || !target.startsWith('npm:')) return undefined
  const end = target.indexOf('@', 5)
  return end < 0 ? undefined : target.slice(4, end)
}

/** Berry lists what each workspace asks for; classic does not, and then directness stays unknown. */
function askedByWorkspaces(text: string): ReadonlySet<string> | undefined {
  if (!text.includes('@workspace:')) return undefined
  const asked = new Set<string>()
  let workspace = false
  for (const line of linesOf(text)) {
    if (/^\S/.test(line)) workspace = line.includes('@workspace:')
    const found = workspace ? /^ {4}"?([^":\s]{1,300})"?: "?([^"]{1,300})"?\s*$/.exec(line) : null
    if (found !== null) asked.add(`${found[1]}@${found[2]?.includes(':') ? found[2] : `npm:${found[2]}`}`)
    if (found !== null) asked.add(`${found[1]}@${found[2]}`)
  }
  return asked
}
