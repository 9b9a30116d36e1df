import { splitBundles } from '../../domain/evidence/merge.ts'
import { keyIdentity } from '../../domain/evidence/signature.ts'
import type { Trust } from '../../domain/evidence/trust.ts'
import { usage } from '../../domain/failure.ts'
import type { EvidenceFiles } from '../../ports/evidence-files.ts'
import type { VerifyInputs } from './inputs.ts'
import type { VerifyPorts } from './observe.ts'

/** Where the trusted root came from: a file, the policy, TUF just now, or this version of Sluice. */
export type RootSource = 'given' | 'policy' | 'fetched' | 'shipped' | 'none'

export interface Trusted {
  readonly trust: Trust
  readonly rootSource: RootSource
}

const githubIssuer = 'https://token.actions.githubusercontent.com'

/** Whom the reader trusts: what was typed, and beneath it what a policy says. Throws `usage` when that is nobody. */
export async function trusted(
  inputs: VerifyInputs,
  lines: readonly string[],
  { files, trust }: VerifyPorts
): Promise<Trusted> {
  const { key, certificateIdentity } = inputs
  if (key === undefined && certificateIdentity === undefined && trust === undefined) {
    const expected = 'a public key, certificate-identity, or a policy that says whom to trust'
    throw usage('missing-input', { input: 'key', found: key, expected, example: '--key release-key.pub.pem' })
  }
  const base: Trust = trust ?? { workflows: [], issuer: githubIssuer, keys: [] }
  const asked = key !== undefined || certificateIdentity !== undefined
  const signers = asked
    ? { workflows: [certificateIdentity ?? []].flat(), keys: await keysOf(inputs, base, files) }
    : {}
  const { rootSource, ...rooted } = await rootOf({ inputs, lines, base, files })
  const issuer = inputs.certificateOidcIssuer ?? base.issuer
  return { trust: { ...base, ...signers, ...demands(inputs), issuer, ...rooted }, rootSource }
}

/** A policy may pin keys by digest; then a key that is given must be one of them. */
async function keysOf({ key }: VerifyInputs, base: Trust, files: EvidenceFiles): Promise<readonly string[]> {
  if (key === undefined) return []
  const pem = (await files.read(key, 'key')) ?? ''
  const { pins = [] } = base
  return pins.length === 0 || pins.includes(keyIdentity(pem)) ? [pem] : []
}

/** What is typed is asked beside what the policy asks, and in its place where both speak of the same. */
function demands({ repository, ref, commit, event, runner, level }: VerifyInputs): Partial<Trust> {
  const typed = { repository, ref, commit, event, runner, level }
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined))
}

interface Root extends Pick<Trust, 'root' | 'missingRoots'> {
  readonly rootSource: RootSource
}

interface Rooted {
  readonly inputs: VerifyInputs
  readonly lines: readonly string[]
  readonly base: Trust
  readonly files: EvidenceFiles
}

/** A key alone needs no root, unless a log or a clock vouches for it too. */
async function rootOf({ inputs, lines, base, files }: Rooted): Promise<Root> {
  if (inputs.trustedRoot !== undefined) {
    return { root: parseRoots(await files.read(inputs.trustedRoot, 'trusted-root')), rootSource: 'given' }
  }
  if (base.root !== undefined) return { root: base.root, missingRoots: base.missingRoots, rootSource: 'policy' }
  const certificates = inputs.certificateIdentity !== undefined || base.workflows.length > 0
  if (!certificates && !lines.some(isWitnessed)) return { root: undefined, rootSource: 'none' }
  const { roots, current, missing } = await files.knownRoots()
  return { root: roots, missingRoots: missing, rootSource: current ? 'fetched' : 'shipped' }
}

function isWitnessed(line: string): boolean {
  return /"(?:tlogEntries|rfc3161Timestamps)"\s*:\s*\[\s*\{/.test(line)
}

/** What is no JSON stays a text, to be refused with its own code. */
function parseRoots(text: string | undefined): unknown {
  return splitBundles(text ?? '(more than 64 MiB)').map(line => {
    try {
      return JSON.parse(line) as unknown
    } catch {
      return line
    }
  })
}
