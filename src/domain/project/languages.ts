import type { Folder, LanguageFacts } from './project.ts'

/** One file is kept as it is, without its mode; it starts in the folder in which it lies. */
const startBinary = 'chmod +x app && exec ./app'

/** A Go module whose main package is one binary. */
export function detectGo({ names }: Folder): LanguageFacts | undefined {
  if (!names.includes('go.mod')) return undefined
  const main = names.includes('main.go') ? '.' : './cmd/...'
  // Folders have names without a dot. Where no package can hold a test, "go test" would pass, and prove nothing.
  const mayTest = names.some(name => /_test\.go$|^[\w-]+$/.test(name) && !/^[A-Z]/.test(name))
  return {
    language: 'go',
    setup: '',
    compile: 'go vet ./...',
    unitTests: mayTest ? 'go test ./...' : '',
    integrationTests: '',
    // Without paths and build ids the same sources make the same bytes.
    build: `CGO_ENABLED=0 go build -trimpath -ldflags=-buildid= -o dist/app ${main}`,
    path: ['dist/app'],
    start: startBinary
  }
}

/** A Rust crate whose binary has the crate's name. */
export function detectRust({ names, texts }: Folder): LanguageFacts | undefined {
  if (!names.includes('Cargo.toml')) return undefined
  const [, name = 'app'] = /^name\s*=\s*"([\w-]+)"/m.exec(texts.get('Cargo.toml') ?? '') ?? []
  return {
    language: 'rust',
    setup: '',
    compile: 'cargo check --locked',
    unitTests: 'cargo test --locked',
    integrationTests: '',
    build: `cargo build --release --locked && mkdir -p dist && cp target/release/${name} dist/app`,
    path: ['dist/app'],
    start: startBinary
  }
}

/** A Python service: its own files, started by its main one. */
export function detectPython({ names, texts }: Folder): LanguageFacts | undefined {
  const entry = ['app.py', 'main.py', 'server.py', 'wsgi.py'].find(name => names.includes(name))
  if (entry === undefined && !names.includes('pyproject.toml') && !names.includes('requirements.txt')) return undefined
  const asksPytest = /pytest/.test(`${texts.get('requirements.txt') ?? ''}${texts.get('pyproject.toml') ?? ''}`)
  const tests = asksPytest ? 'python3 -m pytest' : 'python3 -m unittest discover'
  const hasTests = names.includes('tests') || names.includes('test') || names.some(name => /^test_\w+\.py$/.test(name))
  return {
    language: 'python',
    setup: names.includes('requirements.txt') ? 'python3 -m pip install --quiet -r requirements.txt' : '',
    compile: 'python3 -m compileall -q .',
    unitTests: hasTests ? tests : '',
    integrationTests: '',
    build: 'true',
    path: names.filter(name => /\.py$/.test(name) || ['src', 'templates', 'static', 'requirements.txt'].includes(name)),
    start: `python3 ${entry ?? 'main.py'}`
  }
}

/** Pages that are served as they are. */
export function detectStatic({ names }: Folder): LanguageFacts | undefined {
  const folder = ['public', 'site', '_site', 'www', 'docs'].find(name => names.includes(name))
  if (folder === undefined && !names.includes('index.html')) return undefined
  const pages = names.filter(name => /\.(html|css|js|svg|png|ico|txt|xml)$/.test(name) || name === 'assets')
  return {
    language: 'static',
    setup: '',
    compile: '',
    unitTests: '',
    integrationTests: '',
    build: 'true',
    path: folder === undefined ? pages : [folder],
    start: `python3 -m http.server "$PORT" --bind 127.0.0.1 --directory ${folder ?? '.'}`
  }
}
