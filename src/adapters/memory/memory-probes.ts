import { unavailable } from '../../domain/failure.ts'
import type { ProbeAnswer, Probes } from '../../ports/probes.ts'

export type MemoryProbe = Partial<ProbeAnswer> | undefined

type Questions = { readonly [Verb in keyof Probes]: Parameters<Probes[Verb]>[0] }
/** What a service answers to each verb; undefined stands for one that does not answer. */
export type MemoryService = {
  readonly [Verb in keyof Probes]?: (question: Questions[Verb]) => MemoryProbe
}

/** Answers from functions. Same caps as real ones; a verb without a function reaches nothing. */
export function memoryProbes(service: MemoryService): Probes {
  return {
    websocket: async talk => checked(service.websocket?.(talk), talk),
    grpcHealth: async health => checked(service.grpcHealth?.(health), health),
    tcp: async talk => checked(service.tcp?.(talk), talk),
    dns: async question => checked(service.dns?.(question), question),
    tls: async greeting => checked(service.tls?.(greeting), greeting)
  }
}

interface Limits {
  readonly timeoutMilliseconds: number
  readonly maximumBytes: number
}

function checked(given: MemoryProbe, { timeoutMilliseconds, maximumBytes }: Limits): ProbeAnswer {
  if (given === undefined) throw unavailable('smoke-unreachable', 'nothing answers')
  const whole = { status: 0, headers: {}, body: '', phases: { firstByte: 0, total: 0 }, ...given }
  if (whole.phases.total > timeoutMilliseconds) throw unavailable('smoke-timeout', 'no answer in time')
  if (Buffer.byteLength(whole.body) > maximumBytes) throw unavailable('smoke-oversize', 'too large')
  return whole
}
