/** One package of a written file. */
export interface Written {
  readonly name: string
  readonly version: string
}

/** How one tool writes one kind of file. */
export interface Dialect {
  readonly dialect: string
  readonly path: string
  /** Five names such as the ecosystem has, in the order of the file. */
  readonly names: readonly [string, string, string, string, string]
  /** Two versions, the second one a minor step above the first. */
  readonly versions?: readonly [string, string]
  write(packages: readonly Written[]): string
}

const hex = (text: string, length = 64) => Buffer.from(text.repeat(9)).toString('hex').slice(0, length)
const base64 = (text: string) => Buffer.from(text.padEnd(64, text)).toString('base64').slice(0, 86)
const npmNames = ['@babel/core', 'ansi-regex', 'lodash.merge', 'string_decoder', 'zod'] as const
const pythonNames = ['asgiref', 'django', 'jaraco-classes', 'urllib3', 'zipp'] as const
const mavenNames = [
  'com.fasterxml.jackson.core:jackson-databind',
  'com.google.guava:guava',
  'io.netty:netty-codec-http2',
  'org.apache.commons:commons-text',
  'org.yaml:snakeyaml'
] as const
const tarball = ({ name, version }: Written) =>
  `https://registry.npmjs.org/${name}/-/${name.slice(name.lastIndexOf('/') + 1)}-${version}.tgz`
const split = (name: string, by: string) => name.split(by) as [string, string]
const each = (packages: readonly Written[], write: (one: Written, index: number) => string, by = '\n') =>
  packages.map(write).join(by)

