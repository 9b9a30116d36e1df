import { Agent, get } from 'node:http'

/** One request: when it began and ended (milliseconds of `performance.now`), and who answered; null when it failed. */
export interface Asked {
  readonly began: number
  readonly ended: number
  readonly slot: string | null
}

export interface SteadyLoad {
  readonly asked: Asked[]
  stop(): Promise<void>
}

/** Clients that ask one after the other over connections that stay open, until they are told to stop. */
export function startSteadyLoad(port: number, clients = 8, pauseMs = 20): SteadyLoad {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const asked: Asked[] = []
  let going = true
  const client = async () => {
    while (going) {
      const began = performance.now()
      const slot = await ask(agent, port)
      asked.push({ began, ended: performance.now(), slot })
      await new Promise(later => setTimeout(later, pauseMs))
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

function ask(agent: Agent, port: number): Promise<string | null> {
  return new Promise(done => {
    const outgoing = get({ host: '127.0.0.1', port, agent }, answer => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', chunk => {
        text += chunk
      })
      answer.on('error', () => done(null))
      answer.on('end', () => done(answer.statusCode === 200 ? text : null))
    })
    outgoing.on('error', () => done(null))
  })
}
