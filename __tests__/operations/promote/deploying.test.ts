import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createCommandSlots } from '../../../src/adapters/embedded/command-slots.ts'
import { createMemoryArtifactStore } from '../../../src/adapters/memory/memory-artifact-store.ts'
import { createMemorySlots } from '../../../src/adapters/memory/memory-slots.ts'
import type { CommandRequest } from '../../../src/ports/commands.ts'
import type { Slots } from '../../../src/ports/slots.ts'
import { build, environmentOf, openStage, run, stateOf } from './stage.ts'

function deployCommand(exitCode: number, seen: CommandRequest[] = []): Slots {
  return createCommandSlots({
    notes: mkdtempSync(join(tmpdir(), 'sluice-deploys-')),
    commands: {
      run: async request => {
        seen.push(request)
        return { exitCode, tail: 'password hunter2', elapsedMs: 1 }
      }
    },
    command: './deploy.sh',
    workingDirectory: '/work',
    url: 'https://{slot}.shop.test',
    known: async () => [],
    now: () => new Date(0)
  })
}

describe('a deploy command', () => {
  test('gets the facts in its environment, and the verified file', async () => {
    const seen: CommandRequest[] = []
    const stage = openStage(undefined, { slots: deployCommand(0, seen) })
    const digest = await build(stage, 1)

    const report = await run(stage, { environment: 'staging', digest, deploy: './deploy.sh' })

    expect(report.outputs).toMatchObject({ slot: 'a', 'slot-url': 'https://a.shop.test' })
    expect(seen[0]?.variables).toEqual({
      SLUICE_DIGEST: digest,
      SLUICE_ARTIFACT: expect.stringContaining('quarantine/shop.txt'),
      SLUICE_ENVIRONMENT: 'staging',
      SLUICE_SLOT: 'a',
      SLUICE_BUILD_ID: '20260102-0300-111111'
    })
  })

  test('that fails is recorded without its words, frees the lock, and may be tried again', async () => {
    const stage = openStage(undefined, { slots: deployCommand(3) })
    const digest = await build(stage, 1)

    const report = await run(stage, { environment: 'staging', digest })

    expect(report).toMatchObject({ outcome: 'refused', reason: 'deploy-failed' })
    expect(JSON.stringify(report.blocks)).toContain('hunter2')
    expect(JSON.stringify((await stage.ledger.read()).events)).not.toContain('hunter2')
    expect((await environmentOf(stage, 'staging'))?.lock).toBeUndefined()
    const working = { ...stage, ports: (name: string) => ({ ...stage.ports(name), slots: deployCommand(0) }) }
    expect(await run(working, { environment: 'staging', digest })).toMatchObject({ outcome: 'done' })
    expect((await stateOf(stage)).deployments.map(one => one.status)).toEqual(['failed', 'completed'])
  })
})

describe('a smoke suite after the deploy', () => {
  const red = { check: async () => ({ verdict: 'fail' as const, passed: 1, failed: 1, lines: ['checkout failed'] }) }

  test('that is red puts the version before back, and says why', async () => {
    const slots = answering()
    const stage = openStage(undefined, { slots })
    const first = await build(stage, 1)
    await run(stage, { environment: 'staging', digest: first })
    const second = await build(stage, 2)
    const smoking = { ...stage, ports: (name: string) => ({ ...stage.ports(name), smoke: red }) }

    const report = await run(smoking, { environment: 'staging', digest: second })

    expect(report).toMatchObject({ outcome: 'refused', reason: 'smoke-failed' })
    expect((await slots.list('shop', 'staging')).map(one => one.digest)).toEqual([first])
    expect(await environmentOf(stage, 'staging')).toMatchObject({ live: { digest: first } })
  })

  test('that breaks has shown nothing, and is no pass', async () => {
    const broken = {
      check: async () => {
        throw new Error('no suite')
      }
    }
    const stage = openStage(undefined, { slots: answering(), smoke: broken })
    const digest = await build(stage, 1)

    expect(await run(stage, { environment: 'staging', digest })).toMatchObject({ outcome: 'refused' })
    expect(await environmentOf(stage, 'staging')).not.toHaveProperty('live')
  })

  test('that is asked for and cannot reach the version is no pass', async () => {
    const stage = openStage(undefined, { smoke: red })
    const digest = await build(stage, 1)

    const report = await run(stage, { environment: 'staging', digest, verify: 'smoke.yml' })

    expect(report).toMatchObject({ outcome: 'refused', reason: 'smoke-failed' })
    expect(JSON.stringify(report.blocks)).toContain('environments.X.url')
  })
})

describe("an environment's own store", () => {
  test('gets the artifact, and what is deployed is read back from there', async () => {
    const destination = createMemoryArtifactStore()
    const stage = openStage(undefined, { destination })
    const digest = await build(stage, 1)

    expect(await run(stage, { environment: 'staging', digest })).toMatchObject({ outcome: 'done' })
    expect(await destination.find(digest)).toMatchObject({ digest, fileName: 'shop.txt' })
  })

  test('that holds other bytes under the digest stops the promotion before anything is written', async () => {
    const destination = createMemoryArtifactStore()
    const stage = openStage(undefined, { destination })
    const digest = await build(stage, 1)
    await destination.put(await stage.ports('').store.fetch(digest, '/tmp'), { fileName: 'x', mediaType: 'x' })
    destination.alter(digest, 'evil')
    const before = (await stage.ledger.read()).head

    await expect(run(stage, { environment: 'staging', digest })).rejects.toMatchObject({ code: 'artifact-altered' })
    expect((await stage.ledger.read()).head).toEqual(before)
  })
})

/** Slots that say where they answer. */
function answering(): Slots {
  const slots = createMemorySlots(() => new Date(0))
  return { ...slots, place: async placement => ({ ...(await slots.place(placement)), url: 'http://slot.test' }) }
}