const javascript: readonly Dialect[] = [
  {
    dialect: 'package.json',
    path: 'package.json',
    names: npmNames,
    write: packages =>
      `{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "test": "jest"\n  },\n  "dependencies": {\n${each(packages, ({ name, version }) => `    "${name}": "^${version}"`, ',\n')}\n  },\n  "engines": {\n    "node": ">=20"\n  }\n}\n`
  },
  {
    dialect: 'package-lock.json, version 1',
    path: 'package-lock.json',
    names: npmNames,
    write: packages =>
      `{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": 1,\n  "requires": true,\n  "dependencies": {\n${each(packages, one => `    "${one.name}": {\n      "version": "${one.version}",\n      "resolved": "${tarball(one)}",\n      "integrity": "sha512-${base64(one.version)}==",\n      "dev": true,\n      "requires": {\n        "inherits": "^2.0.3",\n        "ms": "2.0.0"\n      }\n    }`, ',\n')}\n  }\n}\n`
  },
  ...[2, 3].map(
    (version): Dialect => ({
      dialect: `package-lock.json, version ${version}`,
      path: 'web/package-lock.json',
      names: npmNames,
      write: packages =>
        `{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": ${version},\n  "requires": true,\n  "packages": {\n    "": {\n      "name": "shop",\n      "version": "1.0.0",\n      "dependencies": {\n        "express": "^4.18.2"\n      }\n    },\n${each(packages, (one, index) => `    "node_modules/${index === 2 ? 'express/node_modules/' : ''}${one.name}": {\n      "version": "${one.version}",\n      "resolved": "${tarball(one)}",\n      "integrity": "sha512-${base64(one.version)}==",\n      "dev": true,\n      "license": "MIT",\n      "dependencies": {\n        "debug": "^2.6.9"\n      },\n      "bin": {\n        "tool": "bin/tool.js"\n      },\n      "engines": {\n        "node": ">=6"\n      },\n      "funding": {\n        "type": "opencollective",\n        "url": "https://opencollective.com/x"\n      }\n    }`, ',\n')}\n  }\n}\n`
    })
  ),
  {
    dialect: 'yarn.lock, classic',
    path: 'yarn.lock',
    names: npmNames,
    write: packages =>
      `# yarn lockfile v1\n\n\n${each(packages, one => `${one.name.startsWith('@') ? `"${one.name}@^1.0.0", "${one.name}@^1.1.0"` : `${one.name}@^1.0.0, ${one.name}@^1.1.0`}:\n  version "${one.version}"\n  resolved "https://registry.yarnpkg.com/${one.name}/-/x-${one.version}.tgz#${hex(one.version, 40)}"\n  integrity sha512-${base64(one.version)}==\n  dependencies:\n    inherits "^2.0.3"\n    "@types/node" "*"\n`)}`
  },
  {
    dialect: 'yarn.lock, berry',
    path: 'yarn.lock',
    names: npmNames,
    write: packages =>
      `__metadata:\n  version: 8\n  cacheKey: 10c0\n\n${each(packages, one => `"${one.name}@npm:^1.0.0, ${one.name}@npm:^1.1.0":\n  version: ${one.version}\n  resolution: "${one.name}@npm:${one.version}"\n  dependencies:\n    inherits: "npm:^2.0.3"\n  peerDependencies:\n    react: ">=16"\n  checksum: 10c0/${hex(one.version, 128)}\n  languageName: node\n  linkType: hard\n`)}`
  },
  {
    dialect: 'pnpm-lock.yaml, version 5',
    path: 'pnpm-lock.yaml',
    names: npmNames,
    write: packages =>
      `lockfileVersion: 5.4\n\nspecifiers:\n${each(packages, one => `  ${quoted(one.name)}: ^1.0.0`)}\n\ndependencies:\n${each(packages, one => `  ${quoted(one.name)}: ${one.version}`)}\n\npackages:\n\n${each(packages, one => `  /${one.name}/${one.version}:\n    resolution: {integrity: sha512-${base64(one.version)}==}\n    engines: {node: '>=6'}\n    dependencies:\n      inherits: 2.0.4\n    dev: false\n`)}`
  },
  {
    dialect: 'pnpm-lock.yaml, version 6',
    path: 'pnpm-lock.yaml',
    names: npmNames,
    write: packages =>
      `lockfileVersion: '6.0'\n\nsettings:\n  autoInstallPeers: true\n\ndependencies:\n${each(packages, one => `  ${quoted(one.name)}:\n    specifier: ^1.0.0\n    version: ${one.version}`)}\n\npackages:\n\n${each(packages, one => `  /${one.name}@${one.version}:\n    resolution: {integrity: sha512-${base64(one.version)}==}\n    engines: {node: '>=6'}\n    peerDependencies:\n      react: '>=16'\n    dependencies:\n      inherits: 2.0.4\n    dev: false\n`)}`
  },
  {
    dialect: 'pnpm-lock.yaml, version 9',
    path: 'pnpm-lock.yaml',
    names: npmNames,
    write: packages =>
      `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n${each(packages, one => `      ${quoted(one.name)}:\n        specifier: ^1.0.0\n        version: ${one.version}(react@18.2.0)`)}\n\npackages:\n\n${each(packages, one => `  ${quoted(`${one.name}@${one.version}`)}:\n    resolution: {integrity: sha512-${base64(one.version)}==}\n    engines: {node: '>=6'}\n    hasBin: true\n`)}\nsnapshots:\n\n${each(packages, one => `  ${quoted(`${one.name}@${one.version}(react@18.2.0)`)}:\n    dependencies:\n      inherits: 2.0.4\n      react: 18.2.0\n`)}`
  },
  {
    dialect: 'pnpm-workspace.yaml',
    path: 'pnpm-workspace.yaml',
    names: npmNames,
    write: packages =>
      `packages:\n  - packages/*\n\ncatalog:\n${each(packages, one => `  ${quoted(one.name)}: ^${one.version}`)}\n`
  },
  {
    dialect: 'bun.lock',
    path: 'bun.lock',
    names: npmNames,
    write: packages =>
      `{\n  "lockfileVersion": 1,\n  "workspaces": {\n    "": {\n      "name": "shop",\n    },\n  },\n  "packages": {\n${each(packages, one => `    "${one.name}": ["${one.name}@${one.version}", "", { "dependencies": { "inherits": "^2.0.3" } }, "sha512-${base64(one.version)}=="],\n`)}  }\n}\n`
  },
  {
    dialect: 'deno.json',
    path: 'deno.json',
    names: ['@std/assert', '@std/path', 'chalk', 'preact', 'zod'],
    write: packages =>
      `{\n  "imports": {\n${each(packages, one => `    "${one.name}": "${one.name.startsWith('@std') ? 'jsr' : 'npm'}:${one.name}@^${one.version}"`, ',\n')}\n  }\n}\n`
  },
  {
    dialect: 'deno.lock',
    path: 'deno.lock',
    names: npmNames,
    write: packages =>
      `{\n  "version": "5",\n  "npm": {\n${each(packages, one => `    "${one.name}@${one.version}": {\n      "integrity": "sha512-${base64(one.version)}==",\n      "dependencies": [\n        "inherits"\n      ]\n    }`, ',\n')}\n  }\n}\n`
  }
]

function quoted(name: string): string {
  return name.startsWith('@') ? `'${name}'` : name
}

