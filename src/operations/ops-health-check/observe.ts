import { environmentNames } from '../../domain/policy/policy.ts'
import type { Suite } from '../../domain/smoke/suite.ts'
import type { Context } from '../../operation.ts'
import type { HealthEntry, HealthLog } from '../../ports/health-log.ts'
import { type DeploymentPorts, findTargets, type Target } from '../ops-verify-deployment/target.ts'
import { type IdentityPlan, identityPlan } from '../smoke-test/identity-plan.ts'
import { readSuite } from '../smoke-test/read-suite.ts'
import { secretOf } from '../smoke-test/session.ts'
import type { HealthCheckInputs } from './inputs.ts'

export interface HealthPorts extends DeploymentPorts {
  readonly health: HealthLog
}

export interface LiveTarget {
  readonly target: Target
  readonly identity: IdentityPlan | undefined
}

export interface HealthCheckFacts {
  readonly live: readonly LiveTarget[]
  /** Present for a full check. */
  readonly suite: Suite | undefined
  readonly history: readonly HealthEntry[]
  readonly seed: string
  readonly location: string
}

/** Reads what is live, and when it was looked at before. */
export async function observe({
  inputs,
  ports,
  policy,
  run
}: Context<HealthCheckInputs, HealthPorts>): Promise<HealthCheckFacts> {
  const names = inputs.env === undefined ? environmentNames(policy) : [inputs.env]
  const targets = (await findTargets(names, policy, ports)).filter(({ live }) => live !== undefined)
  const suite = inputs.full ? await readSuite({}, policy.smoke.suite, ports) : undefined
  for (const variable of Object.values(suite?.secrets ?? {})) secretOf(variable, ports)
  const live = targets.map(async target => {
    const wanted = { expectDigest: inputs.full ? target.live?.digest : undefined }
    return { target, identity: await identityPlan(policy, wanted, ports.witness) }
  })
  const history = await ports.health.read()
  return { live: await Promise.all(live), suite, history, seed: run.job, location: ports.ledger.location }
}
