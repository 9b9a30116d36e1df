/** Is responsible for where an environment answers its users. */
export interface Addresses {
  /** Base URL, past no router; undefined when nobody says where. */
  of(environment: string): Promise<string | undefined>
}
