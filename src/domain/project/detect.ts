import { detectGo, detectPython, detectRust, detectStatic } from './languages.ts'
import { detectNode } from './node.ts'
import type { Folder, LanguageFacts, Project } from './project.ts'

/** Files at the top, and in a few usual folders, whose text tells something. */
export const tellingFiles = [
  ...['package.json', 'go.mod', 'pyproject.toml', 'requirements.txt', 'Cargo.toml', 'Dockerfile', 'index.html'],
  ...[
    'server.js',
    'server.mjs',
    'index.js',
    'index.mjs',
    'app.js',
    'app.mjs',
    'main.go',
    'main.py',
    'app.py',
    'server.py'
  ],
  ...['src/main.mjs', 'src/server.mjs', 'src/index.mjs', 'src/index.js', 'src/server.js', 'src/index.ts', 'src/main.rs']
] as const

/** Tells what a folder is; undefined when nothing in it can be built, tested or served. */
export function detectProject(folder: Folder, fallbackName: string): Project | undefined {
  const detectors = [detectNode, detectGo, detectRust, detectPython, detectStatic]
  const found = detectors.map(detect => detect(folder)).find(facts => facts !== undefined)
  return found && { ...found, ...surroundings(folder, found, fallbackName) }
}

function surroundings(folder: Folder, { language }: LanguageFacts, fallbackName: string) {
  const sources = [...folder.texts].filter(([path]) => !path.startsWith('.github/'))
  const says = (word: string) => sources.some(([, text]) => text.includes(word))
  const quotes = [`'`, '"', '`']
  const healthPaths = ['/health', '/healthz', '/api/health', '/ready']
  return {
    name: nameOf(folder, fallbackName),
    health: (language !== 'static' && healthPaths.find(path => quotes.some(mark => says(mark + path + mark)))) || '/',
    tellsVersion: says('/api/version'),
    dockerfile: folder.names.includes('Dockerfile'),
    registry: registryOf(folder)
  }
}

/** A name as the policy takes it. */
function nameOf({ texts }: Folder, fallback: string): string {
  const [, named] = /"name"\s*:\s*"([^"]{1,200})"/.exec(texts.get('package.json') ?? '') ?? []
  const [, moduleName] = /^module\s+(\S{1,200})/m.exec(texts.get('go.mod') ?? '') ?? []
  const last = (named ?? moduleName ?? fallback).split('/').at(-1) ?? ''
  const plain = last
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
  return plain.slice(0, 60) || 'app'
}

function registryOf({ texts }: Folder): string | undefined {
  const workflows = [...texts].filter(([path]) => path.startsWith('.github/')).map(([, text]) => text)
  return ['ghcr.io', 'docker.io', 'quay.io'].find(host => workflows.some(text => text.includes(host)))
}
