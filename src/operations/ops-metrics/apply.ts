/** Measuring has no effects. */
export async function apply(): Promise<never> {
  throw new Error('metrics have no effects')
}
