/** Is responsible for the values that a suite names and must not show. */
export interface SecretValues {
  /** The value of an environment variable, undefined when it is not set. */
  read(name: string): string | undefined
}
