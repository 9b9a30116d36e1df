import { type Effect, isReadable, nextStretch, type Span, type Stretch } from './span.ts'

export type Standing =
  | { readonly kind: 'on'; readonly span: Span; readonly until: number }
  /** `from` is absent when none of the spans is ever on again. */
  | { readonly kind: 'off'; readonly span: Span | undefined; readonly from: number | undefined }
  | { readonly kind: 'unreadable'; readonly span: Span }

const mostSteps = 1000

/** Tells whether any of the spans is on at `at`, until when all of them together are, or when the next one begins. */
export function standing(spans: readonly Span[], at: number, effect: Effect): Standing {
  const unreadable = spans.find(span => !isReadable(span))
  if (unreadable !== undefined) return { kind: 'unreadable', span: unreadable }
  const first = earliest(spans, at, effect)
  if (first === undefined || first.stretch.from > at) {
    return { kind: 'off', span: first?.span, from: first?.stretch.from }
  }
  return { kind: 'on', span: first.span, until: endOf(spans, at, effect) }
}

/** Follows stretches that touch or overlap, across all spans. */
function endOf(spans: readonly Span[], at: number, effect: Effect): number {
  let until = at
  for (let step = 0; step < mostSteps; step += 1) {
    const on = spans.flatMap(span => nextStretch(span, until, effect) ?? []).filter(({ from }) => from <= until)
    const furthest = Math.max(until, ...on.map(({ to }) => to))
    if (furthest === until) break
    until = furthest
  }
  return until
}

function earliest(spans: readonly Span[], at: number, effect: Effect) {
  const found: { readonly span: Span; readonly stretch: Stretch }[] = []
  for (const span of spans) {
    const stretch = nextStretch(span, at, effect)
    if (stretch !== undefined) found.push({ span, stretch })
  }
  return found.sort((one, other) => one.stretch.from - other.stretch.from)[0]
}
