import { recordedQuery, samplesOfRange } from '../../domain/alerts/recorded-series.ts'
import type { Sources } from '../../domain/alerts/signals.ts'
import type { AlertSamples } from '../../ports/alert-samples.ts'
import { askJson } from './ask.ts'

export interface PrometheusRange {
  readonly url: string
  readonly token: string | undefined
  readonly sources: Sources
  readonly overMs: number
  readonly now: () => number
}

/** What a Prometheus remembers of the figures that alerts and dashboards read, minute by minute. */
export function createPrometheusSamples({ url, token, sources, overMs, now }: PrometheusRange): AlertSamples {
  return {
    async take() {
      const end = Math.floor(now() / 1000)
      // What was counted in the first minute needs the reading before it.
      const start = end - Math.ceil(overMs / 1000) - 300
      const asked = { query: recordedQuery(sources), start: `${start}`, end: `${end}`, step: '60' }
      const answer = await askJson(`${url}/api/v1/query_range`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          ...(token !== undefined && { authorization: `Bearer ${token}` })
        },
        body: new URLSearchParams(asked).toString()
      })
      return samplesOfRange(answer, sources, url)
    }
  }
}
