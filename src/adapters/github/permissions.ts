import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import type { Permissions } from '../../ports/permissions.ts'
import type { Connection } from './connection.ts'

const Answer = z.object({ permission: z.enum(['admin', 'write', 'read', 'none']) })

/** What GitHub says that an account may do; the roles `maintain` and `triage` come as the permission they include. */
export function createGitHubPermissions(connection: Connection): Permissions {
  return {
    async of(login) {
      const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
      const read = Answer.safeParse(await connection.read<unknown>(route, { username: login }))
      if (read.success) return read.data.permission
      throw unavailable('github-unavailable', `no permission of ${login}`)
    }
  }
}
