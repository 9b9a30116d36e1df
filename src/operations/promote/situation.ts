import type { Digest } from '../../domain/digest.ts'
import { openDebts } from '../../domain/ledger/fold-debt.ts'
import { trainKey } from '../../domain/ledger/fold-train.ts'
import { environmentKey, type LedgerState } from '../../domain/ledger/state.ts'

/** The part of the ledger's state that a decision rests on, as plain data. */
export type Situation = string

export interface Place {
  readonly artifact: string
  readonly environment: string
  readonly after: string | undefined
  readonly digest: Digest
  /** The slot of a train. */
  readonly train?: string | undefined
}

/** Puts into words what must not change between looking and deciding. The lock is judged by itself. */
export function situationOf(state: LedgerState, { artifact, environment, after, digest, train }: Place): Situation {
  const target = state.environments.get(environmentKey(artifact, environment))
  const previous = after === undefined ? undefined : state.environments.get(environmentKey(artifact, after))
  return JSON.stringify({
    live: target?.live?.deployment,
    staged: target?.staged?.deployment,
    held: target?.held,
    before: previous?.live?.deployment,
    smoke: previous?.smoke.get(digest)?.seq,
    train: train && state.trains.get(trainKey(artifact, environment, train)),
    recalled: state.recalled.has(digest),
    debts: openDebts(state, artifact, environment).map(debt => debt.id)
  })
}
