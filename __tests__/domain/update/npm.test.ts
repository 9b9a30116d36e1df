import { describe, expect, test } from '@jest/globals'
import { readFileChange } from '../../../src/domain/update/change.ts'
import { patched, rewritten, rowsOf, told } from './diffs.ts'

describe('package.json', () => {
  test('tells a caret range as the version it begins with', () => {
    const file = patched(
      'package.json',
      '   "dependencies": {',
      '-    "axios": "^1.6.0",',
      '+    "axios": "^1.7.4",',
      '     "vue": "^3.4.0"'
    )
    expect(told(file)).toEqual(['axios 1.6.0 1.7.4 minor'])
  })

  test('calls a step below 1.0.0 major, because it may break', () => {
    const file = patched(
      'package.json',
      '   "devDependencies": {',
      '-    "esbuild": "~0.19.2"',
      '+    "esbuild": "~0.20.0"'
    )
    expect(told(file)).toEqual(['esbuild 0.19.2 0.20.0 major'])
    expect(rowsOf(file)[0]).toMatchObject({ direct: true, development: true, directory: '/' })
  })

  test('takes neither the own version nor a script for a dependency', () => {
    const file = patched(
      'package.json',
      '-  "version": "1.0.0",',
      '+  "version": "1.0.1",',
      '-    "build": "tsc -p .",',
      '+    "build": "tsc -b",'
    )
    expect(told(file)).toEqual([])
  })

  test('reads the package manager and leaves its hash out of the version', () => {
    const file = patched(
      'package.json',
      '-  "packageManager": "pnpm@8.6.0+sha512.aa"',
      '+  "packageManager": "pnpm@9.1.0+sha512.bb"'
    )
    expect(told(file)).toEqual(['pnpm 8.6.0 9.1.0 major'])
  })

  test('reads overrides from the whole file', () => {
    const text = (version: string) => JSON.stringify({ overrides: { 'a@1': { minimist: version } } })
    expect(told(rewritten('package.json', text('1.2.5'), text('1.2.6')))).toEqual(['minimist 1.2.5 1.2.6 patch'])
  })

  test('keeps a range of two bounds as it is written', () => {
    const file = patched('package.json', '-    "react": ">=16 <18",', '+    "react": ">=16 <19",')
    expect(told(file)).toEqual(['react >=16 <18 >=16 <19 major'])
  })
})

describe('package-lock.json', () => {
  test('reads version 3 from a patch', () => {
    const file = patched(
      'web/package-lock.json',
      '     "node_modules/@babel/core": {',
      '-      "version": "7.22.0",',
      '-      "resolved": "https://registry.npmjs.org/@babel/core/-/core-7.22.0.tgz",',
      '+      "version": "7.23.2",',
      '+      "resolved": "https://registry.npmjs.org/@babel/core/-/core-7.23.2.tgz",'
    )
    expect(rowsOf(file)).toMatchObject([
      { name: '@babel/core', from: '7.22.0', to: '7.23.2', delta: 'minor', directory: '/web', direct: null }
    ])
  })

  test('reads version 1 from a patch', () => {
    const file = patched(
      'package-lock.json',
      '     "minimist": {',
      '-      "version": "1.2.5",',
      '+      "version": "1.2.6",',
      '       "requires": {',
      '         "x": "^1.0.0"'
    )
    expect(told(file)).toEqual(['minimist 1.2.5 1.2.6 patch'])
  })

  test('keeps two copies of one package apart', () => {
    const file = patched(
      'package-lock.json',
      '     "node_modules/a/node_modules/brace-expansion": {',
      '-      "version": "1.1.11",',
      '+      "version": "1.1.12",',
      '@@',
      '     "node_modules/brace-expansion": {',
      '-      "version": "2.0.1",',
      '+      "version": "2.0.2",'
    )
    expect(told(file)).toEqual(['brace-expansion 1.1.11 1.1.12 patch', 'brace-expansion 2.0.1 2.0.2 patch'])
  })

  test('sees a package that leaves and one that comes', () => {
    const file = patched(
      'package-lock.json',
      '-    "node_modules/old": {',
      '-      "version": "1.0.0"',
      '-    },',
      '+    "node_modules/new": {',
      '+      "version": "3.0.0"',
      '+    },'
    )
    expect(told(file)).toEqual(['old 1.0.0 - removed', 'new - 3.0.0 added'])
  })

  test('knows from the whole file what is asked for directly', () => {
    const lock = (lodash: string, inner: string) =>
      JSON.stringify({
        packages: {
          '': { dependencies: { lodash: '^4.0.0' } },
          'node_modules/lodash': { version: lodash },
          'node_modules/inner': { version: inner }
        }
      })
    const rows = rowsOf(rewritten('package-lock.json', lock('4.17.20', '1.0.0'), lock('4.17.21', '1.0.1')))
    expect(rows.map(row => [row.name, row.direct])).toEqual([
      ['lodash', true],
      ['inner', false]
    ])
  })

  test('takes the version from the lock file and directness from the manifest', () => {
    const manifest = patched('package.json', '-    "lodash": "^4.17.0",', '+    "lodash": "^4.17.21",')
    const lock = patched(
      'package-lock.json',
      '     "node_modules/lodash": {',
      '-      "version": "4.17.20",',
      '+      "version": "4.17.21",'
    )
    expect(rowsOf(manifest, lock)).toMatchObject([{ name: 'lodash', from: '4.17.20', to: '4.17.21', direct: true }])
  })
})

