import { Failure } from '../failure.ts'

export const exampleSuite = 'steps: [{ name: health, request: { path: /health }, expect: { status: 200 } }]'

/** A suite that cannot be read, with a small one that can. */
export function bad(message: string): Failure {
  return new Failure({ kind: 'usage', code: 'bad-suite', message, hint: `a valid example: ${exampleSuite}` })
}
