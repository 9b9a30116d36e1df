import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { RegistryCredentials } from './oci-session.ts'

const Config = z.looseObject({
  auths: z.record(z.string(), z.looseObject({ auth: z.string().optional() })).default({})
})

/** Reads who we are at a registry from Docker's own file; undefined where it says nothing in plain. */
export function dockerCredentials(path: string): (host: string) => RegistryCredentials | undefined {
  return host => {
    const { auths } = Config.catch({ auths: {} }).parse(readConfig(path))
    const auth = auths[host]?.auth ?? auths[`https://${host}`]?.auth
    if (auth === undefined) return undefined
    const [username = '', ...password] = Buffer.from(auth, 'base64').toString('utf8').split(':')
    return { username, password: password.join(':') }
  }
}

function readConfig(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
}
