/** How one package manager writes an update: its files for a given version, and what its registry is called. */
export interface Manager {
  readonly manager: string
  /** As GitHub's advisories call the ecosystem. */
  readonly advisory: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly files: Readonly<Record<string, (version: string) => string>>
  /** Pinned commits by version, for what has no registry. */
  readonly tags?: Readonly<Record<string, string>>
}

const commit = { old: '1'.repeat(40), new: '2'.repeat(40) }
const hash = (version: string) => Buffer.from(version.padEnd(48, 'x')).toString('base64')
const hex = (version: string) => Buffer.from(version.padEnd(32, 'x')).toString('hex')

function packageJson(range: string): string {
  return `${JSON.stringify({ name: 'shop', version: '1.0.0', scripts: { test: 'jest' }, dependencies: { 'left-pad': '^1.3.0', ws: range } }, null, 2)}\n`
}

function packageLock(version: string): string {
  const tarball = (name: string, of: string) => ({
    version: of,
    resolved: `https://registry.npmjs.org/${name}/-/${name}-${of}.tgz`,
    integrity: `sha512-${hash(of)}`
  })
  const packages = {
    '': { name: 'shop', version: '1.0.0', dependencies: { 'left-pad': '^1.3.0', ws: `^${version}` } },
    'node_modules/left-pad': tarball('left-pad', '1.3.0'),
    'node_modules/ws': { ...tarball('ws', version), engines: { node: '>=10.0.0' } }
  }
  return `${JSON.stringify({ name: 'shop', version: '1.0.0', lockfileVersion: 3, requires: true, packages }, null, 2)}\n`
}

const npm: Manager = {
  manager: 'npm',
  advisory: 'npm',
  name: 'ws',
  from: '8.11.0',
  to: '8.17.1',
  files: { 'package.json': version => packageJson(`^${version}`), 'package-lock.json': packageLock }
}

const yarn: Manager = {
  ...npm,
  manager: 'yarn',
  files: {
    'package.json': version => packageJson(`^${version}`),
    'yarn.lock': version =>
      `# yarn lockfile v1\n\n\nleft-pad@^1.3.0:\n  version "1.3.0"\n  resolved "https://registry.yarnpkg.com/left-pad/-/left-pad-1.3.0.tgz#aa"\n  integrity sha512-aa==\n\nws@^${version}:\n  version "${version}"\n  resolved "https://registry.yarnpkg.com/ws/-/ws-${version}.tgz#bb"\n  integrity sha512-${hash(version)}\n`
  }
}

const berry: Manager = {
  ...npm,
  manager: 'berry',
  files: {
    'package.json': version => packageJson(`^${version}`),
    'yarn.lock': version =>
      `__metadata:\n  version: 8\n  cacheKey: 10c0\n\n"shop@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "shop@workspace:."\n  dependencies:\n    ws: "npm:^${version}"\n  languageName: unknown\n  linkType: soft\n\n"ws@npm:^${version}":\n  version: ${version}\n  resolution: "ws@npm:${version}"\n  checksum: 10c0/${hex(version)}\n  languageName: node\n  linkType: hard\n`
  }
}

const pnpm: Manager = {
  ...npm,
  manager: 'pnpm',
  files: {
    'package.json': version => packageJson(`^${version}`),
    'pnpm-lock.yaml': version =>
      `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      ws:\n        specifier: ^${version}\n        version: ${version}\n\npackages:\n\n  ws@${version}:\n    resolution: {integrity: sha512-${hash(version)}}\n    engines: {node: '>=10.0.0'}\n\nsnapshots:\n\n  ws@${version}: {}\n`
  }
}

const go: Manager = {
  manager: 'go',
  advisory: 'go',
  name: 'github.com/gin-gonic/gin',
  from: '1.9.0',
  to: '1.9.1',
  files: {
    'go.mod': version =>
      `module example.com/shop\n\ngo 1.21\n\nrequire (\n\tgithub.com/gin-gonic/gin v${version}\n\tgolang.org/x/sys v0.8.0 // indirect\n)\n`,
    'go.sum': version =>
      `github.com/gin-gonic/gin v${version} h1:${hash(version)}=\ngithub.com/gin-gonic/gin v${version}/go.mod h1:${hash(`${version}m`)}=\n`
  }
}

const cargo: Manager = {
  manager: 'cargo',
  advisory: 'rust',
  name: 'openssl',
  from: '1.10.55',
  to: '1.10.66',
  files: {
    'Cargo.toml': version =>
      `[package]\nname = "shop"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies]\nopenssl = "${version}"\n`,
    'Cargo.lock': version =>
      `version = 3\n\n[[package]]\nname = "openssl"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${hex(version)}"\n\n[[package]]\nname = "shop"\nversion = "1.0.0"\ndependencies = [\n "openssl",\n]\n`
  }
}

const pip: Manager = {
  manager: 'pip',
  advisory: 'pip',
  name: 'django',
  from: '4.2.1',
  to: '4.2.11',
  files: { 'requirements.txt': version => `Django==${version}\nflask==2.3.2\n` }
}

const pipHashes: Manager = {
  ...pip,
  manager: 'pip-hashes',
  files: {
    'requirements.txt': version =>
      `django==${version} \\\n    --hash=sha256:${hex(version)} \\\n    --hash=sha256:${hex(`${version}w`)}\nflask==2.3.2 \\\n    --hash=sha256:${hex('2.3.2')}\n`
  }
}

const poetry: Manager = {
  ...pip,
  manager: 'poetry',
  files: {
    'pyproject.toml': version =>
      `[tool.poetry]\nname = "shop"\nversion = "1.0.0"\n\n[tool.poetry.dependencies]\npython = "^3.11"\ndjango = "^${version}"\n`,
    'poetry.lock': version =>
      `[[package]]\nname = "django"\nversion = "${version}"\ndescription = "A web framework"\noptional = false\npython-versions = ">=3.8"\nfiles = [\n    {file = "Django-${version}.whl", hash = "sha256:${hex(version)}"},\n]\n\n[metadata]\nlock-version = "2.0"\n`
  }
}

