export type Variables = ReadonlyMap<string, unknown>

const hole = /\{\{ *(\w+) *\}\}/g
const onlyHole = /^\{\{ *(\w+) *\}\}$/

/** Something that a step needs and that nothing has given. */
export class Ungiven extends Error {
  readonly variable: string

  constructor(variable: string) {
    super(`nothing gave {{${variable}}} a value`)
    this.variable = variable
  }
}

/** Fills `{{name}}` in every text of a value. A text that is nothing but one hole keeps the value's type. */
export function fill<Value>(value: Value, variables: Variables): Value {
  return fillAny(value, variables) as Value
}

/** The names that a text asks for. */
export function holesIn(text: string): string[] {
  return [...text.matchAll(hole)].map(([, name]) => name ?? '')
}

function fillAny(value: unknown, variables: Variables): unknown {
  if (typeof value === 'string') return fillText(value, variables)
  if (Array.isArray(value)) return value.map(item => fillAny(item, variables))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillAny(item, variables)]))
}

function fillText(text: string, variables: Variables): unknown {
  const whole = onlyHole.exec(text)?.[1]
  if (whole !== undefined) return variableOf(whole, variables)
  return text.replace(hole, (_, name: string) => showText(variableOf(name, variables)))
}

function variableOf(name: string, variables: Variables): unknown {
  if (variables.has(name)) return variables.get(name)
  throw new Ungiven(name)
}

function showText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
