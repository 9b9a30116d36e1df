import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import { unavailable } from '../../domain/failure.ts'

const patienceMs = 5000
const pauseMs = 5

/**
 * Lets one driver of this machine at a time read a fence and write behind it. The kernel holds the name of a socket for
 * as long as the process lives, so a driver that is killed leaves nothing locked. Elsewhere than on Linux there is no
 * such name, and nothing is held. Throws `router-refused` when another driver does not end.
 */
export async function inTurn<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  if (process.platform !== 'linux') return work()
  const name = `\0sluice-${createHash('sha256').update(what).digest('hex').slice(0, 40)}`
  const held = await take(name, what)
  try {
    return await work()
  } finally {
    await new Promise(done => held.close(done))
  }
}

async function take(name: string, what: string): Promise<Server> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const held = await listen(name)
    if (held !== undefined) return held
    if (performance.now() > deadline) throw unavailable('router-refused', `another driver holds ${what}`)
    await new Promise(later => setTimeout(later, pauseMs))
  }
}

function listen(path: string): Promise<Server | undefined> {
  const server = createServer(socket => socket.destroy())
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') resolve(undefined)
      else reject(cause)
    })
    server.listen({ path }, () => resolve(server))
  })
}
