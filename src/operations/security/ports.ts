import type { Clock } from '../../ports/clock.ts'
import type { Issues } from '../../ports/issues.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { SecurityProjects } from '../../ports/security-projects.ts'
import type { TextFiles } from '../../ports/text-files.ts'

export interface SecurityPorts {
  readonly clock: Clock
  readonly files: TextFiles
  /** Absent where there is no repository to ask. */
  readonly projects?: SecurityProjects | undefined
  readonly issues?: Issues | undefined
  readonly ledger?: Ledger | undefined
}
