import type { Part, Request } from '../../domain/smoke/request.ts'

export interface Content {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

const formType = 'application/x-www-form-urlencoded'

/** The method, headers and bytes of a request. What has a body is posted unless it says otherwise. */
export function contentOf(request: Request): Content {
  const { headers, json, form, body, multipart, graphql } = request
  if (json !== undefined) return withBody(request, 'application/json', JSON.stringify(json))
  if (graphql !== undefined) return withBody(request, 'application/json', JSON.stringify(graphql))
  if (form !== undefined) return withBody(request, formType, new URLSearchParams(form).toString())
  if (multipart !== undefined) {
    return withBody(request, `multipart/form-data; boundary=${boundary}`, multipartBody(multipart))
  }
  const method = request.method ?? (body === undefined ? 'GET' : 'POST')
  return body === undefined ? { method, headers } : { method, headers, body }
}

function withBody({ method = 'POST', headers }: Request, type: string, body: string | Uint8Array): Content {
  const given = Object.keys(headers).some(name => name.toLowerCase() === 'content-type')
  return { method, headers: given ? headers : { 'content-type': type, ...headers }, body }
}

/** Long enough that no part holds it by chance, and always the same, so that a request can be played again. */
const boundary = 'sluice-boundary-7d0c9a6f1b3e4852'

function multipartBody(parts: readonly Part[]): Uint8Array {
  const chunks = parts.flatMap(part => [Buffer.from(partHead(part)), partBytes(part), Buffer.from('\r\n')])
  return Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)])
}

function partHead({ name, filename, type }: Part): string {
  const file = filename === undefined ? '' : `; filename="${quoted(filename)}"`
  const media = type === undefined ? '' : `\r\nContent-Type: ${type.replace(/[\r\n]/g, '')}`
  return `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${file}${media}\r\n\r\n`
}

/** As browsers do it: what would end the quotation is percent-encoded. */
function quoted(text: string): string {
  return text.replace(/["\r\n]/g, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

function partBytes({ text, base64 }: Part): Buffer {
  return base64 === undefined ? Buffer.from(text ?? '') : Buffer.from(base64, 'base64')
}
