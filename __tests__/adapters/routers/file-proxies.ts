import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JsonServer, serveJson } from '../metrics/json-server.ts'

/** A node of Envoy, as far as its runtime goes: it reads its disk layer at each question, or lags behind. */
export async function startEnvoy(directory: string): Promise<JsonServer & { stands: boolean }> {
  let known: Record<string, string> = {}
  const node = { stands: false }
  const server = await serveJson(({ method, url }) => {
    if (method !== 'GET' || url.pathname !== '/runtime' || url.searchParams.get('format') !== 'json') return 404
    if (!node.stands) known = diskLayer(join(directory, 'current'))
    const entry = ([key, value]: [string, string]) => [key, { layer_values: [value], final_value: value }]
    return { layers: ['sluice'], entries: Object.fromEntries(Object.entries(known).map(entry)) }
  })
  return Object.assign(node, server)
}

/** Names are the path below the root with dots; a root that is not there has no values. */
function diskLayer(root: string): Record<string, string> {
  const found: Record<string, string> = {}
  const walk = (folder: string, names: readonly string[]) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) walk(path, [...names, entry.name])
      else found[[...names, entry.name].join('.')] = readFileSync(path, 'utf8').trim()
    }
  }
  try {
    walk(root, [])
  } catch {}
  return found
}

/** Traefik's API over its file provider: JSON below a comment, as YAML has it. An unknown key spoils a file. */
export async function startTraefik(file: string): Promise<JsonServer & { stands: boolean }> {
  let known: Record<string, object> = {}
  const node = { stands: false }
  const server = await serveJson(({ url }) => {
    if (!node.stands) known = servicesIn(file)
    const [, name = ''] = /^\/api\/http\/services\/([^/]+)$/.exec(decodeURIComponent(url.pathname)) ?? []
    const service = known[name.replace(/@file$/, '')]
    return service === undefined ? 404 : { ...service, status: 'enabled', provider: 'file', name, type: 'weighted' }
  })
  return Object.assign(node, server)
}

const allowed = ['http', 'services', 'weighted', 'name', 'weight', 'shop']

function servicesIn(file: string): Record<string, object> {
  try {
    const text = readFileSync(file, 'utf8').replace(/^#.*\n/, '')
    const strange = [...text.matchAll(/"([\w-]+)":/g)].find(([, key]) => !allowed.includes(key ?? ''))
    return strange ? {} : (JSON.parse(text) as { http: { services: Record<string, object> } }).http.services
  } catch {
    return {}
  }
}
