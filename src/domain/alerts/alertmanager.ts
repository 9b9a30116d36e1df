import { stringify } from 'yaml'
import type { Notify } from '../policy/notify.ts'
import { generated, type Pack } from './prometheus-rules.ts'

type Config = Readonly<Record<string, unknown>>
type Receiver = Readonly<Record<string, unknown>> & { readonly name: string }

/** Writes the routes of Alertmanager: the SOP's table, with the receivers that the policy's `notify` names. */
export function alertmanagerConfig({ sources, settings }: Pack, notify: readonly Notify[]): string {
  const config = {
    route: {
      receiver: 'dashboard',
      // One matter is one message, however many rules see it.
      group_by: ['service', 'signal'],
      group_wait: '10s',
      group_interval: '1m',
      repeat_interval: '4h',
      routes: [
        // A page waits for nothing.
        route('page', { group_wait: '0s', repeat_interval: '30m' }),
        route('notice', {}),
        route('ticket', { repeat_interval: '24h' }),
        route('dashboard', {})
      ]
    },
    inhibit_rules: [inhibit('P0', 'P1|P2|P3'), inhibit('P1', 'P2|P3'), inhibit('P2', 'P3')],
    receivers: [
      receiver('page', notify, settings.secrets, 'page'),
      receiver('notice', notify, settings.secrets, 'notice'),
      // `sluice ops alerts --tickets` asks Alertmanager and opens one issue for each.
      { name: 'ticket' },
      { name: 'dashboard' }
    ]
  }
  return generated(`# Service: ${sources.service.replaceAll(/\s/g, ' ')}\n${stringify(config, { lineWidth: 0 })}`)
}

function route(name: string, more: Config): Config {
  return { matchers: [`route="${name}"`], receiver: name, ...more }
}

/** Who hears of the worse need not hear of the lesser about the same. */
function inhibit(worse: string, lesser: string): Config {
  return {
    source_matchers: [`severity="${worse}"`],
    target_matchers: [`severity=~"${lesser}"`],
    equal: ['service', 'signal']
  }
}

function receiver(name: string, notify: readonly Notify[], secrets: string, level: 'page' | 'notice'): Receiver {
  const heard = notify.filter(({ on }) => on.includes(level))
  const of = (kind: Notify['kind'], key: string) => {
    const configs = heard.filter(one => one.kind === kind).map(one => configOf(one, secrets))
    return configs.length === 0 ? {} : { [key]: configs }
  }
  return {
    name,
    ...of('pagerduty', 'pagerduty_configs'),
    ...of('opsgenie', 'opsgenie_configs'),
    ...of('slack', 'slack_configs'),
    ...of('webhook', 'webhook_configs')
  }
}

/** True for what Alertmanager can tell; a status page is for people outside, and is written by hand or by an incident. */
export function isReachable({ kind }: Notify): boolean {
  return kind !== 'statuspage'
}

const title = '{{ .CommonLabels.severity }} {{ .CommonLabels.service }}: {{ .CommonLabels.signal }}'
const lines = '{{ range .Alerts }}{{ .Annotations.summary }} {{ .Annotations.runbook }}\n{{ end }}'

function configOf(settings: Notify, secrets: string): Config {
  switch (settings.kind) {
    case 'pagerduty':
      return {
        url: settings.url,
        routing_key_file: `${secrets}/${settings.routingKeyEnv}`,
        description: title,
        severity: 'critical'
      }
    case 'opsgenie':
      return {
        api_url: new URL('/', settings.url).href,
        api_key_file: `${secrets}/${settings.apiKeyEnv}`,
        message: title,
        responders: settings.responders.map(name => ({ name, type: 'team' }))
      }
    case 'slack':
      return { api_url_file: `${secrets}/${settings.webhookEnv}`, title, text: lines }
    case 'webhook':
      return {
        url: settings.url,
        http_config: { authorization: { credentials_file: `${secrets}/${settings.secretEnv}` } }
      }
    case 'statuspage':
      return {}
  }
}
