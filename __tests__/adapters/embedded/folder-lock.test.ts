import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { whileLocked } from '../../../src/adapters/embedded/folder-lock.ts'

const sources = join(import.meta.dirname, '../../../src/adapters')
const children: ChildProcess[] = []

afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
})

/** A process of its own that runs these lines, with `wait` that ends when it is written to. */
function start(code: string): ChildProcess {
  const wait = "const wait = () => new Promise(done => process.stdin.once('data', done));"
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', wait + code], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  children.push(child)
  return child
}

function holder(directory: string): ChildProcess {
  return start(`
    const { whileLocked } = await import('${sources}/embedded/folder-lock.ts')
    await whileLocked('${directory}', async () => { console.log('held'); await wait() })
    process.exit(0)
  `)
}

const folder = () => mkdtempSync(join(tmpdir(), 'sluice-lock-'))

test('loses no entry of builds that keep their artifacts in one layout at the same time', async () => {
  const directory = folder()
  const put = (name: number) => `
    const { writeFileSync } = await import('node:fs')
    const { createOciLayoutStore } = await import('${sources}/embedded/oci-layout-store.ts')
    const store = createOciLayoutStore('${directory}/store')
    console.log('ready')
    await wait()
    for (let round = 0; round < 8; round += 1) {
      const path = '${directory}/${name}-' + round
      writeFileSync(path, path)
      await store.put(path, { fileName: 'file', mediaType: 'text/plain' })
    }
    process.exit(0)
  `
  const builds = [1, 2, 3].map(name => start(put(name)))
  await Promise.all(builds.map(child => once(child.stdout as NodeJS.EventEmitter, 'data')))

  for (const child of builds) child.stdin?.write('go\n')
  const ends = await Promise.all(builds.map(child => once(child, 'exit')))

  expect(ends.map(([code]) => code)).toEqual([0, 0, 0])
  const index = JSON.parse(readFileSync(join(directory, 'store', 'index.json'), 'utf8'))
  expect(index.manifests).toHaveLength(24)
  expect(readdirSync(join(directory, 'store')).toSorted()).toEqual(['blobs', 'index.json', 'oci-layout'])
}, 120_000)

test('waits for a process that lives, and takes over from one that was killed', async () => {
  const directory = folder()
  const order: string[] = []
  const alive = holder(directory)
  await once(alive.stdout as NodeJS.EventEmitter, 'data')

  const waiting = whileLocked(directory, async () => void order.push('second'))
  order.push('first')
  alive.stdin?.write('go\n')
  await waiting
  const killed = holder(directory)
  await once(killed.stdout as NodeJS.EventEmitter, 'data')
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  await whileLocked(directory, async () => void order.push('third'))

  expect(order).toEqual(['first', 'second', 'third'])
  expect(readdirSync(directory)).toEqual([])
}, 120_000)

test('leaves no lock behind when the work fails, and says whose file it cannot read', async () => {
  const directory = folder()

  await expect(whileLocked(directory, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(readdirSync(directory)).toEqual([])
  writeFileSync(join(directory, '.sluice-lock'), 'of another tool')
  await expect(whileLocked(directory, async () => 1)).rejects.toMatchObject({ kind: 'conflict', code: 'store-refused' })
})
