import { conflict } from '../../domain/failure.ts'
import type { LedgerView } from '../../ports/ledger.ts'
import type { Proving } from './apply.ts'
import { draftEvents } from './events.ts'
import type { Signed } from './evidence.ts'

/** Appends the signed statements and the events that name them, together or not at all. */
export async function append(proving: Proving, buildId: string, signed: readonly Signed[]): Promise<void> {
  if (signed.length === 0) return
  const { digest } = proving.kept
  await proving.context.ports.ledger.append(view => {
    refuseTaken(view, proving, buildId)
    const lines = signed.map(each => each.bundle.line)
    return { events: draftEvents(proving, buildId, signed), records: [{ digest, lines }] }
  })
}

/** Asked again for every view, because only the ledger's own order decides who was first. */
function refuseTaken({ events }: LedgerView, { facts, kept }: Proving, buildId: string): void {
  const taken = events
    .filter(event => event.kind === 'artifact.built')
    .filter(event => event.subject.artifact === facts.artifact && event.data.buildId === buildId)
    .find(event => event.subject.digest !== kept.digest)
  if (taken === undefined) return
  const message = `${buildId} already names ${taken.subject.digest} of ${facts.artifact}, found ${kept.digest}`
  throw conflict('build-id-taken', message, 'build from another commit, or a minute later')
}
