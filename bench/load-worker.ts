import { parentPort, workerData } from 'node:worker_threads'
import { type Asked, startSteadyLoad } from './steady-load.ts'

// Users are not in the runner's process: here they ask from a thread of their own, whose clock is made comparable.
const told: Asked[] = []
const origin = performance.timeOrigin
const load = startSteadyLoad(workerData.target, {
  ...workerData.settings,
  tell: one => void told.push({ ...one, began: one.began + origin, ended: one.ended + origin })
})
parentPort?.on('message', async word => {
  if (word === 'count') return parentPort?.postMessage(told.length)
  await load.stop()
  parentPort?.postMessage(told)
  parentPort?.close()
})
