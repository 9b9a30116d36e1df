import { conflict } from '../../domain/failure.ts'
import type { Clock } from '../../ports/clock.ts'
import type { HealthEntry, HealthLog } from '../../ports/health-log.ts'
import type { LedgerBranch } from './branch-ledger.ts'
import { healthLine, parseHealthLines } from './health-lines.ts'

const dayMs = 86_400_000
/** The longest time that metrics look back by default, and some days more. */
const daysRead = 35
const mostAttempts = 10

/**
 * Keeps health checks on a branch, a file for each day in UTC: the machine of a scheduled job is gone when the job ends,
 * and what was not seen since the last look can only be told by who remembers it.
 */
export function createBranchHealthLog(branch: LedgerBranch, clock: Clock): HealthLog {
  return {
    location: branch.location,
    async read() {
      const commit = await branch.head()
      if (commit === undefined) return []
      const texts = await branch.texts(commit, newestDays(clock.now()).map(pathOf))
      return texts.flatMap(text => parseHealthLines(text ?? ''))
    },
    append: entries => append(branch, entries)
  }
}

async function append(branch: LedgerBranch, entries: readonly HealthEntry[]): Promise<void> {
  if (entries.length === 0) return
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const parent = await branch.head()
    const files = await withEntries(branch, parent, entries)
    if (files.size === 0) return
    const { commit } = await branch.commit({ parent, subject: 'Keep a health check', files })
    if (commit !== undefined) return
  }
  throw conflict('ledger-moved', `${mostAttempts} attempts to keep a health check on ${branch.location} failed`)
}

/** The files that change. An attempt whose answer was lost left its lines, which are not written again. */
async function withEntries(
  branch: LedgerBranch,
  parent: string | undefined,
  entries: readonly HealthEntry[]
): Promise<ReadonlyMap<string, string>> {
  const paths = [...new Set(entries.map(({ time }) => pathOf(time.slice(0, 10))))]
  const texts = parent === undefined ? [] : await branch.texts(parent, paths)
  const files = new Map<string, string>()
  for (const [index, path] of paths.entries()) {
    const before = texts[index] ?? ''
    const there = new Set(before.split('\n'))
    const lines = entries.filter(({ time }) => pathOf(time.slice(0, 10)) === path).map(healthLine)
    const news = lines.filter(line => !there.has(line))
    if (news.length > 0) files.set(path, `${before}${news.join('\n')}\n`)
  }
  return files
}

function newestDays(now: Date): readonly string[] {
  const days = Array.from({ length: daysRead }, (_, back) =>
    new Date(now.getTime() - back * dayMs).toISOString().slice(0, 10)
  )
  return days.reverse()
}

function pathOf(day: string): string {
  return `events/${day}.jsonl`
}
