import { expect, test } from '@jest/globals'
import type { Http } from '../../src/ports/http.ts'
import type { Probes } from '../../src/ports/probes.ts'

/** One service behind both ports: `/ok` answers, `/slow` never ends, `/large` sends 5,000 bytes; TCP greets. */
export interface ProbedService {
  readonly http: Http
  readonly probes: Probes
  readonly baseUrl: string
  /** Where a greeting of two bytes, `hi`, is sent. */
  readonly greeter: string
  /** Where nothing listens. */
  readonly nowhere: string
}

const limits = { timeoutMilliseconds: 2000, maximumBytes: 1000 }
const request = { method: 'GET', headers: {}, freshConnection: true, ...limits }

/** What every pair of HTTP and probe adapters does. */
export function probesContract(name: string, open: () => Promise<ProbedService>): void {
  test(`${name}: tells status, headers in lower case, body and time`, async () => {
    const { http, baseUrl } = await open()
    const answer = await http.request({ ...request, url: `${baseUrl}/ok` })

    expect(answer).toMatchObject({ status: 200, headers: { 'x-kind': 'tea' }, body: 'ok' })
    expect(answer.phases.total).toBeGreaterThanOrEqual(answer.phases.firstByte)
  })

  test(`${name}: gives up when time is over`, async () => {
    const { http, baseUrl } = await open()
    const asked = http.request({ ...request, url: `${baseUrl}/slow`, timeoutMilliseconds: 50 })

    await expect(asked).rejects.toMatchObject({ kind: 'unavailable', code: 'smoke-timeout' })
  })

  test(`${name}: reads no more than it may`, async () => {
    const { http, baseUrl } = await open()

    await expect(http.request({ ...request, url: `${baseUrl}/large` })).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'smoke-oversize'
    })
  })

  test(`${name}: tells a service that is not there`, async () => {
    const { http, probes, nowhere } = await open()

    await expect(http.request({ ...request, url: `http://${nowhere}/` })).rejects.toMatchObject({
      code: 'smoke-unreachable'
    })
    await expect(probes.tcp({ address: nowhere, receive: 0, ...limits })).rejects.toMatchObject({
      code: 'smoke-unreachable'
    })
  })

  test(`${name}: receives what a port sends`, async () => {
    const { probes, greeter } = await open()

    expect(await probes.tcp({ address: greeter, receive: 2, ...limits })).toMatchObject({ status: 0, body: 'hi' })
  })
}
