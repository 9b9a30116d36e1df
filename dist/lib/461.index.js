export const id = 461;
export const ids = [461,572,3312];
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

/***/ 58652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ gateNames),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   UL: () => (/* binding */ allOpen),
/* harmony export */   XH: () => (/* binding */ bypass),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   xj: () => (/* binding */ firmGates)
/* harmony export */ });
const gateNames = [
    'provenance',
    'tests',
    'previous',
    'smoke',
    'soak',
    'approvals',
    'trigger',
    'window',
    'freeze',
    'lock',
    'recall',
    'rollback-target',
    'second-person'
];
const firmGates = ['provenance', 'lock', 'recall', 'trigger', 'second-person'];
function passed(gate, text) {
    return { gate, status: 'passed', text };
}
function failed(gate, code, text, expected, found) {
    return { gate, status: 'failed', code, text, expected, found };
}
function unknown(gate, code, expected, found) {
    return { gate, status: 'unknown', code, text: 'cannot be answered here, so it is closed', expected, found };
}
function allOpen(answers) {
    return answers.every(isOpen);
}
function isOpen(answer) {
    return answer.status === 'passed' || answer.status === 'bypassed';
}
function bypass(answers, names) {
    return answers.map(answer => !isOpen(answer) && names.includes(answer.gate) && !firmGates.includes(answer.gate)
        ? { ...answer, status: 'bypassed' }
        : answer);
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

/***/ 81624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
function door(operation, wire) {
    return { operation, wire };
}


/***/ }),

/***/ 32561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ PromoteInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71911);
/* harmony import */ var _domain_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58652);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35777);




const skippable = _domain_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateNames */ .AO.filter(name => !_domain_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .firmGates */ .xj.includes(name));
const GateNames = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .transform(text => text.split(/[\s,]+/).filter(name => name !== ''))
    .refine(names => names.every(name => skippable.includes(name)), {
    error: `expected names among ${skippable.join(', ')}; nothing skips ${_domain_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .firmGates */ .xj.join(', ')}`
})
    .transform(names => names);
const PromoteInputs = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .dO,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceInputs */ .jN,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .registryInputs */ .P4,
    digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .default('latest')
        .describe('The artifact; latest means the newest that the previous environment runs, or the last good one.'),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .default('')
        .describe('Environment of the policy to promote into; needed by every mode but recall.')
        .meta({ examples: ['production'] }),
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['promote', 'plan', 'rollback', 'recall'])
        .default('promote')
        .describe('promote moves the digest; plan only answers; rollback goes to the last good; recall bars a digest.'),
    wait: _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.prefault('0s').describe('How long to hold for gates that only time opens, such as soak and window.'),
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe("Store to take the artifact from, when the policy's is not meant."),
    destination: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe("Store to put the artifact into, when the policy's is not meant."),
    deploy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('Command that puts the verified artifact in place; it gets SLUICE_DIGEST, SLUICE_ARTIFACT and more.'),
    verify: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe("Smoke suite to run after the deploy; default the policy's smoke.suite."),
    hotfix: GateNames.prefault('')
        .describe('Names of gates to skip; needs a reason, and opens a debt to settle.')
        .meta({ values: skippable }),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1000).optional().describe('Why, for the record.'),
    replaceHeld: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Flag */ .lN.optional().describe('Take a slot that is held after a rollback; default true for a hotfix.'),
    train: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .max(200)
        .optional()
        .describe('A scheduled release: the name of a train, or the key of one slot, such as nightly/2026-11-24T02:00Z.')
})
    .refine(({ environment, mode }) => mode === 'recall' || environment !== '', {
    path: ['environment'],
    error: 'expected the name of an environment'
})
    .refine(({ mode, digest }) => mode !== 'recall' || digest !== 'latest', {
    path: ['digest'],
    error: 'expected the digest to recall'
})
    .refine(({ mode, hotfix, reason = '' }) => (mode !== 'recall' && hotfix.length === 0) || reason.trim() !== '', {
    path: ['reason'],
    error: 'expected why, because this is recorded'
});


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

