import { createHmac, randomUUID } from 'node:crypto'
import { unavailable } from '../../domain/failure.ts'
import type { Http } from '../../ports/http.ts'
import type { Router, RouterState } from '../../ports/router.ts'
import { createOutsideRouter } from './outside-router.ts'
import { type OutsideAbilities, type RouterCall, readState } from './outside-state.ts'

export interface WebhookRouterSettings extends OutsideAbilities {
  readonly http: Http
  readonly url: string
  /** Signs every request, so that nobody else can shift traffic. */
  readonly secret: string
  readonly artifact: string
  /** Name of the environment whose traffic is steered. */
  readonly stage: string
  readonly now: () => Date
}

const longestAnswer = 64 * 1024

/** Drives any platform by an address of the user: every call is a signed POST, every answer the state as JSON. */
export function createWebhookRouter(settings: WebhookRouterSettings): Router {
  return createOutsideRouter('webhook', settings, call => ask(settings, call))
}

async function ask(settings: WebhookRouterSettings, call: RouterCall): Promise<RouterState> {
  const { http, url, artifact, stage, now, timeoutMs } = settings
  const body = JSON.stringify({
    version: 1,
    id: randomUUID(),
    time: now().toISOString(),
    artifact,
    environment: stage,
    ...call
  })
  const answer = await http
    .request({
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'user-agent': 'sluice',
        'x-sluice-signature-256': signatureOf(settings.secret, body)
      },
      body,
      timeoutMilliseconds: timeoutMs,
      maximumBytes: longestAnswer,
      freshConnection: false
    })
    .catch(cause => {
      throw unavailable('router-refused', `the router webhook, asked to ${call.action}, does not answer`, cause)
    })
  if (answer.status === 200) return readState(answer.body, 'the router webhook')
  const said = answer.body.slice(0, 200)
  throw unavailable('router-refused', `the router webhook, asked to ${call.action}, answered ${answer.status}: ${said}`)
}

/** `sha256=` and the HMAC of the body's bytes in hex, as GitHub signs its webhooks. */
export function signatureOf(secret: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}
