import { describe, expect, test } from '@jest/globals'
import type { FileChange } from '../../../src/domain/update/change.ts'
import { patched, rewritten, rowsOf, told } from './diffs.ts'

type Case = readonly [what: string, files: readonly FileChange[], rows: readonly string[]]

const sha = (digit: string) => digit.repeat(40)

const bundlerCases: readonly Case[] = [
  ['a gem', [patched('Gemfile', '-gem "rails", "~> 7.0.4"', '+gem "rails", "~> 7.0.8"')], ['rails 7.0.4 7.0.8 patch']],
  [
    'a lock file',
    [patched('Gemfile.lock', '-    nokogiri (1.15.0-x86_64-linux)', '+    nokogiri (1.16.5-x86_64-linux)')],
    ['nokogiri 1.15.0 1.16.5 minor']
  ],
  [
    'what a gem needs as no row',
    [
      patched(
        'Gemfile.lock',
        '-    actionview (7.0.4)',
        '-      activesupport (= 7.0.4)',
        '+    actionview (7.0.8)',
        '+      activesupport (= 7.0.8)'
      )
    ],
    ['actionview 7.0.4 7.0.8 patch']
  ],
  [
    'a gemspec',
    [patched('shop.gemspec', '-  spec.add_dependency "thor", ">= 1.0"', '+  spec.add_dependency "thor", ">= 1.2"')],
    ['thor 1.0 1.2 minor']
  ],
  [
    'both together',
    [
      patched('Gemfile', "-gem 'puma', '~> 5.6'", "+gem 'puma', '~> 6.4'"),
      patched('Gemfile.lock', '-    puma (5.6.5)', '+    puma (6.4.2)')
    ],
    ['puma 5.6.5 6.4.2 major']
  ],
  ['a preview', [patched('Gemfile.lock', '-    rack (3.0.0.rc1)', '+    rack (3.0.0)')], ['rack 3.0.0.rc1 3.0.0 major']]
]

const composerCases: readonly Case[] = [
  [
    'a request',
    [
      patched(
        'composer.json',
        '   "require": {',
        '-    "guzzlehttp/guzzle": "^7.4.5",',
        '+    "guzzlehttp/guzzle": "^7.8.0",'
      )
    ],
    ['guzzlehttp/guzzle 7.4.5 7.8.0 minor']
  ],
  [
    'a lock file',
    [
      patched(
        'composer.lock',
        '             "name": "symfony/http-kernel",',
        '-            "version": "v5.4.19",',
        '+            "version": "v5.4.20",'
      )
    ],
    ['symfony/http-kernel 5.4.19 5.4.20 patch']
  ],
  [
    'a whole lock file',
    [
      rewritten(
        'composer.lock',
        JSON.stringify({ packages: [{ name: 'a/b', version: '1.0.0' }] }),
        JSON.stringify({ packages: [{ name: 'a/b', version: '2.0.0' }] })
      )
    ],
    ['a/b 1.0.0 2.0.0 major']
  ],
  ['not PHP itself', [patched('composer.json', '   "require": {', '-    "php": ">=7.4",', '+    "php": ">=8.1",')], []],
  [
    'both together',
    [
      patched('composer.json', '-    "phpunit/phpunit": "^9.5"', '+    "phpunit/phpunit": "^9.6"'),
      patched(
        'composer.lock',
        '             "name": "phpunit/phpunit",',
        '-            "version": "9.5.28",',
        '+            "version": "9.6.1",'
      )
    ],
    ['phpunit/phpunit 9.5.28 9.6.1 minor']
  ]
]

