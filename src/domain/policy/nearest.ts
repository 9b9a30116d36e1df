/** The valid name that a mistyped one most likely meant; undefined when none is near. */
export function nearest(typed: string, valid: readonly string[]): string | undefined {
  // Distance is quadratic in the length, and nobody mistypes a name this long.
  if (typed.length > 60) return undefined
  const ranked = valid.map(name => ({ name, distance: distance(typed, name) })).sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best !== undefined && best.distance <= Math.max(1, Math.floor(typed.length / 3)) ? best.name : undefined
}

function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (let j = 0; j < to.length; j++) {
      const replaced = (row[j] ?? 0) + (letter === to[j] ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
