const sections = ['Symptoms', 'Triage', 'Resolution Steps', 'Escalation', 'Prevention']
const longestText = 200_000

/** Says what a runbook lacks of the SOP's template; nothing when it is whole. Reads it line by line, in linear time. */
export function runbookProblems(markdown: string): readonly string[] {
  if (markdown.length > longestText) return [`it is longer than ${longestText} characters`]
  const lines = markdown.split(/\r\n|\r|\n/)
  return [
    ...(lines[0]?.startsWith('# Runbook: ') ? [] : ['its first line is not "# Runbook: " and a name']),
    ...sections.flatMap(title => sectionProblem(title, lines)),
    ...lines.filter(isUnfinished).map(line => `still to be written: ${line.trim()}`),
    ...(hasVerification(lines) ? [] : ['its resolution steps do not say how to verify that it is over'])
  ]
}

function sectionProblem(title: string, lines: readonly string[]): readonly string[] {
  if (!lines.includes(`## ${title}`)) return [`the section "${title}" is missing`]
  return bodyOf(title, lines).some(line => line.trim() !== '') ? [] : [`the section "${title}" is empty`]
}

function bodyOf(title: string, lines: readonly string[]): readonly string[] {
  const rest = lines.slice(lines.indexOf(`## ${title}`) + 1)
  const end = rest.findIndex(line => line.startsWith('## '))
  return end < 0 ? rest : rest.slice(0, end)
}

function hasVerification(lines: readonly string[]): boolean {
  const resolution = 'Resolution Steps'
  return !lines.includes(`## ${resolution}`) || bodyOf(resolution, lines).some(line => /^\d+\. Verify/.test(line))
}

/** A bracketed note is one of the template's; a link, `[text](…)`, is not. */
function isUnfinished(line: string): boolean {
  return /\[[^\]]{1,200}\](?!\()/.test(line)
}
