import { deniedOf, majorsOf, type Overview } from '../../domain/security-report/overview.ts'
import type { IssueDraft } from '../../ports/issues.ts'

/** The issues that the procedure asks for at this time. Each is keyed by its period, so it is opened once. */
export function dueIssues(overview: Overview): readonly IssueDraft[] {
  const [year = '', month = '', day = ''] = overview.now.slice(0, 10).split('-')
  const quarter = Math.ceil(Number(month) / 3)
  return [
    ...daily(overview, `${year}-${month}-${day}`),
    monthly(overview, `${year}-${month}`),
    quarterly(overview, `${year}-Q${quarter}`)
  ]
}

const labels = ['dependencies']

/** Only where something waits: an issue that asks for nothing teaches people to look away. */
function daily({ updates }: Overview, date: string): readonly IssueDraft[] {
  const waiting = updates.filter(update => update.unattended || update.overdue)
  if (waiting.length === 0) return []
  const body = list(
    waiting.map(({ repository, number, overdue }) => `${repository}#${number}${overdue ? ' (overdue)' : ''}`)
  )
  return [draft(`daily/${date}`, `Dependency updates that nobody looks at, ${date}`, body)]
}

function monthly(overview: Overview, month: string): IssueDraft {
  const { licences } = overview
  const denied = deniedOf(overview).map(
    ({ name, version, because }) => `${inert(name)} ${inert(version)}: ${inert(because)}`
  )
  const unknown = (licences ?? []).filter(({ verdict }) => verdict === 'unknown').length
  const found =
    licences === undefined
      ? 'Give `sluice security report --sbom FILE` the list of packages of this month.'
      : `${licences.length} packages, ${denied.length} denied, ${unknown} unknown.\n\n${list(denied)}`
  return draft(`monthly/${month}`, `Licence audit, ${month}`, found)
}

function quarterly(overview: Overview, quarter: string): IssueDraft {
  const majors = majorsOf(overview).map(({ repository, number }) => `${repository}#${number}`)
  const body = majors.length === 0 ? 'No major upgrade is open.' : `Decide about each:\n\n${list(majors)}`
  return draft(`quarterly/${quarter}`, `Major upgrades, ${quarter}`, body)
}

function draft(period: string, title: string, body: string): IssueDraft {
  return { key: `security/${period}`, title, body: `${body}\n`, labels, assignees: [] }
}

function list(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n')
}

/** Names of packages are somebody else's text: no link, no mention, no HTML. */
function inert(text: string): string {
  return `\`${text.replace(/[`\r\n]/g, "'").slice(0, 200)}\``
}
