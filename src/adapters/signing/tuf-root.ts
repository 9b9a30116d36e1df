import { join } from 'node:path'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import type { MissingRoot } from '../../domain/evidence/trust.ts'
import { type Failure, unavailable } from '../../domain/failure.ts'
import { writeAtomically } from '../embedded/files.ts'
import { githubTufRoot } from './github-tuf-root.ts'

/** Where a trusted root is published by TUF. */
export interface TufRepository extends MissingRoot {
  readonly mirror: string
  /** First root of the repository; the client has that of the public-good instance. */
  readonly root?: unknown
}

/** How long an answer is waited for, and how often it is asked for again. */
export interface Patience {
  readonly retry: number
  readonly timeoutMs: number
}

export const publicGood: TufRepository = {
  name: 'the public-good instance',
  organisation: 'sigstore.dev',
  mirror: 'https://tuf-repo-cdn.sigstore.dev'
}

export const github: TufRepository = {
  name: "GitHub's own instance",
  organisation: 'GitHub, Inc.',
  mirror: 'https://tuf-repo.github.com',
  root: githubTufRoot
}

/**
 * The trusted root of a repository, through TUF, kept below `home`: while what is kept has not expired, nothing is
 * fetched. Throws `unavailable` when it cannot be had: an old root must not pass for the current one.
 */
export async function tufRoot(repository: TufRepository, home: string, patience: Patience): Promise<unknown> {
  try {
    const { getTrustedRoot } = await import('@sigstore/tuf')
    const cachePath = join(home, 'tuf')
    const rootPath = await writeRoot(repository, cachePath)
    const { retry, timeoutMs: timeout } = patience
    const options = { mirrorURL: repository.mirror, cachePath, retry, timeout, forceCache: true }
    return TrustedRoot.toJSON(await getTrustedRoot({ ...options, ...(rootPath === undefined ? {} : { rootPath }) }))
  } catch (cause) {
    throw unreachable(repository, cause)
  }
}

/** The client takes the first root as a file. */
async function writeRoot({ mirror, root }: TufRepository, cachePath: string): Promise<string | undefined> {
  if (root === undefined) return undefined
  const path = join(cachePath, `${encodeURIComponent(new URL(mirror).host)}.root.json`)
  await writeAtomically(path, JSON.stringify(root))
  return path
}

function unreachable({ name }: TufRepository, cause: unknown): Failure {
  const message = `trusted-root: the trusted root of ${name} could not be fetched`
  const hint = 'give one with --trusted-root trusted_root.json; "gh attestation trusted-root" writes it'
  return unavailable('trust-root-unavailable', message, cause, hint)
}
