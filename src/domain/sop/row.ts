/** One row of the procedure: its id, and what it asks for. */
export type RowText = readonly [id: string, text: string]

/** A test that holds rows: its file in `__tests__`, the beginning of its name, and the rows. */
export type HeldBy = readonly [file: string, name: string, rows: string]

export type RowStatus = 'held' | 'planned' | 'exempt' | 'missing'

export interface SopRow {
  readonly id: string
  readonly text: string
  readonly status: RowStatus
  /** `file › name` of each test that can fail when the row is not kept. */
  readonly tests: readonly string[]
  /** Why there is no test: the wave it is planned for, why none can be automated, or what is missing. */
  readonly reason?: string | undefined
}
