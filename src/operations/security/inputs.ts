import { z } from 'zod'
import { Flag, sharedInputs } from '../../inputs.ts'

const Repository = z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, { error: 'expected owner/name' })

/** What is asked about the security of one project or of many. */
export const SecurityInputs = z.strictObject({
  ...sharedInputs,
  show: z
    .enum(['status', 'updates', 'report'])
    .default('status')
    .describe('status tells alerts and clocks, updates what is pending, report writes all of it.'),
  allProjects: Flag.prefault('false').describe(
    "Every project: those that are named, else the policy's triage.projects, else all of the owner's."
  ),
  projects: z
    .string()
    .default('')
    .transform(text => text.split(/[\s,]+/).filter(name => name !== ''))
    .pipe(z.array(Repository).max(500))
    .describe('Projects to look at, owner/name, one per line or comma.'),
  pending: Flag.prefault('true').describe('Only what is still open; nothing else is kept.'),
  format: z
    .enum(['pdf', 'json', 'md', 'sarif'])
    .default('md')
    .describe('How the report is written: pdf, json, md, sarif.'),
  output: z
    .string()
    .optional()
    .describe('Where the report is written. Default: security-report with the ending of its format.'),
  sbom: z.string().optional().describe('Path of an SPDX or CycloneDX file whose licences are audited.'),
  remind: Flag.prefault('false').describe(
    "Open the procedure's issues that are due: daily review, monthly licence audit, quarterly upgrades; each once."
  )
})
export type SecurityInputs = z.infer<typeof SecurityInputs>
