import { Rejection } from './rejection.ts'

/**
 * Reads one signed value, or throws a Rejection that names the place. Evidence has its own few shapes instead of a
 * schema library, because they are a fifth of the stand-alone verifier then and not most of it.
 */
export type Shape<Value> = (value: unknown, place: string) => Value

export type Shaped<Any> = Any extends Shape<infer Value> ? Value : never

/** Marks a field that may be absent. */
interface Optional<Value> extends Shape<Value | undefined> {
  readonly optional: true
}

type Fields = Readonly<Record<string, Shape<unknown>>>
type OptionalNames<Shapes> = {
  [Name in keyof Shapes]: Shapes[Name] extends { readonly optional: true } ? Name : never
}[keyof Shapes]
type Read<Shapes> = { readonly [Name in Exclude<keyof Shapes, OptionalNames<Shapes>>]: Shaped<Shapes[Name]> } & {
  readonly [Name in OptionalNames<Shapes>]?: Exclude<Shaped<Shapes[Name]>, undefined>
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/

export const anything: Shape<unknown> = value => value
export const text: Shape<string> = (value, place) => (typeof value === 'string' ? value : refuse(place, 'a text'))
export const truth: Shape<boolean> = (value, place) =>
  typeof value === 'boolean' ? value : refuse(place, 'true or false')

export function matching(pattern: RegExp, what: string): Shape<string> {
  return (value, place) => (typeof value === 'string' && pattern.test(value) ? value : refuse(place, what))
}

/** A moment that exists, with its zone. */
export const time: Shape<string> = (value, place) => {
  const moment = matching(instant, 'a time with its zone')(value, place)
  return Number.isNaN(Date.parse(moment)) ? refuse(place, 'a time that exists') : moment
}

export function oneOf<const Values extends readonly string[]>(...values: Values): Shape<Values[number]> {
  return (value, place) =>
    values.includes(value as string) ? (value as Values[number]) : refuse(place, values.join(' or '))
}

export function wholeNumber(least: number): Shape<number> {
  return (value, place) => {
    const fits = Number.isSafeInteger(value) && (value as number) >= least
    return fits ? (value as number) : refuse(place, `a whole number of at least ${least}`)
  }
}

export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value, place) => (value === null ? null : shape(value, place))
}

export function optional<Value>(shape: Shape<Value>): Optional<Value> {
  const read: Shape<Value | undefined> = (value, place) => (value === undefined ? undefined : shape(value, place))
  return Object.assign(read, { optional: true as const })
}

/** A list; absent means empty, unless at least one item is asked for. */
export function list<Value>(shape: Shape<Value>, { least = 0, most = Infinity } = {}): Shape<readonly Value[]> {
  return (value, place) => {
    const items = value === undefined && least === 0 ? [] : value
    const fits = Array.isArray(items) && items.length >= least && items.length <= most
    if (!fits) return refuse(place, `a list of ${least} to ${most} items`)
    return items.map((item, index) => shape(item, `${place}.${index}`))
  }
}

export function textsByName(value: unknown, place: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(objectOf(value, place)).map(([name, item]) => [name, text(item, `${place}.${name}`)])
  )
}

/** An object of which these fields matter; others are left out. */
export function fields<Shapes extends Fields>(shapes: Shapes): Shape<Read<Shapes>> {
  return (value, place) => {
    const object = objectOf(value, place)
    const read = Object.entries(shapes).map(([name, shape]) => {
      const held = Object.hasOwn(object, name) ? object[name] : undefined
      return [name, shape(held, place === '' ? name : `${place}.${name}`)] as const
    })
    return Object.fromEntries(read.filter(([, item]) => item !== undefined)) as Read<Shapes>
  }
}

/** An object of these fields and no other. */
export function onlyFields<Shapes extends Fields>(shapes: Shapes): Shape<Read<Shapes>> {
  const read = fields(shapes)
  return (value, place) => {
    const unknown = Object.keys(objectOf(value, place)).find(name => !Object.hasOwn(shapes, name))
    return unknown === undefined ? read(value, place) : refuse(place, `no field ${JSON.stringify(unknown)}`)
  }
}

/** An object with what else it holds beside the fields that are known, in `rest`. */
export function withRest<Value extends object>(shape: Shape<Value>, ...known: readonly string[]) {
  return (value: unknown, place: string): Value & { readonly rest: Readonly<Record<string, unknown>> } => {
    const others = Object.entries(objectOf(value, place)).filter(([name]) => !known.includes(name))
    return { ...shape(value, place), rest: Object.fromEntries(others) }
  }
}

function objectOf(value: unknown, place: string): Readonly<Record<string, unknown>> {
  const fits = typeof value === 'object' && value !== null && !Array.isArray(value)
  return fits ? (value as Readonly<Record<string, unknown>>) : refuse(place, 'an object')
}

function refuse(place: string, expected: string): never {
  throw new Rejection('statement-malformed', `${place === '' ? 'the statement' : place}: expected ${expected}`)
}
