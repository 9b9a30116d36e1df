import type { SmokePage } from '../domain/smoke/page.ts'

/** Is responsible for the page that people open after a smoke test. */
export interface SmokePages {
  /** Writes the page and returns its absolute path. Throws `usage` when the path leaves the working directory. */
  write(path: string, page: SmokePage): Promise<string>
}
