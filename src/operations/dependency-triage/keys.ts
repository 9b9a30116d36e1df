import { createHash } from 'node:crypto'
import { canonicalize } from 'json-canonicalize'
import type { Digest } from '../../domain/digest.ts'
import type { Triaged } from '../../domain/triage/decide.ts'
import type { MergeEffect } from '../../ports/pull-request-effects.ts'

/** Names a decision by the commit and by what every gate said: a sweep that finds the same says nothing new. */
export function decisionKey(number: number, head: string, { decision, severity, gates }: Triaged): string {
  const said = gates.map(({ gate, status }) => [gate, status])
  return `triage/${number}/${head}/${decision}/${digestOf([severity, said]).slice(7, 23)}`
}

export function mergeKey(number: number, head: string, effect: MergeEffect): string {
  return `triage/${number}/${head}/${effect}`
}

export function digestOf(value: unknown): Digest {
  return `sha256:${createHash('sha256').update(canonicalize(value)).digest('hex')}`
}