const uv: Manager = {
  ...pip,
  manager: 'uv',
  files: {
    'pyproject.toml': version =>
      `[project]\nname = "shop"\nversion = "1.0.0"\ndependencies = [\n    "django>=${version}",\n]\n`,
    'uv.lock': version =>
      `version = 1\n\n[[package]]\nname = "django"\nversion = "${version}"\nsource = { registry = "https://pypi.org/simple" }\nsdist = { url = "https://files.pythonhosted.org/x.tar.gz", hash = "sha256:${hex(version)}" }\n\n[[package]]\nname = "shop"\nversion = "1.0.0"\nsource = { virtual = "." }\ndependencies = [\n    { name = "django" },\n]\n`
  }
}

const actions: Manager = {
  manager: 'github-actions',
  advisory: 'actions',
  name: 'tj-actions/changed-files',
  from: '45.0.7',
  to: '46.0.1',
  tags: { 'v45.0.7': commit.old, 'v46.0.1': commit.new },
  files: {
    '.github/workflows/ci.yml': version =>
      `name: ci\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: tj-actions/changed-files@${version === '45.0.7' ? commit.old : commit.new} # v${version}\n      - run: npm test\n`
  }
}

const bundler: Manager = {
  manager: 'bundler',
  advisory: 'rubygems',
  name: 'rack',
  from: '2.2.6',
  to: '2.2.8',
  files: {
    Gemfile: version => `source "https://rubygems.org"\n\ngem "rack", "~> ${version}"\n`,
    'Gemfile.lock': version =>
      `GEM\n  remote: https://rubygems.org/\n  specs:\n    rack (${version})\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  rack (~> ${version})\n\nBUNDLED WITH\n   2.4.13\n`
  }
}

const composer: Manager = {
  manager: 'composer',
  advisory: 'composer',
  name: 'guzzlehttp/psr7',
  from: '2.4.4',
  to: '2.4.5',
  tags: { '2.4.5': hex('2.4.5').slice(0, 40) },
  files: {
    'composer.json': version =>
      `${JSON.stringify({ require: { php: '>=8.1', 'guzzlehttp/psr7': `^${version}` } }, null, 4)}\n`,
    'composer.lock': version =>
      `${JSON.stringify({ 'content-hash': hex(version).slice(0, 32), packages: [{ name: 'guzzlehttp/psr7', version, dist: { type: 'zip', url: `https://api.github.com/repos/guzzle/psr7/zipball/${hex(version).slice(0, 40)}`, reference: hex(version).slice(0, 40) }, require: { php: '^7.2.5 || ^8.0' } }], 'packages-dev': [] }, null, 4)}\n`
  }
}

const maven: Manager = {
  manager: 'maven',
  advisory: 'maven',
  name: 'org.yaml:snakeyaml',
  from: '1.32',
  to: '1.33',
  files: {
    'pom.xml': version =>
      `<project>\n  <artifactId>shop</artifactId>\n  <version>1.0.0</version>\n  <dependencies>\n    <dependency>\n      <groupId>org.yaml</groupId>\n      <artifactId>snakeyaml</artifactId>\n      <version>${version}</version>\n    </dependency>\n  </dependencies>\n</project>\n`
  }
}

const gradle: Manager = {
  ...maven,
  manager: 'gradle',
  files: {
    'build.gradle': version =>
      `plugins {\n    id 'java'\n}\n\ndependencies {\n    implementation 'org.yaml:snakeyaml:${version}'\n}\n`
  }
}

const nuget: Manager = {
  manager: 'nuget',
  advisory: 'nuget',
  name: 'Newtonsoft.Json',
  from: '13.0.0',
  to: '13.0.1',
  files: {
    'src/Shop.csproj': version =>
      `<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup>\n    <PackageReference Include="Newtonsoft.Json" Version="${version}" />\n  </ItemGroup>\n</Project>\n`
  }
}

const mix: Manager = {
  manager: 'mix',
  advisory: 'erlang',
  name: 'phoenix',
  from: '1.7.0',
  to: '1.7.7',
  files: {
    'mix.exs': version =>
      `defmodule Shop.MixProject do\n  defp deps do\n    [\n      {:phoenix, "~> ${version}"},\n    ]\n  end\nend\n`,
    'mix.lock': version =>
      `%{\n  "phoenix": {:hex, :phoenix, "${version}", "${hex(version)}", [:mix], [], "hexpm", "${hex(`${version}o`)}"},\n}\n`
  }
}

const pub: Manager = {
  manager: 'pub',
  advisory: 'pub',
  name: 'dio',
  from: '5.1.0',
  to: '5.3.2',
  files: {
    'pubspec.yaml': version =>
      `name: shop\n\nenvironment:\n  sdk: '>=3.0.0 <4.0.0'\n\ndependencies:\n  dio: ^${version}\n`,
    'pubspec.lock': version =>
      `packages:\n  dio:\n    dependency: "direct main"\n    description:\n      name: dio\n      sha256: "${hex(version)}"\n      url: "https://pub.dev"\n    source: hosted\n    version: "${version}"\nsdks:\n  dart: ">=3.0.0 <4.0.0"\n`
  }
}

export const managers: readonly Manager[] = [
  npm,
  yarn,
  berry,
  pnpm,
  go,
  cargo,
  pip,
  pipHashes,
  poetry,
  uv,
  actions,
  bundler,
  composer,
  maven,
  gradle,
  nuget,
  mix,
  pub
]