describe('yarn.lock', () => {
  test('reads the classic form', () => {
    const file = patched(
      'yarn.lock',
      ' "@types/node@^20.0.0":',
      '-  version "20.1.0"',
      '-  resolved "https://registry.yarnpkg.com/@types/node/-/node-20.1.0.tgz#aa"',
      '+  version "20.2.1"',
      '+  resolved "https://registry.yarnpkg.com/@types/node/-/node-20.2.1.tgz#bb"'
    )
    expect(told(file)).toEqual(['@types/node 20.1.0 20.2.1 minor'])
  })

  test('reads it when the request changes too', () => {
    const file = patched(
      'yarn.lock',
      '-ws@^8.0.0, ws@^8.11.0:',
      '-  version "8.11.0"',
      '+ws@^8.0.0, ws@^8.17.1:',
      '+  version "8.17.1"'
    )
    expect(told(file)).toEqual(['ws 8.11.0 8.17.1 minor'])
  })

  test('reads the berry form', () => {
    const file = patched(
      'yarn.lock',
      '-"ws@npm:^8.11.0":',
      '-  version: 8.11.0',
      '-  resolution: "ws@npm:8.11.0"',
      '-  checksum: 10c0/aa',
      '+"ws@npm:^8.17.1":',
      '+  version: 8.17.1',
      '+  resolution: "ws@npm:8.17.1"',
      '+  checksum: 10c0/bb'
    )
    expect(told(file)).toEqual(['ws 8.11.0 8.17.1 minor'])
  })

  test('names the package behind an alias', () => {
    const file = patched(
      'yarn.lock',
      ' "string-width-cjs@npm:string-width@^4.2.0":',
      '-  version "4.2.2"',
      '+  version "4.2.3"'
    )
    expect(told(file)).toEqual(['string-width 4.2.2 4.2.3 patch'])
  })

  test('does not take a list inside a block for the block', () => {
    const file = patched(
      'yarn.lock',
      ' a@^1.0.0:',
      '   version "1.0.0"',
      '   dependencies:',
      '-    b "^1.0.0"',
      '+    b "^2.0.0"'
    )
    expect(told(file)).toEqual([])
  })
})

describe('pnpm-lock.yaml', () => {
  test('reads version 9', () => {
    const file = patched(
      'pnpm-lock.yaml',
      '-  vite@5.0.0:',
      '-    resolution: {integrity: sha512-aa==}',
      '+  vite@5.0.12:',
      '+    resolution: {integrity: sha512-bb==}'
    )
    expect(told(file)).toEqual(['vite 5.0.0 5.0.12 patch'])
  })

  test('reads version 6 with a scope and peers', () => {
    const file = patched(
      'pnpm-lock.yaml',
      '-  /@vue/compiler-core@3.3.4(typescript@5.0.0):',
      '+  /@vue/compiler-core@3.4.0(typescript@5.0.0):'
    )
    expect(told(file)).toEqual(['@vue/compiler-core 3.3.4 3.4.0 minor'])
  })

  test('reads version 5', () => {
    const file = patched('pnpm-lock.yaml', '-  /semver/7.3.7:', '+  /semver/7.5.2:')
    expect(told(file)).toEqual(['semver 7.3.7 7.5.2 minor'])
  })

  test('knows what a project asks for', () => {
    const file = patched(
      'pnpm-lock.yaml',
      '       vite:',
      '-        specifier: ^5.0.0',
      '-        version: 5.0.0(@types/node@20.1.0)',
      '+        specifier: ^5.0.12',
      '+        version: 5.0.12(@types/node@20.1.0)',
      '@@',
      '-  vite@5.0.0:',
      '+  vite@5.0.12:'
    )
    expect(rowsOf(file)).toMatchObject([{ name: 'vite', from: '5.0.0', to: '5.0.12', direct: true }])
  })

  test('counts a package once, though it is listed with its snapshot', () => {
    const file = patched(
      'pnpm-lock.yaml',
      '-  ws@8.11.0:',
      '+  ws@8.17.1:',
      '@@',
      '-  ws@8.11.0: {}',
      '+  ws@8.17.1: {}'
    )
    expect(told(file)).toEqual(['ws 8.11.0 8.17.1 minor'])
  })
})

test('tells a version that moved from anything else that changed in a manifest', () => {
  const others = (after: string) =>
    readFileChange(patched('package.json', '   "scripts": { "test": "jest" },', '-    "axios": "^1.6.0"', after))
      ?.otherChanges
  expect([others('+    "axios": "^1.7.4"'), others('+    "axios": "^1.7.4",\n+    "postinstall": "curl x"')]).toEqual([
    false,
    true
  ])
})
