import { resolve } from 'node:path'
import { createFolderSigner } from '../adapters/embedded/folder-signer.ts'
import { identityToken, tokenClaims, tokenSource } from '../adapters/signing/actions-token.ts'
import { createCommandSigner } from '../adapters/signing/command-signer.ts'
import { createKeySigner, passphraseVariable } from '../adapters/signing/key-signer.ts'
import { createKeylessSigner, type KeylessServices } from '../adapters/signing/keyless-signer.ts'
import { chooseServices } from '../adapters/signing/services.ts'
import { readSmall } from '../adapters/signing/small-file.ts'
import { usage } from '../domain/failure.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { HostFacts } from '../door.ts'
import type { Signer } from '../ports/signer.ts'
import type { RunContext } from '../run-context.ts'
import { isJobOnGitHub } from './github.ts'
import { secretIfSet } from './secrets.ts'

/** The signing inputs, as every operation that signs has them. */
export interface SigningChoice {
  readonly signWith?: 'github' | 'sigstore' | 'key' | undefined
  readonly privateKey?: string | undefined
  readonly signCommand?: string | undefined
}

/** Who signs, and what GitHub says about the run, when a job's identity signs. */
export interface Signing {
  readonly signer: Signer
  readonly origin?: Partial<RunContext> | undefined
}

/** How statements are signed: as asked, as the policy says, by the job's identity where there is one, else by key. */
export function methodOf(policy: Policy, choice: SigningChoice, { environment }: HostFacts) {
  const byHand = choice.privateKey !== undefined || choice.signCommand !== undefined
  const byDefault = tokenSource(environment) !== undefined && !byHand ? 'github' : 'key'
  return choice.signWith ?? policy.signing.with ?? byDefault
}

export async function signingOf(policy: Policy, choice: SigningChoice, host: HostFacts): Promise<Signing> {
  const method = methodOf(policy, choice, host)
  return method === 'key' ? { signer: await keySigner(policy, choice, host) } : keyless(method, policy, host)
}

async function keyless(method: 'github' | 'sigstore', policy: Policy, { environment }: HostFacts): Promise<Signing> {
  const source = tokenSource(environment)
  if (source === undefined) {
    const expected = 'key outside a workflow, or "permissions: id-token: write" in one'
    throw usage('bad-input', { input: 'sign-with', found: method, expected, example: 'sign-with: key' })
  }
  const claims = tokenClaims(await identityToken(source))
  const visibility = claims.repository_visibility ?? 'private'
  const { publicLog } = policy.signing
  const services = chooseServices({ method, visibility, own: ownServices(policy), publicLog })
  const server = environment.GITHUB_SERVER_URL ?? 'https://github.com'
  const identity = `${server}/${claims.job_workflow_ref}`
  return {
    signer: createKeylessSigner({ services, identity, token: () => identityToken(source) }),
    origin: originOf(claims)
  }
}

function ownServices({ signing }: Policy): KeylessServices | undefined {
  const { fulcio, rekor, rekorVersion, timestamp } = signing
  if (fulcio === undefined) return undefined
  return { fulcio, timestamp, rekor: rekor === undefined ? undefined : { url: rekor, version: rekorVersion } }
}

/** The token says better than the environment where this runs, and the certificate will say the same. */
function originOf(claims: Readonly<Record<string, string>>): Partial<RunContext> {
  return {
    repository: claims.repository,
    repositoryId: claims.repository_id,
    repositoryOwnerId: claims.repository_owner_id,
    ref: claims.ref,
    commit: claims.sha,
    workflowRef: claims.workflow_ref,
    jobWorkflowRef: claims.job_workflow_ref,
    runnerEnvironment: claims.runner_environment,
    eventName: claims.event_name,
    runId: claims.run_id,
    runAttempt: Number(claims.run_attempt ?? 1)
  }
}

/** A program or key given by hand, else the policy's, else the key of this folder. */
async function keySigner(policy: Policy, choice: SigningChoice, host: HostFacts): Promise<Signer> {
  const { run, environment } = host
  if (choice.privateKey !== undefined && choice.signCommand !== undefined) {
    const expected = 'private-key or sign-command, not both'
    const example = '--private-key key.pem'
    throw usage('bad-input', { input: 'sign-command', found: choice.signCommand, expected, example })
  }
  const command = choice.privateKey === undefined ? (choice.signCommand ?? policy.signing.command) : undefined
  if (command !== undefined) {
    return createCommandSigner({ command, workingDirectory: run.workingDirectory, environment })
  }
  const variable = policy.signing.privateKeyEnv
  const given = choice.privateKey ?? (variable === undefined ? undefined : secretIfSet(host, variable))
  if (given === undefined && isJobOnGitHub(policy, { run, environment })) {
    // A key that is made here is gone with the job, and nobody would ever trust what it signed.
    const expected = 'a key that outlives this job, or "permissions: id-token: write" and sign-with: github'
    const example = `private-key: \${{ secrets.RELEASE_KEY }}`
    throw usage('missing-input', { input: 'private-key', found: '', expected, example })
  }
  if (given === undefined) return createFolderSigner(run.home)
  const pem = await pemOf(given, run)
  host.hide?.(pem)
  return createKeySigner(pem, secretIfSet(host, passphraseVariable))
}

async function pemOf(given: string, run: RunContext): Promise<string> {
  return given.includes('-----BEGIN') ? given : ((await readSmall(resolve(run.workingDirectory, given))) ?? given)
}
