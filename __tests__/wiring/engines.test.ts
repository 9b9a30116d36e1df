import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { AnyDoor } from '../../src/door.ts'
import { runDoor } from '../../src/hosts/terminal.ts'
import type { RawInputs } from '../../src/inputs.ts'
import { bluegreenDoor } from '../../src/wiring/bluegreen.ts'
import { buildProvenanceDoor } from '../../src/wiring/build-provenance.ts'
import { promoteDoor } from '../../src/wiring/promote.ts'
import { addRollout, rolloutIn } from '../support/delivery-engines.ts'
import { startKubernetes, type TestKubernetes } from '../support/kubernetes-api.ts'

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString()

let kubernetes: TestKubernetes
let folder = ''

beforeAll(async () => {
  kubernetes = await startKubernetes()
  addRollout(kubernetes, 'shop', { canary: { steps: [{ setWeight: 50 }, { pause: {} }] } })
  folder = mkdtempSync(join(tmpdir(), 'sluice-engine-'))
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, '.gitignore'), '.sluice\n')
  writeFileSync(
    join(folder, '.github/sluice.yml'),
    `version: 1
artifact: { name: shop, store: 'oci-layout:.sluice/store' }
trust: { keys: [${JSON.stringify(publicPem)}] }
environments:
  staging: { deploy: 'true' }
  production: { after: staging, rollout: true }
rollout:
  router: { kind: argo-rollouts, namespace: shop, rollout: shop, container: shop, image: ghcr.io/octo/shop, pauses: judge, server: '${kubernetes.url}', token-env: KUBE_TOKEN }
`
  )
  execFileSync('git', ['init', '-q', '-b', 'main', folder])
})
afterAll(async () => {
  await kubernetes?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function run(door: AnyDoor, raw: RawInputs, job: string) {
  const home = join(folder, '.sluice')
  const place = { workingDirectory: folder, home, job }
  const environment = { PATH: process.env.PATH, KUBE_TOKEN: kubernetes.token }
  const host = { run: { actor: { id: 1, login: 'mona' }, ...place }, environment, notice: () => undefined }
  return runDoor(door, { 'sign-with': 'key', 'private-key': pem, ...raw }, host, () => undefined)
}

async function staged(version: number): Promise<string> {
  writeFileSync(join(folder, 'app.js'), `console.log(${version})\n`)
  execFileSync('git', ['-C', folder, 'add', '-A'])
  const author = ['-c', 'user.name=mona', '-c', 'user.email=mona@example.org']
  execFileSync('git', ['-C', folder, ...author, 'commit', '-q', '-m', `Version ${version}`])
  const built = await run(buildProvenanceDoor, { path: 'app.js' }, `build-${version}`)
  const digest = String(built.result.digest)
  for (const environment of ['staging', 'production']) {
    const promoted = await run(promoteDoor, { environment, digest }, `${environment}-${version}`)
    expect(promoted).toMatchObject({ outcome: 'done' })
  }
  return digest
}

const image = () => rolloutIn(kubernetes, 'shop').spec.template.spec.containers[1].image

test('a release goes by an engine from its promotion to its end, and back again', async () => {
  const first = await staged(1)
  expect(image()).toBe(`ghcr.io/octo/shop@${first}`)

  const second = await staged(2)
  expect(image()).toBe(`ghcr.io/octo/shop@${first}`)

  const roll = { environment: 'production', duration: '1s' }
  const rolled = await run(bluegreenDoor, roll, 'rollout-2')
  expect(rolled).toMatchObject({ outcome: 'completed', result: { digest: second, requests: 0 } })
  expect(rolloutIn(kubernetes, 'shop').status).toMatchObject({ phase: 'Healthy' })
  expect(image()).toBe(`ghcr.io/octo/shop@${second}`)

  const back = await run(promoteDoor, { environment: 'production', mode: 'rollback' }, 'back')
  expect(back).toMatchObject({ outcome: 'done', result: { digest: first } })
  expect(image()).toBe(`ghcr.io/octo/shop@${first}`)
  expect(rolloutIn(kubernetes, 'shop').status).toMatchObject({ phase: 'Healthy' })
}, 240_000)
