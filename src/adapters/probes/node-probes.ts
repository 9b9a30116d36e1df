import type { Probes } from '../../ports/probes.ts'
import { explained, type Limit, withinLimit } from './limit.ts'

/** Asks what is not plain HTTP. Each protocol is loaded when it is first spoken. */
export function nodeProbes(): Probes {
  return {
    websocket: talk =>
      probe(`WebSocket ${talk.url}`, talk, async limit => (await import('./websocket.ts')).talkWebSocket(talk, limit)),
    grpcHealth: health =>
      probe(`gRPC health of ${health.url}`, health, async limit =>
        (await import('./grpc-health.ts')).askGrpcHealth(health, limit)
      ),
    tcp: talk => probe(`TCP ${talk.address}`, talk, async limit => (await import('./tcp.ts')).talkTcp(talk, limit)),
    dns: question =>
      probe(`DNS ${question.type} ${question.name}`, question, async limit =>
        (await import('./dns.ts')).askDns(question, limit)
      ),
    tls: greeting =>
      probe(`TLS ${greeting.address}`, greeting, async limit => (await import('./tcp.ts')).greetTls(greeting, limit))
  }
}

async function probe<Result>(
  about: string,
  { timeoutMilliseconds }: { readonly timeoutMilliseconds: number },
  work: (limit: Limit) => Promise<Result>
): Promise<Result> {
  try {
    return await withinLimit({ about, milliseconds: timeoutMilliseconds, work })
  } catch (thrown) {
    throw explained(about, thrown)
  }
}
