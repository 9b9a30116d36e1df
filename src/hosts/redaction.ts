const shortestSecret = 4
const shortestPart = 8

/** Takes every known secret out of a text, in any form that it may have taken on its way. */
export type Redact = (text: string) => string

/** Makes the function that a host applies to all it writes. Longer forms go first, so that no tail is left. */
export function redactor(secrets: readonly string[]): Redact {
  const forms = [...new Set(secrets.flatMap(secretForms))].sort((one, other) => other.length - one.length)
  return text => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text)
}

/** The same value with each text in it redacted, keys too; a plain value of objects, lists and texts. */
export function redactDeeply<Value>(value: Value, redact: Redact): Value {
  if (typeof value === 'string') return redact(value) as Value
  if (Array.isArray(value)) return value.map(one => redactDeeply(one as unknown, redact)) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [redact(key), redactDeeply(inner as unknown, redact)])
  return Object.fromEntries(entries) as Value
}

/** A secret as it is, line by line, and escaped or encoded as JSON, URL, hex, base64 and base64url. */
export function secretForms(secret: string): readonly string[] {
  if (secret.length < shortestSecret) return []
  const lines = secret.split(/\r\n|\r|\n/).map(line => line.trim())
  const parts = lines.length === 1 ? [] : lines.filter(line => line.length >= shortestPart)
  return [secret, secret.trim(), ...parts].flatMap(form => [form, ...encodings(form)])
}

function encodings(form: string): readonly string[] {
  const bytes = Buffer.from(form)
  const json = JSON.stringify(form).slice(1, -1)
  const url = encodeURIComponent(form)
  return [json, url, url.replaceAll('%20', '+'), bytes.toString('hex'), ...[0, 1, 2].flatMap(base64At(bytes))]
}

/** Base64 of some text contains that of a secret inside it, at one of three alignments; the edges are shared bits. */
function base64At(bytes: Buffer) {
  return (shift: number): readonly string[] => {
    const shared = [0, 2, 3][shift] ?? 0
    const whole = Math.floor(((bytes.length + shift) * 8) / 6)
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(shared, whole)
    const safe = text.replaceAll('+', '-').replaceAll('/', '_')
    return text.length < shortestPart ? [] : [text, safe]
  }
}
