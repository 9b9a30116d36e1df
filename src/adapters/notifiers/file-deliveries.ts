import { appendFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { readTextIfThere } from '../embedded/files.ts'
import type { Deliveries, DeliveryState } from './every.ts'

/** A line without a state is from before there were states. */
const Line = z.tuple([z.string(), z.string()]).rest(z.enum(['unknown', 'begun', 'told']))

/** Keeps who took which message in a file, one line for each step; the last one counts. */
export function fileDeliveries(path: string): Deliveries {
  return {
    async stateOf(notifier, dedupKey) {
      const lines = (await read(path)).split('\n').flatMap(parsed)
      const found = lines.findLast(([name, key]) => name === notifier && key === dedupKey)
      return found === undefined ? 'unknown' : ((found[2] as DeliveryState | undefined) ?? 'told')
    },
    async keep(notifier, dedupKey, state) {
      await mkdir(dirname(path), { recursive: true })
      const text = await read(path)
      // What a crash cut off would else swallow this line as well.
      const before = text === '' || text.endsWith('\n') ? '' : '\n'
      await appendFile(path, `${before}${JSON.stringify([notifier, dedupKey, state])}\n`)
    }
  }
}

async function read(path: string): Promise<string> {
  return (await readTextIfThere(path)) ?? ''
}

function parsed(line: string) {
  try {
    return [Line.parse(JSON.parse(line))]
  } catch {
    return []
  }
}
