import type { SopRow } from '../../domain/sop/row.ts'
import { sopTable } from '../../domain/sop/table.ts'

/** The table is part of this program: there is nothing to read. */
export async function observe(): Promise<readonly SopRow[]> {
  return sopTable()
}
