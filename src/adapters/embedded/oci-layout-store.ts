import { copyFile, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Digest, hexOf } from '../../domain/digest.ts'
import { Failure, refused, unavailable } from '../../domain/failure.ts'
import type { ArtifactStore, StoredArtifact } from '../../ports/artifact-store.ts'
import { copyHashing, digestOfText, hashFile, isAbsent, moveInto, temporaryIn, writeAtomically } from './files.ts'
import { whileLocked } from './folder-lock.ts'
import { type Descriptor, descriptorOf, emptyConfig, parseIndex, storedFrom, withDescriptor } from './oci-index.ts'

const layoutText = '{"imageLayoutVersion":"1.0.0"}'

/**
 * Keeps artifacts in an OCI image layout: each file is a blob under the digest of its own bytes, and a small
 * manifest in `index.json` names it. Any OCI tool can copy the folder to a registry and back.
 */
export function createOciLayoutStore(directory: string): ArtifactStore {
  return {
    location: `oci-layout:${directory}`,
    put: (path, artifact) => put(directory, path, artifact),
    find: async digest => storedFrom(await readIndex(directory), digest),
    fetch: (digest, into) => fetch(directory, digest, into)
  }
}

async function put(
  directory: string,
  path: string,
  artifact: { readonly fileName: string; readonly mediaType: string }
): Promise<StoredArtifact> {
  const blobs = blobFolder(directory)
  await mkdir(blobs, { recursive: true })
  const quarantine = temporaryIn(blobs)
  const { digest, bytes } = await copyHashing(path, quarantine)
  const known = storedFrom(await readIndex(directory), digest)
  if (known !== undefined && (await isIntact(directory, digest))) {
    await rm(quarantine, { force: true })
    return known
  }
  await moveInto(quarantine, blobPath(directory, digest))
  await enlist(directory, { digest, bytes, ...artifact })
  return { digest, bytes, fileName: artifact.fileName }
}

async function enlist(directory: string, blob: StoredArtifact & { readonly mediaType: string }): Promise<void> {
  const { manifest, descriptor } = descriptorOf(blob, digestOfText)
  const config = digestOfText(emptyConfig)
  await writeAtomically(blobPath(directory, config), emptyConfig)
  await writeAtomically(blobPath(directory, descriptor.digest), manifest)
  await writeAtomically(join(directory, 'oci-layout'), layoutText)
  // Builds may keep their artifacts in one folder at the same time, and none may lose what another listed.
  await whileLocked(directory, async () => {
    const index = withDescriptor(await readIndex(directory), descriptor)
    await writeAtomically(join(directory, 'index.json'), index)
  })
}

async function fetch(directory: string, digest: Digest, into: string): Promise<string> {
  const stored = storedFrom(await readIndex(directory), digest)
  if (stored === undefined) throw missing(directory, digest)
  await mkdir(into, { recursive: true })
  const quarantine = temporaryIn(into)
  try {
    const found = await copyOrMissing(directory, digest, quarantine)
    if (found !== digest) throw altered(directory, digest, found)
    const target = join(into, stored.fileName)
    await moveInto(quarantine, target)
    return target
  } finally {
    await rm(quarantine, { force: true })
  }
}

async function copyOrMissing(directory: string, digest: Digest, quarantine: string): Promise<Digest> {
  try {
    await copyFile(blobPath(directory, digest), quarantine)
  } catch (cause) {
    if (isAbsent(cause)) throw missing(directory, digest)
    throw unavailable('artifact-missing', `the store ${directory} cannot be read`, cause)
  }
  return (await hashFile(quarantine)).digest
}

async function isIntact(directory: string, digest: Digest): Promise<boolean> {
  try {
    return (await hashFile(blobPath(directory, digest))).digest === digest
  } catch {
    return false
  }
}

async function readIndex(directory: string): Promise<readonly Descriptor[]> {
  try {
    return parseIndex(await readFile(join(directory, 'index.json'), 'utf8'))
  } catch (cause) {
    if (isAbsent(cause)) return []
    if (cause instanceof Failure) throw cause
    throw unavailable('artifact-missing', `the store ${directory} cannot be read`, cause)
  }
}

function blobFolder(directory: string): string {
  return join(directory, 'blobs', 'sha256')
}

function blobPath(directory: string, digest: Digest): string {
  return join(blobFolder(directory), hexOf(digest))
}

function missing(directory: string, digest: Digest): Failure {
  return unavailable('artifact-missing', `the store ${directory} has no artifact ${digest}`)
}

function altered(directory: string, digest: Digest, found: Digest): Failure {
  return refused('artifact-altered', `the store ${directory} holds other bytes: expected ${digest}, found ${found}`)
}
