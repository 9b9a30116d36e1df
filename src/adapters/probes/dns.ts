import { Resolver } from 'node:dns/promises'
import type { DnsQuestion, ProbeAnswer } from '../../ports/probes.ts'
import type { Limit } from './limit.ts'

const noRecord: ReadonlySet<string> = new Set(['ENODATA', 'ENOTFOUND'])

/** Asks a name server itself, past every cache of this machine. No record is an answer: an empty list. */
export async function askDns(question: DnsQuestion, limit: Limit): Promise<ProbeAnswer> {
  const resolver = new Resolver({ timeout: Math.max(1, Math.ceil(question.timeoutMilliseconds)), tries: 1 })
  limit.onEnd(() => resolver.cancel())
  if (question.server !== undefined) resolver.setServers([question.server])
  const answers = await resolver.resolve(question.name, question.type).catch((error: NodeJS.ErrnoException) => {
    if (noRecord.has(error.code ?? '')) return []
    throw error
  })
  const elapsed = limit.elapsed()
  const body = JSON.stringify({ answers })
  return { status: 0, headers: {}, body, phases: { firstByte: elapsed, total: elapsed } }
}
