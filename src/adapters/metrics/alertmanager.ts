import { z } from 'zod'
import { unacknowledged } from '../../domain/alerts/prometheus-rules.ts'
import type { AlertEngine } from '../../ports/alert-engine.ts'
import { askJson, wrong } from './ask.ts'

const Alerts = z
  .array(
    z.object({
      labels: z.record(z.string(), z.string().max(10_000)),
      startsAt: z.iso.datetime({ offset: true }),
      status: z.object({ state: z.enum(['unprocessed', 'active', 'suppressed']) })
    })
  )
  .max(10_000)

/** Asks an Alertmanager which alerts of a service are firing. Throws `unavailable` for anything but an answer. */
export function createAlertmanager(url: string): AlertEngine {
  const { host } = new URL(url)
  return {
    location: url,
    async firing(service) {
      const parameters = new URLSearchParams({ filter: `service=${JSON.stringify(service)}` })
      const read = Alerts.safeParse(await askJson(`${url.replace(/\/+$/, '')}/api/v2/alerts?${parameters}`))
      if (!read.success) throw wrong(host, `no list of alerts: ${read.error.issues[0]?.path.join('.')}`)
      return read.data.flatMap(({ labels, startsAt, status }) => {
        const { rule, alertname } = labels
        // The reminder of an alert is no alert of its own.
        if (rule === undefined || alertname === unacknowledged) return []
        return [{ rule, firedAt: new Date(startsAt).toISOString(), isSuppressed: status.state === 'suppressed' }]
      })
    }
  }
}
