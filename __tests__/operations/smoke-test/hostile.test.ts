import http from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from '@jest/globals'
import { matchers } from '../../../src/adapters/probes/matchers.ts'
import { nodeHttp } from '../../../src/adapters/probes/node-http.ts'
import { jobSummary, summaryBudgetBytes } from '../../../src/hosts/job-summary.ts'
import { renderReport } from '../../../src/hosts/render.ts'
import type { SmokeTestDone } from '../../../src/operations/smoke-test/apply.ts'
import { junit } from '../../../src/operations/smoke-test/junit.ts'
import { report } from '../../../src/operations/smoke-test/report.ts'
import { closeAll, listen } from '../../adapters/probes/servers.ts'
import { run } from './smoke-run.ts'

afterEach(closeAll)

const hostile = [
  '<script>alert(1)</script><img src="https://evil.test/x.png">',
  '![x](https://evil.test/x.png) [click](javascript:alert(1)) @octocat #1 | cell |\n# heading',
  '\u001b]0;owned\u0007\u001b[2J\u001b[31m\u202e::error::owned\n::set-output name=x::y',
  ']]></failure><testcase name="forged"/>&#0;\u0000\ufffe'
].join('\n')

async function reports(steps = 1) {
  const all = Array.from({ length: steps }, (_, index) => `{ name: s${index}, request: { path: /a } }`)
  const result = await run(`steps: [${all}]`, () => ({ status: 500, body: hostile, headers: { 'x-a': hostile } }), {
    retry: 0
  })
  const done: SmokeTestDone = { ...result, junit: 'j', report: 'r', json: 'o', recorded: undefined }
  const inputs = { baseUrl: 'http://shop.test' } as Parameters<typeof report>[0]['inputs']
  const plan = { proceed: true } as Parameters<typeof report>[0]['plan']
  const told = report({ inputs, plan, done, facts: undefined as never })
  return { summary: jobSummary(told), terminal: renderReport(told), xml: junit(result) }
}

test('a summary shows what a service says and does nothing that it says', async () => {
  const { summary } = await reports()

  expect(summary).not.toMatch(/<script|<img|(?<!\\)\]\(|(?<![\w;])@octocat/)
  expect(summary.split('\n').filter(line => /^# /.test(line))).toEqual([])
})

test('a terminal and a job log obey nothing that a service says', async () => {
  const { terminal } = await reports()

  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there.
  expect(terminal).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  expect(terminal.split('\n').filter(line => line.startsWith('::'))).toEqual([])
})

test('a JUnit file stays the file that it is', async () => {
  const { xml } = await reports()

  expect(await matchers().xpath('count(//testcase)', xml)).toEqual(['1'])
  expect(await matchers().xpath('//testcase/@name', xml)).toEqual(['s0'])
})

test('a thousand failing steps still fit into a summary', async () => {
  const { summary } = await reports(1000)

  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(summaryBudgetBytes)
})

test.each(['gzip', 'br', 'deflate'])(
  'a body that says %s and unpacks to more than it may is stopped',
  async encoding => {
    const bomb = gzipSync(Buffer.alloc(20_000_000))
    const port = await listen(
      http.createServer((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bomb))
    )
    const limits = { timeoutMilliseconds: 5000, maximumBytes: 1_000_000, freshConnection: true }
    const asked = nodeHttp().request({ method: 'GET', url: `http://127.0.0.1:${port}/`, headers: {}, ...limits })

    // Only gzip is what it says; the others are broken, and must be told so rather than read.
    const code = encoding === 'gzip' ? 'smoke-oversize' : 'smoke-unreachable'
    await expect(asked).rejects.toMatchObject({ code })
  }
)
