import type { Recorded } from '../domain/alerts/history.ts'

/** Is responsible for measuring a service minute by minute where no engine does, and for remembering what was measured. */
export interface AlertSamples {
  /** Measures once more, and answers all that is remembered and then the new one, oldest first. Writes nothing. */
  take(): Promise<Taken>
}

export interface Taken extends Recorded {
  /** Remembers the new one; absent where somebody else remembers. */
  readonly keep?: (() => Promise<void>) | undefined
}
