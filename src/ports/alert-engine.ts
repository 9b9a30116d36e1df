/** An alert that an engine says is firing. */
export interface EngineAlert {
  readonly rule: string
  /** ISO 8601. */
  readonly firedAt: string
  /** True while somebody silenced it, or a worse one about the same stands for it. */
  readonly isSuppressed: boolean
}

/** Is responsible for telling which alerts an engine outside sees firing. */
export interface AlertEngine {
  readonly location: string
  /** Those of one service. Rejects with `unavailable` when the engine does not answer. */
  firing(service: string): Promise<readonly EngineAlert[]>
}