const python: readonly Dialect[] = [
  {
    dialect: 'requirements.txt',
    path: 'requirements.txt',
    names: pythonNames,
    write: packages => `-i https://pypi.org/simple\n${each(packages, one => `${one.name}==${one.version}`)}\n`
  },
  {
    dialect: 'requirements.txt of pip-compile, with hashes',
    path: 'requirements/production.txt',
    names: pythonNames,
    write: packages =>
      `#\n# This file is autogenerated by pip-compile\n#\n${each(packages, one => `${one.name}==${one.version} ; python_version >= "3.8" \\\n    --hash=sha256:${hex(one.version)} \\\n    --hash=sha256:${hex(`${one.version}w`)}\n    # via\n    #   -r requirements.in\n    #   requests`)}\n`
  },
  {
    dialect: 'pyproject.toml, PEP 621',
    path: 'pyproject.toml',
    names: pythonNames,
    write: packages =>
      `[project]\nname = "shop"\nversion = "1.0.0"\nrequires-python = ">=3.11"\ndependencies = [\n${each(packages, one => `    "${one.name}>=${one.version}",`)}\n]\n\n[tool.ruff]\nline-length = 100\n`
  },
  {
    dialect: 'pyproject.toml, Poetry',
    path: 'pyproject.toml',
    names: pythonNames,
    write: packages =>
      `[tool.poetry]\nname = "shop"\nversion = "1.0.0"\n\n[tool.poetry.dependencies]\npython = "^3.11"\n${each(packages, (one, index) => (index % 2 === 0 ? `${one.name} = "^${one.version}"` : `${one.name} = {version = "^${one.version}", extras = ["all"]}`))}\n\n[build-system]\nrequires = ["poetry-core"]\n`
  },
  {
    dialect: 'poetry.lock',
    path: 'poetry.lock',
    names: pythonNames,
    write: packages =>
      `# This file is generated by Poetry\n\n${each(packages, one => `[[package]]\nname = "${one.name}"\nversion = "${one.version}"\ndescription = "A package"\noptional = false\npython-versions = ">=3.8"\nfiles = [\n    {file = "${one.name}-${one.version}-py3-none-any.whl", hash = "sha256:${hex(one.version)}"},\n    {file = "${one.name}-${one.version}.tar.gz", hash = "sha256:${hex(`${one.version}s`)}"},\n]\n\n[package.dependencies]\ntyping-extensions = {version = ">=4", markers = "python_version < \\"3.11\\""}\n\n[package.extras]\ntests = ["mypy (>=0.800)", "pytest"]\n`)}\n[metadata]\nlock-version = "2.0"\n`
  },
  {
    dialect: 'uv.lock',
    path: 'uv.lock',
    names: pythonNames,
    write: packages =>
      `version = 1\nrequires-python = ">=3.11"\n\n${each(packages, one => `[[package]]\nname = "${one.name}"\nversion = "${one.version}"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = [\n    { name = "idna" },\n    { name = "sniffio" },\n]\nsdist = { url = "https://files.pythonhosted.org/packages/${one.name}-${one.version}.tar.gz", hash = "sha256:${hex(one.version)}", size = 1000 }\nwheels = [\n    { url = "https://files.pythonhosted.org/packages/${one.name}-${one.version}-py3-none-any.whl", hash = "sha256:${hex(`${one.version}w`)}", size = 1000 },\n]\n`)}`
  },
  {
    dialect: 'pdm.lock',
    path: 'pdm.lock',
    names: pythonNames,
    write: packages =>
      `[metadata]\ngroups = ["default"]\nlock_version = "4.4"\n\n${each(packages, one => `[[package]]\nname = "${one.name}"\nversion = "${one.version}"\nrequires_python = ">=3.8"\nsummary = "A package"\ngroups = ["default"]\ndependencies = [\n    "typing-extensions>=4; python_version < \\"3.11\\"",\n]\nfiles = [\n    {file = "${one.name}-${one.version}.tar.gz", hash = "sha256:${hex(one.version)}"},\n]\n`)}`
  },
  {
    dialect: 'Pipfile.lock',
    path: 'Pipfile.lock',
    names: pythonNames,
    write: packages =>
      `{\n    "_meta": {\n        "hash": {\n            "sha256": "${hex('m')}"\n        },\n        "pipfile-spec": 6,\n        "requires": {\n            "python_version": "3.11"\n        }\n    },\n    "default": {\n${each(packages, one => `        "${one.name}": {\n            "hashes": [\n                "sha256:${hex(one.version)}",\n                "sha256:${hex(`${one.version}w`)}"\n            ],\n            "index": "pypi",\n            "markers": "python_version >= '3.8'",\n            "version": "==${one.version}"\n        }`, ',\n')}\n    },\n    "develop": {}\n}\n`
  },
  {
    dialect: 'Pipfile',
    path: 'Pipfile',
    names: pythonNames,
    write: packages =>
      `[[source]]\nurl = "https://pypi.org/simple"\nverify_ssl = true\nname = "pypi"\n\n[packages]\n${each(packages, one => `${one.name} = "==${one.version}"`)}\n\n[requires]\npython_version = "3.11"\n`
  },
  {
    dialect: 'setup.py',
    path: 'setup.py',
    names: pythonNames,
    write: packages =>
      `from setuptools import setup\n\nsetup(\n    name="shop",\n    version="1.0.0",\n    install_requires=[\n${each(packages, one => `        "${one.name}==${one.version}",`)}\n    ],\n)\n`
  },
  {
    dialect: 'environment.yml',
    path: 'environment.yml',
    names: pythonNames,
    write: packages =>
      `name: shop\nchannels:\n  - conda-forge\ndependencies:\n  - python=3.11\n${each(packages, one => `  - ${one.name}=${one.version}`)}\n`
  }
]

