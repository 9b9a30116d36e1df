import { type MemoryAnswer, memoryHttp } from '../../../src/adapters/memory/memory-http.ts'
import { type MemoryService, memoryProbes } from '../../../src/adapters/memory/memory-probes.ts'
import { matchers } from '../../../src/adapters/probes/matchers.ts'
import { defaultSuite } from '../../../src/domain/smoke/default-suite.ts'
import { parseSuite } from '../../../src/domain/smoke/parse-suite.ts'
import type { IdentityPlan } from '../../../src/operations/smoke-test/identity-plan.ts'
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

/** What must answer, as much of it as matters to a test. */
export function identityOf(
  overrides: Partial<Omit<IdentityPlan, 'claim'>> & { readonly claim?: Partial<IdentityPlan['claim']> } = {}
): IdentityPlan {
  const claim = { digest: 'sha256:new', confidence: 0.99, staleShare: 0.1, ...overrides.claim }
  const ways = { level: 'claimed', path: '/api/version', backends: [], content: {}, challenge: undefined } as const
  return { ...ways, ...overrides, claim }
}

/** Numbers between 0 and 1 that look random and are the same for the same seed (mulberry32). */
export function randomSource(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
