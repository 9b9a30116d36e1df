export const id = 9108;
export const ids = [9108,3312,4428];
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

/***/ 81462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createProxyRouter)
/* harmony export */ });
/* harmony import */ var _proxy_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99262);

function createProxyRouter(find) {
    return {
        capabilities: () => ({ kind: 'embedded', granularity: 1e-9, assignment: 'request', lease: true, shiftMs: 50 }),
        read: async () => (await (0,_proxy_client_js__WEBPACK_IMPORTED_MODULE_0__/* .readProxy */ .nM)(find)).routing,
        set: ({ blue, green, weight, fence, leaseMs }) => (0,_proxy_client_js__WEBPACK_IMPORTED_MODULE_0__/* .changeProxy */ .P4)(find, '/weights', { blue, green, weight, fence, leaseMs }),
        finalize: (live, fence) => (0,_proxy_client_js__WEBPACK_IMPORTED_MODULE_0__/* .changeProxy */ .P4)(find, '/finalize', { live, fence })
    };
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aQ: () => (/* binding */ boundsMs),
/* harmony export */   qc: () => (/* binding */ SlotCounters)
/* harmony export */ });
/* unused harmony export binOf */
const leastStepMs = 0.5;
const boundsMs = latencyBounds(5000);
function latencyBounds(last) {
    const bounds = [leastStepMs];
    for (let bound = leastStepMs; bound < last; bounds.push(bound)) {
        bound = Math.max(bound + leastStepMs, Math.ceil(bound * 1100) / 1000);
    }
    return bounds;
}
const rememberedSeconds = 3600;
class SlotCounters {
    inFlight = 0;
    #total = emptyTally();
    #ring = new Map();
    record(now, elapsedMs, failed) {
        const bin = binOf(elapsedMs);
        for (const tally of [this.#total, this.#tallyOf(Math.floor(now / 1000))]) {
            tally.requests += 1;
            tally.errors += failed ? 1 : 0;
            tally.latency[bin] = (tally.latency[bin] ?? 0) + 1;
        }
    }
    fail(now) {
        this.#total.errors += 1;
        this.#tallyOf(Math.floor(now / 1000)).errors += 1;
    }
    total() {
        return { ...this.#total, latency: [...this.#total.latency] };
    }
    history(now, milliseconds) {
        const sum = emptyTally();
        const oldest = Math.floor((now - milliseconds) / 1000);
        for (const { second, tally } of this.#ring.values())
            if (second >= oldest)
                add(sum, tally);
        return sum;
    }
    #tallyOf(second) {
        const place = second % rememberedSeconds;
        const known = this.#ring.get(place);
        if (known?.second === second)
            return known.tally;
        const fresh = { second, tally: emptyTally() };
        this.#ring.set(place, fresh);
        return fresh.tally;
    }
}
function binOf(elapsedMs) {
    const bin = boundsMs.findIndex(bound => elapsedMs <= bound);
    return bin === -1 ? boundsMs.length : bin;
}
function emptyTally() {
    return { requests: 0, errors: 0, latency: Array.from({ length: boundsMs.length + 1 }, () => 0) };
}
function add(sum, more) {
    sum.requests += more.requests;
    sum.errors += more.errors;
    for (const [bin, count] of more.latency.entries())
        sum.latency[bin] = (sum.latency[bin] ?? 0) + count;
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

/***/ 72643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ filledLink),
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
function linksOf({ logs, traces }) {
    return [
        { name: 'application logs', setting: ['logs', 'application'], template: logs.application },
        { name: 'access logs', setting: ['logs', 'access'], template: logs.access },
        { name: 'error logs', setting: ['logs', 'errors'], template: logs.errors },
        { name: 'audit logs', setting: ['logs', 'audit'], template: logs.audit },
        { name: 'traces of requests', setting: ['traces', 'requests'], template: traces.requests },
        { name: 'traces of bottlenecks', setting: ['traces', 'bottlenecks'], template: traces.bottlenecks },
        { name: 'traces of dependencies', setting: ['traces', 'dependencies'], template: traces.dependencies }
    ];
}
function filledLink(template, shown) {
    return template.replaceAll(/\{(artifact|environment|from|to)\}/g, (_, key) => encodeURIComponent(String(shown[key])));
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

/***/ 81624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
function door(operation, wire) {
    return { operation, wire };
}


/***/ }),

/***/ 40286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorDoor: () => (/* binding */ doctorDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/text-files.js
var text_files = __webpack_require__(54661);
;// CONCATENATED MODULE: ./lib/src/adapters/probes/reach.js
async function reach(address) {
    try {
        const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
        await response.body?.cancel();
        return response.status;
    }
    catch {
        return 'no answer';
    }
}

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/policy/default-policy.js
var default_policy = __webpack_require__(482);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/doctor/apply.js
async function apply() {
    throw new Error('doctor has no effects');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/doctor/inputs.js


const DoctorInputs = schemas/* strictObject */.rej({ ...inputs/* sharedInputs */.dO });

// EXTERNAL MODULE: ./lib/src/domain/dashboard-links.js
var dashboard_links = __webpack_require__(72643);
;// CONCATENATED MODULE: ./lib/src/domain/doctor/finding.js
function fine(name, text) {
    return { name, state: 'fine', text };
}
function missing(name, text, mend) {
    return { name, state: 'missing', text, mend };
}
function unknown(name, text, mend) {
    return { name, state: 'unknown', text, mend };
}

// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 4 modules
var policy_policy = __webpack_require__(90740);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout-of.js
var rollout_of = __webpack_require__(41521);
;// CONCATENATED MODULE: ./lib/src/domain/doctor/policy-findings.js



function inPolicy(line) {
    return `in the policy: ${line}`;
}
function policyFindings(policy) {
    const names = (0,policy_policy.environmentNames)(policy);
    if (names.length === 0)
        return [missing('policy', 'it names no environment', 'sluice init')];
    return [
        fine('policy', `read; every role and environment that it names exists: ${names.join(' → ')}`),
        smoke(policy),
        ...names.map(name => place(policy, name)),
        ...tests(policy, names.at(-1) ?? ''),
        ...traffic(policy, names)
    ];
}
function smoke({ smoke: { suite } }) {
    if (suite !== undefined)
        return fine('smoke suite', suite);
    return missing('smoke suite', 'nothing is asked of a deployed version', inPolicy('smoke: { suite: .github/smoke.yml }'));
}
function place({ environments }, name) {
    const { deploy, run } = environments[name] ?? {};
    const what = `deployment to ${name}`;
    if (deploy !== undefined)
        return fine(what, `by ${deploy}`);
    const line = inPolicy(`environments: { ${name}: { deploy: ./deploy.sh } }`);
    if (run === undefined)
        return missing(what, 'neither a deploy command nor a process is named', line);
    return unknown(what, 'a process on the machine of the job: it stays only on a runner of your own', line);
}
function tests({ environments }, last) {
    const { requires = [] } = environments[last] ?? {};
    if (requires.length > 0)
        return [fine('tests', `${last} asks for ${requires.join(', ')}`)];
    const line = inPolicy(`environments: { ${last}: { requires: [unit_tests] } }`);
    return [missing('tests', `${last} asks for no test result`, line)];
}
function traffic(policy, names) {
    const rolled = names.filter(name => (0,rollout_of/* rolloutOf */.Z)(policy, name) !== undefined);
    if (rolled.length === 0) {
        const line = inPolicy('rollout: { router: { kind: haproxy, … } }');
        return [unknown('rollout', 'no environment shifts its traffic step by step', line)];
    }
    return rolled.flatMap(name => {
        const { router, metrics } = (0,rollout_of/* rolloutOf */.Z)(policy, name) ?? {};
        const embedded = 'a proxy on the machine of the job: it stays only on a runner of your own';
        const line = (key, page) => inPolicy(`rollout: { ${key}: { kind: … } }, see docs/${page}`);
        return [
            ...(isEmbedded(router) ? [unknown(`router of ${name}`, embedded, line('router', 'routers.md'))] : []),
            ...(isEmbedded(metrics) ? [unknown(`metrics of ${name}`, embedded, line('metrics', 'metrics.md'))] : [])
        ];
    });
}
function isEmbedded(settings) {
    return (settings?.kind ?? 'embedded') === 'embedded';
}

;// CONCATENATED MODULE: ./lib/src/domain/doctor/role-findings.js


function peopleIn({ roles }) {
    const named = Object.values(roles).flat().map(asLogin);
    return [...new Set(named.filter(name => name !== undefined))];
}
function roleFindings(policy, standing) {
    const roles = Object.entries(policy.roles);
    const mend = inPolicy('roles: { on-call: [LOGIN] }');
    if (roles.length === 0)
        return [unknown('roles', 'nobody is named: an incident waits for whoever looks', mend)];
    return roles.map(([role, members]) => about(role, members, standing));
}
function about(role, members, standing) {
    const name = `role ${role}`;
    const mend = inPolicy(`roles: { ${role}: [LOGIN] }`);
    const told = members.map(member => tell(member, standing));
    const strangers = told.filter(({ state }) => state === 'missing');
    if (strangers.length > 0)
        return missing(name, strangers.map(({ text }) => text).join('; '), mend);
    const text = told.map(one => one.text).join('; ');
    return told.every(({ state }) => state === 'fine') ? fine(name, text) : unknown(name, text, mend);
}
function tell(member, standing) {
    const login = asLogin(member);
    const found = login === undefined ? undefined : standing.get(login);
    if (found === undefined)
        return { state: 'unknown', text: `who ${member} is cannot be seen from here` };
    if ('why' in found)
        return { state: 'unknown', text: `${member}: ${found.why}` };
    if (found.may === 'none')
        return { state: 'missing', text: `${member} may do nothing in this repository` };
    return { state: 'fine', text: `${member} may ${found.may}` };
}
function asLogin(member) {
    const name = member.replace(/^@/, '');
    return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?$/.test(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./lib/src/operations/doctor/ask.js

const nobody = `sha256:${'0'.repeat(64)}`;
async function askAll({ routers, metrics, stores }) {
    return Promise.all([
        ...routers.map(place => ask(place, async (router) => weightOf(await router.read()))),
        ...metrics.map(place => ask(place, async (source) => countsOf(await source.read()))),
        ...stores.map(place => ask(place, async (store) => ((await store.find(nobody)) ? 'it is there' : 'it lets us look')))
    ]);
}
async function ask({ name, kind, open }, question) {
    const answer = await open().then(question).catch(silence);
    return { name, kind, answer, again: 'sluice doctor, in a job of the workflow' };
}
function silence(thrown) {
    const { kind, code, message, hint } = (0,failure/* toFailure */.w2)(thrown);
    return { why: message, hint, isWrong: kind === 'refused' || (kind === 'usage' && code !== 'missing-input') };
}
function weightOf({ weight, blue, green }) {
    if (weight === 0)
        return `all traffic goes to slot ${blue}`;
    return weight === 1 ? `all traffic goes to slot ${green}` : `${Math.round(weight * 100)} % go to slot ${green}`;
}
function countsOf({ slots: { a, b } }) {
    const seen = [a, b].map(counts => (counts === null ? 'no data' : `${counts.requests} requests`));
    return `slot a has ${seen[0]}, slot b ${seen[1]}`;
}

;// CONCATENATED MODULE: ./lib/src/operations/doctor/observe.js





const folder = '.github/workflows';
const noGitHub = 'no repository on GitHub, or no token to ask with';
async function observe({ ports, policy }) {
    const { files, hosted, trouble, places, permissions } = ports;
    const names = (await files.list(folder)).filter(name => /\.ya?ml$/.test(name));
    const workflows = [];
    for (const name of names)
        workflows.push({ path: `${folder}/${name}`, text: await files.read(`${folder}/${name}`) });
    const [found, asked, standing, links] = await Promise.all([
        readHosted(hosted),
        askAll(places),
        standingOf(policy, permissions),
        readLinks(policy, ports)
    ]);
    return { trouble, workflows, hosted: found, asked, standing, links };
}
async function standingOf(policy, permissions) {
    const asked = peopleIn(policy).map(async (login) => {
        const may = permissions === undefined ? noGitHub : await orWhy(() => permissions.of(login).then(may => ({ may })));
        return [login, typeof may === 'string' ? { why: may } : may];
    });
    return new Map(await Promise.all(asked));
}
async function readLinks(policy, { reach, clock }) {
    const to = clock.now().getTime();
    const shown = {
        artifact: policy.artifact.name ?? 'artifact',
        environment: (0,policy_policy.environmentNames)(policy).at(-1) ?? 'production',
        from: to - 3_600_000,
        to
    };
    const asked = (0,dashboard_links/* linksOf */.h)(policy.dashboard).flatMap(({ name, template }) => template === undefined ? [] : [reach((0,dashboard_links/* filledLink */.F)(template, shown)).then(answer => [name, answer])]);
    return Object.fromEntries(await Promise.all(asked));
}
async function readHosted(hosted) {
    if (hosted === undefined)
        return { repository: noGitHub, environments: noGitHub, rules: noGitHub, workflows: noGitHub };
    const repository = await orWhy(() => hosted.repository());
    const branch = typeof repository === 'string' ? 'main' : repository.defaultBranch;
    const [environments, rules, workflows] = await Promise.all([
        orWhy(() => hosted.environments()),
        orWhy(() => hosted.branchRules(branch)),
        orWhy(() => hosted.workflows())
    ]);
    return { repository, environments, rules, workflows };
}
async function orWhy(read) {
    try {
        return await read();
    }
    catch (thrown) {
        return (0,failure/* toFailure */.w2)(thrown).message;
    }
}

;// CONCATENATED MODULE: ./lib/src/domain/doctor/hosted-findings.js


function hostedFindings(policy, hosted) {
    const { repository } = hosted;
    if (typeof repository === 'string')
        return [unknown('repository', repository, 'GITHUB_TOKEN=… sluice doctor --repository=OWNER/NAME')];
    const { fullName } = repository;
    return [
        fine('repository', fullName),
        attestations(repository.isPrivate, fullName),
        ...rules(hosted.rules, fullName, repository.defaultBranch),
        ...environments(policy, hosted.environments, fullName),
        ...schedules(hosted.workflows, fullName)
    ];
}
function attestations(isPrivate, repository) {
    if (!isPrivate)
        return fine('attestations', 'open to every public repository');
    const text = 'a private repository needs Enterprise Cloud for them; without it the record on the ledger branch is the only copy';
    return unknown('attestations', text, `gh api repos/${repository}/attestations/sha256:0`);
}
function rules(found, repository, branch) {
    const name = `rules of ${branch}`;
    const mend = `https://github.com/${repository}/settings/rules`;
    if (typeof found === 'string')
        return [unknown(name, found, mend)];
    const lacking = ['pull_request', 'required_status_checks'].filter(kind => !found.includes(kind));
    if (lacking.length === 0)
        return [fine(name, 'a pull request and green checks come before a merge')];
    return [
        missing(name, `nothing asks for ${lacking.join(' and ').replaceAll('_', ' ')}, so anything can be merged`, mend)
    ];
}
function environments(policy, found, repository) {
    if (typeof found === 'string')
        return [unknown('environments', found, `gh api repos/${repository}/environments`)];
    return Object.entries(policy.environments).map(([name, { approvals }]) => {
        const what = `environment ${name}`;
        const here = found.find(one => one.name === name);
        const api = `gh api --method PUT repos/${repository}/environments/${name}`;
        if (here === undefined)
            return missing(what, 'GitHub has none of that name, so it has no rules and no secrets', api);
        const asks = approvals !== undefined;
        if (asks && here.reviewers === 0)
            return missing(what, 'the policy asks for approvals, and GitHub asks nobody', api);
        if (!asks && here.reviewers > 0) {
            const line = inPolicy(`environments: { ${name}: { approvals: { count: 1 } } }`);
            return missing(what, `GitHub asks ${here.reviewers} for approval, and the policy does not say so`, line);
        }
        return fine(what, asks ? 'both ask for approvals' : 'nobody has to be asked');
    });
}
function schedules(found, repository) {
    if (typeof found === 'string')
        return [unknown('schedules', found, `gh workflow list --all --repo ${repository}`)];
    const asleep = found.filter(({ state }) => state !== 'active');
    if (asleep.length === 0)
        return [fine('schedules', 'every workflow is enabled')];
    return asleep.map(({ path, state }) => missing('schedules', `${path} is ${state.replaceAll('_', ' ')}`, `gh workflow enable ${path.split('/').at(-1)} --repo ${repository}`));
}

;// CONCATENATED MODULE: ./lib/src/domain/doctor/link-findings.js


function linkFindings({ dashboard }, answers) {
    const all = (0,dashboard_links/* linksOf */.h)(dashboard);
    const [first] = all;
    if (first !== undefined && all.every(({ template }) => template === undefined)) {
        return [unknown('logs and traces', 'the policy links none of them', mend(first))];
    }
    return all.map(link => {
        const { name, template } = link;
        if (template === undefined)
            return unknown(name, 'the policy does not link them', mend(link));
        const answer = answers[name] ?? 'nobody asked';
        if (typeof answer === 'string')
            return missing(name, `${template}: ${answer}`, mend(link));
        const isThere = answer < 400 || answer === 401 || answer === 403 || answer === 405;
        return isThere ? fine(name, template) : missing(name, `${template} answers ${answer}`, mend(link));
    });
}
function mend({ setting: [section, key] }) {
    return `dashboard: { ${section}: { ${key}: https://… } }`;
}

;// CONCATENATED MODULE: ./lib/src/domain/doctor/reach-findings.js

function reachFindings(asked) {
    return asked.map(({ name, kind, answer, again }) => {
        if (typeof answer === 'string')
            return fine(name, `${kind} answers: ${answer}`);
        const mend = answer.hint ?? again;
        if (answer.isWrong)
            return missing(name, answer.why, mend);
        return unknown(name, `${kind} gives no answer here: ${answer.why}`, mend);
    });
}

;// CONCATENATED MODULE: ./lib/src/domain/doctor/train-findings.js

function trainFindings({ schedule }, workflows) {
    const ticking = workflows.filter(({ text }) => /\bschedule:/.test(text));
    return schedule.trains.map(({ name }) => {
        const caller = ticking.find(({ text }) => trainsIn(text).includes(name));
        if (caller !== undefined)
            return fine(`train ${name}`, `${caller.path} knocks for it`);
        const mend = `a workflow as examples/workflows/train.yml, with train: ${name}`;
        return missing(`train ${name}`, 'no workflow with a schedule names it, so it never leaves', mend);
    });
}
function trainsIn(text) {
    return [...text.matchAll(/\btrain:\s*["']?([^\s"',}]+)/g)].map(([, name = '']) => name);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/src/domain/doctor/workflow-findings.js


const needed = {
    contents: 'write',
    'id-token': 'write',
    attestations: 'write',
    deployments: 'write',
    issues: 'write',
    actions: 'read',
    'pull-requests': 'read',
    packages: 'write'
};
function workflowFindings(workflows, trusted) {
    const call = workflows.flatMap(({ text }) => callsOf(text)).find(({ uses }) => /\/release\.yml@/.test(uses));
    if (call === undefined) {
        return [missing('release workflow', 'no workflow calls release.yml', 'sluice init'), ...pinning(workflows)];
    }
    return [
        fine('release workflow', call.uses),
        permissions(call),
        ...(trusted === undefined ? [] : [signers(call, trusted)]),
        ...pinning(workflows)
    ];
}
function permissions({ permissions: held }) {
    if (typeof held === 'string') {
        return held === 'write-all'
            ? missing('permissions', 'write-all is more than a release needs', 'sluice init --dry-run shows the list')
            : missing('permissions', `${held} is too little`, 'sluice init --dry-run shows the list');
    }
    const rank = (level) => ['none', 'read', 'write'].indexOf(String(level ?? 'none'));
    const lacking = Object.entries(needed).filter(([name, level]) => rank(held?.[name]) < rank(level));
    if (lacking.length === 0)
        return fine('permissions', 'the release job hands on what its jobs ask for');
    const line = Object.entries(needed).map(([name, level]) => `${name}: ${level}`);
    return missing('permissions', `the release job lacks ${lacking.map(([name, level]) => `${name}: ${level}`).join(', ')}; such a run does not start`, `in the job that calls release.yml: permissions: { ${line.join(', ')} }`);
}
function signers({ uses }, trusted) {
    const [named = '', ref = ''] = uses.split('@');
    const repository = named.split('/').slice(0, 2).join('/');
    const refs = [`refs/tags/${ref}`, `refs/heads/${ref}`, ref];
    const isTrusted = (file) => refs.some(one => trusted.includes(`https://github.com/${repository}/.github/workflows/${file}@${one}`));
    const absent = ['provenance.yml', 'release.yml'].filter(file => !isTrusted(file));
    if (absent.length === 0)
        return fine('trust', `the policy trusts what ${repository} signs at ${ref}`);
    const line = `in the policy, below trust.workflow: - https://github.com/${repository}/.github/workflows/${absent[0]}@refs/tags/${ref}`;
    return missing('trust', `trust.workflow lacks ${absent.join(' and ')} at ${ref}, the ref that the caller pins`, line);
}
function pinning(workflows) {
    const loose = workflows.flatMap(({ path, text }) => {
        const used = [...text.matchAll(/^\s*(?:-\s*)?uses:\s*["']?([^\s"'#]+)/gm)].map(([, uses = '']) => uses);
        const others = used.filter(uses => !/^[.$]\//.test(uses) && !uses.startsWith('sluice-actions/'));
        return others.filter(uses => !/@[0-9a-f]{40}$/.test(uses)).map(uses => `${uses} in ${path}`);
    });
    if (loose.length === 0)
        return [fine('pinned actions', 'every action of others is pinned to a commit')];
    const more = loose.length > 3 ? ` and ${loose.length - 3} more` : '';
    return [
        missing('pinned actions', `${loose.slice(0, 3).join(', ')}${more}`, 'pin each to a commit, with its tag in a comment')
    ];
}
function callsOf(text) {
    try {
        const { jobs = {} } = (0,dist/* parse */.qg)(text, { maxAliasCount: 10 });
        return Object.values(jobs).flatMap(job => typeof job?.uses === 'string' ? [{ permissions: undefined, ...job, uses: job.uses }] : []);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/src/operations/doctor/plan.js








function plan(_inputs, _facts) {
    return { proceed: false };
}
function findingsOf(policy, facts) {
    const { trouble, workflows, hosted, asked, standing, links } = facts;
    if (trouble !== undefined)
        return [missing('policy', trouble.text, trouble.mend), ...workflowFindings(workflows, undefined)];
    return [
        ...policyFindings(policy),
        ...reachFindings(asked),
        ...roleFindings(policy, standing),
        ...workflowFindings(workflows, policy.trust.workflow),
        ...trainFindings(policy, workflows),
        ...linkFindings(policy, links),
        ...hostedFindings(policy, hosted)
    ];
}

;// CONCATENATED MODULE: ./lib/src/operations/doctor/report.js

const marks = { fine: 'passed', missing: 'failed', unknown: 'unknown' };
function reportOn(policy, facts) {
    const findings = findingsOf(policy, facts);
    const count = (state) => findings.filter(finding => finding.state === state).length;
    const [lacking, open] = [count('missing'), count('unknown')];
    return {
        outcome: lacking > 0 ? 'refused' : 'done',
        ...(lacking > 0 && { reason: 'check-missing' }),
        headline: `doctor · ${count('fine')} fine, ${lacking} missing, ${open} unknown`,
        blocks: [{ kind: 'checks', checks: findings.map(checkOf) }],
        result: { findings: findings.map(finding => ({ ...finding })) }
    };
}
function checkOf({ name, state, text, mend }) {
    const said = mend === undefined ? text : `${text}\n      ${mend}`;
    return { mark: marks[state], name, text: said };
}

;// CONCATENATED MODULE: ./lib/src/operations/doctor/index.js





const doctor = {
    name: 'doctor',
    Inputs: DoctorInputs,
    observe: async (context) => ({ ...(await observe(context)), policy: context.policy }),
    plan: plan,
    apply: apply,
    report: ({ facts }) => reportOn(facts.policy, facts)
};

// EXTERNAL MODULE: ./lib/src/wiring/metrics.js + 1 modules
var wiring_metrics = __webpack_require__(45205);
// EXTERNAL MODULE: ./lib/src/wiring/routers.js
var wiring_routers = __webpack_require__(56591);
// EXTERNAL MODULE: ./lib/src/wiring/stores.js + 2 modules
var stores = __webpack_require__(20489);
;// CONCATENATED MODULE: ./lib/src/wiring/doctor-places.js





function placesOf(policy, inputs, host) {
    const rolled = (0,policy_policy.environmentNames)(policy).filter(name => (0,rollout_of/* rolloutOf */.Z)(policy, name) !== undefined);
    const routers = rolled.map(environment => {
        const choice = { policy, environment, shell: inputs.shell };
        const { kind } = (0,wiring_routers/* routerSettings */.X)(choice);
        return { name: `router of ${environment}`, kind, open: () => (0,wiring_routers/* routerOf */.V)(choice, host) };
    });
    const metrics = rolled.map(environment => {
        const settings = (0,wiring_metrics/* metricSettings */.Qp)(policy, environment);
        const open = () => (0,wiring_metrics/* metricsOf */.Ps)(policy, environment, host, settings);
        return { name: `metrics of ${environment}`, kind: settings.kind, open };
    });
    const isEmbedded = ({ kind }) => kind === 'embedded';
    return {
        routers: routers.filter(one => !isEmbedded(one)),
        metrics: metrics.filter(one => !isEmbedded(one)),
        stores: remoteStores(policy).map(location => {
            const open = () => (0,stores.openStore)({ location, input: 'store' }, policy, inputs, host);
            return { name: `store ${location}`, kind: location.startsWith('s3:') ? 'bucket' : 'registry', open };
        })
    };
}
function remoteStores({ artifact, environments }) {
    const named = [artifact.store, ...Object.values(environments).map(({ store }) => store)];
    return [...new Set(named.filter(location => location !== undefined))].filter(location => /^(oci|s3):\/\//.test(location));
}

// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
;// CONCATENATED MODULE: ./lib/src/wiring/doctor.js










async function wire(inputs, host) {
    const { workingDirectory } = host.run;
    const read = await (0,policy_file/* loadPolicy */.t)(inputs.policy, workingDirectory).catch(troubleWith);
    const [policy, trouble] = 'mend' in read ? [(0,default_policy/* defaultPolicy */.G)(), read] : [read.policy, undefined];
    const places = placesOf(policy, inputs, host);
    const files = (0,text_files/* textFiles */.z)(workingDirectory);
    const hosted = await onGitHub(inputs, host);
    return { ports: { files, places, clock: system_clock/* systemClock */.m, reach: reach, trouble, ...hosted }, policy };
}
function troubleWith(thrown) {
    const { code, message } = (0,failure/* toFailure */.w2)(thrown);
    const isAbsent = code === 'missing-policy';
    return { text: message, mend: isAbsent ? 'sluice init' : 'mend that line; docs/policy.md has every key' };
}
async function onGitHub(inputs, host) {
    const { environment } = host;
    const token = inputs.githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN;
    const repository = await (0,github/* projectRepository */.mL)(inputs, host);
    if (repository === undefined || !token)
        return { hosted: undefined, permissions: undefined };
    const [{ createRepositoryFacts }, { createGitHubPermissions }, connection] = await Promise.all([
        __webpack_require__.e(/* import() */ 3609).then(__webpack_require__.bind(__webpack_require__, 3609)),
        __webpack_require__.e(/* import() */ 759).then(__webpack_require__.bind(__webpack_require__, 80759)),
        (0,github/* connectTo */.m6)(repository, inputs, host)
    ]);
    return { hosted: createRepositoryFacts(connection), permissions: createGitHubPermissions(connection) };
}
const doctorDoor = (0,door/* door */.d)(doctor, wire);


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

/***/ 45205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qp: () => (/* binding */ metricSettings),
  Ps: () => (/* binding */ metricsOf),
  B9: () => (/* binding */ tokenOf)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/start.js
var start = __webpack_require__(40049);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/client.js
var client = __webpack_require__(99262);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/counters.js
var counters = __webpack_require__(1052);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/proxy-metrics.js


function createProxyMetrics(find) {
    return {
        capabilities: () => ({ kind: 'embedded', boundsMs: counters/* boundsMs */.aQ, lagMs: 0, seesInFlight: true }),
        read: async () => {
            const { time, slots } = await (0,client/* readProxy */.nM)(find);
            return { time, slots };
        },
        history: async (slot, milliseconds) => (await (0,client/* readHistory */.Lu)(find, milliseconds))[slot]
    };
}

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/policy/kinds.js
var kinds = __webpack_require__(69693);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout-of.js
var rollout_of = __webpack_require__(41521);
// EXTERNAL MODULE: ./lib/src/wiring/embedded.js
var embedded = __webpack_require__(26759);
// EXTERNAL MODULE: ./lib/src/wiring/secrets.js
var secrets = __webpack_require__(89040);
;// CONCATENATED MODULE: ./lib/src/wiring/metrics.js







function metricSettings(policy, environment, asked) {
    const settings = (0,rollout_of/* rolloutOf */.Z)(policy, environment)?.metrics ?? { kind: 'embedded' };
    if (asked === undefined || asked === settings.kind)
        return settings;
    if (asked === 'embedded')
        return { kind: 'embedded' };
    const known = kinds/* metricKinds */.I.includes(asked);
    throw (0,failure/* usage */.CI)('bad-input', {
        input: 'metrics',
        found: asked,
        expected: known
            ? 'the policy to have its settings, rollout.metrics of this kind'
            : `one of ${kinds/* metricKinds */.I.join(', ')}`,
        example: settings.kind
    });
}
async function metricsOf(policy, environment, host, settings) {
    switch (settings.kind) {
        case 'embedded': {
            const place = (0,embedded.proxyPlace)(policy, environment, host);
            return createProxyMetrics(() => (0,start/* findProxy */.EE)(place));
        }
        case 'prometheus': {
            const { PrometheusMetrics } = await __webpack_require__.e(/* import() */ 3226).then(__webpack_require__.bind(__webpack_require__, 13226));
            const { prometheusApi } = await __webpack_require__.e(/* import() */ 8848).then(__webpack_require__.bind(__webpack_require__, 38848));
            return new PrometheusMetrics(prometheusApi(settings.url, tokenOf(settings.tokenEnv, host)), settings);
        }
        case 'haproxy': {
            const { createHaproxyMetrics } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.bind(__webpack_require__, 70752));
            const { haproxySocket } = await __webpack_require__.e(/* import() */ 2104).then(__webpack_require__.bind(__webpack_require__, 22104));
            return createHaproxyMetrics(haproxySocket(settings.socket), settings, Date.now);
        }
        case 'access-log': {
            const { AccessLogMetrics } = await __webpack_require__.e(/* import() */ 5174).then(__webpack_require__.bind(__webpack_require__, 25174));
            return new AccessLogMetrics(settings, Date.now);
        }
        case 'json': {
            const { createJsonMetrics } = await __webpack_require__.e(/* import() */ 2537).then(__webpack_require__.bind(__webpack_require__, 12537));
            const { jsonPath } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(8585)]).then(__webpack_require__.bind(__webpack_require__, 68585));
            const token = tokenOf(settings.tokenEnv, host);
            return createJsonMetrics(settings, { select: jsonPath().select, token, now: Date.now });
        }
        case 'datadog':
        case 'cloudwatch':
            return periodSource(settings, host);
    }
}
async function periodSource(settings, host) {
    const { createPeriodSource } = await __webpack_require__.e(/* import() */ 2967).then(__webpack_require__.bind(__webpack_require__, 32967));
    if (settings.kind === 'datadog') {
        const { datadogService } = await __webpack_require__.e(/* import() */ 551).then(__webpack_require__.bind(__webpack_require__, 60551));
        const keys = { api: (0,secrets/* secretOf */.O)(host, settings.apiKeyEnv), application: (0,secrets/* secretOf */.O)(host, settings.applicationKeyEnv) };
        return createPeriodSource(datadogService(settings, keys), Date.now);
    }
    const { cloudwatchService } = await __webpack_require__.e(/* import() */ 9169).then(__webpack_require__.bind(__webpack_require__, 49169));
    return createPeriodSource(cloudwatchService(settings, { credentials: awsCredentials(host), now: Date.now }), Date.now);
}
function awsCredentials(host) {
    return {
        accessKeyId: (0,secrets/* secretOf */.O)(host, 'AWS_ACCESS_KEY_ID'),
        secretAccessKey: (0,secrets/* secretOf */.O)(host, 'AWS_SECRET_ACCESS_KEY'),
        sessionToken: host.environment.AWS_SESSION_TOKEN || undefined
    };
}
function tokenOf(name, host) {
    return name === undefined ? undefined : (0,secrets/* secretOf */.O)(host, name);
}


/***/ }),

/***/ 56591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ routerOf),
/* harmony export */   X: () => (/* binding */ routerSettings)
/* harmony export */ });
/* harmony import */ var _adapters_embedded_proxy_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40049);
/* harmony import */ var _adapters_embedded_proxy_router_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81462);
/* harmony import */ var _adapters_embedded_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31590);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68013);
/* harmony import */ var _domain_policy_kinds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69693);
/* harmony import */ var _domain_policy_rollout_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41521);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26759);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87822);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89040);









