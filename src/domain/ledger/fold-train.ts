import type { LedgerEvent } from './event.ts'
import type { LedgerState } from './state.ts'

/** What became of one slot of a train. */
export interface TrainUse {
  /** The deployment that it was used for. */
  readonly deployment?: string | undefined
  /** Why it went by without one. */
  readonly passed?: string | undefined
  /** Why a promotion was refused that asked in its name. */
  readonly refused?: string | undefined
}

/** Names one slot of a train in one environment. */
export function trainKey(artifact: string, environment: string, slot: string): string {
  return JSON.stringify([artifact, environment, slot])
}

/** Keeps what became of each slot; a release counts more than a refusal before it. */
export function foldTrain({ trains }: LedgerState, event: LedgerEvent): void {
  const { artifact, environment = '' } = event.subject
  if (event.kind === 'train.passed') {
    trains.set(trainKey(artifact, environment, event.data.train), { passed: event.data.reason })
  }
  if (event.kind !== 'promotion.decided' || event.data.train === undefined) return
  const key = trainKey(artifact, environment, event.data.train)
  const { deployment, gates } = event.data
  const refused = gates.find(gate => gate.code !== undefined)?.code
  trains.set(key, deployment === undefined ? { ...trains.get(key), refused } : { deployment })
}