const mavenCases: readonly Case[] = [
  [
    'a dependency',
    [
      patched(
        'pom.xml',
        '       <groupId>com.fasterxml.jackson.core</groupId>',
        '       <artifactId>jackson-databind</artifactId>',
        '-      <version>2.13.0</version>',
        '+      <version>2.13.4.2</version>'
      )
    ],
    ['com.fasterxml.jackson.core:jackson-databind 2.13.0 2.13.4.2 patch']
  ],
  [
    'a property',
    [patched('pom.xml', '-    <spring.version>5.3.20</spring.version>', '+    <spring.version>6.0.0</spring.version>')],
    ['spring.version 5.3.20 6.0.0 major']
  ],
  [
    'a property and its users',
    [rewritten('pom.xml', property('1.2.0'), property('1.2.3'))],
    ['ch.qos.logback:logback-core 1.2.0 1.2.3 patch']
  ],
  [
    'a qualifier',
    [
      patched(
        'pom.xml',
        '     <groupId>org.hibernate</groupId>',
        '     <artifactId>hibernate-core</artifactId>',
        '-    <version>5.6.1.Final</version>',
        '+    <version>5.6.15.Final</version>'
      )
    ],
    ['org.hibernate:hibernate-core 5.6.1.Final 5.6.15.Final patch']
  ],
  [
    'a parent',
    [
      patched(
        'pom.xml',
        '   <parent>',
        '     <groupId>org.springframework.boot</groupId>',
        '     <artifactId>spring-boot-starter-parent</artifactId>',
        '-    <version>2.7.0</version>',
        '+    <version>3.1.0</version>'
      )
    ],
    ['org.springframework.boot:spring-boot-starter-parent 2.7.0 3.1.0 major']
  ],
  [
    'a plugin without a group',
    [
      patched(
        'pom.xml',
        '       <plugin>',
        '         <artifactId>maven-surefire-plugin</artifactId>',
        '-        <version>2.22.2</version>',
        '+        <version>3.1.2</version>'
      )
    ],
    ['org.apache.maven.plugins:maven-surefire-plugin 2.22.2 3.1.2 major']
  ]
]

function property(version: string): string {
  return `<project>\n<properties>\n<logback.version>${version}</logback.version>\n</properties>\n<dependencies>\n<dependency>\n<groupId>ch.qos.logback</groupId>\n<artifactId>logback-core</artifactId>\n<version>\${logback.version}</version>\n</dependency>\n</dependencies>\n</project>\n`
}

const gradleCases: readonly Case[] = [
  [
    'a coordinate',
    [
      patched(
        'app/build.gradle',
        "-    implementation 'com.squareup.okhttp3:okhttp:4.9.1'",
        "+    implementation 'com.squareup.okhttp3:okhttp:4.12.0'"
      )
    ],
    ['com.squareup.okhttp3:okhttp 4.9.1 4.12.0 minor']
  ],
  [
    'Kotlin',
    [
      patched(
        'build.gradle.kts',
        '-    testImplementation("io.mockk:mockk:1.13.5")',
        '+    testImplementation("io.mockk:mockk:1.13.8")'
      )
    ],
    ['io.mockk:mockk 1.13.5 1.13.8 patch']
  ],
  [
    'a plugin',
    [
      patched(
        'build.gradle',
        '-    id "org.springframework.boot" version "3.0.0"',
        '+    id "org.springframework.boot" version "3.1.2"'
      )
    ],
    ['org.springframework.boot 3.0.0 3.1.2 minor']
  ],
  [
    'a catalogue',
    [
      patched(
        'gradle/libs.versions.toml',
        '-junit = "org.junit:junit-bom:5.9.0"',
        '+junit = "org.junit:junit-bom:5.10.0"'
      )
    ],
    ['org.junit:junit-bom 5.9.0 5.10.0 minor']
  ],
  [
    'a catalogue’s version and its users',
    [rewritten('gradle/libs.versions.toml', catalogue('1.8.0'), catalogue('1.9.0'))],
    ['org.jetbrains.kotlin:kotlin-stdlib 1.8.0 1.9.0 minor']
  ],
  [
    'a lock file',
    [
      patched(
        'gradle.lockfile',
        '-com.google.guava:guava:31.1-jre=compileClasspath',
        '+com.google.guava:guava:32.0.1-jre=compileClasspath'
      )
    ],
    ['com.google.guava:guava 31.1-jre 32.0.1-jre major']
  ],
  [
    'the wrapper',
    [
      patched(
        'gradle/wrapper/gradle-wrapper.properties',
        '-distributionUrl=https\\://services.gradle.org/distributions/gradle-8.1-bin.zip',
        '+distributionUrl=https\\://services.gradle.org/distributions/gradle-8.2.1-bin.zip'
      )
    ],
    ['gradle-wrapper 8.1 8.2.1 minor']
  ]
]

