import { sectionsOf } from '../../domain/security-report/pages.ts'
import { pdfOf } from '../../domain/security-report/pdf.ts'
import { sarifOf } from '../../domain/security-report/sarif.ts'
import type { IssueDraft } from '../../ports/issues.ts'
import type { SecurityInputs } from './inputs.ts'
import { markdownOf } from './markdown.ts'
import type { SecurityFacts } from './observe.ts'
import { dueIssues } from './schedule.ts'

export interface ReportFile {
  readonly path: string
  readonly text: string
}

export type SecurityPlan =
  | { readonly proceed: false }
  | { readonly proceed: true; readonly file: ReportFile | undefined; readonly issues: readonly IssueDraft[] }

/** Status and updates only tell; a report writes one file, and reminders open issues. */
export function plan(inputs: SecurityInputs, facts: SecurityFacts): SecurityPlan {
  const file = inputs.show === 'report' ? fileOf(inputs, facts) : undefined
  const issues = inputs.remind ? dueIssues(facts.overview) : []
  return file === undefined && issues.length === 0 ? { proceed: false } : { proceed: true, file, issues }
}

function fileOf({ format, output }: SecurityInputs, { overview }: SecurityFacts): ReportFile {
  const title = `Security of ${overview.projects.join(', ')} at ${overview.now}`
  const path = output ?? `security-report.${format}`
  switch (format) {
    case 'pdf':
      return { path, text: pdfOf(title, sectionsOf(overview)) }
    case 'sarif':
      return { path, text: `${JSON.stringify(sarifOf(overview), null, 2)}\n` }
    case 'json':
      return { path, text: `${JSON.stringify(overview, null, 2)}\n` }
    case 'md':
      return { path, text: markdownOf(title, sectionsOf(overview)) }
  }
}
