import { refuseLarge, type TestReport, testReport, unreadable } from './report.ts'

const nameAttribute = /\sname\s*=\s*(?:"([^"]{0,1000})"|'([^']{0,1000})')/

/** Reads a JUnit XML report: every test case counts once, skipped ones not at all. */
export function readJunit(suite: string, text: string): TestReport {
  refuseLarge(suite, text)
  const failures: string[] = []
  const passes: string[] = []
  let current: { name: string; state: 'passed' | 'failed' | 'skipped' } | undefined
  const close = () => {
    if (current?.state === 'failed') failures.push(current.name)
    if (current?.state === 'passed') passes.push(current.name)
    current = undefined
  }
  let sawSuite = false
  for (const tag of tags(text)) {
    const kind = tagName(tag)
    if (kind === 'testsuite' || kind === 'testsuites') sawSuite = true
    if (kind === 'testcase') {
      close()
      current = { name: caseName(tag), state: 'passed' }
      if (tag.endsWith('/')) close()
    } else if (kind === '/testcase') close()
    else if (current !== undefined && (kind === 'failure' || kind === 'error')) current.state = 'failed'
    else if (kind === 'failure' || kind === 'error') failures.push(`${suite}: failed outside any test`)
    else if (current?.state === 'passed' && kind === 'skipped') current.state = 'skipped'
  }
  if (!sawSuite || current !== undefined) throw unreadable(suite, 'text that is not a whole JUnit report')
  return testReport(suite, passes, failures)
}

/** Yields what stands between `<` and `>`, outside comments and CDATA. One pass, no backtracking. */
function* tags(text: string): Generator<string> {
  let at = text.indexOf('<')
  while (at !== -1) {
    const end = text.startsWith('<!--', at)
      ? after(text, '-->', at)
      : text.startsWith('<![CDATA[', at)
        ? after(text, ']]>', at)
        : tagEnd(text, at)
    if (end === -1) return
    if (text[at + 1] !== '!') yield text.slice(at + 1, end - 1)
    at = text.indexOf('<', end)
  }
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found === -1 ? -1 : found + mark.length
}

function tagEnd(text: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text[at] as string
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at + 1
  }
  return -1
}

function tagName(tag: string): string {
  return tag
    .slice(0, 30)
    .split(/[\s/>]/, tag.startsWith('/') ? 2 : 1)
    .join('/')
}

function caseName(tag: string): string {
  const found = nameAttribute.exec(tag.slice(0, 4000))
  return found?.[1] ?? found?.[2] ?? 'a test without a name'
}
