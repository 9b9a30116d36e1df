import { z } from 'zod'
import { quotedLabel } from '../../domain/label-value.ts'
import { askJson, wrong } from './ask.ts'

/** One counter of one instance: its labels, and what was scraped, oldest first. Times are milliseconds since 1970. */
export interface Series {
  readonly labels: Readonly<Record<string, string>>
  readonly samples: readonly (readonly [timeMs: number, value: number])[]
}

export interface PrometheusApi {
  /** The server's own clock, milliseconds since 1970. */
  now(): Promise<number>
  /** What was scraped in the `seconds` before `atMs`, by the server's clock. */
  scraped(selector: string, atMs: number, seconds: number): Promise<Series[]>
}

const Sample = z.tuple([z.number(), z.string()])
const Matrix = z.object({
  metric: z.record(z.string(), z.string()),
  values: z.array(Sample).default([]),
  histograms: z.array(z.unknown()).default([])
})
const Answer = z.object({
  status: z.literal('success'),
  data: z.discriminatedUnion('resultType', [
    z.object({ resultType: z.literal('scalar'), result: Sample }),
    z.object({ resultType: z.literal('matrix'), result: z.array(Matrix) })
  ])
})

/** Speaks the HTTP API of Prometheus and of all that imitate it. */
export function prometheusApi(url: string, token: string | undefined): PrometheusApi {
  const { host } = new URL(url)
  const query = async (parameters: Record<string, string>) => {
    const answer = await askJson(`${url}/api/v1/query`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(token !== undefined && { authorization: `Bearer ${token}` })
      },
      body: new URLSearchParams(parameters).toString()
    })
    const read = Answer.safeParse(answer)
    if (read.success) return read.data.data
    throw wrong(host, `no result of a query: ${read.error.issues[0]?.path.join('.')}`)
  }
  return {
    async now() {
      const data = await query({ query: 'time()' })
      if (data.resultType !== 'scalar') throw wrong(host, `a ${data.resultType} as its time`)
      return Number(data.result[1]) * 1000
    },
    async scraped(selector, atMs, seconds) {
      const parameters = { query: `${selector}[${Math.ceil(seconds)}s]`, time: (atMs / 1000).toFixed(3) }
      const data = await query(parameters)
      if (data.resultType !== 'matrix') throw wrong(host, `a ${data.resultType} for a range`)
      return data.result.map(series => readSeries(series, selector, host))
    }
  }
}

function readSeries({ metric, values, histograms }: z.infer<typeof Matrix>, selector: string, host: string): Series {
  if (histograms.length > 0) {
    throw wrong(host, `a native histogram for ${selector}; its classic buckets must be scraped, too`)
  }
  // A sample that is no number (a stale marker of a remote store) tells nothing.
  const samples = values.flatMap(([seconds, value]) => {
    const number = Number(value)
    return Number.isFinite(number) ? [[Math.round(seconds * 1000), number] as const] : []
  })
  return { labels: metric, samples }
}

/** Writes a selector; names were checked, and values are quoted so that they cannot leave their place. */
export function selectorOf(name: string, labels: Readonly<Record<string, string>>): string {
  const matchers = Object.entries(labels).map(([label, value]) => `${label}="${quotedLabel(value)}"`)
  return `${name}{${matchers.join(',')}}`
}
