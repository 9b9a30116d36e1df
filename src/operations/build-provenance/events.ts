import type { EventDraft } from '../../domain/ledger/event.ts'
import type { Proving } from './apply.ts'
import type { Signed } from './evidence.ts'

/** The facts of one build: that it was built, and every test result that came with it. */
export function draftEvents(proving: Proving, buildId: string, signed: readonly Signed[]): readonly EventDraft[] {
  const { build, facts, kept, context } = proving
  const subject = { artifact: facts.artifact, digest: kept.digest }
  const shared = { time: facts.time, actor: context.run.actor, subject, causes: [], policy: null }
  const added = signed
    .filter(each => each.test !== undefined || each.elsewhere === true || build.source.kind === 'known')
    .map(({ bundle, predicateType, test }) => ({
      ...shared,
      kind: 'evidence.added' as const,
      key: `evidence.added:${bundle.digest}`,
      data: { predicateType, suite: test?.suite, result: test?.result, bundle: bundle.digest }
    }))
  if (kept.stored === undefined) return added
  const { sha, branch, time } = facts.commit
  const committedAt = new Date(time).toISOString()
  const bundles = signed.map(each => each.bundle.digest)
  const data = { buildId, commit: sha, branch, builtAt: facts.time, committedAt, ...kept.stored, bundles }
  const key = `artifact.built:${facts.artifact}:${kept.digest}`
  return [{ ...shared, kind: 'artifact.built', key, data }, ...added]
}
