/** Is responsible for reading a recorded trace that somebody names by path. */
export interface TraceFiles {
  /** Throws `bad-trace` when there is no such file, or it is too large to be a trace. */
  read(path: string): Promise<string>
}
