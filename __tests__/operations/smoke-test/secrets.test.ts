import { describe, expect, test } from '@jest/globals'
import type { MemoryAnswer } from '../../../src/adapters/memory/memory-http.ts'
import { toFailure } from '../../../src/domain/failure.ts'
import { defaultPolicy } from '../../../src/domain/policy/default-policy.ts'
import { jobSummary } from '../../../src/hosts/job-summary.ts'
import { renderReport } from '../../../src/hosts/render.ts'
import { reportAnnotations } from '../../../src/hosts/report-annotations.ts'
import { parseInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { smokeTest } from '../../../src/operations/smoke-test/index.ts'
import { runSmoke } from '../../../src/operations/smoke-test/run-smoke.ts'
import { smokeReportPage } from '../../../src/pages/smoke-report.ts'
import type { HttpRequest } from '../../../src/ports/http.ts'
import { randomSource, run as runSuite, smokePorts, smokeRun } from './smoke-run.ts'

const alphabet = `abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !"#$%&'()*+,-./:;<=>?@[\\]^_{|}~äß€`

function makeSecret(seed: number): string {
  const random = randomSource(seed * 31_337)
  const length = 8 + Math.floor(random() * 24)
  const letters = [...alphabet]
  return Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('')
}

/** Seven forms in which a service may say a secret back. */
const encodings: Readonly<Record<string, (secret: string) => string>> = {
  raw: secret => secret,
  url: encodeURIComponent,
  form: secret => new URLSearchParams({ s: secret }).toString().slice(2),
  json: secret => JSON.stringify(secret).slice(1, -1),
  html: secret => secret.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`),
  base64: secret => Buffer.from(secret).toString('base64'),
  basic: secret => Buffer.from(`sam:${secret}`).toString('base64')
}

const suite = `secrets: { password: SHOP_PASSWORD }
steps:
  - name: echo
    request: { path: /echo, auth: { basic: { username: sam, password: "{{password}}" } } }
    expect: { status: 204, header: { x-echo: nothing }, jsonpath: { $.echo: nothing }, body: "never-there" }
    capture: { missing: $.missing }`

/** Every place at which text leaves a smoke test. */
async function places(secret: string, answer: (request: HttpRequest) => MemoryAnswer): Promise<Record<string, string>> {
  const written: Record<string, string> = {}
  const files = {
    read: async () => '',
    exists: async () => false,
    list: async () => [],
    write: async (path: string, text: string) => {
      written[path] = text
      return path
    }
  }
  const pages = {
    write: (path: string, page: Parameters<typeof smokeReportPage>[0]) => files.write(path, smokeReportPage(page))
  }
  const ports = { ...smokePorts(answer, { SHOP_PASSWORD: secret }), files, pages }
  const inputs = parseInputs(smokeTest.Inputs, { 'base-url': 'http://shop.test', checks: suite, retry: '0' })
  const run = { actor: { id: 0, login: 'sam' }, workingDirectory: '/', home: '/', job: 'job' }
  const context = { inputs, ports, policy: defaultPolicy(), run }
  const report = await runOperation(smokeTest, context, { dryRun: false, line: () => undefined })
  return {
    ...written,
    log: renderReport(report),
    summary: jobSummary(report),
    annotations: reportAnnotations(report)
      .map(each => each.message + each.title)
      .join('\n'),
    result: JSON.stringify(report.result)
  }
}

describe('a secret never leaves', () => {
  test.each(Object.entries(encodings))(
    'said back as %s, in none of fifty secrets and at none of eight places',
    async (_, encode) => {
      const leaks: string[] = []
      for (let seed = 1; seed <= 50; seed++) {
        const secret = makeSecret(seed)
        const said = encode(secret)
        const body = JSON.stringify({ echo: said }) + 'x'.repeat(seed) + said
        const all = await places(secret, () => ({ status: 200, headers: { 'x-echo': said }, body }))
        // The seven that a run writes; what it throws is the eighth, below.
        expect(Object.keys(all)).toHaveLength(7)
        for (const [place, text] of Object.entries(all)) {
          const whole = [said, secret, JSON.stringify(said).slice(1, -1)].some(form => text.includes(form))
          if (whole || text.includes(said.slice(0, 12))) leaks.push(`${place}: ${secret}`)
        }
      }

      expect(leaks).toEqual([])
    }
  )

  test('nor in what is thrown, stack included', async () => {
    const secret = makeSecret(3)
    const ports = smokePorts(() => ({}), { SHOP_PASSWORD: secret })
    const request = async (): Promise<never> => {
      throw new Error(`cannot reach http://sam:${encodeURIComponent(secret)}@shop.test`)
    }
    const thrown = await runSmoke(smokeRun({ text: suite }), { ...ports, http: { request } }).catch(error => error)
    const failure = toFailure(thrown)

    expect(`${failure.message}${failure.stack}${failure.cause}`).not.toContain(encodeURIComponent(secret))
    expect(failure.message).toContain('***')
  })

  test('a token that a step captures is a secret from then on', async () => {
    const token = 'tok_9f8e7d6c5b4a3210'
    const text = `steps:
  - { name: login, request: { path: /login }, capture: { token: $.token } }
  - { name: use, request: { path: /use, headers: { x-token: "{{token}}" } }, expect: { status: 204 } }`
    const seen: (string | undefined)[] = []
    const result = await runSuite(text, request => {
      seen.push(request.headers['x-token'])
      return { body: JSON.stringify({ token }) }
    })

    expect(seen).toContain(token)
    expect(JSON.stringify(result)).not.toContain(token)
  })
})
