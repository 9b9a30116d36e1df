import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createCommandRouter } from '../../../src/adapters/routers/command-router.ts'
import type { OutsideAbilities } from '../../../src/adapters/routers/outside-state.ts'
import { shownIn } from '../../support/router-docs.ts'
import { routerContract, shiftTo } from '../router.contract.ts'

let folder = ''
let states = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-command-router-'))
  await writeFile(join(folder, 'router.sh'), shownIn('sh'))
  await chmod(join(folder, 'router.sh'), 0o755)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function routerOf(command: string, abilities: Partial<OutsideAbilities> = {}) {
  states += 1
  return createCommandRouter({
    command,
    shell: 'sh',
    workingDirectory: folder,
    environment: { PATH: process.env.PATH, ROUTER_STATE: join(folder, `state-${states}`) },
    artifact: 'shop',
    stage: 'production',
    granularity: 0.01,
    assignment: 'request',
    lease: false,
    timeoutMs: 60_000,
    ...abilities
  })
}

const state = '{"weight":0,"blue":"a","green":"b","fence":0,"leaseMs":null}'

describe('the command of docs/routers.md, as a router', () => {
  routerContract({ leaseMs: 1000, make: async () => routerOf('./router.sh') })
})

describe('a router command', () => {
  test('is told what, for what and under which fence in its environment, and the same on its input', async () => {
    const told =
      "if [ $SLUICE_ACTION = set ]; then env | grep ^SLUICE_ | sort > told.txt; cat > input.json; fi; echo '" +
      state +
      "'"

    await routerOf(told, { lease: true }).set(shiftTo({ weight: 0.25, fence: 7, leaseMs: 15_000 }))

    const lines = readFile(join(folder, 'told.txt'), 'utf8')
    const input = readFile(join(folder, 'input.json'), 'utf8')
    expect((await lines).trim().split('\n')).toEqual([
      'SLUICE_ACTION=set',
      'SLUICE_ARTIFACT_NAME=shop',
      'SLUICE_BLUE=a',
      'SLUICE_ENVIRONMENT=production',
      'SLUICE_FENCE=7',
      'SLUICE_GREEN=b',
      'SLUICE_LEASE_MS=15000',
      'SLUICE_WEIGHT=0.25'
    ])
    expect(JSON.parse(await input)).toEqual({ action: 'set', ...shiftTo({ weight: 0.25, fence: 7, leaseMs: 15_000 }) })
  })

  test.each([
    ['ends with another code', 'echo no such pool >&2; exit 9', /exit code 9/],
    ['prints nothing', 'true', /did not answer as a router must/],
    ['prints more than the state', `echo hello; echo '${state}'`, /did not answer/],
    ['prints a weight that cannot be', `echo '${state.replace('"weight":0', '"weight":1.5')}'`, /weight/],
    ['prints a key that nobody knows', `echo '${state.replace('{', '{"extra":1,')}'`, /extra/],
    ['gives both slots one role', `echo '${state.replace('"green":"b"', '"green":"a"')}'`, /must differ/],
    ['prints without end', 'yes', /in time|exit code/]
  ])('that %s is a router that refuses', async (_, command, message) => {
    const reading = routerOf(command).read()

    await expect(reading).rejects.toMatchObject({ code: 'router-refused', message: expect.stringMatching(message) })
  })

  test('that hangs is ended with all it has started', async () => {
    const reading = routerOf('sleep 600 & sleep 600', { timeoutMs: 50 }).read()

    await expect(reading).rejects.toMatchObject({ code: 'router-refused', message: expect.stringMatching('in time') })
  })

  test('tells what it complained about, so that somebody can help it', async () => {
    const reading = routerOf('echo no such pool >&2; exit 9').read()

    await expect(reading).rejects.toMatchObject({ hint: 'no such pool' })
  })
})
