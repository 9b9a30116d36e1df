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

/** How the API server of a cluster is reached. */
const cluster = {
  server: WebAddress.optional().describe('The API server; in a pod, the one of its cluster.'),
  'token-env': Variable.optional().describe("Variable with a token; in a pod, its service account's."),
  'certificate-authority': Text.optional().describe("PEM file of the API server's authority.")
}

const GatewaySettings = section({
  kind: z.literal('kubernetes-gateway'),
  namespace: PlainName.describe('Where the HTTPRoute is.'),
  route: PlainName.describe('Name of the HTTPRoute.'),
  rule: z.int().min(0).max(15).default(0).describe('Which of its rules, counted from 0.'),
  backends: z.strictObject({ a: PlainName, b: PlainName }).describe('The service of each slot.'),
  ...cluster,
  settle: duration('10s').describe('How long the gateways may take to look at a change.')
})

const Destination = z.strictObject({ host: PlainName, subset: PlainName.optional() })

const IstioSettings = section({
  kind: z.literal('istio'),
  namespace: PlainName.describe('Where the VirtualService is.'),
  service: PlainName.describe('Name of the VirtualService.'),
  rule: z.int().min(0).max(63).default(0).describe('Which of its HTTP routes, counted from 0.'),
  destinations: z
    .strictObject({ a: Destination, b: Destination })
    .describe('The destination of each slot: a host, and the subset of a DestinationRule.'),
  ...cluster,
  settle: duration('10s').describe('How long the proxies are expected to take for a change.')
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

const LambdaSettings = section({
  kind: z.literal('aws-lambda'),
  function: PlainName.describe('Name of the function.'),
  alias: PlainName.describe('The alias that users call.'),
  slots: z
    .strictObject({ a: PlainName, b: PlainName })
    .describe("Alias of each slot's version; the deploy command moves the one of its slot."),
  region: PlainName.describe('Region of the function.'),
  endpoint: WebAddress.optional().describe('Address of the API; default the public one of the region.')
})

const CloudRunSettings = section({
  kind: z.literal('cloud-run'),
  service: Text.max(300)
    .regex(/^projects\/[\w.:-]+\/locations\/[\w-]+\/services\/[\w-]+$/, {
      error: 'expected projects/…/locations/…/services/…'
    })
    .describe('Full name of the service.'),
  tags: z
    .strictObject({ a: PlainName, b: PlainName })
    .describe('Tag of the revision in each slot; the deploy command sets it, without traffic.'),
  'token-env': Variable.default('GOOGLE_ACCESS_TOKEN').describe('Variable with an access token.'),
  endpoint: WebAddress.default('https://run.googleapis.com').describe('Where the API is.'),
  settle: duration('60s').describe('How long a change may take until it is in effect.')
})

const TraefikSettings = section({
  kind: z.literal('traefik'),
  file: Text.max(500).describe("File of the file provider's directory that is written; no other may be in it."),
  service: PlainName.describe('Name of the weighted service that Traefik gets.'),
  backends: z
    .strictObject({ a: Text.max(200), b: Text.max(200) })
    .describe('The service of each slot, as Traefik names it: shop-a@docker.'),
  api: WebAddress.default('http://127.0.0.1:8080').describe('Where its API says what is in effect.'),
  settle: duration('10s').describe('How long it may take to see a changed file.')
})

const EnvoySettings = section({
  kind: z.literal('envoy'),
  admin: z
    .union([WebAddress.transform(one => [one]), z.array(WebAddress).min(1).max(64)])
    .describe('Administration addresses of all nodes; all must answer.'),
  directory: Text.max(500).describe('Folder with the link current, the root of a disk layer of the runtime.'),
  key: PlainName.default('sluice').describe('Beginning of the runtime keys.'),
  settle: duration('10s').describe('How long the nodes may take to see a change.')
})

const image = Text.max(400)
  .regex(/^[a-z0-9][a-z0-9._:/-]*[a-z0-9]$/, { error: 'expected an image without tag or digest, as ghcr.io/octo/shop' })
  .refine(name => !/:[^/]*$/.test(name), { error: 'expected an image without a tag: the digest is added' })
  .describe('The image without tag; the digest is added.')

/** How long an engine may take for what cannot wait for its steps. */
const engineSettle = duration('2m').describe(
  'How long the engine may take to go back, or to bring a version out at once.'
)

const ArgoSettings = section({
  kind: z.literal('argo-rollouts'),
  namespace: PlainName.describe('Where the Rollout is.'),
  rollout: PlainName.describe('Name of the Rollout.'),
  container: PlainName.describe('Which container of its template gets the image.'),
  image,
  pauses: z
    .enum(['wait', 'judge'])
    .default('wait')
    .describe('At a pause without end: wait for a person, or go on when profile and judge would.'),
  ...cluster,
  settle: engineSettle
})

const FlaggerSettings = section({
  kind: z.literal('flagger'),
  namespace: PlainName.describe('Where the Canary is.'),
  canary: PlainName.describe('Name of the Canary; its target must be a Deployment.'),
  container: PlainName.describe("Which container of the target's template gets the image."),
  image,
  ...cluster,
  settle: engineSettle
})

const kinds = [
  Embedded,
  HaproxySettings,
  NginxSettings,
  CommandSettings,
  WebhookSettings,
  GatewaySettings,
  AlbSettings,
  IstioSettings,
  LambdaSettings,
  CloudRunSettings,
  TraefikSettings,
  EnvoySettings,
  ArgoSettings,
  FlaggerSettings
] as const

/** What moves the traffic, each kind with its own settings. */
export const RouterSettings = z.discriminatedUnion('kind', kinds, { error: unknownKind(routerKinds) })
export type RouterSettings = z.infer<typeof RouterSettings>
export type RouterSettingsOf<Kind extends RouterSettings['kind']> = Extract<RouterSettings, { kind: Kind }>
