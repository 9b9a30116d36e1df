import { type Finding, fine, missing, unknown } from './finding.ts'

/** Why something did not answer. */
export interface Silence {
  readonly why: string
  readonly hint: string | undefined
  /** True when the policy is wrong for certain; else it may be well, and only not to be reached from here. */
  readonly isWrong: boolean
}

/** Something outside that the policy names, and what it said when it was asked. */
export interface Asked {
  /** What it is, such as `router of production`. */
  readonly name: string
  readonly kind: string
  /** One sentence of what it answered. */
  readonly answer: string | Silence
  /** The command that asks again, where the pipeline runs. */
  readonly again: string
}

/** Whether router, metrics and stores answer. What is silent here may answer where the pipeline runs. */
export function reachFindings(asked: readonly Asked[]): readonly Finding[] {
  return asked.map(({ name, kind, answer, again }) => {
    if (typeof answer === 'string') return fine(name, `${kind} answers: ${answer}`)
    const mend = answer.hint ?? again
    if (answer.isWrong) return missing(name, answer.why, mend)
    return unknown(name, `${kind} gives no answer here: ${answer.why}`, mend)
  })
}