function catalogue(version: string): string {
  return `[versions]\nkotlin = "${version}"\n\n[libraries]\nstdlib = { module = "org.jetbrains.kotlin:kotlin-stdlib", version.ref = "kotlin" }\n`
}

const nugetCases: readonly Case[] = [
  [
    'a project file',
    [
      patched(
        'src/Shop.csproj',
        '-    <PackageReference Include="Newtonsoft.Json" Version="12.0.3" />',
        '+    <PackageReference Include="Newtonsoft.Json" Version="13.0.1" />'
      )
    ],
    ['Newtonsoft.Json 12.0.3 13.0.1 major']
  ],
  [
    'central versions',
    [
      patched(
        'Directory.Packages.props',
        '-    <PackageVersion Include="Serilog" Version="2.12.0" />',
        '+    <PackageVersion Include="Serilog" Version="3.0.1" />'
      )
    ],
    ['Serilog 2.12.0 3.0.1 major']
  ],
  [
    'an element of its own',
    [
      patched(
        'Shop.csproj',
        '     <PackageReference Include="Dapper">',
        '-      <Version>2.0.1</Version>',
        '+      <Version>2.1.4</Version>'
      )
    ],
    ['Dapper 2.0.1 2.1.4 minor']
  ],
  [
    'packages.config',
    [
      patched(
        'packages.config',
        '-  <package id="jQuery" version="3.4.1" targetFramework="net48" />',
        '+  <package id="jQuery" version="3.5.0" targetFramework="net48" />'
      )
    ],
    ['jQuery 3.4.1 3.5.0 minor']
  ],
  [
    'a lock file',
    [
      patched(
        'packages.lock.json',
        '       "System.Text.Json": {',
        '         "type": "Transitive",',
        '-        "resolved": "8.0.0",',
        '+        "resolved": "8.0.4",'
      )
    ],
    ['System.Text.Json 8.0.0 8.0.4 patch']
  ],
  [
    'the SDK',
    [patched('global.json', '   "sdk": {', '-    "version": "8.0.100",', '+    "version": "8.0.204",')],
    ['dotnet-sdk 8.0.100 8.0.204 patch']
  ]
]

const terraformCases: readonly Case[] = [
  [
    'a lock file',
    [
      patched(
        '.terraform.lock.hcl',
        ' provider "registry.terraform.io/hashicorp/aws" {',
        '-  version     = "4.67.0"',
        '+  version     = "5.1.0"'
      )
    ],
    ['hashicorp/aws 4.67.0 5.1.0 major']
  ],
  [
    'a provider',
    [patched('main.tf', '       source  = "hashicorp/aws"', '-      version = "~> 4.0"', '+      version = "~> 5.1"')],
    ['hashicorp/aws 4.0 5.1 major']
  ],
  [
    'a module',
    [
      patched('main.tf', '   source  = "terraform-aws-modules/vpc/aws"', '-  version = "5.0.0"', '+  version = "5.1.2"')
    ],
    ['terraform-aws-modules/vpc/aws 5.0.0 5.1.2 minor']
  ],
  [
    'a module from git',
    [
      patched(
        'main.tf',
        '-  source = "git::https://github.com/a/b.git?ref=v1.0.0"',
        '+  source = "git::https://github.com/a/b.git?ref=v1.1.0"'
      )
    ],
    ['https://github.com/a/b.git 1.0.0 1.1.0 minor']
  ],
  [
    'a provider and its lock file',
    [
      patched('main.tf', '       source  = "hashicorp/random"', '-      version = "3.4.0"', '+      version = "3.5.1"'),
      patched(
        '.terraform.lock.hcl',
        ' provider "registry.terraform.io/hashicorp/random" {',
        '-  version     = "3.4.0"',
        '+  version     = "3.5.1"'
      )
    ],
    ['hashicorp/random 3.4.0 3.5.1 minor']
  ]
]

