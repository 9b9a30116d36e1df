/** Writes the patch of a file whose lines change in place, as git does: three lines around, and the heading of each hunk. */
export function unified(before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)]
  if (old.length !== now.length) throw new Error('both sides must have as many lines')
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]))
  return hunksOf(changed, old.length)
    .map(([from, to]) => hunk(old, now, from, to))
    .join('\n')
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n')
}

const around = 3

function hunksOf(changed: readonly number[], length: number): readonly (readonly [number, number])[] {
  const hunks: [number, number][] = []
  for (const index of changed) {
    const [from, to] = [Math.max(0, index - around), Math.min(length, index + around + 1)]
    const last = hunks.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = to
    else hunks.push([from, to])
  }
  return hunks
}

function hunk(old: readonly string[], now: readonly string[], from: number, to: number): string {
  const heading = old.slice(0, from).findLast(line => /^[A-Za-z_$]/.test(line))
  const range = `@@ -${from + 1},${to - from} +${from + 1},${to - from} @@${heading === undefined ? '' : ` ${heading.slice(0, 80)}`}`
  const lines: string[] = []
  for (let index = from; index < to; index += 1) {
    if (old[index] === now[index]) {
      lines.push(` ${old[index]}`)
      continue
    }
    let end = index
    while (end < to && old[end] !== now[end]) end += 1
    lines.push(...old.slice(index, end).map(line => `-${line}`), ...now.slice(index, end).map(line => `+${line}`))
    index = end - 1
  }
  return [range, ...lines].join('\n')
}
