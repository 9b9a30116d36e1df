import { delimiter } from 'node:path'
import { readActionFile } from './action-file.ts'
import { type ActionCall, type ActionEnd, runAction } from './run-action.ts'

/** One step of a job: an action, with inputs that may name the outputs of the steps before. */
export interface JobStep extends Omit<ActionCall, 'workspace' | 'part' | 'state'> {
  readonly id: string
}

/** A job that runs its steps one by one and hands on what a workflow hands on: outputs, environment, path. */
export interface Job {
  step(step: JobStep): Promise<ActionEnd>
  /** Runs the post parts, the last step's first, as the runner does at the end of a job. */
  end(): Promise<readonly ActionEnd[]>
}

type JobSettings = Omit<ActionCall, 'action' | 'inputs' | 'part' | 'state' | 'cancel'>

export function openJob(settings: JobSettings): Job {
  const ended = new Map<string, { readonly step: JobStep; readonly end: ActionEnd }>()
  let environment: Readonly<Record<string, string>> = { ...settings.environment }
  return {
    async step(step) {
      const inputs = mapValues(step.inputs ?? {}, text => filled(text, id => ended.get(id)?.end.outputs ?? {}))
      const run = { ...settings.run, ...step.run }
      const end = await runAction({
        ...settings,
        ...step,
        run,
        inputs,
        environment: { ...environment, ...step.environment }
      })
      ended.set(step.id, { step: { ...step, inputs }, end })
      environment = handOn(environment, end)
      return end
    },
    async end() {
      const posts: ActionEnd[] = []
      for (const { step, end } of [...ended.values()].reverse()) {
        if (readActionFile(step.action).runs.post === undefined) continue
        const { cancel: _, ...call } = step
        posts.push(await runAction({ ...settings, ...call, environment, part: 'post', state: end.state }))
      }
      return posts
    }
  }
}

function handOn(environment: Readonly<Record<string, string>>, end: ActionEnd): Record<string, string> {
  const path = [...end.path].reverse().concat(environment.PATH ?? process.env.PATH ?? '')
  return { ...environment, ...end.env, ...(end.path.length > 0 && { PATH: path.join(delimiter) }) }
}

/** Fills `${{ steps.ID.outputs.NAME }}`; what does not exist is empty, as in a workflow. */
function filled(text: string, outputsOf: (id: string) => Readonly<Record<string, string>>): string {
  const reference = /\$\{\{\s*steps\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}/g
  return text.replace(reference, (_, id: string, name: string) => outputsOf(id)[name] ?? '')
}

function mapValues(record: Readonly<Record<string, string>>, change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, text]) => [name, change(text)]))
}
