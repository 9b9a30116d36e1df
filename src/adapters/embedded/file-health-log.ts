import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { HealthEntry, HealthLog } from '../../ports/health-log.ts'
import { writeAtomically } from './files.ts'

const Entry = z.strictObject({
  time: z.iso.datetime(),
  environment: z.string(),
  verdict: z.enum(['pass', 'fail', 'inconclusive', 'flaky-pass'])
})

/** A week of checks of ten environments every five minutes. */
const mostEntries = 20_000

/** Keeps health checks as JSON lines in one file. A line that cannot be read tells nothing, and is left out. */
export function createFileHealthLog(path: string): HealthLog {
  return {
    location: path,
    read: () => readEntries(path),
    async append(entries) {
      await mkdir(dirname(path), { recursive: true })
      await appendFile(path, entries.map(entry => `${JSON.stringify(entry)}\n`).join(''))
      const all = await readEntries(path)
      if (all.length <= mostEntries) return
      const kept = all.slice(-mostEntries / 2).map(entry => `${JSON.stringify(entry)}\n`)
      await writeAtomically(path, kept.join(''))
    }
  }
}

async function readEntries(path: string): Promise<readonly HealthEntry[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap(line => {
    try {
      return [Entry.parse(JSON.parse(line))]
    } catch {
      return []
    }
  })
}
