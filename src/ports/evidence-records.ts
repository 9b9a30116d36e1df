/** Is responsible for the evidence that decisions were made on, as files that can be decided on again. */
export interface EvidenceRecords {
  /** Throws `usage` (`bad-evidence`) when the file is absent or too large. */
  read(path: string): Promise<string>
  /** Writes one record and returns where it can be found. The same name is the same place. */
  write(name: string, json: string): Promise<string>
}
