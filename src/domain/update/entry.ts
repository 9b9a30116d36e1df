/** Ecosystems by the names that Dependabot's configuration uses. */
export const ecosystems = [
  'npm',
  'gomod',
  'cargo',
  'pip',
  'github-actions',
  'docker',
  'bundler',
  'composer',
  'maven',
  'gradle',
  'nuget',
  'terraform',
  'mix',
  'pub',
  'gitsubmodule',
  'swift',
  'cocoapods',
  'helm',
  'pre-commit',
  'devcontainers',
  'elm',
  'conda',
  'deno',
  'bazel',
  'sbt',
  'julia',
  'vcpkg',
  'nix',
  'rust-toolchain',
  'tool-versions'
] as const
export type Ecosystem = (typeof ecosystems)[number]

/** One package in one manifest or lock file, on one side of the change. */
export interface Entry {
  readonly name: string
  /** The version that a lock file resolved, or what a manifest asks for. */
  readonly version: string
  /** Where this copy sits in the tree, so that two copies of one package stay apart. */
  readonly place?: string | undefined
  /** True or false where the file says so. */
  readonly direct?: boolean | undefined
  readonly development?: boolean | undefined
  /** Address that the package comes from, as the file has it. */
  readonly source?: string | undefined
  readonly integrity?: string | undefined
  readonly installScript?: boolean | undefined
  /** Names of the packages that this one needs, where the file says so. */
  readonly needs?: readonly string[] | undefined
  /** The exact thing that a version names: a commit, an image digest. */
  readonly pin?: string | undefined
}

/** One side of a changed file: its whole text, or only the lines that a patch shows. */
export interface Side {
  readonly path: string
  readonly text: string
  readonly whole: boolean
}

/** Reads one kind of file. A reader never throws: what it cannot read has no entries. */
export interface Reader {
  readonly ecosystem: Ecosystem
  readonly kind: 'manifest' | 'lock'
  fits(path: string): boolean
  read(side: Side): readonly Entry[]
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder of a file as Dependabot writes it: `/` for the root, `/packages/a` below it. */
export function directoryOf(path: string): string {
  const end = path.lastIndexOf('/')
  return end <= 0 ? '/' : `/${path.slice(0, end)}`
}

/** Folders that a tool keeps inside a project for its own files. */
const ownFolders: Readonly<Partial<Record<Ecosystem, RegExp>>> = {
  gradle: /\/(?:gradle(?:\/wrapper)?|buildSrc)$/,
  maven: /\/\.mvn(?:\/wrapper)?$/,
  devcontainers: /\/\.devcontainer(?:\/[^/]{1,200})?$/,
  nuget: /\/\.(?:config|nuget)$/,
  sbt: /\/project$/,
  swift: /\/[^/]{1,200}\.(?:xcworkspace|xcodeproj)\/.{1,200}$/
}

/** The folder of the project that a file belongs to. */
export function projectFolder(ecosystem: Ecosystem, path: string): string {
  const own = ownFolders[ecosystem]
  const folder = directoryOf(path)
  return own === undefined ? folder : folder.replace(own, '') || '/'
}
