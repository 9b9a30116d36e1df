/** Whether a label of Prometheus has the value that a pattern means; `x` stands for any digit. */
export function fitsLabel(pattern: string, value: string): boolean {
  if (pattern.length !== value.length) return false
  return [...pattern].every((wanted, index) => {
    const found = value[index] ?? ''
    return wanted === found || (wanted === 'x' && found >= '0' && found <= '9')
  })
}

/** Writes a label's value so that it cannot leave its quotes. */
export function quotedLabel(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
