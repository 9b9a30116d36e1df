const shownInstead = '***'
const shortestFragment = 6

/** Every form of a secret that an answer, an error or a report could carry. */
export function maskForms(secret: string): readonly string[] {
  const lines = secret.split(/\r\n|\r|\n/).map(line => line.trim())
  // A key in PEM may come back line by line.
  const parts = lines.length > 1 ? lines.filter(line => line.length >= shortestLine) : []
  const forms = [secret, ...parts].flatMap(formsOf).flatMap(escapedAgain)
  // The longest first: a short form inside a longer one would leave the rest of it.
  return [...new Set(forms)].filter(form => form !== '').sort((one, other) => other.length - one.length)
}

const shortestLine = 8

/** What a service says back often travels inside JSON, and that JSON inside another. */
function escapedAgain(form: string): readonly string[] {
  const once = JSON.stringify(form).slice(1, -1)
  return [form, once, JSON.stringify(once).slice(1, -1)]
}

function formsOf(secret: string): readonly string[] {
  const url = encodeURIComponent(secret)
  const json = JSON.stringify(secret).slice(1, -1)
  return [
    secret,
    secret.trim(),
    url,
    lowerPercent(url),
    url.replaceAll('%20', '+'),
    lowerPercent(url).replaceAll('%20', '+'),
    new URLSearchParams({ s: secret }).toString().slice(2),
    strictUrl(secret),
    json,
    json.replaceAll('/', '\\/'),
    escapedUnicode(secret),
    ...htmlForms(secret),
    Buffer.from(secret).toString('hex'),
    Buffer.from(secret).toString('hex').toUpperCase(),
    ...base64Forms(secret)
  ]
}

function lowerPercent(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase())
}

/** RFC 3986: also the characters that JavaScript leaves alone. */
function strictUrl(secret: string): string {
  return encodeURIComponent(secret).replace(/[!'()*]/g, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
}

function escapedUnicode(secret: string): string {
  return JSON.stringify(secret)
    .slice(1, -1)
    .replace(/[<>&'\u0080-\uffff]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function htmlForms(secret: string): string[] {
  const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  const escaped = (single: string, double = '&quot;') =>
    secret.replace(/[&<>"']/g, letter => (letter === "'" ? single : letter === '"' ? double : (named[letter] ?? '')))
  const numeric = secret.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`)
  return [escaped('&#39;'), escaped('&#x27;'), escaped('&apos;'), escaped("'", '"'), escaped('&#39;', '&#34;'), numeric]
}

/**
 * Base64 depends on what stands before and after, as in `user:secret`. In each of the three alignments only the
 * characters that the secret alone decides are looked for.
 */
function base64Forms(secret: string): string[] {
  const bytes = Buffer.from(secret)
  const forms = [0, 1, 2].flatMap(before => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const start = Math.ceil((before * 8) / 6)
    const end = Math.floor(((before + bytes.length) * 8) / 6)
    return [text.slice(start, end)]
  })
  const url = forms.map(form => form.replaceAll('+', '-').replaceAll('/', '_'))
  return [...forms, ...url].filter(form => form.length >= shortestFragment)
}

/** Takes every form out of a text. */
export function mask(text: string, forms: readonly string[]): string {
  return forms.reduce((masked, form) => masked.replaceAll(form, shownInstead), text)
}

/** Takes every form out of every text of a value, names included. */
export function maskAll<Value>(value: Value, forms: readonly string[]): Value {
  return forms.length === 0 ? value : (maskAny(value, forms) as Value)
}

function maskAny(value: unknown, forms: readonly string[]): unknown {
  if (typeof value === 'string') return mask(value, forms)
  if (Array.isArray(value)) return value.map(item => maskAny(item, forms))
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [mask(key, forms), maskAny(item, forms)]))
}
