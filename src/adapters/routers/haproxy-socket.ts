import { connect } from 'node:net'
import { unavailable } from '../../domain/failure.ts'

const longestAnswer = 4 * 1024 * 1024

/**
 * Sends commands to HAProxy's runtime API, a path or `host:port`, and returns what it prints. They run in their order.
 * Throws `unavailable` (`router-refused`) when nobody answers in time.
 */
export function askHaproxy(address: string, commands: readonly string[], timeoutMs = 5000): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(placeOf(address))
    let text = ''
    const fail = (why: string, cause?: unknown) => {
      socket.destroy()
      reject(unavailable('router-refused', `HAProxy at ${address} ${why}`, cause))
    }
    socket.setEncoding('utf8')
    socket.setTimeout(timeoutMs, () => fail(`did not answer within ${timeoutMs} ms`))
    socket.on('error', cause => fail('cannot be reached', cause))
    socket.on('connect', () => socket.end(`${commands.join('; ')}\n`))
    socket.on('data', chunk => {
      text += chunk
      if (text.length > longestAnswer) fail('answers without end')
    })
    socket.on('end', () => resolve(text))
  })
}

/** Sends commands that print nothing when they are taken. Throws `router-refused` with what was printed instead. */
export async function tellHaproxy(address: string, commands: readonly string[]): Promise<void> {
  const printed = (await askHaproxy(address, commands)).trim()
  if (printed !== '') throw unavailable('router-refused', `HAProxy at ${address} answered: ${printed.slice(0, 200)}`)
}

function placeOf(address: string) {
  const [, host, port] = /^([\w.-]+|\[[\da-f:]+\]):(\d{1,5})$/i.exec(address) ?? []
  return host === undefined ? { path: address } : { host: host.replaceAll(/[[\]]/g, ''), port: Number(port) }
}
