import type { TraceLine } from './trace.ts'

/** Requests that failed on green and would not have on blue; a tick without blue counts every failure. */
export function harmedRequests(lines: readonly TraceLine[]): number {
  return lines.reduce((total, line) => total + harmedIn(line), 0)
}

function harmedIn({ blue, green }: TraceLine): number {
  if (green === null) return 0
  const expected = blue === null || blue.requests === 0 ? 0 : blue.errors / blue.requests
  return Math.max(0, green.errors - green.requests * expected)
}
