import { createLocalEvidenceFiles } from '../adapters/embedded/local-evidence-files.ts'
import { shippedRoot } from '../adapters/signing/shipped-root.ts'
import { toFailure } from '../domain/failure.ts'
import { exitCodes } from '../domain/outcome.ts'
import { answerOf, answerOfFailure, failureText } from '../hosts/answer.ts'
import { localContext } from '../hosts/local-context.ts'
import { exitWith, streams, typedArguments } from '../hosts/process.ts'
import { renderReport } from '../hosts/render.ts'
import { observe } from '../operations/verify/observe.ts'
import { plan } from '../operations/verify/plan.ts'
import { report } from '../operations/verify/report.ts'
import type { Report } from '../report.ts'
import { readArguments } from './arguments.ts'
import { readTrust } from './trust.ts'

/** `sluice verify` and nothing else, as one file that needs Node alone: no account, no network, no install. */
async function answer(typed: readonly string[]): Promise<number> {
  const json = typed.includes('--json')
  try {
    const found = await verify(typed)
    if (json) streams.out(`${JSON.stringify(answerOf(found))}\n`)
    streams.people(renderReport(found))
    return exitCodes[found.outcome]
  } catch (thrown) {
    const failure = toFailure(thrown)
    if (json) streams.out(`${JSON.stringify(answerOfFailure(failure))}\n`)
    streams.people(failureText(failure))
    return exitCodes[failure.kind]
  }
}

/** Nothing is fetched, so of GitHub's own instance, which changes its root, nothing is known. */
const missing = [{ name: "GitHub's own instance", organisation: 'GitHub, Inc.' }]
const knownOffline = async () => ({ roots: [shippedRoot], current: false, missing })

async function verify(typed: readonly string[]): Promise<Report> {
  const inputs = readArguments(typed)
  const run = localContext({}, { job: 'verify' })
  const files = createLocalEvidenceFiles(run.workingDirectory, knownOffline)
  const trust = inputs.policy === undefined ? undefined : await readTrust(inputs.policy, files)
  const facts = await observe({ inputs, ports: { files, trust } })
  return report({ inputs, facts, plan: plan(inputs, facts), done: undefined })
}

exitWith(await answer(typedArguments()))
