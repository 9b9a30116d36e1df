import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ensureLocalKey } from '../adapters/embedded/local-key.ts'
import { createCommandSigner } from '../adapters/signing/command-signer.ts'
import { createKeySigner, passphraseVariable } from '../adapters/signing/key-signer.ts'
import { isDigest } from '../domain/digest.ts'
import type { Trust } from '../domain/evidence/trust.ts'
import { usage } from '../domain/failure.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { HostFacts } from '../door.ts'
import type { Signer } from '../ports/signer.ts'

/** The signing inputs, as every operation that signs has them. */
export interface SigningChoice {
  readonly signWith?: string | undefined
  readonly privateKey?: string | undefined
  readonly signCommand?: string | undefined
}

const largestKeyBytes = 64 * 1024

/** Picks the signer: a program or key given by hand, else the policy's, else the key of this folder. */
export async function signerOf(policy: Policy, choice: SigningChoice, host: HostFacts): Promise<Signer> {
  const { run, environment } = host
  const method = choice.signWith ?? policy.signing.with ?? 'key'
  if (method !== 'key') {
    throw usage('bad-input', { input: 'sign-with', found: method, expected: 'key outside a workflow', example: 'key' })
  }
  if (choice.privateKey !== undefined && choice.signCommand !== undefined) {
    const expected = 'private-key or sign-command, not both'
    throw usage('bad-input', { input: 'sign-command', found: choice.signCommand, expected })
  }
  const command = choice.privateKey === undefined ? (choice.signCommand ?? policy.signing.command) : undefined
  if (command !== undefined) {
    return createCommandSigner({ command, workingDirectory: run.workingDirectory, environment })
  }
  return createKeySigner(await privateKeyOf(policy, choice, host), environment[passphraseVariable])
}

async function privateKeyOf(policy: Policy, choice: SigningChoice, { run, environment }: HostFacts): Promise<string> {
  const variable = policy.signing.privateKeyEnv
  const given = choice.privateKey ?? (variable === undefined ? undefined : environment[variable])
  if (given === undefined) return (await ensureLocalKey(run.home)).pem
  return given.includes('-----BEGIN') ? given : ((await readSmall(resolve(run.workingDirectory, given))) ?? given)
}

/** Whom the policy trusts, and the key that this operation itself holds. Nothing is taken from the evidence. */
export async function trustOf(policy: Policy, signer: Signer, host: HostFacts): Promise<Trust> {
  const trust = await policyTrust(policy, host)
  return { ...trust, keys: [...(signer.publicKey === undefined ? [] : [signer.publicKey]), ...trust.keys] }
}

/** Whom the policy trusts, with its keys and its trusted root read. */
export async function policyTrust({ trust }: Policy, { run }: HostFacts): Promise<Trust> {
  const keys: string[] = []
  for (const key of trust.keys.filter(key => !isDigest(key))) keys.push(await publicKeyAt(key, run.workingDirectory))
  const { repository, repositoryId, ref, issuer, event, runner } = trust
  const root = trust.root === undefined ? undefined : await rootAt(trust.root, run.workingDirectory)
  return { workflows: trust.workflow, repository, repositoryId, ref, issuer, event, runner, keys, root }
}

async function rootAt(path: string, directory: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(resolve(directory, path), 'utf8'))
  } catch (cause) {
    const expected = 'the path of a trusted_root.json'
    throw usage('bad-policy', {
      input: 'trust.root',
      found: path,
      expected,
      example: 'root: .github/trusted_root.json',
      cause
    })
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

/** Undefined when there is no such small file. */
async function readSmall(path: string): Promise<string | undefined> {
  try {
    const { size } = await stat(path)
    return size > largestKeyBytes ? undefined : await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}
