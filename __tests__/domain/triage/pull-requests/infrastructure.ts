import { patched } from '../../update/diffs.ts'
import type { PullRequestCase } from './case.ts'

export const infrastructure: readonly PullRequestCase[] = [
  {
    what: 'devcontainer with lock',
    title: 'Bump ghcr.io/codspace/versioning/foo from 1.1.0 to 2.11.1 in /devcontainers',
    files: [
      patched(
        'devcontainers/.devcontainer/devcontainer.json',
        '         "features": {',
        '-                "ghcr.io/codspace/versioning/foo:1": {},',
        '+                "ghcr.io/codspace/versioning/foo:2": {},',
        '                 "ghcr.io/codspace/versioning/bar:1": {},'
      ),
      patched(
        'devcontainers/.devcontainer.json',
        '         "features": {',
        '-                "ghcr.io/codspace/versioning/foo:1": {},',
        '+                "ghcr.io/codspace/versioning/foo:2": {},',
        '                 "ghcr.io/codspace/versioning/bar:1": {}'
      ),
      patched(
        'devcontainers/.devcontainer/devcontainer-lock.json',
        '       "resolved": "ghcr.io/codspace/versioning/baz@sha256:37",',
        '       "integrity": "sha256:37"',
        '     },',
        '-    "ghcr.io/codspace/versioning/foo:1": {',
        '-      "version": "1.1.0",',
        '-      "resolved": "ghcr.io/codspace/versioning/foo@sha256:80",',
        '-      "integrity": "sha256:80"',
        '+    "ghcr.io/codspace/versioning/foo:2": {',
        '+      "version": "2.11.1",',
        '+      "resolved": "ghcr.io/codspace/versioning/foo@sha256:e9",',
        '+      "integrity": "sha256:e9"',
        '     }',
        '   }',
        ' }'
      )
    ],
    rows: ['ghcr.io/codspace/versioning/foo 1.1.0 2.11.1 major /devcontainers']
  },
  {
    what: 'terraform git module',
    title: 'Bump dns::terraform-cloudflare-zone from 0.2.5 to 1.0.1 in /terraform',
    files: [
      patched(
        'terraform/main.tf',
        ' module "dns" {',
        '-  source           = "git::https://github.com/cloudposse/terraform-cloudflare-zone.git//some/dir?ref=tags/0.2.5"',
        '+  source           = "git::https://github.com/cloudposse/terraform-cloudflare-zone.git//some/dir?ref=tags/v1.0.1"',
        '   enabled          = "x"'
      )
    ],
    rows: ['dns::terraform-cloudflare-zone 0.2.5 1.0.1 major /terraform']
  },
  {
    what: 'terraform provider+lock',
    title: 'Bump hashicorp/aws from 5.31.0 to 5.40.0',
    files: [
      patched(
        'main.tf',
        '   required_providers {',
        '     aws = {',
        '       source  = "hashicorp/aws"',
        '-      version = "5.31.0"',
        '+      version = "5.40.0"',
        '     }'
      ),
      patched(
        '.terraform.lock.hcl',
        ' provider "registry.terraform.io/hashicorp/aws" {',
        '-  version     = "5.31.0"',
        '-  constraints = "5.31.0"',
        '+  version     = "5.40.0"',
        '+  constraints = "5.40.0"',
        '   hashes = [',
        '-    "h1:a=",',
        '+    "h1:b=",'
      )
    ],
    rows: ['hashicorp/aws 5.31.0 5.40.0 minor']
  },
  {
    what: 'terraform provider range + lock',
    title: 'Bump hashicorp/aws from 5.31.0 to 5.40.0',
    files: [
      patched(
        '.terraform.lock.hcl',
        ' provider "registry.terraform.io/hashicorp/aws" {',
        '-  version     = "5.31.0"',
        '+  version     = "5.40.0"',
        '   constraints = "~> 5.0"'
      )
    ],
    rows: ['hashicorp/aws 5.31.0 5.40.0 minor']
  },
  {
    what: 'swift',
    title: 'Bump github.com/quick/quick from 4.0.0 to 7.3.0 in /swift',
    files: [
      patched(
        'swift/Package.swift',
        '             .package(url: "https://github.com/ReactiveCocoa/ReactiveSwift", from: "7.0.0"),',
        '-            .package(url: "https://github.com/Quick/Quick.git", from: "4.0.0"),',
        '+            .package(url: "https://github.com/Quick/Quick.git", from: "7.3.0"),',
        '             .package(url: "https://github.com/Quick/Nimble.git", from: "9.0.0"),'
      ),
      patched(
        'swift/Package.resolved',
        '             "repositoryURL": "https://github.com/Quick/Quick.git",',
        '         "state": {',
        '           "branch": null,',
        '-          "revision": "1111111111111111111111111111111111111111",',
        '-          "version": "4.0.0"',
        '+          "revision": "2222222222222222222222222222222222222222",',
        '+          "version": "7.3.0"',
        '         }',
        '       },'
      )
    ],
    rows: ['github.com/quick/quick 4.0.0 7.3.0 major /swift']
  },
  {
    what: 'swift v2',
    title: 'Bump github.com/apple/swift-nio from 2.60.0 to 2.62.0',
    files: [
      patched(
        'Package.resolved',
        '       "location" : "https://github.com/apple/swift-nio.git",',
        '       "state" : {',
        '-        "revision" : "1111111111111111111111111111111111111111",',
        '-        "version" : "2.60.0"',
        '+        "revision" : "2222222222222222222222222222222222222222",',
        '+        "version" : "2.62.0"',
        '       }'
      )
    ],
    rows: ['github.com/apple/swift-nio 2.60.0 2.62.0 minor']
  },
  {
    what: 'gradle catalog ref',
    title: 'Bump org.jetbrains.kotlin.jvm from 1.9.20 to 1.9.22',
    files: [
      patched(
        'gradle/libs.versions.toml',
        ' [versions]',
        '-kotlin = "1.9.20"',
        '+kotlin = "1.9.22"',
        ' junit = "5.10.0"'
      )
    ],
    rows: ['org.jetbrains.kotlin.jvm 1.9.20 1.9.22 patch']
  },
  {
    what: 'gradle catalog two names one version',
    title: 'Bump okhttp from 4.11.0 to 4.12.0',
    body: [
      'Bumps `okhttp` from 4.11.0 to 4.12.0.',
      '',
      'Updates `com.squareup.okhttp3:okhttp` from 4.11.0 to 4.12.0',
      '',
      'Updates `com.squareup.okhttp3:logging-interceptor` from 4.11.0 to 4.12.0',
      ''
    ],
    files: [
      patched(
        'gradle/libs.versions.toml',
        ' [versions]',
        '-okhttp = "4.11.0"',
        '+okhttp = "4.12.0"',
        ' junit = "5.10.0"'
      )
    ],
    rows: [
      'com.squareup.okhttp3:okhttp 4.11.0 4.12.0 minor',
      'com.squareup.okhttp3:logging-interceptor 4.11.0 4.12.0 minor'
    ]
  },
  {
    what: 'gradle wrapper',
    title: 'Bump gradle-wrapper from 8.4 to 8.5',
    files: [
      patched(
        'gradle/wrapper/gradle-wrapper.properties',
        ' distributionPath=wrapper/dists',
        '-distributionUrl=https\\://services.gradle.org/distributions/gradle-8.4-bin.zip',
        '+distributionUrl=https\\://services.gradle.org/distributions/gradle-8.5-bin.zip',
        ' networkTimeout=10000'
      )
    ],
    rows: ['gradle-wrapper 8.4 8.5 minor']
  },
  {
    what: 'maven property',
    title: 'Bump spring.version from 5.3.20 to 5.3.27',
    body: [
      'Bumps `spring.version` from 5.3.20 to 5.3.27.',
      '',
      'Updates `org.springframework:spring-core` from 5.3.20 to 5.3.27',
      '- [Release notes](x)',
      ''
    ],
    files: [
      patched(
        'pom.xml',
        '         <java.version>17</java.version>',
        '-        <spring.version>5.3.20</spring.version>',
        '+        <spring.version>5.3.27</spring.version>',
        '     </properties>'
      )
    ],
    rows: ['org.springframework:spring-core 5.3.20 5.3.27 patch']
  },
  {
    what: 'submodule',
    title: 'Bump vendor/lib from `1111111` to `2222222`',
    files: [
      patched(
        'vendor/lib',
        '-Subproject commit 1111111111111111111111111111111111111111',
        '+Subproject commit 2222222222222222222222222222222222222222'
      )
    ],
    rows: ['vendor/lib 1111111111111111111111111111111111111111 2222222222222222222222222222222222222222 digest']
  },
  {
    what: 'actions sha with comment',
    title: 'Bump actions/checkout from 4.1.1 to 4.1.2',
    files: [
      patched(
        '.github/workflows/ci.yml',
        '     steps:',
        '-      - uses: actions/checkout@1111111111111111111111111111111111111111 # v4.1.1',
        '+      - uses: actions/checkout@2222222222222222222222222222222222222222 # v4.1.2',
        '       - run: x'
      )
    ],
    rows: ['actions/checkout 4.1.1 4.1.2 patch']
  },
  {
    what: 'actions sub path',
    title: 'Bump github/codeql-action from 2 to 3',
    files: [
      patched(
        '.github/workflows/ci.yml',
        '-      uses: github/codeql-action/init@v2',
        '+      uses: github/codeql-action/init@v3',
        '       with:',
        '@@',
        '-      uses: github/codeql-action/analyze@v2',
        '+      uses: github/codeql-action/analyze@v3'
      )
    ],
    rows: ['github/codeql-action 2 3 major']
  },
  {
    what: 'reusable workflow',
    title: 'Bump octo/shared/.github/workflows/x.yml from 1.0.0 to 1.1.0',
    files: [
      patched(
        '.github/workflows/ci.yml',
        '-    uses: octo/shared/.github/workflows/x.yml@v1.0.0',
        '+    uses: octo/shared/.github/workflows/x.yml@v1.1.0'
      )
    ],
    rows: ['octo/shared/.github/workflows/x.yml 1.0.0 1.1.0 minor']
  },
  {
    what: 'docker tag+suffix',
    title: 'Bump python from 3.11-slim-bookworm to 3.12-slim-bookworm',
    files: [patched('Dockerfile', '-FROM python:3.11-slim-bookworm', '+FROM python:3.12-slim-bookworm', ' RUN x')],
    rows: ['python 3.11-slim-bookworm 3.12-slim-bookworm minor']
  },
  {
    what: 'docker compose',
    title: 'Bump postgres from 15.4 to 16.1',
    files: [
      patched('docker-compose.yml', '   db:', '-    image: postgres:15.4', '+    image: postgres:16.1', '     ports:')
    ],
    rows: ['postgres 15.4 16.1 major']
  },
  {
    what: 'helm values',
    title: 'Bump redis from 7.0.1 to 7.2.0 in /charts/x',
    files: [
      patched(
        'charts/x/values.yaml',
        ' image:',
        '   repository: redis',
        '-  tag: 7.0.1',
        '+  tag: 7.2.0',
        '   pullPolicy: Always'
      )
    ],
    rows: ['redis 7.0.1 7.2.0 minor /charts/x']
  },
  {
    what: 'helm chart',
    title: 'Bump postgresql from 12.1.0 to 13.2.1',
    files: [
      patched(
        'Chart.yaml',
        ' dependencies:',
        '   - name: postgresql',
        '-    version: 12.1.0',
        '+    version: 13.2.1',
        '     repository: https://charts.bitnami.com/bitnami'
      ),
      patched(
        'Chart.lock',
        ' - name: postgresql',
        '   repository: https://charts.bitnami.com/bitnami',
        '-  version: 12.1.0',
        '-digest: sha256:aa',
        '-generated: "2023-01-01T00:00:00Z"',
        '+  version: 13.2.1',
        '+digest: sha256:bb',
        '+generated: "2023-11-01T00:00:00Z"'
      )
    ],
    rows: ['postgresql 12.1.0 13.2.1 major']
  },
  {
    what: 'pre-commit',
    title: 'Bump psf/black from 23.1.0 to 23.3.0',
    files: [
      patched(
        '.pre-commit-config.yaml',
        '   - repo: https://github.com/psf/black',
        '-    rev: 23.1.0',
        '+    rev: 23.3.0',
        '     hooks:'
      )
    ],
    rows: ['psf/black 23.1.0 23.3.0 minor']
  },
  {
    what: 'elm',
    title: 'Bump elm/http from 1.0.0 to 2.0.0',
    files: [
      patched(
        'elm.json',
        '             "elm/html": "1.0.0",',
        '-            "elm/http": "1.0.0",',
        '+            "elm/http": "2.0.0",',
        '             "elm/json": "1.1.3"'
      )
    ],
    rows: ['elm/http 1.0.0 2.0.0 major']
  },
  {
    what: 'hex',
    title: 'Bump plug_cowboy from 2.5.2 to 2.6.0',
    files: [
      patched(
        'mix.lock',
        '-  "plug_cowboy": {:hex, :plug_cowboy, "2.5.2", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", [:mix], [{:cowboy, "~> 2.7", [hex: :cowboy, repo: "hexpm", optional: false]}], "hexpm", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"},',
        '+  "plug_cowboy": {:hex, :plug_cowboy, "2.6.0", "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc", [:mix], [{:cowboy, "~> 2.7", [hex: :cowboy, repo: "hexpm", optional: false]}], "hexpm", "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"},'
      )
    ],
    rows: ['plug_cowboy 2.5.2 2.6.0 minor']
  },
  {
    what: 'pub',
    title: 'Bump http from 0.13.5 to 1.1.0',
    files: [
      patched('pubspec.yaml', ' dependencies:', '-  http: ^0.13.5', '+  http: ^1.1.0', '   path: ^1.8.0'),
      patched(
        'pubspec.lock',
        '     dependency: "direct main"',
        '     description:',
        '       name: http',
        '-      sha256: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"',
        '+      sha256: "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"',
        '       url: "https://pub.dev"',
        '     source: hosted',
        '-    version: "0.13.5"',
        '+    version: "1.1.0"',
        '   http_parser:'
      )
    ],
    rows: ['http 0.13.5 1.1.0 major']
  },
  {
    what: 'nuget lock',
    title: 'Bump Newtonsoft.Json from 12.0.3 to 13.0.3',
    files: [
      patched(
        'App.csproj',
        '-    <PackageReference Include="Newtonsoft.Json" Version="12.0.3" />',
        '+    <PackageReference Include="Newtonsoft.Json" Version="13.0.3" />'
      ),
      patched(
        'packages.lock.json',
        '       "Newtonsoft.Json": {',
        '         "type": "Direct",',
        '-        "requested": "[12.0.3, )",',
        '-        "resolved": "12.0.3",',
        '-        "contentHash": "a=="',
        '+        "requested": "[13.0.3, )",',
        '+        "resolved": "13.0.3",',
        '+        "contentHash": "b=="',
        '       },'
      )
    ],
    rows: ['Newtonsoft.Json 12.0.3 13.0.3 major']
  },
  {
    what: 'nuget central',
    title: 'Bump xunit from 2.4.2 to 2.6.1',
    files: [
      patched(
        'Directory.Packages.props',
        '-    <PackageVersion Include="xunit" Version="2.4.2" />',
        '+    <PackageVersion Include="xunit" Version="2.6.1" />'
      )
    ],
    rows: ['xunit 2.4.2 2.6.1 minor']
  },
  {
    what: 'dotnet sdk',
    title: 'Bump dotnet-sdk from 8.0.100 to 8.0.204',
    files: [
      patched(
        'global.json',
        ' {',
        '   "sdk": {',
        '-    "version": "8.0.100",',
        '+    "version": "8.0.204",',
        '     "rollForward": "latestFeature"'
      )
    ],
    rows: ['dotnet-sdk 8.0.100 8.0.204 patch']
  },
  {
    what: 'conda',
    title: 'Bump numpy from 1.25.0 to 1.26.0',
    files: [
      patched('environment.yml', ' dependencies:', '-  - numpy=1.25.0', '+  - numpy=1.26.0', '   - pip:', '     - x==1')
    ],
    rows: ['numpy 1.25.0 1.26.0 minor']
  },
  {
    what: 'conda pip',
    title: 'Bump requests from 2.31.0 to 2.32.0',
    files: [patched('environment.yml', '   - pip:', '-      - requests==2.31.0', '+      - requests==2.32.0')],
    rows: ['requests 2.31.0 2.32.0 minor']
  },
  {
    what: 'deno',
    title: 'Bump @std/path',
    files: [
      patched(
        'deno.json',
        '   "imports": {',
        '-    "@std/path": "jsr:@std/path@^1.0.0",',
        '+    "@std/path": "jsr:@std/path@^1.0.8",'
      )
    ],
    rows: ['@std/path 1.0.0 1.0.8 patch']
  },
  {
    what: 'bazel',
    title: 'Bump rules_go from 0.41.0 to 0.46.0',
    files: [
      patched(
        'MODULE.bazel',
        '-bazel_dep(name = "rules_go", version = "0.41.0")',
        '+bazel_dep(name = "rules_go", version = "0.46.0")'
      )
    ],
    rows: ['rules_go 0.41.0 0.46.0 major']
  },
  {
    what: 'bazel multi line',
    title: 'x',
    files: [
      patched(
        'MODULE.bazel',
        ' bazel_dep(',
        '     name = "gazelle",',
        '-    version = "0.32.0",',
        '+    version = "0.36.0",',
        '     repo_name = "bazel_gazelle",',
        ' )'
      )
    ],
    rows: ['gazelle 0.32.0 0.36.0 major']
  },
  {
    what: 'sbt',
    title: 'x',
    files: [
      patched(
        'build.sbt',
        '-  "org.typelevel" %% "cats-core" % "2.9.0",',
        '+  "org.typelevel" %% "cats-core" % "2.10.0",'
      )
    ],
    rows: ['org.typelevel:cats-core 2.9.0 2.10.0 minor']
  },
  {
    what: 'sbt version',
    title: 'Update sbt to 1.9.7',
    files: [patched('project/build.properties', '-sbt.version=1.9.6', '+sbt.version=1.9.7')],
    rows: ['sbt 1.9.6 1.9.7 patch']
  },
  {
    what: 'julia',
    title: 'x',
    files: [patched('Project.toml', ' [compat]', '-JSON = "0.21"', '+JSON = "0.22"', ' julia = "1.6"')],
    rows: ['JSON 0.21 0.22 major']
  },
  {
    what: 'vcpkg',
    title: 'x',
    files: [
      patched(
        'vcpkg.json',
        '     {',
        '       "name": "fmt",',
        '-      "version>=": "9.1.0"',
        '+      "version>=": "10.1.1"',
        '     }'
      )
    ],
    rows: ['fmt 9.1.0 10.1.1 major']
  },
  {
    what: 'nix',
    title: 'Bump flake-utils from `1111111` to `2222222` in /nix',
    files: [
      patched(
        'nix/flake.lock',
        '         "locked": {',
        '-          "lastModified": 1,',
        '-          "narHash": "sha256-a",',
        '+          "lastModified": 2,',
        '+          "narHash": "sha256-b",',
        '           "owner": "numtide",',
        '           "repo": "flake-utils",',
        '-          "rev": "1111111111111111111111111111111111111111",',
        '+          "rev": "2222222222222222222222222222222222222222",',
        '           "type": "github"'
      )
    ],
    rows: ['flake-utils 1111111111111111111111111111111111111111 2222222222222222222222222222222222222222 digest /nix']
  },
  {
    what: 'rust-toolchain',
    title: 'x',
    files: [patched('rust-toolchain.toml', ' [toolchain]', '-channel = "1.72.0"', '+channel = "1.74.0"')],
    rows: ['rust-toolchain 1.72.0 1.74.0 minor']
  },
  {
    what: 'nvmrc',
    title: 'chore(deps): update node.js to v18.19.0',
    files: [patched('.nvmrc', '-18.17.0', '+18.19.0')],
    rows: ['node 18.17.0 18.19.0 minor']
  },
  {
    what: 'tool-versions',
    title: 'x',
    files: [patched('.tool-versions', '-nodejs 18.17.0', '+nodejs 20.1.0', ' terraform 1.5.0')],
    rows: ['nodejs 18.17.0 20.1.0 major']
  },
  {
    what: 'maven wrapper',
    title: 'Bump org.apache.maven:apache-maven from 3.9.6 to 3.9.15',
    files: [
      patched(
        '.mvn/wrapper/maven-wrapper.properties',
        '-distributionUrl=https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven/3.9.6/apache-maven-3.9.6-bin.zip',
        '+distributionUrl=https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven/3.9.15/apache-maven-3.9.15-bin.zip'
      )
    ],
    rows: ['org.apache.maven:apache-maven 3.9.6 3.9.15 patch']
  },
  {
    what: 'kustomize',
    title: 'x',
    files: [
      patched('kustomization.yaml', ' images:', '   - name: ghcr.io/a/b', '-    newTag: 1.2.3', '+    newTag: 1.2.4')
    ],
    rows: ['ghcr.io/a/b 1.2.3 1.2.4 patch']
  },
  {
    what: 'circleci orb',
    title: 'x',
    files: [patched('.circleci/config.yml', ' orbs:', '-  node: circleci/node@5.1.0', '+  node: circleci/node@5.2.0')],
    rows: ['circleci/node 5.1.0 5.2.0 minor /.circleci']
  },
  {
    what: 'gitlab ci image',
    title: 'x',
    files: [patched('.gitlab-ci.yml', '-image: node:18.17', '+image: node:18.19')],
    rows: ['node 18.17 18.19 minor']
  },
  {
    what: 'compose with var default',
    title: 'x',
    files: [patched('compose.yaml', '-    image: redis:7.0', '+    image: redis:7.2')],
    rows: ['redis 7.0 7.2 minor']
  },
  {
    what: 'docker arg',
    title: 'x',
    files: [
      patched(
        'Dockerfile',
        '-FROM --platform=$BUILDPLATFORM golang:1.20 AS build',
        '+FROM --platform=$BUILDPLATFORM golang:1.21 AS build'
      )
    ],
    rows: ['golang 1.20 1.21 minor']
  },
  {
    what: 'docker registry',
    title: 'Bump dotnet/sdk from 7.0 to 8.0',
    files: [
      patched(
        'Dockerfile',
        '-FROM mcr.microsoft.com/dotnet/sdk:7.0 AS build',
        '+FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build'
      )
    ],
    rows: ['dotnet/sdk 7.0 8.0 major']
  },
  {
    what: 'docker tag and digest',
    title: 'Bump node from 20.9.0 to 20.10.0',
    files: [
      patched(
        'Dockerfile',
        '-FROM node:20.9.0@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        '+FROM node:20.10.0@sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
      )
    ],
    rows: ['node 20.9.0 20.10.0 minor']
  },
  {
    what: 'docker same twice',
    title: 'Bump python from 3.11 to 3.12',
    files: [
      patched(
        'Dockerfile',
        '-FROM python:3.11 as a',
        '+FROM python:3.12 as a',
        ' RUN x',
        '@@ RUN x',
        '-FROM python:3.11',
        '+FROM python:3.12'
      )
    ],
    rows: ['python 3.11 3.12 minor']
  },
  {
    what: 'actions two repos',
    title: 'Bump the actions group with 2 updates',
    files: [
      patched(
        '.github/workflows/a.yml',
        '-      - uses: actions/checkout@v3',
        '+      - uses: actions/checkout@v4',
        '       - x',
        '-      - uses: actions/setup-node@v3',
        '+      - uses: actions/setup-node@v4'
      ),
      patched('.github/workflows/b.yml', '-      - uses: actions/checkout@v3', '+      - uses: actions/checkout@v4')
    ],
    rows: ['actions/checkout 3 4 major', 'actions/setup-node 3 4 major']
  },
  {
    what: 'actions mixed refs',
    title: 'x',
    files: [
      patched(
        '.github/workflows/a.yml',
        '-      - uses: actions/checkout@v3',
        '+      - uses: actions/checkout@v4',
        '@@',
        '-      - uses: actions/checkout@v3.5.2',
        '+      - uses: actions/checkout@v4.1.0'
      )
    ],
    rows: ['actions/checkout 3 4 major', 'actions/checkout 3.5.2 4.1.0 major']
  },
  {
    what: 'action in subdir',
    title: 'Bump actions/cache from 3 to 4',
    files: [patched('.github/actions/x/action.yml', '-      uses: actions/cache@v3', '+      uses: actions/cache@v4')],
    rows: ['actions/cache 3 4 major /.github/actions/x']
  },
  {
    what: 'actions sha → sha comment older style',
    title: 'x',
    files: [
      patched(
        '.github/workflows/a.yml',
        '-      - uses: a/b@1111111111111111111111111111111111111111 # tag=v1.0.0',
        '+      - uses: a/b@2222222222222222222222222222222222222222 # tag=v1.1.0'
      )
    ],
    rows: ['a/b 1.0.0 1.1.0 minor']
  },
  {
    what: 'actions sha no comment',
    title: 'Bump a/b from 1.0.0 to 1.1.0',
    files: [
      patched(
        '.github/workflows/a.yml',
        '-      - uses: a/b@1111111111111111111111111111111111111111',
        '+      - uses: a/b@2222222222222222222222222222222222222222'
      )
    ],
    rows: ['a/b 1111111111111111111111111111111111111111 2222222222222222222222222222222222222222 digest']
  },
  {
    what: 'nuget group',
    title: 'Bump the all group with 2 updates',
    files: [
      patched(
        'Directory.Packages.props',
        '-    <PackageVersion Include="Serilog" Version="3.0.1" />',
        '+    <PackageVersion Include="Serilog" Version="3.1.1" />',
        '-    <PackageVersion Include="xunit" Version="2.5.0" />',
        '+    <PackageVersion Include="xunit" Version="2.6.1" />'
      )
    ],
    rows: ['Serilog 3.0.1 3.1.1 minor', 'xunit 2.5.0 2.6.1 minor']
  },
  {
    what: 'nuget child element',
    title: 'x',
    files: [
      patched(
        'A.csproj',
        '     <PackageReference Include="Dapper">',
        '-      <Version>2.0.0</Version>',
        '+      <Version>2.1.0</Version>',
        '     </PackageReference>'
      )
    ],
    rows: ['Dapper 2.0.0 2.1.0 minor']
  },
  {
    what: 'nuget property',
    title: 'Bump xunit from 2.5.0 to 2.6.1',
    body: ['Bumps [xunit](https://x) from 2.5.0 to 2.6.1.'],
    files: [
      patched(
        'Directory.Build.props',
        '-    <XunitVersion>2.5.0</XunitVersion>',
        '+    <XunitVersion>2.6.1</XunitVersion>'
      )
    ],
    rows: ['xunit 2.5.0 2.6.1 minor']
  },
  {
    what: 'packages.config',
    title: 'x',
    files: [
      patched(
        'packages.config',
        '-  <package id="jQuery" version="3.6.0" targetFramework="net48" />',
        '+  <package id="jQuery" version="3.7.1" targetFramework="net48" />'
      )
    ],
    rows: ['jQuery 3.6.0 3.7.1 minor']
  },
  {
    what: 'dotnet tools',
    title: 'Bump dotnet-ef from 7.0.0 to 8.0.0',
    files: [
      patched(
        '.config/dotnet-tools.json',
        '     "dotnet-ef": {',
        '-      "version": "7.0.0",',
        '+      "version": "8.0.0",',
        '       "commands": ['
      )
    ],
    rows: ['dotnet-ef 7.0.0 8.0.0 major']
  },
  {
    what: 'nuget csproj attribute order + version attr multi-targets',
    title: 'x',
    files: [
      patched(
        'x/A.csproj',
        '-    <PackageReference Version="1.0.0" Include="A.B" />',
        '+    <PackageReference Version="1.0.1" Include="A.B" />'
      ),
      patched(
        'y/B.csproj',
        '-    <PackageReference Include="A.B" Version="1.0.0" />',
        '+    <PackageReference Include="A.B" Version="1.0.1" />'
      )
    ],
    rows: ['A.B 1.0.0 1.0.1 patch /x', 'A.B 1.0.0 1.0.1 patch /y']
  },
  {
    what: 'multi dir',
    title: 'Bump lodash',
    files: [
      patched(
        'a/package-lock.json',
        '     "node_modules/lodash": {',
        '-      "version": "4.17.20",',
        '+      "version": "4.17.21",'
      ),
      patched(
        'b/package-lock.json',
        '     "node_modules/lodash": {',
        '-      "version": "4.17.15",',
        '+      "version": "4.17.21",'
      )
    ],
    rows: ['lodash 4.17.20 4.17.21 patch /a', 'lodash 4.17.15 4.17.21 patch /b']
  },
  {
    what: 'cocoapods',
    title: 'x',
    files: [
      patched(
        'Podfile.lock',
        ' PODS:',
        '-  - Alamofire (5.7.0)',
        '+  - Alamofire (5.8.0)',
        '   - B (1.0)',
        '@@ SPEC CHECKSUMS:',
        '-  Alamofire: aa',
        '+  Alamofire: bb'
      )
    ],
    rows: ['Alamofire 5.7.0 5.8.0 minor']
  },
  {
    what: 'pub transitive',
    title: 'Bump meta from 1.9.0 to 1.10.0',
    files: [
      patched(
        'pubspec.lock',
        '       name: meta',
        '-      sha256: aa',
        '+      sha256: bb',
        '       url: "https://pub.dev"',
        '     source: hosted',
        '-    version: "1.9.0"',
        '+    version: "1.10.0"'
      )
    ],
    rows: ['meta 1.9.0 1.10.0 minor']
  },
  {
    what: 'hex mix.exs',
    title: 'x',
    files: [patched('mix.exs', '-      {:ecto, "~> 3.10.0"},', '+      {:ecto, "~> 3.11.0"},')],
    rows: ['ecto 3.10.0 3.11.0 minor']
  },
  {
    what: 'gradle lockfile',
    title: 'x',
    files: [
      patched(
        'gradle.lockfile',
        '-com.google.guava:guava:31.0-jre=compileClasspath',
        '+com.google.guava:guava:32.0-jre=compileClasspath'
      )
    ],
    rows: ['com.google.guava:guava 31.0-jre 32.0-jre major']
  },
  {
    what: 'gradle map + classifier',
    title: 'x',
    files: [
      patched(
        'build.gradle',
        "-    implementation group: 'a.b', name: 'c', version: '1.0'",
        "+    implementation group: 'a.b', name: 'c', version: '1.1'"
      )
    ],
    rows: ['a.b:c 1.0 1.1 minor']
  },
  {
    what: 'gradle.properties',
    title: 'x',
    files: [patched('gradle.properties', '-kotlin_version=1.9.0', '+kotlin_version=1.9.20')],
    rows: ['kotlin_version 1.9.0 1.9.20 patch']
  },
  {
    what: 'gradle catalog plugin',
    title: 'Bump com.diffplug.spotless from 6.20.0 to 6.22.0',
    files: [
      patched(
        'gradle/libs.versions.toml',
        ' [plugins]',
        '-spotless = { id = "com.diffplug.spotless", version = "6.20.0" }',
        '+spotless = { id = "com.diffplug.spotless", version = "6.22.0" }'
      )
    ],
    rows: ['com.diffplug.spotless 6.20.0 6.22.0 minor']
  },
  {
    what: 'gradle kotlin plugin',
    title: 'x',
    files: [patched('build.gradle.kts', '-    kotlin("jvm") version "1.9.0"', '+    kotlin("jvm") version "1.9.20"')],
    rows: ['org.jetbrains.kotlin.jvm 1.9.0 1.9.20 patch']
  },
  {
    what: 'maven bom in dependencyManagement',
    title: 'x',
    files: [
      patched(
        'pom.xml',
        '       <dependency>',
        '         <groupId>com.fasterxml.jackson</groupId>',
        '         <artifactId>jackson-bom</artifactId>',
        '-        <version>2.15.2</version>',
        '+        <version>2.15.3</version>',
        '         <type>pom</type>',
        '         <scope>import</scope>'
      )
    ],
    rows: ['com.fasterxml.jackson:jackson-bom 2.15.2 2.15.3 patch']
  },
  {
    what: 'maven jre',
    title: 'x',
    files: [
      patched(
        'pom.xml',
        '       <groupId>com.google.guava</groupId>',
        '       <artifactId>guava</artifactId>',
        '-      <version>31.1-jre</version>',
        '+      <version>32.1.3-jre</version>'
      )
    ],
    rows: ['com.google.guava:guava 31.1-jre 32.1.3-jre major']
  },
  {
    what: 'pip preview',
    title: 'x',
    files: [patched('requirements.txt', '-black==23.10b1', '+black==23.10.0')],
    rows: ['black 23.10b1 23.10.0 minor']
  },
  {
    what: 'downgrade',
    title: 'x',
    files: [patched('package.json', '   "dependencies": {', '-    "a": "2.0.0"', '+    "a": "1.0.0"')],
    rows: ['a 2.0.0 1.0.0 downgrade']
  },
  {
    what: 'opentofu',
    title: 'x',
    files: [
      patched(
        'main.tofu',
        '     random = {',
        '       source  = "hashicorp/random"',
        '-      version = "3.5.1"',
        '+      version = "3.6.0"'
      )
    ],
    rows: ['hashicorp/random 3.5.1 3.6.0 minor']
  },
  {
    what: 'tf module registry',
    title: 'Bump terraform-aws-modules/vpc/aws from 5.1.0 to 5.2.0',
    files: [
      patched(
        'main.tf',
        ' module "vpc" {',
        '   source  = "terraform-aws-modules/vpc/aws"',
        '-  version = "5.1.0"',
        '+  version = "5.2.0"',
        ' ',
        '   name = "x"'
      )
    ],
    rows: ['terraform-aws-modules/vpc/aws 5.1.0 5.2.0 minor']
  },
  {
    what: 'tf required_version ignored',
    title: 'x',
    files: [patched('main.tf', '-  required_version = "1.5.0"', '+  required_version = "1.6.0"')],
    rows: []
  },
  {
    what: 'yarn berry lock: dependency version list of another package changed',
    title: 'Bump ws from 8.11.0 to 8.17.1',
    files: [
      patched(
        'yarn.lock',
        '-"ws@npm:^8.11.0":',
        '-  version: 8.11.0',
        '-  resolution: "ws@npm:8.11.0"',
        '+"ws@npm:^8.11.0":',
        '+  version: 8.17.1',
        '+  resolution: "ws@npm:8.17.1"',
        '   peerDependencies:',
        '     bufferutil: ^4.0.1',
        '-    utf-8-validate: ^5.0.2',
        '+    utf-8-validate: ">=5.0.2"',
        '   peerDependenciesMeta:',
        '     bufferutil:',
        '       optional: true'
      )
    ],
    rows: ['ws 8.11.0 8.17.1 minor']
  }
]
