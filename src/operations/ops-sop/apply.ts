/** A table changes nothing. */
export async function apply(): Promise<never> {
  throw new Error('sop has no effects')
}
