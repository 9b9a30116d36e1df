/** Is responsible for small text files inside the working directory, and for none outside it. */
export interface TextFiles {
  /** Throws `usage` when the path leaves the directory, is absent or is too large. */
  read(path: string): Promise<string>
  /** True when anything stands there, readable or not. */
  exists(path: string): Promise<boolean>
  /** Names of what stands in a folder, sorted; none when it is absent. */
  list(folder: string): Promise<readonly string[]>
  /** Writes the whole file and returns its absolute path. */
  write(path: string, text: string): Promise<string>
}
