import { compareNumbers } from './version-tail.ts'

interface PythonVersion {
  readonly epoch: string
  readonly release: readonly string[]
  /** -1 for a development release of nothing else, 0 alpha, 1 beta, 2 candidate, 3 final. */
  readonly stage: number
  readonly stageNumber: string
  readonly post: readonly string[]
  readonly development: string | undefined
}

const stages: Readonly<Record<string, number>> = { a: 0, alpha: 0, b: 1, beta: 1, c: 2, rc: 2, pre: 2, preview: 2 }

const form =
  /^v?(?:(\d{1,9})!)?(\d{1,40}(?:\.\d{1,40}){0,20})(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d{0,20}))?(?:-(\d{1,20})|[-_.]?(?:post|rev|r)[-_.]?(\d{0,20}))?(?:[-_.]?dev[-_.]?(\d{0,20}))?(?:\+[a-z0-9._-]{1,100})?$/

/** Orders two versions as PEP 440 does; undefined when one of them is not such a version. */
export function comparePython(one: string, other: string): number | undefined {
  const left = parsePython(one)
  const right = parsePython(other)
  if (left === undefined || right === undefined) return undefined
  return (
    compareNumbers([left.epoch], [right.epoch]) ||
    compareNumbers(left.release, right.release) ||
    Math.sign(left.stage - right.stage) ||
    compareNumbers([left.stageNumber], [right.stageNumber]) ||
    comparePost(left.post, right.post) ||
    compareDevelopment(left.development, right.development)
  )
}

function parsePython(text: string): PythonVersion | undefined {
  const found = form.exec(text.trim().toLowerCase())
  if (found === null) return undefined
  const [, epoch = '0', release = '', word, number, dash, post, development] = found
  const hasPost = dash !== undefined || post !== undefined
  const onlyDevelopment = word === undefined && !hasPost && development !== undefined
  return {
    epoch,
    release: release.split('.').map(clean),
    stage: onlyDevelopment ? -1 : word === undefined ? 3 : (stages[word] ?? 3),
    stageNumber: clean(number ?? '0'),
    post: hasPost ? [clean(dash ?? post ?? '0')] : [],
    development: development === undefined ? undefined : clean(development)
  }
}

function clean(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '') || '0'
}

function comparePost(left: readonly string[], right: readonly string[]): number {
  if (left.length !== right.length) return Math.sign(left.length - right.length)
  return compareNumbers(left, right)
}

function compareDevelopment(left: string | undefined, right: string | undefined): number {
  if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1
  return compareNumbers([left], [right])
}
