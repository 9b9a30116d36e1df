import { applyMasks } from './masks.ts'
import { readWorkflowCommand } from './workflow-command.ts'

export interface SeenAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string | undefined
  readonly message: string
}

/** What the runner makes of a step's output: the log that people see, and the commands that it obeyed. */
export interface StepLog {
  readonly log: string
  readonly annotations: readonly SeenAnnotation[]
  readonly masks: readonly string[]
  /** Commands that set something through the log, the way that is no longer safe. */
  readonly obeyed: readonly string[]
}

const levels = ['error', 'warning', 'notice'] as const

/** Reads the whole output, line by line, with the masks in force from the line on that set them. */
export function readStepLog(output: string, given: readonly string[]): StepLog {
  const masks = [...given]
  const annotations: SeenAnnotation[] = []
  const obeyed: string[] = []
  const shown: string[] = []
  let stopped: string | undefined
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = readWorkflowCommand(line, stopped === undefined ? [] : [stopped])
    const resumes = command !== undefined && command.name === stopped
    if (resumes) stopped = undefined
    if (command === undefined || resumes || stopped !== undefined) {
      shown.push(applyMasks(line, masks))
      continue
    }
    const level = levels.find(known => known === command.name)
    if (command.name === 'stop-commands') stopped = command.data
    else if (command.name === 'add-mask') masks.push(command.data)
    else if (level === undefined) obeyed.push(command.name)
    else {
      const message = applyMasks(command.data, masks)
      const title = command.properties.title
      annotations.push({ level, title: title === undefined ? undefined : applyMasks(title, masks), message })
      shown.push(...message.split('\n').map(part => `##[${level}]${part}`))
    }
  }
  return { log: shown.join('\n'), annotations, masks, obeyed }
}
