import type { World } from '../../../src/domain/alerts/boundary.ts'
import type { Recorded, Sample } from '../../../src/domain/alerts/history.ts'
import { rulesOf } from '../../../src/domain/alerts/pack.ts'
import type { Pack } from '../../../src/domain/alerts/prometheus-rules.ts'
import { sourcesOf } from '../../../src/domain/alerts/signals.ts'
import { parsePolicy } from '../../../src/domain/policy/parse.ts'
import type { Policy } from '../../../src/domain/policy/policy.ts'

export function policyOf(yaml = ''): Policy {
  return parsePolicy(`version: 1\nartifact: { name: shop }\n${yaml}`, 'sluice.yml')
}

/** The pack of a policy; the SOP's without one. */
export function packOf(policy = policyOf()): Pack {
  return { sources: sourcesOf(policy), rules: rulesOf(policy.alerts), settings: policy.alerts }
}

const minuteMs = 60_000

/** A world as our own measuring would have seen it, minute by minute. */
export function recordedWorld(world: World, lengthMs: number): Recorded {
  const { requestsPerMinute: requests, errorsPerMinute: errors, latencySeconds = [1, 2], gauges } = world
  const counts = requests === undefined ? {} : { requests, errors: errors ?? 0 }
  const latency = world.latencySeconds === undefined ? {} : { latency: [0, requests ?? 0, 0] }
  const samples = Array.from({ length: Math.ceil(lengthMs / minuteMs) }, (_, minute): Sample => {
    return { time: (minute + 1) * minuteMs, ...counts, ...latency, gauges }
  })
  return { boundsSeconds: [...latencySeconds], samples }
}
