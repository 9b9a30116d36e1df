import { type IncidentState, incidentRoles, incidentStates, severities } from './states.ts'

/** What a comment asks for. Its words are a stranger's; they become inputs of a command, never part of a script. */
export type CommentAsks =
  /** It is no command. */
  | { readonly kind: 'nothing' }
  /** It begins like one, and is none. */
  | { readonly kind: 'unclear'; readonly why: string }
  /** One of the commands that only look. */
  | { readonly kind: 'look'; readonly words: string }
  /** Something is said about an incident; inputs of `ops incident`. */
  | { readonly kind: 'say'; readonly inputs: Readonly<Record<string, string>> }

const looks: Readonly<Record<string, string>> = {
  status: 'ops status',
  deployments: 'ops deployments',
  alerts: 'ops alerts',
  'health-check': 'ops health-check',
  metrics: 'ops metrics'
}

const longestComment = 10_000
type Say = (words: string, rest: readonly string[]) => CommentAsks

const sayings: Readonly<Record<string, Say>> = {
  ack: words => say({ ack: 'true', ...noted(words) }),
  role: words => {
    const [role = '', person = ''] = words.split(/\s+/)
    const name = person.replace(/^@/, '')
    const known = incidentRoles.some(one => one === role)
    if (known && name !== '') return say({ assign: `${role}=${name}` })
    return unclear(`/role expects one of ${incidentRoles.join(', ')} and a name, as in: /role commander @alice`)
  },
  severity: words => {
    const [severity = '', ...why] = words.split(/\s+/)
    if (severities.some(one => one === severity)) return say({ severity, ...noted(why.join(' ')) })
    return unclear(`/severity expects one of ${severities.join(', ')}, as in: /severity P0 it spreads`)
  },
  cause: words => (words === '' ? unclear('/cause expects what made it happen') : say({ cause: words })),
  update: words => {
    const [first = '', ...others] = words.split(/\s+/)
    const to = ordinary(first)
    if (words === '') return unclear('/update expects what is new, as in: /update mitigation the rollback is under way')
    return to === undefined ? say({ note: words }) : say({ to, ...noted(others.join(' ')) })
  },
  resolve: resolving,
  sluice: words => {
    const found = Object.hasOwn(looks, words) ? looks[words] : undefined
    return found === undefined ? unclear(`/sluice expects one of ${Object.keys(looks).join(', ')}`) : look(found)
  }
}

/** Reads a comment: its first line is the command, the lines below it belong to it. Linear in its length. */
export function readComment(body: string): CommentAsks {
  if (!body.startsWith('/')) return { kind: 'nothing' }
  if (body.length > longestComment) return unclear(`a command is no longer than ${longestComment} characters`)
  const [first = '', ...rest] = body.split(/\r\n|\r|\n/)
  const [name = '', ...words] = first.slice(1).trim().split(/\s+/)
  if (!Object.hasOwn(sayings, name)) {
    // Other programs have commands of their own; a path is none at all.
    return { kind: 'nothing' }
  }
  return (sayings[name] as Say)(words.join(' '), rest)
}

/** A state in which an incident goes on; its end has a command of its own. */
function ordinary(word: string): IncidentState | undefined {
  return incidentStates.find(state => state === word && state !== 'resolved' && state !== 'triage')
}

const facts: readonly string[] = ['cause', 'action', 'owner', 'due', 'customers', 'note']

/** `/resolve` with what must be said before an incident ends, one `name: text` a line. */
function resolving(words: string, rest: readonly string[]): CommentAsks {
  const given: Record<string, string> = { to: 'resolved', ...noted(words) }
  for (const line of rest.filter(one => one.trim() !== '')) {
    const [, name = '', text = ''] = /^([a-z]{1,20}): (.{1,2000})$/.exec(line.trim()) ?? []
    if (!facts.includes(name)) return unclear(`/resolve expects lines such as "cause: …", found: ${line.slice(0, 60)}`)
    given[name] = text.trim()
  }
  const { customers } = given
  if (customers === undefined) return say(given)
  const noticed = /^(yes|no)\b/i.exec(customers)?.[1]?.toLowerCase()
  if (noticed === undefined) return unclear('customers expects yes or no, as in: customers: yes, they saw errors')
  return say({ ...given, customers: String(noticed === 'yes') })
}

function say(inputs: Readonly<Record<string, string>>): CommentAsks {
  return { kind: 'say', inputs }
}

function look(words: string): CommentAsks {
  return { kind: 'look', words }
}

function unclear(why: string): CommentAsks {
  return { kind: 'unclear', why }
}

function noted(words: string): Readonly<Record<string, string>> {
  return words === '' ? {} : { note: words }
}

/** The incident that an issue is about, by the end of its title; undefined for any other issue. */
export function incidentInTitle(title: string): string | undefined {
  return /\((INC-\d{1,9})\)$/.exec(title.slice(-40))?.[1]
}
