import { posix } from 'node:path'
import { usage } from '../../domain/failure.ts'
import { bad } from '../../domain/smoke/bad-suite.ts'
import { defaultSuite } from '../../domain/smoke/default-suite.ts'
import { emptyHoles } from '../../domain/smoke/holes.ts'
import { plainSuite } from '../../domain/smoke/plain-suite.ts'
import type { Part } from '../../domain/smoke/request.ts'
import type { Step } from '../../domain/smoke/step.ts'
import type { Suite } from '../../domain/smoke/suite.ts'
import { checkExpressions } from './expressions.ts'
import type { SmokeTestPorts } from './ports.ts'
import { preparedSchema, readSchema } from './schemas.ts'

export interface SuiteChoice {
  readonly suite?: string | undefined
  readonly checks?: string | undefined
}

/** What reading a suite takes: files for it and for what it names, and the web for schemas that stand there. */
export interface SuitePorts extends Pick<SmokeTestPorts, 'http' | 'matchers'> {
  readonly files: Pick<SmokeTestPorts['files'], 'read' | 'exists'>
}

/** Reads the suite that is asked for, else the policy's, else asks only for health and version. */
export async function readSuite(choice: SuiteChoice, fallback: string | undefined, ports: SuitePorts): Promise<Suite> {
  if (choice.suite && choice.checks) {
    throw usage('bad-input', { input: 'checks', found: 'a suite too', expected: 'either suite or checks' })
  }
  if (choice.checks !== undefined)
    return complete(await parsed(choice.checks, 'checks'), 'checks', { folder: '.', ports, within: [] })
  const path = choice.suite ?? fallback
  return path === undefined ? defaultSuite : loadSuite(path, ports)
}

/** Reads a suite from a file, with all the files that it names relative to itself. */
export async function loadSuite(path: string, ports: SuitePorts): Promise<Suite> {
  return complete(await parsed(await ports.files.read(path), path), path, {
    folder: posix.dirname(path),
    ports,
    within: [path]
  })
}

/** The schema, and YAML, are loaded only for a suite that takes them. */
async function parsed(text: string, path: string, use = { used: false }): Promise<Suite> {
  const plain = plainSuite(text)
  if (plain !== undefined) return plain
  const { jsonSuite, yamlSuite } = await import('../../domain/smoke/json-suite.ts')
  return jsonSuite(text, use) ?? yamlSuite(text, path, use)
}

interface Place {
  readonly folder: string
  readonly ports: SuitePorts
  /** The suites that use this one, outermost first, and itself. */
  readonly within: readonly string[]
}

/** With every suite in its place, a name that nothing gives can be told for certain. */
async function complete(suite: Suite, path: string, place: Place): Promise<Suite> {
  const whole = await expand(suite, place)
  const [problem] = emptyHoles(whole)
  if (problem !== undefined) throw bad(`${path}: ${problem.path.map(String).join('.')}: ${problem.message}`)
  await checkExpressions([...whole.steps, ...whole.cleanup], path, place.ports.matchers)
  return whole
}

async function expand(suite: Suite, place: Place): Promise<Suite> {
  const used: Suite[] = []
  const steps = await Promise.all(suite.steps.map(step => expandStep(step, place, used)))
  const cleanup = await Promise.all(suite.cleanup.map(step => expandStep(step, place, used)))
  const secrets = Object.assign({}, ...used.map(each => each.secrets), suite.secrets)
  const generate = Object.assign({}, ...used.map(each => each.generate), suite.generate)
  return { ...suite, steps, cleanup, secrets, generate }
}

async function expandStep(step: Step, place: Place, used: Suite[]): Promise<Step> {
  if (step.use !== undefined) return useSuite(step, step.use, place, used)
  const inner = (steps: readonly Step[]) => Promise.all(steps.map(each => expandStep(each, place, used)))
  return {
    ...step,
    ...(step.steps && { steps: await inner(step.steps) }),
    ...(step.cleanup && { cleanup: await inner(step.cleanup) }),
    ...(step.expect?.schema !== undefined && { expect: await withSchema(step.expect, place) }),
    ...(step.request?.multipart && { request: await withFiles(step.request, step.request.multipart, place) })
  }
}

const deepestUse = 5

/** Puts the steps of another suite where it is used, as a group. */
async function useSuite({ use: _, ...step }: Step, target: string, place: Place, used: Suite[]): Promise<Step> {
  const path = posix.join(place.folder, target)
  if (place.within.includes(path) || place.within.length >= deepestUse) {
    throw bad(`${place.within.at(-1)}: use: ${target} uses itself, or more than ${deepestUse} suites use each other`)
  }
  const { ports, within } = place
  const inner = { folder: posix.dirname(path), ports, within: [...within, path] }
  const suite = await expand(await parsed(await ports.files.read(path), path, { used: true }), inner)
  used.push(suite)
  const cleanup = [...(step.cleanup ?? []), ...suite.cleanup]
  const variables = { ...suite.variables, ...step.with }
  return { ...step, with: variables, steps: suite.steps, ...(cleanup.length > 0 && { cleanup }) }
}

async function withSchema(expect: NonNullable<Step['expect']>, { folder, ports }: Place) {
  const { schema } = expect
  if (schema === undefined) return expect
  const path = typeof schema === 'string' ? posix.join(folder, schema) : posix.join(folder, 'suite')
  const place = { path, ports }
  const read = typeof schema === 'string' ? await readSchema(place) : schema
  return { ...expect, schema: await preparedSchema(read, place) }
}

async function withFiles(request: NonNullable<Step['request']>, parts: readonly Part[], { folder, ports }: Place) {
  const read = parts.map(async ({ file, ...part }) => {
    if (file === undefined) return part
    return { filename: posix.basename(file), ...part, text: await ports.files.read(posix.join(folder, file)) }
  })
  return { ...request, multipart: await Promise.all(read) }
}
