import type { Entry } from './entry.ts'
import { isGap, linesOf, tomlMember, tomlSection } from './lines.ts'

/**
 * Reads the `[[package]]` blocks that Cargo, Poetry, uv and PDM write alike. In a patch the heading may be out
 * of sight, so a `name` begins a block too.
 */
export function readPackageBlocks(text: string): readonly Entry[] {
  const entries: Entry[] = []
  let fields = new Map<string, string>()
  let needs: string[] = []
  const close = () => {
    const [name, version] = [fields.get('name'), fields.get('version')]
    if (name !== undefined && version !== undefined) entries.push({ ...entryOf(name, version, fields), needs })
    fields = new Map()
    needs = []
  }
  let inside = true
  let needing = false
  for (const line of linesOf(text)) {
    const section = isGap(line) ? 'package' : tomlSection(line)
    if (section !== undefined) {
      inside = section === 'package'
      if (inside) close()
      needing = section === 'package.dependencies'
    }
    needing = needing || /^dependencies = \[/.test(line)
    const needed = needing ? neededIn(line) : undefined
    if (needed !== undefined) needs.push(needed)
    if (/\]\s*$/.test(line) && section === undefined) needing = false
    const hashes = [...line.matchAll(/\bhash = "(\w{1,20}:[0-9a-f]{1,200})"/g)].map(found => found[1])
    if (hashes.length > 0) fields.set('hashes', [fields.get('hashes'), ...hashes].filter(Boolean).join(' '))
    const member = inside ? memberOf(line) : undefined
    if (member?.key === 'name' && fields.has('name')) close()
    if (member !== undefined && !fields.has(member.key)) fields.set(member.key, member.value)
    const pinned = /^resolved_reference = "([0-9a-f]{40})"\s*$/.exec(line)?.[1]
    if (pinned !== undefined) fields.set('resolved_reference', pinned)
  }
  close()
  return entries
}

/** `"serde"` or `"serde 1.0.1"` for Cargo, `{ name = "idna" }` for uv, `idna = ">=2"` for Poetry. */
function neededIn(line: string): string | undefined {
  return (
    /^\s+"([\w.-]{1,200})(?: [^"]{1,300})?",?\s*$/.exec(line)?.[1] ??
    /^\s+\{ name = "([\w.-]{1,200})"/.exec(line)?.[1] ??
    /^"?([\w.-]{1,200})"? = [{"[]/.exec(line)?.[1]
  )
}

function memberOf(line: string): { readonly key: string; readonly value: string } | undefined {
  const table = /^source = \{ (\w{1,20}) = "([^"]{0,2000})" \}\s*$/.exec(line)
  if (table !== null) return { key: 'source', value: `${table[1]}+${table[2]}` }
  return tomlMember(line)
}

function entryOf(name: string, version: string, fields: ReadonlyMap<string, string>): Entry {
  const category = fields.get('category')
  const source = fields.get('source')
  // Cargo and uv put the commit behind the address, Poetry into a field of its own.
  const pin = fields.get('resolved_reference') ?? /^git\+.{0,2000}#([0-9a-f]{40})$/.exec(source ?? '')?.[1]
  return {
    name,
    version,
    development: category === undefined ? undefined : category === 'dev',
    source,
    ...(pin !== undefined && { pin }),
    integrity: fields.get('checksum') ?? fields.get('hashes')
  }
}
