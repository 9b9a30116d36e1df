import { usage } from '../../domain/failure.ts'
import type { EvidenceRecords } from '../../ports/evidence-records.ts'

/** Evidence records that live as long as their process. */
export class MemoryEvidenceRecords implements EvidenceRecords {
  readonly files = new Map<string, string>()

  async read(path: string): Promise<string> {
    const text = this.files.get(path)
    if (text !== undefined) return text
    throw usage('bad-evidence', { input: 'from', found: path, expected: 'a file that can be read' })
  }

  async write(name: string, json: string): Promise<string> {
    this.files.set(name, json)
    return name
  }
}
