/** Orders lists of numbers of any length; what is missing counts as zero. */
export function compareNumbers(left: readonly string[], right: readonly string[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = compareDigits(left[index] ?? '0', right[index] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

function compareDigits(left: string, right: string): number {
  if (left.length !== right.length) return Math.sign(left.length - right.length)
  return left === right ? 0 : left < right ? -1 : 1
}

/** Orders what follows the numbers as SemVer does: a preview is older than its release, build data counts for nothing. */
export function compareIdentifiers(left: string, right: string): number {
  const one = identifiers(left)
  const other = identifiers(right)
  if (one.length === 0 || other.length === 0) return Math.sign(other.length - one.length)
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const a = one[index]
    const b = other[index]
    if (a === undefined || b === undefined) return a === undefined ? -1 : 1
    const order = compareIdentifier(a, b)
    if (order !== 0) return order
  }
  return 0
}

function identifiers(tail: string): readonly string[] {
  const preview = tail.replace(/\+.*$/s, '').replace(/^[-.]/, '')
  return preview === '' ? [] : preview.split('.')
}

function compareIdentifier(left: string, right: string): number {
  const numeric = /^\d+$/
  if (numeric.test(left) && numeric.test(right)) return compareNumbers([left], [right])
  if (numeric.test(left) !== numeric.test(right)) return numeric.test(left) ? -1 : 1
  return left === right ? 0 : left < right ? -1 : 1
}

const ranks: Readonly<Record<string, number>> = {
  dev: -7,
  alpha: -6,
  a: -6,
  beta: -5,
  b: -5,
  milestone: -4,
  m: -4,
  pre: -3,
  preview: -3,
  rc: -2,
  cr: -2,
  c: -2,
  snapshot: -1,
  final: 0,
  ga: 0,
  release: 0,
  stable: 0,
  jre: 0,
  android: 0,
  sp: 1,
  p: 1,
  pl: 1,
  patch: 1,
  post: 1
}

/** Orders words such as `-RC1`, `.Final`, `-SNAPSHOT`, `.pre2` by what people mean by them. */
export function compareQualifiers(left: string, right: string): number | undefined {
  const one = words(left)
  const other = words(right)
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const order = compareWord(one[index], other[index])
    if (order !== 0) return order
  }
  return 0
}

function words(tail: string): readonly string[] {
  const found =
    tail
      .toLowerCase()
      .replace(/\+.*$/s, '')
      .match(/[a-z]+|\d+/g) ?? []
  return found.filter(word => ranks[word] !== 0)
}

/** Two unknown words are not comparable, and an unknown word is not comparable with none. */
function compareWord(left = '', right = ''): number | undefined {
  if (left === right) return 0
  const [one, other] = [rank(left), rank(right)]
  if (one === undefined || other === undefined) return undefined
  if (one !== other) return Math.sign(one - other)
  return compareNumbers([left.replace(/\D/g, '') || '0'], [right.replace(/\D/g, '') || '0'])
}

function rank(word: string): number | undefined {
  if (word === '') return 0
  if (/^\d+$/.test(word)) return 0.5
  return Object.hasOwn(ranks, word) ? ranks[word] : undefined
}
