import type { Recorded } from '../domain/alerts/history.ts'

/** Is responsible for measuring a service minute by minute where no engine does, and for remembering what was measured. */
export interface AlertSamples {
  /** Measures once more, and answers all that is remembered, oldest first. */
  take(): Promise<Recorded>
}
