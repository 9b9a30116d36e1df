export interface CommandRequest {
  /** Given to a shell as the user wrote it; nothing from outside is ever spliced into it. */
  readonly command: string
  readonly workingDirectory: string
  /** Added to the environment of the step; values may be hostile, so they travel only here. */
  readonly variables: Readonly<Record<string, string>>
  /** True where what it starts in the background is meant to go on, as a deployed service is. */
  readonly leavesRunning?: boolean
  readonly timeoutMs?: number
  /** Told the leader of the command's process group as soon as it runs. */
  readonly onStart?: (leader: number) => void
}

export interface CommandResult {
  readonly exitCode: number
  /** The last kilobytes of standard output and error together, for messages. */
  readonly tail: string
  readonly elapsedMs: number
}

/** Is responsible for running the user's own commands. */
export interface Commands {
  run(request: CommandRequest): Promise<CommandResult>
}
