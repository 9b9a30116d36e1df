const longest = 40_000
const shortest = 2_000

/**
 * Makes what this process waits between its attempts a thousandth as long, for libraries whose waits nobody can set.
 * Shorter and longer timers stay: they are limits, not waits. Answers what puts the usual timer back.
 */
export function hurryWaits(): () => void {
  const usual = globalThis.setTimeout
  const hurried = (work: () => void, milliseconds = 0, ...values: []) =>
    usual(work, milliseconds >= shortest && milliseconds <= longest ? milliseconds / 1000 : milliseconds, ...values)
  globalThis.setTimeout = Object.assign(hurried, usual) as typeof globalThis.setTimeout
  return () => {
    globalThis.setTimeout = usual
  }
}
