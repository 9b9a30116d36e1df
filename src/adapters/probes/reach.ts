/** Follows no redirect: one that leads to a login has answered. */
export async function reach(address: string): Promise<number | string> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })
    await response.body?.cancel()
    return response.status
  } catch {
    return 'no answer'
  }
}
