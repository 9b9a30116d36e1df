/** Is responsible for keeping pages that people open: the passport, the rollout report. */
export interface Pages {
  /** Writes one page and returns the path or address where it can be opened. Same name, same place. */
  write(name: string, html: string): Promise<string>
}