const jvm: readonly Dialect[] = [
  {
    dialect: 'pom.xml',
    path: 'pom.xml',
    names: mavenNames,
    write: packages =>
      `<project>\n  <modelVersion>4.0.0</modelVersion>\n  <artifactId>shop</artifactId>\n  <version>1.0.0</version>\n  <dependencies>\n${each(packages, one => `    <dependency>\n      <groupId>${split(one.name, ':')[0]}</groupId>\n      <artifactId>${split(one.name, ':')[1]}</artifactId>\n      <version>${one.version}</version>\n      <scope>compile</scope>\n      <exclusions>\n        <exclusion>\n          <groupId>org.slf4j</groupId>\n          <artifactId>slf4j-api</artifactId>\n        </exclusion>\n      </exclusions>\n    </dependency>`)}\n  </dependencies>\n</project>\n`
  },
  {
    dialect: 'build.gradle',
    path: 'build.gradle',
    names: mavenNames,
    write: packages =>
      `plugins {\n    id 'java'\n}\n\ndependencies {\n${each(packages, (one, index) => (index % 2 === 0 ? `    implementation '${one.name}:${one.version}'` : `    testImplementation group: '${split(one.name, ':')[0]}', name: '${split(one.name, ':')[1]}', version: '${one.version}'`))}\n}\n`
  },
  {
    dialect: 'build.gradle.kts',
    path: 'app/build.gradle.kts',
    names: mavenNames,
    write: packages =>
      `plugins {\n    java\n}\n\ndependencies {\n${each(packages, one => `    implementation("${one.name}:${one.version}")`)}\n}\n`
  },
  {
    dialect: 'libs.versions.toml',
    path: 'gradle/libs.versions.toml',
    names: mavenNames,
    write: packages =>
      `[versions]\nkotlin = "1.9.0"\n\n[libraries]\n${each(packages, (one, index) => `lib${index} = { module = "${one.name}", version = "${one.version}" }`)}\n`
  },
  {
    dialect: 'gradle.lockfile',
    path: 'gradle.lockfile',
    names: mavenNames,
    write: packages =>
      `# This is a Gradle generated file\n${each(packages, one => `${one.name}:${one.version}=compileClasspath,runtimeClasspath`)}\nempty=annotationProcessor\n`
  },
  {
    dialect: 'build.sbt',
    path: 'build.sbt',
    names: mavenNames,
    write: packages =>
      `name := "shop"\n\nlibraryDependencies ++= Seq(\n${each(packages, one => `  "${split(one.name, ':')[0]}" %% "${split(one.name, ':')[1]}" % "${one.version}"`, ',\n')}\n)\n`
  }
]

