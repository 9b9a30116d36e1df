import { Failure } from '../domain/failure.ts'
import { mask, maskForms } from '../domain/smoke/masking.ts'
import { htmlText, plainText } from './markdown.ts'

const shortestAnywhere = 4
const shownInstead = '***'

/** Takes every known secret out of a text, in any form that it may have taken on its way. */
export type Redact = (text: string) => string

/** Is responsible for what must never be shown. It learns of secrets as a run comes to know them. */
export interface Redaction {
  hide(secret: string): void
  readonly text: Redact
  /** The same value with every secret taken out of the texts in it, names too; a plain value. */
  clean<Value>(value: Value): Value
}

/** Knows no secret at first. `learned` hears of each new one, such as to tell the runner. */
export function createRedaction(learned: (secret: string) => void = () => undefined): Redaction {
  const known = new Set<string>()
  let redact: Redact = withoutLogins
  return {
    hide(secret) {
      if (secret.trim() === '' || known.has(secret)) return
      known.add(secret)
      learned(secret)
      redact = redactor([...known])
    },
    text: text => redact(text),
    clean: value => redactDeeply(value, redact)
  }
}

/** Makes the function that a host applies to all it writes. Longer forms go first, so that no tail is left. */
export function redactor(secrets: readonly string[]): Redact {
  const whole = secrets.filter(secret => secret.trim().length >= shortestAnywhere)
  const words = secrets.map(secret => secret.trim()).filter(word => word !== '' && word.length < shortestAnywhere)
  const forms = [...new Set(whole.flatMap(writtenForms))].sort((one, other) => other.length - one.length)
  return text => words.reduce(withoutWord, mask(withoutLogins(text), forms))
}

/** A login in an address is somebody's password, whether anybody said so or not. */
function withoutLogins(text: string): string {
  if (!text.includes('@')) return text
  return text.replace(/(https?:\/\/)[^\s/?#@"'`<>]{1,1000}@/gi, `$1${shownInstead}@`)
}

/** Every encoding of a secret, and each as Markdown and HTML would write it. */
function writtenForms(secret: string): readonly string[] {
  const forms = maskForms(secret)
  return [...forms, ...[secret, secret.trim()].flatMap(form => [plainText(form), htmlText(form)])]
}

/** A secret of a few letters is part of many words, so it goes only where it stands alone. */
function withoutWord(text: string, word: string): string {
  const literally = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literally}(?![\\p{L}\\p{N}])`, 'gu'), shownInstead)
}

/** The same value with each text in it redacted, keys too; a plain value of objects, lists and texts. */
export function redactDeeply<Value>(value: Value, redact: Redact): Value {
  if (typeof value === 'string') return redact(value) as Value
  if (typeof value === 'number') return redactedNumber(value, redact) as Value
  if (Array.isArray(value)) return value.map(one => redactDeeply(one as unknown, redact)) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [redact(key), redactDeeply(inner as unknown, redact)])
  return Object.fromEntries(entries) as Value
}

/** The same failure, its words without secrets. Its cause is left out, for nobody reads it any more. */
export function cleanFailure(
  { kind, code, message, hint, stack }: Failure,
  { clean }: Pick<Redaction, 'clean'>
): Failure {
  const told = clean({ message, hint, stack })
  const failure = new Failure({ kind, code, message: told.message, hint: told.hint })
  if (told.stack !== undefined) failure.stack = told.stack
  return failure
}

/** A count is no secret, but a number that holds all digits of one is. */
function redactedNumber(value: number, redact: Redact): unknown {
  const text = String(value)
  return text.length < shortestAnywhere || redact(text) === text ? value : redact(text)
}
