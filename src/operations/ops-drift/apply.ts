/** There is nothing to carry out: whoever finds a drift decides what is right. */
export async function apply(): Promise<never> {
  throw new Error('drift only looks')
}
