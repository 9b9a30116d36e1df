import { parseJson } from './json-body.ts'
import type { Response } from './response.ts'

/**
 * What an answer looks like when all that changes by itself is taken away: for JSON its keys and types, for text
 * its words without numbers. Two paths with the same look are most likely served by one catch-all.
 */
export function lookOf(response: Response, path: string): string {
  const media = response.headers['content-type']?.split(';')[0]?.trim() ?? ''
  const json = parseJson(response.body)
  const look = json === undefined ? textLook(response.body, path) : JSON.stringify(shapeOf(json.value, path))
  return `${Math.floor(response.status / 100)} ${media} ${look}`
}

function textLook(body: string, path: string): string {
  const runs = body.slice(0, 100_000).replaceAll(path, '')
  return runs.replace(/[0-9a-f-]+/gi, run => (/\d/.test(run) ? '#' : run))
}

const deepest = 8

function shapeOf(value: unknown, path: string, depth = 0): unknown {
  if (value === path) return 'path'
  if (value === null || typeof value !== 'object' || depth > deepest) return typeof value
  if (Array.isArray(value)) return value.slice(0, 1).map(item => shapeOf(item, path, depth + 1))
  return Object.entries(value).map(([key, item]) => [key, shapeOf(item, path, depth + 1)])
}

/** What the path that cannot exist answered; undefined when it was refused, as it should be. */
export interface Control {
  readonly path: string
  readonly look: string
}

export function controlOf(response: Response, path: string): Control | undefined {
  return response.status >= 200 && response.status < 300 ? { path, look: lookOf(response, path) } : undefined
}
