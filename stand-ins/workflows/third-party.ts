import { cpSync, existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { checkout } from './checkout.ts'
import { type ActionStandIn, type ActionStep, nothing, type StepEnd } from './world.ts'

/** Small stand-ins for the actions of others that our workflows use. */
export const thirdParty: Readonly<Record<string, ActionStandIn>> = {
  'actions/checkout': async step => checkout(step),
  'actions/setup-node': async () => ({ ...nothing, path: [dirname(process.execPath)] }),
  'actions/upload-artifact': async step => upload(step),
  'actions/download-artifact': async step => download(step)
}

function upload({ inputs, job }: ActionStep): StepEnd {
  const { name = 'artifact', path = '' } = inputs
  const patterns = path.split('\n').filter(line => line.trim() !== '')
  const found = patterns.map(pattern => matches(resolve(job.workspace, pattern.trim())))
  const files = found.flatMap(one => one.files)
  if (files.length === 0) {
    const said = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`
    return inputs['if-no-files-found'] === 'error' ? failed(said) : { ...nothing, log: said }
  }
  if (job.run.artifacts.has(name)) return failed(`an artifact with the name ${name} already exists`)
  const root = common(found.map(one => one.root))
  const kept = mkdtempSync(join(job.run.directory, 'artifact-'))
  for (const file of files) cpSync(file, join(kept, relative(root, file)), { recursive: true })
  job.run.artifacts.set(name, kept)
  return nothing
}

/** The files of a pattern, and the folder from which their names start. */
function matches(pattern: string): { readonly files: readonly string[]; readonly root: string } {
  const magic = pattern.search(/[*?]/)
  if (magic >= 0) {
    const root = dirname(`${pattern.slice(0, magic)}x`)
    return { files: filesBelow(root).filter(file => asPattern(pattern).test(file)), root }
  }
  if (!existsSync(pattern)) return { files: [], root: dirname(pattern) }
  if (statSync(pattern).isFile()) return { files: [pattern], root: dirname(pattern) }
  return { files: filesBelow(pattern), root: pattern }
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.map(name => join(folder, name)).filter(file => statSync(file).isFile())
}

/** `**` crosses folders, `*` and `?` do not. */
function asPattern(glob: string): RegExp {
  const parts = glob.split(/(\*\*\/|\*\*|\*|\?)/).map(part => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    return part === '?' ? '[^/]' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`)
}

function common(folders: readonly string[]): string {
  return folders.reduce((one, other) => {
    let shared = one
    while (shared !== '/' && other !== shared && !other.startsWith(`${shared}/`)) shared = dirname(shared)
    return shared
  })
}

function download({ inputs, job }: ActionStep): StepEnd {
  const target = resolve(job.workspace, inputs.path || '.')
  const { artifacts } = job.run
  if (inputs.name !== undefined && inputs.name !== '') {
    const kept = artifacts.get(inputs.name)
    if (kept === undefined) return failed(`Unable to download artifact(s): Artifact not found for name: ${inputs.name}`)
    cpSync(kept, target, { recursive: true })
    return nothing
  }
  const start = (inputs.pattern ?? '*').replace(/\*$/, '')
  const open = (inputs.pattern ?? '*').endsWith('*')
  const wanted = [...artifacts].filter(([name]) => (open ? name.startsWith(start) : name === start))
  for (const [name, kept] of wanted) cpSync(kept, join(target, name), { recursive: true })
  return nothing
}

function failed(log: string): StepEnd {
  return { ...nothing, ok: false, log: `##[error]${log}` }
}
