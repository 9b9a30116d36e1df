import { z } from 'zod'
import { routerKinds } from './kinds.ts'
import { duration, section, Text, unknownKind } from './section.ts'

const Port = z.int().min(1).max(65_535)

/** Reaches the command line of a proxy as it is, so it must not be able to end a command or begin another. */
const PlainPath = Text.max(500).regex(/^[\w./@%+:-]+$/, { error: 'expected a path without spaces or punctuation' })
const PlainName = Text.max(64).regex(/^[\w.-]+$/, { error: 'expected letters, digits, ".", "_" or "-"' })
const Variable = Text.max(200).regex(/^[A-Za-z_]\w*$/, { error: 'expected the name of an environment variable' })
const WebAddress = z.url({ protocol: /^https?$/, error: 'expected an http or https address' }).max(2000)

const Embedded = section({
  kind: z.literal('embedded'),
  port: Port.optional().describe('Where the proxy answers; any free port when absent.')
})

const HaproxySettings = section({
  kind: z.literal('haproxy'),
  socket: z
    .union([PlainPath.transform(one => [one]), z.array(PlainPath).min(1).max(64)])
    .describe('Runtime API with level admin: a path or host:port; several nodes in a list, all must answer.'),
  map: PlainPath.describe('Map file with the live slot, as HAProxy and this machine both call it.'),
  table: PlainName.default('sluice_lease').describe('Backend with the stick table whose entries expire.'),
  key: PlainName.optional().describe("The service's key in map and table; default the artifact's name.")
})

const NginxSettings = section({
  kind: z.literal('nginx'),
  directory: Text.max(500).describe('Absolute path of the gate files that nginx looks at.')
})

/** What a program or an address outside can do, which nobody but its author knows. */
const abilities = {
  granularity: z.number().positive().max(1).default(0.01).describe("Smallest step of green's fraction."),
  assignment: z
    .enum(['request', 'connection', 'sticky'])
    .default('request')
    .describe('What one coin decides: a request, a connection, or a user.'),
  lease: z.boolean().default(false).describe('True when it goes back to blue by itself once nobody renews.'),
  timeout: duration('5s').describe('How long one call may take.')
}

const CommandSettings = section({
  kind: z.literal('command'),
  command: Text.describe('Called with SLUICE_ACTION read, set or finalize; see docs/routers.md.'),
  ...abilities
})

const WebhookSettings = section({
  kind: z.literal('webhook'),
  url: WebAddress.describe('Receives each action as a signed POST; see docs/routers.md.'),
  'secret-env': Variable.describe('Environment variable with the secret that signs each request.'),
  ...abilities
})

const GatewaySettings = section({
  kind: z.literal('kubernetes-gateway'),
  namespace: PlainName.describe('Where the HTTPRoute is.'),
  route: PlainName.describe('Name of the HTTPRoute.'),
  rule: z.int().min(0).max(15).default(0).describe('Which of its rules, counted from 0.'),
  backends: z.strictObject({ a: PlainName, b: PlainName }).describe('The service of each slot.'),
  server: WebAddress.optional().describe('The API server; in a pod, the one of its cluster.'),
  'token-env': Variable.optional().describe("Variable with a token; in a pod, its service account's."),
  'certificate-authority': Text.optional().describe("PEM file of the API server's authority."),
  settle: duration('10s').describe('How long the gateways may take to look at a change.')
})

const Arn = Text.max(2048).regex(/^arn:aws[\w-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:[\w/-]+$/, {
  error: 'expected an ARN of Elastic Load Balancing'
})

const AlbSettings = section({
  kind: z.literal('aws-alb'),
  rule: Arn.describe('ARN of a listener rule, or of a listener for its default action.'),
  'target-groups': z.strictObject({ a: Arn, b: Arn }).describe('ARN of the target group of each slot.'),
  endpoint: WebAddress.optional().describe("Address of the API; default the public one of the rule's region.")
})

const kinds = [
  Embedded,
  HaproxySettings,
  NginxSettings,
  CommandSettings,
  WebhookSettings,
  GatewaySettings,
  AlbSettings
] as const

/** What moves the traffic, each kind with its own settings. */
export const RouterSettings = z.discriminatedUnion('kind', kinds, { error: unknownKind(routerKinds) })
export type RouterSettings = z.infer<typeof RouterSettings>
export type RouterSettingsOf<Kind extends RouterSettings['kind']> = Extract<RouterSettings, { kind: Kind }>