/***/ 33857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opsReleaseSlotDoor: () => (/* binding */ opsReleaseSlotDoor),
  opsRollbackDoor: () => (/* binding */ opsRollbackDoor),
  opsSettleDebtDoor: () => (/* binding */ opsSettleDebtDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/ops-release-slot/apply.js
async function apply({ release }, { inputs, ports, run }, { artifact, now }) {
    const { environment, reason } = inputs;
    const events = release.map(({ slot, ...saved }) => {
        const subject = { artifact, environment, digest: saved.digest };
        const key = `${artifact}/${environment}/slot-released/${slot}/${saved.until}`;
        const data = { slot, reason, saved: { digest: saved.digest, until: saved.until, reason: saved.reason } };
        const who = { time: now.toISOString(), actor: run.actor, causes: [], policy: ports.policyDigest };
        return { kind: 'slot.released', key, subject, data, ...who };
    });
    await ports.ledger.append(() => ({ events }));
    return release.length;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/ops-release-slot/inputs.js


const ReleaseSlotInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    environment: schemas/* string */.YjP().min(1).describe('Environment whose held slot is given free.'),
    slot: schemas/* enum */.k5n(['a', 'b']).optional().describe('Which slot; default the one that is held.'),
    reason: schemas/* string */.YjP().max(1000).default('nobody looks into it any more').describe('Why, for the record.')
});

// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
;// CONCATENATED MODULE: ./lib/src/operations/ops-release-slot/observe.js

async function observe({ inputs, ports, policy }) {
    const artifact = policy.artifact.name ?? 'artifact';
    const state = (0,ledger_state.foldLedger)((await ports.ledger.read()).events);
    const held = state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, inputs.environment))?.held ?? [];
    return { artifact, now: ports.clock.now(), held, location: ports.ledger.location };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-release-slot/plan.js
function plan({ slot }, { held, now }) {
    const meant = held.filter(one => (slot === undefined ? one.reason !== 'previous' : one.slot === slot));
    const release = meant.filter(one => Date.parse(one.until) > now.getTime());
    return release.length === 0 ? { proceed: false } : { proceed: true, release };
}

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(79191);
;// CONCATENATED MODULE: ./lib/src/operations/ops-release-slot/report.js

