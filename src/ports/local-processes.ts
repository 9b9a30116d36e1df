/** Something that a local promotion or rollout left running. */
export interface LocalProcess {
  readonly kind: 'proxy' | 'slot'
  readonly home: string
  readonly name: string
}

/** Is responsible for the processes that Sluice started on this machine. */
export interface LocalProcesses {
  list(): Promise<readonly LocalProcess[]>
  /** Ends one and its children. One that has ended meanwhile is no error. */
  stop(process: LocalProcess): Promise<void>
}
