import type { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import type { Http } from '../../ports/http.ts'

const timeoutMilliseconds = 20_000
const maximumBytes = 64 * 1024 * 1024

/** How a registry is reached: the base URL of it, or of one that speaks as it does. */
export interface RegistryPlace {
  readonly http: Http
  readonly url: string
}

export interface RegistryText {
  readonly body: string
  /** When the registry itself last changed what it sent; undefined when it does not say. */
  readonly lastModified: string | undefined
}

export interface Wanted {
  readonly method?: 'GET' | 'HEAD'
  readonly accept?: string
}

/** Asks a registry. No credential is sent. Undefined when it knows nothing there; throws `unavailable` for anything else. */
export async function askRegistryFor(
  { http, url: base }: RegistryPlace,
  path: string,
  { method = 'GET', accept = 'application/json' }: Wanted = {}
): Promise<RegistryText | undefined> {
  const url = `${base.replace(/\/+$/, '')}/${path}`
  const headers = { accept, 'accept-encoding': 'gzip', 'user-agent': 'sluice (release pipeline, dependency triage)' }
  const request = { method, url, headers, timeoutMilliseconds, maximumBytes, freshConnection: false }
  const {
    status,
    body,
    headers: answered
  } = await http.request(request).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw unavailable('triage-unknown', `the registry does not answer: ${why}`, cause)
  })
  if (status === 404 || status === 410) return undefined
  if (status !== 200) throw unavailable('triage-unknown', `the registry answers ${status} to ${method} ${url}`)
  const time = Date.parse(answered['last-modified'] ?? '')
  return { body, lastModified: Number.isNaN(time) ? undefined : new Date(time).toISOString() }
}

/** Reads an answer about one package; one that cannot be read, or is about another, is no answer. */
export function readAnswer<T>(
  schema: z.ZodType<T>,
  { body }: RegistryText,
  about: { readonly name: string; isOther?(answer: T): boolean }
): T {
  try {
    const answer = schema.parse(JSON.parse(body))
    if (about.isOther?.(answer) !== true) return answer
  } catch {
    // Said below, as for an answer about another package.
  }
  throw unavailable('triage-unknown', `the registry's answer about ${about.name} cannot be read`)
}

/** A name as a part of an address; one that would lead elsewhere is refused. */
export function namePart(name: string, allowed: RegExp): string {
  if (name.length <= 214 && allowed.test(name) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(name)) return name
  throw unavailable('triage-unknown', `the registry can have no package ${JSON.stringify(name)}`)
}
