/** What this process says it is. The digest is only repeated from the environment: claimed, not proven. */
export function versionOf(stamp, environment) {
  return {
    version: stamp.version,
    build_id: environment.SLUICE_BUILD_ID ?? null,
    digest: environment.SLUICE_DIGEST ?? null
  }
}
