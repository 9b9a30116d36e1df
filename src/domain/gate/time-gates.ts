import { showDuration } from '../duration.ts'
import { type Standing, standing } from '../schedule/calendar.ts'
import type { Span } from '../schedule/span.ts'
import type { GateFacts } from './facts.ts'
import { failed, type GateAnswer, passed, unknown } from './gate.ts'

/** Is one of the release windows open now? */
export function windowGate({ rules, now }: GateFacts): GateAnswer {
  const here = standing(rules.windows, now.getTime(), 'allow')
  const expected = 'an open release window'
  if (here.kind === 'unreadable') return unreadable('window', here, expected)
  if (here.kind === 'on') return passed('window', `open until ${iso(here.until)}`)
  if (here.from === undefined) return failed('window', 'gate-window-closed', 'closed', expected, 'none opens again')
  const text = `opens ${iso(here.from)} (in ${showDuration(here.from - now.getTime())})`
  const answer = failed('window', 'gate-window-closed', text, expected, `closed${because(here.span)}`)
  return { ...answer, nextPossible: iso(here.from) }
}

/** Is a freeze in force now? */
export function freezeGate({ rules, now }: GateFacts): GateAnswer {
  const here = standing(rules.freeze, now.getTime(), 'deny')
  const expected = 'no freeze in force'
  if (here.kind === 'unreadable') return unreadable('freeze', here, expected)
  if (here.kind === 'off') {
    return passed('freeze', here.from === undefined ? 'none' : `none until ${iso(here.from)}`)
  }
  const found = `frozen until ${iso(here.until)}${because(here.span)}`
  return { ...failed('freeze', 'gate-freeze-active', 'frozen', expected, found), nextPossible: iso(here.until) }
}

function unreadable(gate: 'window' | 'freeze', { span }: Standing & { kind: 'unreadable' }, expected: string) {
  const text = span.cron ?? `${span.from} to ${span.to}`
  return unknown(gate, `gate-${gate}-unknown`, expected, `"${text}" in ${span.zone} is never on, or cannot be read`)
}

function because(span: Span | undefined): string {
  return span?.reason === undefined ? '' : `: ${span.reason}`
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
