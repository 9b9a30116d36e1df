import { plainJson } from './plain-json.ts'
import { plainRequest } from './plain-request.ts'
import type { Step } from './step.ts'
import type { Suite } from './suite.ts'

const mostSteps = 1000
const longestCharacters = 1_000_000

/**
 * Reads a suite that a program wrote as JSON and that asks nothing but paths for a status and for values: neither the
 * YAML library nor the schema is needed, which together take longer than a hundred requests. Undefined for all else, and
 * for what is wrong in any way: then another reader takes it. A test holds the two to the same answer.
 */
export function plainSuite(text: string): Suite | undefined {
  // Names that are to be filled in take more than this.
  const value = text.length > longestCharacters || text.includes('{{') ? undefined : plainJson(text.trim())
  if (!hasOnly(value, ['steps'])) return undefined
  const steps = stepsOf(value.steps)
  return steps && { variables: {}, secrets: {}, generate: {}, steps, cleanup: [], control: true }
}

function stepsOf(value: unknown): Step[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostSteps) return undefined
  const steps: Step[] = []
  for (const one of value) {
    const step = stepOf(one)
    if (step === undefined) return undefined
    steps.push(step)
  }
  return steps
}

function stepOf(value: unknown): Step | undefined {
  if (!hasOnly(value, ['name', 'request', 'expect', 'steps', 'parallel'])) return undefined
  const { name, request, expect, steps: inner, parallel } = value
  if (typeof name !== 'string' || name === '' || name.length > 200) return undefined
  if (inner === undefined) return parallel === undefined ? askingStep(name, request, expect) : undefined
  if (request !== undefined || expect !== undefined || !isParallel(parallel)) return undefined
  const steps = stepsOf(inner)
  return steps && { name, ...(parallel !== undefined && { parallel }), capture: {}, steps }
}

function askingStep(name: string, request: unknown, expect: unknown): Step | undefined {
  if (!hasOnly(request, ['path'])) return undefined
  const { path } = request
  if (typeof path !== 'string' || !path.startsWith('/')) return undefined
  const step = { name, request: plainRequest(path), capture: {} }
  if (expect === undefined) return step
  return isPlainExpectation(expect) ? { ...step, expect } : undefined
}

function isPlainExpectation(value: unknown): value is NonNullable<Step['expect']> {
  if (!hasOnly(value, ['status', 'jsonpath'])) return false
  const { status, jsonpath } = value
  if (status === undefined && jsonpath === undefined) return false
  if (status !== undefined && !(Number.isInteger(status) && Number(status) >= 0 && Number(status) <= 599)) return false
  if (jsonpath === undefined) return true
  const paths = isObject(jsonpath) ? Object.keys(jsonpath) : []
  return paths.length > 0 && !paths.includes('')
}

function isParallel(value: unknown): value is Step['parallel'] {
  if (value === undefined || typeof value === 'boolean') return true
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100
}

function hasOnly<Name extends string>(
  value: unknown,
  names: readonly Name[]
): value is Readonly<Partial<Record<Name, unknown>>> {
  return isObject(value) && Object.keys(value).every(key => (names as readonly string[]).includes(key))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
