import { type Html, html } from './html.ts'

/** A point in time; null is a gap, never a zero. */
export interface Point {
  readonly t: number
  readonly value: number | null
}

export interface Curve {
  readonly points: readonly Point[]
  readonly colour: 'blue' | 'green' | 'ink'
  readonly dash?: 'dash' | 'dots'
  /** Each value holds from the point before until its own time. */
  readonly steps?: boolean
}

export interface Mark {
  readonly t: number
  readonly label: string
}

/** A filled area; a point without bounds is a gap. */
export interface Band {
  readonly colour: 'blue' | 'green'
  readonly points: readonly { readonly t: number; readonly low?: number; readonly high?: number }[]
}

export interface Plot {
  readonly title: string
  readonly unit: string
  /** End of the time axis in seconds; every plot of a page shares it. */
  readonly until: number
  /** How long one step of the time axis is; a second unless said otherwise. */
  readonly clock?: { readonly seconds: number; readonly name: string }
  readonly curves: readonly Curve[]
  readonly marks: readonly Mark[]
  readonly bands?: readonly Band[]
  /** Writes each mark's number, counted from 1, above its line. */
  readonly numbered?: boolean
  readonly logarithmic?: boolean
  readonly limit?: number
}

interface Scale {
  readonly x: (t: number) => number
  readonly y: (value: number) => number
  readonly ticks: readonly number[]
}

const frame = { width: 900, height: 170, left: 56, right: 12, top: 26, bottom: 24 }
const inner = { width: frame.width - frame.left - frame.right, height: frame.height - frame.top - frame.bottom }

function niceStep(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(largest / 3))
  return ([1, 2, 5, 10].find(step => largest / (step * power) <= 4) ?? 10) * power
}

function linearTicks(largest: number): number[] {
  const step = niceStep(largest)
  return Array.from({ length: Math.ceil(largest / step - 1e-9) + 1 }, (_, index) => index * step)
}

function logarithmicTicks(values: readonly number[]): number[] {
  const exponents = values.filter(value => value > 0).map(value => Math.log10(value))
  const low = Math.floor(
    Math.max(
      -6,
      exponents.reduce((a, b) => Math.min(a, b), -1)
    )
  )
  const high = Math.ceil(
    Math.min(
      12,
      exponents.reduce((a, b) => Math.max(a, b), 1)
    )
  )
  const step = Math.ceil((high - low) / 4)
  return Array.from({ length: Math.ceil((high - low) / step) + 1 }, (_, index) => 10 ** (low + index * step))
}

function scaleOf(plot: Plot): Scale {
  const seen = plot.curves.flatMap(curve => curve.points.flatMap(point => point.value ?? []))
  // A band that is wide for want of requests must not press the curves flat.
  const highest = Math.max(5, 3 * seen.reduce((a, b) => Math.max(a, b), 0))
  const edges = (plot.bands ?? []).flatMap(band => band.points.flatMap(({ high = 0 }) => Math.min(high, highest)))
  const values = [...seen, ...edges, ...(plot.limit === undefined ? [] : [plot.limit])].filter(Number.isFinite)
  const largest = values.reduce((a, b) => Math.max(a, b), 0) || 1
  const ticks = plot.logarithmic ? logarithmicTicks(values) : linearTicks(largest)
  const place = plot.logarithmic ? (value: number) => Math.log10(Math.max(value, 1e-300)) : (value: number) => value
  const low = place(ticks[0] ?? 0)
  const high = place(ticks.at(-1) ?? 1)
  const within = (fraction: number) => Math.min(1, Math.max(0, fraction))
  return {
    x: t => frame.left + within(t / plot.until) * inner.width,
    y: value => frame.top + inner.height * (1 - within((place(value) - low) / (high - low))),
    ticks
  }
}

function isDrawn(value: number | null): value is number {
  return value !== null && Number.isFinite(value)
}

