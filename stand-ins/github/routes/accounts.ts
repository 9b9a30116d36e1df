import { type GlobalHandler, notFound, ok, problem } from '../http/call.ts'
import { accountView } from '../views/account.ts'

/** An installation token, as `GITHUB_TOKEN` is, speaks for no user. */
export const getSelf: GlobalHandler = call =>
  call.token.kind === 'app'
    ? problem(403, 'Resource not accessible by integration')
    : ok(accountView(call.world, call.user.login))

export const getUser: GlobalHandler = call => {
  const login = call.params.username ?? ''
  return call.world.users.has(login) ? ok(accountView(call.world, login)) : notFound
}

export const getRateLimit: GlobalHandler = call => {
  const rate = { limit: 5000, remaining: 5000, reset: Math.floor(Date.parse(call.now) / 1000) + 3600, used: 0 }
  return ok({ resources: { core: rate, search: rate, graphql: rate }, rate })
}
