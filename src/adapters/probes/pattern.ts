import { RE2JS } from 're2js'

/** What a pattern finds: its first group, or all of it when it has none. */
export function firstGroup(pattern: string, text: string): string | undefined {
  const matcher = RE2JS.compile(pattern).matcher(text)
  if (!matcher.find()) return undefined
  return (matcher.groupCount() > 0 ? matcher.group(1) : matcher.group()) ?? ''
}
