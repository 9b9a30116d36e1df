import type { EventDraft } from '../../domain/ledger/event.ts'
import type { Actor } from '../../run-context.ts'
import type { Recorded } from './apply.ts'
import type { Facts } from './observe.ts'

/** The facts of one build: that it was built, and every test result that came with it. */
export function draftEvents(recorded: Recorded, facts: Facts, actor: Actor, store: string): readonly EventDraft[] {
  const { digest, buildId, stored, sealed } = recorded
  const subject = { artifact: facts.artifact, digest }
  const shared = { time: facts.time, actor, subject, causes: [], policy: null }
  const added = sealed
    .filter(each => each.test !== undefined)
    .map(({ bundle, predicateType, test }) => ({
      ...shared,
      kind: 'evidence.added' as const,
      key: `evidence.added:${bundle.digest}`,
      data: { predicateType, suite: test?.suite, result: test?.result, bundle: bundle.digest }
    }))
  if (stored === undefined) return added
  const bundles = sealed.map(each => each.bundle.digest)
  const { sha, branch } = facts.commit
  const data = { buildId, commit: sha, branch, builtAt: facts.time, bytes: stored.bytes, store, bundles }
  const key = `artifact.built:${facts.artifact}:${digest}`
  return [{ ...shared, kind: 'artifact.built', key, data }, ...added]
}
