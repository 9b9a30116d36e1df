import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startProxy, stopProxy } from '../../src/adapters/embedded/proxy/start.ts'
import { createMemoryRouter } from '../../src/adapters/memory/memory-router.ts'
import { type AnyDoor, door } from '../../src/door.ts'
import type { Router } from '../../src/ports/router.ts'
import { bluegreenDoor } from '../../src/wiring/bluegreen.ts'
import type { Repository } from '../../stand-ins/github/state/world.ts'
import { faultOf, type WayToFail, waysToFail } from '../adapters/github/sweep.ts'
import { type Scene, strikeAll } from './faults.ts'
import { openRelease, type Release, repository } from './release-on-github.ts'

const entry = { command: process.execPath, args: [resolve('src/adapters/embedded/proxy/main.ts')] }
let service: Server
let release: Release
let digest: string
let built: Repository
let staged: Repository

beforeAll(async () => {
  service = createServer((_, outgoing) => void outgoing.end('{}'))
  await new Promise<void>(listening => service.listen(0, '127.0.0.1', listening))
  release = await openRelease({ policy: policyFor((service.address() as AddressInfo).port) })
  await startProxy({ ...place(), entry })
  await toStaging('1')
  await release.promote('production', { digest })
  await toStaging('2')
  built = release.github.repository(repository)
  expect((await release.promote('production', { digest })).report.outcome).toBe('done')
  staged = release.github.repository(repository)
}, 60_000)
afterAll(async () => {
  await stopProxy(place())
  await release.close()
  service.close()
})

function policyFor(port: number): string {
  const url = `http://127.0.0.1:${port}/{slot}`
  return `version: 1
artifact: { name: shop, store: 'oci-layout:.sluice/store' }
environments:
  staging: { deploy: 'true' }
  production: { after: staging, deploy: 'true', url: '${url}', rollout: true }
`
}

function place() {
  return { home: join(release.folder, '.sluice'), artifact: 'shop', environment: 'production' }
}

async function toStaging(version: string): Promise<void> {
  release.commit(`console.log(${version})\n`)
  digest = String((await release.build()).report.result.digest)
  await release.promote('staging', { digest })
}

let router: Router

/** The rollout's own wiring, but with a router that begins anew each time, as the ledger does. */
const onTwin: AnyDoor = door(bluegreenDoor.operation, async (inputs, host) => {
  const { ports, policy } = await bluegreenDoor.wire(inputs, host)
  return { ports: { ...ports, router }, policy }
})

const ways = Object.keys(waysToFail) as WayToFail[]

async function expectToHold(scene: Scene, way: WayToFail): Promise<void> {
  const { strikes, wrong } = await strikeAll(scene, nth => faultOf(way, nth))

  expect(strikes).toBeGreaterThan(0)
  expect(wrong).toEqual([])
}

describe.each(ways)('%s at every call', way => {
  test('lets the start of a rollout work or say that it could not find out', async () => {
    release.github.change(repository, () => built)
    const act = () => release.promote('production', { digest })

    await expectToHold({ release, outcomes: ['done', 'unchanged'], act }, way)
  })

  test('lets the end of a rollout work or say that it could not find out', async () => {
    release.github.change(repository, () => staged)
    const raw = { environment: 'production', digest, mode: 'rollback', 'sign-with': 'key' }
    const act = () => release.sign(onTwin, raw, 'production')
    const reset = () => {
      router = createMemoryRouter({ live: 'a', now: () => 0 })
    }

    await expectToHold({ release, outcomes: ['aborted', 'refused'], act, reset }, way)
  })
})

test('speaks to GitHub only as GitHub describes it', () => {
  expect(release.github.violations()).toEqual([])
})
