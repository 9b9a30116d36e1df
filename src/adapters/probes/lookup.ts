import dns from 'node:dns'
import { readFileSync } from 'node:fs'
import net from 'node:net'
import type { Limit } from './limit.ts'

const hostsFile = process.platform === 'win32' ? 'C:/Windows/System32/drivers/etc/hosts' : '/etc/hosts'

/** Who is asked, where it is not what this machine is set to. */
export interface Asked {
  readonly servers: readonly string[]
  readonly system: (name: string, options: { all: true }, done: SystemAnswer) => void
}

type SystemAnswer = (error: NodeJS.ErrnoException | null, found: dns.LookupAddress[]) => void

/**
 * Looks a name up so that it can be given up. The system's own look-up cannot: it holds a thread, and with it the end
 * of the process, for as long as a silent name server lets it wait. So name servers are asked directly, and the system
 * is asked only for names of this machine, and for those that the servers answer not to know, where it may know more.
 */
export function lookupWithin(limit: Limit, asked: Partial<Asked> = {}): net.LookupFunction {
  const { servers, system = dns.lookup } = asked
  return (name, options, done) => {
    const answer = (error: NodeJS.ErrnoException | null, found: dns.LookupAddress[] = []) => {
      const fitting = found.filter(({ family }) => !options.family || Number(options.family) === family)
      const [first] = fitting
      if (error !== null || first === undefined) return done(error ?? unknownName(name), '')
      return options.all ? done(null, fitting) : done(null, first.address, first.family)
    }
    const askSystem = () => system(name, { all: true }, (error, found) => answer(error, found))
    if (isOwnName(name)) return askSystem()
    askServers(name, limit, servers).then(
      found => answer(null, found),
      (error: NodeJS.ErrnoException) => (silent.has(error.code ?? '') ? answer(error) : askSystem())
    )
  }
}

const silent: ReadonlySet<string> = new Set(['ETIMEOUT', 'ECANCELLED'])
const tryMilliseconds = 2000
const tries = 4

/** Addresses of the fourth version first: many machines have a way to those alone. */
async function askServers(
  name: string,
  limit: Limit,
  servers: readonly string[] | undefined
): Promise<dns.LookupAddress[]> {
  const resolver = new dns.promises.Resolver({ timeout: tryMilliseconds, tries })
  limit.onEnd(() => resolver.cancel())
  if (servers !== undefined) resolver.setServers(servers)
  const families = [resolver.resolve4(name), resolver.resolve6(name)]
  const [four, six] = await Promise.allSettled(families)
  const found = [...addressesOf(four, 4), ...addressesOf(six, 6)]
  if (found.length > 0) return found
  throw four?.status === 'rejected' ? four.reason : unknownName(name)
}

function addressesOf(settled: PromiseSettledResult<string[]> | undefined, family: 4 | 6): dns.LookupAddress[] {
  return settled?.status === 'fulfilled' ? settled.value.map(address => ({ address, family })) : []
}

function unknownName(name: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' })
}

let named: ReadonlySet<string> | undefined

/** Names that this machine gives by itself, without asking anybody. */
function isOwnName(name: string): boolean {
  const lower = name.toLowerCase()
  if (net.isIP(name) !== 0 || lower === 'localhost' || lower.endsWith('.localhost')) return true
  named ??= readHosts()
  return named.has(lower)
}

function readHosts(): ReadonlySet<string> {
  try {
    const lines = readFileSync(hostsFile, 'utf8').split('\n')
    return new Set(lines.flatMap(line => line.replace(/#.*/, '').trim().toLowerCase().split(/\s+/).slice(1)))
  } catch {
    return new Set()
  }
}