const hexCases: readonly Case[] = [
  [
    'a request',
    [patched('mix.exs', '-      {:phoenix, "~> 1.7.0"},', '+      {:phoenix, "~> 1.7.7"},')],
    ['phoenix 1.7.0 1.7.7 patch']
  ],
  [
    'a lock file',
    [
      patched(
        'mix.lock',
        '-  "plug": {:hex, :plug, "1.14.0", "aa", [:mix], [], "hexpm", "bb"},',
        '+  "plug": {:hex, :plug, "1.14.2", "cc", [:mix], [], "hexpm", "dd"},'
      )
    ],
    ['plug 1.14.0 1.14.2 patch']
  ],
  [
    'git',
    [
      patched(
        'mix.lock',
        `-  "heroicons": {:git, "https://github.com/t/h.git", "${sha('a')}", []},`,
        `+  "heroicons": {:git, "https://github.com/t/h.git", "${sha('b')}", []},`
      )
    ],
    [`heroicons ${sha('a')} ${sha('b')} digest`]
  ],
  [
    'a step below 1.0.0',
    [
      patched(
        'mix.lock',
        '-  "jose": {:hex, :jose, "0.10.0", "aa", [], [], "hexpm", "bb"},',
        '+  "jose": {:hex, :jose, "0.11.0", "aa", [], [], "hexpm", "bb"},'
      )
    ],
    ['jose 0.10.0 0.11.0 major']
  ],
  [
    'both together',
    [
      patched('mix.exs', '-      {:ecto, "~> 3.9"},', '+      {:ecto, "~> 3.10"},'),
      patched(
        'mix.lock',
        '-  "ecto": {:hex, :ecto, "3.9.5", "a", [:mix], [], "hexpm", "b"},',
        '+  "ecto": {:hex, :ecto, "3.10.3", "c", [:mix], [], "hexpm", "d"},'
      )
    ],
    ['ecto 3.9.5 3.10.3 minor']
  ]
]

const pubCases: readonly Case[] = [
  [
    'a request',
    [patched('pubspec.yaml', ' dependencies:', '-  http: ^0.13.5', '+  http: ^1.1.0')],
    ['http 0.13.5 1.1.0 major']
  ],
  [
    'a lock file',
    [
      patched(
        'pubspec.lock',
        '       name: dio',
        '-      sha256: "aa"',
        '+      sha256: "bb"',
        '       url: "https://pub.dev"',
        '     source: hosted',
        '-    version: "5.1.0"',
        '+    version: "5.3.2"'
      )
    ],
    ['dio 5.1.0 5.3.2 minor']
  ],
  [
    'not the SDK',
    [patched('pubspec.yaml', ' environment:', "-  sdk: '>=2.19.0 <3.0.0'", "+  sdk: '>=3.0.0 <4.0.0'")],
    []
  ],
  [
    'a development dependency',
    [patched('pubspec.yaml', ' dev_dependencies:', '-  lints: ^2.0.0', '+  lints: ^2.1.1')],
    ['lints 2.0.0 2.1.1 minor']
  ],
  [
    'a range',
    [patched('pubspec.yaml', ' dependencies:', "-  meta: '>=1.8.0 <1.9.0'", "+  meta: '>=1.8.0 <1.10.0'")],
    ['meta >=1.8.0 <1.9.0 >=1.8.0 <1.10.0 minor']
  ]
]

