/** The doctor changes nothing. */
export async function apply(): Promise<never> {
  throw new Error('doctor has no effects')
}
