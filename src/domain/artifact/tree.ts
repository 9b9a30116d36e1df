import { createHash } from 'node:crypto'
import { type Digest, hexOf } from '../digest.ts'

/** One plain file of a tree. */
export interface TreeFile {
  /** Path below the tree's root, with slashes. */
  readonly name: string
  readonly digest: Digest
  readonly bytes: number
  readonly executable: boolean
}

/**
 * Names a tree of files by one digest: the SHA-256 over a line for each file, sorted by the bytes of their names, with
 * mode, SHA-256 in hex and name, each followed by a zero byte. So neither order, times nor owners matter, and any other
 * change does.
 */
export function treeDigest(files: readonly TreeFile[]): Digest {
  const hash = createHash('sha256')
  for (const { name, digest, executable } of sorted(files)) {
    hash.update(`${executable ? '100755' : '100644'}\0${hexOf(digest)}\0${name}\0`)
  }
  return `sha256:${hash.digest('hex')}`
}

/** A list that `sha256sum --check` reads, names with line breaks too. */
export function checksums(files: readonly Pick<TreeFile, 'name' | 'digest'>[]): string {
  return files.map(({ name, digest }) => checksum(name, hexOf(digest))).join('')
}

function checksum(name: string, hex: string): string {
  const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
  return `${escaped === name ? '' : '\\'}${hex}  ${escaped}\n`
}

function sorted(files: readonly TreeFile[]): readonly TreeFile[] {
  return files.toSorted((left, right) => Buffer.compare(Buffer.from(left.name), Buffer.from(right.name)))
}
