import { z } from 'zod'
import type { Digest } from '../digest.ts'
import { isDigest } from '../digest.ts'
import { actionKinds, incidentRoles, incidentStates, severities } from '../incident/states.ts'

const digest = z.string().refine(isDigest, 'expected sha256: and 64 hex characters') as unknown as z.ZodType<Digest>
const time = z.iso.datetime()
const slot = z.enum(['a', 'b'])
const text = z.string().max(10_000)
const weight = z.number().min(0).max(1)

/**
 * What can have happened, each kind with the shape of its `data`. Times are ISO 8601 in UTC, weights are
 * green's fraction, durations are milliseconds. Bundles are named by the digest of their canonical line.
 */
export const eventData = {
  'artifact.built': z.strictObject({
    buildId: text,
    commit: text,
    branch: text,
    builtAt: time,
    committedAt: time.optional(),
    bytes: z.int(),
    store: text,
    bundles: z.array(digest)
  }),
  'evidence.added': z.strictObject({
    predicateType: text,
    suite: text.optional(),
    result: z.enum(['PASSED', 'WARNED', 'FAILED']).optional(),
    bundle: digest
  }),
  'promotion.decided': z.strictObject({
    verdict: z.enum(['passed', 'failed']),
    gates: z.array(z.strictObject({ gate: text, status: text, code: text.optional() })),
    bypassed: z.array(text),
    reason: text.optional(),
    summary: digest,
    deployment: text.optional(),
    train: text.optional()
  }),
  /** A slot of a train that went by without a release. */
  'train.passed': z.strictObject({ train: text, reason: text }),
  'debt.opened': z.strictObject({
    debt: text,
    gates: z.array(text),
    reason: text,
    deployment: text,
    dueAt: time,
    person: z.strictObject({ id: z.int(), login: text }).optional(),
    second: z.strictObject({ id: z.int(), login: text }).optional()
  }),
  'debt.settled': z.strictObject({ debt: text, reason: text }),
  'lock.acquired': z.strictObject({ lock: text, owner: text, expiresAt: time }),
  'lock.renewed': z.strictObject({ lock: text, owner: text, expiresAt: time }),
  /** Somebody found the lock held, and stands in line. */
  'lock.requested': z.strictObject({ lock: text, owner: text }),
  'lock.released': z.strictObject({ lock: text, owner: text }),
  'deployment.staged': z.strictObject({
    deployment: text,
    slot,
    generation: z.int(),
    buildId: text,
    lock: text,
    expiresAt: time,
    url: text.optional(),
    job: text,
    run: text.optional()
  }),
  'deployment.completed': z.strictObject({
    deployment: text,
    slot,
    generation: z.int(),
    buildId: text,
    previous: digest.nullable(),
    action: z.enum(['deploy', 'rollback']),
    bundle: digest.optional(),
    url: text.optional(),
    job: text,
    run: text.optional()
  }),
  'deployment.failed': z.strictObject({
    deployment: text,
    slot,
    code: text,
    detail: text,
    generation: z.int().optional(),
    buildId: text.optional()
  }),
  'rollout.started': z.strictObject({
    deployment: text,
    rollout: text,
    slot,
    generation: z.int(),
    profile: text,
    rule: text,
    plannedTicks: z.int(),
    tickMs: z.number()
  }),
  'rollout.shifted': z.strictObject({
    deployment: text,
    weight,
    elapsedMs: z.number(),
    evidence: z.number().optional()
  }),
  'rollout.completed': z.strictObject({
    deployment: text,
    slot,
    generation: z.int(),
    buildId: text,
    previous: digest.nullable(),
    requests: z.int(),
    bundle: digest.optional(),
    retainUntil: time,
    job: text
  }),
  'rollout.rolled-back': z.strictObject({
    deployment: text,
    slot,
    reason: text,
    weight,
    detectedAt: time,
    rollbackMs: z.number(),
    harmed: z.number(),
    evidence: z.number(),
    summary: text,
    holdUntil: time
  }),
  'rollout.aborted': z.strictObject({ deployment: text, slot, reason: text }),
  'rollout.held': z.strictObject({ deployment: text, slot, reason: text, weight }),
  'slot.released': z.strictObject({
    slot,
    reason: text,
    /** What the slot was held for, when somebody took it before its time. */
    saved: z.strictObject({ digest, until: time, reason: text }).optional()
  }),
  'smoke.recorded': z.strictObject({
    suite: text,
    verdict: z.enum(['pass', 'fail', 'inconclusive', 'flaky-pass']),
    passed: z.int(),
    failed: z.int(),
    slot: slot.optional(),
    bundle: digest.optional()
  }),
  'digest.recalled': z.strictObject({ reason: text, bundle: digest, summary: digest }),
  'incident.opened': z.strictObject({
    incident: text,
    severity: z.enum(severities),
    title: text,
    deployment: text.optional(),
    detail: text
  }),
  /** A note, with the state that it leads to or leaves as it was. */
  'incident.updated': z.strictObject({ incident: text, state: text, note: text }),
  'incident.acknowledged': z.strictObject({ incident: text }),
  'incident.assigned': z.strictObject({ incident: text, role: z.enum(incidentRoles), person: text }),
  'incident.graded': z.strictObject({ incident: text, severity: z.enum(severities), reason: text }),
  'incident.explained': z.strictObject({ incident: text, cause: text }),
  'incident.action-added': z.strictObject({
    incident: text,
    action: text,
    kind: z.enum(actionKinds),
    text,
    owner: text,
    dueOn: z.iso.date()
  }),
  /** Whether customers notice, which decides what is told outside. */
  'incident.audience-decided': z.strictObject({ incident: text, customers: z.boolean(), reason: text }),
  'triage.decided': z.strictObject({
    pull: z.int(),
    head: text,
    decision: z.enum(['merge', 'wait', 'review', 'standard', 'blocked']),
    severity: z.enum(['none', 'low', 'medium', 'unknown', 'high', 'critical']),
    gates: z.array(z.strictObject({ gate: text, status: text, code: text.optional() })),
    evidence: digest,
    /** What a tool's update moves, by which its duplicates are known; absent for a person's own, and for very many. */
    updates: z
      .array(z.strictObject({ ecosystem: text, directory: text, name: text, to: text.nullable() }))
      .max(100)
      .optional()
  }),
  'triage.escalated': z.strictObject({ pull: z.int(), percent: z.number(), due: time }),
  'triage.merged': z.strictObject({ pull: z.int(), head: text, effect: z.enum(['merged', 'armed', 'queued']) }),
  /** Where people talk about it; no channel: the policy names none, and that was said once. */
  'incident.channel-decided': z.strictObject({
    incident: text,
    channel: z.strictObject({ id: text, name: text }).optional()
  }),
  /** What customers are told, and how the incident stood then. */
  'incident.published': z.strictObject({ incident: text, state: z.enum(incidentStates), text }),
  /** A post-mortem waits for people to finish and accept it: `document` is its path, `url` where it is discussed. */
  'incident.document-proposed': z.strictObject({ incident: text, document: text, url: text }),
  /** A post-mortem was accepted; `document` says where it is. */
  'incident.reviewed': z.strictObject({ incident: text, document: text }),
  /** The procedure itself is to be looked at again; `issue` is the key of the issue that asks for it. */
  'procedure.review-due': z.strictObject({ reason: text, issue: text }),
  /** Somebody was told. A notice wakes nobody up. */
  'page.sent': z.strictObject({
    dedupKey: text,
    to: text,
    incident: text.optional(),
    level: z.enum(['page', 'notice']).optional()
  }),
  /** Somebody who knows no key was about to be told; `undone`: it is known that it did not arrive. */
  'page.begun': z.strictObject({ dedupKey: text, to: text, undone: z.boolean().optional() }),
  /** A rule of the policy fired; `incident` is the one that it opened, or that was open about the same. */
  'alert.fired': z.strictObject({
    rule: text,
    severity: z.enum(severities),
    signal: text,
    summary: text,
    runbook: text,
    firedAt: time,
    incident: text.optional()
  }),
  'alert.resolved': z.strictObject({ rule: text }),
  'ledger.checkpoint': z.strictObject({ head: text, sequence: z.int(), witness: text })
} as const satisfies Record<string, z.ZodType>

