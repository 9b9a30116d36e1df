import type { Entry } from './entry.ts'
import { linesOf } from './lines.ts'
import { requestedVersion } from './requirement.ts'

const mask = '\ue000'

/** One side of a manifest, with the entries that changed on it. */
export interface Written {
  readonly path: string
  readonly text: string
  readonly changed: readonly Entry[]
}

/**
 * What is left of a manifest when the versions that moved are taken out. Two sides with the same residue differ in
 * nothing but versions, so whatever else somebody slipped in shows.
 */
export function residueOf({ path, text, changed }: Written): string {
  const tokens = [...new Set(changed.flatMap(tokensOf))].sort((one, other) => other.length - one.length)
  const masked = tokens.reduce((rest, token) => rest.split(token).join(mask), text)
  return linesOf(masked)
    .map(line => line.trimEnd())
    .filter(line => !isCovered(path, line))
    .join('\n')
}

function tokensOf(entry: Entry): readonly string[] {
  const { version, pin, integrity } = entry
  return [version, requestedVersion(version), pin, integrity].flatMap(token =>
    token === undefined || token === '' ? [] : [token]
  )
}

/**
 * Lines that are looked at elsewhere: hashes of a requirement, whose number differs from release to release, and the
 * requirements of go.mod, where those of others come and go.
 */
function isCovered(path: string, line: string): boolean {
  if (/^\s*--hash=\w+:[0-9a-f\ue000]+\s*\\?$/.test(line)) return true
  if (!path.endsWith('go.mod')) return false
  return /^\s*(?:require\s+)?[\w.~/-]+\s+(?:v[\w.+-]+|\ue000)\s*(?:\/\/ indirect)?$|^(?:go|toolchain) [\w.]+$|^require \($|^\)$|^$/.test(
    line
  )
}

/** Whether a manifest changed in anything but versions. */
export function hasOtherChanges(sides: Readonly<Record<'before' | 'after', Written>>): boolean {
  return residueOf(sides.before) !== residueOf(sides.after)
}
