import { connect, type Socket } from 'node:net'
import { unavailable } from '../../domain/failure.ts'
import type { AskHaproxy } from './haproxy.ts'

const timeoutMs = 5000
const mostCharacters = 8 * 1024 * 1024

/** Speaks to a statistics socket: a path, or host:port. HAProxy answers one command and closes. */
export function haproxySocket(place: string): AskHaproxy {
  return command =>
    new Promise((resolve, reject) => {
      const socket = open(place)
      let text = ''
      const fail = (why: string, cause?: unknown) => {
        socket.destroy()
        reject(unavailable('metrics-unavailable', `HAProxy at ${place} ${why}`, cause))
      }
      socket.setEncoding('utf8')
      socket.setTimeout(timeoutMs, () => fail('does not answer'))
      socket.on('error', cause => fail('cannot be asked', cause))
      socket.on('data', (chunk: string) => {
        text += chunk
        if (text.length > mostCharacters) fail('answers without end')
      })
      socket.on('end', () => resolve(text))
      socket.end(`${command}\n`)
    })
}

function open(place: string): Socket {
  const [, host, port] = /^([^/]+):(\d+)$/.exec(place) ?? []
  return host === undefined ? connect(place) : connect(Number(port), host)
}
