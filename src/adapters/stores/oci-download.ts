import { type Failure, unavailable } from '../../domain/failure.ts'
import type { OciDescriptor } from '../../domain/oci/manifest.ts'
import type { RegistrySession } from './oci-session.ts'

/** What a download needs of a conversation with a registry. */
export type Asking = Pick<RegistrySession, 'ask' | 'pause' | 'host'>

const mostBreaks = 5

/** Gives the bytes of one blob, and goes on where a connection broke. Whoever keeps them hashes them. */
export async function* download(
  session: Asking,
  path: string,
  { digest, size }: OciDescriptor
): AsyncGenerator<Uint8Array> {
  let given = 0
  for (let breaks = 0; ; breaks += 1) {
    const headers: Record<string, string> = given === 0 ? {} : { range: `bytes=${given}-` }
    const answer = await session.ask({ method: 'GET', path, headers })
    if (!answer.ok || answer.body === null) throw await refused(session, answer, digest)
    let skip = given - beginningOf(answer, given)
    if (skip < 0) throw await refused(session, answer, digest)
    try {
      for await (const chunk of answer.body) {
        const fresh = chunk.subarray(Math.min(skip, chunk.length))
        skip -= chunk.length - fresh.length
        given += fresh.length
        if (fresh.length > 0) yield fresh
        if (given > size) return
      }
      return
    } catch (cause) {
      if (breaks === mostBreaks) throw unavailable('store-refused', `${session.host} breaks off ${digest}`, cause)
      await session.pause(2 ** breaks / 2)
    }
  }
}

/** Where the answer begins in the blob: a registry may give all of it again, or another part than it was asked for. */
function beginningOf({ status, headers }: Response, asked: number): number {
  if (status !== 206) return 0
  const start = /^bytes (\d{1,15})-/.exec(headers.get('content-range') ?? '')?.[1]
  return start === undefined ? asked : Number(start)
}

async function refused({ host }: Asking, answer: Response, digest: string): Promise<Failure> {
  await answer.body?.cancel()
  const code = answer.status === 404 ? 'artifact-missing' : 'store-refused'
  return unavailable(code, `${host} refuses to give the blob ${digest}: status ${answer.status}`)
}
