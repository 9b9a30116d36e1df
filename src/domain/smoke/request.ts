import { z } from 'zod'
import { Duration } from '../duration.ts'

const Text = z.string().max(1_000_000)
const Texts = z.record(z.string().min(1).max(1000), z.coerce.string())
const Path = z.string().regex(/^(\/|\{\{)/, { error: 'expected a path that starts with /' })
const Address = z.string().regex(/^((\[[0-9a-fA-F:.]+\]|[\w.{} -]+):(\d{1,5}|\{\{ *\w+ *\}\})|\{\{ *\w+ *\}\})$/, {
  error: 'expected host:port'
})

/** How a request proves who asks. Values come from `secrets`, so that none stands in the file. */
export const Authentication = z.strictObject({
  basic: z.strictObject({ username: Text, password: Text }).optional().describe('User name and password.'),
  bearer: Text.min(1).optional().describe('A token.'),
  oidc: z
    .strictObject({ audience: Text.min(1) })
    .optional()
    .describe("The workflow's own OIDC token, as a bearer token."),
  certificate: z
    .strictObject({ cert: Text.min(1), key: Text.min(1), authority: Text.optional() })
    .optional()
    .describe('Client certificate and key in PEM, and the authority that signed the server, for mutual TLS.')
})
export type Authentication = z.infer<typeof Authentication>

const Part = z
  .strictObject({
    name: Text.min(1),
    text: Text.optional(),
    base64: z.base64().optional(),
    file: z.string().min(1).optional().describe('Path of a text file, from the suite.'),
    filename: Text.optional(),
    type: Text.optional().describe('Media type of this part.')
  })
  .refine(part => countGiven([part.text, part.base64, part.file]) === 1, {
    error: 'expected exactly one of text, base64 and file'
  })
export type Part = z.infer<typeof Part>

const GraphQl = z.strictObject({ query: Text.min(1), variables: z.record(z.string(), z.unknown()).optional() })

/** One HTTP request. Every text may hold `{{names}}`. */
export const Request = z
  .strictObject({
    method: z
      .enum(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
      .optional()
      .describe('GET, or POST when there is a body.'),
    path: Path.describe('Path below the base URL.'),
    query: Texts.optional().describe('Query parameters, encoded for you.'),
    headers: Texts.default({}).describe('Headers by their name.'),
    json: z.unknown().optional().describe('Body as JSON.'),
    body: Text.optional().describe('Body as it is.'),
    form: Texts.optional().describe('Body as a form.'),
    multipart: z.array(Part).min(1).max(100).optional().describe('Body as multipart form data.'),
    graphql: GraphQl.optional().describe('GraphQL query, posted as JSON.'),
    auth: Authentication.optional().describe('How it proves who asks.'),
    http: z.enum(['1.1', '2']).default('1.1').describe('Version of HTTP to speak.'),
    redirects: z.int().min(0).max(20).default(0).describe('How many redirects to follow.'),
    'redirect-hosts': z.array(Text).default([]).describe('Other hosts that a redirect may lead to.'),
    timeout: Duration.optional().describe('Time for one attempt; the deadline clips it.')
  })
  .refine(body => countGiven([body.json, body.body, body.form, body.multipart, body.graphql]) <= 1, {
    error: 'expected at most one of json, body, form, multipart and graphql'
  })
export type Request = z.infer<typeof Request>

const timeout = { timeout: Duration.optional().describe('Time for one attempt; the deadline clips it.') }

export const WebSocketProbe = z.strictObject({
  path: Path.describe('Path below the base URL.'),
  headers: Texts.default({}).describe('Headers by their name.'),
  auth: Authentication.optional().describe('How it proves who asks.'),
  send: z.array(Text).max(100).default([]).describe('Messages to send, in order.'),
  receive: z.int().min(0).max(1000).default(1).describe('How many messages to wait for.'),
  ...timeout
})
export const GrpcProbe = z.strictObject({
  service: Text.default('').describe('Service name for the standard health check; empty asks for the whole server.'),
  auth: Authentication.optional().describe('How it proves who asks.'),
  ...timeout
})
export const TcpProbe = z.strictObject({
  address: Address.describe('host:port'),
  send: Text.optional().describe('What is sent once connected.'),
  receive: z.int().min(0).max(65_536).default(0).describe('How many bytes to wait for.'),
  ...timeout
})
export const DnsProbe = z.strictObject({
  name: Text.min(1).describe('Name to look up.'),
  type: z.enum(['A', 'AAAA', 'CNAME', 'MX', 'NS', 'SRV', 'TXT']).default('A').describe('Kind of record.'),
  server: Text.optional().describe('Address of the name server to ask.'),
  ...timeout
})
export const TlsProbe = z.strictObject({
  address: Address.describe('host:port'),
  'server-name': Text.optional().describe('Name to ask for; the host of the address by default.'),
  ...timeout
})
export type WebSocketProbe = z.infer<typeof WebSocketProbe>
export type GrpcProbe = z.infer<typeof GrpcProbe>
export type TcpProbe = z.infer<typeof TcpProbe>
export type DnsProbe = z.infer<typeof DnsProbe>
export type TlsProbe = z.infer<typeof TlsProbe>

export function countGiven(parts: readonly unknown[]): number {
  return parts.filter(part => part !== undefined).length
}
