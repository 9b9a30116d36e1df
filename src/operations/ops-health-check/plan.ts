import { SuiteFile } from '../../domain/smoke/suite.ts'
import type { SmokeRun } from '../smoke-test/plan.ts'
import type { HealthCheckInputs } from './inputs.ts'
import type { HealthCheckFacts, LiveTarget } from './observe.ts'

export interface HealthCheck {
  readonly proceed: true
  readonly checks: readonly EnvironmentCheck[]
}

/** One environment to look at; without an address it cannot be, and that is told rather than left out. */
export interface EnvironmentCheck {
  readonly environment: string
  readonly run: SmokeRun | undefined
}

export interface NothingLive {
  readonly proceed: false
  readonly reason: 'nothing-live'
}

export type HealthCheckPlan = HealthCheck | NothingLive

const healthOnly = SuiteFile.parse({ steps: [{ name: 'health', request: { path: '/health' } }] })

/** Decides what is asked where. Nothing live is no health. */
export function plan(inputs: HealthCheckInputs, facts: HealthCheckFacts): HealthCheckPlan {
  if (facts.live.length === 0) return { proceed: false, reason: 'nothing-live' }
  return { proceed: true, checks: facts.live.map(each => checkOf(each, inputs, facts)) }
}

function checkOf(
  { target, identity }: LiveTarget,
  inputs: HealthCheckInputs,
  facts: HealthCheckFacts
): EnvironmentCheck {
  const { environment, baseUrl } = target
  if (baseUrl === undefined) return { environment, run: undefined }
  const { deadline, retry } = inputs
  const limits = { connectTo: undefined, deadline, retry, consecutive: 1, seed: facts.seed }
  return { environment, run: { suite: facts.suite ?? healthOnly, identity, baseUrl, ...limits } }
}
