import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import test, { after, before } from 'node:test'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../dist/server.mjs', import.meta.url))
let base
let child

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

async function untilHealthy() {
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await fetch(`${base}/health`).catch(() => undefined)
    if (response?.ok) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('the service did not become healthy')
}

before(async () => {
  const port = await freePort()
  base = `http://127.0.0.1:${port}`
  const env = { PATH: process.env.PATH, PORT: String(port), SLUICE_BUILD_ID: 'build-1', SLUICE_DIGEST: 'sha256:00' }
  child = spawn(process.execPath, [program], { env, stdio: 'inherit' })
  await untilHealthy()
})

after(() => child.kill('SIGKILL'))

test('the version is the one that the environment names', async () => {
  const version = await (await fetch(`${base}/api/version`)).json()
  assert.equal(version.build_id, 'build-1')
  assert.equal(version.digest, 'sha256:00')
  assert.match(version.version, /^\d+\.\d+\.\d+$/)
})

test('products are listed and the page is served', async () => {
  const { products } = await (await fetch(`${base}/products`)).json()
  assert.ok(products.length >= 3)
  assert.match(await (await fetch(base)).text(), /<h1>Shop/)
})

test('a good basket answers 201, a bad one 422, an unknown page 404', async () => {
  const post = body => fetch(`${base}/checkout`, { method: 'POST', body })
  assert.equal((await post('{"items":[{"id":"cup","quantity":2}]}')).status, 201)
  assert.equal((await post('{')).status, 422)
  assert.equal((await fetch(`${base}/nothing`)).status, 404)
})

test('SIGTERM ends the process without an error', async () => {
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  assert.equal(code, 0)
})
