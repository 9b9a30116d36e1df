import type { Signer } from '@sigstore/verify'
import { Rejection } from './rejection.ts'
import type { Trust } from './trust.ts'
import type { CertificateClaims, SignerSeen } from './verified.ts'

/** Fulcio's numbers below 1.3.6.1.4.1.57264.1 for what a certificate says about the run it was made for. */
const numbers = {
  builder: 9,
  runner: 11,
  repository: 12,
  commit: 13,
  ref: 14,
  repositoryId: 15,
  ownerId: 17,
  workflow: 18,
  event: 20,
  invocation: 21
} as const satisfies Record<keyof CertificateClaims, number>

/**
 * Compares who signed with whom the policy trusts, each claim whole: the library takes a text for an unanchored
 * pattern. A policy that names nobody trusts nobody. Throws a Rejection that always tells the signer seen.
 */
export function demandIdentity(signer: Signer, trust: Trust): SignerSeen {
  const identity = signer.identity?.subjectAlternativeName ?? ''
  const issuer = signer.identity?.extensions?.issuer
  const claims = claimsOf(signer)
  const seen: SignerSeen = { kind: 'certificate', identity, issuer, claims }
  const untrusted = (found: string, claim?: keyof CertificateClaims) =>
    new Rejection('signer-untrusted', `signed by ${JSON.stringify(identity)}: ${found}`, { signer: seen, claim })
  if (!trust.workflows.includes(identity)) throw untrusted('not a signer that is trusted')
  if (issuer !== trust.issuer) throw untrusted(`vouched for by ${issuer}, where ${trust.issuer} is trusted`)
  for (const [name, expected] of expectations(trust)) {
    const found = claims[name]
    if (expected !== undefined && found !== expected) {
      throw untrusted(`${name} is ${found ?? 'not told'}, where ${expected} is trusted`, name)
    }
  }
  return seen
}

function expectations(trust: Trust): readonly (readonly [keyof CertificateClaims, string | undefined])[] {
  return [
    ['runner', trust.runner],
    ['repository', repositoryAddress(trust.repository)],
    ['ref', trust.ref],
    ['repositoryId', trust.repositoryId],
    ['event', trust.event]
  ]
}

/** `acme/shop` is meant to be at github.com; another server is given as a whole address. */
export function repositoryAddress(repository: string | undefined): string | undefined {
  return repository === undefined || repository.includes('://') ? repository : `https://github.com/${repository}`
}

function claimsOf(signer: Signer): CertificateClaims {
  const told = Object.entries(numbers).map(([name, number]) => [name, extension(signer, number)] as const)
  return Object.fromEntries(told.filter(([, value]) => value !== undefined))
}

/** A UTF-8 string in DER, whose length must be that of its content: nothing may hide behind it. */
function extension(signer: Signer, number: number): string | undefined {
  const name = `1.3.6.1.4.1.57264.1.${number}`
  const value = signer.identity?.oids?.find(pair => pair.oid?.id.join('.') === name)?.value
  const size = value?.[1]
  if (value === undefined || value[0] !== 0x0c || size === undefined) return undefined
  const start = size < 0x80 ? 2 : size - 0x80 + 2
  const length = size < 0x80 ? size : value.subarray(2, start).reduce((total, byte) => total * 256 + byte, 0)
  return start + length === value.length ? value.subarray(start).toString('utf8') : undefined
}
