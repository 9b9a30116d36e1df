import { expect, test } from '@jest/globals'
import type { MemoryAnswer } from '../../../src/adapters/memory/memory-http.ts'
import { defaultSuite } from '../../../src/domain/smoke/default-suite.ts'
import { parseSuite } from '../../../src/domain/smoke/parse-suite.ts'
import type { Suite } from '../../../src/domain/smoke/suite.ts'
import type { IdentityPlan } from '../../../src/operations/smoke-test/identity-plan.ts'
import { runSmoke } from '../../../src/operations/smoke-test/run-smoke.ts'
import type { HttpRequest } from '../../../src/ports/http.ts'
import { type Answer, identityOf, smokePorts, smokeRun } from './smoke-run.ts'

const html: MemoryAnswer = { headers: { 'content-type': 'text/html' }, body: '<html><h1>Welcome</h1></html>' }

interface Green {
  /** A suite's text; none asks what is asked without one. */
  readonly suite?: string
  readonly answer?: Answer
  readonly identity?: IdentityPlan
  readonly compareTo?: string
  /** The service answers paths that cannot exist, too. */
  readonly everything?: boolean
}

function step(rest: string): string {
  return `steps: [{ name: a, request: { path: /a }, ${rest} }]`
}

let asked = 0
const greens: Readonly<Record<string, Green>> = {
  'a file without text': { suite: '' },
  'a list without steps': { suite: 'steps: []' },
  'a suite of nothing but clean-up': { suite: 'cleanup: [{ name: a, request: { path: / } }]' },
  'a step that expects nothing': { suite: step('expect: {}') },
  'a list of checks without one': { suite: step('expect: { checks: [] }') },
  'a map of paths without one': { suite: step('expect: { jsonpath: {} }') },
  'a check without an operator': { suite: step('expect: { checks: [{ jsonpath: $ }] }') },
  'a group without steps': { suite: 'steps: [{ name: g, steps: [] }]' },
  'every step skipped by its condition': { suite: step('if: { region: us }') },
  'a group of which every step is skipped': {
    suite: 'steps: [{ name: g, if: { a: 1 }, steps: [{ name: b, request: { path: /b } }] }]'
  },
  'a path that selects nothing': {
    suite: step('expect: { jsonpath: { "$.items[*].ok": true } }'),
    answer: () => ({ body: '{"items":[]}' })
  },
  'a selector that selects nothing': { suite: step('expect: { css: { "h9": "x" } }'), answer: () => html },
  'a pattern over nothing': {
    suite: step('expect: { checks: [{ jsonpath: "$.a[*]", matches: ".*" }] }'),
    answer: () => ({ body: '{"a":[]}' })
  },
  'an error that is fast': { suite: step('expect: { within: 10s }'), answer: () => ({ status: 500 }) },
  'the shell of an application instead of the health check': { answer: () => html, everything: true },
  'a page that welcomes every path, with the time in it': {
    answer: () => ({ ...html, body: `<html>now ${++asked}</html>` }),
    everything: true
  },
  'JSON that says ok to every path': {
    suite: step('expect: { jsonpath: { $.status: ok } }'),
    answer: ({ url }) => ({ body: JSON.stringify({ status: 'ok', path: new URL(url).pathname, at: ++asked }) }),
    everything: true
  },
  'a version page that is HTML': {
    answer: request => (request.url.endsWith('/health') ? {} : html),
    identity: identityOf()
  },
  'a version without the digest': { answer: () => ({ body: '{"version":"1"}' }), identity: identityOf() },
  'a comparison that finds nothing to compare': {
    suite: 'steps: [{ name: a, request: { method: POST, path: /a } }]',
    compareTo: 'http://blue.test'
  }
}

test('there are twenty of them', () => {
  expect(Object.keys(greens)).toHaveLength(20)
})

test.each(Object.entries(greens))('%s is not green', async (_, green) => {
  expect(await isGreen(green)).toBe(false)
})

test('while a service that is well is', async () => {
  expect(await isGreen({ answer: () => ({ body: '{"digest":"sha256:new"}' }), identity: identityOf() })).toBe(true)
})

async function isGreen({ suite: text, answer = () => ({}), everything = false, ...rest }: Green): Promise<boolean> {
  let suite: Suite
  try {
    suite = text === undefined ? defaultSuite : parseSuite(text, 'suite.yml')
  } catch {
    return false
  }
  const ports = smokePorts(answer)
  const http = everything ? { request: async (request: HttpRequest) => filled(answer(request)) } : ports.http
  const { verdict } = await runSmoke(smokeRun({ suite, ...rest }), { ...ports, http })
  return verdict === 'pass' || verdict === 'flaky-pass'
}

function filled(answer: MemoryAnswer) {
  return { status: 200, headers: {}, body: '', phases: { firstByte: 0, total: 0 }, ...answer }
}
