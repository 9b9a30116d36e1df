import { baseName, type Entry, type Reader } from './entry.ts'
import { isGap, linesOf } from './lines.ts'

/** pom.xml: coordinates with a version, and properties that versions are kept in. */
export const mavenProject: Reader = {
  ecosystem: 'maven',
  kind: 'manifest',
  fits: path => /^pom(?:[._-][\w-]+)?\.xml$|^extensions\.xml$|\.pom$/.test(baseName(path)),
  read: ({ text, whole }) => readProject(text, whole)
}

interface Coordinates {
  group?: string | undefined
  artifact?: string | undefined
}

function readProject(text: string, whole: boolean): readonly Entry[] {
  const entries: Entry[] = []
  const properties = new Map<string, string>()
  const uses: Entry[] = []
  let at: Coordinates = {}
  for (const line of linesOf(text)) {
    if (isGap(line) || /<(?:dependency|plugin|parent|extension)>/.test(line)) at = {}
    // Elements inside a dependency have coordinates of their own, and come before a version only rarely.
    if (/<exclusions>/.test(line)) at = {}
    for (const [, tag = '', value = ''] of line.matchAll(/<([A-Za-z][\w.-]{0,100})>\s*([^<>]{1,300}?)\s*<\/\1>/g)) {
      if (tag === 'groupId') at = { group: value, artifact: at.group === undefined ? at.artifact : undefined }
      else if (tag === 'artifactId') at.artifact = value
      else if (tag === 'version') {
        const entry = entryOf(at, value)
        if (entry !== undefined) (value.includes('${') ? uses : entries).push(entry)
      } else if (isVersion(value)) properties.set(tag, value)
    }
  }
  return [...entries, ...byProperty(properties, uses, whole)]
}

function entryOf({ group, artifact }: Coordinates, version: string): Entry | undefined {
  if (artifact === undefined) return undefined
  // Maven's own plugins may leave their group out.
  return { name: `${group ?? 'org.apache.maven.plugins'}:${artifact}`, version, direct: true }
}

/** With the whole file a property is as many rows as it has uses; else it is a row under its own name. */
function byProperty(properties: ReadonlyMap<string, string>, uses: readonly Entry[], whole: boolean): readonly Entry[] {
  return [...properties].flatMap(([property, version]) => {
    const users = uses.filter(use => use.version === `\${${property}}`)
    if (whole && users.length > 0) return users.map(use => ({ ...use, version }))
    return [{ name: property, version, place: 'property', direct: true }]
  })
}

function isVersion(value: string): boolean {
  return /^v?\d[\w.+-]{0,100}$/.test(value) && value.includes('.')
}

/** The wrapper's properties: Maven itself, and the wrapper. */
export const mavenWrapper: Reader = {
  ecosystem: 'maven',
  kind: 'manifest',
  fits: path => baseName(path) === 'maven-wrapper.properties',
  read: ({ text }) =>
    linesOf(text).flatMap(line => {
      const found =
        /^distribution(?:Url)=.{0,500}\/(?:(apache-maven)|(maven-mvnd))-(\d[\w.-]{0,50}?)-(?:bin|src|[\w-]{1,30})\.(?:zip|tar\.gz)$/.exec(
          line
        )
      if (found?.[3] !== undefined) return [{ name: `org.apache.maven:apache-maven`, version: found[3], direct: true }]
      const wrapper = /^(?:wrapperVersion=|wrapperUrl=.{0,500}\/maven-wrapper-)(\d[\w.-]{0,50}?)(?:\.jar)?$/.exec(
        line
      )?.[1]
      return wrapper === undefined
        ? []
        : [{ name: 'org.apache.maven.wrapper:maven-wrapper', version: wrapper, direct: true }]
    })
}
