import { Failure } from '../../domain/failure.ts'
import { type IdentityResult, judgeIdentity, readIdentity, sampleSize } from '../../domain/smoke/identity.ts'
import { Request } from '../../domain/smoke/request.ts'
import type { IdentityPlan } from './observe.ts'
import { send } from './send.ts'
import type { Session } from './session.ts'

const atOnce = 10

/** Asks as many fresh connections as the confidence needs. The first that differs ends it. */
export async function proveIdentity(plan: IdentityPlan, session: Session): Promise<IdentityResult> {
  const { claim } = plan
  const wanted = sampleSize(claim.confidence, claim.staleShare)
  const samples: (string | undefined)[] = []
  while (samples.length < wanted) {
    const count = Math.min(atOnce, wanted - samples.length)
    samples.push(...(await Promise.all(Array.from({ length: count }, () => identityOnce(plan, session)))))
    const judged = judgeIdentity(claim, samples)
    if (judged.kind === 'mismatch') return judged
  }
  return judgeIdentity(claim, samples)
}

async function identityOnce({ claim, path }: IdentityPlan, session: Session): Promise<string | undefined> {
  try {
    const request = Request.parse({ path })
    return readIdentity(claim, await send({ request, session, end: session.checksEnd, fresh: true }))
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.kind === 'unavailable') return undefined
    throw thrown
  }
}
