import { type Digest, parseDigest, shortDigest } from '../../domain/digest.ts'
import { Failure } from '../../domain/failure.ts'
import type { EnvironmentState } from '../../domain/ledger/state.ts'
import type { Around } from './facts.ts'

/** Resolves `latest`: the newest that the stage before runs, or in the first stage the newest build. */
export function chooseDigest(asked: string, { artifact, rules, previous, state }: Around): Digest {
  if (asked !== 'latest') return parseDigest(asked)
  const newestBuild = state.builds.filter(build => build.artifact === artifact).at(-1)
  const latest = rules.after === undefined ? newestBuild?.digest : previous?.live?.digest
  if (latest !== undefined) return latest
  const message = 'digest: latest names nothing; the environment before runs nothing yet'
  const hint = 'promote into the first environment first'
  throw new Failure({ kind: 'usage', code: 'nothing-to-promote', message, hint })
}

export type RollbackChoice = { readonly digest: Digest } | { readonly digest: undefined; readonly found: string }

/**
 * Finds what a rollback goes to. What is staged is only taken back, so then it is the digest in question;
 * a digest that is named must have been good there.
 */
export function chooseRollback(asked: string, target: EnvironmentState | undefined): RollbackChoice {
  const completed = target?.completed ?? []
  if (asked !== 'latest') {
    const digest = parseDigest(asked)
    if (completed.some(placed => placed.digest === digest)) return { digest }
    return { digest: undefined, found: `${shortDigest(digest)} was never completed there, or was rolled back` }
  }
  if (target?.staged !== undefined) return { digest: target.staged.digest }
  const good = completed.filter(placed => placed.digest !== target?.live?.digest).at(-1)
  return good ?? { digest: undefined, found: 'nothing was completed there before' }
}
