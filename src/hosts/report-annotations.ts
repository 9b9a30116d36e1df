import type { Failure } from '../domain/failure.ts'
import { exitCodes } from '../domain/outcome.ts'
import type { Check, Report } from '../report.ts'
import { failureText } from './answer.ts'
import type { Annotation } from './workflow-commands.ts'

/** GitHub shows ten of each level for a step and drops the rest; one is kept for the verdict itself. */
const mostChecks = 9

/** The verdict and each check behind it, when the step fails; what was bypassed, always. */
export function reportAnnotations(report: Report): readonly Annotation[] {
  const checks = report.blocks.flatMap(block => (block.kind === 'checks' ? block.checks : []))
  const bypassed = checks.filter(check => check.mark === 'bypassed').map(check => checkAnnotation('warning', check))
  if (exitCodes[report.outcome] === 0) return bypassed.slice(0, mostChecks)
  const closed = checks.filter(check => check.mark === 'failed' || check.mark === 'unknown')
  return [
    verdict(report),
    ...closed.slice(0, mostChecks).map(check => checkAnnotation('error', check)),
    ...bypassed.slice(0, mostChecks)
  ]
}

export function failureAnnotation(failure: Failure): Annotation {
  return { level: 'error', title: failure.code, message: failureText(failure).trimEnd() }
}

function verdict(report: Report): Annotation {
  const next = report.blocks.flatMap(block => (block.kind === 'next' ? [`Next: ${block.text}`] : []))
  const message = [report.reason ?? report.outcome, ...next].join('\n')
  return { level: 'error', title: report.headline, message }
}

function checkAnnotation(level: Annotation['level'], { name, text, expected, found }: Check): Annotation {
  const more = [
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(found === undefined ? [] : [`found: ${found}`])
  ]
  return { level, title: name, message: [text, ...more].join('\n') }
}
