import { hostname } from 'node:os'
import type { Jobs } from '../../ports/jobs.ts'
import { isAlive, startTimeOf } from './process-identity.ts'

const pattern = /^local:([^:]*):(\d{1,10}):(\d*):[0-9a-f-]+$/

/** Names one command of this process, unlike any other of this or another machine, so that others on this machine can tell when the process has ended. */
export function localJob(): string {
  return `local:${encodeURIComponent(hostname())}:${process.pid}:${startTimeOf(process.pid)}:${moment()}`
}

/** The clock's nanoseconds since the machine started and the time of day: no two calls of one process share them. */
function moment(): string {
  return `${Date.now().toString(16)}-${process.hrtime.bigint().toString(16)}`
}

/** Tells of jobs that were processes of this machine. About any other job it knows nothing. */
export const localJobs: Jobs = {
  async ended(job) {
    const [, host, pid, startTime = ''] = pattern.exec(job) ?? []
    if (host !== encodeURIComponent(hostname())) return false
    return !isAlive({ pid: Number(pid), startTime })
  }
}
