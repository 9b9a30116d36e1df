import { Agent, type RequestOptions, request } from 'node:http'

export type Method = 'GET' | 'HEAD'

/** One request: when it began and ended (milliseconds of `performance.now`), and who answered; null when it failed. */
export interface Asked {
  readonly began: number
  readonly ended: number
  readonly slot: string | null
  readonly method: Method
}

export interface SteadyLoad {
  readonly asked: Asked[]
  stop(): Promise<void>
}

/** Where requests go: a port of this machine, or a socket. */
export type Target = { readonly host: string; readonly port: number } | { readonly socketPath: string }

export interface LoadSettings {
  readonly clients?: number
  readonly pauseMs?: number
  /** One in so many requests is HEAD; none when absent. */
  readonly headEvery?: number
  /** Told of each request; what was asked is then not kept. */
  readonly tell?: (asked: Asked) => void
}

/** Clients that ask one after the other over connections that stay open, until they are told to stop. */
export function startSteadyLoad(target: Target, settings: LoadSettings = {}): SteadyLoad {
  const { clients = 8, pauseMs = 20, headEvery = Number.POSITIVE_INFINITY } = settings
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const asked: Asked[] = []
  let going = true
  const client = async () => {
    for (let turn = 1; going; turn++) {
      const began = performance.now()
      const method = turn % headEvery === 0 ? 'HEAD' : 'GET'
      const slot = await ask({ ...target, agent, method })
      const one: Asked = { began, ended: performance.now(), slot, method }
      if (settings.tell === undefined) asked.push(one)
      else settings.tell(one)
      if (pauseMs > 0) await new Promise(later => setTimeout(later, pauseMs))
    }
  }
  const all = Array.from({ length: clients }, client)
  const stop = async () => {
    going = false
    await Promise.all(all)
    agent.destroy()
  }
  return { asked, stop }
}

/** Asks once; who answered, as the header or else the body says, and null when it is not 200 or there is no answer. */
export function ask(options: RequestOptions): Promise<string | null> {
  return new Promise(done => {
    const outgoing = request(options, answer => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', chunk => {
        text += chunk
      })
      answer.on('error', () => done(null))
      const slot = answer.headers['x-slot']
      answer.on('end', () => done(answer.statusCode === 200 ? (typeof slot === 'string' ? slot : text) : null))
    })
    outgoing.on('error', () => done(null))
    outgoing.end()
  })
}