const otherCases: readonly Case[] = [
  [
    'a submodule',
    [{ path: 'vendor/lib', patch: `@@ -1 +1 @@\n-Subproject commit ${sha('a')}\n+Subproject commit ${sha('b')}` }],
    [`vendor/lib ${sha('a')} ${sha('b')} digest`]
  ],
  [
    'Swift',
    [
      patched(
        'Package.resolved',
        '       "location" : "https://github.com/Alamofire/Alamofire.git",',
        '       "state" : {',
        `-        "revision" : "${sha('a')}",`,
        '-        "version" : "5.6.1"',
        `+        "revision" : "${sha('b')}",`,
        '+        "version" : "5.8.0"'
      )
    ],
    ['github.com/alamofire/alamofire 5.6.1 5.8.0 minor']
  ],
  [
    'Swift’s manifest',
    [
      patched(
        'Package.swift',
        '-    .package(url: "https://github.com/apple/swift-nio.git", from: "2.50.0"),',
        '+    .package(url: "https://github.com/apple/swift-nio.git", from: "2.58.0"),'
      )
    ],
    ['github.com/apple/swift-nio 2.50.0 2.58.0 minor']
  ],
  [
    'CocoaPods',
    [patched('Podfile.lock', '-  - Alamofire (5.6.1)', '+  - Alamofire (5.8.0)')],
    ['Alamofire 5.6.1 5.8.0 minor']
  ],
  [
    'Helm',
    [
      patched(
        'charts/shop/Chart.yaml',
        '   - name: redis',
        '     repository: https://charts.example.com',
        '-    version: 17.0.0',
        '+    version: 18.1.0'
      )
    ],
    ['redis 17.0.0 18.1.0 major']
  ],
  [
    'pre-commit',
    [
      patched(
        '.pre-commit-config.yaml',
        ' -   repo: https://github.com/psf/black',
        '-    rev: 23.1.0',
        '+    rev: 23.9.1'
      )
    ],
    ['psf/black 23.1.0 23.9.1 minor']
  ],
  [
    'a devcontainer',
    [
      patched(
        '.devcontainer/devcontainer.json',
        '-    "ghcr.io/devcontainers/features/node:1": {}',
        '+    "ghcr.io/devcontainers/features/node:2": {}'
      )
    ],
    ['ghcr.io/devcontainers/features/node 1 2 major']
  ],
  [
    'bun',
    [
      patched(
        'bun.lock',
        '-    "ws": ["ws@8.11.0", "", {}, "sha512-aa=="],',
        '+    "ws": ["ws@8.17.1", "", {}, "sha512-bb=="],'
      )
    ],
    ['ws 8.11.0 8.17.1 minor']
  ],
  [
    'Elm',
    [patched('elm.json', '-            "elm/json": "1.1.2",', '+            "elm/json": "1.1.3",')],
    ['elm/json 1.1.2 1.1.3 patch']
  ]
]

describe.each([
  ['Bundler', bundlerCases],
  ['Composer', composerCases],
  ['Maven', mavenCases],
  ['Gradle', gradleCases],
  ['NuGet', nugetCases],
  ['Terraform', terraformCases],
  ['Hex', hexCases],
  ['pub', pubCases],
  ['others', otherCases]
])('%s', (_, cases) => {
  test.each(cases)('reads %s', (_what, files, rows) => {
    expect(told(...files)).toEqual(rows)
  })
})

test('reads a pull request that spans ecosystems, each row with its own', () => {
  const rows = rowsOf(
    patched('Gemfile', "-gem 'puma', '~> 5.6'", "+gem 'puma', '~> 6.4'"),
    patched('web/package.json', '-    "axios": "^1.6.0"', '+    "axios": "^1.7.4"')
  )
  expect(rows.map(row => [row.ecosystem, row.directory])).toEqual([
    ['bundler', '/'],
    ['npm', '/web']
  ])
})
