export const id = 5472;
export const ids = [5472,3312,6117,4428];
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

/***/ 96117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyHashing: () => (/* binding */ copyHashing),
/* harmony export */   digestOfChunks: () => (/* binding */ digestOfChunks),
/* harmony export */   digestOfText: () => (/* binding */ digestOfText),
/* harmony export */   hasCode: () => (/* reexport safe */ _atomic_file_js__WEBPACK_IMPORTED_MODULE_6__.up),
/* harmony export */   hashFile: () => (/* binding */ hashFile),
/* harmony export */   isAbsent: () => (/* reexport safe */ _atomic_file_js__WEBPACK_IMPORTED_MODULE_6__.W0),
/* harmony export */   moveInto: () => (/* binding */ moveInto),
/* harmony export */   readTextIfThere: () => (/* binding */ readTextIfThere),
/* harmony export */   temporaryIn: () => (/* binding */ temporaryIn),
/* harmony export */   writeAtomically: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93180);








const blockBytes = 1024 * 1024;
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
    try {
        let bytes = 0;
        let [block, spare] = [Buffer.allocUnsafe(blockBytes), Buffer.allocUnsafe(blockBytes)];
        let read = await file.read(block, 0, blockBytes);
        while (read.bytesRead > 0) {
            const next = file.read(spare, 0, blockBytes);
            hash.update(block.subarray(0, read.bytesRead));
            bytes += read.bytesRead;
            read = await next;
            [block, spare] = [spare, block];
        }
        return { digest: `sha256:${hash.digest('hex')}`, bytes };
    }
    finally {
        await file.close();
    }
}
async function copyHashing(from, to) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const tap = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            bytes += chunk.length;
            done(null, chunk);
        }
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(from), tap, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(to, { flags: 'wx' }));
    return { digest: `sha256:${hash.digest('hex')}`, bytes };
}
function digestOfText(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}
async function digestOfChunks(chunks) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of chunks)
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
async function readTextIfThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8').catch(cause => {
        if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(cause))
            return undefined;
        throw cause;
    });
}
function temporaryIn(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, `.incoming-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
}
async function moveInto(temporary, target) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
}
async function writeAtomically(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = temporaryIn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text, { flag: 'wx' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
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

/***/ 80537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _domain_policy_default_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(482);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93180);





async function loadPolicy(path, workingDirectory, { optional = false } = {}) {
    const bytes = read(path, workingDirectory);
    if (bytes !== undefined) {
        const [{ parsePolicy }, { digestOfText }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(8815), __webpack_require__.e(740), __webpack_require__.e(2688)]).then(__webpack_require__.bind(__webpack_require__, 6578)),
            __webpack_require__.e(/* import() */ 6117).then(__webpack_require__.bind(__webpack_require__, 96117))
        ]);
        return { policy: parsePolicy(textOf(bytes, path), path), digest: digestOfText(bytes) };
    }
    if (optional && path === defaultPath)
        return { policy: (0,_domain_policy_default_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPolicy */ .G)(), digest: null };
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        kind: 'usage',
        code: 'missing-policy',
        message: `${path}: there is no policy file`,
        hint: 'the smallest one is "version: 1" and "environments: { production: {} }"'
    });
}
const defaultPath = '.github/sluice.yml';
function read(path, workingDirectory) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path);
    refuseOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory), wanted, path);
    try {
        refuseOutside(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workingDirectory), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(wanted), path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(wanted);
    }
    catch (cause) {
        if (cause instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            throw cause;
        if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(cause))
            return undefined;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('bad-policy', `${path}: the policy file cannot be read`, cause);
    }
}
function refuseOutside(directory, wanted, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, wanted);
    if (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return;
    const expected = 'a path inside the workspace';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('outside-workspace', { input: 'policy', found: path, expected, example: '.github/sluice.yml' });
}
function textOf(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-policy', { input: path, found: 'other bytes', expected: 'UTF-8 text', cause });
    }
}


/***/ }),

/***/ 79191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return pattern.test(text);
}
function parseDigest(text, input = 'digest') {
    if (isDigest(text))
        return text;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-digest', {
        input,
        found: text,
        expected: '"sha256:" and 64 lower-case hex characters',
        example: `sha256:${'9f2c41aa'.repeat(8)}`
    });
}
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
function shortDigest(digest) {
    return `${digest.slice(0, 11)}…${digest.slice(-4)}`;
}


/***/ }),

/***/ 87222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _R: () => (/* binding */ actionKinds),
/* harmony export */   bt: () => (/* binding */ incidentStates),
/* harmony export */   g$: () => (/* binding */ incidentRoles),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   nZ: () => (/* binding */ waysFrom),
/* harmony export */   wO: () => (/* binding */ isMajor)
/* harmony export */ });
const incidentStates = ['triage', 'investigation', 'mitigation', 'verification', 'resolved'];
const ways = {
    triage: ['investigation', 'mitigation'],
    investigation: ['mitigation'],
    mitigation: ['verification', 'investigation'],
    verification: ['resolved', 'investigation', 'mitigation'],
    resolved: ['investigation']
};
function waysFrom(state) {
    return ways[state];
}
const severities = ['P0', 'P1', 'P2', 'P3'];
function isMajor(severity) {
    return severity === 'P0' || severity === 'P1';
}
const incidentRoles = ['commander', 'technical-lead', 'communications-lead', 'scribe'];
const actionKinds = ['preventive', 'documentation'];


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

/***/ 69693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ metricKinds),
/* harmony export */   R: () => (/* binding */ routerKinds)
/* harmony export */ });
const routerKinds = [
    'embedded',
    'haproxy',
    'nginx',
    'command',
    'webhook',
    'kubernetes-gateway',
    'aws-alb',
    'istio',
    'aws-lambda',
    'cloud-run',
    'traefik',
    'envoy',
    'argo-rollouts',
    'flagger'
];
const metricKinds = [
    'embedded',
    'prometheus',
    'haproxy',
    'access-log',
    'json',
    'datadog',
    'cloudwatch'
];


/***/ }),

/***/ 71589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   NT: () => (/* binding */ Texts),
/* harmony export */   PI: () => (/* binding */ unknownKind),
/* harmony export */   SX: () => (/* binding */ Name),
/* harmony export */   fS: () => (/* binding */ Names),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71911);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59304);



function section(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape).transform(camelKeys);
}
function camelKeys(written) {
    const entries = Object.entries(written).map(([key, value]) => [camel(key), value]);
    return Object.fromEntries(entries);
}
function camel(key) {
    return key.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function duration(byDefault) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.prefault(byDefault);
}
const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(100)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
    .refine(name => !['constructor', 'prototype', '__proto__'].includes(name), { error: 'that name is reserved' });
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_000);
const Names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Name).default([]);
const Texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Text).default([]);
function unknownKind(kinds) {
    return ({ code, input }) => {
        if (code !== 'invalid_union')
            return undefined;
        const found = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
        const near = typeof found === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(found, kinds) : undefined;
        const hint = near === undefined ? '' : `. Did you mean "${near}"?`;
        return `expected one of ${kinds.join(', ')}${hint}`;
    };
}


/***/ }),

/***/ 5289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   P5: () => (/* binding */ raised),
/* harmony export */   WD: () => (/* binding */ worseOf),
/* harmony export */   Zx: () => (/* binding */ severityOfWord),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['none', 'low', 'medium', 'unknown', 'high', 'critical'];
function worseOf(one, other) {
    return severities.indexOf(one) >= severities.indexOf(other) ? one : other;
}
function severityOfWord(word) {
    const known = {
        critical: 'critical',
        high: 'high',
        medium: 'medium',
        moderate: 'medium',
        low: 'low'
    };
    return known[(word ?? '').toLowerCase()] ?? 'unknown';
}
function severityOfScore(score) {
    if (score === null || score === undefined || !(score > 0) || score > 10)
        return 'unknown';
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'medium' : 'low';
}
function raised(severity) {
    const steps = ['low', 'medium', 'high', 'critical'];
    const at = steps.indexOf(severity);
    return at < 0 ? severity : (steps[at + 1] ?? 'critical');
}


/***/ }),

/***/ 57263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ warningsOf)
});

// EXTERNAL MODULE: ./lib/src/domain/severity/level.js
var level = __webpack_require__(5289);
;// CONCATENATED MODULE: ./lib/src/domain/severity/advisory.js

const byAdvisoryName = {
    npm: ['npm'],
    pip: ['pip'],
    go: ['gomod'],
    maven: ['maven', 'gradle'],
    nuget: ['nuget'],
    rubygems: ['bundler'],
    composer: ['composer'],
    rust: ['cargo'],
    actions: ['github-actions'],
    erlang: ['mix'],
    pub: ['pub'],
    swift: ['swift', 'cocoapods']
};
function ecosystemsOfAdvisory(name) {
    return byAdvisoryName[name.toLowerCase()] ?? [];
}
const likely = 0.5;
function rate({ words, v4, v3, epss, exploited }) {
    const named = words.map(level/* severityOfWord */.Zx).find(word => word !== 'unknown');
    const scored = [v4, v3].map(level/* severityOfScore */.FL).find(score => score !== 'unknown');
    const base = named ?? scored ?? 'unknown';
    const because = [named !== undefined ? 'advisory' : scored !== undefined ? 'CVSS' : 'nobody rated it'];
    if (exploited)
        return { severity: 'critical', because: [...because, 'known to be exploited'] };
    if (epss === undefined || epss < likely)
        return { severity: base, because };
    return { severity: (0,level/* worseOf */.WD)(base, (0,level/* raised */.P5)(base)), because: [...because, `EPSS ${epss.toFixed(2)}`] };
}

// EXTERNAL MODULE: ./node_modules/ae-cvss-calculator/dist/ae-cvss-calculator.js
var ae_cvss_calculator = __webpack_require__(44353);
;// CONCATENATED MODULE: ./lib/src/domain/severity/cvss.js

const mandatory = {
    '3': ['AV', 'AC', 'PR', 'UI', 'S', 'C', 'I', 'A'],
    '4': ['AV', 'AC', 'AT', 'PR', 'UI', 'VC', 'VI', 'VA', 'SC', 'SI', 'SA']
};
const longestVector = 500;
function scoreOfVector(vector) {
    const found = /^CVSS:([34])\.[01]\/(.+)$/.exec(vector ?? '');
    if (found?.[2] === undefined || (vector ?? '').length > longestVector)
        return undefined;
    const version = found[1] === '4' ? '4' : '3';
    const told = new Map(found[2].split('/').map(metric => metric.split(':', 2)));
    if (!mandatory[version].every(metric => /^[A-Z]$/.test(told.get(metric) ?? '')))
        return undefined;
    return scored(version, mandatory[version].map(metric => `${metric}:${told.get(metric)}`).join('/'));
}
function scored(version, metrics) {
    try {
        const vector = version === '4' ? new ae_cvss_calculator.Cvss4P0(`CVSS:4.0/${metrics}`) : new ae_cvss_calculator.Cvss3P1(`CVSS:3.1/${metrics}`);
        if (/:X(?:\/|$)/.test(vector
            .toString()
            .split('/')
            .slice(0, mandatory[version].length + 1)
            .join('/')))
            return undefined;
        const { base } = vector.calculateScores();
        return base !== undefined && base >= 0 && base <= 10 ? base : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/domain/severity/warnings.js


function warningsOf(evidence) {
    const { alerts, advisories } = evidence;
    if (!Array.isArray(alerts) && !Array.isArray(advisories))
        return undefined;
    const open = (alerts ?? []).filter(alert => alert.state === 'open');
    const told = [
        ...open.flatMap(alert => warningsOfAlert(alert, evidence)),
        ...(advisories ?? []).flatMap(advisory => warningsOfAdvisory(advisory, evidence))
    ];
    return [...new Map(told.reverse().map(warning => [keyOf(warning), warning])).values()].reverse();
}
function keyOf({ id, ecosystem, name, range }) {
    return JSON.stringify([id, ecosystem, name, range]);
}
function warningsOfAlert(alert, exploits) {
    const advisory = alert.security_advisory;
    const own = alert.security_vulnerability;
    const fallback = alert.dependency.package ?? undefined;
    const listed = own == null ? (advisory.vulnerabilities ?? []) : [{ ...own, package: own.package ?? fallback }];
    return listed.flatMap(vulnerability => warningOf(advisory, vulnerability, { ...exploits, alert: alert.number }));
}
function warningsOfAdvisory(advisory, exploits) {
    return (advisory.vulnerabilities ?? []).flatMap(vulnerability => warningOf(advisory, vulnerability, { ...exploits, alert: undefined }));
}
function scoreOf(told) {
    const scores = [told?.score, scoreOfVector(told?.vector_string)].filter(score => score != null && score > 0);
    return scores.length === 0 ? undefined : Math.max(...scores);
}
function warningOf(advisory, vulnerability, { alert, epss, kev }) {
    const { package: affected, vulnerable_version_range: range } = vulnerability;
    if (affected == null || advisory.withdrawn_at != null)
        return [];
    const cve = advisory.cve_id ?? undefined;
    const malware = [advisory.type, advisory.classification].includes('malware');
    const exploited = cve !== undefined && (kev?.has(cve) ?? false);
    const scores = advisory.cvss_severities;
    const ratings = rate({
        words: alert === undefined ? [advisory.severity, vulnerability.severity] : [vulnerability.severity, advisory.severity],
        v4: scoreOf(scores?.cvss_v4),
        v3: scoreOf(scores?.cvss_v3) ?? scoreOf(advisory.cvss),
        epss: (cve === undefined ? undefined : epss?.get(cve)) ?? advisory.epss?.percentage ?? undefined,
        exploited
    });
    return ecosystemsOfAdvisory(affected.ecosystem).map(ecosystem => ({
        id: advisory.ghsa_id,
        cve,
        summary: advisory.summary ?? '',
        ecosystem,
        name: affected.name,
        range: range ?? '',
        firstPatched: vulnerability.first_patched_version ?? undefined,
        ...ratings,
        malware,
        reviewed: alert !== undefined || advisory.type === 'reviewed',
        exploited,
        publishedAt: advisory.published_at ?? undefined,
        alert
    }));
}


/***/ }),

/***/ 32608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  To: () => (/* binding */ evidenceLevels),
  GD: () => (/* binding */ expectedText),
  Ec: () => (/* binding */ judgeIdentity),
  xN: () => (/* binding */ readIdentity),
  se: () => (/* binding */ sampleSize)
});

// EXTERNAL MODULE: ./lib/src/domain/smoke/json-body.js
var json_body = __webpack_require__(52976);
;// CONCATENATED MODULE: ./lib/src/domain/smoke/routing.js
const fewestForRuns = 12;
const leastShareOfSwitches = 0.3;
function routingOf(samples, instances) {
    const named = samples.flatMap(({ instance }) => instance ?? []);
    const counts = new Map();
    for (const name of named)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    if (instances !== undefined && counts.size < instances) {
        return { sticky: `routing is sticky: ${counts.size} of ${instances} instances answered`, note: '' };
    }
    if (counts.size > 1 && named.length >= fewestForRuns && switchesTooSeldom(named, counts)) {
        return { sticky: `routing is sticky: ${counts.size} instances answered in long runs`, note: '' };
    }
    if (counts.size === 0)
        return { note: '' };
    return { note: `; ${counts.size} ${counts.size === 1 ? 'instance' : 'instances'} answered` };
}
function switchesTooSeldom(named, counts) {
    const same = [...counts.values()].reduce((sum, count) => sum + (count / named.length) ** 2, 0);
    const expected = (1 - same) * (named.length - 1);
    const observed = named.filter((name, index) => index > 0 && name !== named[index - 1]).length;
    return expected >= 4 && observed < expected * leastShareOfSwitches;
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/identity.js


const evidenceLevels = ['claimed', 'commit', 'platform', 'content', 'challenge'];
function sampleSize(confidence, staleShare) {
    return Math.ceil(Math.log(1 - confidence) / Math.log(1 - staleShare));
}
const fields = ['digest', 'version', 'commit'];
function expectedText(claim) {
    return fields.flatMap(name => claim[name] ?? []).join(' ');
}
function readIdentity(claim, response) {
    const json = response.status === 200 ? (0,json_body/* parseJson */.qF)(response.body)?.value : undefined;
    if (json === null || typeof json !== 'object')
        return { told: undefined };
    const all = json;
    const found = fields.filter(name => claim[name] !== undefined).map(name => toldField(name, all[name], claim));
    const told = found.every(part => part !== undefined) ? found.join(' ') : undefined;
    return { told, instance: instanceOf(all, response) };
}
const shortestCommit = 7;
function toldField(name, value, claim) {
    if (typeof value !== 'string' || value.length > 200 || value === '')
        return undefined;
    const short = name === 'commit' && value.length >= shortestCommit && claim.commit?.startsWith(value);
    return short ? claim.commit : value;
}
function instanceOf(told, { headers }) {
    const named = told.instance ?? told.hostname ?? headers['x-instance'] ?? headers['x-served-by'];
    return typeof named === 'string' && named.length <= 200 ? named : undefined;
}
function judgeIdentity(sampled) {
    const { claim, level, samples, wanted, everyBackend = false } = sampled;
    const expected = expectedText(claim);
    const who = everyBackend ? 'backends' : 'fresh connections';
    const how = level === 'challenge' || level === 'content' ? `prove ${expected} by ${level}` : `answer ${expected}`;
    const other = samples.find(({ told }) => told !== undefined && told !== expected)?.told;
    if (other !== undefined) {
        const count = samples.filter(({ told }) => told === other).length;
        const text = `${count} of ${samples.length} ${who} answer ${other}, expected ${expected}`;
        return { kind: 'mismatch', level, found: other, text };
    }
    const agreeing = samples.filter(({ told }) => told === expected).length;
    const text = `${agreeing} of ${wanted} ${who} ${how}`;
    if (agreeing < wanted)
        return { kind: 'unknown', level, text };
    if (everyBackend)
        return { kind: 'agrees', level, text };
    const routing = routingOf(samples, claim.instances);
    if (routing.sticky !== undefined)
        return { kind: 'unknown', level, text: `${text}, but ${routing.sticky}` };
    return { kind: 'agrees', level, text: `${text}; ${bound(claim)}${routing.note}` };
}
function bound({ confidence, staleShare }) {
    return `the stale share is below ${percent(staleShare)} with ${percent(confidence)} confidence`;
}
function percent(share) {
    return `${Number((share * 100).toFixed(3))} %`;
}


/***/ }),

/***/ 52976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ deepestJson),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   oV: () => (/* binding */ whyNotJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const deepestJson = 1000;
function parseJson(body) {
    const read = parsed(body);
    return read === undefined || nestsDeeper(read.value, deepestJson) ? undefined : read;
}
function whyNotJson(body) {
    if (body.trim() === '')
        return 'an empty body instead of JSON';
    if (parsed(body) !== undefined)
        return `JSON that nests deeper than ${deepestJson}`;
    return /^\s*</.test(body) ? 'HTML or XML instead of JSON' : 'not JSON';
}
function parsed(body) {
    try {
        return { value: JSON.parse(body) };
    }
    catch {
        return undefined;
    }
}
function nestsDeeper(value, levels) {
    if (value === null || typeof value !== 'object')
        return false;
    return levels === 0 || Object.values(value).some(item => nestsDeeper(item, levels - 1));
}
function sameJson(one, other) {
    if (one === other)
        return true;
    if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
        return false;
    if (Array.isArray(one) !== Array.isArray(other))
        return false;
    const [keys, others] = [Object.keys(one), Object.keys(other)];
    if (keys.length !== others.length)
        return false;
    return keys.every(key => Object.hasOwn(other, key) && sameJson(one[key], other[key]));
}


/***/ }),

/***/ 31651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
const longestBody = 70_000;
const longestLine = 600;
const mostLines = 1_500;
const mostClaims = 2_000;
function claimsOf({ pull, commits }) {
    const title = claimsOfLine(pull.title.slice(0, longestLine), 'title');
    const body = linesOf(pull.body ?? '').flatMap(line => claimsOfLine(line, 'body'));
    const messages = (commits ?? []).map(({ commit }) => commit.message.slice(0, longestBody));
    const trailers = messages.flatMap(trailerClaims);
    const prose = messages.flatMap(message => linesOf(message).flatMap(line => claimsOfLine(line, 'body')));
    return [...title, ...body, ...prose, ...trailers].slice(0, mostClaims);
}
function linesOf(text) {
    let folded = 0;
    const lines = text
        .slice(0, longestBody)
        .split('\n')
        .filter(line => {
        if (line.includes('<details'))
            folded += 1;
        if (line.includes('</details>'))
            folded = Math.max(0, folded - 1);
        return folded === 0 && (line.startsWith('|') || line.startsWith('Removes ') || line.includes(' from '));
    });
    return lines.slice(0, mostLines).map(line => line.slice(0, longestLine));
}
const name = String.raw `[\w@][\w@./:\[\],~+-]{0,300}`;
const version = String.raw `[^\s\`|<>,;()]{1,200}`;
const step = new RegExp(String.raw `(?:bump|update|upgrade)(?:s|d|ed)?\s+(?:the\s+)?(?:dependency\s+)?(?:\[?\`?)(${name})(?:\`?\]?)(?:\([^)\s]{0,2000}\))?\s+from\s+\`?(${version})\`?\s+to\s+\`?(${version})`, 'i');
const asked = new RegExp(String.raw `update\s+(${name})\s+requirement\s+from\s+\`?([^\`]{1,200}?)\`?\s+to\s+\`?([^\`]{1,200}?)(?:\`|\s+in\s|$)`, 'i');
const plain = new RegExp(String.raw `^(?:.{0,100}:\s*)?(?:bump|update|upgrade)s?\s+(?:dependency\s+|module\s+|(?:rust\s+)?crate\s+|terraform\s+|helm\s+release\s+|plugin\s+)?(${name})(?:\s+(?:action|docker\s+(?:tag|digest)|orb))?(?:\s+to\s+(${version}))?`, 'i');
const removal = new RegExp(String.raw `^removes\s+(?:\[?\`?)(${name})`, 'i');
function claimsOfLine(line, place) {
    const requirement = line.includes(' requirement from ') ? asked.exec(line) : null;
    if (requirement?.[1] !== undefined)
        return [claim(requirement, place)];
    const found = step.exec(line);
    if (found?.[1] !== undefined)
        return [claim(found, place)];
    if (line.startsWith('|'))
        return tableRow(line);
    const removed = place === 'body' ? removal.exec(line)?.[1] : undefined;
    if (removed !== undefined)
        return [{ name: removed.replace(/[\]`.]+$/, ''), place }];
    const named = place === 'title' ? plain.exec(line) : null;
    return named?.[1] === undefined ? [] : [{ name: named[1], to: trimmed(named[2]), place }];
}
function claim(found, place) {
    return { name: (found[1] ?? '').replace(/[\]`]$/, ''), from: trimmed(found[2]), to: trimmed(found[3]), place };
}
function trimmed(text) {
    return text?.replace(/[.`]$/, '').trim();
}
function tableRow(line) {
    const cells = line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim());
    const [first = ''] = cells;
    const named = /^\[?`?(?:&#8203;)?([\w@][\w@./:+~-]{0,300})`?\]?/.exec(first.replace(/\u200b/g, ''))?.[1];
    if (named === undefined)
        return [];
    const arrow = cells.map(cell => /`([^`]{1,200})`\s*(?:->|→)\s*`([^`]{1,200})`/.exec(cell)).find(Boolean);
    if (arrow?.[1] !== undefined)
        return [{ name: named, from: arrow[1], to: arrow[2], place: 'body' }];
    const [from, to] = cells.slice(1, 3).map(cell => /^`([^`]{1,200})`$/.exec(cell)?.[1]);
    return from === undefined || to === undefined ? [] : [{ name: named, from, to, place: 'body' }];
}
function trailerClaims(message) {
    const at = message.indexOf('updated-dependencies:');
    if (at < 0)
        return [];
    const items = message.slice(at).split(/^- /m).slice(1, mostLines);
    return items.flatMap(whole => {
        const item = whole.slice(0, longestLine);
        const field = (key) => new RegExp(`^\\s{0,4}${key}:[ ]*["']?([^"'\\n]{1,300})["']?\\s*$`, 'm').exec(item)?.[1]?.trim();
        const found = field('dependency-name');
        if (found === undefined)
            return [];
        const kind = field('update-type')?.replace('version-update:semver-', '');
        return [{ name: found, to: field('dependency-version'), step: kind, place: 'trailer' }];
    });
}


/***/ }),

/***/ 65134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ dueTime),
/* harmony export */   d: () => (/* binding */ escalationsDue)
/* harmony export */ });
function dueTime(since, { review }) {
    return new Date(Date.parse(since) + review).toISOString();
}
function escalationsDue({ pull, since }, rules, { known, now }) {
    const start = Date.parse(since);
    return [...new Set(rules.escalate)]
        .sort((one, other) => one - other)
        .filter(percent => now.getTime() >= start + (rules.review * percent) / 100)
        .map(percent => ({
        pull,
        percent,
        due: dueTime(since, rules),
        key: `triage/${pull}/${since}/escalated/${percent}`
    }))
        .filter(({ key }) => !known.has(key));
}


/***/ }),

/***/ 65763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ Alert),
/* harmony export */   q$: () => (/* binding */ Advisory)
/* harmony export */ });
/* unused harmony export Vulnerability */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const Package = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ ecosystem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_000) });
const Score = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ vector_string: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_000).nullish(), score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() });
const Scores = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ cvss_v3: Score.nullish(), cvss_v4: Score.nullish() });
const Exploitability = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ percentage: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(), percentile: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ percentage: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(), percentile: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }))
        .transform(list => list[0])
]);
const FirstPatched = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_000),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ identifier: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_000) }).transform(version => version.identifier)
]);
const Vulnerability = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    package: Package.nullish(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullish(),
    vulnerable_version_range: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(10_000).nullish(),
    first_patched_version: FirstPatched.nullish()
});
const facts = {
    ghsa_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    cve_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullish(),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullish(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullish(),
    published_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullish(),
    withdrawn_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullish(),
    cvss: Score.nullish(),
    cvss_severities: Scores.nullish(),
    epss: Exploitability.nullish(),
    classification: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullish(),
    vulnerabilities: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Vulnerability).nullish()
};
const Advisory = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3(facts);
const Alert = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    dependency: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        package: Package.nullish(),
        manifest_path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(10_000).nullish(),
        scope: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullish(),
        relationship: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullish()
    }),
    security_advisory: Advisory,
    security_vulnerability: Vulnerability.nullish(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullish(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(10_000).nullish()
});


/***/ }),

/***/ 97531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gn: () => (/* binding */ Commit),
/* harmony export */   lE: () => (/* binding */ ChangedFile),
/* harmony export */   uX: () => (/* binding */ Pull)
/* harmony export */ });
/* unused harmony export Account */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const Account = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_000),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).optional()
});
const Repository = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_000).optional() });
const Side = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_000),
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    repo: Repository.nullish()
});
const Pull = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    user: Account.nullish(),
    head: Side,
    base: Side,
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).optional(),
    draft: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
    merged: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
    mergeable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
    mergeable_state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullish(),
    auto_merge: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}).nullish(),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_000) })).default([]),
    assignees: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Account).nullish(),
    requested_reviewers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Account).nullish(),
    requested_teams: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ slug: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_000) })).nullish(),
    commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(),
    changed_files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).optional(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(10_000).optional()
});
const Signature = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    verified: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_000).optional()
});
const Person = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(10_000).nullish(),
    email: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(10_000).nullish(),
    date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullish()
});
const Commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
        author: Person.nullish(),
        committer: Person.nullish(),
        verification: Signature.nullish()
    }),
    author: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([Account, zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}).transform(() => null)]).nullish(),
    committer: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([Account, zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}).transform(() => null)]).nullish(),
    parents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100) })).default([])
});
const ChangedFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(10_000),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullish(),
    additions: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(),
    deletions: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(),
    patch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    previous_filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(10_000).nullish()
});


/***/ }),

/***/ 99372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ owedMerges),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   om: () => (/* binding */ historyOf)
/* harmony export */ });
const asking = new Set(['review', 'blocked']);
function historyOf(events) {
    const history = new Map();
    for (const event of events) {
        if (event.kind !== 'triage.decided')
            continue;
        const { pull, head, decision, severity, updates } = event.data;
        const before = history.get(pull)?.since;
        const since = asking.has(decision) ? (before ?? event.time) : decision === 'wait' ? before : undefined;
        history.set(pull, { head, decision, severity, decidedAt: event.time, since, updates });
    }
    return history;
}
const day = 24 * 3_600_000;
function owedMerges(events, now) {
    const merged = new Set(events.flatMap(event => event.kind === 'triage.merged' && event.data.effect === 'merged' ? `${event.data.pull}/${event.data.head}` : []));
    const isOwed = ([number, { decision, head, decidedAt }]) => decision === 'merge' && now.getTime() - Date.parse(decidedAt) < day && !merged.has(`${number}/${head}`);
    return [...historyOf(events)].filter(isOwed).map(([number]) => number);
}
const hour = 3_600_000;
const roundHours = 120;
function isSettled(history, { number, head, now }) {
    if (history === undefined || history.head !== head)
        return false;
    if (history.decision !== 'review' && history.decision !== 'standard')
        return false;
    return (number + Math.floor(now.getTime() / hour)) % roundHours !== 0;
}


/***/ }),

/***/ 39031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ webFlowId),
/* harmony export */   g6: () => (/* binding */ knownBots),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* unused harmony export sources */
const sources = (/* unused pure expression or super */ null && (['dependabot', 'renovate', 'snyk', 'socket', 'other']));
const knownBots = new Map([
    [49699333, 'dependabot'],
    [27856297, 'dependabot'],
    [29139614, 'renovate'],
    [19733683, 'snyk']
]);
const webFlowId = 19864447;
function sourceOf({ pull, commits }) {
    const known = knownBots.get(pull.user?.id ?? -1);
    if (known !== undefined)
        return known;
    const own = pull.head.repo?.id !== undefined && pull.head.repo.id === pull.base.repo?.id;
    if (!own)
        return 'other';
    const { ref } = pull.head;
    const body = pull.body ?? '';
    if (isSnykBranch(ref) && leavesSnykMarks(pull.title, body, commits))
        return 'snyk';
    if (isSocket(ref, pull.title))
        return 'socket';
    if (isRenovate(pull, commits))
        return 'renovate';
    return 'other';
}
function isSnykBranch(ref) {
    return /^snyk-(?:fix|upgrade)-(?:[0-9a-f]{32}|[0-9a-z]{6})$/.test(ref);
}
function leavesSnykMarks(title, body, commits) {
    if (/^snyk-(?:fix|upgrade)-[0-9a-f]{32}$/.test(title))
        return true;
    const marks = /\[snyk\]|snyk\.io|snyk-bot|"templateContext"/i;
    if (marks.test(title) || marks.test(body.slice(0, 100_000)))
        return true;
    return (commits ?? []).some(({ commit }) => /^(?:fix|feat|build|chore)[:(].*(?:vulnerabilit|upgrade )/i.test(commit.message.slice(0, 500)));
}
function isSocket(ref, title) {
    return (/^socket\/fix\/(?:GHSA(?:-[0-9a-z]{4}){3}|CVE-\d{4}-\d{4,9}|[\w-]{0,60}ghsas?[\w-]{0,60})$/i.test(ref) &&
        /\bfix(?:es)? for (?:GHSA-|CVE-|\d{1,4} GHSAs?)/i.test(title));
}
function isRenovate({ head, body, user }, commits) {
    const text = body ?? '';
    const told = text.includes('This PR contains the following updates') || /\bRenovate\b/.test(text.slice(-20_000));
    if (!told || /backport|cherry-pick|(?:^|\/)bp\//i.test(head.ref))
        return false;
    const noted = ['<!--renovate-debug:', '<!-- rebase-check -->', '<!--renovate-config-hash:'].some(mark => text.includes(mark));
    if (/^renovate\//.test(head.ref))
        return noted || user?.type === 'Bot';
    return noted && (/renovate/i.test(user?.login ?? '') || madeByRenovate(commits));
}
function madeByRenovate(commits) {
    const authors = (commits ?? []).map(({ author, commit }) => `${author?.login ?? ''} ${commit.author?.email ?? ''}`);
    return authors.length > 0 && authors.every(author => /renovate/i.test(author));
}


/***/ }),

/***/ 87274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   NH: () => (/* binding */ isGap),
/* harmony export */   VN: () => (/* binding */ tomlMember),
/* harmony export */   Z4: () => (/* binding */ jsonMember),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   iY: () => (/* binding */ tomlSection),
/* harmony export */   vP: () => (/* binding */ jsonOpening)
/* harmony export */ });
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13183);

const longestLine = 20_000;
function linesOf(text) {
    return text.split('\n').filter(line => line.length <= longestLine);
}
function isGap(line) {
    return line === _patch_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ;
}
function jsonMember(line) {
    const found = /^\s*"((?:[^"\\]|\\.){1,500})"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(true|false))\s*,?\s*$/.exec(line);
    if (found === null)
        return undefined;
    return { key: found[1] ?? '', value: found[2] ?? found[3] ?? '' };
}
function jsonOpening(line) {
    return /^\s*"((?:[^"\\]|\\.){0,500})"\s*:\s*\{\s*$/.exec(line)?.[1];
}
function tomlMember(line) {
    const found = /^\s*["']?([\w.@/-]{1,200})["']?\s*=\s*(?:"([^"]*)"|'([^']*)')\s*(?:#.*)?$/.exec(line);
    if (found === null)
        return undefined;
    return { key: found[1] ?? '', value: found[2] ?? found[3] ?? '' };
}
function tomlSection(line) {
    return /^\s*\[{1,2}\s*([^\]]{1,300}?)\s*\]{1,2}\s*(?:#.*)?$/.exec(line)?.[1];
}
function parseJsonObject(text) {
    try {
        return asObject(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function asText(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 13183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wi: () => (/* binding */ sidesOfPatch),
/* harmony export */   rQ: () => (/* binding */ gap)
/* harmony export */ });
/* unused harmony export changedLines */
const gap = '\u0000';
function sidesOfPatch(patch) {
    const before = [];
    const after = [];
    let inside = false;
    for (const line of patch.split('\n')) {
        const heading = hunkHeading(line);
        if (heading !== undefined) {
            inside = true;
            before.push(gap, ...heading);
            after.push(gap, ...heading);
            continue;
        }
        if (!inside)
            continue;
        const mark = line[0];
        const text = line.slice(1).replace(/\r$/, '');
        if (mark === '-')
            before.push(text);
        else if (mark === '+')
            after.push(text);
        else if (mark === ' ' || line === '') {
            before.push(text);
            after.push(text);
        }
    }
    return { before: before.join('\n'), after: after.join('\n') };
}
function hunkHeading(line) {
    const range = /^@@ -\d{1,9}(?:,\d{1,9})? \+\d{1,9}(?:,\d{1,9})? @@/.exec(line);
    if (range === null)
        return undefined;
    const heading = line.slice(range[0].length).replace(/^ /, '').trimEnd();
    return heading === '' ? [] : [heading];
}
function changedLines(patch) {
    let inside = false;
    return patch.split('\n').flatMap(line => {
        if (hunkHeading(line) !== undefined)
            inside = true;
        else if (inside && (line[0] === '+' || line[0] === '-'))
            return [{ mark: line[0], text: line.slice(1) }];
        return [];
    });
}


/***/ }),

/***/ 96537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  WM: () => (/* binding */ isCommit),
  bU: () => (/* binding */ isPreview),
  ot: () => (/* binding */ parseVersion)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/src/domain/update/version-tail.js
function compareNumbers(left, right) {
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const order = compareDigits(left[index] ?? '0', right[index] ?? '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareDigits(left, right) {
    if (left.length !== right.length)
        return Math.sign(left.length - right.length);
    return left === right ? 0 : left < right ? -1 : 1;
}
function compareIdentifiers(left, right) {
    const one = identifiers(left);
    const other = identifiers(right);
    if (one.length === 0 || other.length === 0)
        return Math.sign(other.length - one.length);
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
        const a = one[index];
        const b = other[index];
        if (a === undefined || b === undefined)
            return a === undefined ? -1 : 1;
        const order = compareIdentifier(a, b);
        if (order !== 0)
            return order;
    }
    return 0;
}
function identifiers(tail) {
    const preview = tail.replace(/\+.*$/s, '').replace(/^[-.]/, '');
    return preview === '' ? [] : preview.split('.');
}
function compareIdentifier(left, right) {
    const numeric = /^\d+$/;
    if (numeric.test(left) && numeric.test(right))
        return compareNumbers([left], [right]);
    if (numeric.test(left) !== numeric.test(right))
        return numeric.test(left) ? -1 : 1;
    return left === right ? 0 : left < right ? -1 : 1;
}
const ranks = {
    dev: -7,
    alpha: -6,
    a: -6,
    beta: -5,
    b: -5,
    milestone: -4,
    m: -4,
    pre: -3,
    preview: -3,
    rc: -2,
    cr: -2,
    c: -2,
    snapshot: -1,
    final: 0,
    ga: 0,
    release: 0,
    stable: 0,
    jre: 0,
    android: 0,
    sp: 1,
    p: 1,
    pl: 1,
    patch: 1,
    post: 1
};
function compareQualifiers(left, right) {
    const one = words(left);
    const other = words(right);
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
        const order = compareWord(one[index], other[index]);
        if (order !== 0)
            return order;
    }
    return 0;
}
function words(tail) {
    const found = tail
        .toLowerCase()
        .replace(/\+.*$/s, '')
        .match(/[a-z]+|\d+/g) ?? [];
    return found.filter(word => ranks[word] !== 0);
}
function compareWord(left = '', right = '') {
    if (left === right)
        return 0;
    const [one, other] = [rank(left), rank(right)];
    if (one === undefined || other === undefined)
        return undefined;
    if (one !== other)
        return Math.sign(one - other);
    return compareNumbers([left.replace(/\D/g, '') || '0'], [right.replace(/\D/g, '') || '0']);
}
function rank(word) {
    if (word === '')
        return 0;
    if (/^\d+$/.test(word))
        return 0.5;
    return Object.hasOwn(ranks, word) ? ranks[word] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/domain/update/version-python.js

const stages = { a: 0, alpha: 0, b: 1, beta: 1, c: 2, rc: 2, pre: 2, preview: 2 };
const version_python_form = /^v?(?:(\d{1,9})!)?(\d{1,40}(?:\.\d{1,40}){0,20})(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d{0,20}))?(?:-(\d{1,20})|[-_.]?(?:post|rev|r)[-_.]?(\d{0,20}))?(?:[-_.]?dev[-_.]?(\d{0,20}))?(?:\+[a-z0-9._-]{1,100})?$/;
function comparePython(one, other) {
    const left = parsePython(one);
    const right = parsePython(other);
    if (left === undefined || right === undefined)
        return undefined;
    return (compareNumbers([left.epoch], [right.epoch]) ||
        compareNumbers(left.release, right.release) ||
        Math.sign(left.stage - right.stage) ||
        compareNumbers([left.stageNumber], [right.stageNumber]) ||
        comparePost(left.post, right.post) ||
        compareDevelopment(left.development, right.development));
}
function parsePython(text) {
    const found = version_python_form.exec(text.trim().toLowerCase());
    if (found === null)
        return undefined;
    const [, epoch = '0', release = '', word, number, dash, post, development] = found;
    const hasPost = dash !== undefined || post !== undefined;
    const onlyDevelopment = word === undefined && !hasPost && development !== undefined;
    return {
        epoch,
        release: release.split('.').map(clean),
        stage: onlyDevelopment ? -1 : word === undefined ? 3 : (stages[word] ?? 3),
        stageNumber: clean(number ?? '0'),
        post: hasPost ? [clean(dash ?? post ?? '0')] : [],
        development: development === undefined ? undefined : clean(development)
    };
}
function clean(digits) {
    return digits.replace(/^0+(?=\d)/, '') || '0';
}
function comparePost(left, right) {
    if (left.length !== right.length)
        return Math.sign(left.length - right.length);
    return compareNumbers(left, right);
}
function compareDevelopment(left, right) {
    if (left === undefined || right === undefined)
        return left === right ? 0 : left === undefined ? 1 : -1;
    return compareNumbers([left], [right]);
}

;// CONCATENATED MODULE: ./lib/src/domain/update/version.js



const longestVersion = 300;
function parseVersion(text) {
    if (text.length > longestVersion || isCommit(text))
        return undefined;
    const found = /^([^\d]{0,100})(?:(\d{1,9})!)?(\d{1,40}(?:\.\d{1,40}){0,9})(.*)$/s.exec(text.trim());
    if (found === null)
        return undefined;
    const [, before = '', epoch = '0', numbers = '', rest = ''] = found;
    const prefix = before.replace(/^[=v^~<>\s]+$/i, '').replace(/v$/i, '');
    return { prefix, epoch, numbers: numbers.split('.').map(trimZeros), tail: rest.replace(/^[.-]$/, '') };
}
function isCommit(text) {
    if (text.startsWith('sha256:'))
        return true;
    return /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(text) || (/^[0-9a-f]{7,12}$/.test(text) && /[a-f]/.test(text));
}
function isPreview(ecosystem, text) {
    const version = parseVersion(text);
    if (version === undefined)
        return false;
    const release = { ...version, tail: '' };
    return ecosystem !== 'docker' && compareTails(ecosystem, version, release) === -1;
}
function compareVersions(ecosystem, one, other) {
    if (ecosystem === 'pip')
        return comparePython(one, other);
    if (ecosystem === 'npm')
        return compareNpm(one, other) ?? compareParts(ecosystem, one, other);
    return compareParts(ecosystem, one, other);
}
function compareNpm(one, other) {
    const [left, right] = [semver.parse(one), semver.parse(other)];
    return left === null || right === null ? undefined : semver.compare(left, right);
}
function compareParts(ecosystem, one, other) {
    const left = parseVersion(one);
    const right = parseVersion(other);
    if (left === undefined || right === undefined || left.prefix !== right.prefix)
        return undefined;
    return compareNumbers(left.numbers, right.numbers) || compareTails(ecosystem, left, right);
}
function compareTails(ecosystem, left, right) {
    if (left.tail === right.tail)
        return 0;
    switch (ecosystem) {
        case 'docker':
        case 'github-actions':
            return undefined;
        case 'pip':
            return comparePython(`0${left.tail}`, `0${right.tail}`);
        case 'maven':
        case 'gradle':
        case 'bundler':
        case 'composer':
        case 'cocoapods':
            return compareQualifiers(left.tail, right.tail);
        default:
            return compareIdentifiers(left.tail, right.tail);
    }
}
function trimZeros(digits) {
    return digits.replace(/^0+(?=\d)/, '');
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

/***/ 99937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
const longest = 300;
function code(text) {
    const plain = text
        .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, ' ')
        .replaceAll('`', "'")
        .trim();
    if (plain === '')
        return '–';
    const short = plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
    return `\`${short.replaceAll('\\', '/').replaceAll('|', '\\|')}\``;
}
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
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


/***/ })

};
