import { setTimeout } from 'node:timers/promises'
import type { Counts } from '../github/http/counts.ts'
import { type Faults, faultAnswer } from '../github/http/faults.ts'
import type { Answered, Asked } from './serve.ts'

export interface Struck {
  readonly faults: Faults
  readonly counts: Counts
  nameOf(asked: Asked): string
}

/** A service of the runner's whose calls go wrong as GitHub's do. */
export function struckBy(
  { faults, counts, nameOf }: Struck,
  answer: (asked: Asked) => Answered
): (asked: Asked) => Promise<Answered> {
  return async asked => {
    const name = nameOf(asked)
    const fault = faults.strike(name)
    const count = (answered: Answered, isWrite: boolean) => {
      counts.add(name, isWrite, answered.status ?? 200)
      return answered
    }
    if (fault?.kind === 'slow') await setTimeout(fault.milliseconds ?? 50)
    if (fault?.kind === 'reset') return count({ broken: 'silent' }, false)
    const spoken =
      fault && faultAnswer(fault, { now: new Date(), document: asked.body, sent: asked.headers.authorization })
    if (spoken !== undefined) return count(spoken, false)
    const answered = count(answer(asked), asked.method !== 'GET')
    if (fault?.kind === 'lost-response') return { ...answered, broken: 'silent' }
    return fault?.kind === 'truncated-body' ? { ...answered, broken: 'half' } : answered
  }
}
