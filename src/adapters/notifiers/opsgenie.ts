import type { Notification, Notifier } from '../../ports/notifier.ts'
import { cut, deliver, type Pause } from './deliver.ts'

export interface OpsgenieFacts {
  readonly url: string
  readonly apiKey: string
  /** Teams, by name. */
  readonly responders: readonly string[]
  readonly pause: Pause
}

/** Creates an alert by Opsgenie's API, or one that imitates it. An open alert with the same alias takes it in. */
export function createOpsgenieNotifier({ url, apiKey, responders, pause }: OpsgenieFacts): Notifier {
  return {
    name: 'opsgenie',
    notify: ({ dedupKey, severity, title, text, link }: Notification) =>
      deliver(
        {
          to: 'Opsgenie',
          url,
          headers: { authorization: `GenieKey ${apiKey}` },
          body: JSON.stringify({
            message: cut(title, 130),
            alias: cut(dedupKey, 512),
            description: cut(link === undefined ? text : `${text}\n\n${link}`, 15_000),
            priority: severity === 'page' ? 'P1' : 'P5',
            source: 'sluice',
            tags: ['sluice', severity],
            ...(responders.length > 0 && { responders: responders.map(name => ({ type: 'team', name })) })
          })
        },
        pause
      )
  }
}
