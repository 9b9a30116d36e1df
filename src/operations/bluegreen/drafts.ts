import type { Digest } from '../../domain/digest.ts'
import type { EventData, EventDraft, EventKind } from '../../domain/ledger/event.ts'
import type { BluegreenContext } from './context.ts'

/** What a draft is about. */
export interface About {
  readonly artifact: string
  readonly digest: Digest | undefined
  readonly deployment: string
  readonly causes?: readonly number[]
}

/** Writes a draft under a key of its deployment, which makes appending it again harmless. */
export function draft<Kind extends EventKind>(
  { ports, run, inputs }: BluegreenContext,
  { artifact, digest, deployment, causes = [] }: About,
  event: { readonly kind: Kind; readonly key: string; readonly data: EventData<Kind> }
): EventDraft {
  const subject = { artifact, environment: inputs.environment, ...(digest && { digest }) }
  return {
    kind: event.kind,
    key: `${artifact}/${deployment}/${event.key}`,
    time: ports.clock.now().toISOString(),
    actor: run.actor,
    subject,
    causes,
    data: event.data,
    policy: ports.policyDigest
  } as EventDraft
}

export function aboutStaged(
  artifact: string,
  staged: { readonly digest: Digest; readonly deployment: string; readonly seq: number }
): About {
  return { artifact, digest: staged.digest, deployment: staged.deployment, causes: [staged.seq] }
}
