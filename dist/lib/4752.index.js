export const id = 4752;
export const ids = [4752,3312];
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

/***/ 40485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ adviceFor)
/* harmony export */ });
/* unused harmony export advisedCodes */
const advices = {
    'bundle-malformed': {
        expected: 'Sigstore bundles (v0.1 to v0.3), one a line, each field known and each text in its one form',
        next: 'fetch the record again; --compat admits the older forms of other tools'
    },
    'statement-malformed': {
        expected: 'an in-toto statement (v1) in the shape that its type demands',
        next: 'ask whoever signed it for a statement of a released version; --compat admits version 0.1, which cosign writes'
    },
    'signature-invalid': {
        expected: 'a signature that fits its statement, its certificate or key, and the logs of the trusted root',
        next: 'fetch the record again; if it stays so, the record was altered or the trusted root is another one'
    },
    'trust-root-unavailable': {
        expected: 'the trusted root of every instance that may have signed',
        next: 'try again with network, or give the root with --trusted-root; "gh attestation trusted-root" writes it'
    },
    'trust-root-malformed': {
        expected: 'a trusted_root.json in which every key says since when it is valid',
        next: 'fetch the trusted root again from where it is published'
    },
    'signer-untrusted': {
        expected: 'a signature by one of the trusted keys or identities, compared whole',
        next: 'compare the signer seen with the one you meant to trust'
    },
    'subject-mismatch': {
        expected: 'a statement about this artifact and no other bytes',
        next: 'check that file, digest and record belong together'
    },
    'provenance-mismatch': {
        expected: 'a provenance that agrees with its certificate and with the policy',
        next: 'do not use this artifact before somebody has explained the contradiction'
    },
    'evidence-missing': {
        expected: 'at least one trusted statement about this artifact',
        next: 'give the record with --bundle; sluice build writes it'
    },
    'artifact-recalled': { expected: 'an artifact that nobody recalled', next: 'use another version' },
    'record-line-missing': {
        expected: 'every statement that a decision names, and the decision that allows each deployment',
        next: 'fetch the whole record from the ledger'
    },
    'record-reordered': {
        expected: 'the statements in the order in which they were made',
        next: 'fetch the record from the ledger'
    },
    'record-replayed': { expected: 'each statement once', next: 'fetch the record from the ledger' },
    'record-spliced': {
        expected: 'statements about this artifact only',
        next: 'fetch the record of this digest from the ledger'
    },
    'record-tail-cut': {
        expected: 'the decision or deployment that --head names',
        next: 'fetch the newest record from the ledger'
    },
    'recall-unsealed': {
        expected: 'a failed decision right after the recall',
        next: 'treat the artifact as recalled, and fetch the record from the ledger'
    }
};
function adviceFor(code) {
    return advices[code] ?? { expected: 'evidence that holds', next: 'see docs/reason-codes.md' };
}
const advisedCodes = Object.keys(advices);


/***/ }),

/***/ 55264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ demandTold)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40485);