const compiled: readonly Dialect[] = [
  {
    dialect: 'go.mod',
    path: 'go.mod',
    names: [
      'github.com/Azure/go-autorest',
      'github.com/gin-gonic/gin',
      'go.uber.org/zap',
      'gopkg.in/yaml.v3',
      'k8s.io/client-go'
    ],
    write: packages =>
      `module example.com/shop\n\ngo 1.21\n\nrequire (\n${each(packages, (one, index) => `\t${one.name} v${one.version}${index === 4 ? ' // indirect' : ''}`)}\n)\n`
  },
  {
    dialect: 'Cargo.toml',
    path: 'Cargo.toml',
    names: ['anyhow', 'openssl', 'serde', 'tokio', 'tracing-subscriber'],
    write: packages =>
      `[package]\nname = "shop"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies]\n${each(packages, (one, index) => (index % 2 === 0 ? `${one.name} = "${one.version}"` : `${one.name} = { version = "${one.version}", features = ["full"], default-features = false }`))}\n`
  },
  {
    dialect: 'Cargo.lock',
    path: 'Cargo.lock',
    names: ['anyhow', 'openssl', 'serde', 'tokio', 'tracing-subscriber'],
    write: packages =>
      `# This file is automatically @generated by Cargo.\nversion = 3\n\n${each(packages, one => `[[package]]\nname = "${one.name}"\nversion = "${one.version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${hex(one.version)}"\ndependencies = [\n "cfg-if",\n "libc",\n "windows-sys 0.48.0",\n]\n`)}`
  },
  {
    dialect: 'Package.swift',
    path: 'Package.swift',
    names: [
      'github.com/apple/swift-nio',
      'github.com/apple/swift-log',
      'github.com/vapor/vapor',
      'github.com/vapor/fluent',
      'github.com/quick/nimble'
    ],
    write: packages =>
      `// swift-tools-version:5.7\nimport PackageDescription\n\nlet package = Package(\n    name: "shop",\n    dependencies: [\n${each(packages, one => `        .package(url: "https://${one.name}.git", from: "${one.version}"),`)}\n    ]\n)\n`
  },
  {
    dialect: 'Package.resolved',
    path: 'Package.resolved',
    names: [
      'github.com/apple/swift-nio',
      'github.com/apple/swift-log',
      'github.com/vapor/vapor',
      'github.com/vapor/fluent',
      'github.com/quick/nimble'
    ],
    write: packages =>
      `{\n  "pins" : [\n${each(packages, one => `    {\n      "identity" : "${one.name.split('/').at(-1)}",\n      "kind" : "remoteSourceControl",\n      "location" : "https://${one.name}.git",\n      "state" : {\n        "revision" : "${hex(one.version, 40)}",\n        "version" : "${one.version}"\n      }\n    }`, ',\n')}\n  ],\n  "version" : 2\n}\n`
  },
  {
    dialect: 'Podfile.lock',
    path: 'Podfile.lock',
    names: ['Alamofire', 'Firebase/Core', 'GoogleUtilities', 'SnapKit', 'nanopb'],
    write: packages =>
      `PODS:\n${each(packages, one => `  - ${one.name} (${one.version}):\n    - PromisesObjC (~> 2.1)`)}\n\nDEPENDENCIES:\n  - Alamofire\n\nCOCOAPODS: 1.12.1\n`
  },
  {
    dialect: 'vcpkg.json',
    path: 'vcpkg.json',
    names: ['boost-asio', 'curl', 'fmt', 'openssl', 'zlib'],
    write: packages =>
      `{\n  "name": "shop",\n  "dependencies": [\n${each(packages, one => `    {\n      "name": "${one.name}",\n      "version>=": "${one.version}"\n    }`, ',\n')}\n  ]\n}\n`
  },
  {
    dialect: 'MODULE.bazel',
    path: 'MODULE.bazel',
    names: ['bazel_skylib', 'gazelle', 'protobuf', 'rules_go', 'rules_python'],
    write: packages =>
      `module(name = "shop", version = "1.0.0")\n\n${each(packages, (one, index) => (index % 2 === 0 ? `bazel_dep(name = "${one.name}", version = "${one.version}")` : `bazel_dep(\n    name = "${one.name}",\n    version = "${one.version}",\n    repo_name = "other",\n)`))}\n`
  }
]

