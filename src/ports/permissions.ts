/** What somebody may do in the repository. */
export type Permission = 'admin' | 'write' | 'read' | 'none'

/** Is responsible for telling what an account may do, asked now and not taken from the event. */
export interface Permissions {
  /** Rejects with `unavailable` when it could not be found out. */
  of(login: string): Promise<Permission>
}
