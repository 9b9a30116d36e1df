import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { usage } from '../../domain/failure.ts'
import { hasCode, readTextIfThere } from './files.ts'

export interface LocalKey {
  readonly pem: string
  readonly publicPem: string
}

/** Reads the signing key of this folder; undefined where none was made yet. */
export async function findLocalKey(home: string): Promise<LocalKey | undefined> {
  const pem = await readTextIfThere(pathOf(home))
  return pem === undefined ? undefined : { pem, publicPem: publicHalf(pem) }
}

/** Reads the signing key of this folder, or makes one that only its owner can read. Safe when two start at once. */
export async function ensureLocalKey(home: string): Promise<LocalKey> {
  const found = await findLocalKey(home)
  if (found !== undefined) return found
  const pem = await createKey(home, pathOf(home))
  return { pem, publicPem: publicHalf(pem) }
}

function pathOf(home: string): string {
  return join(home, 'signing-key.pem')
}

async function createKey(home: string, path: string): Promise<string> {
  await mkdir(home, { recursive: true })
  await keepOutOfCommits(home)
  const draft = `${path}.${randomUUID()}`
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  await writeFile(draft, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' })
  // A hard link never replaces a key that another process made in the meantime.
  await link(draft, path).catch(cause => {
    if (!hasCode(cause, 'EEXIST')) throw cause
  })
  await rm(draft)
  return readFile(path, 'utf8')
}

/** The next `git add --all` must not take the key along. What somebody wrote there stays. */
async function keepOutOfCommits(home: string): Promise<void> {
  await writeFile(join(home, '.gitignore'), '*\n', { flag: 'wx' }).catch(cause => {
    if (!hasCode(cause, 'EEXIST')) throw cause
  })
}

function publicHalf(pem: string): string {
  try {
    return createPublicKey(createPrivateKey(pem)).export({ format: 'pem', type: 'spki' }).toString()
  } catch (cause) {
    const expected = 'a private key in PEM; remove the file to have a new one made'
    throw usage('bad-key', { input: 'signing-key.pem', found: 'something else', expected, cause })
  }
}