const scripting: readonly Dialect[] = [
  {
    dialect: 'Gemfile',
    path: 'Gemfile',
    names: ['faraday', 'nokogiri', 'rails', 'rspec-rails', 'sidekiq'],
    write: packages =>
      `source "https://rubygems.org"\n\nruby "3.2.2"\n\n${each(packages, (one, index) => (index % 2 === 0 ? `gem "${one.name}", "~> ${one.version}"` : `gem '${one.name}', '${one.version}', require: false`))}\n`
  },
  {
    dialect: 'Gemfile.lock',
    path: 'Gemfile.lock',
    names: ['faraday', 'nokogiri', 'rails', 'rspec-rails', 'sidekiq'],
    write: packages =>
      `GEM\n  remote: https://rubygems.org/\n  specs:\n${each(packages, (one, index) => `    ${one.name} (${one.version}${index === 1 ? '-x86_64-linux' : ''})\n      racc (~> 1.4)\n      ruby2_keywords (>= 0.0.4)`)}\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  faraday\n\nBUNDLED WITH\n   2.4.13\n`
  },
  {
    dialect: 'gemspec',
    path: 'shop.gemspec',
    names: ['faraday', 'nokogiri', 'rake', 'rspec', 'rubocop'],
    write: packages =>
      `Gem::Specification.new do |spec|\n  spec.name = "shop"\n  spec.version = "1.0.0"\n${each(packages, (one, index) => `  spec.add_${index % 2 === 0 ? '' : 'development_'}dependency "${one.name}", "~> ${one.version}"`)}\nend\n`
  },
  {
    dialect: 'composer.json',
    path: 'composer.json',
    names: ['guzzlehttp/guzzle', 'laravel/framework', 'monolog/monolog', 'phpunit/phpunit', 'symfony/console'],
    write: packages =>
      `{\n    "name": "acme/shop",\n    "require": {\n        "php": ">=8.1",\n${each(packages, one => `        "${one.name}": "^${one.version}"`, ',\n')}\n    },\n    "config": {\n        "sort-packages": true\n    }\n}\n`
  },
  {
    dialect: 'composer.lock',
    path: 'composer.lock',
    names: ['guzzlehttp/guzzle', 'laravel/framework', 'monolog/monolog', 'phpunit/phpunit', 'symfony/console'],
    write: packages =>
      `{\n    "content-hash": "${hex('c', 32)}",\n    "packages": [\n${each(packages, one => `        {\n            "name": "${one.name}",\n            "version": "v${one.version}",\n            "source": {\n                "type": "git",\n                "url": "https://github.com/${one.name}.git",\n                "reference": "${hex(one.version, 40)}"\n            },\n            "dist": {\n                "type": "zip",\n                "url": "https://api.github.com/repos/${one.name}/zipball/${hex(one.version, 40)}",\n                "reference": "${hex(one.version, 40)}",\n                "shasum": ""\n            },\n            "require": {\n                "php": ">=8.1"\n            },\n            "authors": [\n                {\n                    "name": "Some Body",\n                    "email": "some@example.com"\n                }\n            ]\n        }`, ',\n')}\n    ],\n    "packages-dev": []\n}\n`
  },
  {
    dialect: 'mix.exs',
    path: 'mix.exs',
    names: ['credo', 'ecto_sql', 'phoenix', 'plug_cowboy', 'swoosh'],
    write: packages =>
      `defmodule Shop.MixProject do\n  use Mix.Project\n\n  defp deps do\n    [\n${each(packages, one => `      {:${one.name}, "~> ${one.version}"}`, ',\n')}\n    ]\n  end\nend\n`
  },
  {
    dialect: 'mix.lock',
    path: 'mix.lock',
    names: ['credo', 'ecto_sql', 'phoenix', 'plug_cowboy', 'swoosh'],
    write: packages =>
      `%{\n${each(packages, one => `  "${one.name}": {:hex, :${one.name}, "${one.version}", "${hex(one.version)}", [:mix], [{:jason, "~> 1.0", [hex: :jason, repo: "hexpm", optional: false]}], "hexpm", "${hex(`${one.version}o`)}"},`)}\n}\n`
  },
  {
    dialect: 'pubspec.yaml',
    path: 'pubspec.yaml',
    names: ['bloc', 'dio', 'flutter_bloc', 'http', 'path_provider'],
    write: packages =>
      `name: shop\nversion: 1.0.0\n\nenvironment:\n  sdk: '>=3.0.0 <4.0.0'\n\ndependencies:\n  flutter:\n    sdk: flutter\n${each(packages, one => `  ${one.name}: ^${one.version}`)}\n`
  },
  {
    dialect: 'pubspec.lock',
    path: 'pubspec.lock',
    names: ['bloc', 'dio', 'flutter_bloc', 'http', 'path_provider'],
    write: packages =>
      `# Generated by pub\npackages:\n${each(packages, one => `  ${one.name}:\n    dependency: "direct main"\n    description:\n      name: ${one.name}\n      sha256: "${hex(one.version)}"\n      url: "https://pub.dev"\n    source: hosted\n    version: "${one.version}"`)}\nsdks:\n  dart: ">=3.0.0 <4.0.0"\n`
  },
  {
    dialect: 'elm.json',
    path: 'elm.json',
    names: ['elm/browser', 'elm/core', 'elm/html', 'elm/http', 'elm/json'],
    write: packages =>
      `{\n    "type": "application",\n    "elm-version": "0.19.1",\n    "dependencies": {\n        "direct": {\n${each(packages, one => `            "${one.name}": "${one.version}"`, ',\n')}\n        },\n        "indirect": {}\n    }\n}\n`
  },
  {
    dialect: 'Project.toml',
    path: 'Project.toml',
    names: ['CSV', 'DataFrames', 'HTTP', 'JSON3', 'Plots'],
    write: packages =>
      `name = "Shop"\nversion = "1.0.0"\n\n[deps]\nCSV = "336ed68f-0bac-5ca0-87d4-7b16caf5d00b"\n\n[compat]\n${each(packages, one => `${one.name} = "${one.version}"`)}\njulia = "1.9"\n`
  }
]

