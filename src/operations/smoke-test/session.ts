import { usage } from '../../domain/failure.ts'
import type { Control } from '../../domain/smoke/control.ts'
import type { CookieJar } from '../../domain/smoke/cookies.ts'
import { mask, maskForms } from '../../domain/smoke/masking.ts'
import type { Step } from '../../domain/smoke/step.ts'
import type { Suite } from '../../domain/smoke/suite.ts'
import type { SmokeRun } from './plan.ts'
import type { SmokePorts } from './ports.ts'

/** The secrets of one run. Every text passes it before it is cut, kept or shown. */
export class Vault {
  #forms: readonly string[] = []

  get forms(): readonly string[] {
    return this.#forms
  }

  add(secret: string): void {
    if (secret.length < shortestSecretCharacters) return
    const all = new Set([...this.#forms, ...maskForms(secret)])
    this.#forms = [...all].sort((one, other) => other.length - one.length)
  }

  mask(text: string): string {
    return mask(text, this.#forms)
  }
}

/** Shorter ones cannot be told from ordinary text. */
const shortestSecretCharacters = 4

/** All that one run knows and remembers while it goes on. */
export interface Session {
  readonly run: SmokeRun
  readonly ports: SmokePorts
  readonly variables: Map<string, unknown>
  readonly jar: CookieJar
  readonly vault: Vault
  /** When the checks must be over, in milliseconds since the epoch; clean-up has a little longer. */
  readonly checksEnd: number
  readonly end: number
  /** Clean-up of the steps that were tried, in their order. */
  readonly owed: Owed[]
  control?: Control | undefined
  /** Why nothing more is tried, once that is so. */
  stopped?: string | undefined
}

export interface Owed {
  readonly after: string
  readonly steps: readonly Step[]
}

export async function openSession(run: SmokeRun, ports: SmokePorts): Promise<Session> {
  const started = ports.clock.now()
  const { suite } = run
  const vault = new Vault()
  const secrets = Object.entries(suite.secrets).map(([name, variable]) => [name, secretOf(variable, ports)] as const)
  for (const [, value] of secrets) vault.add(value)
  const generated = await generatedValues(run, started)
  const end = started.getTime() + run.deadline - Math.min(writingMilliseconds, run.deadline * writingShare)
  return {
    run,
    ports,
    variables: new Map<string, unknown>([...Object.entries(suite.variables), ...generated, ...secrets]),
    jar: new Map(),
    vault,
    end,
    checksEnd: end - cleanupReserve(run),
    owed: []
  }
}

async function generatedValues({ suite, seed }: SmokeRun, started: Date): Promise<[string, unknown][]> {
  if (Object.keys(suite.generate).length === 0) return []
  const { generateAll } = await import('../../domain/smoke/generated.ts')
  return generateAll(suite.generate, seed, started)
}

/** Reads a secret. Throws `usage` that names the variable, never its value. */
export function secretOf(variable: string, { secrets }: Pick<SmokePorts, 'secrets'>): string {
  const value = secrets.read(variable)
  if (value !== undefined && value.length >= shortestSecretCharacters) return value
  const found = value === undefined ? 'no such environment variable' : `${value.length} characters`
  const expected = `a value of at least ${shortestSecretCharacters} characters`
  throw usage('missing-secret', { input: variable, found, expected })
}

export function remaining({ ports }: Pick<Session, 'ports'>, end: number): number {
  return end - ports.clock.now().getTime()
}

/** The last moments of the deadline belong to putting the result together. */
const writingMilliseconds = 15
const writingShare = 0.03

const reserveShare = 0.2
const longestReserveMilliseconds = 5000

/** A failing suite would else spend all its time and leave nothing to tidy up with. */
function cleanupReserve({ suite, deadline }: SmokeRun): number {
  return owesCleanup(suite) ? Math.min(deadline * reserveShare, longestReserveMilliseconds) : 0
}

function owesCleanup({ steps, cleanup }: Pick<Suite, 'steps' | 'cleanup'>): boolean {
  return (
    cleanup.length > 0 ||
    steps.some(step => owesCleanup({ steps: [...(step.steps ?? [])], cleanup: [...(step.cleanup ?? [])] }))
  )
}
