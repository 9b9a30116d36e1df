export const id = 8940;
export const ids = [8940,3698,1317,8460];
export const modules = {

/***/ 83698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ isGroupAlive),
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   P2: () => (/* binding */ startTimeOf),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* unused harmony export signalGroup */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function startTimeOf(pid) {
    const fields = statOf(pid);
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
}
function isAlive(identity) {
    try {
        process.kill(identity.pid, 0);
    }
    catch {
        return false;
    }
    return startTimeOf(identity.pid) === identity.startTime;
}
function signalGroup(identity, signal) {
    try {
        process.kill(-identity.pid, signal);
    }
    catch { }
}
function isGroupAlive(identity) {
    if (isAlive(identity))
        return true;
    const { mark } = identity;
    return mark !== undefined && membersOf(identity.pid).some(pid => environmentOf(pid).includes(mark));
}
async function endGroup(identity, timeoutMs) {
    if (!isGroupAlive(identity))
        return;
    signalGroup(identity, 'SIGTERM');
    const deadline = performance.now() + timeoutMs;
    while (hasMembers(identity) && performance.now() < deadline)
        await pause(20);
    signalGroup(identity, 'SIGKILL');
    while (hasMembers(identity) && performance.now() < deadline + 5000)
        await pause(20);
}
function hasMembers(identity) {
    if (isAlive(identity))
        return true;
    try {
        process.kill(-identity.pid, 0);
    }
    catch {
        return false;
    }
    return membersOf(identity.pid).length > 0;
}
function membersOf(group) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').filter(name => {
            const [state, , itsGroup] = /^\d+$/.test(name) ? statOf(name) : [];
            return state !== undefined && state !== 'Z' && Number(itsGroup) === group;
        });
    }
    catch {
        return [];
    }
}
function environmentOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, 'utf8').split('\0');
    }
    catch {
        return [];
    }
}
function statOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    }
    catch {
        return [];
    }
}
function pause(milliseconds) {
    return new Promise(resolve => setTimeout(resolve, milliseconds));
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
