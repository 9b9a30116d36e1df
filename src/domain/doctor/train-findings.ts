import type { Policy } from '../policy/policy.ts'
import { type Finding, fine, missing } from './finding.ts'
import type { WorkflowText } from './workflow-findings.ts'

/** Whether some workflow knocks for each train of the policy, by the clock; without one a train never leaves. */
export function trainFindings({ schedule }: Policy, workflows: readonly WorkflowText[]): readonly Finding[] {
  const ticking = workflows.filter(({ text }) => /\bschedule:/.test(text))
  return schedule.trains.map(({ name }) => {
    const caller = ticking.find(({ text }) => trainsIn(text).includes(name))
    if (caller !== undefined) return fine(`train ${name}`, `${caller.path} knocks for it`)
    const mend = `a workflow as examples/workflows/train.yml, with train: ${name}`
    return missing(`train ${name}`, 'no workflow with a schedule names it, so it never leaves', mend)
  })
}

function trainsIn(text: string): readonly string[] {
  return [...text.matchAll(/\btrain:\s*["']?([^\s"',}]+)/g)].map(([, name = '']) => name)
}
