import { EventEmitter, once } from 'node:events'
import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { unavailable } from '../../src/domain/failure.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { defaultPolicy } from '../../src/domain/policy/default-policy.ts'
import { type AnyDoor, door } from '../../src/door.ts'
import type { Chore } from '../../src/hosts/chores.ts'
import { createRedaction } from '../../src/hosts/redaction.ts'
import { createScreen, plain } from '../../src/hosts/screen.ts'
import { runDoor, runInTerminal } from '../../src/hosts/terminal.ts'
import { sharedInputs } from '../../src/inputs.ts'
import type { Operation } from '../../src/operation.ts'

const Inputs = z.strictObject({ ...sharedInputs, privateKey: z.string().optional().describe('A key.') })
type Inputs = z.infer<typeof Inputs>

interface Plan {
  readonly proceed: false
}

/** Answers which inputs reached it. */
const echo: Operation<Inputs, object, Inputs, Plan, undefined> = {
  name: 'echo',
  Inputs,
  observe: async ({ inputs }) => inputs,
  plan: () => ({ proceed: false }),
  apply: async () => undefined,
  report: ({ facts }) => ({ outcome: 'done', headline: 'echo', blocks: [], result: { ...facts } })
}

const facts = {
  run: { actor: { id: 0, login: 'mona' }, workingDirectory: '/', home: '/', job: 'job' },
  environment: {}
}

test('an operation never sees a token or a key, which only its wiring gets', async () => {
  let wired: Inputs | undefined
  const echoDoor = door(echo, async inputs => {
    wired = inputs
    return { ports: {}, policy: defaultPolicy() }
  })

  const raw = { 'github-token': 'ghs_1', 'private-key': 'pem', shell: 'bash' }
  const { result } = await runDoor(echoDoor, raw, facts, () => undefined)

  expect(wired).toMatchObject({ githubToken: 'ghs_1', privateKey: 'pem', shell: 'bash' })
  expect(result).toMatchObject({ shell: 'bash' })
  expect(Object.keys(result)).not.toEqual(expect.arrayContaining(['githubToken']))
  expect(Object.values(result)).not.toContain('pem')
})

const hook = 'h00k_h00k*h00k'

/** In a terminal, with a secret in a variable that only the policy calls so, and an operation that has read it. */
async function indiscreet(json: boolean, report: typeof echo.report) {
  const told: string[] = []
  const write = (text: string) => void told.push(text)
  const policy = { ...defaultPolicy(), notify: [{ kind: 'webhook', secretEnv: 'QUIET' }] } as never
  const call = {
    door: door({ ...echo, report }, async () => ({ ports: {}, policy })),
    raw: {},
    json,
    facts: { ...facts, environment: { QUIET: hook } },
    streams: { out: write, people: write },
    redaction: createRedaction(),
    screen: createScreen(write, plain)
  }
  return { code: await runInTerminal(call), told: told.join('') }
}

test.each([false, true])('a report tells no secret that the policy names, nor does its JSON: %s', async json => {
  const { code, told } = await indiscreet(json, () => {
    return { outcome: 'done', headline: `told ${hook}`, blocks: [], result: { hook } }
  })

  expect(code).toBe(0)
  expect(told).toContain('told ***')
  expect(told).not.toContain('h00k')
})

test.each([false, true])('a failure tells no secret that the policy names, nor does its JSON: %s', async json => {
  const { code, told } = await indiscreet(json, () => {
    throw unavailable('store-refused', `the shelf said ${hook}`, undefined, `ask ${hook}`)
  })

  expect(code).toBe(75)
  expect(told).toContain('the shelf said ***')
  expect(told).not.toContain('h00k')
})

/** Ends with an outcome, and leaves chores for afterwards. */
function doorWithChores(outcome: Outcome, ...chores: readonly Chore[]): AnyDoor {
  const ending = {
    ...echo,
    report: () => ({ outcome, headline: 'built it', blocks: [], result: { digest: 'sha256:1' } })
  }
  return door(ending, async (_inputs, host) => {
    for (const chore of chores) host.afterwards?.(chore)
    return { ports: {}, policy: defaultPolicy() }
  })
}

const full = async () => {
  throw unavailable('store-refused', 'the shelf is full', undefined, 'make room, then run it again')
}

test('a chore that fails is told beside the finished report, which is printed whole, and the exit code says so', async () => {
  const [out, people]: [string[], string[]] = [[], []]
  const write = (text: string) => void people.push(text)
  const streams = { out: (text: string) => void out.push(text), people: write }
  const later: string[] = []
  const choresDoor = doorWithChores('done', full, async () => void later.push('done'))

  const call = {
    door: choresDoor,
    raw: {},
    json: true,
    facts,
    streams,
    redaction: createRedaction(),
    screen: createScreen(write, plain)
  }
  const code = await runInTerminal(call)

  const answer = JSON.parse(out.join('')) as Record<string, unknown>
  expect(code).toBe(75)
  expect(answer).toMatchObject({ outcome: 'unavailable', 'reason-code': 'store-refused' })
  expect(answer.result).toEqual({
    digest: 'sha256:1',
    undone: [{ 'reason-code': 'store-refused', message: 'the shelf is full' }]
  })
  expect(people.join('')).toMatch(
    /^built it · store-refused\n[\s\S]*✗ store-refused {2}the shelf is full[\s\S]*make room/
  )
  expect(later).toEqual(['done'])
})

test('a refusal stays one when a chore after it fails, for it is the worse news', async () => {
  const report = await runDoor(doorWithChores('refused', full), {}, facts, () => undefined)

  expect(report).toMatchObject({ outcome: 'refused', result: { undone: [{ 'reason-code': 'store-refused' }] } })
})

test('a chore that outlives the timeout does not take the finished report with it', async () => {
  const begun = new EventEmitter()
  const over = once(begun, 'chore')
  const clock = { now: () => new Date(0), sleep: async () => void (await over) }
  const endless = () => {
    begun.emit('chore')
    return new Promise<void>(() => undefined)
  }

  const report = await runDoor(doorWithChores('done', endless), { timeout: '1m' }, { ...facts, clock }, () => undefined)

  expect(report).toMatchObject({ outcome: 'unavailable', reason: 'timed-out', headline: 'built it' })
})

test('a working directory that is not there is named, whatever would have been looked for in it', async () => {
  const echoDoor = door(echo, async () => ({ ports: {}, policy: defaultPolicy() }))
  const nowhere = { ...facts, run: { ...facts.run, workingDirectory: '/no-such-folder' } }

  const attempt = runDoor(echoDoor, { 'working-directory': 'no-such-folder' }, nowhere, () => undefined)

  await expect(attempt).rejects.toMatchObject({ kind: 'usage', code: 'bad-input' })
  await expect(attempt).rejects.toThrow(/working-directory/)
})
