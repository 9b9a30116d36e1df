/** What a folder holds, read by its names and a few of its files. */
export interface Folder {
  /** Names at the top, sorted. */
  readonly names: readonly string[]
  /** The text of the files that were read, by path. */
  readonly texts: ReadonlyMap<string, string>
}

export const languages = ['node', 'go', 'python', 'rust', 'static'] as const
export type Language = (typeof languages)[number]

/** How a project is built, tested and started, as far as its files tell. Commands are empty where there is none. */
export interface Project {
  readonly language: Language
  readonly name: string
  readonly setup: string
  readonly compile: string
  readonly unitTests: string
  readonly integrationTests: string
  readonly build: string
  /** What goes into the artifact, one per line. */
  readonly path: readonly string[]
  readonly start: string
  readonly health: string
  /** True when the service tells on /api/version which artifact it is. */
  readonly tellsVersion: boolean
  readonly dockerfile: boolean
  /** Where its workflows push images already, such as ghcr.io. */
  readonly registry: string | undefined
}

/** The parts of a project that its language decides. */
export type LanguageFacts = Omit<Project, 'name' | 'health' | 'tellsVersion' | 'dockerfile' | 'registry'>
