export const id = 7476;
export const ids = [7476];
export const modules = {

/***/ 93180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   Z0: () => (/* binding */ writeAtomicallyNow),
/* harmony export */   up: () => (/* binding */ hasCode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function writeAtomicallyNow(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.incoming-${process.pid}-${process.hrtime.bigint().toString(36)}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, text, { flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
}
function isAbsent(cause) {
    return hasCode(cause, 'ENOENT');
}
function hasCode(cause, code) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === code;
}


/***/ }),

/***/ 54257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ originRepository)
/* harmony export */ });
/* unused harmony export repositoryAt */
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25754);

const part = '([A-Za-z0-9_.-]{1,100})';
async function originRepository(clone, serverUrl) {
    try {
        const address = await (0,_git_output_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .o)({ ...clone, words: ['remote', 'get-url', 'origin'] });
        return repositoryAt(address.trim(), new URL(serverUrl).hostname);
    }
    catch {
        return undefined;
    }
}
function repositoryAt(address, host) {
    const name = host.replaceAll('.', '\\.');
    const forms = [`https://(?:[^/@]*@)?${name}/`, `ssh://[^/@]*@${name}(?::\\d+)?/`, `[^/@:]*@${name}:`];
    const found = new RegExp(`^(?:${forms.join('|')})${part}/${part}?/?$`, 'i').exec(address);
    const [, owner, repository = ''] = found ?? [];
    const bare = repository.replace(/\.git$/, '');
    return owner === undefined || bare === '' ? undefined : `${owner}/${bare}`;
}


/***/ }),

/***/ 25754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gitOutput)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const mostBytes = 16 * 1024 * 1024;
async function gitOutput({ directory, words, environment }) {
    const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const printed = [];
    let bytes = 0;
    const keep = (chunk) => {
        bytes += chunk.length;
        if (bytes <= mostBytes)
            printed.push(chunk);
    };
    const options = { env: given(environment), silent: true, ignoreReturnCode: true, listeners: { stdout: keep } };
    const code = await exec('git', ['-C', directory, ...words], options).catch(cause => refuse(directory, cause));
    return code === 0 && bytes <= mostBytes ? Buffer.concat(printed).toString('utf8') : refuse(directory, `code ${code}`);
}
function given(environment) {
    return Object.fromEntries(Object.entries(environment).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}
function refuse(directory, cause) {
    const first = 'git init && git add --all && git commit --message "First version"';
    const hint = `git must be installed, and the folder must be a repository with a commit: ${first}`;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('component-missing', `git could not read the repository at ${directory}`, cause, hint);
}


/***/ }),

/***/ 54661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ textFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93180);




const largestBytes = 1_000_000;
function textFiles(directory) {
    return {
        async read(path) {
            const real = existing(inside(directory, path), path);
            inside(realpath(directory), real);
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
            if (size <= largestBytes)
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, 'utf8');
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-input', { input: path, found: `${size} bytes`, expected: `at most ${largestBytes} bytes` });
        },
        async exists(path) {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(inside(directory, path), { throwIfNoEntry: false }) !== undefined;
        },
        async list(folder) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(inside(directory, folder)).sort();
            }
            catch (cause) {
                if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(cause))
                    return [];
                throw cause;
            }
        },
        async write(path, text) {
            const target = inside(directory, path);
            inside(realpath(directory), nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
            (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomicallyNow */ .Z0)(target, text);
            return target;
        }
    };
}
const realpath = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native;
function existing(path, named) {
    try {
        return realpath(path);
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-input', { input: named, found: 'no such file', expected: 'a file that exists', cause });
    }
}
function nearestReal(folder) {
    try {
        return realpath(folder);
    }
    catch (cause) {
        if (!(0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(cause))
            throw cause;
        return nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    }
}
function inside(directory, path) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory), target);
    if (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return target;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('outside-workspace', { input: 'path', found: path, expected: 'a path inside the workspace' });
}


