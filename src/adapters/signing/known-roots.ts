import type { CurrentRoots } from '../../domain/evidence/trust.ts'
import type { KnownRoots } from '../../ports/evidence-files.ts'
import { shippedRoot } from './shipped-root.ts'
import { github, type Patience, publicGood, type TufRepository, tufRoot } from './tuf-root.ts'

const stubborn: Patience = { retry: 2, timeoutMs: 10_000 }
const brisk: Patience = { retry: 0, timeoutMs: 5000 }

/**
 * The roots for a gate: GitHub's, which vouches for private repositories, and the public-good one. Throws
 * `unavailable` when neither can be had.
 */
export async function currentRoots(
  home: string,
  from: readonly TufRepository[] = [github, publicGood],
  patience = stubborn
): Promise<CurrentRoots> {
  const asked = await ask(from, home, patience)
  const roots = asked.flatMap(each => (each.status === 'fulfilled' ? [each.value] : []))
  const failed = asked.findLast(each => each.status === 'rejected')
  if (roots.length === 0 && failed !== undefined) throw failed.reason
  return { roots, missing: from.filter((_, place) => asked[place]?.status === 'rejected') }
}

/** The roots for a person who asks: without network, the public-good one that came with this version. */
export async function bestRoots(
  home: string,
  from: Readonly<Record<'github' | 'publicGood', TufRepository>> = { github, publicGood }
): Promise<KnownRoots> {
  const [own, open] = await ask([from.github, from.publicGood], home, brisk)
  const current = open?.status === 'fulfilled'
  const known = own?.status === 'fulfilled'
  const roots = [...(known ? [own.value] : []), current ? open.value : shippedRoot]
  return { roots, current, missing: known ? [] : [from.github] }
}

function ask(repositories: readonly TufRepository[], home: string, patience: Patience) {
  return Promise.allSettled(repositories.map(each => tufRoot(each, home, patience)))
}
