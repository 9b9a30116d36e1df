import { emptyHoles } from './holes.ts'
import { plainJson } from './plain-json.ts'
import { type Suite, SuiteFile } from './suite.ts'

/**
 * Reads a suite that a program wrote as JSON, without the YAML library: a hundred steps are read in a tenth of the
 * time. Undefined for all else, and for what is wrong in any way: then `parseSuite` reads it, and says what.
 */
export function jsonSuite(text: string, { used = false } = {}): Suite | undefined {
  const value = plainJson(text.trim())
  if (value === undefined) return undefined
  const read = SuiteFile.safeParse(value, { jitless: true })
  if (!read.success || read.data.steps.length === 0) return undefined
  const isFilled = used || !text.includes('{{') || emptyHoles(read.data).length === 0
  return isFilled ? read.data : undefined
}

/** Reads a suite in any other form; the YAML library comes only now. Throws as `parseSuite` does. */
export async function yamlSuite(text: string, path: string, use: { readonly used: boolean }): Promise<Suite> {
  const { parseSuite } = await import('./parse-suite.ts')
  return parseSuite(text, path, use)
}
