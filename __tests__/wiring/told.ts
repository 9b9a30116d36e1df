import { inspect } from 'node:util'
import { toFailure } from '../../src/domain/failure.ts'
import { answerOf, answerOfFailure, failureText } from '../../src/hosts/answer.ts'
import { failureSummary, jobSummary } from '../../src/hosts/job-summary.ts'
import { renderReport } from '../../src/hosts/render.ts'
import { failureAnnotation, reportAnnotations } from '../../src/hosts/report-annotations.ts'
import type { Report } from '../../src/report.ts'
import { seededToken } from '../../stand-ins/github/index.ts'

const first = 'FirstOfTheToken9x7'
const last = 'LastOfTheToken4q2'

/** A token with whatever Markdown, HTML, addresses and JSON write in another way. */
export const awkwardToken = `ghs_${first}&<b>"'%2F\\_*~[i](j)|+/=${last}`

/** For a seed: a token like that of a job, that may do all that can be granted. */
export const awkwardGrant = { token: awkwardToken, login: 'github-actions[bot]' }
export const usualGrant = { token: seededToken, login: 'github-actions[bot]' }

/** Texts that nobody may read. Both ends of the token, because escapes change what lies between and cuts leave a part. */
export const secrets: string[] = [first, last, base64(awkwardToken), base64(`x-access-token:${awkwardToken}`)]

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

/** All that a person, a program or a log learns of a step that came to an end. */
export function toldBy(report: Report, notices: readonly string[]): string {
  const texts = [renderReport(report), jobSummary(report), reportAnnotations(report), answerOf(report), report, notices]
  return texts.map(text => JSON.stringify(text)).join('\n')
}

/** The same of one that failed, with what a debugger would show. */
export function toldByFailure(thrown: unknown): string {
  const failure = toFailure(thrown)
  const texts = [failureText(failure), failureSummary(failure), failureAnnotation(failure), answerOfFailure(failure)]
  return [...texts.map(text => JSON.stringify(text)), inspect(thrown, { depth: 9, showHidden: true })].join('\n')
}

/** Runs something and keeps what it and its libraries print. */
export async function withPrinted<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly printed: string }> {
  const printed: string[] = []
  const streams = [process.stdout, process.stderr]
  const usual = streams.map(stream => stream.write)
  for (const stream of streams) {
    stream.write = ((text: string | Uint8Array, ...rest: unknown[]) => {
      printed.push(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'))
      for (const one of rest) if (typeof one === 'function') one()
      return true
    }) as typeof stream.write
  }
  try {
    return { value: await work(), printed: printed.join('') }
  } finally {
    for (const [index, stream] of streams.entries()) stream.write = usual[index] ?? stream.write
  }
}
