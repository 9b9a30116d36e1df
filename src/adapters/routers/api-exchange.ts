import http from 'node:http'
import https from 'node:https'
import { unavailable } from '../../domain/failure.ts'

export interface ApiRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** PEM of the authority that signed the server's certificate, when it is not a public one. */
  readonly authority?: string | undefined
}

export interface ApiAnswer {
  readonly status: number
  readonly text: string
}

/** Is responsible for one exchange with the API of a platform; follows no redirect. */
export type ApiExchange = (request: ApiRequest) => Promise<ApiAnswer>

const timeoutMs = 10_000
const longestAnswer = 4 * 1024 * 1024

/** Throws `router-refused` when there is no answer in time, or one without end. */
export const exchange: ApiExchange = ({ method, url, headers, body, authority }) => {
  const place = new URL(url)
  const about = `${method} ${place.origin}${place.pathname}`
  const request = place.protocol === 'https:' ? https.request : http.request
  const signal = AbortSignal.timeout(timeoutMs)
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(unavailable('router-refused', `${about} was not answered`, cause))
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const trusted = authority === undefined ? {} : { ca: authority }
    const outgoing = request(place, { method, headers: { ...headers, ...length }, signal, ...trusted }, incoming => {
      let text = ''
      incoming.setEncoding('utf8')
      incoming.on('data', (chunk: string) => {
        text += chunk
        if (text.length > longestAnswer) outgoing.destroy(new Error('the answer is too long'))
      })
      incoming.on('error', fail)
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, text }))
    })
    outgoing.on('error', fail)
    outgoing.end(body)
  })
}
