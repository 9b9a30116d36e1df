import { Agent, request } from 'node:http'

export interface LoadCount {
  answered: number
  /** Requests that got no answer at all: what a weight change must never cause. */
  dropped: number
  failed: number
}

export interface Load {
  readonly count: LoadCount
  stop(): Promise<void>
}

const customers = 16
/** From one visit of a customer to the next, in milliseconds: a pace that a slow machine keeps up too. */
const visitMs = 40

/** Customers who browse and buy over connections that stay open, until they are told to stop. */
export function startLoad(port: number): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: customers })
  const count: LoadCount = { answered: 0, dropped: 0, failed: 0 }
  let going = true
  const customer = async (index: number): Promise<void> => {
    let next = performance.now() + (index * visitMs) / customers
    for (let turn = index; going; turn += 1) {
      await pauseUntil(next)
      await visit(agent, port, turn % 5 === 0 ? buying : browsing, count)
      next = Math.max(next + visitMs, performance.now())
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

function pauseUntil(time: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, Math.max(0, time - performance.now())))
}

interface Visit {
  readonly method: string
  readonly path: string
  readonly body?: string
}

const browsing: Visit = { method: 'GET', path: '/products' }
const buying: Visit = { method: 'POST', path: '/checkout', body: '{"items":[{"id":"cup","quantity":2}]}' }

function visit(agent: Agent, port: number, { method, path, body }: Visit, count: LoadCount): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  return new Promise(resolve => {
    const drop = () => {
      count.dropped += 1
      resolve()
    }
    const outgoing = request({ agent, port, host: '127.0.0.1', method, path, headers }, answer => {
      answer.resume()
      answer.on('error', drop)
      answer.on('end', () => {
        count.answered += 1
        if ((answer.statusCode ?? 500) >= 500) count.failed += 1
        resolve()
      })
    })
    outgoing.on('error', drop)
    outgoing.end(body)
  })
}
