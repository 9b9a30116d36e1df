import { createHash, createHmac } from 'node:crypto'
import type { Digest } from '../../domain/digest.ts'
import { Failure } from '../../domain/failure.ts'
import {
  expectedText,
  type IdentityClaim,
  type IdentityResult,
  type IdentitySample,
  judgeIdentity,
  readIdentity,
  sampleSize
} from '../../domain/smoke/identity.ts'
import { plainRequest } from '../../domain/smoke/plain-request.ts'
import type { Response } from '../../domain/smoke/response.ts'
import type { IdentityPlan } from './identity-plan.ts'
import { send } from './send.ts'
import type { Session } from './session.ts'

/**
 * Proves at the level that is asked for. What the service claims is always compared as well, where it claims
 * something; the first answer that differs, at any level, decides.
 */
export async function proveIdentity(plan: IdentityPlan, session: Session): Promise<IdentityResult> {
  const { claim, level } = plan
  const strong = level === 'content' || level === 'challenge'
  if (strong && claim.version === undefined) return proveByBytes(plan, session)
  const claimed = await sampleAll(plan, async (_, connectTo) =>
    readIdentity(claim, await askFresh(plan.path, session, connectTo))
  )
  if (claimed.kind !== 'agrees' || level === 'claimed' || level === 'commit') return claimed
  return strong ? proveByBytes(plan, session) : readPlatform(claim, claimed, session)
}

async function readPlatform(claim: IdentityClaim, claimed: IdentityResult, session: Session): Promise<IdentityResult> {
  const level = 'platform'
  const digests = await session.ports.witness?.running(session.run.baseUrl)
  if (digests === undefined || digests.length === 0) {
    return { kind: 'unknown', level, text: `${claimed.text}, but the platform does not say what it runs` }
  }
  const other = digests.find(digest => digest !== claim.digest)
  if (other === undefined) return { kind: 'agrees', level, text: `${claimed.text}; the platform runs ${claim.digest}` }
  return { kind: 'mismatch', level, found: other, text: `the platform runs ${other}, expected ${claim.digest}` }
}

/** Content and challenge: what only the artifact's own bytes can answer. */
async function proveByBytes(plan: IdentityPlan, session: Session): Promise<IdentityResult> {
  const { claim, level } = plan
  const { witness } = session.ports
  const digest = claim.digest as Digest | undefined
  const files = Object.entries(plan.content)
  const missing =
    witness === undefined || digest === undefined || (level === 'content' ? files.length === 0 : !plan.challenge)
  if (missing) return { kind: 'unknown', level, text: `nothing to prove ${expectedText(claim)} by ${level} with` }
  const known = new Map<string, Uint8Array>()
  const bytesOf = async (path: string) => {
    const bytes = known.get(path) ?? (await witness.file(digest, path))
    known.set(path, bytes)
    return bytes
  }
  return sampleAll({ ...plan, claim: { ...claim, version: undefined, commit: undefined } }, async (index, to) => {
    if (level === 'challenge')
      return answerChallenge(plan, { session, bytesOf, connectTo: to, text: witness.challenge() })
    const [url = '', file = ''] = files[index % files.length] ?? []
    const answer = await askFresh(url, session, to, true)
    const same = answer.status === 200 && answer.sha256 === sha256(await bytesOf(file))
    return { told: same ? digest : `other bytes at ${url}` }
  })
}

interface Challenge {
  readonly session: Session
  readonly connectTo: string | undefined
  readonly text: string
  bytesOf(path: string): Promise<Uint8Array>
}

async function answerChallenge({ challenge, claim }: IdentityPlan, asked: Challenge): Promise<IdentitySample> {
  const { path = '', file = '' } = challenge ?? {}
  const answer = await askFresh(`${path}?challenge=${asked.text}`, asked.session, asked.connectTo)
  const expected = createHmac('sha256', await asked.bytesOf(file))
    .update(asked.text)
    .digest('hex')
  const right = answer.status === 200 && answer.body.trim() === expected
  return { told: right ? claim.digest : 'a wrong answer to the challenge' }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function askFresh(path: string, session: Session, connectTo: string | undefined, hashed = false): Promise<Response> {
  return send({ request: plainRequest(path), session, end: session.checksEnd, fresh: true, connectTo, hashed })
}

const atOnce = 10

type Sample = (index: number, connectTo: string | undefined) => Promise<IdentitySample>

/** Asks every backend by its address, or as many fresh connections as the confidence needs. */
async function sampleAll(plan: IdentityPlan, sample: Sample): Promise<IdentityResult> {
  const { claim, level, backends } = plan
  const everyBackend = backends.length > 0
  const wanted = everyBackend ? backends.length : sampleSize(claim.confidence, claim.staleShare)
  const samples: IdentitySample[] = []
  while (samples.length < wanted) {
    const count = Math.min(atOnce, wanted - samples.length)
    const first = samples.length
    const round = Array.from({ length: count }, (_, index) => first + index)
    samples.push(...(await Promise.all(round.map(index => answered(() => sample(index, backends[index]))))))
    const judged = judgeIdentity({ claim, level, samples, wanted, everyBackend })
    if (judged.kind === 'mismatch') return judged
  }
  return judgeIdentity({ claim, level, samples, wanted, everyBackend })
}

/** Silence of the service is a sample without an answer. */
async function answered(sample: () => Promise<IdentitySample>): Promise<IdentitySample> {
  try {
    return await sample()
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.kind === 'unavailable') return { told: undefined }
    throw thrown
  }
}