/***/ }),

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy)
/* harmony export */ });
const minute = 60_000;
const hour = 60 * minute;
function defaultPolicy() {
    return {
        version: 1,
        artifact: {},
        trust: { workflow: [], issuer: 'https://token.actions.githubusercontent.com', parameters: {}, keys: [] },
        signing: { rekorVersion: 1, publicLog: false },
        environments: {},
        smoke: {
            identity: {
                version: '/api/version',
                level: 'claimed',
                confidence: 0.99,
                staleShare: 0.1,
                backends: [],
                content: {}
            }
        },
        triage: triage(),
        schedule: { trains: [], leadTime: 'counted' },
        notify: [],
        roles: {},
        ledger: { branch: 'sluice-ledger' },
        commands: { env: [] },
        dashboard: { business: {}, logs: {}, traces: {} },
        alerts: alerts(),
        incident: {
            acknowledge: 15 * minute,
            commander: 15 * minute,
            update: { P0: 30 * minute, P1: hour },
            postMortem: 48 * hour,
            documents: 'docs/post-mortems',
            people: false
        }
    };
}
function triage() {
    return {
        critical: 'merge',
        criticalMajor: 'label',
        mergeMethod: 'squash',
        age: 72 * hour,
        review: 24 * hour,
        escalate: [50, 100, 150],
        bots: [],
        npmRegistry: 'https://registry.npmjs.org',
        registries: {
            pip: 'https://pypi.org',
            cargo: 'https://crates.io',
            bundler: 'https://rubygems.org',
            composer: 'https://repo.packagist.org',
            nuget: 'https://api.nuget.org',
            maven: 'https://repo1.maven.org/maven2',
            mix: 'https://hex.pm',
            pub: 'https://pub.dev'
        },
        projects: [],
        licenses: { allow: [], deny: [], exceptions: {} }
    };
}
function alerts() {
    return {
        pack: 'sop',
        objective: { target: 99.9, window: 30 * 24 * hour },
        minimumErrors: 3,
        pageAfter: 15 * minute,
        signals: {
            requests: {},
            latency: { quantile: 0.95 },
            health: { metric: 'probe_success', match: {} },
            capacity: { metric: 'capacity_used_ratio', match: {} },
            integrity: { metric: 'data_integrity_problems', match: {} },
            dependencies: { metric: 'dependency_up', match: {} },
            own: {}
        },
        rules: [],
        runbooks: 'docs/operations/runbooks',
        secrets: '/etc/alertmanager/secrets'
    };
}


/***/ }),

/***/ 81624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
function door(operation, wire) {
    return { operation, wire };
}


/***/ }),

/***/ 73954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ ledgerRepository),
/* harmony export */   JP: () => (/* binding */ cloneOf),
/* harmony export */   e7: () => (/* binding */ isJobOnGitHub),
/* harmony export */   m6: () => (/* binding */ connectTo),
/* harmony export */   mL: () => (/* binding */ projectRepository)
/* harmony export */ });
/* harmony import */ var _adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54257);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


const publicServer = 'https://github.com';
const publicApi = 'https://api.github.com';
async function ledgerRepository({ ledger }, choice, host) {
    if (ledger.kind === 'git')
        return undefined;
    const named = ledger.repository ?? host.run.repository;
    if (named !== undefined)
        return named;
    if (ledger.kind === undefined && tokenOf(choice, host) === undefined)
        return undefined;
    const server = host.environment.GITHUB_SERVER_URL || publicServer;
    const origin = await (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(cloneOf(host), server);
    if (origin !== undefined || ledger.kind === undefined)
        return origin;
    const example = 'ledger: { kind: github, repository: octo/shop }';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'repository', found: '', expected: 'owner/name', example });
}
async function projectRepository(choice, host) {
    if (host.run.repository !== undefined)
        return host.run.repository;
    if (tokenOf(choice, host) === undefined)
        return undefined;
    return (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(cloneOf(host), host.environment.GITHUB_SERVER_URL || publicServer);
}
function cloneOf({ run, environment }) {
    return { directory: run.workingDirectory, environment };
}
function isJobOnGitHub({ ledger }, { run }) {
    return ledger.kind !== 'git' && run.repository !== undefined && run.runId !== undefined;
}
async function connectTo(repository, choice, host) {
    const token = tokenOf(choice, host);
    if (token === undefined) {
        const expected = `a token for ${repository} on GitHub`;
        const example = `github-token: \${{ github.token }}, or GITHUB_TOKEN in the environment`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'github-token', found: '', expected, example });
    }
    const [{ Connection }, { WritePace }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1092), __webpack_require__.e(6371)]).then(__webpack_require__.bind(__webpack_require__, 86371)),
        __webpack_require__.e(/* import() */ 304).then(__webpack_require__.bind(__webpack_require__, 60304))
    ]);
    const apiUrl = host.environment.GITHUB_API_URL || publicApi;
    const writePace = paces.get(host) ?? new WritePace(host.pace?.secondMilliseconds ?? 1000);
    paces.set(host, writePace);
    return new Connection({ token, repository, apiUrl, writePace, ...host.pace });
}
const paces = new WeakMap();
function tokenOf({ githubToken }, { environment }) {
    return githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN || undefined;
}


