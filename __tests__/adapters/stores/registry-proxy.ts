import { createHash } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { listenHere, stopHere } from '../../support/local-server.ts'

/** One request, as it passed. */
export interface Passed {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** Bytes of the body, as the client sent them, and what they hash to. */
  bytes: number
  digest: string
  status: number
  /** Bytes of the answer's body. */
  down: number
}

/** What goes wrong with one request; nothing where it passes as it is. */
export interface Mischief {
  /** The registry never hears of it. */
  readonly answer?: { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  readonly breaks?: 'before' | 'after' | 'in the middle'
  /** Changes what the registry is asked. */
  readonly path?: string
  /** Changes what it answers. */
  readonly headers?: (given: IncomingHttpHeaders) => IncomingHttpHeaders
}

/** Stands before a real registry, writes down what passes, and plays a bad network or a bad registry. */
export class RegistryProxy {
  readonly passed: Passed[] = []
  mischief: (request: Passed, number: number) => Mischief | undefined = () => undefined
  readonly #server = createServer((incoming, outgoing) => this.#pass(incoming, outgoing))
  readonly #target: string

  /** Of the registry behind: `127.0.0.1:5000`. */
  constructor(target: string) {
    this.#target = target
  }

  async start(): Promise<string> {
    return new URL(await listenHere(this.#server)).host
  }

  stop(): Promise<void> {
    return stopHere(this.#server)
  }

  /** The sums of the bodies that went up, by what they were. */
  get sent() {
    const sum = (kind: string) =>
      this.passed.reduce((bytes, one) => (one.path.includes(`/${kind}/`) ? bytes + one.bytes : bytes), 0)
    return { blobBytes: sum('blobs'), manifestBytes: sum('manifests') }
  }

  #pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method = '', url = '', headers } = incoming
    const passed: Passed = { method, path: url, headers, bytes: 0, digest: '', status: 0, down: 0 }
    const mischief = this.mischief(passed, this.passed.push(passed) - 1) ?? {}
    if (mischief.breaks === 'before') return void incoming.socket.destroy()
    const hash = createHash('sha256')
    incoming.on('data', (chunk: Buffer) => {
      passed.bytes += chunk.length
      hash.update(chunk)
    })
    incoming.on('end', () => {
      passed.digest = `sha256:${hash.digest('hex')}`
    })
    if (mischief.answer !== undefined) return void refuse(incoming, outgoing, mischief.answer)
    const [host, port] = this.#target.split(':')
    const forwarded = request({ host, port, method, path: mischief.path ?? url, headers }, answer => {
      passed.status = answer.statusCode ?? 0
      answer.on('data', (chunk: Buffer) => {
        passed.down += chunk.length
      })
      if (mischief.breaks === 'after') return void answer.resume().on('end', () => incoming.socket.destroy())
      outgoing.writeHead(passed.status, mischief.headers?.(answer.headers) ?? answer.headers)
      if (mischief.breaks === 'in the middle') return void breakOff(answer, outgoing)
      answer.pipe(outgoing)
    })
    forwarded.on('error', () => outgoing.destroy())
    incoming.pipe(forwarded)
  }
}

function refuse(incoming: IncomingMessage, outgoing: ServerResponse, answer: NonNullable<Mischief['answer']>): void {
  incoming.on('end', () => outgoing.writeHead(answer.status, answer.headers).end())
  incoming.resume()
}

function breakOff(answer: IncomingMessage, outgoing: ServerResponse): void {
  answer.once('data', (chunk: Buffer) => {
    outgoing.write(chunk.subarray(0, Math.ceil(chunk.length / 2)), () => outgoing.destroy())
    answer.destroy()
  })
  answer.on('end', () => outgoing.destroy())
}
