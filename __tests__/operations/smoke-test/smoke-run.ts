import { type MemoryAnswer, memoryHttp } from '../../../src/adapters/memory/memory-http.ts'
import { type MemoryService, memoryProbes } from '../../../src/adapters/memory/memory-probes.ts'
import { matchers } from '../../../src/adapters/probes/matchers.ts'
import { parseSuite } from '../../../src/domain/smoke/parse-suite.ts'
import { defaultSuite } from '../../../src/domain/smoke/suite.ts'
import type { SmokeRun } from '../../../src/operations/smoke-test/plan.ts'
import type { SmokePorts } from '../../../src/operations/smoke-test/ports.ts'
import { runSmoke, type SmokeResult } from '../../../src/operations/smoke-test/run-smoke.ts'
import type { HttpRequest } from '../../../src/ports/http.ts'

export type Answer = (request: HttpRequest) => MemoryAnswer

/** A run with small limits; a suite may be given as text. */
export function smokeRun(overrides: Partial<SmokeRun> & { readonly text?: string } = {}): SmokeRun {
  const { text, ...rest } = overrides
  const suite = text === undefined ? defaultSuite : parseSuite(text, 'suite.yml')
  const limits = { connectTo: undefined, deadline: 10_000, retry: 2, consecutive: 1, seed: 'seed' }
  return { suite, identity: undefined, baseUrl: 'http://shop.test', ...limits, ...rest }
}

/** Ports whose clock moves only when somebody sleeps. A path that cannot exist is refused unless told otherwise. */
export function smokePorts(
  answer: Answer,
  secrets: Readonly<Record<string, string>> = {},
  service: MemoryService = {}
): SmokePorts {
  let now = 0
  return {
    http: memoryHttp(request => (isControl(request) ? { status: 404 } : answer(request))),
    probes: memoryProbes(service),
    clock: {
      now: () => new Date(now),
      sleep: async milliseconds => {
        now += milliseconds
      }
    },
    matchers: matchers(),
    secrets: { read: name => secrets[name] },
    tokens: { token: async audience => `token-for-${audience}` }
  }
}

export function isControl({ url }: HttpRequest): boolean {
  return url.includes('/sluice-control-')
}

export function run(text: string, answer: Answer, overrides: Partial<SmokeRun> = {}): Promise<SmokeResult> {
  return runSmoke(smokeRun({ text, ...overrides }), smokePorts(answer))
}
