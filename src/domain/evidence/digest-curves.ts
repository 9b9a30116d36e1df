import { p256, p384, p521 } from '@noble/curves/nist.js'

interface Curve {
  verify(
    signature: Uint8Array,
    digest: Uint8Array,
    point: Uint8Array,
    options: { readonly format: 'der'; readonly lowS: boolean; readonly prehash: boolean }
  ): boolean
}

/**
 * Curves by OpenSSL's names, for signatures that are checked from a digest alone, which node:crypto cannot.
 * The stand-alone verifier leaves them out to stay small: our own records never need them.
 */
export const curves: Readonly<Record<string, Curve>> = { prime256v1: p256, secp384r1: p384, secp521r1: p521 }
