import { unavailable } from '../../domain/failure.ts'

/** True for this machine, which is spoken to in plain HTTP. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d+)?$/.test(host)
}

/** The address for an upload, which a registry gives. Throws `store-refused` where bytes would go in plain elsewhere. */
export function uploadAddress(location: string | null, opened: Response): URL {
  const { host, origin } = new URL(opened.url)
  const url = location !== null && URL.canParse(location, opened.url) ? new URL(location, opened.url) : undefined
  if (url === undefined) throw unavailable('store-refused', `${host} opens an upload and does not say where`)
  if (url.origin === origin || url.protocol === 'https:') return url
  throw unavailable('store-refused', `${host} sends an upload to ${url.origin}, where it would travel in plain`)
}
