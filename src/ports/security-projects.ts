import type { Unread } from './pull-requests.ts'

/** What GitHub tells about the security of one project, in its own REST shapes. What could not be read is named. */
export interface ProjectSecurity {
  readonly repository: string
  /** Open alerts; undefined when they could not be read, which is never the same as none. */
  readonly alerts: readonly unknown[] | undefined
  /** Open pull requests. */
  readonly pulls: readonly unknown[] | undefined
  readonly unread: readonly Unread[]
}

/** Is responsible for finding projects and reading what is open in them. It changes nothing. */
export interface SecurityProjects {
  /** The project at hand, as `owner/name`. */
  readonly own: string
  /** Every project of the same owner that is not archived. Throws `unavailable`. */
  all(): Promise<readonly string[]>
  /** Answers for a project that cannot be read too: then everything is unread. */
  read(repository: string): Promise<ProjectSecurity>
}
