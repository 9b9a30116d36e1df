import type { Digest } from '../../domain/digest.ts'
import type { EventData, EventDraft, EventKind } from '../../domain/ledger/event.ts'
import type { Clock } from '../../ports/clock.ts'
import type { RunContext } from '../../run-context.ts'

/** Who appends, when, and under which policy. */
export interface Author {
  readonly run: Pick<RunContext, 'actor'>
  readonly ports: { readonly clock: Clock; readonly policyDigest: Digest | null }
}

interface Subject {
  readonly artifact: string
  readonly environment?: string | undefined
}

/** Writes a draft about an artifact's operations, under a key of that artifact. */
export function draftOf<Kind extends EventKind>(
  { run, ports }: Author,
  { artifact, environment }: Subject,
  { kind, key, data }: { readonly kind: Kind; readonly key: string; readonly data: EventData<Kind> }
): EventDraft {
  return {
    kind,
    key: `${artifact}/${key}`,
    time: ports.clock.now().toISOString(),
    actor: run.actor,
    subject: { artifact, ...(environment === undefined ? {} : { environment }) },
    causes: [],
    data,
    policy: ports.policyDigest
  } as EventDraft
}
