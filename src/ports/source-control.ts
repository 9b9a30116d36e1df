export interface Commit {
  readonly sha: string
  readonly branch: string
  readonly authors: readonly string[]
  readonly time: string
  /** Files that differ from the commit, as `git status --porcelain` names them. */
  readonly dirty: readonly string[]
}

/** Is responsible for what the version control system knows about the sources. */
export interface SourceControl {
  head(): Promise<Commit>
  /** Subjects of the commits after `from` up to `to`, newest first. */
  log(from: string, to: string): Promise<readonly { readonly sha: string; readonly subject: string }[]>
}
