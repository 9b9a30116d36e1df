import { z } from 'zod'
import { sharedInputs } from '../../inputs.ts'
import type { OperationCommands } from '../../ports/commands-of-operations.ts'
import type { Issues } from '../../ports/issues.ts'
import type { Permissions } from '../../ports/permissions.ts'

const line = /^([a-z][a-z0-9-]{0,40}): ?(.*)$/

/** `name: value` lines; the names are those of the command's own inputs. */
const Arguments = z
  .string()
  .max(20_000)
  .transform((text, context) => {
    const lines = text.split(/\r\n|\r|\n/).filter(one => one.trim() !== '')
    const pairs = lines.map(one => line.exec(one.trim()))
    if (pairs.some(found => found === null)) {
      context.addIssue({ code: 'custom', message: 'expected one "name: value" a line' })
      return z.NEVER
    }
    return Object.fromEntries(pairs.map(found => [found?.[1] ?? '', found?.[2] ?? '']))
  })
  .meta({ examples: ['severity: critical'] })

export const OpsInputs = z.strictObject({
  ...sharedInputs,
  command: z
    .string()
    .max(40)
    .default('comment')
    .describe('A verb of sluice ops, such as status or alerts; comment follows the command in the comment.')
    .meta({ examples: ['status'] }),
  arguments: Arguments.prefault('').describe("The verb's own inputs, one name: value a line.")
})
export type OpsInputs = z.infer<typeof OpsInputs>

export interface OpsPorts {
  readonly commands: OperationCommands
  /** Absent where there is no repository on GitHub. */
  readonly permissions?: Permissions | undefined
  readonly issues?: Issues | undefined
}