function demandTold(record) {
    const untold = record.ignored.find(line => line.code === 'trust-root-unavailable');
    if (untold === undefined)
        return record;
    const message = `line ${untold.position + 1} of the record of ${record.digest}: ${untold.detail}`;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('trust-root-unavailable', message, undefined, (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceFor */ .c)('trust-root-unavailable').next);
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

/***/ 18849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opsDriftDoor: () => (/* binding */ opsDriftDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/local-key.js
var local_key = __webpack_require__(56627);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/src/adapters/probes/http-live-digests.js

const Version = schemas/* looseObject */._H3({ digest: schemas/* string */.YjP().max(200).optional() });
const patienceMs = 10_000;
const largestAnswerBytes = 64 * 1024;
function createHttpLiveDigests(addressOf, path) {
    return {
        async at(environment, live) {
            const address = await addressOf(environment, live);
            if (address === undefined)
                return undefined;
            const answer = await fetch(new URL(path, address), { redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
            const text = await limitedText(answer);
            try {
                return Version.parse(JSON.parse(text)).digest;
            }
            catch {
                return undefined;
            }
        }
    };
}
async function limitedText(answer) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.body ?? []) {
        size += chunk.length;
        if (size > largestAnswerBytes)
            return '';
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}

// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/ops-drift/apply.js
async function apply() {
    throw new Error('drift only looks');
}

// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/ops-drift/inputs.js


const DriftInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    ...inputs/* registryInputs */.P4,
    env: schemas/* string */.YjP().min(1).optional().describe('Environment to look at. Default: all of the policy.'),
    keep: inputs/* WholeNumber */.$x.refine(count => count <= 20, { error: 'expected at most 20' })
        .prefault('2')
        .describe('How many earlier good digests must be ready to go back to.')
});

// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
// EXTERNAL MODULE: ./lib/src/domain/policy/known-environments.js
var known_environments = __webpack_require__(50868);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 4 modules
var policy_policy = __webpack_require__(90740);
// EXTERNAL MODULE: ./lib/src/domain/evidence/record.js + 8 modules
var evidence_record = __webpack_require__(20311);
// EXTERNAL MODULE: ./lib/src/domain/evidence/told.js
var told = __webpack_require__(55264);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/oci/carrier.js
var carrier = __webpack_require__(78437);
;// CONCATENATED MODULE: ./lib/src/operations/ops-drift/artifact.js




async function lookAtArtifact(digest, places) {
    return {
        digest,
        broken: await broken(digest, places),
        unproven: await unproven(digest, places),
        unprotected: await unprotected(digest, places)
    };
}
async function broken(digest, { store, quarantine }) {
    try {
        await store.fetch(digest, quarantine);
        return undefined;
    }
    catch (thrown) {
        const wrong = thrown instanceof failure/* Failure */.HR && ['artifact-missing', 'artifact-altered'].includes(thrown.code);
        if (!wrong)
            throw thrown;
        return thrown.message;
    }
}
async function unproven(digest, { ledger, trust, state }) {
    const head = state.recordHeads.get(digest);
    const record = (0,told/* demandTold */.B)((0,evidence_record/* verifyRecord */.R)(await ledger.record(digest), { digest, trust, ...(head && { head }) }));
    if (record.broken !== undefined)
        return record.broken.detail;
    if (record.recalls.length > 0 || state.recalled.has(digest))
        return 'it was recalled';
    return record.provenance.length > 0 ? undefined : 'nobody trusted says where it comes from';
}
async function unprotected(digest, { store }) {
    if (store.shelf === undefined || !store.location.startsWith('oci://'))
        return undefined;
    const tag = (0,carrier/* artifactTag */.po)(digest);
    return (await store.shelf.pointed(tag)) === digest ? undefined : `no tag ${tag} protects it`;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-drift/observe.js




async function observe(context) {
    const { inputs, ports, policy } = context;
    const known = (0,policy_policy.environmentNames)(policy);
    const names = inputs.env === undefined ? known : [inputs.env];
    (0,known_environments/* demandEnvironments */.e)(policy, names, 'env');
    const state = (0,ledger_state.foldLedger)((await ports.ledger.read()).events);
    const artifact = policy.artifact.name ?? 'artifact';
    const environments = [];
    for (const environment of names) {
        const live = state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, environment))?.live;
        if (live !== undefined)
            environments.push(await look(context, state, { artifact, environment, live }));
    }
    return { environments, location: ports.ledger.location };
}
async function look({ inputs, ports }, state, place) {
    const { environment, live } = place;
    const { store, name } = await ports.storeOf(environment);
    const about = { ...ports, store, state };
    const good = [];
    for (const digest of earlierGood(state, place).slice(0, inputs.keep))
        good.push(await lookAtArtifact(digest, about));
    return {
        environment,
        live,
        artifact: await lookAtArtifact(live.digest, about),
        name: store.shelf && { text: name, points: await store.shelf.pointed(name) },
        shown: await shownOn(ports, environment, place.artifact),
        answers: await askEndpoint(ports, environment, live),
        good
    };
}
function earlierGood({ deployments, recalled }, { artifact, environment, live }) {
    const here = deployments.filter(one => one.artifact === artifact && one.environment === environment);
    const completed = here.filter(one => one.status === 'completed').map(one => one.digest);
    return [...new Set(completed.toReversed())].filter(digest => digest !== live.digest && !recalled.has(digest));
}
async function shownOn({ deployments }, environment, artifact) {
    if (deployments === undefined)
        return undefined;
    const filed = (await deployments.list(environment)).filter(one => one.note.artifact === artifact);
    return { digests: filed.filter(one => one.state === 'success').map(one => one.note.digest) };
}
async function askEndpoint({ endpoints }, environment, live) {
    try {
        return { digest: await endpoints.at(environment, live) };
    }
    catch (thrown) {
        return { failed: thrown instanceof Error ? thrown.message : 'no answer' };
    }
}

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
;// CONCATENATED MODULE: ./lib/src/operations/ops-drift/plan.js

