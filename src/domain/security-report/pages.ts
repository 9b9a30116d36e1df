import { type AlertRow, majorsOf, type Overview, type UpdateRow } from './overview.ts'

/** A part of the report: a heading, and a table or a sentence below it. */
export interface Section {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What is said where there are no rows. */
  readonly none: string
}

/** The report in the order in which people read it; every way of writing it says exactly this. */
export function sectionsOf(overview: Overview): readonly Section[] {
  return [
    {
      title: 'Open alerts',
      columns: ['Project', 'Alert', 'Package', 'Severity', 'Fixed in', 'Pull requests', 'What'],
      rows: overview.alerts.map(alertCells),
      none: 'No open alert was found.'
    },
    {
      title: 'Pending updates',
      columns: ['Project', 'Pull request', 'From', 'Since', 'Review', 'Title'],
      rows: overview.updates.map(updateCells),
      none: 'No update is open.'
    },
    {
      title: 'Major upgrades',
      columns: ['Project', 'Pull request', 'Since', 'Title'],
      rows: majorsOf(overview).map(({ repository, number, since, title }) => [
        repository,
        `#${number}`,
        day(since),
        title
      ]),
      none: 'No major upgrade is open.'
    },
    {
      title: 'Licences',
      columns: ['Package', 'Version', 'Licence', 'Verdict', 'Because'],
      rows: (overview.licences ?? [])
        .filter(({ verdict }) => verdict !== 'allowed')
        .map(({ name, version, licence, verdict, because }) => [name, version, licence ?? '-', verdict, because]),
      none:
        overview.licences === undefined
          ? 'No list of packages was given, so no licence was looked at.'
          : `All ${overview.licences.length} licences are allowed.`
    },
    {
      title: 'Could not be read',
      columns: ['Project', 'Fact', 'Why'],
      rows: overview.unread.map(({ repository, fact, why }) => [repository, fact, why]),
      none: 'Everything that was asked for could be read.'
    }
  ]
}

function alertCells(alert: AlertRow): readonly string[] {
  return [
    alert.repository,
    `#${alert.number} ${alert.id}`,
    `${alert.ecosystem}: ${alert.package}`,
    alert.severity,
    alert.firstPatched ?? '-',
    alert.pulls.map(number => `#${number}`).join(' ') || '-',
    alert.summary
  ]
}

function updateCells(update: UpdateRow): readonly string[] {
  const clock = update.due === null ? '-' : `${update.overdue ? 'overdue since' : 'due'} ${update.due}`
  const review = update.unattended ? `${clock === '-' ? '' : `${clock}, `}nobody looks at it` : clock
  return [update.repository, `#${update.number}`, update.source, day(update.since), review, update.title]
}

function day(time: string | null): string {
  return time?.slice(0, 10) ?? '-'
}
