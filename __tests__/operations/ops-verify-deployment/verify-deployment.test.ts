import { expect, test } from '@jest/globals'
import type { Digest } from '../../../src/domain/digest.ts'
import { parseInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { opsVerifyDeployment } from '../../../src/operations/ops-verify-deployment/index.ts'
import type { Answer } from '../smoke-test/smoke-run.ts'
import { deploymentPorts, policy } from './deployment.ts'

const digest = `sha256:${'a'.repeat(64)}` as const

interface Situation {
  readonly answer?: Answer
  readonly live?: Digest | undefined
  readonly address?: string | undefined
  readonly env?: string
}

async function verify(situation: Situation) {
  const { answer = () => ({ body: JSON.stringify({ digest }) }), env = 'production' } = situation
  const live = 'live' in situation ? situation.live : digest
  const ports = await deploymentPorts(answer, live)
  const addresses = 'address' in situation ? { of: async () => situation.address } : ports.addresses
  const run = { actor: { id: 0, login: 'sam' }, workingDirectory: '/', home: '/', job: 'job' }
  const inputs = parseInputs(opsVerifyDeployment.Inputs, { env, retry: '0' })
  const context = { inputs, ports: { ...ports, addresses }, policy: policy(), run }
  return runOperation(opsVerifyDeployment, context, { dryRun: false, line: () => undefined })
}

test('passes when what is live is what answers, and says by what evidence', async () => {
  const report = await verify({})

  expect(report).toMatchObject({ outcome: 'done', result: { verdict: 'pass', digest } })
  expect(report.result.identity).toMatchObject({ kind: 'agrees', level: 'claimed' })
})

test('refuses when another digest answers', async () => {
  const report = await verify({ answer: () => ({ body: '{"digest":"sha256:old"}' }) })

  expect(report).toMatchObject({ outcome: 'refused', reason: 'identity-mismatch' })
})

test('refuses when a check fails, and cannot tell when nobody answers', async () => {
  const ill: Answer = ({ url }) => (url.endsWith('/health') ? { status: 500 } : { body: JSON.stringify({ digest }) })

  expect(await verify({ answer: ill })).toMatchObject({ outcome: 'refused', reason: 'smoke-failed' })
  expect(await verify({ answer: () => undefined })).toMatchObject({ outcome: 'unavailable' })
})

test.each([
  ['nothing is live', { live: undefined }, 'nothing-live'],
  ['nobody says where it answers', { address: undefined }, 'no-address']
] as const)('refuses when %s, and never passes by asking nobody', async (_, situation, reason) => {
  expect(await verify(situation)).toMatchObject({ outcome: 'refused', reason })
})

test('an environment that the policy does not name is a mistake, and those that it does are shown', async () => {
  await expect(verify({ env: 'moon' })).rejects.toMatchObject({
    code: 'unknown-environment',
    message: expect.stringContaining('one of production')
  })
})
