import { type Deployment, environmentKey, foldLedger } from '../../domain/ledger/state.ts'
import type { Context } from '../../operation.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { PromoteContext } from '../promote/context.ts'
import type { PromoteFacts } from '../promote/facts.ts'
import type { PromoteInputs } from '../promote/inputs.ts'
import { observe as observePromotion } from '../promote/observe.ts'
import type { PromotePorts } from '../promote/ports.ts'
import type { OpsRollbackInputs } from './inputs.ts'
import { resolveDeployment } from './resolve.ts'

export interface OpsRollbackPorts {
  readonly ledger: Ledger
  /** What promote needs in one environment, once it is known which. */
  promotion(inputs: PromoteInputs): Promise<PromotePorts>
}

export interface OpsRollbackFacts {
  readonly deployment: Deployment
  /** Whether it is live or staged now: only then there is something to undo. */
  readonly stands: boolean
  readonly inner: PromoteContext | undefined
  readonly facts: PromoteFacts | undefined
  readonly location: string
}

/** Finds the deployment, then looks around as promote does before it goes back. */
export async function observe(context: Context<OpsRollbackInputs, OpsRollbackPorts>): Promise<OpsRollbackFacts> {
  const { inputs, ports } = context
  const state = foldLedger((await ports.ledger.read()).events)
  const deployment = resolveDeployment(inputs.deployment, state)
  const here = state.environments.get(environmentKey(deployment.artifact, deployment.environment))
  const stands = [here?.live?.deployment, here?.staged?.deployment].includes(deployment.id)
  const found = { deployment, stands, location: ports.ledger.location }
  if (!stands) return { ...found, inner: undefined, facts: undefined }
  const promotion = rollbackInputs(inputs, deployment.environment)
  const inner = { ...context, inputs: promotion, ports: await ports.promotion(promotion) }
  return { ...found, inner, facts: await observePromotion(inner) }
}

function rollbackInputs(inputs: OpsRollbackInputs, environment: string): PromoteInputs {
  const { deployment: _, to, ...shared } = inputs
  return { ...shared, environment, mode: 'rollback', digest: to, wait: 0, hotfix: [] }
}
