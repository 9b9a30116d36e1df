import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { RFC3161Timestamp } from '@sigstore/core'
import {
  fulcioHandler,
  type HandlerFn,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  tsaHandler
} from '@sigstore/mock'
import { listenHere, stopHere } from '../local-server.ts'
import { type Claims, createIssuer } from './issuer.ts'
import { makeKeys } from './keys.ts'
import { rekorEntry, rekorEntryV2 } from './log.ts'
import { trustedRoot } from './root.ts'

/** A whole Sigstore on this machine: an issuer, a certificate authority, logs and a clock, each with its own key. */
export interface Authority {
  /** Its `trusted_root.json`. */
  readonly root: ReturnType<typeof trustedRoot>
  readonly url: string
  /** Where a job asks for its token, as GitHub's runner tells it. */
  readonly environment: Readonly<Record<string, string>>
  /** Paths that were asked, in order. */
  readonly asked: string[]
  /** What the next tokens say. */
  claim(claims: Claims): void
  stop(): Promise<void>
}

export interface AuthorityOptions {
  /** When certificates, log entries and timestamps are made; now unless told otherwise. */
  readonly clock?: Date
}

export async function startAuthority(options: AuthorityOptions = {}): Promise<Authority> {
  const clock = options.clock && wholeSecond(options.clock)
  const keys = makeKeys()
  const ctlog = await initializeCTLog(keys.ctlog, clock)
  const ca = await initializeCA(keys.ca, ctlog, clock)
  const tsa = await initializeTSA(keys.tsa, clock)
  const tlog = await initializeTLog('https://log.localhost', keys.tlog, clock)
  const issuer = createIssuer()
  const asked: string[] = []
  const fulcio = fulcioHandler(ca).fn
  const routes: Readonly<Record<string, HandlerFn>> = {
    '/api/v2/signingCert': async body => (issuer.admits(body) ? fulcio(body) : refusal),
    '/api/v1/log/entries': async body => created(JSON.stringify(await rekorEntry(tlog, body))),
    '/api/v2/log/entries': async body => created(JSON.stringify(rekorEntryV2(keys.tlog, body))),
    '/api/v1/timestamp': body => readableTimestamp(() => tsaHandler(tsa).fn(body)),
    '/token': async () => created(JSON.stringify({ value: issuer.token() }))
  }
  const server = createServer((request, response) => void answer(request, response, routes, asked))
  const url = await listenHere(server)
  return {
    root: trustedRoot({ ca, tsa, ctlog, tlog }),
    url,
    environment: { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer' },
    asked,
    claim: issuer.claim,
    stop: () => stopHere(server)
  }
}

/** A clock that stands still at a fraction that cannot be read would be asked for ever. */
function wholeSecond(time: Date): Date {
  return new Date(Math.floor(time.getTime() / 1000) * 1000)
}

/** The test authority writes fractions of a second that `@sigstore/core` cannot always read; then it is asked again. */
async function readableTimestamp(ask: () => ReturnType<HandlerFn>): ReturnType<HandlerFn> {
  for (;;) {
    const answer = await ask()
    try {
      void RFC3161Timestamp.parse(Buffer.from(answer.response as Uint8Array)).signingTime
      return answer
    } catch {
      await new Promise(resolve => setTimeout(resolve, 1))
    }
  }
}

const refusal = { statusCode: 401, response: 'the token is not signed by the issuer', contentType: 'text/plain' }

function created(response: string) {
  return { statusCode: 201, response, contentType: 'application/json' }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Readonly<Record<string, HandlerFn>>,
  asked: string[]
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const path = request.url?.split('?')[0] ?? ''
  asked.push(path)
  const route = routes[path]
  if (route === undefined) return void response.writeHead(404).end()
  const { statusCode, response: body, contentType = 'text/plain' } = await route(Buffer.concat(chunks).toString())
  response.writeHead(statusCode, { 'content-type': contentType }).end(body)
}
