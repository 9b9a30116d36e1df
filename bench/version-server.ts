import { createServer } from 'node:http'

// A version as a process of its own, so that it can be killed: answers with its slot, /slow after a while.
const [, , slot = 'a', port = '0'] = process.argv
const slowMs = 1500

const server = createServer((incoming, answer) => {
  answer.setHeader('x-slot', slot)
  if (incoming.url === '/slow') setTimeout(() => answer.end(slot), slowMs)
  else answer.end(slot)
})
server.keepAliveTimeout = 120_000
server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' && address !== null ? address.port : ''}\n`)
})
