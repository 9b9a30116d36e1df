/** Status changes nothing. */
export async function apply(): Promise<never> {
  throw new Error('status has no effects')
}
