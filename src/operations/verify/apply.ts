/** Verifying changes nothing. */
export async function apply(): Promise<undefined> {
  return undefined
}
