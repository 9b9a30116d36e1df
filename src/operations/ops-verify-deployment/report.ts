import { shortDigest } from '../../domain/digest.ts'
import type { End } from '../../operation.ts'
import type { Report } from '../../report.ts'
import { smokeReport } from '../smoke-test/report.ts'
import type { SmokeResult } from '../smoke-test/run-smoke.ts'
import type { VerifyDeploymentInputs } from './inputs.ts'
import type { VerifyDeploymentFacts } from './observe.ts'
import type { VerifyDeploymentPlan } from './plan.ts'

type VerifyEnd = End<VerifyDeploymentInputs, VerifyDeploymentFacts, VerifyDeploymentPlan, SmokeResult>

export function report({ facts, plan, done }: VerifyEnd): Report {
  const { environment } = facts.target
  const where = { environment, 'looked-at': facts.location }
  if (!plan.proceed) {
    const { reason, text, next } = plan
    return { outcome: 'refused', reason, headline: text, blocks: [{ kind: 'next', text: next }], result: where }
  }
  const about = `${environment} · ${shortDigest(plan.digest)} · ${plan.baseUrl}`
  const result = { ...where, digest: plan.digest, 'base-url': plan.baseUrl }
  if (done === undefined) return { outcome: 'planned', headline: `Would verify ${about}`, blocks: [], result }
  const told = smokeReport(done, plan.baseUrl)
  const headline = `verify-deployment ${told.outcome} · ${about} · ${told.headline}`
  return { ...told, headline, result: { ...result, ...told.result } }
}
