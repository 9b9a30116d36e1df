import type { Permission, Permissions } from '../../ports/permissions.ts'

/** Knows what it was told; everybody else may do nothing. */
export function createMemoryPermissions(known: Readonly<Record<string, Permission>>): Permissions {
  return { of: async login => (Object.hasOwn(known, login) ? (known[login] ?? 'none') : 'none') }
}
