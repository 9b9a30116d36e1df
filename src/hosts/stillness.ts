import { unavailable } from '../domain/failure.ts'
import { listenForStillness } from './process.ts'

/**
 * Waits for work of which a part may never answer: a library that misses the end of a connection waits for good, and a
 * process in which nothing else happens then ends as if all were well. Throws `unavailable` with `never-answered`.
 */
export async function unlessStill<Result>(work: Promise<Result>): Promise<Result> {
  let listening: ReturnType<typeof listenForStillness> | undefined
  const stillness = new Promise<never>((_, reject) => {
    listening = listenForStillness(() => reject(neverAnswered()))
  })
  try {
    return await Promise.race([work, stillness])
  } finally {
    listening?.stop()
  }
}

function neverAnswered() {
  const message = 'a call outside was cut off in its middle, and what waits for its answer would wait for ever'
  return unavailable('never-answered', message, undefined, 'run it again; it looks what was done and continues')
}
