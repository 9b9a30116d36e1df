import type { BuildRecordShape } from './predicates.ts'
import { Rejection } from './rejection.ts'
import type { SignerSeen, VerifiedBuildRecord, VerifiedProvenance } from './verified.ts'

type Build = Pick<BuildRecordShape, 'buildId' | 'commit' | 'branch' | 'builtAt'>

/**
 * The build id must be made of the time and the commit that stand beside it, and both must be those of the
 * certificate. Throws a Rejection that names what contradicts what.
 */
export function demandBuildRecord(build: Build, { claims = {} }: SignerSeen): void {
  const made = buildIdOf(build.builtAt, build.commit)
  if (build.buildId !== made) throw mismatch('the build id', build.buildId, made)
  if (claims.commit !== undefined && build.commit !== claims.commit) {
    throw mismatch('the commit of the build', build.commit, claims.commit)
  }
  const branch = branchOf(claims.ref)
  if (branch !== undefined && build.branch !== branch) throw mismatch('the branch of the build', build.branch, branch)
}

/** Why a build record contradicts the provenance of the same artifact; undefined when it does not. */
export function contradictionOf(
  build: VerifiedBuildRecord,
  provenances: readonly VerifiedProvenance[]
): string | undefined {
  if (provenances.length === 0 || provenances.some(provenance => agree(build, provenance))) return undefined
  const [first] = provenances
  return `a build of ${build.branch} at ${build.commit}, where the provenance tells ${first?.ref} at ${first?.commit}`
}

/** `YYYYMMDD-HHMM-abcdef`: when it was built, in UTC, and from which commit. */
export function buildIdOf(time: string, commit: string): string {
  const [day = '', clock = ''] = time.split('T')
  return `${day.replaceAll('-', '')}-${clock.slice(0, 5).replace(':', '')}-${commit.slice(0, 6)}`
}

/** Undefined for a tag or a pull request: those are no branches. */
export function branchOf(ref: string | undefined): string | undefined {
  return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
}

function agree(build: VerifiedBuildRecord, { commit, ref }: VerifiedProvenance): boolean {
  return build.commit === commit && (branchOf(ref) ?? build.branch) === build.branch
}

function mismatch(name: string, told: string, expected: string): Rejection {
  return new Rejection('provenance-mismatch', `${name} is told as ${told}, where ${expected} is expected`)
}