const dotnet: readonly Dialect[] = [
  {
    dialect: 'csproj',
    path: 'src/Shop.csproj',
    names: ['AutoMapper', 'Microsoft.Extensions.Logging', 'Newtonsoft.Json', 'Serilog', 'xunit'],
    write: packages =>
      `<Project Sdk="Microsoft.NET.Sdk">\n  <PropertyGroup>\n    <TargetFramework>net8.0</TargetFramework>\n  </PropertyGroup>\n  <ItemGroup>\n${each(packages, (one, index) => (index % 2 === 0 ? `    <PackageReference Include="${one.name}" Version="${one.version}" />` : `    <PackageReference Include="${one.name}" Version="${one.version}">\n      <PrivateAssets>all</PrivateAssets>\n    </PackageReference>`))}\n  </ItemGroup>\n</Project>\n`
  },
  {
    dialect: 'Directory.Packages.props',
    path: 'Directory.Packages.props',
    names: ['AutoMapper', 'Microsoft.Extensions.Logging', 'Newtonsoft.Json', 'Serilog', 'xunit'],
    write: packages =>
      `<Project>\n  <ItemGroup>\n${each(packages, one => `    <PackageVersion Include="${one.name}" Version="${one.version}" />`)}\n  </ItemGroup>\n</Project>\n`
  },
  {
    dialect: 'packages.lock.json',
    path: 'packages.lock.json',
    names: ['AutoMapper', 'Microsoft.Extensions.Logging', 'Newtonsoft.Json', 'Serilog', 'xunit'],
    write: packages =>
      `{\n  "version": 1,\n  "dependencies": {\n    "net8.0": {\n${each(packages, one => `      "${one.name}": {\n        "type": "Direct",\n        "requested": "[${one.version}, )",\n        "resolved": "${one.version}",\n        "contentHash": "${base64(one.version)}==",\n        "dependencies": {\n          "System.Memory": "4.5.5"\n        }\n      }`, ',\n')}\n    }\n  }\n}\n`
  },
  {
    dialect: 'packages.config',
    path: 'packages.config',
    names: ['AutoMapper', 'jQuery', 'Newtonsoft.Json', 'Serilog', 'xunit'],
    write: packages =>
      `<?xml version="1.0" encoding="utf-8"?>\n<packages>\n${each(packages, one => `  <package id="${one.name}" version="${one.version}" targetFramework="net48" />`)}\n</packages>\n`
  },
  {
    dialect: 'dotnet-tools.json',
    path: '.config/dotnet-tools.json',
    names: ['csharpier', 'dotnet-ef', 'dotnet-format', 'fantomas', 'nswag.consolecore'],
    write: packages =>
      `{\n  "version": 1,\n  "isRoot": true,\n  "tools": {\n${each(packages, one => `    "${one.name}": {\n      "version": "${one.version}",\n      "commands": [\n        "tool"\n      ]\n    }`, ',\n')}\n  }\n}\n`
  }
]

const imageNames = ['alpine', 'ghcr.io/acme/shop', 'library/node', 'mcr.microsoft.com/dotnet/sdk', 'postgres'] as const
const actionNames = [
  'actions/checkout',
  'actions/setup-node',
  'acme/shared/.github/workflows/build.yml',
  'docker/build-push-action',
  'github/codeql-action/init'
] as const

