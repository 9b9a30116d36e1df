import type { Ecosystem } from '../../domain/update/entry.ts'
import type { Clock } from '../../ports/clock.ts'
import type { EvidenceRecords } from '../../ports/evidence-records.ts'
import type { Exploits } from '../../ports/exploits.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { Notifier } from '../../ports/notifier.ts'
import type { PackageRegistry } from '../../ports/package-registry.ts'
import type { PullRequestMerge, PullRequestNotes } from '../../ports/pull-request-effects.ts'
import type { PullRequests } from '../../ports/pull-requests.ts'

export interface TriagePorts {
  readonly records: EvidenceRecords
  readonly clock: Clock
  /** Absent offline: then only evidence from a file can be decided. */
  readonly pulls?: PullRequests | undefined
  readonly notes?: PullRequestNotes | undefined
  readonly merge?: PullRequestMerge | undefined
  /** By ecosystem. Without one, release times are unknown, and install scripts where no lock file says them. */
  readonly registries?: ReadonlyMap<Ecosystem, PackageRegistry> | undefined
  /** What attackers do; absent: severity is not raised by it. */
  readonly exploits?: Exploits | undefined
  readonly ledger?: Ledger | undefined
  readonly notifiers: readonly Notifier[]
}
