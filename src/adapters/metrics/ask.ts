import { type Failure, unavailable } from '../../domain/failure.ts'

export interface Question {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

const timeoutMs = 10_000
const mostBytes = 32 * 1024 * 1024
const longestShown = 200

/**
 * Asks a server of metrics for JSON. Follows no redirect, since the headers may hold a secret. Throws `unavailable`
 * with `metrics-unavailable` for anything but an answer in JSON.
 */
export async function askJson(url: string, { method = 'GET', headers = {}, body }: Question = {}): Promise<unknown> {
  const host = new URL(url).host
  const response = await send(url, { method, headers, body: body ?? null, redirect: 'manual' }, host)
  const text = await readText(response, host)
  if (!response.ok) throw wrong(host, `${response.status} ${text.slice(0, longestShown)}`)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw wrong(host, `no JSON: ${text.slice(0, longestShown)}`, cause)
  }
}

async function send(url: string, init: RequestInit, host: string): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
  } catch (cause) {
    throw unavailable('metrics-unavailable', `${host} does not answer`, cause)
  }
}

async function readText(response: Response, host: string): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength
      if (bytes > mostBytes) throw wrong(host, `more than ${mostBytes} bytes`)
      chunks.push(chunk)
    }
  } catch (cause) {
    throw wrong(host, 'an answer that broke off', cause)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Says that a source answered something else than was asked for. */
export function wrong(host: string, found: string, cause?: unknown): Failure {
  return unavailable('metrics-unavailable', `${host} answered ${found}`, cause)
}
