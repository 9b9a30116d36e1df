import type { Jobs } from '../../ports/jobs.ts'

/** Jobs that have ended when a test says so. */
export function createMemoryJobs(): Jobs & { end(job: string): void } {
  const ended = new Set<string>()
  return { ended: async job => ended.has(job), end: job => void ended.add(job) }
}
