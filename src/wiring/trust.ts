import { resolve } from 'node:path'
import { currentRoots } from '../adapters/signing/known-roots.ts'
import { readSmall } from '../adapters/signing/small-file.ts'
import { isDigest } from '../domain/digest.ts'
import type { Trust } from '../domain/evidence/trust.ts'
import { usage } from '../domain/failure.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { HostFacts } from '../door.ts'
import type { Signer } from '../ports/signer.ts'

export interface TrustChoice {
  /** Where keys sign, the public root is not needed: without it what a workflow signed is not believed, and that is said. */
  readonly keysSuffice?: boolean
}

/** Whom the policy trusts, and the keys of these signers. Nothing is taken from the evidence. */
export async function trustOf(
  policy: Policy,
  signers: readonly Signer[],
  host: HostFacts,
  choice: TrustChoice = {}
): Promise<Trust> {
  const trust = await policyTrust(policy, host, choice)
  // Where the policy pins keys by digest, one at hand must be among them, or its statements count for nothing.
  const { pins = [] } = trust
  const admitted = ({ identity }: Signer) => pins.length === 0 || pins.includes(identity)
  return {
    ...trust,
    // Read when asked: a folder's key has no public half before its first signature.
    get keys() {
      return [...signers.filter(admitted).flatMap(({ publicKey }) => publicKey ?? []), ...trust.keys]
    }
  }
}

/** Whom the policy trusts, with its keys and its root read; without one, those of the instances that GitHub's jobs use. */
export async function policyTrust(
  { trust }: Policy,
  { run, notice, roots = () => currentRoots(run.home) }: HostFacts,
  { keysSuffice = false }: TrustChoice = {}
): Promise<Trust> {
  const keys: string[] = []
  for (const key of trust.keys.filter(key => !isDigest(key))) keys.push(await publicKeyAt(key, run.workingDirectory))
  const { workflow: workflows, keys: named, root: _, ...claims } = trust
  const withoutRoot = (cause: unknown) => {
    if (!keysSuffice) throw cause
    notice?.('Sigstore cannot be reached: what a workflow signed is not believed here, only what a trusted key signed.')
    return undefined
  }
  const fallback = () => (workflows.length > 0 ? roots().catch(withoutRoot) : undefined)
  const known = trust.root === undefined ? await fallback() : undefined
  const root = trust.root === undefined ? known?.roots : await rootAt(trust.root, run.workingDirectory)
  return { ...claims, workflows, keys, pins: named.filter(isDigest), root, missingRoots: known?.missing }
}

async function rootAt(path: string, directory: string): Promise<unknown> {
  const text = await readSmall(resolve(directory, path))
  try {
    return JSON.parse(text ?? '')
  } catch (cause) {
    const expected = 'the path of a trusted_root.json'
    const example = 'root: .github/trusted_root.json'
    throw usage('bad-policy', { input: 'trust.root', found: path, expected, example, cause })
  }
}

async function publicKeyAt(path: string, directory: string): Promise<string> {
  if (path.includes('-----BEGIN')) return path
  const text = await readSmall(resolve(directory, path))
  if (text?.includes('-----BEGIN PUBLIC KEY')) return text
  const found = text === undefined ? `${path}, which cannot be read` : `${path}, which is something else`
  const expected = 'the path of a public key in PEM'
  throw usage('bad-key', { input: 'trust.keys', found, expected, example: 'keys: [.github/release-key.pem]' })
}
