import type { Response } from './response.ts'

const longestCookieCharacters = 8192

interface Crumb {
  readonly name: string
  readonly value: string
  readonly path: string
  readonly secure: boolean
  readonly gone: boolean
}

/** The cookies that an answer sets, by name. */
export function cookiesOf({ setCookies }: Pick<Response, 'setCookies'>): ReadonlyMap<string, string> {
  const crumbs = (setCookies ?? []).flatMap(parseCookie)
  return new Map(crumbs.filter(({ gone }) => !gone).map(({ name, value }) => [name, value]))
}

/** The cookies of one run. Each belongs to the host that set it, and to no other. */
export type CookieJar = Map<string, Crumb>

/** Keeps what an answer of `url` sets, and forgets what it takes back. */
export function keepCookies(jar: CookieJar, url: URL, { setCookies }: Pick<Response, 'setCookies'>): void {
  for (const crumb of (setCookies ?? []).flatMap(parseCookie)) {
    const key = JSON.stringify([url.hostname, crumb.path, crumb.name])
    if (crumb.gone) jar.delete(key)
    else jar.set(key, crumb)
  }
}

/** The Cookie header for a request, or undefined. */
export function cookieHeader(jar: CookieJar, url: URL): string | undefined {
  const fitting = [...jar].filter(([key, crumb]) => {
    const [host] = JSON.parse(key) as [string]
    const secure = url.protocol === 'https:' || isLoopback(url.hostname)
    return host === url.hostname && isBelow(url.pathname, crumb.path) && (secure || !crumb.secure)
  })
  if (fitting.length === 0) return undefined
  return fitting.map(([, { name, value }]) => `${name}=${value}`).join('; ')
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]'
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}

/** Reads one Set-Cookie header; none of it when it has no name or is too long to be one. */
function parseCookie(header: string): Crumb[] {
  if (header.length > longestCookieCharacters) return []
  const [pair = '', ...attributes] = header.split(';').map(part => part.trim())
  const equals = pair.indexOf('=')
  if (equals < 1) return []
  const settings = new Map(attributes.map(attribute => attributeOf(attribute)))
  const path = settings.get('path')
  return [
    {
      name: pair.slice(0, equals).trim(),
      value: pair.slice(equals + 1).trim(),
      path: path?.startsWith('/') ? path : '/',
      secure: settings.has('secure'),
      gone: Number(settings.get('max-age') ?? 1) <= 0 || settings.get('expires')?.includes('1970') === true
    }
  ]
}

function attributeOf(attribute: string): [string, string] {
  const [name = '', ...value] = attribute.split('=')
  return [name.toLowerCase(), value.join('=')]
}
