import { refuseLarge, type TestReport, testReport, unreadable } from './report.ts'
import { attribute, nameOf, type Tag, tags } from './xml-tags.ts'

interface Reading {
  readonly passes: string[]
  readonly failures: string[]
  /** Suites that are open, each with the failures and errors that it counts and those that were seen in it. */
  readonly open: { readonly name: string; readonly counted: number; seen: number }[]
  current: { readonly name: string; state: 'passed' | 'failed' | 'skipped' } | undefined
}

/**
 * Reads a JUnit XML report, as Surefire, Gradle, pytest, jest-junit, go-junit-report and Playwright write it: every
 * test case counts once, skipped ones not at all. A failure that a suite only counts is a failure too: that is how
 * some tools tell of a file that could not even be loaded.
 */
export function readJunit(suite: string, text: string): TestReport {
  refuseLarge(suite, text)
  const reading: Reading = { passes: [], failures: [], open: [], current: undefined }
  let sawSuite = false
  for (const tag of tags(text)) {
    if (tag.kind === 'declaration') throw unreadable(suite, 'XML with a document type, which no test report needs')
    if (isSuite(tag)) sawSuite = true
    read(reading, suite, tag)
  }
  const whole = sawSuite && reading.open.length === 0 && reading.current === undefined
  if (!whole) throw unreadable(suite, 'text that is not a whole JUnit report')
  return testReport(suite, reading.passes, reading.failures)
}

function isSuite({ name }: Tag): boolean {
  return name === 'testsuite' || name === 'testsuites'
}

function read(reading: Reading, suite: string, tag: Tag): void {
  const { name, kind } = tag
  if (isSuite(tag)) {
    if (kind !== 'close') openSuite(reading, tag)
    if (kind !== 'open') closeSuite(reading)
  } else if (name === 'testcase') {
    if (kind !== 'close') openCase(reading, tag)
    if (kind !== 'open') closeCase(reading)
  } else if (kind !== 'close' && (name === 'failure' || name === 'error')) fail(reading, suite)
  else if (name === 'skipped' && reading.current?.state === 'passed') reading.current.state = 'skipped'
}

function openCase(reading: Reading, tag: Tag): void {
  closeCase(reading)
  reading.current = { name: nameOf(tag) ?? 'a test without a name', state: 'passed' }
}

function closeCase(reading: Reading): void {
  const { current, failures, passes } = reading
  if (current?.state === 'failed') failures.push(current.name)
  if (current?.state === 'passed') passes.push(current.name)
  reading.current = undefined
}

function fail({ current, failures, open }: Reading, suite: string): void {
  const innermost = open.at(-1)
  if (innermost !== undefined) innermost.seen += 1
  if (current === undefined) failures.push(`${suite}: failed outside any test`)
  else current.state = 'failed'
}

function openSuite(reading: Reading, tag: Tag): void {
  const count = (name: string) => Number(/^\d{1,9}$/.exec(attribute(tag, name) ?? '')?.[0] ?? 0)
  const counted = count('failures') + count('errors')
  reading.open.push({ name: nameOf(tag) ?? 'a suite without a name', counted, seen: 0 })
}

function closeSuite(reading: Reading): void {
  const closed = reading.open.pop()
  if (closed === undefined) return
  const hidden = closed.counted - closed.seen
  if (hidden > 0) reading.failures.push(`${closed.name}: counts ${hidden} more failures than its tests show`)
  // What was told of here must not be told of again by the suite around it, which counts the same.
  const around = reading.open.at(-1)
  if (around !== undefined) around.seen += Math.max(closed.counted, closed.seen)
}
