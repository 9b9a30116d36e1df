/** What a registry asks for before it answers. */
export type Challenge =
  | { readonly scheme: 'basic' }
  | {
      readonly scheme: 'bearer'
      readonly realm: string
      readonly service: string | undefined
      /** The rights that the refused request needs, as the registry names them. */
      readonly scopes: readonly string[]
    }

const mostScopes = 20

/** Reads a `WWW-Authenticate` header; undefined for a scheme that nobody here speaks. */
export function readChallenge(header: string): Challenge | undefined {
  const [scheme = ''] = header.trim().split(/\s/, 1)
  if (scheme.toLowerCase() === 'basic') return { scheme: 'basic' }
  if (scheme.toLowerCase() !== 'bearer') return undefined
  const given = new Map([...header.matchAll(/([a-z]{1,20})="([^"]{0,2000})"/g)].map(([, name, value]) => [name, value]))
  const realm = given.get('realm')
  const scopes = (given.get('scope') ?? '').split(' ').filter(scope => scope !== '')
  return realm === undefined
    ? undefined
    : { scheme: 'bearer', realm, service: given.get('service'), scopes: scopes.slice(0, mostScopes) }
}
