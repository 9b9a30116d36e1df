import { unavailable } from '../../domain/failure.ts'
import type { Http, HttpAnswer, HttpRequest } from '../../ports/http.ts'

export type MemoryAnswer = Partial<HttpAnswer> | undefined

/** Answers from a function; undefined stands for a service that does not answer. Same caps as a real one. */
export function memoryHttp(answer: (request: HttpRequest) => MemoryAnswer): Http {
  return {
    async request(request) {
      const given = answer(request)
      if (given === undefined) throw unavailable('smoke-unreachable', `${request.method} ${request.url}: no answer`)
      const whole = { status: 200, headers: {}, body: '', phases: { firstByte: 0, total: 0 }, ...given }
      if (whole.phases.total > request.timeoutMilliseconds) throw unavailable('smoke-timeout', 'no answer in time')
      if (Buffer.byteLength(whole.body) > request.maximumBytes) throw unavailable('smoke-oversize', 'too large')
      return whole
    }
  }
}