function pathOf(curve: Curve, scale: Scale): string {
  let path = ''
  let pen = false
  for (const [index, { t, value }] of curve.points.entries()) {
    const drawn = isDrawn(value)
    if (drawn) {
      const [x, y] = [scale.x(t).toFixed(1), scale.y(value).toFixed(1)]
      // A point with no neighbour is a stroke that can be seen, however short the rollout was.
      const alone = isDrawn(curve.points[index + 1]?.value ?? null) ? `M${x} ${y}h.1` : `M${x} ${y}m-4 0h8`
      path += pen ? (curve.steps ? `V${y}H${x}` : `L${x} ${y}`) : alone
    }
    pen = drawn
  }
  return path
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function show(value: number): string {
  const exponent = Math.round(Math.log10(value))
  if (value >= 1e5 && Math.abs(value / 10 ** exponent - 1) < 1e-9) {
    return `10${[...String(exponent)].map(digit => superscripts[Number(digit)]).join('')}`
  }
  return value >= 1e6 || (value > 0 && value < 1e-3) ? value.toExponential(0) : String(Number(value.toPrecision(4)))
}

function valueAxis(scale: Scale): Html[] {
  const right = frame.width - frame.right
  return scale.ticks.map(tick => {
    const y = scale.y(tick).toFixed(1)
    return html`<line class="grid" x1="${frame.left}" x2="${right}" y1="${y}" y2="${y}"/><text x="${frame.left - 8}" y="${y}" dy="4" text-anchor="end">${show(tick)}</text>`
  })
}

function timeAxis({ until, clock = { seconds: 1, name: 's' } }: Plot, scale: Scale): Html[] {
  const times = linearTicks(until / clock.seconds).filter(t => t * clock.seconds <= until)
  return times.map(t => {
    const x = scale.x(t * clock.seconds).toFixed(1)
    return html`<text x="${x}" y="${frame.height - 6}" text-anchor="middle">${show(t)} ${clock.name}</text>`
  })
}

function markLines(plot: Plot, scale: Scale): Html[] {
  return plot.marks.map(mark => {
    const x = scale.x(mark.t).toFixed(1)
    return html`<line class="mark" x1="${x}" x2="${x}" y1="${frame.top}" y2="${frame.height - frame.bottom}"><title>${mark.label}</title></line>`
  })
}

/** Numbers of the marks; one that would cover the number before it is left out. */
function markNumbers(plot: Plot, scale: Scale): Html[] {
  let free = 0
  return plot.marks.flatMap((mark, index) => {
    const x = scale.x(mark.t)
    if (!plot.numbered || x < free) return []
    free = x + 14
    return [
      html`<text class="number" x="${x.toFixed(1)}" y="${frame.top - 3}" text-anchor="middle">${index + 1}</text>`
    ]
  })
}

function bandPaths(band: Band, scale: Scale): Html[] {
  const seen = band.points.flatMap(({ t, low, high }) =>
    low === undefined || high === undefined ? [] : [{ t, low, high }]
  )
  const edge = (t: number, value: number) => `${scale.x(t).toFixed(1)} ${scale.y(value).toFixed(1)}`
  const upper = seen.map(({ t, high }) => edge(t, high))
  const lower = seen.map(({ t, low }) => edge(t, low)).reverse()
  return seen.length < 2 ? [] : [html`<path class="band ${band.colour}" d="M${[...upper, ...lower].join('L')}Z"/>`]
}

function limitLine(plot: Plot, scale: Scale): Html | undefined {
  if (plot.limit === undefined) return undefined
  const y = scale.y(plot.limit).toFixed(1)
  const right = frame.width - frame.right
  return html`<line class="limit" x1="${frame.left}" x2="${right}" y1="${y}" y2="${y}"/><text x="${frame.left + 6}" y="${y}" dy="${Number(y) < frame.top + 12 ? 12 : -4}">limit ${show(plot.limit)}</text>`
}

/** Draws one plot as SVG. */
export function plotSvg(plot: Plot): Html {
  const scale = scaleOf(plot)
  const curves = plot.curves.map(
    curve => html`<path class="curve ${curve.colour} ${curve.dash}" d="${pathOf(curve, scale)}"/>`
  )
  const bands = (plot.bands ?? []).flatMap(band => bandPaths(band, scale))
  return html`<svg viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${plot.title}">
<text class="name" x="0" y="14">${plot.title}</text><text x="${frame.width - frame.right}" y="11" text-anchor="end">${plot.unit}</text>
${valueAxis(scale)}${timeAxis(plot, scale)}${bands}${markLines(plot, scale)}${markNumbers(plot, scale)}${limitLine(plot, scale)}${curves}
</svg>`
}
