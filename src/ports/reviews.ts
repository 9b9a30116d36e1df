import type { Approvals } from '../domain/gate/approvals.ts'

/** Is responsible for telling who approved a release, and who wrote, started and made the rules for it. */
export interface Reviews {
  /** Undefined when there is no review history to look into. */
  approvals(commit: string): Promise<Approvals | undefined>
  /** Labels of the pull requests that brought a commit; undefined when they cannot be read. */
  labels(commit: string): Promise<readonly string[] | undefined>
}
