import type { Placed } from '../domain/ledger/state.ts'

/** Is responsible for what the service that answers in an environment says about itself. */
export interface LiveDigests {
  /** The digest that it names; undefined when it names none, or nobody says where it answers. Throws when it is down. */
  at(environment: string, live: Placed): Promise<string | undefined>
}
