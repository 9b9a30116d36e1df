import type { Notification, Notifier } from '../../ports/notifier.ts'
import { cut, deliver, type Pause } from './deliver.ts'

/** Posts to one channel by an incoming webhook, which knows no key: a message that may have arrived is not repeated. */
export function createSlackNotifier({ url, pause }: { readonly url: string; readonly pause: Pause }): Notifier {
  return {
    name: 'slack',
    forgets: true,
    notify: (notification: Notification) =>
      deliver({ to: 'Slack', url, once: true, body: JSON.stringify(messageOf(notification)) }, pause)
  }
}

function messageOf({ severity, title, text, link }: Notification) {
  const mark = severity === 'page' ? ':rotating_light:' : ':information_source:'
  const more = link === undefined ? '' : `\n<${escaped(link)}|the run>`
  const heading = `${mark} *${escaped(title)}*`
  return {
    text: cut(`${heading}\n${escaped(text)}`, 3000),
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: cut(`${heading}\n${escaped(text)}`, 2500) + more } }]
  }
}

/** Takes the meaning from what Slack would read as a mention, a link or a channel. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('|', '¦')
}
