import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import type { Cell } from './campaign-world.ts'
import { type Rolled, type RuleName, rollOut } from './judge-rules.ts'

/** Rollouts of one cell under one rule, with the seeds `from` to `to`. */
interface Batch {
  readonly cell: Cell
  readonly rule: RuleName
  readonly from: number
  readonly to: number
}

export type Play = (cell: Cell, rule: RuleName, count: number) => Promise<Rolled[]>

const batchSize = 25

/** Plays rollouts on all cores; the seeds are 1 to `count`, so the figures do not depend on how many cores there are. */
export async function withPool(use: (play: Play) => Promise<void>): Promise<void> {
  const workers = Array.from({ length: availableParallelism() }, () => new Worker(new URL(import.meta.url)))
  const idle = [...workers]
  const waiting: ((worker: Worker) => void)[] = []
  const free = (worker: Worker) => {
    const next = waiting.shift()
    if (next === undefined) idle.push(worker)
    else next(worker)
  }
  const playBatch = async (batch: Batch): Promise<Rolled[]> => {
    const worker = idle.pop() ?? (await new Promise<Worker>(resolve => void waiting.push(resolve)))
    try {
      return await answerOf(worker, batch)
    } finally {
      free(worker)
    }
  }
  try {
    await use(async (cell, rule, count) => {
      const starts = Array.from({ length: Math.ceil(count / batchSize) }, (_, index) => index * batchSize + 1)
      const batches = starts.map(from => ({ cell, rule, from, to: Math.min(count, from + batchSize - 1) }))
      return (await Promise.all(batches.map(playBatch))).flat()
    })
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

function answerOf(worker: Worker, batch: Batch): Promise<Rolled[]> {
  return new Promise((resolve, reject) => {
    const ended = (error: unknown) => reject(error)
    worker.once('error', ended)
    worker.once('message', (rolled: Rolled[]) => {
      worker.off('error', ended)
      resolve(rolled)
    })
    worker.postMessage(batch)
  })
}

if (!isMainThread) {
  parentPort?.on('message', ({ cell, rule, from, to }: Batch) => {
    const rolled = Array.from({ length: to - from + 1 }, (_, index) => rollOut(cell, rule, from + index))
    parentPort?.postMessage(rolled)
  })
}
