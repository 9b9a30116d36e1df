import { describe, expect, test } from '@jest/globals'
import type { FileChange } from '../../../src/domain/update/change.ts'
import { patched, rewritten, rowsOf, told } from './diffs.ts'

type Case = readonly [what: string, files: readonly FileChange[], rows: readonly string[]]

const sha = (digit: string) => digit.repeat(40)

const goCases: readonly Case[] = [
  [
    'a required module',
    [patched('go.mod', ' require (', '-\tgithub.com/gin-gonic/gin v1.9.0', '+\tgithub.com/gin-gonic/gin v1.9.1')],
    ['github.com/gin-gonic/gin 1.9.0 1.9.1 patch']
  ],
  [
    'a single requirement',
    [patched('go.mod', '-require golang.org/x/net v0.17.0', '+require golang.org/x/net v0.23.0')],
    ['golang.org/x/net 0.17.0 0.23.0 major']
  ],
  [
    'a commit without a release',
    [
      patched(
        'go.mod',
        '-\tgolang.org/x/exp v0.0.0-20230101000000-aaaaaaaaaaaa',
        '+\tgolang.org/x/exp v0.0.0-20240101000000-bbbbbbbbbbbb'
      )
    ],
    ['golang.org/x/exp 0.0.0-20230101000000-aaaaaaaaaaaa 0.0.0-20240101000000-bbbbbbbbbbbb patch']
  ],
  [
    'a major version, which is another path',
    [patched('go.mod', '-\tgithub.com/a/b/v2 v2.1.0', '+\tgithub.com/a/b/v3 v3.0.0')],
    ['github.com/a/b/v3 2.1.0 3.0.0 major']
  ],
  [
    'no row for hashes',
    [
      patched('go.mod', '-\tgithub.com/a/b v1.0.0', '+\tgithub.com/a/b v1.1.0'),
      patched(
        'go.sum',
        '-github.com/a/b v1.0.0 h1:aa=',
        '+github.com/a/b v1.1.0 h1:bb=',
        '+github.com/c/d v1.0.0/go.mod h1:cc='
      )
    ],
    ['github.com/a/b 1.0.0 1.1.0 minor']
  ],
  [
    'an incompatible version',
    [
      patched(
        'go.mod',
        '-\tgithub.com/docker/docker v24.0.5+incompatible',
        '+\tgithub.com/docker/docker v24.0.7+incompatible'
      )
    ],
    ['github.com/docker/docker 24.0.5+incompatible 24.0.7+incompatible patch']
  ]
]

const cargoCases: readonly Case[] = [
  [
    'a plain requirement',
    [patched('Cargo.toml', ' [dependencies]', '-serde = "1.0.160"', '+serde = "1.0.188"')],
    ['serde 1.0.160 1.0.188 patch']
  ],
  [
    'a requirement with features',
    [
      patched(
        'Cargo.toml',
        '-tokio = { version = "1.28", features = ["full"] }',
        '+tokio = { version = "1.38", features = ["full"] }'
      )
    ],
    ['tokio 1.28 1.38 minor']
  ],
  [
    'a section of its own',
    [patched('Cargo.toml', ' [dependencies.reqwest]', '-version = "0.11.18"', '+version = "0.12.4"')],
    ['reqwest 0.11.18 0.12.4 major']
  ],
  [
    'a lock file',
    [
      patched(
        'Cargo.lock',
        ' [[package]]',
        ' name = "openssl"',
        '-version = "0.10.55"',
        '+version = "0.10.66"',
        ' source = "registry+https://github.com/rust-lang/crates.io-index"'
      )
    ],
    ['openssl 0.10.55 0.10.66 patch']
  ],
  [
    'not the own version',
    [patched('Cargo.toml', ' [package]', ' name = "shop"', '-version = "1.0.0"', '+version = "1.0.1"')],
    []
  ],
  [
    'two versions of one crate',
    [
      patched(
        'Cargo.lock',
        ' name = "syn"',
        '-version = "1.0.108"',
        '+version = "1.0.109"',
        '@@',
        ' name = "syn"',
        '-version = "2.0.10"',
        '+version = "2.0.20"'
      )
    ],
    ['syn 1.0.108 1.0.109 patch', 'syn 2.0.10 2.0.20 patch']
  ]
]

const pipCases: readonly Case[] = [
  [
    'a pinned requirement',
    [patched('requirements.txt', '-Django==4.2.1', '+Django==4.2.11')],
    ['django 4.2.1 4.2.11 patch']
  ],
  [
    'extras and a marker',
    [
      patched(
        'requirements/base.txt',
        '-uvicorn[standard]==0.17.4 ; python_version >= "3.8"',
        '+uvicorn[standard]==0.17.5 ; python_version >= "3.8"'
      )
    ],
    ['uvicorn 0.17.4 0.17.5 patch']
  ],
  [
    'hashes',
    [
      patched(
        'requirements.txt',
        '-certifi==2023.7.22 \\',
        '-    --hash=sha256:aa',
        '+certifi==2024.7.4 \\',
        '+    --hash=sha256:bb',
        '+    --hash=sha256:cc'
      )
    ],
    ['certifi 2023.7.22 2024.7.4 major']
  ],
  [
    'poetry',
    [
      patched('pyproject.toml', ' [tool.poetry.dependencies]', '-requests = "^2.28.0"', '+requests = "^2.32.0"'),
      patched('poetry.lock', ' [[package]]', ' name = "requests"', '-version = "2.28.1"', '+version = "2.32.3"')
    ],
    ['requests 2.28.1 2.32.3 minor']
  ],
  [
    'uv',
    [
      patched(
        'uv.lock',
        ' name = "jinja2"',
        '-version = "3.1.2"',
        '+version = "3.1.4"',
        ' source = { registry = "https://pypi.org/simple" }'
      )
    ],
    ['jinja2 3.1.2 3.1.4 patch']
  ],
  [
    'Pipenv',
    [
      rewritten(
        'Pipfile.lock',
        JSON.stringify({ default: { urllib3: { version: '==1.26.5' } } }),
        JSON.stringify({ default: { urllib3: { version: '==1.26.19' } } })
      )
    ],
    ['urllib3 1.26.5 1.26.19 patch']
  ],
  [
    'a requirement of PEP 621',
    [patched('pyproject.toml', ' dependencies = [', '-  "httpx>=0.24",', '+  "httpx>=0.27",')],
    ['httpx 0.24 0.27 major']
  ],
  [
    'a range of two bounds',
    [patched('setup.cfg', '-    numpy>=1.20,<1.27', '+    numpy>=1.20,<2.1')],
    ['numpy >=1.20,<1.27 >=1.20,<2.1 major']
  ]
]

