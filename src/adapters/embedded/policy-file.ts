import { readFileSync, realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Digest } from '../../domain/digest.ts'
import { Failure, unavailable, usage } from '../../domain/failure.ts'
import { defaultPolicy } from '../../domain/policy/default-policy.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import { isAbsent } from './atomic-file.ts'

export interface LoadedPolicy {
  readonly policy: Policy
  /** The digest of the file's bytes; null when there is no file and every default holds. */
  readonly digest: Digest | null
}

/**
 * Reads the policy file of a working directory. Throws `usage`: `missing-policy` when it is absent and not optional,
 * `outside-workspace` when the path or a link leaves the directory, `bad-policy` when it cannot be read as a policy.
 */
export async function loadPolicy(
  path: string,
  workingDirectory: string,
  { optional = false }: { readonly optional?: boolean } = {}
): Promise<LoadedPolicy> {
  const bytes = read(path, workingDirectory)
  if (bytes !== undefined) {
    // Where there is no file, nobody waits for the schema and for YAML.
    const [{ parsePolicy }, { digestOfText }] = await Promise.all([
      import('../../domain/policy/parse.ts'),
      import('./files.ts')
    ])
    return { policy: parsePolicy(textOf(bytes, path), path), digest: digestOfText(bytes) }
  }
  // A path that somebody typed is meant: a policy that cannot be found must not become one that asks for nothing.
  if (optional && path === defaultPath) return { policy: defaultPolicy(), digest: null }
  throw new Failure({
    kind: 'usage',
    code: 'missing-policy',
    message: `${path}: there is no policy file`,
    hint: 'the smallest one is "version: 1" and "environments: { production: {} }"'
  })
}

const defaultPath = '.github/sluice.yml'

function read(path: string, workingDirectory: string): Buffer | undefined {
  const wanted = resolve(workingDirectory, path)
  refuseOutside(resolve(workingDirectory), wanted, path)
  try {
    refuseOutside(realpathSync.native(workingDirectory), realpathSync.native(wanted), path)
    return readFileSync(wanted)
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    if (isAbsent(cause)) return undefined
    throw unavailable('bad-policy', `${path}: the policy file cannot be read`, cause)
  }
}

function refuseOutside(directory: string, wanted: string, path: string): void {
  const way = relative(directory, wanted)
  if (way !== '..' && !way.startsWith(`..${sep}`)) return
  const expected = 'a path inside the workspace'
  throw usage('outside-workspace', { input: 'policy', found: path, expected, example: '.github/sluice.yml' })
}

function textOf(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw usage('bad-policy', { input: path, found: 'other bytes', expected: 'UTF-8 text', cause })
  }
}
