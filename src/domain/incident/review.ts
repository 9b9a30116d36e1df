import { showDuration } from '../duration.ts'
import type { IncidentFacts } from './facts.ts'

/** An action item as a post-mortem lists it. */
export interface WrittenAction {
  readonly text: string
  readonly owner: string
  readonly dueOn: string
}

const sections = [
  'Summary',
  'Timeline',
  'Root Cause',
  'Impact',
  'What Went Well',
  'What Went Wrong',
  'Action Items',
  'Lessons Learned'
]
const longestText = 200_000

/** Says what keeps a post-mortem from being done; nothing when it is. Reads it line by line, in linear time. */
export function reviewProblems(markdown: string, { durationMs, moments }: IncidentFacts): readonly string[] {
  if (markdown.length > longestText) return [`it is longer than ${longestText} characters`]
  const lines = markdown.split(/\r\n|\r|\n/)
  return [
    ...sections.filter(title => !lines.includes(`## ${title}`)).map(title => `the section "${title}" is missing`),
    ...lines.filter(isUnfinished).map(line => `still to be written: ${line.trim()}`),
    ...(lines.includes(`- Duration: ${showDuration(durationMs)}`)
      ? []
      : [`the duration is ${showDuration(durationMs)} by the ledger`]),
    ...moments.flatMap(({ what, seq }) =>
      markdown.includes(`${what} (event ${seq})`) ? [] : [`the time of "${what}" is not that of event ${seq}`]
    ),
    ...(writtenActions(markdown).length === 0 ? ['it has no action item with an owner and a date'] : [])
  ]
}

/** A bracketed note is one of the template's; a link, `[text](…)`, and a check box are not. */
function isUnfinished(line: string): boolean {
  return /\[(?![ xX]\])[^\]]{1,200}\](?!\()/.test(line)
}

/** The action items, each with who does it and by when; those that lack one are not here. */
export function writtenActions(markdown: string): readonly WrittenAction[] {
  return markdown.split(/\r\n|\r|\n/).flatMap(line => {
    const found = /^- \[[ xX]\] (.{1,2000}) \(Owner: ([^[\]]{1,100}), Due: (\d{4}-\d{2}-\d{2})\)$/.exec(line)
    return found === null ? [] : [{ text: found[1] ?? '', owner: found[2] ?? '', dueOn: found[3] ?? '' }]
  })
}
