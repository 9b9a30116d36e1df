import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { defaultPolicy } from '../../src/domain/policy/policy.ts'
import { door } from '../../src/door.ts'
import { runDoor } from '../../src/hosts/terminal.ts'
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
