import { patched } from '../../update/diffs.ts'
import type { PullRequestCase } from './case.ts'

export const javascript: readonly PullRequestCase[] = [
  {
    what: 'lock only transitive',
    title: 'Bump semver',
    body: [
      'Bumps  and [semver](https://github.com/npm/node-semver). These dependencies needed to be updated together.',
      '',
      'Updates `semver` from 5.7.1 to 5.7.2',
      '',
      'Updates `semver` from 6.3.0 to 6.3.1',
      ''
    ],
    files: [
      patched(
        'package-lock.json',
        '     "node_modules/foo/node_modules/semver": {',
        '-      "version": "5.7.1",',
        '-      "resolved": "https://registry.npmjs.org/semver/-/semver-5.7.1.tgz",',
        '-      "integrity": "sha512-a==",',
        '+      "version": "5.7.2",',
        '+      "resolved": "https://registry.npmjs.org/semver/-/semver-5.7.2.tgz",',
        '+      "integrity": "sha512-b==",',
        '       "dev": true,',
        '@@',
        '     "node_modules/semver": {',
        '-      "version": "6.3.0",',
        '-      "resolved": "https://registry.npmjs.org/semver/-/semver-6.3.0.tgz",',
        '-      "integrity": "sha512-a==",',
        '+      "version": "6.3.1",',
        '+      "resolved": "https://registry.npmjs.org/semver/-/semver-6.3.1.tgz",',
        '+      "integrity": "sha512-b==",',
        '       "dev": true,'
      )
    ],
    rows: ['semver 5.7.1 5.7.2 patch', 'semver 6.3.0 6.3.1 patch']
  },
  {
    what: 'manifest and lock',
    title: 'Bump axios from 0.21.1 to 1.6.0',
    files: [
      patched(
        'package.json',
        '   "dependencies": {',
        '-    "axios": "^0.21.1",',
        '+    "axios": "^1.6.0",',
        '     "react": "^18"'
      ),
      patched(
        'package-lock.json',
        '       "version": "1.0.0",',
        '       "license": "MIT",',
        '       "dependencies": {',
        '-        "axios": "^0.21.1",',
        '+        "axios": "^1.6.0",',
        '         "react": "^18"',
        '       },',
        '@@',
        '     "node_modules/axios": {',
        '-      "version": "0.21.1",',
        '-      "resolved": "https://registry.npmjs.org/axios/-/axios-0.21.1.tgz",',
        '-      "integrity": "sha512-a==",',
        '+      "version": "1.6.0",',
        '+      "resolved": "https://registry.npmjs.org/axios/-/axios-1.6.0.tgz",',
        '+      "integrity": "sha512-b==",',
        '+      "license": "MIT",',
        '       "dependencies": {',
        '-        "follow-redirects": "^1.10.0"',
        '+        "follow-redirects": "^1.15.0",',
        '+        "form-data": "^4.0.0",',
        '+        "proxy-from-env": "^1.1.0"',
        '       }',
        '     },',
        '+    "node_modules/proxy-from-env": {',
        '+      "version": "1.1.0",',
        '+      "resolved": "https://registry.npmjs.org/proxy-from-env/-/proxy-from-env-1.1.0.tgz",',
        '+      "integrity": "sha512-c=="',
        '+    },',
        '     "node_modules/b": {'
      )
    ],
    rows: ['axios 0.21.1 1.6.0 major']
  },
  {
    what: 'lock v2 both sections',
    title: 'Bump ws from 7.4.5 to 7.5.10',
    files: [
      patched(
        'package-lock.json',
        '     "node_modules/ws": {',
        '-      "version": "7.4.5",',
        '-      "resolved": "https://registry.npmjs.org/ws/-/ws-7.4.5.tgz",',
        '-      "integrity": "sha512-a==",',
        '+      "version": "7.5.10",',
        '+      "resolved": "https://registry.npmjs.org/ws/-/ws-7.5.10.tgz",',
        '+      "integrity": "sha512-b==",',
        '       "engines": {',
        '         "node": ">=8.3.0"',
        '       },',
        '@@',
        '       }',
        '     },',
        '     "ws": {',
        '-      "version": "7.4.5",',
        '-      "resolved": "https://registry.npmjs.org/ws/-/ws-7.4.5.tgz",',
        '-      "integrity": "sha512-a==",',
        '+      "version": "7.5.10",',
        '+      "resolved": "https://registry.npmjs.org/ws/-/ws-7.5.10.tgz",',
        '+      "integrity": "sha512-b==",',
        '       "requires": {}',
        '     },'
      )
    ],
    rows: ['ws 7.4.5 7.5.10 minor']
  },
  {
    what: 'lock v2, peer in between',
    title: 'Bump eslint from 8.0.0 to 8.1.0',
    files: [
      patched(
        'package.json',
        '   "devDependencies": {',
        '-    "eslint": "8.0.0",',
        '+    "eslint": "8.1.0",',
        '     "jest": "^29"'
      ),
      patched(
        'package-lock.json',
        '       "devDependencies": {',
        '-        "eslint": "8.0.0",',
        '+        "eslint": "8.1.0",',
        '         "jest": "^29"',
        '       }',
        '     },',
        '@@',
        '     "node_modules/eslint": {',
        '-      "version": "8.0.0",',
        '+      "version": "8.1.0",',
        '       "dev": true,',
        '       "dependencies": {',
        '-        "ajv": "^6.10.0",',
        '+        "ajv": "^6.12.0",',
        '         "x": "1"',
        '       }'
      )
    ],
    rows: ['eslint 8.0.0 8.1.0 minor']
  },
  {
    what: 'removal of transitive',
    title: 'Bump foo and remove left-pad',
    body: [
      'Bumps [foo](https://x). Removes [left-pad](https://x). These dependencies needed to be updated together.',
      '',
      'Updates `foo` from 1.0.0 to 2.0.0',
      '- x',
      '',
      'Removes `left-pad`',
      ''
    ],
    files: [
      patched(
        'package-lock.json',
        '     "node_modules/foo": {',
        '-      "version": "1.0.0",',
        '-      "resolved": "https://registry.npmjs.org/foo/-/foo-1.0.0.tgz",',
        '-      "integrity": "sha512-a==",',
        '-      "dependencies": {',
        '-        "left-pad": "^1.0.0"',
        '-      }',
        '+      "version": "2.0.0",',
        '+      "resolved": "https://registry.npmjs.org/foo/-/foo-2.0.0.tgz",',
        '+      "integrity": "sha512-b=="',
        '     },',
        '-    "node_modules/left-pad": {',
        '-      "version": "1.3.0",',
        '-      "resolved": "https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz",',
        '-      "integrity": "sha512-c=="',
        '-    },',
        '     "node_modules/z": {'
      )
    ],
    rows: ['left-pad 1.3.0 - removed', 'foo 1.0.0 2.0.0 major']
  },
  {
    what: 'nested in hunk without header',
    title: 'Bump json5 from 1.0.1 to 1.0.2',
    files: [
      patched(
        'package-lock.json',
        '       "dependencies": {',
        '         "json5": {',
        '-          "version": "1.0.1",',
        '-          "resolved": "https://registry.npmjs.org/json5/-/json5-1.0.1.tgz",',
        '-          "integrity": "sha512-a==",',
        '+          "version": "1.0.2",',
        '+          "resolved": "https://registry.npmjs.org/json5/-/json5-1.0.2.tgz",',
        '+          "integrity": "sha512-b==",',
        '           "dev": true,'
      )
    ],
    rows: ['json5 1.0.1 1.0.2 patch']
  },
  {
    what: 'header out of sight',
    title: 'Bump json5 from 1.0.1 to 1.0.2',
    files: [
      patched(
        'package-lock.json',
        '-      "resolved": "https://registry.npmjs.org/json5/-/json5-1.0.1.tgz",',
        '-      "integrity": "sha512-a==",',
        '+      "resolved": "https://registry.npmjs.org/json5/-/json5-1.0.2.tgz",',
        '+      "integrity": "sha512-b==",',
        '       "dev": true,'
      )
    ],
    rows: ['json5 1.0.1 1.0.2 patch']
  },
  {
    what: 'yarn classic two copies',
    title: 'Bump minimist from 1.2.5 to 1.2.6',
    files: [
      patched(
        'yarn.lock',
        '-minimist@0.0.8:',
        '-  version "0.0.8"',
        '-  resolved "https://registry.yarnpkg.com/minimist/-/minimist-0.0.8.tgz#aa"',
        '-',
        '-minimist@^1.2.0, minimist@^1.2.5:',
        '-  version "1.2.5"',
        '-  resolved "https://registry.yarnpkg.com/minimist/-/minimist-1.2.5.tgz#bb"',
        '-  integrity sha512-a==',
        '+minimist@0.0.8, minimist@^1.2.0, minimist@^1.2.5:',
        '+  version "1.2.6"',
        '+  resolved "https://registry.yarnpkg.com/minimist/-/minimist-1.2.6.tgz#cc"',
        '+  integrity sha512-b=='
      )
    ],
    rows: ['minimist 0.0.8 - removed', 'minimist 1.2.5 1.2.6 patch']
  },
  {
    what: 'yarn classic version only (header in context)',
    title: 'Bump ansi-regex from 5.0.0 to 5.0.1',
    files: [
      patched(
        'yarn.lock',
        '@@ acorn@^8.0.0:',
        ' ',
        ' ansi-regex@^5.0.0:',
        '-  version "5.0.0"',
        '-  resolved "https://registry.yarnpkg.com/ansi-regex/-/ansi-regex-5.0.0.tgz#aa"',
        '-  integrity sha512-a==',
        '+  version "5.0.1"',
        '+  resolved "https://registry.yarnpkg.com/ansi-regex/-/ansi-regex-5.0.1.tgz#bb"',
        '+  integrity sha512-b==',
        ' '
      )
    ],
    rows: ['ansi-regex 5.0.0 5.0.1 patch']
  },
  {
    what: 'yarn berry scoped',
    title: 'Bump @babel/traverse from 7.22.8 to 7.23.2',
    files: [
      patched(
        'yarn.lock',
        '-"@babel/traverse@npm:^7.22.5, @babel/traverse@npm:^7.22.8":',
        '-  version: 7.22.8',
        '-  resolution: "@babel/traverse@npm:7.22.8"',
        '+"@babel/traverse@npm:^7.22.5, @babel/traverse@npm:^7.22.8":',
        '+  version: 7.23.2',
        '+  resolution: "@babel/traverse@npm:7.23.2"',
        '   dependencies:',
        '-    "@babel/code-frame": ^7.22.5',
        '-    debug: ^4.1.0',
        '+    "@babel/code-frame": ^7.22.13',
        '+    debug: ^4.1.0',
        '     globals: ^11.1.0',
        '-  checksum: aa',
        '+  checksum: bb',
        '   languageName: node',
        '   linkType: hard'
      )
    ],
    rows: ['@babel/traverse 7.22.8 7.23.2 minor']
  },
  {
    what: 'berry + manifest patterns',
    title: 'Bump react from 18.2.0 to 18.3.1',
    files: [
      patched('package.json', '-    "react": "^18.2.0",', '+    "react": "^18.3.1",'),
      patched(
        'yarn.lock',
        '     dependencies:',
        '-    react: "npm:^18.2.0"',
        '+    react: "npm:^18.3.1"',
        '     x: "npm:^1"',
        '@@',
        '-"react@npm:^18.2.0":',
        '-  version: 18.2.0',
        '-  resolution: "react@npm:18.2.0"',
        '+"react@npm:^18.3.1":',
        '+  version: 18.3.1',
        '+  resolution: "react@npm:18.3.1"',
        '   dependencies:'
      )
    ],
    rows: ['react 18.2.0 18.3.1 minor']
  },
  {
    what: 'pnpm v9',
    title: 'Bump vite from 5.0.0 to 5.0.12',
    files: [
      patched('package.json', '-    "vite": "^5.0.0"', '+    "vite": "^5.0.12"'),
      patched(
        'pnpm-lock.yaml',
        '       vite:',
        '-        specifier: ^5.0.0',
        '-        version: 5.0.0(@types/node@20.1.0)',
        '+        specifier: ^5.0.12',
        '+        version: 5.0.12(@types/node@20.1.0)',
        '       vitest:',
        '         specifier: ^1.0.0',
        '-        version: 1.0.0(@types/node@20.1.0)(vite@5.0.0(@types/node@20.1.0))',
        '+        version: 1.0.0(@types/node@20.1.0)(vite@5.0.12(@types/node@20.1.0))',
        '@@',
        '-  vite@5.0.0:',
        '-    resolution: {integrity: sha512-a==}',
        '+  vite@5.0.12:',
        '+    resolution: {integrity: sha512-b==}',
        '     engines: {node: ^18.0.0 || >=20.0.0}',
        '@@',
        '-  vite@5.0.0(@types/node@20.1.0):',
        '+  vite@5.0.12(@types/node@20.1.0):',
        '     dependencies:',
        '       esbuild: 0.19.0',
        '@@',
        '-  vitest@1.0.0(@types/node@20.1.0)(vite@5.0.0(@types/node@20.1.0)):',
        '+  vitest@1.0.0(@types/node@20.1.0)(vite@5.0.12(@types/node@20.1.0)):',
        '     dependencies:'
      )
    ],
    rows: ['vite 5.0.0 5.0.12 patch']
  },
  {
    what: 'pnpm v6',
    title: 'Bump @babel/core from 7.22.0 to 7.23.0',
    files: [
      patched(
        'pnpm-lock.yaml',
        "   '@babel/core':",
        '     specifier: ^7.22.0',
        '-    version: 7.22.0',
        '+    version: 7.23.0',
        '@@',
        '-  /@babel/core@7.22.0:',
        '-    resolution: {integrity: sha512-a==}',
        '+  /@babel/core@7.23.0:',
        '+    resolution: {integrity: sha512-b==}',
        "     engines: {node: '>=6.9.0'}"
      )
    ],
    rows: ['@babel/core 7.22.0 7.23.0 minor']
  },
  {
    what: 'pnpm v5',
    title: 'Bump lodash from 4.17.20 to 4.17.21',
    files: [
      patched('package.json', '-    "lodash": "4.17.20"', '+    "lodash": "4.17.21"'),
      patched(
        'pnpm-lock.yaml',
        ' specifiers:',
        '-  lodash: 4.17.20',
        '+  lodash: 4.17.21',
        ' ',
        ' dependencies:',
        '-  lodash: 4.17.20',
        '+  lodash: 4.17.21',
        ' ',
        ' packages:',
        ' ',
        '-  /lodash/4.17.20:',
        '-    resolution: {integrity: sha512-a==}',
        '+  /lodash/4.17.21:',
        '+    resolution: {integrity: sha512-b==}',
        '     dev: false'
      )
    ],
    rows: ['lodash 4.17.20 4.17.21 patch']
  },
  {
    what: 'pnpm overrides + transitive',
    title: 'Bump cross-spawn from 7.0.3 to 7.0.6',
    files: [
      patched(
        'pnpm-lock.yaml',
        '-  cross-spawn@7.0.3:',
        '-    resolution: {integrity: sha512-a==}',
        '+  cross-spawn@7.0.6:',
        '+    resolution: {integrity: sha512-b==}',
        "     engines: {node: '>= 8'}",
        '@@',
        '-  cross-spawn@7.0.3:',
        '+  cross-spawn@7.0.6:',
        '     dependencies:',
        '       path-key: 3.1.1',
        '@@',
        '       chalk: 4.1.2',
        '-      cross-spawn: 7.0.3',
        '+      cross-spawn: 7.0.6',
        '       debug: 4.3.4'
      )
    ],
    rows: ['cross-spawn 7.0.3 7.0.6 patch']
  },
  {
    what: 'pnpm catalog',
    title: 'Bump react from 18.2.0 to 18.3.1',
    files: [
      patched('pnpm-workspace.yaml', ' catalog:', '-  react: ^18.2.0', '+  react: ^18.3.1', '   vue: ^3'),
      patched(
        'pnpm-lock.yaml',
        '     react:',
        '-      specifier: ^18.2.0',
        '-      version: 18.2.0',
        '+      specifier: ^18.3.1',
        '+      version: 18.3.1',
        '@@',
        '-  react@18.2.0:',
        '-    resolution: {integrity: sha512-a==}',
        '+  react@18.3.1:',
        '+    resolution: {integrity: sha512-b==}'
      )
    ],
    rows: ['react 18.2.0 18.3.1 minor']
  },
  {
    what: 'bun',
    title: 'Bump zod from 3.22.2 to 3.22.4',
    files: [
      patched('package.json', '-    "zod": "^3.22.2"', '+    "zod": "^3.22.4"'),
      patched(
        'bun.lock',
        '       "dependencies": {',
        '-        "zod": "^3.22.2",',
        '+        "zod": "^3.22.4",',
        '       },',
        '@@',
        '-    "zod": ["zod@3.22.2", "", {}, "sha512-aa=="],',
        '+    "zod": ["zod@3.22.4", "", {}, "sha512-bb=="],'
      )
    ],
    rows: ['zod 3.22.2 3.22.4 patch']
  },
  {
    what: 'workspaces two package.json one lock',
    title: 'Bump typescript from 5.2.2 to 5.3.3',
    files: [
      patched('packages/a/package.json', '-    "typescript": "^5.2.2"', '+    "typescript": "^5.3.3"'),
      patched('packages/b/package.json', '-    "typescript": "^5.2.2"', '+    "typescript": "^5.3.3"'),
      patched(
        'package-lock.json',
        '     "node_modules/typescript": {',
        '-      "version": "5.2.2",',
        '+      "version": "5.3.3",',
        '@@',
        '     "packages/a": {',
        '       "devDependencies": {',
        '-        "typescript": "^5.2.2"',
        '+        "typescript": "^5.3.3"',
        '       }'
      )
    ],
    rows: ['typescript 5.2.2 5.3.3 minor']
  },
  {
    what: 'requirement library',
    title: 'Update express requirement from ^4.17.0 to ^5.0.0',
    files: [patched('package.json', '   "dependencies": {', '-    "express": "^4.17.0"', '+    "express": "^5.0.0"')],
    rows: ['express 4.17.0 5.0.0 major']
  },
  {
    what: 'requirement ||',
    title: 'Update express requirement from ^4.0.0 to ^4.0.0 || ^5.0.0',
    files: [
      patched('package.json', '   "dependencies": {', '-    "express": "^4.0.0"', '+    "express": "^4.0.0 || ^5.0.0"')
    ],
    rows: ['express ^4.0.0 ^4.0.0 || ^5.0.0 major']
  },
  {
    what: 'renovate digest types',
    title: 'chore(deps): update dependency @types/node to v20.2.0',
    files: [
      patched(
        'package.json',
        '   "devDependencies": {',
        '-    "@types/node": "20.1.0",',
        '+    "@types/node": "20.2.0",'
      )
    ],
    rows: ['@types/node 20.1.0 20.2.0 minor']
  },
  {
    what: 'packageManager',
    title: 'chore(deps): update pnpm to v8.7.0',
    files: [patched('package.json', '-  "packageManager": "pnpm@8.6.0",', '+  "packageManager": "pnpm@8.7.0",')],
    rows: ['pnpm 8.6.0 8.7.0 minor']
  }
]
