import { join } from 'node:path'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { unavailable } from '../../domain/failure.ts'

/**
 * The trusted root of Sigstore's public-good instance, through TUF, kept below `home` for the next time.
 * Throws `unavailable` without network and without a kept one: an old root must not pass for the current one.
 */
export async function publicGoodRoot(home: string): Promise<unknown> {
  const { getTrustedRoot } = await import('@sigstore/tuf')
  try {
    return TrustedRoot.toJSON(await getTrustedRoot({ cachePath: join(home, 'tuf'), retry: 2, timeout: 10_000 }))
  } catch (cause) {
    const message = 'trusted-root: the trusted root of the public-good instance could not be fetched'
    const hint = 'give one with --trusted-root trusted_root.json; "gh attestation trusted-root" writes it'
    throw unavailable('trust-root-unavailable', message, cause, hint)
  }
}
