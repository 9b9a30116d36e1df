import { z } from 'zod'
import { sharedInputs } from '../../inputs.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { Clock } from '../../ports/clock.ts'
import type { MetricSource } from '../../ports/metric-source.ts'
import type { Permissions } from '../../ports/permissions.ts'
import type { RepositoryFacts } from '../../ports/repository-facts.ts'
import type { Router } from '../../ports/router.ts'
import type { TextFiles } from '../../ports/text-files.ts'

export const DoctorInputs = z.strictObject({ ...sharedInputs })
export type DoctorInputs = z.infer<typeof DoctorInputs>

/** Something outside that the policy names; opening it may already tell what is wrong. */
export interface Place<Port> {
  readonly name: string
  readonly kind: string
  readonly open: () => Promise<Port>
}

/** All that is asked of the world beside GitHub; nothing here is changed. */
export interface Places {
  readonly routers: readonly Place<Pick<Router, 'read'>>[]
  readonly metrics: readonly Place<Pick<MetricSource, 'read'>>[]
  readonly stores: readonly Place<Pick<ArtifactStore, 'find'>>[]
}

export interface Trouble {
  readonly text: string
  readonly mend: string
}

export interface DoctorPorts {
  readonly files: TextFiles
  readonly places: Places
  /** Tells what a person may do; absent with `hosted`. */
  readonly permissions: Permissions | undefined
  /** Absent without a repository on GitHub, or without a token to ask with. */
  readonly hosted: RepositoryFacts | undefined
  readonly clock: Clock
  /** Asks whether an address answers; its HTTP status, or why there is none. */
  readonly reach: (address: string) => Promise<number | string>
  /** Why the policy cannot be read, and what to do; undefined when it can. */
  readonly trouble: Trouble | undefined
}
