import { basename } from 'node:path'
import type { Digest } from '../../domain/digest.ts'
import { hexOf } from '../../domain/digest.ts'

const pattern = /^([0-9a-f]{12})(?:~(\d+))?-(.+)$/

/**
 * The name under which an artifact is stored: twelve characters of its digest, and the file's own name. A number
 * tells copies of one artifact apart, because GitHub takes each name once in a run.
 */
export function storedName(digest: Digest, fileName: string, copy: number): string {
  const mark = copy === 1 ? '' : `~${copy}`
  return `${hexOf(digest).slice(0, 12)}${mark}-${safeName(fileName)}`
}

/** The file's own name, out of the name under which it is stored; what others stored keeps its whole name. */
export function fileNameOf(name: string): string {
  return safeName(pattern.exec(name)?.[3] ?? name)
}

/** A name that GitHub takes and that stays in its folder. */
export function safeName(fileName: string): string {
  const name = basename(fileName.replaceAll('\\', '/')).replace(/[^\w.+@=-]/g, '_')
  return /^\.*$/.test(name) ? 'artifact' : name.slice(0, 200)
}
