import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

const shop = join(import.meta.dirname, '../../examples/shop')
const root = mkdtempSync(join(tmpdir(), 'shop-'))
const made = /^(?:dist|junit|report\.sarif)$/

function copy(name: string, patch?: string): string {
  const directory = join(root, name)
  cpSync(shop, directory, { recursive: true, filter: source => !made.test(source.slice(shop.length + 1)) })
  if (patch !== undefined) execFileSync('git', ['apply', join(shop, 'versions', patch)], { cwd: directory })
  return directory
}

function run(directory: string, script: string): void {
  execFileSync('node', [script], { cwd: directory, stdio: 'ignore' })
}

function built(directory: string): Record<string, string> {
  run(directory, 'build.mjs')
  const dist = join(directory, 'dist')
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = files.map(entry => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map(path => [path.slice(dist.length), readFileSync(path, 'hex')]))
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}

async function untilHealthy(base: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const response = await fetch(`${base}/health`).catch(() => undefined)
    if (response?.ok) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('the shop did not become healthy')
}

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the example shop', () => {
  test('builds twice, in two places, to equal bytes', () => {
    const first = built(copy('first'))
    expect(Object.keys(first)).toContain('/server.mjs')
    expect(built(copy('second'))).toEqual(first)
  })

  for (const patch of [undefined, 'v2.patch', 'v3.patch'])
    test(`${patch ?? 'the first version'} passes its own tests and scan`, () => {
      const directory = copy(`tested-${patch}`, patch)
      for (const script of ['build.mjs', 'test.mjs', 'scan.mjs']) run(directory, script)
      for (const suite of ['unit', 'integration'])
        expect(readFileSync(join(directory, `junit/${suite}.xml`), 'utf8')).toContain('<testcase')
      expect(JSON.parse(readFileSync(join(directory, 'report.sarif'), 'utf8')).runs[0].results).toEqual([])
      expect(existsSync(join(directory, 'dist/assets/index.html'))).toBe(true)
    })
})

describe.each([
  { patch: 'v2.patch', least: 0, most: 0 },
  { patch: 'v3.patch', least: 20, most: 200 }
])('$patch under traffic', ({ patch, least, most }) => {
  let service: ChildProcess
  let base: string

  beforeAll(async () => {
    const directory = copy(`traffic-${patch}`, patch)
    run(directory, 'build.mjs')
    const port = await freePort()
    base = `http://127.0.0.1:${port}`
    service = spawn('node', ['server.mjs'], { cwd: join(directory, 'dist'), env: { ...process.env, PORT: `${port}` } })
    await untilHealthy(base)
  })
  afterAll(() => {
    service.kill('SIGKILL')
  })

  test('a smoke suite sees nothing, sustained load sees what is there', async () => {
    expect((await fetch(`${base}/products`)).status).toBe(200)
    const body = '{"items":[{"id":"cup","quantity":2}]}'
    expect((await fetch(`${base}/checkout`, { method: 'POST', body })).status).toBe(201)
    let broken = 0
    const ask = async () => void ((await fetch(`${base}/products`)).status === 500 && broken++)
    for (let batch = 0; batch < 20; batch++) await Promise.all(Array.from({ length: 10 }, ask))
    expect(broken).toBeGreaterThanOrEqual(least)
    expect(broken).toBeLessThanOrEqual(most)
  })
})
