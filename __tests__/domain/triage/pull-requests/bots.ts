import { patched } from '../../update/diffs.ts'
import type { PullRequestCase } from './case.ts'

export const bots: readonly PullRequestCase[] = [
  {
    what: 'group table',
    title: 'Bump the dev group with 5 updates',
    body: [
      'Bumps the dev group with 5 updates:',
      '',
      '| Package | From | To |',
      '| --- | --- | --- |',
      '| [eslint](https://github.com/eslint/eslint) | `8.50.0` | `8.56.0` |',
      '| [prettier](x) | `3.0.0` | `3.1.1` |',
      '| [@types/node](x) | `20.8.0` | `20.10.5` |',
      '| [vite](x) | `4.5.0` | `5.0.10` |',
      '| [vitest](x) | `0.34.0` | `1.1.0` |',
      ''
    ],
    files: [
      patched(
        'package.json',
        '   "devDependencies": {',
        '-    "@types/node": "^20.8.0",',
        '-    "eslint": "^8.50.0",',
        '-    "prettier": "^3.0.0",',
        '-    "vite": "^4.5.0",',
        '-    "vitest": "^0.34.0"',
        '+    "@types/node": "^20.10.5",',
        '+    "eslint": "^8.56.0",',
        '+    "prettier": "^3.1.1",',
        '+    "vite": "^5.0.10",',
        '+    "vitest": "^1.1.0"',
        '   }'
      )
    ],
    rows: [
      'eslint 8.50.0 8.56.0 minor',
      'prettier 3.0.0 3.1.1 minor',
      '@types/node 20.8.0 20.10.5 minor',
      'vite 4.5.0 5.0.10 major',
      'vitest 0.34.0 1.1.0 major'
    ]
  },
  {
    what: 'multi dir group',
    title: 'Bump the npm_and_yarn group across 2 directories with 1 update',
    body: [
      'Bumps the npm_and_yarn group with 1 update in the /a directory: [axios](x).',
      'Bumps the npm_and_yarn group with 1 update in the /b directory: [axios](x).',
      '',
      '',
      'Updates `axios` from 1.5.0 to 1.6.2',
      '- [Release notes](x)',
      '',
      'Updates `axios` from 1.4.0 to 1.6.2',
      ''
    ],
    files: [
      patched(
        'a/package-lock.json',
        '     "node_modules/axios": {',
        '-      "version": "1.5.0",',
        '+      "version": "1.6.2",'
      ),
      patched(
        'b/package-lock.json',
        '     "node_modules/axios": {',
        '-      "version": "1.4.0",',
        '+      "version": "1.6.2",'
      )
    ],
    rows: ['axios 1.5.0 1.6.2 minor /a', 'axios 1.4.0 1.6.2 minor /b']
  },
  {
    what: 'renovate single',
    title: 'chore(deps): update dependency typescript to v5.3.3',
    body: [
      '[![Mend Renovate](x)](y)',
      '',
      'This PR contains the following updates:',
      '',
      '| Package | Change | Age | Adoption | Passing | Confidence |',
      '|---|---|---|---|---|---|',
      '| [typescript](https://www.typescriptlang.org/) ([source](https://github.com/microsoft/TypeScript)) | [`5.2.2` -> `5.3.3`](https://renovatebot.com/diffs/npm/typescript/5.2.2/5.3.3) | x | x | x | x |',
      '',
      '---',
      '',
      '<!--renovate-debug:aa-->'
    ],
    files: [
      patched('package.json', '   "devDependencies": {', '-    "typescript": "5.2.2"', '+    "typescript": "5.3.3"')
    ],
    rows: ['typescript 5.2.2 5.3.3 minor']
  },
  {
    what: 'renovate arrow',
    title: 'fix(deps): update dependency zod to v3.22.4 [security]',
    body: [
      'This PR contains the following updates:',
      '',
      '| Package | Change |',
      '|---|---|',
      '| [zod](https://zod.dev) | [`3.22.2` → `3.22.4`](x) |',
      ''
    ],
    files: [patched('package.json', '   "dependencies": {', '-    "zod": "3.22.2"', '+    "zod": "3.22.4"')],
    rows: ['zod 3.22.2 3.22.4 patch']
  },
  {
    what: 'renovate docker digest',
    title: 'chore(deps): update node:20 docker digest to bbbbbbb',
    body: [
      '| Package | Type | Update | Change |',
      '|---|---|---|---|',
      '| node | final | digest | `aaaaaaa` -> `bbbbbbb` |',
      ''
    ],
    files: [
      patched(
        'Dockerfile',
        '-FROM node:20@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        '+FROM node:20@sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
      )
    ],
    rows: [
      'node sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb digest'
    ]
  },
  {
    what: 'renovate actions major',
    title: 'chore(deps): update actions/checkout action to v4',
    body: [
      '| Package | Type | Update | Change |',
      '|---|---|---|---|',
      '| [actions/checkout](https://github.com/actions/checkout) | action | major | `v3` -> `v4` |',
      ''
    ],
    files: [
      patched('.github/workflows/a.yml', '-      - uses: actions/checkout@v3', '+      - uses: actions/checkout@v4')
    ],
    rows: ['actions/checkout 3 4 major']
  },
  {
    what: 'renovate pin digest',
    title: 'chore(deps): pin dependencies',
    files: [
      patched(
        '.github/workflows/a.yml',
        '-      - uses: actions/checkout@v4',
        '+      - uses: actions/checkout@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa # v4'
      )
    ],
    rows: ['actions/checkout 4 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa digest']
  },
  {
    what: 'renovate go',
    title: 'fix(deps): update module github.com/spf13/cobra to v1.8.0',
    files: [patched('go.mod', '-\tgithub.com/spf13/cobra v1.7.0', '+\tgithub.com/spf13/cobra v1.8.0')],
    rows: ['github.com/spf13/cobra 1.7.0 1.8.0 minor']
  },
  {
    what: 'renovate go directive',
    title: 'chore(deps): update dependency go to 1.22',
    files: [patched('go.mod', ' module x', ' ', '-go 1.21', '+go 1.22', ' ')],
    rows: ['go 1.21 1.22 minor']
  },
  {
    what: 'renovate crate',
    title: 'fix(deps): update rust crate serde to 1.0.188',
    files: [patched('Cargo.toml', '-serde = "1.0.160"', '+serde = "1.0.188"')],
    rows: ['serde 1.0.160 1.0.188 patch']
  },
  {
    what: 'renovate lock maintenance',
    title: 'chore(deps): lock file maintenance',
    files: [
      patched(
        'package-lock.json',
        '     "node_modules/a": {',
        '-      "version": "1.0.0",',
        '+      "version": "1.0.1",',
        '@@',
        '     "node_modules/b": {',
        '-      "version": "2.0.0",',
        '+      "version": "2.1.0",'
      )
    ],
    rows: ['a 1.0.0 1.0.1 patch', 'b 2.0.0 2.1.0 minor']
  },
  {
    what: 'renovate replacement',
    title: 'chore(deps): replace dependency old-lib with new-lib',
    files: [patched('package.json', '   "dependencies": {', '-    "old-lib": "1.0.0",', '+    "new-lib": "2.0.0",')],
    rows: ['old-lib 1.0.0 - removed', 'new-lib - 2.0.0 added']
  },
  {
    what: 'renovate rollback',
    title: 'chore(deps): roll back dependency x',
    files: [patched('package.json', '   "dependencies": {', '-    "x": "2.0.0"', '+    "x": "1.9.0"')],
    rows: ['x 2.0.0 1.9.0 downgrade']
  },
  {
    what: 'renovate helm',
    title: 'chore(deps): update helm release kube-prometheus-stack to v52',
    files: [
      patched(
        'Chart.yaml',
        '   - name: kube-prometheus-stack',
        '-    version: 51.2.0',
        '+    version: 52.0.0',
        '     repository: x'
      )
    ],
    rows: ['kube-prometheus-stack 51.2.0 52.0.0 major']
  },
  {
    what: 'nuget body',
    title: 'Bump the x group with 2 updates',
    body: [
      'Performed the following updates:',
      '- Updated Serilog from 3.0.1 to 3.1.1 in a.csproj',
      '- Updated xunit from 2.5.0 to 2.6.1 in a.csproj'
    ],
    files: [
      patched(
        'a.csproj',
        '-    <PackageReference Include="Serilog" Version="3.0.1" />',
        '-    <PackageReference Include="xunit" Version="2.5.0" />',
        '+    <PackageReference Include="Serilog" Version="3.1.1" />',
        '+    <PackageReference Include="xunit" Version="2.6.1" />'
      )
    ],
    rows: ['Serilog 3.0.1 3.1.1 minor', 'xunit 2.5.0 2.6.1 minor']
  },
  {
    what: 'snyk',
    title: '[Snyk] Security upgrade lodash from 4.17.15 to 4.17.21',
    files: [
      patched('package.json', '   "dependencies": {', '-    "lodash": "^4.17.15",', '+    "lodash": "^4.17.21",')
    ],
    rows: ['lodash 4.17.15 4.17.21 patch']
  },
  {
    what: 'trailing space crlf',
    title: 'x',
    files: [
      patched(
        'package.json',
        '   "dependencies": {\r',
        '-    "lodash": "^4.17.15",\r',
        '+    "lodash": "^4.17.21",\r',
        '   }\r'
      )
    ],
    rows: ['lodash 4.17.15 4.17.21 patch']
  },
  {
    what: 'no newline marker',
    title: 'x',
    files: [
      patched(
        'requirements.txt',
        '-a==1.0.0',
        '\\ No newline at end of file',
        '+a==1.1.0',
        '\\ No newline at end of file'
      )
    ],
    rows: ['a 1.0.0 1.1.0 minor']
  },
  {
    what: 'yarn resolutions',
    title: 'x',
    files: [
      patched('package.json', '   "resolutions": {', '-    "minimist": "1.2.5"', '+    "minimist": "1.2.6"', '   }')
    ],
    rows: ['minimist 1.2.5 1.2.6 patch']
  },
  {
    what: 'npm alias',
    title: 'x',
    files: [
      patched(
        'yarn.lock',
        '-"string-width-cjs@npm:string-width@^4.2.0":',
        '+"string-width-cjs@npm:string-width@^4.2.0":',
        '   name string-width-cjs',
        '-  version "4.2.0"',
        '+  version "4.2.3"'
      )
    ],
    rows: ['string-width 4.2.0 4.2.3 patch']
  },
  {
    what: 'poetry group + extras',
    title: 'Bump uvicorn from 0.23.0 to 0.24.0',
    files: [
      patched(
        'pyproject.toml',
        '-uvicorn = {extras = ["standard"], version = "^0.23.0"}',
        '+uvicorn = {extras = ["standard"], version = "^0.24.0"}'
      )
    ],
    rows: ['uvicorn 0.23.0 0.24.0 major']
  },
  {
    what: 'requirement in the mid of extras',
    title: 'Bump uvicorn[standard] from 0.17.4 to 0.17.5',
    files: [patched('requirements.txt', '-uvicorn[standard]==0.17.4', '+uvicorn[standard]==0.17.5')],
    rows: ['uvicorn 0.17.4 0.17.5 patch']
  },
  {
    what: 'pypi case',
    title: 'Bump pyyaml from 6.0 to 6.0.1',
    files: [patched('requirements.txt', '-PyYAML==6.0', '+PyYAML==6.0.1')],
    rows: ['pyyaml 6.0 6.0.1 patch']
  },
  {
    what: 'PEP 735 groups',
    title: 'x',
    files: [
      patched('pyproject.toml', ' [dependency-groups]', ' dev = [', '-    "ruff==0.1.0",', '+    "ruff==0.1.9",', ' ]')
    ],
    rows: ['ruff 0.1.0 0.1.9 patch']
  },
  {
    what: 'docker compose digest w/ ports',
    title: 'x',
    files: [patched('docker-compose.prod.yml', '-    image: ghcr.io:443/x/y:1.0', '+    image: ghcr.io:443/x/y:1.1')],
    rows: ['ghcr.io:443/x/y 1.0 1.1 minor']
  }
]
