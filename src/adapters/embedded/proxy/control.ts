import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { z } from 'zod'
import { BackendsBody, FinalizeBody, WeightsBody } from './config.ts'
import type { ProxyCore } from './core.ts'

const largestBodyBytes = 16_384

interface Answer {
  readonly status: number
  readonly body: unknown
}

/** Answers the control API: who has no token learns nothing, and a lower fence changes nothing. */
export async function control(
  incoming: IncomingMessage,
  answer: ServerResponse,
  core: ProxyCore,
  token: string
): Promise<void> {
  const { status, body } = await route(incoming, core, token)
  answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function route(incoming: IncomingMessage, core: ProxyCore, token: string): Promise<Answer> {
  if (!hasToken(incoming, token)) return { status: 401, body: { error: 'unauthorized' } }
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  switch (`${incoming.method} ${url.pathname}`) {
    case 'GET /state':
      return { status: 200, body: core.state() }
    case 'GET /history':
      return { status: 200, body: core.history(Number(url.searchParams.get('ms') ?? 0)) }
    case 'PUT /weights':
      return change(incoming, WeightsBody, body => core.shift(body))
    case 'PUT /finalize':
      return change(incoming, FinalizeBody, body => core.finalize(body.live, body.fence))
    case 'PUT /backends':
      return change(incoming, BackendsBody, body => core.setBackends(body))
    default:
      return { status: 404, body: { error: 'not found' } }
  }
}

async function change<Body>(
  incoming: IncomingMessage,
  schema: z.ZodType<Body>,
  apply: (body: Body) => boolean
): Promise<Answer> {
  const parsed = schema.safeParse(await bodyOf(incoming))
  if (!parsed.success) return { status: 400, body: { error: parsed.error.issues[0]?.message ?? 'bad body' } }
  if (apply(parsed.data)) return { status: 200, body: {} }
  return { status: 409, body: { error: 'fence is lower than one that was accepted' } }
}

async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of incoming) {
    bytes += chunk.length
    if (bytes > largestBodyBytes) return undefined
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}

function hasToken(incoming: IncomingMessage, token: string): boolean {
  const found = Buffer.from(incoming.headers.authorization ?? '')
  const expected = Buffer.from(`Bearer ${token}`)
  return found.length === expected.length && timingSafeEqual(found, expected)
}
