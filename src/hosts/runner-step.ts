import type { HostFacts } from '../door.ts'
import type { RawInputs } from '../inputs.ts'
import { type Environment, knownSecrets } from './known-secrets.ts'
import { environment, hideFromChildren, streams } from './process.ts'
import { createRedaction, type Redact, type Redaction } from './redaction.ts'
import { printable } from './render.ts'
import { runnerContext } from './runner-context.ts'
import { runnerFiles } from './runner-files.ts'
import { runnerInputs } from './runner-inputs.ts'
import { type Annotation, annotationLine, inert, maskLine } from './workflow-commands.ts'

/** One step of a workflow: what it was given, and the ways in which it speaks. All it says is redacted first. */
export interface Step {
  readonly raw: RawInputs
  readonly facts: HostFacts
  /** What the main step saved for `post`. */
  state(name: string): string | undefined
  /** The same value with every secret taken out of the texts in it. */
  clean<Value>(value: Value): Value
  say(text: string): void
  /** Tells what went wrong beside the answer, without failing the step. */
  warn(text: string): void
  annotate(annotations: readonly Annotation[]): void
  /** `write` gets the bytes that the summary holds already. */
  summary(write: (usedBytes: number) => string): void
  output(name: string, text: string): void
  saveState(name: string, text: string): void
  /** True when an output could not be written, so that later steps would act on less than was said. */
  hasLostOutputs(): boolean
}

/** Reads the step's inputs once, hides its secrets, and takes them away from the programs that it will start. */
export function openStep(): Step {
  const given: Environment = { ...environment() }
  const raw = runnerInputs(given)
  const redaction = createRedaction(secret => streams.out(maskLine(secret)))
  for (const secret of knownSecrets(raw, given)) redaction.hide(secret)
  hideFromChildren(isOurs)
  return speakingStep(raw, given, redaction)
}

function speakingStep(raw: RawInputs, given: Environment, redaction: Redaction): Step {
  const lost = new Set<string>()
  const { hide, clean, text: redact } = redaction
  const shown: Redact = text => printable(redact(text))
  const warn = (text: string) =>
    void streams.out(annotationLine({ level: 'warning', title: 'sluice', message: text }, shown))
  const files = runnerFiles(given, (variable, why) => {
    if (!lost.has(variable)) warn(`What belongs into ${variable} could not be written: ${why}`)
    lost.add(variable)
  })
  const environmentBelow = Object.fromEntries(Object.entries(given).filter(([name]) => !isOurs(name)))
  return {
    raw,
    facts: { run: runnerContext(raw, given), environment: environmentBelow, hide, clean },
    state: name => given[`STATE_${name}`],
    clean,
    say: text => streams.out(`${inert(printable(redact(text))).trimEnd()}\n`),
    warn,
    hasLostOutputs: () => lost.has('GITHUB_OUTPUT'),
    annotate: all => all.forEach(one => void streams.out(annotationLine(one, shown))),
    summary: write => files.summary(redact(write(files.summaryBytes()))),
    output: (name, text) => files.output(name, redact(text)),
    saveState: (name, text) => files.state(name, redact(text))
  }
}

/** Inputs, state and the files of outputs belong to this step, not to the commands that it runs. */
function isOurs(name: string): boolean {
  return /^(INPUT|STATE)_/.test(name) || name === 'GITHUB_OUTPUT' || name === 'GITHUB_STATE'
}
