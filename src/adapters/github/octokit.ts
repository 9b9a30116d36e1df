import { GitHub, getOctokitOptions } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { pacedFetch, unlimited, WritePace } from './pace.ts'
import { type Fetch, steadyFetch } from './steady-fetch.ts'

export interface OctokitOptions {
  readonly token: string
  /** `https://api.github.com`, or what `GITHUB_API_URL` says. */
  readonly apiUrl: string
  /** Unit of every wait: a second, or less in tests. */
  readonly secondMilliseconds?: number
  readonly timeoutMilliseconds?: number
  readonly maximumBytes?: number
  /** Shared by all connections that use the token; one of its own without. */
  readonly writePace?: WritePace
}

export type Octokit = InstanceType<typeof GitHub>

const mostLimitRetries = 2
/** A limit that lasts longer than this is a reason to end, not to wait. */
const longestWaitSeconds = 120

/** Makes the one Octokit of a run: retries, respects limits, takes only whole answers, logs nothing. */
export function createOctokit(options: OctokitOptions): Octokit {
  const { token, apiUrl, secondMilliseconds = 1000, writePace = new WritePace(secondMilliseconds) } = options
  const waits = (seconds: number, _: object, __: object, retries: number) =>
    retries < mostLimitRetries && seconds <= longestWaitSeconds
  const Client = GitHub.plugin(retry, throttling)
  return new Client({
    ...getOctokitOptions(token),
    baseUrl: apiUrl,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: {
      fetch: pacedFetch(
        steadyFetch({
          fetch: proxyFetch(),
          timeoutMilliseconds: options.timeoutMilliseconds ?? 30_000,
          maximumBytes: options.maximumBytes ?? 64 * 1024 * 1024
        }),
        writePace
      )
    },
    // Limits are the other plugin's business; two that wait for the same answer would wait twice.
    retry: { retryAfterBaseValue: secondMilliseconds, doNotRetry: [400, 401, 403, 404, 405, 409, 410, 422, 429, 451] },
    throttle: {
      retryAfterBaseValue: secondMilliseconds,
      onRateLimit: waits,
      onSecondaryRateLimit: waits,
      write: unlimited,
      notifications: unlimited
    }
    // What stands in for Bottleneck's limiters has only the two verbs that the plugin calls.
  } as unknown as ConstructorParameters<typeof Client>[0])
}

/** The toolkit's fetch knows the runner's proxies. */
export function proxyFetch(): Fetch {
  const { defaults } = GitHub as unknown as { readonly defaults?: { readonly request?: { readonly fetch?: Fetch } } }
  return defaults?.request?.fetch ?? globalThis.fetch
}

function silent(): void {
  // Requests carry the token; nothing about them is ever logged.
}
