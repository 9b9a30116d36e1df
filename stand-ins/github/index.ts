import { Counts } from './http/counts.ts'
import { Faults } from './http/faults.ts'
import { Gateway } from './http/gateway.ts'
import { listen } from './http/listen.ts'
import { createWorld, type Seed } from './seed/world.ts'
import type { Level, Repository, World } from './state/world.ts'
import { withRepository } from './state/world.ts'

export { canStrike, type Fault, type FaultKind, faultKinds, httpFaultKinds } from './http/faults.ts'
export type { Seed } from './seed/world.ts'
export { seededToken } from './seed/world.ts'

export interface GitHubOptions {
  readonly seed?: Seed
  /** 0, the default, takes a free one. */
  readonly port?: number
  readonly now?: () => Date
}

export interface GitHub {
  /** Give this as `GITHUB_API_URL`. */
  readonly url: string
  /** Everything it knows now. */
  world(): World
  repository(fullName: string): Repository
  /** Changes a repository behind everybody's back, as people and other programs do. */
  change(fullName: string, change: (repository: Repository) => Repository): void
  /** Makes a token that may do this and no more, as the runner does for each job. */
  grant(permissions: Readonly<Record<string, string>>): string
  /** Changes what a token may do: this and no more. */
  allow(token: string, permissions: Readonly<Record<string, string>>): void
  readonly faults: Faults
  readonly counts: Counts
  /** What did not fit GitHub's description. A test must find it empty. */
  violations(): readonly string[]
  stop(): Promise<void>
}

/** Starts a GitHub of one's own on loopback. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const gateway = new Gateway(createWorld(options.seed ?? {}))
  const wire = { gateway, faults: new Faults(), counts: new Counts(), now: options.now ?? (() => new Date()) }
  const { server, url } = await listen(wire, options.port ?? 0)
  const repository = (name: string) => {
    const found = gateway.world.repositories.get(name)
    if (found === undefined) throw new Error(`no repository ${name} was seeded`)
    return found
  }
  const allow: GitHub['allow'] = (token, asked) => {
    const permissions = Object.fromEntries(
      Object.entries(asked).filter((pair): pair is [string, Level] => pair[1] === 'read' || pair[1] === 'write')
    )
    const granted = {
      login: 'github-actions[bot]',
      kind: 'app',
      permissions: { metadata: 'read', ...permissions }
    } as const
    gateway.world = { ...gateway.world, tokens: new Map([...gateway.world.tokens, [token, granted]]) }
  }
  return {
    url,
    world: () => gateway.world,
    repository,
    change(name, change) {
      gateway.world = withRepository(gateway.world, change(repository(name)))
    },
    grant(asked) {
      const token = `ghs_Granted${String(gateway.world.tokens.size).padStart(30, '0')}`
      allow(token, asked)
      return token
    },
    allow,
    faults: wire.faults,
    counts: wire.counts,
    violations: () => [...gateway.violations],
    stop() {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    }
  }
}
