import { createHash, type Hash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { lstat, mkdir, readdir, realpath } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { demandInside } from '../../domain/artifact/inside.ts'
import type { TreeFile } from '../../domain/artifact/tree.ts'
import { type Digest, hexOf } from '../../domain/digest.ts'
import { usage } from '../../domain/failure.ts'
import type { PackedArtifact } from '../../ports/workspace.ts'
import { isAbsent, moveInto, temporaryIn } from './files.ts'
import { gzip } from './gzip.ts'
import { npmPackage } from './npm-package.ts'
import { writeTar } from './tar.ts'
import type { TarEntry } from './tar-entry.ts'

const archiveType = 'application/vnd.oci.image.layer.v1.tar+gzip'

export interface PackRequest {
  /** Absolute path; nothing outside it is ever packed. */
  readonly workspace: string
  /** Files, folders and globs, relative to the workspace. */
  readonly patterns: readonly string[]
  /** Folder that holds one folder for each digest; the archive goes there, when one is needed. */
  readonly into: string
}

/** Makes one artifact of the files that the patterns match. The same files always give the same bytes. */
export async function packFiles({ workspace, patterns, into }: PackRequest): Promise<PackedArtifact> {
  const { files, first, names, staysAsIs } = await select(workspace, patterns)
  if (staysAsIs) {
    const fileName = basename(first.path)
    const registered = await npmPackage(first.path)
    return { path: first.path, fileName, mediaType: 'application/octet-stream', files: names, tree: [], registered }
  }
  const fileName = `${archiveName(patterns)}.tar.gz`
  const { path, tree } = await writeArchive(files, fileName, into)
  return { path, fileName, mediaType: archiveType, files: names, tree }
}

/** Finds what there is to pack. Throws `outside-workspace` and `empty-build`. */
export async function select(workspace: string, patterns: readonly string[]) {
  const root = await realpath(workspace)
  const { files, sawFolder } = await collect({ root, patterns, input: 'path' })
  const [first] = files
  if (first === undefined) throw empty(patterns, sawFolder ? 'a folder without files' : 'nothing is there')
  if (files.every(file => file.bytes === 0)) throw empty(patterns, 'files without a byte in them')
  return { files, first, names: files.map(file => file.name), staysAsIs: files.length === 1 && !sawFolder }
}

/** The folder of one digest: what another build leaves never takes the place of what this one left. */
export function folderOf(digest: Digest, into: string): string {
  return join(into, hexOf(digest).slice(0, 12))
}

interface Selection {
  readonly root: string
  readonly patterns: readonly string[]
  /** Name of the input that the patterns come from, for messages. */
  readonly input: string
}

interface Place {
  readonly root: string
  readonly path: string
  readonly input: string
}

/** Lists the plain files that patterns match, sorted by bytes of their names. Throws `outside-workspace`. */
export async function collect(selection: Selection) {
  const { root, patterns, input } = selection
  const found = new Map<string, TarEntry>()
  let sawFolder = false
  for (const pattern of patterns) {
    demandInside({ root, path: pattern, input })
    for (const path of await matches({ root, path: pattern, input })) {
      const entries = await filesUnder({ root, path, input })
      sawFolder ||= entries.folder
      for (const entry of entries.files) found.set(entry.name, entry)
    }
  }
  const files = [...found.values()].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
  return { files, sawFolder }
}

/** Braces can hide a way out, so every match is looked at again. */
async function matches({ root, path: pattern, input }: Place): Promise<readonly string[]> {
  const literal = resolve(root, pattern)
  try {
    await lstat(literal)
    return [literal]
  } catch (cause) {
    if (!isAbsent(cause)) throw cause
  }
  // Loaded only for a pattern. Links are not followed: each one that matches is judged by where it leads.
  const { glob } = await import('tinyglobby')
  const settings = { cwd: root, onlyFiles: false, expandDirectories: false, followSymbolicLinks: false }
  const names = await glob(pattern, settings)
  for (const path of names) demandInside({ root, path, input, typed: pattern })
  return names.map(name => resolve(root, name))
}

/** Folders that hold keys and tokens, and change with every build: no build ever made them. */
const neverPacked: ReadonlySet<string> = new Set(['.git', '.sluice'])

async function filesUnder(place: Place): Promise<{ folder: boolean; files: readonly TarEntry[] }> {
  const { root, path, input } = place
  const real = await realpath(path).catch(() => {
    throw unusual(place, 'files that can be read, and links that lead to some')
  })
  demandInside({ root, path: real, input })
  const status = await lstat(real)
  const name = relative(root, path).split(sep).join('/')
  if (status.isFile()) {
    const executable = (status.mode & 0o100) !== 0
    return { folder: false, files: [{ name, path: real, bytes: status.size, executable }] }
  }
  if (!status.isDirectory()) throw unusual(place, 'plain files and folders')
  if (neverPacked.has(basename(real))) return { folder: true, files: [] }
  if ((await lstat(path)).isSymbolicLink()) throw unusual(place, 'folders that are not symbolic links')
  const nested: TarEntry[] = []
  for (const child of await readdir(path))
    nested.push(...(await filesUnder({ root, input, path: join(path, child) })).files)
  return { folder: true, files: nested }
}

interface Archive {
  readonly path: string
  readonly tree: readonly TreeFile[]
}

async function writeArchive(files: readonly TarEntry[], fileName: string, into: string): Promise<Archive> {
  await mkdir(into, { recursive: true })
  const temporary = temporaryIn(into)
  const tree: TreeFile[] = []
  const archive = writeTar(files, ({ name, bytes, executable }, digest) =>
    tree.push({ name, digest, bytes, executable })
  )
  const hash = createHash('sha256')
  const target = createWriteStream(temporary, { flags: 'wx' })
  await pipeline(Readable.from(hashed(gzip(archive), hash)), target)
  const path = join(folderOf(`sha256:${hash.digest('hex')}`, into), fileName)
  await moveInto(temporary, path)
  return { path, tree }
}

async function* hashed(chunks: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
}

function archiveName(patterns: readonly string[]): string {
  const [only] = patterns
  const name = patterns.length === 1 && only !== undefined ? basename(only) : ''
  return /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name) ? name : 'artifact'
}

function unusual({ root, path, input }: Place, expected: string): Error {
  return usage('outside-workspace', { input, found: relative(root, path), expected, example: 'dist/' })
}

function empty(patterns: readonly string[], what: string): Error {
  const found = `${patterns.join(', ')}: ${what}`
  return usage('empty-build', { input: 'path', found, expected: 'a file with content', example: 'dist/' })
}
