import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { S3Store } from '../src/adapters/stores/s3-store.ts'

const keys = { accessKeyId: 'testing', secretAccessKey: 'testing', region: 'us-east-1' }

/** Plays the S3 store against a server of somebody else, where `moto_server` (pip install 'moto[server,s3]') is there. */
async function main(): Promise<void> {
  const port = await freePort()
  const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
  let isThere = true
  child.on('error', () => {
    isThere = false
  })
  try {
    const endpoint = `http://127.0.0.1:${port}`
    for (let attempt = 0; isThere && attempt < 600; attempt += 1) {
      if ((await fetch(endpoint).catch(() => undefined)) !== undefined) break
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    if (!isThere) return console.log('moto_server is not installed; nothing was measured')
    await fetch(`${endpoint}/acme`, { method: 'PUT' })
    console.table(await play(endpoint))
  } finally {
    child.kill('SIGKILL')
  }
}

async function play(endpoint: string) {
  const open = (prefix: string) => new S3Store({ bucket: 'acme', prefix, endpoint, ...keys, secondMilliseconds: 10 })
  const [near, far] = [open('builds'), open('live')]
  const folder = mkdtempSync(join(tmpdir(), 'sluice-s3-'))
  const content = randomBytes(8 * 1024 * 1024)
  writeFileSync(join(folder, 'input'), content)
  const { digest } = await near.put(join(folder, 'input'), { fileName: 'shop.bin', mediaType: 'application/x-shop' })
  const lines = Array.from({ length: 8 }, (_, number) => `{"line":${number}}`)
  const ends = await Promise.allSettled(lines.map(line => near.shelf.attach(digest, [line])))
  const kept = (await near.shelf.evidence(digest)).length
  const copied = await far.shelf.takeOver(digest, near)
  await far.shelf.point('production', digest)
  const back = readFileSync(await far.fetch(digest, join(folder, 'back')))
  const refused = ends.filter(end => end.status === 'rejected').length
  return [
    {
      what: '8 MiB put, copied inside the store, and fetched',
      answer: back.equals(content) ? 'the same bytes' : 'WRONG'
    },
    { what: 'bytes that passed here for the copy', answer: String(copied?.blobBytesUploaded) },
    {
      what: 'lines that eight writers added at once',
      answer: `${kept} kept, ${refused} writers told that they failed`
    },
    { what: 'lines that came along', answer: String((await far.shelf.evidence(digest)).length) },
    { what: 'the name points at it', answer: String((await far.shelf.pointed('production')) === digest) }
  ]
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

await main()
