import { z } from 'zod'
import type { HealthEntry } from '../../ports/health-log.ts'

const Entry = z.strictObject({
  time: z.iso.datetime(),
  environment: z.string(),
  verdict: z.enum(['pass', 'fail', 'inconclusive', 'flaky-pass'])
})

/** One health check as a line of JSON, without its end. */
export function healthLine({ time, environment, verdict }: HealthEntry): string {
  return JSON.stringify({ time, environment, verdict })
}

/** Health checks in their order. A line that cannot be read tells nothing, and is left out. */
export function parseHealthLines(text: string): readonly HealthEntry[] {
  return text.split('\n').flatMap(line => {
    try {
      return [Entry.parse(JSON.parse(line))]
    } catch {
      return []
    }
  })
}
