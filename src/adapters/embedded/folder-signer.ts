import type { Signer } from '../../ports/signer.ts'
import { createKeySigner } from '../signing/key-signer.ts'
import { ensureLocalKey, findLocalKey } from './local-key.ts'

/**
 * Signs with the key of this folder. A first key is made by the first signature, so that an operation which refuses
 * leaves nothing behind; until then it has no public half.
 */
export async function createFolderSigner(home: string): Promise<Signer> {
  const found = await findLocalKey(home)
  let made = found && createKeySigner(found.pem)
  return {
    get identity() {
      return made?.identity ?? 'the key of this folder'
    },
    get publicKey() {
      return made?.publicKey
    },
    async sign(request) {
      made ??= createKeySigner((await ensureLocalKey(home)).pem)
      return made.sign(request)
    }
  }
}
