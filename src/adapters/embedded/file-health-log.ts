import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { HealthEntry, HealthLog } from '../../ports/health-log.ts'
import { healthLine, parseHealthLines } from '../ledger/health-lines.ts'
import { writeAtomically } from './files.ts'

/** A week of checks of ten environments every five minutes. */
const mostEntries = 20_000

/** Keeps health checks as JSON lines in one file. A line that cannot be read tells nothing, and is left out. */
export function createFileHealthLog(path: string): HealthLog {
  return {
    location: path,
    read: () => readEntries(path),
    async append(entries) {
      await mkdir(dirname(path), { recursive: true })
      await appendFile(path, entries.map(entry => `${healthLine(entry)}\n`).join(''))
      const all = await readEntries(path)
      if (all.length <= mostEntries) return
      const kept = all.slice(-mostEntries / 2).map(entry => `${healthLine(entry)}\n`)
      await writeAtomically(path, kept.join(''))
    }
  }
}

async function readEntries(path: string): Promise<readonly HealthEntry[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return parseHealthLines(text)
}
