import { isDeepStrictEqual } from 'node:util'
import type { Facts } from './facts.ts'
import { formOf } from './form.ts'

/** One piece in which green differs from blue by more than blue differs from itself. */
export interface Difference {
  readonly path: string
  readonly kind: 'lost' | 'added' | 'type' | 'value' | 'form'
  readonly blue: string
  readonly green: string
}

/** All answers so far to one question, as facts. */
export interface Asked {
  readonly blue: readonly Facts[]
  readonly green: readonly Facts[]
}

/**
 * Finds what no chance explains. A piece that is the same in every answer of blue must be the same in green; one that
 * changes by itself must keep its type and its form. One answer of green that blue could have given clears it.
 */
export function differences({ blue, green }: Asked, ignored: readonly string[] = []): readonly Difference[] {
  const paths = new Set([...blue, ...green].flatMap(facts => [...facts.keys()]))
  return [...paths].flatMap(path => {
    if (ignored.some(prefix => path === prefix || path.startsWith(prefix))) return []
    return compare(
      path,
      blue.map(facts => facts.get(path)),
      green.map(facts => facts.get(path))
    )
  })
}

function compare(path: string, blue: readonly unknown[], green: readonly unknown[]): Difference[] {
  if (green.some(value => blue.some(other => isDeepStrictEqual(value, other)))) return []
  const told = { path, blue: shown(blue), green: shown(green) }
  const [here, there] = [green.filter(isThere), blue.filter(isThere)]
  if (here.length === 0) return [{ ...told, kind: 'lost' }]
  if (there.length === 0) return [{ ...told, kind: 'added' }]
  const types = new Set(there.map(typeOf))
  if (!here.some(value => types.has(typeOf(value)))) return [{ ...told, kind: 'type' }]
  if (there.every(value => isDeepStrictEqual(value, there[0]))) return [{ ...told, kind: 'value' }]
  return here.some(value => isLike(value, there)) ? [] : [{ ...told, kind: 'form' }]
}

function isThere(value: unknown): boolean {
  return value !== undefined
}

function typeOf(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return value === null ? 'null' : typeof value
}

const rangeMargin = 3

/** Whether a value could be one of those that change: of their form, or near their range. */
function isLike(value: unknown, others: readonly unknown[]): boolean {
  if (typeof value === 'string')
    return others.some(other => typeof other === 'string' && formOf(other) === formOf(value))
  if (typeof value !== 'number') return true
  const numbers = others.filter(other => typeof other === 'number')
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  const margin = rangeMargin * (high - low)
  return value >= low - margin && value <= high + margin
}

/** Additions are told and fail nothing: a newer version may say more. */
export function isRegression({ kind }: Difference): boolean {
  return kind !== 'added'
}

const shownCharacters = 120

function shown(values: readonly unknown[]): string {
  const texts = new Set(values.map(value => (value === undefined ? 'nothing' : JSON.stringify(value))))
  return [...texts].slice(0, 3).join(' or ').slice(0, shownCharacters)
}
