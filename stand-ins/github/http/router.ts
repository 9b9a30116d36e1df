import { globalRoutes, repositoryRoutes } from '../routes/table.ts'
import type { GlobalHandler, Handler } from './call.ts'

export interface Route {
  readonly method: string
  /** The path as GitHub's description writes it. */
  readonly path: string
  /** Undefined for what needs none. */
  readonly permission: string | undefined
  readonly handler: Handler | GlobalHandler
  readonly aboutRepository: boolean
}

export interface Match {
  readonly route: Route
  readonly params: Record<string, string>
}

interface Compiled extends Route {
  readonly pattern: RegExp
  readonly names: readonly string[]
}

// Values that may hold slashes, as names of branches and paths of files do.
const greedy = new Set(['path', 'ref', 'basehead', 'branch', 'tag', 'environment_name'])
const prefix = '/repos/{owner}/{repo}'

const table: readonly Compiled[] = [
  ...repositoryRoutes.flatMap(([path, permission, handlers]) =>
    Object.entries(handlers).map(([method, handler]) =>
      compile({ method, path: prefix + path, permission, handler, aboutRepository: true })
    )
  ),
  ...globalRoutes.flatMap(([path, handlers]) =>
    Object.entries(handlers).map(([method, handler]) =>
      compile({ method, path, permission: undefined, handler, aboutRepository: false })
    )
  )
].sort((one, other) => literals(other) - literals(one))

/** Finds the most literal route that fits, or undefined: then GitHub itself would answer 404. */
export function findRoute(method: string, path: string): Match | undefined {
  for (const route of table) {
    const found = route.method === method ? route.pattern.exec(path) : null
    if (found === null) continue
    const values = found.slice(1).map(value => decodeURIComponent(value))
    return { route, params: Object.fromEntries(route.names.map((name, index) => [name, values[index] ?? ''])) }
  }
  return undefined
}

export function allRoutes(): readonly Route[] {
  return table
}

function compile(route: Route): Compiled {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  const source = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    // The folder at the top has an empty path.
    name === 'path' ? '(.*)' : greedy.has(name) ? '(.+)' : '([^/]+)'
  )
  return { ...route, names, pattern: new RegExp(`^${source}$`) }
}

function literals(route: Compiled): number {
  return route.path.replace(/\{\w+\}/g, '').length
}
