import { parse } from 'yaml'

/** What a release's caller says about the project, as far as one machine can play it. */
export interface CallerInputs {
  /** Everything up to the artifact, in the order of the stages; joined by `&&` when it is run. */
  readonly commands: readonly string[]
  readonly path: readonly string[]
  /** Lines as build-provenance takes them. */
  readonly tests: readonly string[]
  readonly staging: string
  readonly production: string
}

const stages = ['setup', 'compile', 'unit-tests', 'integration-tests', 'build', 'scan'] as const
const suites = [
  ['unit_tests', 'unit-tests', 'unit-results'],
  ['integration_tests', 'integration-tests', 'integration-results'],
  ['security_scan', 'scan', 'scan-report']
] as const

/** Reads the job that calls release.yml; undefined when the text has none. Expressions are left out: nothing here has contexts. */
export function readCaller(text: string): CallerInputs | undefined {
  const inputs = inputsOf(text)
  if (inputs === undefined) return undefined
  const said = (name: string) => {
    const value = inputs[name]
    return typeof value === 'string' && !value.includes('${{') ? value.trim() : ''
  }
  const given = suites.filter(([, command]) => said(command) !== '')
  return {
    commands: stages.map(said).filter(command => command !== '' && command !== 'true'),
    path: said('path')
      .split(/\s+/)
      .filter(word => word !== ''),
    tests: given.map(([suite, , results]) => `${suite}: ${said(results) || 'passed'}`),
    staging: said('staging') || 'staging',
    production: said('production') || 'production'
  }
}

function inputsOf(text: string): Readonly<Record<string, unknown>> | undefined {
  const { jobs = {} } = (asObject(parse(text, { maxAliasCount: 10 })) ?? {}) as { readonly jobs?: object }
  const calls = Object.values(jobs).map(job => asObject(job))
  const call = calls.find(job => /\/release\.yml(@|$)/.test(String(job?.uses ?? '')))
  return call && (asObject(call.with) ?? {})
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
}