export type EventKind = keyof typeof eventData
export type EventData<Kind extends EventKind> = z.infer<(typeof eventData)[Kind]>

/** What an event is about. The artifact's name separates services that share one ledger. */
export interface Subject {
  readonly artifact: string
  readonly digest?: Digest
  readonly environment?: string
}

/** A fact that somebody proposes to append. The ledger adds sequence, chain and hash. */
export type EventDraft = {
  readonly [Kind in EventKind]: {
    readonly kind: Kind
    /** Idempotency key: appending a known key again changes nothing and returns the old event. */
    readonly key: string
    readonly time: string
    readonly actor: { readonly id: number; readonly login: string }
    readonly subject: Subject
    /** Sequence numbers of the events that led to this one. */
    readonly causes: readonly number[]
    readonly data: EventData<Kind>
    /** SHA-256 of the policy file in force, or null without one. */
    readonly policy: Digest | null
  }
}[EventKind]

/** A fact in the ledger. `hash` is the SHA-256 of its canonical JSON (RFC 8785) without `hash`. */
export type LedgerEvent = EventDraft & {
  readonly v: 1
  readonly seq: number
  readonly prev: string
  readonly hash: string
}

/** One event of a given kind, for code that has already looked at `kind`. */
export type EventOf<Kind extends EventKind> = Extract<LedgerEvent, { readonly kind: Kind }>
