import { Failure } from '../../domain/failure.ts'
import { type ChainHead, emptyHead } from '../../domain/ledger/chain.ts'
import type { Context } from '../../operation.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { Inputs } from './inputs.ts'

export interface Ports {
  readonly ledger: Ledger
}

export interface Damage {
  readonly code: 'ledger-altered' | 'ledger-truncated'
  readonly detail: string
}

export interface Facts {
  readonly location: string
  readonly chain:
    | {
        readonly intact: true
        readonly head: ChainHead
        readonly kinds: Readonly<Record<string, number>>
        /** Hash of the event that a checkpoint names; absent where there is none. */
        readonly checked?: string | undefined
      }
    | { readonly intact: false; readonly damage: Damage }
}

/** Reads the whole ledger; reading checks it. Damage is a finding here, not a failure. */
export async function observe({ inputs, ports }: Context<Inputs, Ports>): Promise<Facts> {
  const { location } = ports.ledger
  try {
    const { events, head } = await ports.ledger.read()
    const kinds: Record<string, number> = {}
    for (const { kind } of events) kinds[kind] = (kinds[kind] ?? 0) + 1
    const { checkpoint } = inputs
    const checked = checkpoint && (events[checkpoint.sequence - 1]?.hash ?? emptyHead.hash)
    return { location, chain: { intact: true, head, kinds, checked } }
  } catch (thrown) {
    return { location, chain: { intact: false, damage: damageOf(thrown) } }
  }
}

function damageOf(thrown: unknown): Damage {
  if (!(thrown instanceof Failure)) throw thrown
  const { code, message } = thrown
  if (code !== 'ledger-altered' && code !== 'ledger-truncated') throw thrown
  return { code, detail: message }
}
