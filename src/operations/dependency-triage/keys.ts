import { createHash } from 'node:crypto'
import { canonicalize } from 'json-canonicalize'
import type { Digest } from '../../domain/digest.ts'
import type { Triaged } from '../../domain/triage/decide.ts'

/** Names a decision by the commit and by what every gate said: a sweep that finds the same says nothing new. */
export function decisionKey(number: number, head: string, { decision, severity, gates }: Triaged): string {
  const said = gates.map(({ gate, status }) => [gate, status])
  return `triage/${number}/${head}/${decision}/${digestOf([severity, said]).slice(7, 23)}`
}

export function digestOf(value: unknown): Digest {
  return `sha256:${createHash('sha256').update(canonicalize(value)).digest('hex')}`
}