function routerSettings({ policy, environment, router }) {
    const settings = (0,_domain_policy_rollout_of_js__WEBPACK_IMPORTED_MODULE_4__/* .rolloutOf */ .Z)(policy, environment)?.router ?? { kind: 'embedded', port: undefined };
    if (router === undefined || router === settings.kind)
        return settings;
    if (router === 'embedded')
        return { kind: 'embedded', port: undefined };
    const known = _domain_policy_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .routerKinds */ .R.includes(router);
    const expected = known
        ? 'a kind whose settings are in the policy, under rollout.router'
        : `one of ${_domain_policy_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .routerKinds */ .R.join(', ')}`;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .CI)('bad-input', { input: 'router', found: router, expected, example: settings.kind });
}
async function routerOf(choice, host) {
    const settings = routerSettings(choice);
    const place = (0,_embedded_js__WEBPACK_IMPORTED_MODULE_5__.proxyPlace)(choice.policy, choice.environment, host);
    switch (settings.kind) {
        case 'embedded':
            return (0,_adapters_embedded_proxy_router_js__WEBPACK_IMPORTED_MODULE_1__/* .createProxyRouter */ .Y)(() => (0,_adapters_embedded_proxy_start_js__WEBPACK_IMPORTED_MODULE_0__/* .findProxy */ .EE)(place));
        case 'haproxy': {
            const { createHaproxyRouter } = await __webpack_require__.e(/* import() */ 7396).then(__webpack_require__.bind(__webpack_require__, 7396));
            const { socket, map, table, key = place.artifact } = settings;
            return createHaproxyRouter({ sockets: socket, map, table, key });
        }
        case 'nginx':
            return nginxRouter(settings);
        case 'command':
            return commandRouter(settings, choice, host);
        case 'webhook':
            return webhookRouter(settings, choice, host);
        case 'kubernetes-gateway':
            return (await __webpack_require__.e(/* import() */ 5436).then(__webpack_require__.bind(__webpack_require__, 15436))).gatewayRouter(settings, host);
        case 'aws-alb':
            return (await __webpack_require__.e(/* import() */ 8607).then(__webpack_require__.bind(__webpack_require__, 88607))).albRouter(settings, host);
        case 'istio':
            return (await __webpack_require__.e(/* import() */ 5436).then(__webpack_require__.bind(__webpack_require__, 15436))).istioRouter(settings, host);
        case 'aws-lambda':
            return (await __webpack_require__.e(/* import() */ 8607).then(__webpack_require__.bind(__webpack_require__, 88607))).lambdaRouter(settings, host);
        case 'cloud-run':
            return (await __webpack_require__.e(/* import() */ 7466).then(__webpack_require__.bind(__webpack_require__, 7466))).cloudRunRouter(settings, host);
        case 'traefik':
            return (await __webpack_require__.e(/* import() */ 7466).then(__webpack_require__.bind(__webpack_require__, 7466))).traefikRouter(settings, host);
        case 'envoy':
            return (await __webpack_require__.e(/* import() */ 7466).then(__webpack_require__.bind(__webpack_require__, 7466))).envoyRouter(settings, host);
        case 'argo-rollouts':
        case 'flagger':
            return (await __webpack_require__.e(/* import() */ 6962).then(__webpack_require__.bind(__webpack_require__, 96962))).engineRouter(settings, host);
    }
}
async function nginxRouter({ directory }) {
    const [{ createNginxRouter }, { ownGuardEntry }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3214).then(__webpack_require__.bind(__webpack_require__, 83214)),
        __webpack_require__.e(/* import() */ 5539).then(__webpack_require__.bind(__webpack_require__, 55539))
    ]);
    return createNginxRouter({ directory, guard: ownGuardEntry() });
}
async function commandRouter(settings, choice, host) {
    const { createCommandRouter } = await __webpack_require__.e(/* import() */ 9221).then(__webpack_require__.bind(__webpack_require__, 29221));
    return createCommandRouter({
        ...aboutOutside(settings, choice),
        command: settings.command,
        shell: choice.shell,
        workingDirectory: host.run.workingDirectory,
        environment: (0,_programs_js__WEBPACK_IMPORTED_MODULE_6__/* .commandEnvironment */ .J)(choice.policy, host)
    });
}
async function webhookRouter(settings, choice, host) {
    const [{ createWebhookRouter }, { nodeHttp }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6617).then(__webpack_require__.bind(__webpack_require__, 26617)),
        __webpack_require__.e(/* import() */ 7456).then(__webpack_require__.bind(__webpack_require__, 27456))
    ]);
    return createWebhookRouter({
        ...aboutOutside(settings, choice),
        http: nodeHttp(),
        url: settings.url,
        secret: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .secretOf */ .O)(host, settings.secretEnv),
        now: () => _adapters_embedded_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m.now()
    });
}
function aboutOutside({ granularity, assignment, lease, timeout }, { policy, environment }) {
    const about = { artifact: policy.artifact.name ?? 'artifact', stage: environment };
    return { ...about, granularity, assignment, lease, timeoutMs: timeout };
}


/***/ }),

/***/ 89040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secretOf),
/* harmony export */   u: () => (/* binding */ secretIfSet)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

function secretOf(host, name) {
    const value = secretIfSet(host, name);
    if (value)
        return value;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('missing-input', {
        input: name,
        found: undefined,
        expected: 'an environment variable that holds the secret which the policy names',
        example: `env: { ${name}: \${{ secrets.${name} }} }`
    });
}
function secretIfSet({ environment, hide }, name) {
    const value = environment[name] || undefined;
    if (value !== undefined)
        hide?.(value);
    return value;
}


/***/ })

};
