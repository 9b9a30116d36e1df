import { z } from 'zod'
import { sharedInputs, WholeNumber } from '../../inputs.ts'

/** Names one per line or comma. */
const NameList = z
  .string()
  .default('')
  .transform(text => [
    ...new Set(
      text
        .split(/[\n,]/)
        .map(name => name.trim())
        .filter(name => name !== '')
    )
  ])

/** What triage is asked: which pull requests, and what may be done about them. */
export const DependencyTriageInputs = z.strictObject({
  ...sharedInputs,
  mode: z
    .enum(['event', 'sweep', 'report'])
    .default('event')
    .describe('event decides this pull request, sweep all open ones, report only tells.'),
  number: WholeNumber.optional().describe("The pull request; default the event's own."),
  mergeMethod: z
    .enum(['squash', 'merge', 'rebase'])
    .optional()
    .describe("How GitHub merges: squash, merge or rebase. Default: the policy's."),
  requiredChecks: NameList.describe(
    'Checks that must be green beside those that the repository requires, one per line.'
  ),
  reviewTeams: NameList.describe('Teams that are asked to review, one per line.'),
  assignees: NameList.describe('People who are assigned, one per line.'),
  critical: z
    .enum(['merge', 'label'])
    .optional()
    .describe(
      "What a proven critical security update does when checks are green: merge or label. Default: the policy's."
    ),
  criticalMajor: z
    .enum(['merge', 'label'])
    .optional()
    .describe("The same for a major step: label or merge. Default: the policy's."),
  from: z.string().optional().describe('Path of an evidence file to decide offline, changing nothing.')
})
export type DependencyTriageInputs = z.infer<typeof DependencyTriageInputs>
