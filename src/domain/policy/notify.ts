import { z } from 'zod'
import { Name, section, Text, unknownKind } from './section.ts'

export const Variable = Text.max(200).regex(/^[A-Za-z_]\w*$/, { error: 'expected the name of an environment variable' })
export const WebAddress = z.url({ protocol: /^https?$/, error: 'expected an http or https address' }).max(2000)

/** What somebody may want to hear of: pages wake people, notices do not. */
const severities = ['page', 'notice'] as const
const On = z.array(z.enum(severities)).min(1).default(['page', 'notice']).describe('What is told here.')

const shared = { on: On, role: Name.optional().describe('Whose turn it is; a role of this file.') }

const PagerDuty = section({
  kind: z.literal('pagerduty'),
  ...shared,
  'routing-key-env': Variable.default('PAGERDUTY_ROUTING_KEY').describe('Holds the key of an Events v2 integration.'),
  url: WebAddress.default('https://events.pagerduty.com/v2/enqueue').describe('Another region has another address.')
})

const Opsgenie = section({
  kind: z.literal('opsgenie'),
  ...shared,
  'api-key-env': Variable.default('OPSGENIE_API_KEY').describe('Holds the key of an API integration.'),
  url: WebAddress.default('https://api.opsgenie.com/v2/alerts').describe('That of an imitator, or of another region.'),
  responders: z.array(Text.max(100)).max(50).default([]).describe('Teams, by name.')
})

const Slack = section({
  kind: z.literal('slack'),
  ...shared,
  'webhook-env': Variable.default('SLACK_WEBHOOK_URL').describe('Holds the address of an incoming webhook.')
})

const Statuspage = section({
  kind: z.literal('statuspage'),
  ...shared,
  on: z
    .array(z.enum(severities))
    .default([])
    .describe('What opens an incident there by itself; without it, only what somebody publishes is shown.'),
  page: Text.max(100).regex(/^[a-z0-9]+$/, { error: 'expected the id of a page' }),
  'api-key-env': Variable.default('STATUSPAGE_API_KEY').describe('Holds an API key.'),
  url: WebAddress.default('https://api.statuspage.io/v1').describe('Where the API is.')
})

const Webhook = section({
  kind: z.literal('webhook'),
  ...shared,
  url: WebAddress.describe('Gets each message as a signed POST.'),
  'secret-env': Variable.describe('Holds the secret that signs.')
})

const kinds = [PagerDuty, Opsgenie, Slack, Statuspage, Webhook] as const
const notifyKinds = ['pagerduty', 'opsgenie', 'slack', 'statuspage', 'webhook']

/** Who is told, each kind with its own settings; secrets by the name of an environment variable only. */
export const Notify = z.discriminatedUnion('kind', kinds, { error: unknownKind(notifyKinds) })
export type Notify = z.infer<typeof Notify>
