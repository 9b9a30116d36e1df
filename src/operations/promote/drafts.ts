import type { Digest } from '../../domain/digest.ts'
import type { EventData, EventDraft, EventKind } from '../../domain/ledger/event.ts'
import type { PromoteContext } from './context.ts'

export interface About {
  readonly artifact: string
  readonly digest: Digest
  readonly environment?: string | undefined
}

/** Makes the events of one invocation: who, when, under which policy, about what. */
export function drafter({ ports, run }: PromoteContext, { artifact, digest, environment }: About) {
  return <Kind extends EventKind>(
    kind: Kind,
    key: string,
    data: EventData<Kind>,
    changes: { readonly digest?: Digest } = {}
  ): EventDraft =>
    ({
      kind,
      key: `${artifact}/${key}`,
      time: ports.clock.now().toISOString(),
      actor: run.actor,
      subject: { artifact, digest, ...(environment && { environment }), ...changes },
      causes: [],
      data,
      policy: ports.policySource.digest
    }) as EventDraft
}

/** Environment and digest of a promotion, as its events name them. */
export function aboutOf(facts: {
  readonly gates: {
    readonly artifact: string
    readonly digest: Digest
    readonly rules: { readonly environment: string }
  }
}): About {
  const { artifact, digest, rules } = facts.gates
  return { artifact, digest, environment: rules.environment }
}