const infrastructure: readonly Dialect[] = [
  {
    dialect: 'workflow with tags',
    path: '.github/workflows/ci.yml',
    names: actionNames,
    write: packages =>
      `name: ci\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${each(packages, one => `      - uses: ${one.name}@v${one.version}\n        with:\n          fetch-depth: 0`)}\n`
  },
  {
    dialect: 'workflow with commits',
    path: '.github/workflows/ci.yml',
    names: actionNames,
    write: packages =>
      `name: ci\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${each(packages, one => `      - name: step\n        uses: ${one.name}@${hex(one.version, 40)} # v${one.version}`)}\n`
  },
  {
    dialect: 'action.yml',
    path: 'action.yml',
    names: actionNames,
    write: packages =>
      `name: shop\nruns:\n  using: composite\n  steps:\n${each(packages, one => `    - uses: ${one.name}@v${one.version}`)}\n`
  },
  {
    dialect: 'Dockerfile',
    path: 'Dockerfile',
    names: imageNames,
    write: packages =>
      `# syntax=docker/dockerfile:1\n${each(packages, (one, index) => `FROM ${index === 2 ? '--platform=$BUILDPLATFORM ' : ''}${one.name}:${one.version} AS stage${index}\nRUN echo ${index}`)}\n`
  },
  {
    dialect: 'Dockerfile with digests',
    path: 'docker/Dockerfile.production',
    names: imageNames,
    write: packages =>
      each(packages, (one, index) => `FROM ${one.name}:${one.version}@sha256:${hex(one.version)} AS stage${index}\n`)
  },
  {
    dialect: 'compose.yaml',
    path: 'compose.yaml',
    names: imageNames,
    write: packages =>
      `services:\n${each(packages, (one, index) => `  service${index}:\n    image: ${one.name}:${one.version}\n    restart: always`)}\n`
  },
  {
    dialect: 'kustomization.yaml',
    path: 'kustomization.yaml',
    names: imageNames,
    write: packages => `images:\n${each(packages, one => `  - name: ${one.name}\n    newTag: ${one.version}`)}\n`
  },
  {
    dialect: "Helm's values",
    path: 'charts/shop/values.yaml',
    names: imageNames,
    write: packages =>
      each(
        packages,
        (one, index) =>
          `part${index}:\n  image:\n    repository: ${one.name}\n    tag: "${one.version}"\n    pullPolicy: IfNotPresent\n`
      )
  },
  {
    dialect: 'Chart.yaml',
    path: 'charts/shop/Chart.yaml',
    names: ['common', 'ingress-nginx', 'kafka', 'postgresql', 'redis'],
    write: packages =>
      `apiVersion: v2\nname: shop\nversion: 0.1.0\nappVersion: "1.0"\ndependencies:\n${each(packages, (one, index) => (index % 2 === 0 ? `  - name: ${one.name}\n    version: ${one.version}\n    repository: https://charts.example.com` : `  - name: ${one.name}\n    repository: https://charts.example.com\n    version: ${one.version}\n    condition: x.enabled`))}\n`
  },
  {
    dialect: 'Chart.lock',
    path: 'charts/shop/Chart.lock',
    names: ['common', 'ingress-nginx', 'kafka', 'postgresql', 'redis'],
    write: packages =>
      `dependencies:\n${each(packages, one => `- name: ${one.name}\n  repository: https://charts.example.com\n  version: ${one.version}`)}\n`
  },
  {
    dialect: 'Terraform providers',
    path: 'infra/main.tf',
    names: ['hashicorp/aws', 'hashicorp/random', 'integrations/github', 'kreuzwerker/docker', 'siderolabs/talos'],
    write: packages =>
      `terraform {\n  required_version = ">= 1.5.0"\n  required_providers {\n${each(packages, (one, index) => (index % 2 === 0 ? `    p${index} = {\n      source  = "${one.name}"\n      version = "~> ${one.version}"\n    }` : `    p${index} = {\n      version = "${one.version}"\n      source  = "${one.name}"\n    }`))}\n  }\n}\n`
  },
  {
    dialect: 'Terraform modules',
    path: 'modules.tf',
    names: [
      'terraform-aws-modules/vpc/aws',
      'terraform-aws-modules/eks/aws',
      'app.terraform.io/acme/net/aws',
      'cloudposse/label/null',
      'terraform-google-modules/network/google'
    ],
    write: packages =>
      each(
        packages,
        (one, index) =>
          `module "m${index}" {\n  source  = "${one.name}"\n  version = "${one.version}"\n\n  name = "x"\n}\n`
      )
  },
  {
    dialect: '.terraform.lock.hcl',
    path: '.terraform.lock.hcl',
    names: ['hashicorp/aws', 'hashicorp/random', 'integrations/github', 'kreuzwerker/docker', 'siderolabs/talos'],
    write: packages =>
      `# This file is maintained automatically by "terraform init".\n\n${each(packages, one => `provider "registry.terraform.io/${one.name}" {\n  version     = "${one.version}"\n  constraints = "${one.version}"\n  hashes = [\n    "h1:${base64(one.version).slice(0, 43)}=",\n    "zh:${hex(one.version)}",\n  ]\n}\n`)}`
  },
  {
    dialect: '.pre-commit-config.yaml',
    path: '.pre-commit-config.yaml',
    names: ['astral-sh/ruff-pre-commit', 'pre-commit/mirrors-mypy', 'psf/black', 'PyCQA/isort', 'asottile/pyupgrade'],
    write: packages =>
      `repos:\n${each(packages, one => `  - repo: https://github.com/${one.name}\n    rev: v${one.version}\n    hooks:\n      - id: hook\n        args: [--fix]`)}\n`
  },
  {
    dialect: 'devcontainer.json',
    path: '.devcontainer/devcontainer.json',
    names: [
      'ghcr.io/devcontainers/features/docker-in-docker',
      'ghcr.io/devcontainers/features/git',
      'ghcr.io/devcontainers/features/go',
      'ghcr.io/devcontainers/features/node',
      'ghcr.io/devcontainers/features/python'
    ],
    write: packages =>
      `{\n  "name": "shop",\n  "features": {\n${each(packages, one => `    "${one.name}:${one.version}": {}`, ',\n')}\n  }\n}\n`
  },
  {
    dialect: 'devcontainer-lock.json',
    path: '.devcontainer/devcontainer-lock.json',
    names: [
      'ghcr.io/devcontainers/features/docker-in-docker',
      'ghcr.io/devcontainers/features/git',
      'ghcr.io/devcontainers/features/go',
      'ghcr.io/devcontainers/features/node',
      'ghcr.io/devcontainers/features/python'
    ],
    write: packages =>
      `{\n  "features": {\n${each(packages, one => `    "${one.name}:1": {\n      "version": "${one.version}",\n      "resolved": "${one.name}@sha256:${hex(one.version)}",\n      "integrity": "sha256:${hex(one.version)}"\n    }`, ',\n')}\n  }\n}\n`
  },
  {
    dialect: '.tool-versions',
    path: '.tool-versions',
    names: ['golang', 'nodejs', 'python', 'ruby', 'terraform'],
    write: packages => `${each(packages, one => `${one.name} ${one.version}`)}\n`
  },
  {
    dialect: "CircleCI's orbs",
    path: '.circleci/config.yml',
    names: ['circleci/aws-cli', 'circleci/docker', 'circleci/node', 'circleci/python', 'acme/shop'],
    write: packages =>
      `version: 2.1\norbs:\n${each(packages, (one, index) => `  orb${index}: ${one.name}@${one.version}`)}\njobs:\n  build:\n    steps:\n      - checkout\n`
  }
]

export const dialects: readonly Dialect[] = [
  ...javascript,
  ...python,
  ...jvm,
  ...compiled,
  ...scripting,
  ...dotnet,
  ...infrastructure
]
