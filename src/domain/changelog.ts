/** One commit as version control names it. */
export interface ChangelogEntry {
  readonly sha: string
  readonly subject: string
}

/** What differs between the commits that two digests are attested to come from. */
export interface Changelog {
  readonly from: string
  readonly to: string
  /** In `to` but not in `from`, newest first. */
  readonly added: readonly ChangelogEntry[]
  /** In `from` but not in `to`: what a step back takes away. */
  readonly removed: readonly ChangelogEntry[]
}

const mostShown = 200

/** Writes a changelog as Markdown. Subjects are strangers' text, so nothing in them is markup. */
export function changelogMarkdown({ from, to, added, removed }: Changelog): string {
  const range = `\`${from.slice(0, 7)}\` → \`${to.slice(0, 7)}\``
  if (added.length + removed.length === 0) return `No commit differs, ${range}.\n`
  return [`### Changes ${range}`, ...list('', added), ...list('Taken back', removed)].join('\n\n').concat('\n')
}

function list(title: string, entries: readonly ChangelogEntry[]): readonly string[] {
  if (entries.length === 0) return []
  const lines = entries.slice(0, mostShown).map(entry => `- ${plain(entry.subject)} (\`${entry.sha.slice(0, 7)}\`)`)
  const left = entries.length - lines.length
  const rest = left > 0 ? [`- and ${left} more`] : []
  return [...(title === '' ? [] : [`**${title}**`]), [...lines, ...rest].join('\n')]
}

function plain(subject: string): string {
  // What is not seen may turn the order of the letters round it, or hide some.
  const line = subject
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .slice(0, 200)
  const inert = line.replace(/[\\`*_{}[\]()<>+!|~&]/g, character => `\\${character}`)
  return inert.replace(linking, found => `${found}\u200b`)
}

/** What GitHub makes a link of: people, issues and addresses. A zero-width space after it keeps it from doing so. */
const linking = /[@#]|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)/gi
