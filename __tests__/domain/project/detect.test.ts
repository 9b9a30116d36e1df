import { expect, test } from '@jest/globals'
import { detectProject } from '../../../src/domain/project/detect.ts'

type Files = Readonly<Record<string, string>>
const project = (files: Files, name = 'folder') => {
  const names = [...new Set(Object.keys(files).map(path => path.split('/')[0] ?? ''))].sort()
  return detectProject({ names, texts: new Map(Object.entries(files)) }, name)
}
const node = (file: object, more: Files = {}) => project({ 'package.json': JSON.stringify(file), ...more })

test('a Node service is installed from its lock file, tested, built and started as its scripts say', () => {
  const scripts = {
    build: 'tsc',
    test: 'jest',
    'test:integration': 'jest it',
    start: 'node dist/main.js',
    typecheck: 'tsc'
  }
  const found = node({ name: '@acme/shop', scripts, dependencies: { express: '5' } }, { 'pnpm-lock.yaml': '' })

  expect(found).toMatchObject({
    language: 'node',
    name: 'shop',
    setup: 'corepack enable && pnpm install --frozen-lockfile',
    compile: 'npm run typecheck',
    unitTests: 'npm test',
    integrationTests: 'npm run test:integration',
    build: 'npm run build',
    path: ['package.json', 'dist', 'node_modules'],
    start: 'node dist/main.js'
  })
})

test('a Node service without a build is released as its sources', () => {
  expect(node({ name: 'shop' }, { 'server.mjs': '', 'src/app.mjs': '', 'README.md': '' })).toMatchObject({
    build: 'true',
    path: ['package.json', 'server.mjs', 'src'],
    setup: '',
    start: 'node server.mjs'
  })
})

test('the test script that npm writes by itself is no test', () => {
  const test = 'echo "Error: no test specified" && exit 1'

  expect(node({ scripts: { test } })?.unitTests).toBe('')
})

test('a Go module is built into the same bytes wherever it is built', () => {
  const found = project({ 'go.mod': 'module example.org/team/greeter\n', 'main.go': '"/healthz" "/api/version"' })

  expect(found).toMatchObject({
    language: 'go',
    name: 'greeter',
    health: '/healthz',
    tellsVersion: true,
    start: 'chmod +x app && exec ./app'
  })
  expect(found?.build).toContain('-trimpath')
})

test('a Go module is asked to test only where a test can be, for without one "go test" would pass', () => {
  const files = { 'go.mod': 'module greeter\n', 'main.go': '', 'README.md': '', LICENSE: '' }

  expect(project(files)?.unitTests).toBe('')
  expect(project({ ...files, 'main_test.go': '' })?.unitTests).toBe('go test ./...')
  expect(project({ ...files, 'internal/greet.go': '' })?.unitTests).toBe('go test ./...')
})

test.each([
  ['python', { 'requirements.txt': 'pytest\n', 'app.py': '', 'tests/test_a.py': '' }, 'python3 -m pytest'],
  ['rust', { 'Cargo.toml': 'name = "shop"\n' }, 'cargo test --locked'],
  ['static', { 'public/index.html': '' }, '']
])('a %s project is recognised by its files', (language, files, unitTests) => {
  expect(project(files as unknown as Files)).toMatchObject({
    language,
    unitTests,
    name: 'folder'
  })
})

test('a folder with nothing to build or to serve is none', () => {
  expect(project({ 'README.md': '' })).toBeUndefined()
  expect(project({ 'package.json': 'not JSON' })).toBeUndefined()
})

test.each([
  ['My Shop!', 'my-shop-'],
  ['../..', 'app'],
  ['Ünïcode', 'n-code'],
  ['a'.repeat(300), 'a'.repeat(60)]
])('the name %j becomes one that the policy takes', (name, expected) => {
  expect(project({ 'index.html': '' }, name)?.name).toBe(expected)
})

test('the registry is the one that its workflows push to already', () => {
  const files = { 'package.json': '{}', Dockerfile: '', '.github/workflows/ci.yml': 'docker push ghcr.io/acme/shop' }

  expect(project(files)).toMatchObject({ dockerfile: true, registry: 'ghcr.io' })
})
