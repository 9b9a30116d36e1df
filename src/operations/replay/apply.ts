/** Nothing: a replay is never applied. */
export async function apply(): Promise<undefined> {
  return undefined
}
