import type { Ecosystem, Entry, Side } from './entry.ts'
import { pairEntries } from './pairing.ts'
import { sidesOfPatch } from './patch.ts'
import { readerOf } from './readers.ts'
import { hasOtherChanges } from './residue.ts'
import { isSubmodulePatch, submodule } from './submodule.ts'

/** A file of a pull request: whole texts where they were read, else the patch. */
export interface FileChange {
  readonly path: string
  readonly patch?: string | undefined
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** One package that changed in one file. */
export interface PackageChange {
  readonly ecosystem: Ecosystem
  readonly kind: 'manifest' | 'lock'
  readonly path: string
  readonly name: string
  readonly before: Entry | undefined
  readonly after: Entry | undefined
}

/** What is in a file on both sides, and what of it changed. */
export interface FileReading {
  readonly path: string
  readonly ecosystem: Ecosystem
  readonly kind: 'manifest' | 'lock'
  /** True when both whole texts were there; a patch shows only what is near the change. */
  readonly whole: boolean
  readonly before: readonly Entry[]
  readonly after: readonly Entry[]
  readonly changes: readonly PackageChange[]
  /** True when a manifest differs in more than versions. A lock file is judged by its entries instead. */
  readonly otherChanges: boolean
}

/** Reads one file of a change; undefined when it is neither manifest nor lock, or nothing of it could be read. */
export function readFileChange(file: FileChange): FileReading | undefined {
  const reader = file.patch !== undefined && isSubmodulePatch(file.patch) ? submodule : readerOf(file.path)
  const sides = sidesOf(file)
  if (reader === undefined || sides === undefined) return undefined
  const { ecosystem, kind } = reader
  const before = reader.read(sides.before)
  const after = reader.read(sides.after)
  const changes = pairEntries(ecosystem, before, after).map(pair => ({
    ecosystem,
    kind,
    path: file.path,
    name: pair.after?.name ?? pair.before?.name ?? '',
    ...pair
  }))
  const otherChanges =
    kind === 'manifest' &&
    hasOtherChanges({
      before: { ...sides.before, changed: changes.flatMap(change => change.before ?? []) },
      after: { ...sides.after, changed: changes.flatMap(change => change.after ?? []) }
    })
  return { path: file.path, ecosystem, kind, whole: sides.before.whole, before, after, changes, otherChanges }
}

function sidesOf(file: FileChange): { readonly before: Side; readonly after: Side } | undefined {
  const { path, patch, before, after } = file
  if (before !== undefined && after !== undefined) {
    return { before: { path, text: before, whole: true }, after: { path, text: after, whole: true } }
  }
  if (patch === undefined) return undefined
  const sides = sidesOfPatch(patch)
  return { before: { path, text: sides.before, whole: false }, after: { path, text: sides.after, whole: false } }
}
