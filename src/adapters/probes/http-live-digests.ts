import { z } from 'zod'
import type { Placed } from '../../domain/ledger/state.ts'
import type { LiveDigests } from '../../ports/live-digests.ts'

const Version = z.looseObject({ digest: z.string().max(200).optional() })
const patienceMs = 10_000
const largestAnswerBytes = 64 * 1024

/** Asks the path where a service names itself. An answer in another form names nothing. */
export function createHttpLiveDigests(
  addressOf: (environment: string, live: Placed) => Promise<string | undefined>,
  path: string
): LiveDigests {
  return {
    async at(environment, live) {
      const address = await addressOf(environment, live)
      if (address === undefined) return undefined
      const answer = await fetch(new URL(path, address), { redirect: 'error', signal: AbortSignal.timeout(patienceMs) })
      const text = await limitedText(answer)
      try {
        return Version.parse(JSON.parse(text)).digest
      } catch {
        return undefined
      }
    }
  }
}

async function limitedText(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.length
    if (size > largestAnswerBytes) return ''
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
