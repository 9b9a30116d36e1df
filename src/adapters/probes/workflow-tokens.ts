import { unavailable } from '../../domain/failure.ts'
import type { IdentityTokens } from '../../ports/identity-tokens.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Asks the runner for the workflow's OIDC token, by the address and the token that it puts into the environment. */
export function workflowTokens(environment: Environment): IdentityTokens {
  return {
    async token(audience) {
      const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = environment
      if (address === undefined || token === undefined) throw noToken('there is no runner that gives one')
      const url = new URL(address)
      url.searchParams.set('audience', audience)
      const answer = await fetch(url, {
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
        signal: AbortSignal.timeout(requestMilliseconds)
      }).catch(cause => {
        throw noToken('the runner does not answer', cause)
      })
      const value = answer.ok ? ((await answer.json()) as { value?: unknown }).value : undefined
      if (typeof value !== 'string') throw noToken(`the runner answers ${answer.status}`)
      return value
    }
  }
}

const requestMilliseconds = 5000

function noToken(why: string, cause?: unknown) {
  return unavailable('smoke-no-token', `no OIDC token: ${why}`, cause, 'give the job `permissions: id-token: write`')
}
