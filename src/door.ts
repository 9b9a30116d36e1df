import type { CurrentRoots } from './domain/evidence/trust.ts'
import type { Policy } from './domain/policy/policy.ts'
import type { Operation, Proposal } from './operation.ts'
import type { Clock } from './ports/clock.ts'
import type { RunContext } from './run-context.ts'

/** What a host knows: the ambient facts, and the environment that only wiring may look into (tokens, keys). */
export interface HostFacts {
  readonly run: RunContext
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Aborts when somebody asks the process to end; for operations that heed interrupts. */
  readonly signal?: AbortSignal | undefined
  /** Measures the input `timeout`; the machine's own clock unless told otherwise. */
  readonly clock?: Clock | undefined
  /** Tells a person what went wrong beside the answer. */
  notice?(text: string): void
  /** Takes note of a text that must never be shown, such as the value of a variable that the policy calls a secret. */
  hide?(secret: string): void
  /** The same value with every secret taken out of the texts in it; for what is kept or sent without the host. */
  clean?<Value>(value: Value): Value
  /** Fetches Sigstore's roots; where several operations run one after the other, once for all of them. */
  roots?(): Promise<CurrentRoots>
  /** Keeps a chore for the end of a run that is not dry. */
  afterwards?(chore: () => Promise<void>): void
  /** For tests that cannot wait. */
  readonly pace?: Pace | undefined
}

export interface Pace {
  /** How long a second lasts while GitHub is waited for. */
  readonly secondMilliseconds: number
  /** How long an answer of GitHub's may take. */
  readonly timeoutMilliseconds: number
  /** How long the upload of an artifact may take. */
  readonly uploadMilliseconds?: number
}

export interface Wired<Ports> {
  readonly ports: Ports
  readonly policy: Policy
}

/** Picks the adapters for one operation. The only code that knows ports' both sides. */
export type Wire<Inputs, Ports> = (inputs: Inputs, host: HostFacts) => Promise<Wired<Ports>>

/** An operation with its wiring: all that a host needs to run it. */
export interface Door<Inputs, Ports, Facts, Plan extends Proposal, Done> {
  readonly operation: Operation<Inputs, Ports, Facts, Plan, Done>
  readonly wire: Wire<Inputs, Ports>
}

// biome-ignore lint/suspicious/noExplicitAny: a table of doors is heterogeneous; each door is checked where it is made.
export type AnyDoor = Door<any, any, any, any, any>

/** Checks that an operation and its wiring fit together, and hides what they are made of. */
export function door<Inputs, Ports, Facts, Plan extends Proposal, Done>(
  operation: Operation<Inputs, Ports, Facts, Plan, Done>,
  wire: Wire<Inputs, Ports>
): AnyDoor {
  return { operation, wire }
}
