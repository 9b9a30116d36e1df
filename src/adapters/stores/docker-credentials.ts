import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import { canonicalHost, type RegistryCredentials } from '../../domain/oci/credentials.ts'
import { hasCode, isAbsent } from '../embedded/files.ts'
import { askHelper } from './credential-helper.ts'

const Auth = z.looseObject({
  auth: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  identitytoken: z.string().optional(),
  registrytoken: z.string().optional()
})
const Config = z.looseObject({
  auths: z.record(z.string(), Auth).default({}),
  credHelpers: z.record(z.string(), z.string()).default({}),
  credsStore: z.string().optional()
})
type Config = z.infer<typeof Config>

/** Under this name Docker's own registry is kept, by Docker and by every helper. */
const hubName = 'https://index.docker.io/v1/'

export interface DockerSettings {
  /** The file `config.json`. */
  readonly path: string
  /** What a helper finds its own settings in. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/**
 * Reads who we are at a registry from Docker's own configuration: from the helper of that host, from the one for all,
 * then from the file itself. Undefined where none of them says anything.
 */
export function dockerCredentials({ path, environment }: DockerSettings) {
  return async (host: string): Promise<RegistryCredentials | undefined> => {
    const config = await readConfig(path)
    const name = canonicalHost(host)
    const server = name === 'docker.io' ? hubName : name
    const helper = entryOf(config.credHelpers, name) ?? config.credsStore
    const kept = helper === undefined || helper === '' ? undefined : await askHelper({ helper, server, environment })
    return kept ?? written(entryOf(config.auths, name))
  }
}

/** Keys are hosts, with or without a scheme and the path of the protocol; a key for one namespace is for no other. */
function entryOf<Value>(entries: Readonly<Record<string, Value>>, host: string): Value | undefined {
  const found = Object.keys(entries).find(key => {
    const [, name = ''] = /^(?:https?:\/\/)?([^/]*)(?:\/(?:v[12]\/?)?)?$/.exec(key) ?? []
    return canonicalHost(name) === host
  })
  return found === undefined ? undefined : entries[found]
}

function written(auth: z.infer<typeof Auth> | undefined): RegistryCredentials | undefined {
  if (auth === undefined) return undefined
  if (auth.registrytoken) return { registryToken: auth.registrytoken }
  if (auth.identitytoken) return { identityToken: auth.identitytoken }
  if (auth.username && auth.password) return { username: auth.username, password: auth.password }
  const plain = Buffer.from(auth.auth ?? '', 'base64')
    .toString('utf8')
    .replaceAll('\0', '')
  const colon = plain.indexOf(':')
  return colon < 1 ? undefined : { username: plain.slice(0, colon), password: plain.slice(colon + 1) }
}

/** A file that is not there says nothing; one that cannot be read might say something, so it is no silence. */
async function readConfig(path: string): Promise<Config> {
  try {
    return Config.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    if (isAbsent(cause) || hasCode(cause, 'ENOTDIR')) return Config.parse({})
    // The cause quotes the file, and the file holds secrets.
    throw unavailable('store-refused', `${path} is no configuration of Docker`)
  }
}
