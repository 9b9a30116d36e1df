import type { Section } from '../../domain/security-report/pages.ts'
import { code, table } from '../dependency-triage/markdown.ts'

/** The report for people. Foreign text stands in code spans that nothing in it can leave. */
export function markdownOf(title: string, sections: readonly Section[]): string {
  return `# ${title}\n\n${sections.map(sectionOf).join('\n\n')}\n`
}

function sectionOf({ title, columns, rows, none }: Section): string {
  const body =
    rows.length === 0
      ? none
      : table(
          columns,
          rows.map(row => row.map(code))
        )
  return `## ${title}\n\n${body}`
}
