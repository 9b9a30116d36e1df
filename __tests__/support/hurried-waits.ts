const shortest = 2_000
const longest = 40_000
const impatient = /node_modules\/@(?:actions\/artifact|azure)\//

/**
 * Makes what the libraries that upload artifacts wait between their attempts a thousandth as long, because nobody can
 * set it. All other timers stay as they are. Answers what puts the usual timer back.
 */
export function hurryWaits(): () => void {
  const usual = globalThis.setTimeout
  const hurried = (work: () => void, milliseconds = 0, ...values: []) => {
    const isWait = milliseconds >= shortest && milliseconds <= longest && impatient.test(new Error('where').stack ?? '')
    return usual(work, isWait ? milliseconds / 1000 : milliseconds, ...values)
  }
  // What is promisified hangs on a property that no assignment copies.
  Object.defineProperties(hurried, Object.getOwnPropertyDescriptors(usual))
  globalThis.setTimeout = hurried as typeof globalThis.setTimeout
  return () => {
    globalThis.setTimeout = usual
  }
}
