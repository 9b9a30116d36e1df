import type { Evidence } from './evidence.ts'

/** What a text says about one package. A hint, never a fact. */
export interface Claim {
  readonly name: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** As Dependabot's trailer has it: major, minor or patch. */
  readonly step?: string | undefined
  readonly place: 'title' | 'body' | 'trailer'
}

const longestBody = 70_000
const longestLine = 600
const mostLines = 1_500
const mostClaims = 2_000

/** Reads what title, body and commit messages say; every pattern looks at one bounded line, so time is linear. */
export function claimsOf({ pull, commits }: Pick<Evidence, 'pull' | 'commits'>): readonly Claim[] {
  const title = claimsOfLine(pull.title.slice(0, longestLine), 'title')
  const body = linesOf(pull.body ?? '').flatMap(line => claimsOfLine(line, 'body'))
  const messages = (commits ?? []).map(({ commit }) => commit.message.slice(0, longestBody))
  const trailers = messages.flatMap(trailerClaims)
  const prose = messages.flatMap(message => linesOf(message).flatMap(line => claimsOfLine(line, 'body')))
  return [...title, ...body, ...prose, ...trailers].slice(0, mostClaims)
}

/** Lines that may say something; what is folded away are release notes, which speak of other packages. */
function linesOf(text: string): readonly string[] {
  let folded = 0
  const lines = text
    .slice(0, longestBody)
    .split('\n')
    .filter(line => {
      if (line.includes('<details')) folded += 1
      if (line.includes('</details>')) folded = Math.max(0, folded - 1)
      return folded === 0 && (line.startsWith('|') || line.startsWith('Removes ') || line.includes(' from '))
    })
  return lines.slice(0, mostLines).map(line => line.slice(0, longestLine))
}

const name = String.raw`[\w@][\w@./:\[\],~+-]{0,300}`
const version = String.raw`[^\s\`|<>,;()]{1,200}`
const step = new RegExp(
  String.raw`(?:bump|update|upgrade)(?:s|d|ed)?\s+(?:the\s+)?(?:dependency\s+)?(?:\[?\`?)(${name})(?:\`?\]?)(?:\([^)\s]{0,2000}\))?\s+from\s+\`?(${version})\`?\s+to\s+\`?(${version})`,
  'i'
)
const asked = new RegExp(
  String.raw`update\s+(${name})\s+requirement\s+from\s+\`?([^\`]{1,200}?)\`?\s+to\s+\`?([^\`]{1,200}?)(?:\`|\s+in\s|$)`,
  'i'
)
const plain = new RegExp(
  String.raw`^(?:.{0,100}:\s*)?(?:bump|update|upgrade)s?\s+(?:dependency\s+|module\s+|(?:rust\s+)?crate\s+|terraform\s+|helm\s+release\s+|plugin\s+)?(${name})(?:\s+(?:action|docker\s+(?:tag|digest)|orb))?(?:\s+to\s+(${version}))?`,
  'i'
)
/** What an update of another makes superfluous. */
const removal = new RegExp(String.raw`^removes\s+(?:\[?\`?)(${name})`, 'i')

function claimsOfLine(line: string, place: 'title' | 'body'): readonly Claim[] {
  const requirement = line.includes(' requirement from ') ? asked.exec(line) : null
  if (requirement?.[1] !== undefined) return [claim(requirement, place)]
  const found = step.exec(line)
  if (found?.[1] !== undefined) return [claim(found, place)]
  if (line.startsWith('|')) return tableRow(line)
  const removed = place === 'body' ? removal.exec(line)?.[1] : undefined
  if (removed !== undefined) return [{ name: removed.replace(/[\]`.]+$/, ''), place }]
  const named = place === 'title' ? plain.exec(line) : null
  return named?.[1] === undefined ? [] : [{ name: named[1], to: trimmed(named[2]), place }]
}

function claim(found: readonly (string | undefined)[], place: Claim['place']): Claim {
  return { name: (found[1] ?? '').replace(/[\]`]$/, ''), from: trimmed(found[2]), to: trimmed(found[3]), place }
}

function trimmed(text: string | undefined): string | undefined {
  return text?.replace(/[.`]$/, '').trim()
}

/** A row of Dependabot's or Renovate's table: a name, and two versions in cells or around an arrow. */
function tableRow(line: string): readonly Claim[] {
  const cells = line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim())
  const [first = ''] = cells
  const named = /^\[?`?(?:&#8203;)?([\w@][\w@./:+~-]{0,300})`?\]?/.exec(first.replace(/\u200b/g, ''))?.[1]
  if (named === undefined) return []
  const arrow = cells.map(cell => /`([^`]{1,200})`\s*(?:->|→)\s*`([^`]{1,200})`/.exec(cell)).find(Boolean)
  if (arrow?.[1] !== undefined) return [{ name: named, from: arrow[1], to: arrow[2], place: 'body' }]
  const [from, to] = cells.slice(1, 3).map(cell => /^`([^`]{1,200})`$/.exec(cell)?.[1])
  return from === undefined || to === undefined ? [] : [{ name: named, from, to, place: 'body' }]
}

/** The list that Dependabot's service adds to its commits. It goes stale when a pull request is updated. */
function trailerClaims(message: string): readonly Claim[] {
  const at = message.indexOf('updated-dependencies:')
  if (at < 0) return []
  const items = message.slice(at).split(/^- /m).slice(1, mostLines)
  return items.flatMap(whole => {
    const item = whole.slice(0, longestLine)
    const field = (key: string) =>
      new RegExp(`^\\s{0,4}${key}:[ ]*["']?([^"'\\n]{1,300})["']?\\s*$`, 'm').exec(item)?.[1]?.trim()
    const found = field('dependency-name')
    if (found === undefined) return []
    const kind = field('update-type')?.replace('version-update:semver-', '')
    return [{ name: found, to: field('dependency-version'), step: kind, place: 'trailer' as const }]
  })
}