const actionsCases: readonly Case[] = [
  [
    'a tag',
    [patched('.github/workflows/ci.yml', '-      - uses: actions/checkout@v3', '+      - uses: actions/checkout@v4')],
    ['actions/checkout 3 4 major']
  ],
  [
    'a pinned commit with its version',
    [
      patched(
        '.github/workflows/ci.yml',
        `-        uses: actions/setup-node@${sha('a')} # v3.8.1`,
        `+        uses: actions/setup-node@${sha('b')} # v4.0.0`
      )
    ],
    ['actions/setup-node 3.8.1 4.0.0 major']
  ],
  [
    'a pinned commit without one',
    [patched('.github/workflows/ci.yml', `-        uses: a/b@${sha('a')}`, `+        uses: a/b@${sha('b')}`)],
    [`a/b ${sha('a')} ${sha('b')} digest`]
  ],
  [
    'one row for many workflows',
    [
      patched('.github/workflows/ci.yml', '-    - uses: a/b@v1.0.0', '+    - uses: a/b@v1.1.0'),
      patched('.github/workflows/cd.yml', '-    - uses: a/b@v1.0.0', '+    - uses: a/b@v1.1.0')
    ],
    ['a/b 1.0.0 1.1.0 minor']
  ],
  [
    'a reusable workflow',
    [
      patched(
        '.github/workflows/ci.yml',
        '-    uses: octo/flows/.github/workflows/build.yml@v1',
        '+    uses: octo/flows/.github/workflows/build.yml@v2'
      )
    ],
    ['octo/flows/.github/workflows/build.yml 1 2 major']
  ],
  [
    'another commit under an unchanged version',
    [
      patched(
        '.github/workflows/ci.yml',
        `-    - uses: a/b@${sha('a')} # v1.0.0`,
        `+    - uses: a/b@${sha('b')} # v1.0.0`
      )
    ],
    [`a/b ${sha('a')} ${sha('b')} digest`]
  ]
]

const dockerCases: readonly Case[] = [
  [
    'a base image',
    [patched('Dockerfile', '-FROM node:18.16-alpine AS build', '+FROM node:20.3-alpine AS build')],
    ['node 18.16-alpine 20.3-alpine major']
  ],
  [
    'a platform and a registry',
    [
      patched(
        'api/Dockerfile',
        '-FROM --platform=linux/amd64 ghcr.io/astral-sh/uv:0.4.1',
        '+FROM --platform=linux/amd64 ghcr.io/astral-sh/uv:0.4.9'
      )
    ],
    ['ghcr.io/astral-sh/uv 0.4.1 0.4.9 patch']
  ],
  [
    'a digest under an unchanged tag',
    [patched('Dockerfile', `-FROM alpine:3.18@sha256:${'a'.repeat(64)}`, `+FROM alpine:3.18@sha256:${'b'.repeat(64)}`)],
    [`alpine sha256:${'a'.repeat(64)} sha256:${'b'.repeat(64)} digest`]
  ],
  [
    'a compose file',
    [patched('docker-compose.yml', '-    image: postgres:15.3', '+    image: postgres:15.4')],
    ['postgres 15.3 15.4 minor']
  ],
  [
    'another base system, which is another image',
    [patched('Dockerfile', '-FROM python:3.11-slim', '+FROM python:3.11-alpine')],
    ['python 3.11-slim 3.11-alpine major']
  ]
]

describe.each([
  ['Go', goCases],
  ['Cargo', cargoCases],
  ['pip', pipCases],
  ['GitHub Actions', actionsCases],
  ['Docker', dockerCases]
])('%s', (_, cases) => {
  test.each(cases)('reads %s', (_what, files, rows) => {
    expect(told(...files)).toEqual(rows)
  })
})

test('says what is indirect in go.mod', () => {
  const rows = rowsOf(
    patched('go.mod', '-\tgolang.org/x/sys v0.1.0 // indirect', '+\tgolang.org/x/sys v0.2.0 // indirect')
  )
  expect(rows[0]).toMatchObject({ direct: false, directory: '/' })
})

test('gives one row to each folder', () => {
  const bump = (path: string) => patched(path, '-flask==2.0.0', '+flask==2.0.1')
  expect(rowsOf(bump('a/requirements.txt'), bump('b/requirements.txt')).map(row => row.directory)).toEqual(['/a', '/b'])
})
