import type { JsonSchema } from './json-body.ts'

/** Milliseconds that each part took; a part that did not happen is absent. */
export interface Phases {
  readonly lookup?: number | undefined
  readonly connect?: number | undefined
  readonly tls?: number | undefined
  /** From the start of the request to the first byte of the answer. */
  readonly firstByte: number
  readonly total: number
}

/** What a server showed about itself when the connection was made. */
export interface ServerCertificate {
  /** ISO 8601. */
  readonly validTo: string
  readonly names: readonly string[]
  readonly issuer: string
  /** Why the chain is not trusted; absent when it is. */
  readonly untrusted?: string | undefined
  readonly protocol: string
}

/** What an expectation looks at, whatever was asked: HTTP, WebSocket, gRPC, TCP, DNS or TLS. */
export interface Response {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** Each Set-Cookie header as it came. */
  readonly setCookies?: readonly string[]
  readonly body: string
  /** Bytes of the body. */
  readonly bytes?: number
  /** SHA-256 of these bytes in hex: text alone cannot be compared with a file. */
  readonly sha256?: string
  readonly totalMilliseconds: number
  readonly phases?: Phases
  readonly certificate?: ServerCertificate | undefined
  readonly httpVersion?: string | undefined
  /** When it came, for the validity of a certificate. */
  readonly time?: Date
}

/** The languages that a suite may speak about a body. Each throws `bad-suite` when an expression is none. */
export interface Matchers {
  /** Values that a JSONPath (RFC 9535) selects. */
  select(path: string, value: unknown): Promise<readonly unknown[]>
  /** What a regular expression (RE2, linear time) finds: its first group, or all of it. Undefined: no match. */
  find(pattern: string, text: string): Promise<string | undefined>
  /** Whether a JSONPath can select one value at most, as `$.items[0].price` does. */
  selectsOne(path: string): Promise<boolean>
  /** Reads a JSON Schema and all that it refers to, before anything is asked of a service. */
  prepareSchema(schema: JsonSchema, read: (uri: string) => Promise<string>): Promise<void>
  /** The first violation of a JSON Schema (2020-12, unless it names an older one), or undefined. */
  violation(schema: JsonSchema, value: unknown): Promise<string | undefined>
  /** Texts of the nodes that an XPath 1.0 selects in XML; undefined when the text is not XML. */
  xpath(path: string, xml: string): Promise<readonly string[] | undefined>
  /** Texts of the elements that a CSS selector selects in HTML. */
  css(selector: string, html: string): Promise<readonly string[]>
}
