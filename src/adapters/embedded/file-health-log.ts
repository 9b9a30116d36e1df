import { appendFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { HealthEntry, HealthLog } from '../../ports/health-log.ts'
import { healthLine, parseHealthLines } from '../ledger/health-lines.ts'
import { readTextIfThere, writeAtomically } from './files.ts'

/** Of each environment: 31 days of checks every five minutes, for a month's uptime. Twice that is cut back to it. */
const keptOfEach = 31 * 24 * 12

/** Keeps health checks as JSON lines in one file. A line that cannot be read tells nothing, and is left out. */
export function createFileHealthLog(path: string): HealthLog {
  return {
    location: path,
    read: () => readEntries(path),
    async append(entries) {
      await mkdir(dirname(path), { recursive: true })
      await appendFile(path, entries.map(entry => `${healthLine(entry)}\n`).join(''))
      const all = await readEntries(path)
      const kept = newestOfEach(all)
      if (kept.length === all.length) return
      await writeAtomically(path, kept.map(entry => `${healthLine(entry)}\n`).join(''))
    }
  }
}

/** One environment that is checked often takes no room from another. */
function newestOfEach(all: readonly HealthEntry[]): readonly HealthEntry[] {
  const places = new Map<string, HealthEntry[]>()
  for (const entry of all) {
    const own = places.get(entry.environment) ?? []
    places.set(entry.environment, own)
    own.push(entry)
  }
  const full = [...places.values()].filter(entries => entries.length > 2 * keptOfEach)
  const dropped = new Set(full.flatMap(entries => entries.slice(0, -keptOfEach)))
  return dropped.size === 0 ? all : all.filter(entry => !dropped.has(entry))
}

async function readEntries(path: string): Promise<readonly HealthEntry[]> {
  return parseHealthLines((await readTextIfThere(path)) ?? '')
}
