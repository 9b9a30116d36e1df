import { z } from 'zod'
import type { PackageRegistry } from '../../ports/package-registry.ts'
import { askRegistryFor, namePart, type RegistryPlace, readAnswer } from './registry-requests.ts'
import { earliest, factsOf, type Release } from './releases.ts'

/** The simple index as JSON (PEP 691, with the times of PEP 700). */
const Project = z.looseObject({
  name: z.string(),
  files: z.array(
    z.looseObject({
      filename: z.string().max(1000),
      hashes: z.record(z.string(), z.string().max(200)).default({}),
      'upload-time': z.string().max(100).optional(),
      yanked: z.union([z.boolean(), z.string()]).default(false)
    })
  )
})
type File = z.infer<typeof Project>['files'][number]

/** Python's package index. Times are those of the upload. */
export function createPyPi(place: RegistryPlace): PackageRegistry {
  return {
    async about(asked) {
      const name = normal(namePart(asked.name, /^[A-Za-z0-9][\w.-]*$/))
      const accept = 'application/vnd.pypi.simple.v1+json'
      const text = await askRegistryFor(place, `simple/${name}/`, { accept })
      if (text === undefined) return undefined
      const isOther = (project: z.infer<typeof Project>) => normal(project.name) !== name
      const { files } = readAnswer(Project, text, { name: asked.name, isOther })
      const created = earliest(files.map(file => file['upload-time']))
      const head = new RegExp(`^${name.split('-').join('[-_.]+')}-`, 'i')
      return factsOf({ releases: files.flatMap(file => releaseOf(head, file)), created }, asked)
    }
  }
}

/** Names that differ in case and in runs of `-`, `_` and `.` are one name (PEP 503). */
function normal(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

/** The version stands in the name of the file, behind the name of the project: in a wheel up to the next dash. */
function releaseOf(head: RegExp, file: File): readonly Release[] {
  const rest = head.test(file.filename) ? file.filename.replace(head, '') : undefined
  const version = rest === undefined ? undefined : /^([^-]{1,200}?)(?:-|\.tar\.|\.zip$|\.tgz$|\.egg$)/.exec(rest)?.[1]
  if (version === undefined) return []
  const withdrawn = file.yanked === false ? undefined : `yanked ${file.yanked === true ? '' : file.yanked}`.trim()
  const hashes = Object.entries(file.hashes).map(([kind, hash]) => `${kind}:${hash}`)
  return [{ version, time: file['upload-time'], hashes, withdrawn }]
}
