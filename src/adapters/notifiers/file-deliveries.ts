import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Deliveries } from './every.ts'

/** Keeps who took which message in a file, one line each. */
export function fileDeliveries(path: string): Deliveries {
  const lineOf = (notifier: string, dedupKey: string) => JSON.stringify([notifier, dedupKey])
  return {
    async has(notifier, dedupKey) {
      const text = await readFile(path, 'utf8').catch(() => '')
      return text.split('\n').includes(lineOf(notifier, dedupKey))
    },
    async add(notifier, dedupKey) {
      await mkdir(dirname(path), { recursive: true })
      await appendFile(path, `${lineOf(notifier, dedupKey)}\n`)
    }
  }
}
