import { createReadStream, createWriteStream } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { unavailable } from '../../domain/failure.ts'

const maxBytes = 4 * 1024 ** 3
const maxFiles = 100_000

/**
 * Puts an artifact's files into `directory` and returns it. A file that is no `.tar.gz` is copied as it is.
 * Throws `outside-workspace` on an entry that leaves the folder, is a link, or is too much.
 */
export async function unpackArtifact(file: string, directory: string): Promise<string> {
  await mkdir(directory, { recursive: true })
  if (!/\.(tar\.gz|tgz)$/.test(file)) {
    await copyFile(file, join(directory, basename(file)))
    return directory
  }
  const archive = extract()
  const reading = pipeline(createReadStream(file), createGunzip(), archive)
  const writing = writeEntries(archive, directory)
  await Promise.all([reading, writing])
  return directory
}

async function writeEntries(archive: ReturnType<typeof extract>, directory: string): Promise<void> {
  let files = 0
  let bytes = 0
  for await (const entry of archive) {
    const { name, type, size, mode } = entry.header
    files += 1
    bytes += size ?? 0
    if (files > maxFiles || bytes > maxBytes) throw refused(name, 'is one too many')
    const target = insidePath(directory, name)
    if (type === 'directory') {
      await mkdir(target, { recursive: true })
      entry.resume()
    } else if (type === 'file') {
      await writeEntry(entry as unknown as Readable, target, ((mode ?? 0) & 0o100) !== 0)
    } else throw refused(name, `is a ${type}`)
  }
}

async function writeEntry(entry: Readable, target: string, executable: boolean): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  await pipeline(entry, createWriteStream(target, { flags: 'wx', mode: executable ? 0o755 : 0o644 }))
}

function insidePath(directory: string, name: string): string {
  const root = resolve(directory)
  const target = resolve(root, name)
  if (target === root || target.startsWith(root + sep)) return target
  throw refused(name, 'leaves the folder')
}

function refused(name: string, why: string): Error {
  return unavailable('outside-workspace', `the archive's entry ${JSON.stringify(name)} ${why}`)
}
