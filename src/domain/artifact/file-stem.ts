/**
 * Begins the names of the files about one build. The same bytes may be built under two names in one minute, and then
 * they share a folder and a build id. The artifact's name is written so that it is one part of a path.
 */
export function fileStem(artifact: string, buildId: string): string {
  return `${encodeURIComponent(artifact)}-${buildId}`
}
