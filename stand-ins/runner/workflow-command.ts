/** A line of a step's output that the runner obeys instead of printing it. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning'
])

/** Reads a line as the runner does: `::name key=value::data` at its start, else the older `##[name key=value]data` anywhere. */
export function readWorkflowCommand(line: string, alsoKnown: readonly string[] = []): WorkflowCommand | undefined {
  return newForm(line, alsoKnown) ?? oldForm(line)
}

interface Written {
  /** Name and properties, as they stand between the marks. */
  readonly head: string
  readonly separator: ',' | ';'
  readonly data: string
}

function newForm(line: string, alsoKnown: readonly string[]): WorkflowCommand | undefined {
  const text = trimStart(line)
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return undefined
  return command({ head: text.slice(2, end), separator: ',', data: unescapeNew(text.slice(end + 2)) }, alsoKnown)
}

function oldForm(line: string): WorkflowCommand | undefined {
  const begin = line.indexOf('##[')
  const end = begin < 0 ? -1 : line.indexOf(']', begin)
  if (end < 0) return undefined
  return command({ head: line.slice(begin + 3, end), separator: ';', data: unescapeOld(line.slice(end + 1)) }, [])
}

function command({ head, separator, data }: Written, alsoKnown: readonly string[]): WorkflowCommand | undefined {
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  if (!registered.has(name.toLowerCase()) && !alsoKnown.includes(name)) return undefined
  const pairs = space < 0 ? [] : head.slice(space + 1).split(separator)
  const properties = pairs.flatMap(pair => {
    const equals = pair.indexOf('=')
    return equals < 1 ? [] : [[pair.slice(0, equals).trim(), unescapeProperty(pair.slice(equals + 1))] as const]
  })
  return {
    name: alsoKnown.includes(name) ? name : name.toLowerCase(),
    properties: Object.fromEntries(properties),
    data
  }
}

/** What .NET counts as white space, which is less than JavaScript's \s in one place and more in another. */
function trimStart(line: string): string {
  return line.replace(/^[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000 ]+/, '')
}

function unescapeNew(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

function unescapeOld(text: string): string {
  return text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']')
}
