import { basename } from 'node:path'
import { readActionFile } from '../runner/action-file.ts'
import { type ActionEnd, runAction } from '../runner/run-action.ts'
import { jobVariables, runFacts } from './run-script.ts'
import type { OwnAction, StepEnd } from './world.ts'

/** Runs the bundle that an action of this repository ships, and later its post part. */
export const shippedAction: OwnAction = async ({ folder, inputs, job, environment, signal }) => {
  const action = basename(folder)
  const given = Object.fromEntries(Object.entries(inputs).filter(([, text]) => text !== ''))
  const call = {
    action,
    inputs: given,
    workspace: job.workspace,
    run: runFacts(job),
    event: job.run.event.payload,
    token: job.token,
    environment: { ...jobVariables(job), ...environment }
  }
  const end = await runAction({ ...call, signal })
  if (readActionFile(action).runs.post === undefined) return seen(end)
  return { ...seen(end), post: async () => seen(await runAction({ ...call, part: 'post', state: end.state })) }
}

function seen(end: ActionEnd): StepEnd {
  const { outputs, env, path, summary, log } = end
  return { ok: end.code === 0, outputs, env, path, summary, log }
}
