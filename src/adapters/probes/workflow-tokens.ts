import { unavailable } from '../../domain/failure.ts'
import type { Http } from '../../ports/http.ts'
import type { IdentityTokens } from '../../ports/identity-tokens.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Asks the runner for the workflow's OIDC token, by the address and the token that it puts into the environment. */
export function workflowTokens(environment: Environment, http: Http): IdentityTokens {
  return {
    async token(audience, milliseconds) {
      const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = environment
      if (address === undefined || token === undefined) throw noToken('there is no runner that gives one')
      const url = new URL(address)
      url.searchParams.set('audience', audience)
      const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
      const limits = { timeoutMilliseconds: milliseconds, maximumBytes: largestBytes, freshConnection: true }
      const asked = http.request({ method: 'GET', url: url.href, headers, ...limits })
      const answer = await asked.catch(cause => {
        throw noToken('the runner does not answer', cause)
      })
      const value = answer.status === 200 ? tokenIn(answer.body) : undefined
      if (value === undefined) throw noToken(`the runner answers ${answer.status} without a token`)
      return value
    }
  }
}

const largestBytes = 100_000

function tokenIn(body: string): string | undefined {
  try {
    const { value } = JSON.parse(body) as { value?: unknown }
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

function noToken(why: string, cause?: unknown) {
  return unavailable('smoke-no-token', `no OIDC token: ${why}`, cause, 'give the job `permissions: id-token: write`')
}
