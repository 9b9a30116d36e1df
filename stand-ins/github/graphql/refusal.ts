import { GraphQLError } from 'graphql'
import { refuse } from '../http/access.ts'
import { fullName, type Level, type Repository } from '../state/world.ts'
import type { Session } from './session.ts'

/** An error as GitHub words it; `type` stands beside the message in its answers. */
export function refusal(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

/** The repository, if the token may use it so. Throws GitHub's error otherwise. */
export function accessible(session: Session, name: string, permission: string, level: Level): Repository {
  const wanted = name.toLowerCase()
  const found = [...session.world.repositories.values()].find(
    repository => fullName(repository).toLowerCase() === wanted
  )
  const answer = found && refuse(found, session.call.token, permission, level)
  if (found === undefined || answer?.status === 404) {
    throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`)
  }
  if (answer !== undefined) throw refusal('FORBIDDEN', 'Resource not accessible by integration')
  return found
}
