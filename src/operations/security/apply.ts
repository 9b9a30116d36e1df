import { usage } from '../../domain/failure.ts'
import type { Context } from '../../operation.ts'
import type { IssueLink } from '../../ports/issues.ts'
import type { SecurityInputs } from './inputs.ts'
import type { SecurityPlan } from './plan.ts'
import type { SecurityPorts } from './ports.ts'

export interface SecurityDone {
  /** Absolute path of the report. */
  readonly path: string | undefined
  readonly issues: readonly IssueLink[]
}

/** Writes the file, and opens each issue once; both may be repeated. */
export async function apply(
  { file, issues }: Extract<SecurityPlan, { readonly proceed: true }>,
  { ports }: Context<SecurityInputs, SecurityPorts>
): Promise<SecurityDone> {
  const path = file && (await ports.files.write(file.path, file.text))
  if (issues.length > 0 && ports.issues === undefined) {
    throw usage('missing-input', { input: 'repository', found: '', expected: 'a repository to open issues in' })
  }
  const opened: IssueLink[] = []
  for (const draft of issues) if (ports.issues !== undefined) opened.push(await ports.issues.open(draft))
  return { path, issues: opened }
}
