import { patched } from '../../update/diffs.ts'
import type { PullRequestCase } from './case.ts'

export const languages: readonly PullRequestCase[] = [
  {
    what: 'poetry lock',
    title: 'Bump cryptography from 41.0.3 to 41.0.4',
    files: [
      patched(
        'poetry.lock',
        '@@ files = [',
        ' ',
        ' [[package]]',
        ' name = "cryptography"',
        '-version = "41.0.3"',
        '+version = "41.0.4"',
        ' description = "x"',
        ' optional = false',
        ' python-versions = ">=3.7"',
        ' files = [',
        '-    {file = "cryptography-41.0.3-cp37.whl", hash = "sha256:aa"},',
        '+    {file = "cryptography-41.0.4-cp37.whl", hash = "sha256:bb"},',
        ' ]'
      )
    ],
    rows: ['cryptography 41.0.3 41.0.4 patch']
  },
  {
    what: 'poetry manifest+lock',
    title: 'Bump django from 4.2.1 to 4.2.11',
    files: [
      patched(
        'pyproject.toml',
        ' [tool.poetry.dependencies]',
        ' python = "^3.11"',
        '-django = "^4.2.1"',
        '+django = "^4.2.11"'
      ),
      patched(
        'poetry.lock',
        ' name = "django"',
        '-version = "4.2.1"',
        '+version = "4.2.11"',
        '@@',
        ' [metadata]',
        ' lock-version = "2.0"',
        ' python-versions = "^3.11"',
        '-content-hash = "aa"',
        '+content-hash = "bb"'
      )
    ],
    rows: ['django 4.2.1 4.2.11 patch']
  },
  {
    what: 'uv lock',
    title: 'Bump requests from 2.31.0 to 2.32.0',
    files: [
      patched(
        'uv.lock',
        ' [[package]]',
        ' name = "requests"',
        '-version = "2.31.0"',
        '+version = "2.32.0"',
        ' source = { registry = "https://pypi.org/simple" }',
        ' dependencies = [',
        '     { name = "certifi" },',
        '@@',
        '     { name = "urllib3" },',
        ' ]',
        '-sdist = { url = "https://files.pythonhosted.org/a/requests-2.31.0.tar.gz", hash = "sha256:aa", size = 1 }',
        '+sdist = { url = "https://files.pythonhosted.org/b/requests-2.32.0.tar.gz", hash = "sha256:bb", size = 1 }'
      )
    ],
    rows: ['requests 2.31.0 2.32.0 minor']
  },
  {
    what: 'uv requires-dist',
    title: 'Bump httpx from 0.24.0 to 0.25.0',
    files: [
      patched('pyproject.toml', ' dependencies = [', '-    "httpx>=0.24.0",', '+    "httpx>=0.25.0",', ' ]'),
      patched(
        'uv.lock',
        ' [package.metadata]',
        ' requires-dist = [',
        '-    { name = "httpx", specifier = ">=0.24.0" },',
        '+    { name = "httpx", specifier = ">=0.25.0" },',
        ' ]',
        '@@',
        ' [[package]]',
        ' name = "httpx"',
        '-version = "0.24.0"',
        '+version = "0.25.0"'
      )
    ],
    rows: ['httpx 0.24.0 0.25.0 major']
  },
  {
    what: 'Pipfile.lock',
    title: 'Bump urllib3 from 1.26.5 to 1.26.18',
    files: [
      patched(
        'Pipfile.lock',
        '         "urllib3": {',
        '             "hashes": [',
        '-                "sha256:aa",',
        '-                "sha256:bb"',
        '+                "sha256:cc",',
        '+                "sha256:dd"',
        '             ],',
        '             "index": "pypi",',
        `             "markers": "python_version >= '2.7'",`,
        '-            "version": "==1.26.5"',
        '+            "version": "==1.26.18"',
        '         },'
      )
    ],
    rows: ['urllib3 1.26.5 1.26.18 patch']
  },
  {
    what: 'requirements with comment',
    title: 'Bump django from 4.2 to 4.2.7',
    files: [
      patched(
        'requirements.txt',
        ' asgiref==3.7.2',
        '     # via django',
        '-django==4.2',
        '+django==4.2.7',
        '     # via -r requirements.in'
      )
    ],
    rows: ['django 4.2 4.2.7 patch']
  },
  {
    what: 'requirements hashes',
    title: 'Bump certifi from 2023.7.22 to 2024.7.4',
    files: [
      patched(
        'requirements.txt',
        '-certifi==2023.7.22 \\',
        '-    --hash=sha256:aa \\',
        '-    --hash=sha256:bb',
        '+certifi==2024.7.4 \\',
        '+    --hash=sha256:cc \\',
        '+    --hash=sha256:dd',
        '     # via requests'
      )
    ],
    rows: ['certifi 2023.7.22 2024.7.4 major']
  },
  {
    what: 'requirements range',
    title: 'Update numpy requirement from <1.25,>=1.20 to >=1.20,<1.27',
    files: [patched('requirements.txt', '-numpy>=1.20,<1.25', '+numpy>=1.20,<1.27')],
    rows: ['numpy >=1.20,<1.25 >=1.20,<1.27 minor']
  },
  {
    what: 'requirements name in odd file',
    title: 'Bump pytest from 7.4.0 to 7.4.3',
    files: [patched('requirements-dev.txt', '-pytest==7.4.0', '+pytest==7.4.3')],
    rows: ['pytest 7.4.0 7.4.3 patch']
  },
  {
    what: 'dev-requirements',
    title: 'Bump pytest from 7.4.0 to 7.4.3',
    files: [patched('dev-requirements.txt', '-pytest==7.4.0', '+pytest==7.4.3')],
    rows: ['pytest 7.4.0 7.4.3 patch']
  },
  {
    what: 'requirements subfolder',
    title: 'Bump pytest from 7.4.0 to 7.4.3',
    files: [patched('requirements/dev.txt', '-pytest==7.4.0', '+pytest==7.4.3')],
    rows: ['pytest 7.4.0 7.4.3 patch /requirements']
  },
  {
    what: 'deps/requirements any txt',
    title: 'Bump pytest from 7.4.0 to 7.4.3 in /ci',
    files: [patched('ci/test.txt', '-pytest==7.4.0', '+pytest==7.4.3')],
    rows: ['pytest 7.4.0 7.4.3 patch /ci']
  },
  {
    what: 'setup.py',
    title: 'Update requests requirement from <3,>=2.0 to >=2.0,<4',
    files: [
      patched('setup.py', '     install_requires=[', '-        "requests>=2.0,<3",', '+        "requests>=2.0,<4",')
    ],
    rows: ['requests >=2.0,<3 >=2.0,<4 major']
  },
  {
    what: 'pyproject optional deps',
    title: 'Bump ruff from 0.1.0 to 0.1.6',
    files: [patched('pyproject.toml', ' dev = [', '-  "ruff==0.1.0",', '+  "ruff==0.1.6",')],
    rows: ['ruff 0.1.0 0.1.6 patch']
  },
  {
    what: 'pyproject poetry group',
    title: 'Bump ruff from 0.1.0 to 0.1.6',
    files: [patched('pyproject.toml', ' [tool.poetry.group.dev.dependencies]', '-ruff = "0.1.0"', '+ruff = "0.1.6"')],
    rows: ['ruff 0.1.0 0.1.6 patch']
  },
  {
    what: 'pyproject without section',
    title: 'Bump ruff from 0.1.0 to 0.1.6',
    files: [patched('pyproject.toml', ' pytest = "^7.0"', '-ruff = "0.1.0"', '+ruff = "0.1.6"', ' mypy = "1.0"')],
    rows: ['ruff 0.1.0 0.1.6 patch']
  },
  {
    what: 'conda environment',
    title: 'Bump numpy from 1.25.0 to 1.26.0',
    files: [patched('environment.yml', ' dependencies:', '-  - numpy=1.25.0', '+  - numpy=1.26.0')],
    rows: ['numpy 1.25.0 1.26.0 minor']
  },
  {
    what: 'cargo lock',
    title: 'Bump tokio from 1.32.0 to 1.38.2',
    files: [
      patched(
        'Cargo.lock',
        '@@ dependencies = [',
        ' ',
        ' [[package]]',
        ' name = "tokio"',
        '-version = "1.32.0"',
        '+version = "1.38.2"',
        ' source = "registry+https://github.com/rust-lang/crates.io-index"',
        '-checksum = "aa"',
        '+checksum = "bb"',
        ' dependencies = ['
      )
    ],
    rows: ['tokio 1.32.0 1.38.2 minor']
  },
  {
    what: 'cargo lock with dup deps',
    title: 'Bump syn from 1.0.109 to 2.0.38',
    files: [
      patched('Cargo.toml', '-syn = "1.0.109"', '+syn = "2.0.38"'),
      patched('Cargo.lock', ' dependencies = [', '  "quote",', '- "syn 1.0.109",', '+ "syn 2.0.38",', ' ]')
    ],
    rows: ['syn 1.0.109 2.0.38 major']
  },
  {
    what: 'cargo git',
    title: 'Bump foo from `1111111` to `2222222`',
    files: [
      patched(
        'Cargo.lock',
        ' name = "foo"',
        ' version = "0.1.0"',
        '-source = "git+https://github.com/a/foo?branch=main#1111111111111111111111111111111111111111"',
        '+source = "git+https://github.com/a/foo?branch=main#2222222222222222222222222222222222222222"',
        ' dependencies = ['
      )
    ],
    rows: ['foo 1111111111111111111111111111111111111111 2222222222222222222222222222222222222222 digest']
  },
  {
    what: 'cargo workspace deps',
    title: 'Bump serde from 1.0.160 to 1.0.188',
    files: [
      patched(
        'Cargo.toml',
        ' [workspace.dependencies]',
        '-serde = { version = "1.0.160", features = ["derive"] }',
        '+serde = { version = "1.0.188", features = ["derive"] }'
      )
    ],
    rows: ['serde 1.0.160 1.0.188 patch']
  },
  {
    what: 'go mod with heading',
    title: 'Bump golang.org/x/crypto from 0.14.0 to 0.17.0',
    files: [
      patched(
        'go.mod',
        '@@ require (',
        ' \tgithub.com/x/y v1.0.0 // indirect',
        '-\tgolang.org/x/crypto v0.14.0 // indirect',
        '-\tgolang.org/x/sys v0.13.0 // indirect',
        '+\tgolang.org/x/crypto v0.17.0 // indirect',
        '+\tgolang.org/x/sys v0.15.0 // indirect',
        ' )'
      ),
      patched(
        'go.sum',
        '-golang.org/x/crypto v0.14.0 h1:aa=',
        '-golang.org/x/crypto v0.14.0/go.mod h1:ab=',
        '+golang.org/x/crypto v0.17.0 h1:bb=',
        '+golang.org/x/crypto v0.17.0/go.mod h1:bc='
      )
    ],
    rows: ['golang.org/x/crypto 0.14.0 0.17.0 major']
  },
  {
    what: 'go +incompatible',
    title: 'Bump github.com/docker/docker from 24.0.5+incompatible to 24.0.7+incompatible',
    files: [
      patched(
        'go.mod',
        '-\tgithub.com/docker/docker v24.0.5+incompatible',
        '+\tgithub.com/docker/docker v24.0.7+incompatible'
      )
    ],
    rows: ['github.com/docker/docker 24.0.5+incompatible 24.0.7+incompatible patch']
  },
  {
    what: 'go direct plus indirects',
    title: 'Bump github.com/a/b from 1.2.0 to 1.3.0',
    files: [
      patched(
        'go.mod',
        '-go 1.20',
        '+go 1.21',
        '+',
        '+toolchain go1.21.5',
        ' require (',
        '-\tgithub.com/a/b v1.2.0',
        '+\tgithub.com/a/b v1.3.0',
        ' )',
        ' require (',
        '-\tgithub.com/c/d v1.0.0 // indirect',
        '+\tgithub.com/c/d v1.1.0 // indirect'
      )
    ],
    rows: ['github.com/a/b 1.2.0 1.3.0 minor']
  },
  {
    what: 'gemfile.lock',
    title: 'Bump rails from 7.0.4 to 7.0.8',
    files: [
      patched('Gemfile', "-gem 'rails', '7.0.4'", "+gem 'rails', '7.0.8'"),
      patched(
        'Gemfile.lock',
        '@@ GEM',
        '   specs:',
        '-    actioncable (7.0.4)',
        '-      actionpack (= 7.0.4)',
        '+    actioncable (7.0.8)',
        '+      actionpack (= 7.0.8)',
        '       nio4r (~> 2.0)',
        '@@ GEM',
        '-    rails (7.0.4)',
        '-      actioncable (= 7.0.4)',
        '+    rails (7.0.8)',
        '+      actioncable (= 7.0.8)',
        '@@ DEPENDENCIES',
        '   puma (~> 5)',
        '-  rails (= 7.0.4)',
        '+  rails (= 7.0.8)',
        '   rspec'
      )
    ],
    rows: ['rails 7.0.4 7.0.8 patch']
  },
  {
    what: 'gemfile.lock platform',
    title: 'Bump nokogiri from 1.15.3 to 1.15.4',
    files: [
      patched(
        'Gemfile.lock',
        '-    nokogiri (1.15.3-arm64-darwin)',
        '+    nokogiri (1.15.4-arm64-darwin)',
        '       racc (~> 1.4)',
        '-    nokogiri (1.15.3-x86_64-linux)',
        '+    nokogiri (1.15.4-x86_64-linux)',
        '       racc (~> 1.4)'
      )
    ],
    rows: ['nokogiri 1.15.3 1.15.4 patch']
  },
  {
    what: 'gemspec',
    title: 'Update rubocop requirement from ~> 1.50 to ~> 1.57',
    files: [
      patched(
        'x.gemspec',
        '-  spec.add_development_dependency "rubocop", "~> 1.50"',
        '+  spec.add_development_dependency "rubocop", "~> 1.57"'
      )
    ],
    rows: ['rubocop 1.50 1.57 minor']
  },
  {
    what: 'composer',
    title: 'Bump symfony/http-kernel from 6.3.0 to 6.3.5',
    files: [
      patched(
        'composer.lock',
        '         {',
        '             "name": "symfony/http-kernel",',
        '-            "version": "v6.3.0",',
        '+            "version": "v6.3.5",',
        '             "source": {',
        '                 "type": "git",',
        '                 "url": "https://github.com/symfony/http-kernel.git",',
        '-                "reference": "1111111111111111111111111111111111111111"',
        '+                "reference": "2222222222222222222222222222222222222222"',
        '             },',
        '             "dist": {',
        '                 "type": "zip",',
        '-                "url": "https://api.github.com/repos/symfony/http-kernel/zipball/1111111111111111111111111111111111111111",',
        '-                "reference": "1111111111111111111111111111111111111111",',
        '+                "url": "https://api.github.com/repos/symfony/http-kernel/zipball/2222222222222222222222222222222222222222",',
        '+                "reference": "2222222222222222222222222222222222222222",'
      )
    ],
    rows: ['symfony/http-kernel 6.3.0 6.3.5 patch']
  },
  {
    what: 'composer manifest+lock',
    title: 'Bump phpunit/phpunit from 10.0.0 to 10.4.1',
    files: [
      patched('composer.json', '-        "phpunit/phpunit": "^10.0.0",', '+        "phpunit/phpunit": "^10.4.1",'),
      patched(
        'composer.lock',
        '         "Read more about it"',
        '     ],',
        '-    "content-hash": "aa",',
        '+    "content-hash": "bb",',
        '@@',
        '             "name": "phpunit/phpunit",',
        '-            "version": "10.0.0",',
        '+            "version": "10.4.1",'
      )
    ],
    rows: ['phpunit/phpunit 10.0.0 10.4.1 minor']
  },
  {
    what: 'maven',
    title: 'Bump org.apache.logging.log4j:log4j-core from 2.14.1 to 2.17.1',
    files: [
      patched(
        'pom.xml',
        '       <groupId>org.apache.logging.log4j</groupId>',
        '       <artifactId>log4j-core</artifactId>',
        '-      <version>2.14.1</version>',
        '+      <version>2.17.1</version>',
        '     </dependency>'
      )
    ],
    rows: ['org.apache.logging.log4j:log4j-core 2.14.1 2.17.1 minor']
  },
  {
    what: 'maven old title',
    title: 'Bump log4j-core from 2.14.1 to 2.17.1',
    files: [
      patched(
        'pom.xml',
        '       <groupId>org.apache.logging.log4j</groupId>',
        '       <artifactId>log4j-core</artifactId>',
        '-      <version>2.14.1</version>',
        '+      <version>2.17.1</version>',
        '     </dependency>'
      )
    ],
    rows: ['org.apache.logging.log4j:log4j-core 2.14.1 2.17.1 minor']
  },
  {
    what: 'maven plugin w/o group',
    title: 'Bump org.apache.maven.plugins:maven-surefire-plugin from 3.0.0 to 3.2.2',
    files: [
      patched(
        'pom.xml',
        '       <plugin>',
        '         <artifactId>maven-surefire-plugin</artifactId>',
        '-        <version>3.0.0</version>',
        '+        <version>3.2.2</version>'
      )
    ],
    rows: ['org.apache.maven.plugins:maven-surefire-plugin 3.0.0 3.2.2 minor']
  },
  {
    what: 'maven Final',
    title: 'Bump org.hibernate:hibernate-core from 5.6.10.Final to 5.6.15.Final',
    files: [
      patched(
        'pom.xml',
        '       <groupId>org.hibernate</groupId>',
        '       <artifactId>hibernate-core</artifactId>',
        '-      <version>5.6.10.Final</version>',
        '+      <version>5.6.15.Final</version>'
      )
    ],
    rows: ['org.hibernate:hibernate-core 5.6.10.Final 5.6.15.Final patch']
  },
  {
    what: 'maven parent',
    title: 'Bump org.springframework.boot:spring-boot-starter-parent from 3.1.0 to 3.1.5',
    files: [
      patched(
        'pom.xml',
        '   <parent>',
        '     <groupId>org.springframework.boot</groupId>',
        '     <artifactId>spring-boot-starter-parent</artifactId>',
        '-    <version>3.1.0</version>',
        '+    <version>3.1.5</version>',
        '     <relativePath/>',
        '   </parent>'
      )
    ],
    rows: ['org.springframework.boot:spring-boot-starter-parent 3.1.0 3.1.5 patch']
  },
  {
    what: 'gradle kts',
    title: 'Bump io.ktor:ktor-server-core from 2.3.4 to 2.3.6',
    files: [
      patched(
        'build.gradle.kts',
        '-    implementation("io.ktor:ktor-server-core:2.3.4")',
        '+    implementation("io.ktor:ktor-server-core:2.3.6")'
      )
    ],
    rows: ['io.ktor:ktor-server-core 2.3.4 2.3.6 patch']
  },
  {
    what: 'gradle plugin',
    title: 'Bump com.github.ben-manes.versions from 0.47.0 to 0.50.0',
    files: [
      patched(
        'build.gradle',
        "-    id 'com.github.ben-manes.versions' version '0.47.0'",
        "+    id 'com.github.ben-manes.versions' version '0.50.0'"
      )
    ],
    rows: ['com.github.ben-manes.versions 0.47.0 0.50.0 major']
  },
  {
    what: 'gradle ext var',
    title: 'Bump nettyVersion from 4.1.94.Final to 4.1.100.Final',
    body: [
      'Bumps `nettyVersion` from 4.1.94.Final to 4.1.100.Final.',
      '',
      'Updates `io.netty:netty-all` from 4.1.94.Final to 4.1.100.Final'
    ],
    files: [
      patched(
        'build.gradle',
        '     ext {',
        "-        nettyVersion = '4.1.94.Final'",
        "+        nettyVersion = '4.1.100.Final'"
      )
    ],
    rows: ['io.netty:netty-all 4.1.94.Final 4.1.100.Final patch']
  },
  {
    what: 'gradle android gradle plugin',
    title: 'Bump com.android.tools.build:gradle from 8.1.0 to 8.1.4',
    files: [
      patched(
        'build.gradle',
        "-        classpath 'com.android.tools.build:gradle:8.1.0'",
        "+        classpath 'com.android.tools.build:gradle:8.1.4'"
      )
    ],
    rows: ['com.android.tools.build:gradle 8.1.0 8.1.4 patch']
  },
  {
    what: 'gradle catalog inline',
    title: 'Bump androidx.core:core-ktx from 1.10.0 to 1.12.0',
    files: [
      patched(
        'gradle/libs.versions.toml',
        '-androidx-core = { module = "androidx.core:core-ktx", version = "1.10.0" }',
        '+androidx-core = { module = "androidx.core:core-ktx", version = "1.12.0" }'
      )
    ],
    rows: ['androidx.core:core-ktx 1.10.0 1.12.0 minor']
  }
]