function report({ inputs, facts, plan, done }) {
    const { environment } = inputs;
    const shared = { 'looked-at': facts.location, environment };
    if (!plan.proceed) {
        const headline = `release-slot unchanged · ${environment} · no slot is held`;
        return { outcome: 'unchanged', headline, blocks: [], result: { ...shared, released: [] } };
    }
    const columns = ['slot', 'digest', 'held for', 'until'];
    const rows = plan.release.map(one => [one.slot, (0,digest/* shortDigest */.VK)(one.digest), one.reason, one.until]);
    const outcome = done === undefined ? 'planned' : 'done';
    return {
        outcome,
        headline: `release-slot ${outcome} · ${environment}`,
        blocks: [{ kind: 'table', columns, rows }],
        result: { ...shared, released: plan.release }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-release-slot/index.js





const opsReleaseSlot = {
    name: 'ops-release-slot',
    Inputs: ReleaseSlotInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/operations/promote/apply.js + 13 modules
var promote_apply = __webpack_require__(57736);
;// CONCATENATED MODULE: ./lib/src/operations/ops-rollback/apply.js


async function apply_apply(plan, _, { inner, facts }) {
    if (inner === undefined || facts === undefined)
        throw (0,failure/* bug */.jr)('a rollback without a deployment that stands');
    return (0,promote_apply/* apply */.B)(plan, inner, facts);
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-rollback/inputs.js


const OpsRollbackInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    ...inputs/* registryInputs */.P4,
    ...inputs/* evidenceInputs */.jN,
    deployment: schemas/* string */.YjP()
        .min(1)
        .max(200)
        .describe('The deployment to undo: its id, build id or digest, or a beginning that only one has.'),
    to: schemas/* string */.YjP().default('latest').describe('Digest to go to; default the last good one.'),
    reason: schemas/* string */.YjP().max(1000).optional().describe('Why, for the record.')
});

// EXTERNAL MODULE: ./lib/src/operations/promote/observe.js + 6 modules
var promote_observe = __webpack_require__(19269);
;// CONCATENATED MODULE: ./lib/src/operations/ops-rollback/resolve.js

function resolveDeployment(asked, state) {
    const exact = state.deployments.filter(one => one.id === asked);
    const found = exact.length > 0 ? exact : state.deployments.filter(one => namesOf(one).some(isMeant(asked)));
    const [only, another] = found;
    if (only === undefined)
        throw unknownDeployment(asked, state);
    if (another === undefined)
        return only;
    const choices = found.map(one => one.id).slice(-5);
    throw (0,failure/* conflict */.hj)('deployment-ambiguous', `${asked} names ${found.length} deployments: ${choices.join(', ')}`);
}
function isMeant(asked) {
    return name => name.startsWith(asked);
}
function namesOf({ id, buildId, digest }) {
    return [id, buildId, digest, digest.slice('sha256:'.length)];
}
function unknownDeployment(asked, state) {
    const newest = state.deployments.slice(-3).map(one => one.id);
    const expected = newest.length === 0 ? 'a deployment; the ledger has none' : `a deployment such as ${newest.join(', ')}`;
    return (0,failure/* usage */.CI)('deployment-unknown', { input: 'deployment', found: asked, expected, example: 'sluice ops deployments' });
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-rollback/observe.js



async function observe_observe(context) {
    const { inputs, ports } = context;
    const state = (0,ledger_state.foldLedger)((await ports.ledger.read()).events);
    const deployment = resolveDeployment(inputs.deployment, state);
    const here = state.environments.get((0,ledger_state/* environmentKey */.J)(deployment.artifact, deployment.environment));
    const stands = [here?.live?.deployment, here?.staged?.deployment].includes(deployment.id);
    const found = { deployment, stands, location: ports.ledger.location };
    if (!stands)
        return { ...found, inner: undefined, facts: undefined };
    const promotion = rollbackInputs(inputs, deployment.environment);
    const inner = { ...context, inputs: promotion, ports: await ports.promotion(promotion) };
    return { ...found, inner, facts: await (0,promote_observe/* observe */.l)(inner) };
}
function rollbackInputs(inputs, environment) {
    const { deployment: _, to, ...shared } = inputs;
    return { ...shared, environment, mode: 'rollback', digest: to, wait: 0, hotfix: [] };
}

// EXTERNAL MODULE: ./lib/src/operations/promote/plan.js + 14 modules
var promote_plan = __webpack_require__(52910);
;// CONCATENATED MODULE: ./lib/src/operations/ops-rollback/plan.js

function plan_plan(_, { deployment, inner, facts }) {
    if (inner !== undefined && facts !== undefined)
        return (0,promote_plan/* plan */.e)(inner.inputs, facts);
    if (deployment.status === 'rolled-back' || deployment.status === 'aborted') {
        return { proceed: false, kind: 'unchanged', text: `${deployment.id} is ${deployment.status} already.` };
    }
    const found = `${deployment.id} is ${deployment.status}; it is neither live nor staged`;
    return { proceed: false, kind: 'refused', outcome: 'refused', gates: [], reason: 'nothing-to-roll-back', found };
}

// EXTERNAL MODULE: ./lib/src/operations/promote/report.js + 2 modules
var promote_report = __webpack_require__(22902);
;// CONCATENATED MODULE: ./lib/src/operations/ops-rollback/report.js

function report_report({ facts, plan, done }) {
    const { deployment, inner, facts: seen, location } = facts;
    const undone = { undoes: deployment.id };
    if (inner !== undefined && seen !== undefined) {
        const whole = (0,promote_report/* report */.z8)({ inputs: inner.inputs, facts: seen, plan, done });
        return { ...whole, result: { ...whole.result, ...undone } };
    }
    const result = { ...undone, environment: deployment.environment, 'looked-at': location };
    const about = `${deployment.environment} · ${deployment.id}`;
    if (plan.kind === 'unchanged') {
        const blocks = [{ kind: 'text', text: plan.text }];
        return { outcome: 'unchanged', headline: `rollback unchanged · ${about}`, blocks, result };
    }
    const found = plan.kind === 'refused' ? (plan.found ?? '') : '';
    const next = `sluice promote --mode=rollback --environment=${deployment.environment} takes out what is live.`;
    return {
        outcome: 'refused',
        reason: 'nothing-to-roll-back',
        headline: `rollback refused · ${about}`,
        blocks: [
            { kind: 'text', text: found },
            { kind: 'next', text: next }
        ],
        result
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-rollback/index.js





const opsRollback = {
    name: 'ops-rollback',
    Inputs: OpsRollbackInputs,
    observe: observe_observe,
    plan: plan_plan,
    apply: apply_apply,
    report: report_report
};

;// CONCATENATED MODULE: ./lib/src/operations/ops-settle-debt/apply.js
async function ops_settle_debt_apply_apply({ debt }, { inputs, ports, run }, { now }) {
    const { artifact, environment, id } = debt;
    const who = { time: now.toISOString(), actor: run.actor, causes: [], policy: ports.policyDigest };
    const data = { debt: id, reason: inputs.reason };
    const key = `${artifact}/${id}/settled`;
    await ports.ledger.append(() => ({
        events: [{ kind: 'debt.settled', key, subject: { artifact, environment }, data, ...who }]
    }));
    return true;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-settle-debt/inputs.js


const SettleDebtInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    debt: schemas/* string */.YjP().min(1).max(300).describe('Id of the debt that a hotfix left; a refusal and ops status name it.'),
    reason: schemas/* string */.YjP().trim().min(1).max(1000).describe('How what was skipped has been made good.')
});

;// CONCATENATED MODULE: ./lib/src/operations/ops-settle-debt/observe.js

async function ops_settle_debt_observe_observe({ inputs, ports, policy }) {
    const artifact = policy.artifact.name ?? 'artifact';
    const { debts } = (0,ledger_state.foldLedger)((await ports.ledger.read()).events);
    const own = debts.filter(debt => debt.artifact === artifact);
    const open = own.filter(debt => debt.settledAt === undefined);
    const debt = own.find(one => one.id === inputs.debt);
    return { now: ports.clock.now(), debt, open, location: ports.ledger.location };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-settle-debt/plan.js
function ops_settle_debt_plan_plan({ debt: asked }, { debt, open }) {
    if (debt === undefined) {
        const names = open.map(one => one.id).join(', ') || 'none';
        return { proceed: false, kind: 'unknown', found: `there is no debt ${asked}; open ones: ${names}` };
    }
    return debt.settledAt === undefined ? { proceed: true, kind: 'settle', debt } : { proceed: false, kind: 'unchanged' };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-settle-debt/report.js
function ops_settle_debt_report_report({ inputs, facts, plan, done }) {
    const result = { 'looked-at': facts.location, debt: inputs.debt };
    if (plan.kind === 'unknown') {
        const headline = `settle-debt refused · ${inputs.debt}`;
        return {
            outcome: 'refused',
            reason: 'debt-unknown',
            headline,
            blocks: [{ kind: 'text', text: plan.found }],
            result
        };
    }
    const outcome = plan.kind === 'unchanged' ? 'unchanged' : done === undefined ? 'planned' : 'done';
    return { outcome, headline: `settle-debt ${outcome} · ${inputs.debt}`, blocks: [], result };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-settle-debt/index.js





const opsSettleDebt = {
    name: 'ops-settle-debt',
    Inputs: SettleDebtInputs,
    observe: ops_settle_debt_observe_observe,
    plan: ops_settle_debt_plan_plan,
    apply: ops_settle_debt_apply_apply,
    report: ops_settle_debt_report_report
};

// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var wiring_ledger = __webpack_require__(14360);
// EXTERNAL MODULE: ./lib/src/wiring/promote.js + 5 modules
var promote = __webpack_require__(44482);
;// CONCATENATED MODULE: ./lib/src/wiring/ops-release.js








async function wireLedger(inputs, host) {
    const { policy, digest } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory);
    const ledger = await (0,wiring_ledger.ledgerOf)(policy, inputs, host);
    return { ports: { ledger, clock: system_clock/* systemClock */.m, policyDigest: digest }, policy };
}
async function wireRollback(inputs, host) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory);
    const { githubToken, registryCredentials } = inputs;
    const ports = {
        ledger: await (0,wiring_ledger.ledgerOf)(policy, inputs, host),
        promotion: async (promotion) => (await (0,promote.wirePromote)({ ...promotion, githubToken, registryCredentials }, host)).ports
    };
    return { ports, policy };
}
const opsRollbackDoor = (0,door/* door */.d)(opsRollback, wireRollback);
const opsReleaseSlotDoor = (0,door/* door */.d)(opsReleaseSlot, wireLedger);
const opsSettleDebtDoor = (0,door/* door */.d)(opsSettleDebt, wireLedger);


/***/ })

};
