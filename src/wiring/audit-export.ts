import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { textFiles } from '../adapters/embedded/text-files.ts'
import { door } from '../door.ts'
import { auditExport } from '../operations/audit-export/index.ts'
import { ledgerToRead } from './ledger.ts'

export const auditExportDoor = door(auditExport, async (inputs, host) => {
  const { workingDirectory } = host.run
  const { policy } = await loadPolicy(inputs.policy, workingDirectory, { optional: true })
  return { ports: { ledger: await ledgerToRead(policy, inputs, host), files: textFiles(workingDirectory) }, policy }
})
