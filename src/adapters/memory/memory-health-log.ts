import type { HealthEntry, HealthLog } from '../../ports/health-log.ts'

/** Remembers health checks as long as its process lives. */
export function memoryHealthLog(before: readonly HealthEntry[] = []): HealthLog {
  const entries = [...before]
  return {
    location: 'memory',
    read: async () => [...entries],
    append: async more => void entries.push(...more)
  }
}