/***/ }),

/***/ 97476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initDoor: () => (/* binding */ initDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/git-origin.js
var git_origin = __webpack_require__(54257);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/text-files.js
var text_files = __webpack_require__(54661);
// EXTERNAL MODULE: ./lib/src/domain/policy/default-policy.js
var default_policy = __webpack_require__(482);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/init/apply.js
async function apply({ files }, { ports }) {
    const due = files.filter(({ fate }) => fate === 'written' || fate === 'renewed');
    for (const { path, text } of due)
        await ports.files.write(path, text);
    return { count: due.length };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/init/inputs.js


const InitInputs = schemas/* strictObject */.rej({ ...inputs/* sharedInputs */.dO });

;// CONCATENATED MODULE: ./lib/src/domain/project/languages.js
const startBinary = 'chmod +x app && exec ./app';
function detectGo({ names }) {
    if (!names.includes('go.mod'))
        return undefined;
    const main = names.includes('main.go') ? '.' : './cmd/...';
    const mayTest = names.some(name => /_test\.go$|^[\w-]+$/.test(name) && !/^[A-Z]/.test(name));
    return {
        language: 'go',
        setup: '',
        compile: 'go vet ./...',
        unitTests: mayTest ? 'go test ./...' : '',
        integrationTests: '',
        build: `CGO_ENABLED=0 go build -trimpath -ldflags=-buildid= -o dist/app ${main}`,
        path: ['dist/app'],
        start: startBinary
    };
}
function detectRust({ names, texts }) {
    if (!names.includes('Cargo.toml'))
        return undefined;
    const [, name = 'app'] = /^name\s*=\s*"([\w-]+)"/m.exec(texts.get('Cargo.toml') ?? '') ?? [];
    return {
        language: 'rust',
        setup: '',
        compile: 'cargo check --locked',
        unitTests: 'cargo test --locked',
        integrationTests: '',
        build: `cargo build --release --locked && mkdir -p dist && cp target/release/${name} dist/app`,
        path: ['dist/app'],
        start: startBinary
    };
}
function detectPython({ names, texts }) {
    const entry = ['app.py', 'main.py', 'server.py', 'wsgi.py'].find(name => names.includes(name));
    if (entry === undefined && !names.includes('pyproject.toml') && !names.includes('requirements.txt'))
        return undefined;
    const asksPytest = /pytest/.test(`${texts.get('requirements.txt') ?? ''}${texts.get('pyproject.toml') ?? ''}`);
    const tests = asksPytest ? 'python3 -m pytest' : 'python3 -m unittest discover';
    const hasTests = names.includes('tests') || names.includes('test') || names.some(name => /^test_\w+\.py$/.test(name));
    return {
        language: 'python',
        setup: names.includes('requirements.txt') ? 'python3 -m pip install --quiet -r requirements.txt' : '',
        compile: 'python3 -m compileall -q .',
        unitTests: hasTests ? tests : '',
        integrationTests: '',
        build: 'true',
        path: names.filter(name => /\.py$/.test(name) || ['src', 'templates', 'static', 'requirements.txt'].includes(name)),
        start: `python3 ${entry ?? 'main.py'}`
    };
}
function detectStatic({ names }) {
    const folder = ['public', 'site', '_site', 'www', 'docs'].find(name => names.includes(name));
    if (folder === undefined && !names.includes('index.html'))
        return undefined;
    const pages = names.filter(name => /\.(html|css|js|svg|png|ico|txt|xml)$/.test(name) || name === 'assets');
    return {
        language: 'static',
        setup: '',
        compile: '',
        unitTests: '',
        integrationTests: '',
        build: 'true',
        path: folder === undefined ? pages : [folder],
        start: `python3 -m http.server "$PORT" --bind 127.0.0.1 --directory ${folder ?? '.'}`
    };
}

;// CONCATENATED MODULE: ./lib/src/domain/project/node.js
const lockFiles = {
    'package-lock.json': 'npm ci',
    'npm-shrinkwrap.json': 'npm ci',
    'pnpm-lock.yaml': 'corepack enable && pnpm install --frozen-lockfile',
    'yarn.lock': 'corepack enable && yarn install --immutable'
};
function detectNode(folder) {
    const file = readPackage(folder.texts.get('package.json'));
    if (file === undefined)
        return undefined;
    const scripts = file.scripts ?? {};
    const script = (...names) => {
        const name = names.find(one => one in scripts && !(scripts[one] ?? '').includes('no test specified'));
        return name === undefined ? '' : name === 'test' ? 'npm test' : `npm run ${name}`;
    };
    const build = script('build');
    return {
        language: 'node',
        setup: setupOf(folder, file),
        compile: script('typecheck', 'lint', 'build'),
        unitTests: script('test:unit', 'unit', 'test'),
        integrationTests: script('test:integration', 'integration'),
        build: build === '' ? 'true' : build,
        path: pathOf(folder, file),
        start: startOf(folder, file)
    };
}
function readPackage(text) {
    try {
        const read = JSON.parse(text ?? '');
        return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : undefined;
    }
    catch {
        return undefined;
    }
}
function setupOf({ names }, { dependencies = {}, devDependencies = {} }) {
    const [lock] = Object.keys(lockFiles).filter(name => names.includes(name));
    if (lock !== undefined)
        return lockFiles[lock] ?? '';
    return Object.keys({ ...dependencies, ...devDependencies }).length > 0 ? 'npm install --no-audit --no-fund' : '';
}
const sourceFolders = ['src', 'lib', 'public', 'assets', 'views', 'static', 'routes'];
function pathOf({ names }, { scripts = {}, dependencies = {} }) {
    const sources = names.filter(name => sourceFolders.includes(name) || /^[\w-]+\.(m|c)?js$/.test(name));
    const built = 'build' in scripts ? ['dist'] : sources;
    const modules = Object.keys(dependencies).length > 0 ? ['node_modules'] : [];
    return ['package.json', ...built, ...modules];
}
function startOf({ names }, { scripts = {}, main }) {
    const written = scripts.start ?? '';
    if (/^node [\w./-]+$/.test(written))
        return written;
    if (written !== '')
        return 'npm start';
    const entry = main ?? ['server.mjs', 'server.js', 'index.mjs', 'index.js', 'app.mjs', 'app.js'].find(name => names.includes(name));
    return `node ${entry ?? 'dist/server.mjs'}`;
}

;// CONCATENATED MODULE: ./lib/src/domain/project/detect.js


const tellingFiles = [
    ...['package.json', 'go.mod', 'pyproject.toml', 'requirements.txt', 'Cargo.toml', 'Dockerfile', 'index.html'],
    ...[
        'server.js',
        'server.mjs',
        'index.js',
        'index.mjs',
        'app.js',
        'app.mjs',
        'main.go',
        'main.py',
        'app.py',
        'server.py'
    ],
    ...['src/main.mjs', 'src/server.mjs', 'src/index.mjs', 'src/index.js', 'src/server.js', 'src/index.ts', 'src/main.rs']
];
function detectProject(folder, fallbackName) {
    const detectors = [detectNode, detectGo, detectRust, detectPython, detectStatic];
    const found = detectors.map(detect => detect(folder)).find(facts => facts !== undefined);
    return found && { ...found, ...surroundings(folder, found, fallbackName) };
}
function surroundings(folder, { language }, fallbackName) {
    const sources = [...folder.texts].filter(([path]) => !path.startsWith('.github/'));
    const says = (word) => sources.some(([, text]) => text.includes(word));
    const quotes = [`'`, '"', '`'];
    const healthPaths = ['/health', '/healthz', '/api/health', '/ready'];
    return {
        name: nameOf(folder, fallbackName),
        health: (language !== 'static' && healthPaths.find(path => quotes.some(mark => says(mark + path + mark)))) || '/',
        tellsVersion: says('/api/version'),
        dockerfile: folder.names.includes('Dockerfile'),
        registry: registryOf(folder)
    };
}
function nameOf({ texts }, fallback) {
    const [, named] = /"name"\s*:\s*"([^"]{1,200})"/.exec(texts.get('package.json') ?? '') ?? [];
    const [, moduleName] = /^module\s+(\S{1,200})/m.exec(texts.get('go.mod') ?? '') ?? [];
    const last = (named ?? moduleName ?? fallback).split('/').at(-1) ?? '';
    const plain = last
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/^[^a-z0-9]+/, '');
    return plain.slice(0, 60) || 'app';
}
function registryOf({ texts }) {
    const workflows = [...texts].filter(([path]) => path.startsWith('.github/')).map(([, text]) => text);
    return ['ghcr.io', 'docker.io', 'quay.io'].find(host => workflows.some(text => text.includes(host)));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/src/domain/project/policy-text.js

const pinnedRef = 'v1';
const home = 'sluice-actions/sluice';
function policyText(project, repository) {
    const required = [
        ...(project.unitTests === '' ? [] : ['unit_tests']),
        ...(project.integrationTests === '' ? [] : ['integration_tests'])
    ];
    const signer = (name) => `https://github.com/${home}/.github/workflows/${name}.yml@refs/tags/${pinnedRef}`;
    const run = `{ command: ${quoted(project.start)}, health: ${quoted(project.health)} }`;
    return `version: 1 # of this format
artifact:
  name: ${quoted(project.name)} # what is released; its digest is what every gate speaks of
trust: # who may sign; compared whole, never taken from the evidence
  workflow:
    - ${signer('provenance')} # builds and proves
    - ${signer('release')} # decides and deploys
${repository === undefined ? '' : `  repository: ${quoted(repository)} # and only for this repository\n`}environments:
  staging: # tried here first
    run: ${run} # on this machine; replace by "deploy: <command>" for a place of your own
  production:
    after: staging # only what staging runs
    requires: ${required.length === 0 ? '[] # no test was found; name the suites that must have passed' : `[${required.join(', ')}] # proven of this very digest`}
    run: ${run} # the same; the command gets PORT
    rollout: true # traffic goes over step by step, and back at once when the new version is worse
rollout:
  router: { kind: embedded } # a proxy on this machine; haproxy and nginx are other kinds
  metrics: { kind: embedded } # what that proxy counts
${smokeLines(project)}`;
}
function smokeLines({ tellsVersion, language, path }) {
    const suite = '  suite: .github/smoke.yml # asked after every deployment';
    if (tellsVersion)
        return `smoke:\n${suite}\n`;
    const [folder = '.'] = path;
    const page = folder.includes('.') ? 'index.html' : `${folder}/index.html`;
    if (language === 'static') {
        return `smoke:
${suite}
  identity: { level: content, content: { /index.html: ${quoted(page)} } } # what answers must be the artifact's own bytes
`;
    }
    return `# smoke: { suite: .github/smoke.yml } # take the mark away once GET /api/version answers with SLUICE_DIGEST as "digest"
`;
}
function smokeText({ health }) {
    return `steps:
  - name: answers
    request: { path: ${quoted(health)} }
    expect: { status: 200 }
`;
}
function quoted(text) {
    return (0,dist/* stringify */.As)(text, { lineWidth: 0 }).trim();
}

;// CONCATENATED MODULE: ./lib/src/domain/project/caller-text.js

const caller_text_home = `sluice-actions/sluice/.github/workflows`;
const reason = '# to do what each of its jobs says';
const writing = 'contents: write, id-token: write, attestations: write, deployments: write, issues: write';
const releasing = `${writing}, actions: read, pull-requests: read, packages: write`;
const goingBack = `${writing}, actions: read, packages: write`;
function releaseCaller(project) {
    const lines = [
        ['setup', project.setup, 'prepares a machine; run in every job that builds or tests'],
        ['compile', project.compile, 'shows that the commit builds'],
        ['unit-tests', project.unitTests, 'red stops everything after it'],
        ['integration-tests', project.integrationTests, 'the same'],
        ['build', project.build, 'makes the artifact, once'],
        ['path', project.path.join(' '), 'what goes into it']
    ];
    const written = lines.filter(([, value]) => value !== '');
    return `# Every merge to main goes to production by itself, or not at all.
name: release
on:
  push:
    branches: [main]
permissions: {}
concurrency: { group: release, queue: max } # one release after the other; none is dropped
jobs:
  release:
    name: release
    uses: ${caller_text_home}/release.yml@${pinnedRef}
    permissions: { ${releasing} } ${reason}
    with:
${written.map(([name, value, why]) => `      ${name}: ${quoted(value)} # ${why}`).join('\n')}
`;
}
const rollbackCaller = `# Back to the last good version, now.
name: rollback
on:
  workflow_dispatch:
    inputs:
      environment: { description: Where, default: production, type: string }
      digest: { description: "Where to go back to; latest is the last good one", default: latest, type: string }
      reason: { description: Why, required: true, type: string }
permissions: {}
concurrency: { group: rollback, queue: max } # it never waits for a release
jobs:
  rollback:
    name: rollback
    uses: ${caller_text_home}/rollback.yml@${pinnedRef}
    permissions: { ${goingBack} } # to do what its job says
    with: { environment: "\${{ inputs.environment }}", digest: "\${{ inputs.digest }}", reason: "\${{ inputs.reason }}" }
`;
const healthCheckCaller = `# A look every five minutes, as often as GitHub's scheduler keeps its word.
name: health-check
on:
  schedule:
    - { cron: "*/5 * * * *", timezone: Etc/UTC }
  workflow_dispatch:
permissions: {}
concurrency: { group: health-check, cancel-in-progress: false } # one look at a time
jobs:
  look:
    name: look
    uses: ${caller_text_home}/health-check.yml@${pinnedRef}
    permissions: { contents: write, issues: write } # to do what its job says
`;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/domain/project/mark.js

const mark = /^# Written by sluice init, ([0-9a-f]{16})\. Change what you like: a changed file is yours and is left alone\.\n/;
function withMark(text) {
    return `# Written by sluice init, ${hash(text)}. Change what you like: a changed file is yours and is left alone.\n${text}`;
}
function isUntouched(text) {
    const [line = '', written] = mark.exec(text) ?? [];
    return written !== undefined && written === hash(text.slice(line.length));
}
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./lib/src/operations/init/wanted.js



function wantedFiles(project, repository, policy) {
    const files = [
        { path: policy, text: policyText(project, repository), why: 'what must be true before an artifact moves' },
        { path: '.github/smoke.yml', text: smokeText(project), why: 'what is asked of a deployed version' },
        { path: '.github/workflows/release.yml', text: releaseCaller(project), why: 'releases every merge to main' },
        { path: '.github/workflows/rollback.yml', text: rollbackCaller, why: 'goes back, by hand' },
        { path: '.github/workflows/health-check.yml', text: healthCheckCaller, why: 'looks every five minutes' }
    ];
    return files.map(file => ({ ...file, text: withMark(file.text) }));
}

;// CONCATENATED MODULE: ./lib/src/operations/init/observe.js


const workflowFolder = '.github/workflows';
async function observe({ ports, run, inputs }) {
    const { files, repository } = ports;
    const names = await files.list('.');
    const listed = await files.list(workflowFolder);
    const workflows = listed.filter(name => /\.ya?ml$/.test(name)).map(name => `${workflowFolder}/${name}`);
    const texts = await readAll(files, [...tellingFiles, ...workflows]);
    const fallback = (repository ?? run.workingDirectory).split(/[\\/]/).at(-1) ?? 'app';
    const project = detectProject({ names, texts }, fallback);
    const wanted = project === undefined ? [] : wantedFiles(project, repository, inputs.policy);
    const present = await readAll(files, wanted.map(({ path }) => path));
    return { project, workflows, wanted, present };
}
async function readAll(files, paths) {
    const texts = new Map();
    for (const path of paths)
        if (await files.exists(path))
            texts.set(path, await files.read(path));
    return texts;
}

;// CONCATENATED MODULE: ./lib/src/operations/init/plan.js

function plan(_inputs, { project, wanted, present }) {
    if (project === undefined)
        return { proceed: false, kind: 'unknown' };
    const files = wanted.map(file => ({ ...file, fate: fateOf(file, present.get(file.path)) }));
    const writes = files.some(({ fate }) => fate === 'written' || fate === 'renewed');
    return writes ? { proceed: true, files } : { proceed: false, kind: 'unchanged', files };
}
function fateOf({ text }, present) {
    if (present === undefined)
        return 'written';
    if (present === text)
        return 'unchanged';
    return isUntouched(present) ? 'renewed' : 'kept';
}

;// CONCATENATED MODULE: ./lib/src/operations/init/report.js
function report({ facts, plan, done }) {
    const { project } = facts;
    if (project === undefined || !('files' in plan))
        return unknown();
    const files = plan.files.map(({ path, fate, why }) => ({ path, fate, why }));
    const rows = files.map(({ path, fate, why }) => [path, fate, why]);
    const outcome = !plan.proceed ? 'unchanged' : done === undefined ? 'planned' : 'done';
    const said = outcome === 'planned' ? 'would be set up' : outcome === 'done' ? 'set up' : 'is set up already';
    return {
        outcome,
        headline: `${project.name}, a ${project.language} project, ${said}`,
        blocks: [
            { kind: 'table', columns: ['found', 'so'], rows: findings(project, facts.workflows) },
            { kind: 'table', columns: ['file', 'is', 'for'], rows },
            ...hints(project),
            {
                kind: 'next',
                text: '"sluice release" plays the whole release on this machine; "sluice doctor" tells what GitHub still needs.'
            }
        ],
        result: { project: { ...project }, files }
    };
}
function findings(project, workflows) {
    const commands = [
        ['prepare', project.setup],
        ['compile', project.compile],
        ['unit tests', project.unitTests],
        ['integration tests', project.integrationTests],
        ['build', project.build === 'true' ? 'nothing to build, the files are released as they are' : project.build],
        ['artifact', project.path.join(' ')],
        ['start', project.start],
        ['health', project.health]
    ];
    const others = workflows.filter(path => !/\/(release|rollback|health-check)\.ya?ml$/.test(path));
    return [
        ...commands.map(([what = '', text = '']) => [what, text === '' ? 'none was found' : text]),
        ...(others.length === 0 ? [] : [['workflows of your own', `${others.join(' ')}, left alone`]])
    ];
}
function hints(project) {
    const texts = [
        ...(project.unitTests === ''
            ? ['No test was found, so production asks for none. That is a gap, not a proof.']
            : []),
        ...(project.tellsVersion || project.language === 'static'
            ? []
            : [
                'The service does not tell who it is: answer GET /api/version with {"digest": SLUICE_DIGEST}, then take the mark away before "smoke:" in the policy.'
            ]),
        ...(project.dockerfile
            ? ['There is a Dockerfile: to release its image, see "Node service in a container" in docs/how-to.md.']
            : [])
    ];
    return texts.map(text => ({ kind: 'text', text }));
}
function unknown() {
    const expected = 'package.json, go.mod, Cargo.toml, a Python main file, or index.html';
    return {
        outcome: 'refused',
        reason: 'project-unknown',
        headline: 'init refused · nothing here can be built or served',
        blocks: [{ kind: 'checks', checks: [{ mark: 'failed', name: 'project', text: 'not recognised', expected }] }],
        result: { files: [] }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/init/index.js





const init = {
    name: 'init',
    Inputs: InitInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
;// CONCATENATED MODULE: ./lib/src/wiring/init.js






const initDoor = (0,door/* door */.d)(init, async (_, host) => {
    const { run } = host;
    const server = host.environment.GITHUB_SERVER_URL || 'https://github.com';
    const repository = run.repository ?? (await (0,git_origin/* originRepository */.V)((0,github/* cloneOf */.JP)(host), server));
    return { ports: { files: (0,text_files/* textFiles */.z)(run.workingDirectory), repository }, policy: (0,default_policy/* defaultPolicy */.G)() };
});


/***/ })

};
