import { type Effect, type Span, type Stretch, type Stretches, stretchesOf } from './span.ts'

export type Standing =
  | { readonly kind: 'on'; readonly span: Span; readonly until: number }
  /** `from` is absent when none of the spans is ever on again. */
  | { readonly kind: 'off'; readonly span: Span | undefined; readonly from: number | undefined }
  | { readonly kind: 'unreadable'; readonly span: Span }

interface Entry {
  readonly span: Span
  readonly stretches: Stretches
}

const mostSteps = 8

/** Tells whether any of the spans is on at `at`, until when all of them together are, or when the next one begins. */
export function standing(spans: readonly Span[], at: number, effect: Effect): Standing {
  const entries: Entry[] = []
  for (const span of spans) {
    const stretches = stretchesOf(span, effect)
    if (stretches === undefined) return { kind: 'unreadable', span }
    entries.push({ span, stretches })
  }
  const first = earliest(entries, at)
  if (first === undefined || first.stretch.from > at) {
    return { kind: 'off', span: first?.span, from: first?.stretch.from }
  }
  return { kind: 'on', span: first.span, until: endOf(entries, at) }
}

/** Follows stretches that touch or overlap, across all spans; at a point that is not the end, one can ask again. */
function endOf(entries: readonly Entry[], at: number): number {
  let until = at
  for (let step = 0; step < mostSteps; step += 1) {
    const on = entries.flatMap(({ stretches }) => stretches(until) ?? []).filter(({ from }) => from <= until)
    const furthest = Math.max(until, ...on.map(({ to }) => to))
    if (furthest === until) break
    until = furthest
  }
  return until
}

function earliest(entries: readonly Entry[], at: number) {
  const found: { readonly span: Span; readonly stretch: Stretch }[] = []
  for (const { span, stretches } of entries) {
    const stretch = stretches(at)
    if (stretch !== undefined) found.push({ span, stretch })
  }
  return found.sort((one, other) => one.stretch.from - other.stretch.from)[0]
}
