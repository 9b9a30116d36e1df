import { Agent, request } from 'node:http'

export interface LoadCount {
  answered: number
  /** Requests that got no answer at all: what a weight change must never cause. */
  dropped: number
  failed: number
}

/** Eight keep-alive customers who browse and buy until they are told to stop. */
export function startLoad(port: number, customers = 8): { count: LoadCount; stop(): Promise<void> } {
  const agent = new Agent({ keepAlive: true, maxSockets: customers })
  const count: LoadCount = { answered: 0, dropped: 0, failed: 0 }
  let going = true
  const customer = async (index: number): Promise<void> => {
    for (let turn = index; going; turn += 1) {
      await visit(agent, port, turn, count)
      await new Promise(resolve => setTimeout(resolve, pauseMs))
    }
  }
  const all = Array.from({ length: customers }, (_, index) => customer(index))
  const stop = async () => {
    going = false
    await Promise.all(all)
    agent.destroy()
  }
  return { count, stop }
}

const pauseMs = 15

function visit(agent: Agent, port: number, turn: number, count: LoadCount): Promise<void> {
  const buys = turn % 5 === 0
  return new Promise(resolve => {
    const outgoing = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: buys ? 'POST' : 'GET',
        path: buys ? '/checkout' : '/products',
        headers: { 'content-type': 'application/json' }
      },
      answer => {
        answer.resume()
        answer.on('end', () => {
          count.answered += 1
          if ((answer.statusCode ?? 500) >= 500) count.failed += 1
          resolve()
        })
        answer.on('error', () => drop())
      }
    )
    const drop = () => {
      count.dropped += 1
      resolve()
    }
    outgoing.on('error', drop)
    outgoing.end(buys ? JSON.stringify({ sku: 'A1' }) : undefined)
  })
}