function plan(_, { environments }) {
    const findings = environments.flatMap(findingsIn);
    return { proceed: false, findings, reason: findings.find(one => one.mark === 'failed')?.code };
}
function findingsIn(seen) {
    const { environment } = seen;
    return [store(seen), plan_name(seen), deployment(seen), endpoint(seen), ...seen.good.map(one => wayBack(seen, one))]
        .filter(one => one !== undefined)
        .map(one => ({ ...one, environment }));
}
function store({ artifact, live }) {
    const wrong = artifact.broken ?? artifact.unproven;
    const about = { name: 'store', expected: `${live.digest}, whole and proven` };
    if (wrong === undefined)
        return { ...about, mark: 'passed', text: 'whole and proven' };
    return { ...about, mark: 'failed', text: 'not what the ledger says', found: wrong, code: 'drift-found' };
}
function plan_name({ name, live }) {
    return name && compare('name', live.digest, name.points ?? 'nothing', `the name ${name.text}`);
}
function deployment({ shown, live }) {
    if (shown === undefined)
        return undefined;
    const other = shown.digests.find(digest => digest !== live.digest);
    return compare('deployment', live.digest, other ?? shown.digests[0] ?? 'nothing', "GitHub's deployments");
}
function endpoint({ answers, live }) {
    if ('failed' in answers)
        return { mark: 'unknown', name: 'endpoint', text: 'no answer', found: answers.failed };
    if (answers.digest === undefined)
        return { mark: 'unknown', name: 'endpoint', text: 'it names no digest' };
    return compare('endpoint', live.digest, answers.digest, 'what answers');
}
function compare(name, expected, found, who) {
    if (found === expected)
        return { mark: 'passed', name, text: `${who} shows ${(0,domain_digest/* shortDigest */.VK)(expected)}` };
    return { mark: 'failed', name, text: `${who} shows something else`, expected, found, code: 'drift-found' };
}
function wayBack(_, { digest, broken, unproven, unprotected }) {
    const wrong = broken ?? unproven ?? unprotected;
    const about = { name: 'rollback', expected: `${digest}, whole, proven and protected` };
    if (wrong === undefined)
        return { ...about, mark: 'passed', text: `${(0,domain_digest/* shortDigest */.VK)(digest)} is ready` };
    return { ...about, mark: 'failed', text: 'not ready', found: wrong, code: 'rollback-not-ready' };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-drift/report.js
function report({ facts, plan }) {
    const checks = plan.findings.map(({ environment, code: _, ...check }) => ({
        ...check,
        name: `${environment} ${check.name}`
    }));
    const wrong = checks.filter(check => check.mark === 'failed').length;
    const silent = checks.filter(check => check.mark === 'unknown').length;
    const unseen = silent === 0 ? '' : ` · ${silent} of ${checks.length} checks got no answer`;
    const count = `${facts.environments.length} ${facts.environments.length === 1 ? 'environment' : 'environments'}`;
    const next = {
        kind: 'next',
        text: 'promote the live digest again, or go back; what the ledger lacks was done by hand.'
    };
    return {
        outcome: plan.reason === undefined ? 'done' : 'refused',
        reason: plan.reason,
        headline: plan.reason === undefined ? `no drift in ${count}${unseen}` : `drift: ${wrong} of ${checks.length} checks failed`,
        blocks: [{ kind: 'checks', checks }, ...(wrong > 0 ? [next] : [])],
        result: { 'looked-at': facts.location, findings: plan.findings }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-drift/index.js





const opsDrift = {
    name: 'ops-drift',
    Inputs: DriftInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/wiring/embedded.js
var embedded = __webpack_require__(26759);
// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var wiring_ledger = __webpack_require__(14360);
// EXTERNAL MODULE: ./lib/src/wiring/ops-health.js + 13 modules
var ops_health = __webpack_require__(80373);
// EXTERNAL MODULE: ./lib/src/wiring/registries.js + 2 modules
var registries = __webpack_require__(10223);
// EXTERNAL MODULE: ./lib/src/wiring/stores.js + 2 modules
var stores = __webpack_require__(20489);
// EXTERNAL MODULE: ./lib/src/wiring/trust.js
var wiring_trust = __webpack_require__(85287);
;// CONCATENATED MODULE: ./lib/src/wiring/ops-drift.js












async function wire(inputs, host) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory);
    const ledger = await (0,wiring_ledger.ledgerToRead)(policy, inputs, host);
    const addresses = (0,ops_health.localAddresses)(policy, host, ledger);
    const ports = {
        ledger,
        trust: await trustToRead(policy, host),
        storeOf: environment => storeOf(environment, ledger, policy, { inputs, host }),
        deployments: await deploymentsOn(policy, inputs, host),
        endpoints: createHttpLiveDigests(async (environment, live) => policy.environments[environment]?.url?.replaceAll('{slot}', live.slot) ??
            live.url ??
            (await addresses.of(environment)), policy.smoke.identity.version),
        quarantine: (0,embedded.quarantineOf)(host)
    };
    return { ports, policy };
}
async function trustToRead(policy, host) {
    const trust = await (0,wiring_trust/* policyTrust */.J)(policy, host);
    const own = (0,github/* isJobOnGitHub */.e7)(policy, host) ? undefined : await (0,local_key/* findLocalKey */.W)(host.run.home);
    return own === undefined ? trust : { ...trust, keys: [...trust.keys, own.publicPem] };
}
async function storeOf(environment, ledger, policy, { inputs, host }) {
    const own = policy.environments[environment]?.store;
    const location = own ?? policy.artifact.store;
    const usual = await (0,stores.openStore)({ location, input: `environments.${environment}.store` }, policy, inputs, host);
    const name = location === undefined ? environment : (0,registries/* liveName */.Wg)(location, environment);
    if (own !== undefined)
        return { store: usual, name };
    const { RecordedStore } = await __webpack_require__.e(/* import() */ 7436).then(__webpack_require__.bind(__webpack_require__, 27436));
    const open = (place) => (0,registries/* openRegistry */.Me)({ input: 'artifact.store', location: place }, inputs, host);
    return { store: new RecordedStore({ ledger, usual, open }), name };
}
async function deploymentsOn(policy, inputs, host) {
    const repository = await (0,github/* ledgerRepository */.Ed)(policy, inputs, host);
    if (repository === undefined)
        return undefined;
    const { createGitHubDeployments } = await __webpack_require__.e(/* import() */ 1061).then(__webpack_require__.bind(__webpack_require__, 71061));
    return createGitHubDeployments(await (0,github/* connectTo */.m6)(repository, inputs, host));
}
const opsDriftDoor = (0,door/* door */.d)(opsDrift, wire);


/***/ })

};
