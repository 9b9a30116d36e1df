import type { Folder, LanguageFacts } from './project.ts'

interface PackageFile {
  readonly main?: string
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const lockFiles: Readonly<Record<string, string>> = {
  'package-lock.json': 'npm ci',
  'npm-shrinkwrap.json': 'npm ci',
  'pnpm-lock.yaml': 'corepack enable && pnpm install --frozen-lockfile',
  'yarn.lock': 'corepack enable && yarn install --immutable'
}

/** Reads a Node project out of its package.json. */
export function detectNode(folder: Folder): LanguageFacts | undefined {
  const file = readPackage(folder.texts.get('package.json'))
  if (file === undefined) return undefined
  const scripts = file.scripts ?? {}
  const script = (...names: readonly string[]) => {
    const name = names.find(one => one in scripts && !(scripts[one] ?? '').includes('no test specified'))
    return name === undefined ? '' : name === 'test' ? 'npm test' : `npm run ${name}`
  }
  const build = script('build')
  return {
    language: 'node',
    setup: setupOf(folder, file),
    compile: script('typecheck', 'lint', 'build'),
    unitTests: script('test:unit', 'unit', 'test'),
    integrationTests: script('test:integration', 'integration'),
    build: build === '' ? 'true' : build,
    path: pathOf(folder, file),
    start: startOf(folder, file)
  }
}

function readPackage(text: string | undefined): PackageFile | undefined {
  try {
    const read: unknown = JSON.parse(text ?? '')
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : undefined
  } catch {
    return undefined
  }
}

function setupOf({ names }: Folder, { dependencies = {}, devDependencies = {} }: PackageFile): string {
  const [lock] = Object.keys(lockFiles).filter(name => names.includes(name))
  if (lock !== undefined) return lockFiles[lock] ?? ''
  return Object.keys({ ...dependencies, ...devDependencies }).length > 0 ? 'npm install --no-audit --no-fund' : ''
}

const sourceFolders = ['src', 'lib', 'public', 'assets', 'views', 'static', 'routes']

/** A build's folder, else the sources; with them what the service needs at run time. */
function pathOf({ names }: Folder, { scripts = {}, dependencies = {} }: PackageFile): readonly string[] {
  const sources = names.filter(name => sourceFolders.includes(name) || /^[\w-]+\.(m|c)?js$/.test(name))
  const built = 'build' in scripts ? ['dist'] : sources
  const modules = Object.keys(dependencies).length > 0 ? ['node_modules'] : []
  return ['package.json', ...built, ...modules]
}

function startOf({ names }: Folder, { scripts = {}, main }: PackageFile): string {
  // npm would hide the service's own end from whoever asked it to stop.
  const written = scripts.start ?? ''
  if (/^node [\w./-]+$/.test(written)) return written
  if (written !== '') return 'npm start'
  const entry =
    main ?? ['server.mjs', 'server.js', 'index.mjs', 'index.js', 'app.mjs', 'app.js'].find(name => names.includes(name))
  return `node ${entry ?? 'dist/server.mjs'}`
}
