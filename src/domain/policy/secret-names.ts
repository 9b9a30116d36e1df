/**
 * Names of the environment variables that a policy calls secret: every setting whose key ends in `-env`, wherever it
 * stands, but for the port that a service is told.
 */
export function secretNames(policy: unknown): readonly string[] {
  if (typeof policy !== 'object' || policy === null) return []
  const found = Object.entries(policy).flatMap(([key, value]) =>
    isSecretKey(key) && typeof value === 'string' ? [value] : secretNames(value)
  )
  return [...new Set(found)]
}

function isSecretKey(key: string): boolean {
  return key.endsWith('Env') && key !== 'portEnv'
}
