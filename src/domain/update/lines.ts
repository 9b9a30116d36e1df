import { gap } from './patch.ts'

const longestLine = 20_000

/** The lines of a side. A line that nobody writes by hand or machine for a person is left out. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter(line => line.length <= longestLine)
}

export function isGap(line: string): boolean {
  return line === gap
}

/** The value of `"key": "value"` or `"key": true` on one line of JSON. */
export function jsonMember(line: string): { readonly key: string; readonly value: string } | undefined {
  const found = /^\s*"((?:[^"\\]|\\.){1,500})"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(true|false))\s*,?\s*$/.exec(line)
  if (found === null) return undefined
  return { key: found[1] ?? '', value: found[2] ?? found[3] ?? '' }
}

/** The key of `"key": {` on one line of JSON. */
export function jsonOpening(line: string): string | undefined {
  return /^\s*"((?:[^"\\]|\\.){0,500})"\s*:\s*\{\s*$/.exec(line)?.[1]
}

/** The value of `key = "value"` on one line of TOML. */
export function tomlMember(line: string): { readonly key: string; readonly value: string } | undefined {
  const found = /^\s*["']?([\w.@/-]{1,200})["']?\s*=\s*(?:"([^"]*)"|'([^']*)')\s*(?:#.*)?$/.exec(line)
  if (found === null) return undefined
  return { key: found[1] ?? '', value: found[2] ?? found[3] ?? '' }
}

/** The name of a section: `[dependencies]`, `[[package]]`. */
export function tomlSection(line: string): string | undefined {
  return /^\s*\[{1,2}\s*([^\]]{1,300}?)\s*\]{1,2}\s*(?:#.*)?$/.exec(line)?.[1]
}

/** Parses JSON that may be anything; undefined when it is none. */
export function parseJsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return asObject(JSON.parse(text))
  } catch {
    return undefined
  }
}

export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
