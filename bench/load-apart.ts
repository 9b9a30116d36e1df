import { once } from 'node:events'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Asked, LoadSettings, Target } from './steady-load.ts'

/** Clients in a thread of their own. Their times are milliseconds since 1970, as `moment` tells them. */
export function startLoadApart(target: Target, settings: Omit<LoadSettings, 'tell'>) {
  const worker = new Worker(resolve('bench/load-worker.ts'), { workerData: { target, settings } })
  const ready = once(worker, 'online')
  const count = async (): Promise<number> => {
    worker.postMessage('count')
    const [asked] = await once(worker, 'message')
    return asked
  }
  return {
    ready,
    count,
    stop: async (): Promise<readonly Asked[]> => {
      worker.postMessage('stop')
      const [asked] = await once(worker, 'message')
      return asked
    }
  }
}

export function moment(): number {
  return performance.timeOrigin + performance.now()
}
