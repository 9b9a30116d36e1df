import { Failure } from '../../domain/failure.ts'
import { type Captured, captureAll } from '../../domain/smoke/capture.ts'
import { lookOf } from '../../domain/smoke/control.ts'
import { evaluate } from '../../domain/smoke/expectation.ts'
import { type Finding, finding, type Scene } from '../../domain/smoke/finding.ts'
import type { Response } from '../../domain/smoke/response.ts'
import type { Step } from '../../domain/smoke/step.ts'
import { fill, holesIn } from '../../domain/smoke/template.ts'
import type { AttemptVerdict } from '../../domain/smoke/verdict.ts'
import { ask, expectationsOf } from './probe.ts'
import type { Session } from './session.ts'

/** One try of one step. */
export interface Attempt {
  readonly verdict: AttemptVerdict
  readonly findings: readonly Finding[]
  /** Why nothing answered, or why what answered cannot be trusted. */
  readonly error?: string
  readonly milliseconds: number
  /** Why trying again is useless, when it is. */
  readonly terminal?: string
  /** Why this step is not tried again, while the others go on. */
  readonly settled?: string
  /** How long the service asks to wait before the next try. */
  readonly retryAfterMilliseconds?: number
}

/** Tries a step once: asks, keeps what it captures, compares. Throws only when the suite itself is wrong. */
export async function tryOnce(step: Step, session: Session, end: number): Promise<Attempt> {
  // Clean-up is filled in when it runs: it names what this very step captures.
  const { capture, cleanup: _, ...rest } = step
  const filled = { ...fill(rest, session.variables), capture }
  const started = session.ports.clock.now().getTime()
  try {
    return await judge(filled, await ask(filled, session, end), session, step)
  } catch (thrown) {
    if (!(thrown instanceof Failure) || thrown.kind !== 'unavailable') throw thrown
    const milliseconds = session.ports.clock.now().getTime() - started
    return { ...unanswered(thrown), error: session.vault.mask(thrown.message), findings: [], milliseconds }
  }
}

/** A certificate that is wrong is an answer, and one that no second try changes. */
function unanswered({ code }: Failure): Pick<Attempt, 'verdict' | 'terminal' | 'settled'> {
  if (code === 'smoke-wrong-host') return { verdict: 'fail', terminal: 'the certificate is made out to another host' }
  if (code === 'smoke-certificate') return { verdict: 'fail', terminal: 'the certificate is not to be trusted' }
  if (code === 'smoke-oversize') return { verdict: 'fail', settled: 'the answer is too large' }
  return { verdict: 'unknown' }
}

async function judge(filled: Step, response: Response, session: Session, step: Step): Promise<Attempt> {
  const scene: Scene = { response, matchers: session.ports.matchers, mask: text => session.vault.mask(text) }
  // Captured first: a token must be known before anything of the answer is shown.
  const { captured, findings: missed } = await captureAll(filled.capture, scene)
  keep(captured, session)
  const checked = await evaluate(expectationsOf(filled), scene)
  const findings = [...connection(filled, scene), ...checked, ...missed, ...controlFindings(filled, scene, session)]
  const passed = findings.length > 0 && findings.every(each => each.passed)
  return {
    verdict: passed ? 'pass' : 'fail',
    findings,
    milliseconds: response.totalMilliseconds,
    ...(!passed && missingRoute(step, response)),
    ...(!passed && retryAfter(response))
  }
}

function keep(captured: readonly Captured[], { variables, vault }: Session): void {
  for (const { name, value, secret } of captured) {
    if (secret && typeof value === 'string') vault.add(value)
    variables.set(name, value)
  }
}

/** A TCP step that expects nothing else has shown that something listens. */
function connection({ tcp }: Step, scene: Scene): Finding[] {
  if (tcp === undefined) return []
  return [finding(scene, { passed: true, expression: 'connect', expected: 'a connection', found: 'a connection' })]
}

/** An answer that a path which cannot exist gets as well proves nothing, whatever it says. */
function controlFindings({ request }: Step, scene: Scene, { control }: Session): Finding[] {
  if (control === undefined || request === undefined || (request.method ?? 'GET') !== 'GET') return []
  if (request.path === '/') return []
  const passed = lookOf(scene.response, request.path) !== control.look
  const expected = 'an answer unlike that of a path that cannot exist'
  const found = passed ? 'another answer' : `the answer that ${control.path} gets as well`
  return [finding(scene, { passed, expression: 'control', expected, found })]
}

/** A route that the suite names and the service does not have will not appear by asking again. */
function missingRoute({ request }: Step, { status }: Response): Pick<Attempt, 'terminal'> {
  const declared = request !== undefined && holesIn(request.path).length === 0
  return declared && (status === 404 || status === 410) ? { terminal: `${request.path} does not exist` } : {}
}

function retryAfter({ headers, time }: Response): Pick<Attempt, 'retryAfterMilliseconds'> {
  const text = headers['retry-after']
  if (text === undefined) return {}
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : (Date.parse(text) - (time?.getTime() ?? 0)) / 1000
  return seconds > 0 ? { retryAfterMilliseconds: seconds * 1000 } : {}
}
