import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Clock } from '../../ports/clock.ts'
import type { Notifier } from '../../ports/notifier.ts'
import { isAbsent } from './files.ts'

const Delivered = z.object({ dedupKey: z.string() })

/** Appends each notification to a file as one line of JSON: where a machine without a pager tells people. */
export function createFileNotifier(path: string, clock: Clock): Notifier {
  return {
    name: `file ${path}`,
    notify: async notification => {
      if ((await deliveredKeys(path)).has(notification.dedupKey)) return
      await mkdir(dirname(path), { recursive: true })
      await appendFile(path, `${JSON.stringify({ time: clock.now().toISOString(), ...notification })}\n`)
    }
  }
}

/** A line that a crash cut off told nobody, so its key does not count. */
async function deliveredKeys(path: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path, 'utf8').catch(cause => {
    if (isAbsent(cause)) return ''
    throw cause
  })
  return new Set(text.split('\n').flatMap(line => keyOf(line)))
}

function keyOf(line: string): string[] {
  try {
    return [Delivered.parse(JSON.parse(line)).dedupKey]
  } catch {
    return []
  }
}
