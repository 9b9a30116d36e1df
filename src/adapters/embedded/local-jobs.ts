import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Jobs } from '../../ports/jobs.ts'
import { isAlive, startTimeOf } from './process-identity.ts'

const pattern = /^local:([^:]*):(\d{1,10}):(\d*):[0-9a-f-]+$/

/** Names one command of this process so that others on this machine can tell when the process has ended. */
export function localJob(): string {
  return `local:${encodeURIComponent(hostname())}:${process.pid}:${startTimeOf(process.pid)}:${randomUUID()}`
}

/** Tells of jobs that were processes of this machine. About any other job it knows nothing. */
export const localJobs: Jobs = {
  async ended(job) {
    const [, host, pid, startTime = ''] = pattern.exec(job) ?? []
    if (host !== encodeURIComponent(hostname())) return false
    return !isAlive({ pid: Number(pid), startTime })
  }
}
