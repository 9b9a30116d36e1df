import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { AnyDoor } from '../../src/door.ts'
import { parseInputs, type RawInputs } from '../../src/inputs.ts'
import { runOperation } from '../../src/operation.ts'
import { buildProvenanceDoor } from '../../src/wiring/build-provenance.ts'
import { promoteDoor } from '../../src/wiring/promote.ts'
import { smokeTestDoor } from '../../src/wiring/smoke-test.ts'

let healthy = true
let answered = ''
const server = createServer((request, response) => {
  const known = request.url === '/health' || request.url === '/api/version'
  response.writeHead(known ? (healthy ? 200 : 503) : 404, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ status: 'ok', digest: answered }))
})
beforeAll(() => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('a passing run that is recorded opens the tests gate, and a failing one keeps it closed', async () => {
  const directory = project()
  const digest = await build(directory)

  expect(await gate(directory, digest)).toMatchObject({ status: 'failed', 'reason-code': 'gate-tests-missing' })
  const recorded = await smoke(directory, digest)
  expect(recorded.result.recorded).toMatchObject({ suite: 'e2e_tests', bundle: expect.stringMatching(/^sha256:/) })
  expect(await gate(directory, digest)).toMatchObject({ status: 'passed' })

  healthy = false
  expect((await smoke(directory, digest)).outcome).toBe('refused')
  healthy = true
  expect(await gate(directory, digest)).toMatchObject({ status: 'failed' })
})

test('refuses to sign evidence about a digest that nobody built here', async () => {
  const answer = await smoke(project(), `sha256:${'0'.repeat(64)}`)

  expect(answer).toMatchObject({ outcome: 'refused', reason: 'artifact-missing' })
})

test.each(['junit', 'report', 'json'])(
  'names %s when it leads out of the workspace, and asks the service nothing',
  async input => {
    const raw = { 'base-url': 'http://127.0.0.1:9', [input]: '../out.xml', retry: '0', deadline: '1s' }

    const ended = run(smokeTestDoor, project(), raw)

    await expect(ended).rejects.toMatchObject({
      code: 'outside-workspace',
      message: expect.stringMatching(`^${input}: `)
    })
  }
)

test('evidence needs the digest that it is about', () => {
  const raw = { 'base-url': 'http://shop.test', 'record-as': 'e2e_tests' }

  expect(() => parseInputs(smokeTestDoor.operation.Inputs, raw)).toThrow(/^expect-digest: /)
})

async function build(directory: string): Promise<string> {
  const raw = { command: 'echo hello > app.js', path: 'app.js', name: 'shop' }
  const built = await run(buildProvenanceDoor, directory, raw)
  answered = built.outputs?.digest ?? ''
  return answered
}

function smoke(directory: string, digest: string) {
  const { port } = server.address() as AddressInfo
  const raw = { 'base-url': `http://127.0.0.1:${port}`, 'expect-digest': digest, 'record-as': 'e2e_tests', retry: '0' }
  return run(smokeTestDoor, directory, raw)
}

async function gate(directory: string, digest: string) {
  const answer = await run(promoteDoor, directory, { digest, environment: 'production', mode: 'plan' })
  return (answer.result.gates as { readonly gate: string }[]).find(each => each.gate === 'tests')
}

async function run({ operation, wire }: AnyDoor, directory: string, raw: RawInputs) {
  const inputs = parseInputs<object>(operation.Inputs, raw)
  const facts = {
    actor: { id: 0, login: 'sam' },
    workingDirectory: directory,
    home: join(directory, '.sluice'),
    job: String(process.hrtime.bigint())
  }
  const wired = await wire(inputs, { run: facts, environment: { PATH: process.env.PATH } })
  return runOperation(operation, { inputs, ...wired, run: facts }, { dryRun: false, line: () => undefined })
}

function project(): string {
  const directory = mkdtempSync(join(tmpdir(), 'sluice-smoke-'))
  const git = (...words: string[]) => execFileSync('git', ['-C', directory, ...words], { stdio: 'ignore' })
  mkdirSync(join(directory, '.github'))
  const policy = `version: 1
artifact: { name: shop }
environments:
  production: { requires: [e2e_tests], run: { command: node app.js } }
`
  writeFileSync(join(directory, '.github/sluice.yml'), policy)
  git('init', '-q', '-b', 'main')
  git('-c', 'user.name=t', '-c', 'user.email=t@localhost', 'commit', '-q', '--allow-empty', '-m', 'one')
  return directory
}
