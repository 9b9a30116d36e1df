import type { Step } from './step.ts'

export const probes = ['request', 'websocket', 'grpc', 'tcp', 'dns', 'tls'] as const
export type ProbeKind = (typeof probes)[number]

/** The kind of probe that a step is; undefined for a group. */
export function probeKind(step: Pick<Step, ProbeKind>): ProbeKind | undefined {
  return probes.find(kind => step[kind] !== undefined)
}
