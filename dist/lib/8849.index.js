export const id = 8849;
export const ids = [8849];
export const modules = {

/***/ 8130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   Kh: () => (/* binding */ storedFrom),
/* harmony export */   UT: () => (/* binding */ withDescriptor),
/* harmony export */   i4: () => (/* binding */ emptyConfig),
/* harmony export */   jC: () => (/* binding */ safeName),
/* harmony export */   nb: () => (/* binding */ descriptorOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79191);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _domain_oci_carrier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78437);





const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';
const title = 'org.opencontainers.image.title';
const refName = 'org.opencontainers.image.ref.name';
const blobKey = 'dev.sluice.artifact.digest';
const bytesKey = 'dev.sluice.artifact.bytes';
/** The content of the empty configuration that the OCI image specification names. */
const emptyConfig = '{}';
const digest = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(_domain_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc);
const Descriptor = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    digest,
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional()
});
const Index = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(2), manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(Descriptor) });
/** Reads `index.json`. Throws `artifact-altered` when it is not an OCI index. */
function parseIndex(text) {
    try {
        return Index.parse(JSON.parse(text)).manifests;
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('artifact-altered', 'index.json of the store is not an OCI image index', cause);
    }
}
/** Makes the manifest of one artifact, and the descriptor that finds the artifact without opening the manifest. */
function descriptorOf(blob, digestOf) {
    const annotations = { [title]: blob.fileName };
    const manifest = JSON.stringify({
        schemaVersion: 2,
        mediaType: manifestType,
        artifactType: _domain_oci_carrier_js__WEBPACK_IMPORTED_MODULE_3__/* .carrierType */ .Dy,
        config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf(emptyConfig), size: 2 },
        layers: [{ mediaType: blob.mediaType, digest: blob.digest, size: blob.bytes, annotations }]
    });
    const descriptor = {
        mediaType: manifestType,
        artifactType: _domain_oci_carrier_js__WEBPACK_IMPORTED_MODULE_3__/* .carrierType */ .Dy,
        digest: digestOf(manifest),
        size: Buffer.byteLength(manifest),
        annotations: {
            ...annotations,
            [refName]: (0,_domain_oci_carrier_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactTag */ .po)(blob.digest),
            [blobKey]: blob.digest,
            [bytesKey]: String(blob.bytes)
        }
    };
    return { manifest, descriptor };
}
/** The text of `index.json` with one more manifest; the same blob or manifest is never listed twice. */
function withDescriptor(index, added) {
    const blob = added.annotations?.[blobKey];
    const others = index.filter(each => each.digest !== added.digest && each.annotations?.[blobKey] !== blob);
    return JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [...others, added] });
}
/** Finds an artifact in the index. A title is somebody's text, so only its last part names a file. */
function storedFrom(index, wanted) {
    const found = index.find(each => each.annotations?.[blobKey] === wanted);
    if (found === undefined)
        return undefined;
    const fileName = safeName(found.annotations?.[title] ?? '');
    return { digest: wanted, bytes: Number(found.annotations?.[bytesKey] ?? 0), fileName };
}
/** A title is somebody's text: only its last part may name a file. */
function safeName(text) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(text.replaceAll('\\', '/'));
    return name === '' || name === '.' || name === '..' ? 'artifact' : name;
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
    'record-tail-cut': { expected: 'the decision that --head names', next: 'fetch the newest record from the ledger' },
    'recall-unsealed': {
        expected: 'a failed decision right after the recall',
        next: 'treat the artifact as recalled, and fetch the record from the ledger'
    }
};
/** Advice for a refusal of evidence; every code that evidence can be refused with has some. */
function adviceFor(code) {
    return advices[code] ?? { expected: 'evidence that holds', next: 'see docs/reason-codes.md' };
}
/** Codes with advice, for the test that none is forgotten. */
const advisedCodes = Object.keys(advices);


/***/ }),

/***/ 55264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ demandTold)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40485);


/**
 * Gives back a record of which every line could be judged. Throws `unavailable` for one with a line whose authority
 * could not be asked: it may be the provenance that is missing, and it may be a recall.
 */
function demandTold(record) {
    const untold = record.ignored.find(line => line.code === 'trust-root-unavailable');
    if (untold === undefined)
        return record;
    const message = `line ${untold.position + 1} of the record of ${record.digest}: ${untold.detail}`;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('trust-root-unavailable', message, undefined, (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceFor */ .c)('trust-root-unavailable').next);
}


/***/ }),

/***/ 78437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ carriedFile),
/* harmony export */   Dy: () => (/* binding */ carrierType),
/* harmony export */   FA: () => (/* binding */ carriedDigest),
/* harmony export */   T4: () => (/* binding */ predicateTypeOf),
/* harmony export */   XZ: () => (/* binding */ bundleTypePrefix),
/* harmony export */   Z4: () => (/* binding */ evidenceManifest),
/* harmony export */   po: () => (/* binding */ artifactTag)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);


/** Evidence beside an artifact, in the form in which other tools look for it. */
const bundleTypePrefix = 'application/vnd.dev.sigstore.bundle';
const bundleType = `${bundleTypePrefix}.v0.3+json`;
const title = 'org.opencontainers.image.title';
/** What the manifest of a file calls itself, so that it is never taken for an image of one layer. */
const carrierType = 'application/vnd.sluice.artifact.v1';
const Carried = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    artifactType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(carrierType),
    layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        annotations: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional()
    }))
        .min(1)
        .max(1)
});
/**
 * The tag that finds an artifact by its digest and keeps it from being collected: an image itself, or the small
 * manifest that carries a file.
 */
function artifactTag(digest) {
    return `sha256-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)}.artifact`;
}
/** What a manifest that carries one file says about it; undefined when it does not carry the file of that digest. */
function carriedFile(bytes, digest) {
    const read = Carried.safeParse(parsed(bytes));
    const layer = read.success ? read.data.layers[0] : undefined;
    return layer?.digest === digest ? { bytes: layer.size, title: layer.annotations?.[title] ?? '' } : undefined;
}
/** The digest of the one file that a manifest carries, as it says itself; undefined for an image. */
function carriedDigest(bytes) {
    const read = Carried.safeParse(parsed(bytes));
    const digest = read.success ? read.data.layers[0]?.digest : undefined;
    return digest !== undefined && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest) ? digest : undefined;
}
/** The manifest that puts one line of evidence beside a subject; the same line always gives the same manifest. */
function evidenceManifest(about) {
    const { subject, line, config, predicateType } = about;
    return JSON.stringify({
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        artifactType: bundleType,
        config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: config.digest, size: config.size },
        layers: [{ mediaType: bundleType, digest: line.digest, size: line.size }],
        subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
        annotations: {
            'dev.sigstore.bundle.content': 'dsse-envelope',
            'dev.sigstore.bundle.predicateType': predicateType
        }
    });
}
function parsed(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}
const Enveloped = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ dsseEnvelope: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ payload: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
const Typed = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ predicateType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500) });
/** The type of the statement in a line of evidence; empty when the line holds none. */
function predicateTypeOf(line) {
    const envelope = Enveloped.safeParse(parsed(Buffer.from(line)));
    if (!envelope.success)
        return '';
    const statement = Typed.safeParse(parsed(Buffer.from(envelope.data.dsseEnvelope.payload, 'base64')));
    return statement.success ? statement.data.predicateType : '';
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
/** Asks the path where a service names itself. An answer in another form names nothing. */
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
/** There is nothing to carry out: whoever finds a drift decides what is right. */
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
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 3 modules
var policy_policy = __webpack_require__(81260);
// EXTERNAL MODULE: ./lib/src/domain/evidence/record.js + 7 modules
var evidence_record = __webpack_require__(24506);
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
/** Reads all of it: a tag or a manifest that answers proves little. */
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
    const head = state.summaryHeads.get(digest);
    const record = (0,told/* demandTold */.B)((0,evidence_record/* verifyRecord */.R)(await ledger.record(digest), { digest, trust, ...(head && { head }) }));
    if (record.broken !== undefined)
        return record.broken.detail;
    if (record.recalls.length > 0 || state.recalled.has(digest))
        return 'it was recalled';
    return record.provenance.length > 0 ? undefined : 'nobody trusted says where it comes from';
}
/** Only registries collect what no tag names. */
async function unprotected(digest, { store }) {
    if (store.shelf === undefined || !store.location.startsWith('oci://'))
        return undefined;
    const tag = (0,carrier/* artifactTag */.po)(digest);
    return (await store.shelf.pointed(tag)) === digest ? undefined : `no tag ${tag} protects it`;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-drift/observe.js




/** Reads the ledger once, and asks everybody else about what it says is live. Writes nothing. */
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
/** What was completed there and never taken back, without what is live. */
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
/** A service that is down has not drifted; that is told as unknown. */
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

/** Compares the ledger with everybody else. What nobody could find out is told, and is no drift. */
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
/** Says for each environment who agrees with the ledger, who does not, and what there is to go back to. */
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





/** Compares the ledger with the store, the deployments and what answers, and looks whether a way back is ready. */
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
/** Whom the policy trusts, and on a machine of one's own the key of this folder; none is made only to look. */
async function trustToRead(policy, host) {
    const trust = await (0,wiring_trust/* policyTrust */.J)(policy, host);
    const own = (0,github/* isJobOnGitHub */.e7)(policy, host) ? undefined : await (0,local_key/* findLocalKey */.W)(host.run.home);
    return own === undefined ? trust : { ...trust, keys: [...trust.keys, own.publicPem] };
}
/** The environment's own store, else where the build says that the artifact is. */
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


/***/ }),

/***/ 20489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStore: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/layout-folder.js
var layout_folder = __webpack_require__(79239);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/folder-lock.js
var folder_lock = __webpack_require__(58498);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/oci-index.js
var oci_index = __webpack_require__(8130);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/oci-layout-store.js







const layoutText = '{"imageLayoutVersion":"1.0.0"}';
/**
 * Keeps artifacts in an OCI image layout: each file is a blob under the digest of its own bytes, and a small
 * manifest in `index.json` names it. Any OCI tool can copy the folder to a registry and back.
 */
function createOciLayoutStore(directory) {
    return {
        location: `oci-layout:${directory}`,
        put: (path, artifact) => put(directory, path, artifact),
        find: async (digest) => (0,oci_index/* storedFrom */.Kh)(await readIndex(directory), digest),
        fetch: (digest, into) => fetch(directory, digest, into)
    };
}
async function put(directory, path, artifact) {
    const blobs = blobFolder(directory);
    await (0,promises_.mkdir)(blobs, { recursive: true });
    const quarantine = (0,files.temporaryIn)(blobs);
    const { digest, bytes } = await (0,files.copyHashing)(path, quarantine);
    const known = (0,oci_index/* storedFrom */.Kh)(await readIndex(directory), digest);
    if (known !== undefined && (await isIntact(directory, digest))) {
        await (0,promises_.rm)(quarantine, { force: true });
        return known;
    }
    await (0,files.moveInto)(quarantine, blobPath(directory, digest));
    await enlist(directory, { digest, bytes, ...artifact });
    return { digest, bytes, fileName: artifact.fileName };
}
async function enlist(directory, blob) {
    const { manifest, descriptor } = (0,oci_index/* descriptorOf */.nb)(blob, files.digestOfText);
    const config = (0,files.digestOfText)(oci_index/* emptyConfig */.i4);
    await (0,files.writeAtomically)(blobPath(directory, config), oci_index/* emptyConfig */.i4);
    await (0,files.writeAtomically)(blobPath(directory, descriptor.digest), manifest);
    await (0,files.writeAtomically)((0,external_node_path_.join)(directory, 'oci-layout'), layoutText);
    // Builds may keep their artifacts in one folder at the same time, and none may lose what another listed.
    await (0,folder_lock/* whileLocked */.a)(directory, async () => {
        const index = (0,oci_index/* withDescriptor */.UT)(await readIndex(directory), descriptor);
        await (0,files.writeAtomically)((0,external_node_path_.join)(directory, 'index.json'), index);
    });
}
async function fetch(directory, digest, into) {
    const stored = (0,oci_index/* storedFrom */.Kh)(await readIndex(directory), digest);
    if (stored === undefined)
        throw missing(directory, digest);
    await (0,promises_.mkdir)(into, { recursive: true });
    const quarantine = (0,files.temporaryIn)(into);
    try {
        const found = await copyOrMissing(directory, digest, quarantine);
        if (found !== digest)
            throw altered(directory, digest, found);
        const target = (0,external_node_path_.join)(into, stored.fileName);
        await (0,files.moveInto)(quarantine, target);
        return target;
    }
    finally {
        await (0,promises_.rm)(quarantine, { force: true });
    }
}
async function copyOrMissing(directory, digest, quarantine) {
    try {
        await (0,promises_.copyFile)(blobPath(directory, digest), quarantine);
    }
    catch (cause) {
        if ((0,files.isAbsent)(cause))
            throw missing(directory, digest);
        throw (0,failure/* unavailable */.hU)('artifact-missing', `the store ${directory} cannot be read`, cause);
    }
    return (await (0,files.hashFile)(quarantine)).digest;
}
async function isIntact(directory, digest) {
    try {
        return (await (0,files.hashFile)(blobPath(directory, digest))).digest === digest;
    }
    catch {
        return false;
    }
}
async function readIndex(directory) {
    try {
        return (0,oci_index/* parseIndex */.A1)(await (0,promises_.readFile)((0,external_node_path_.join)(directory, 'index.json'), 'utf8'));
    }
    catch (cause) {
        if ((0,files.isAbsent)(cause))
            return [];
        if (cause instanceof failure/* Failure */.HR)
            throw cause;
        throw (0,failure/* unavailable */.hU)('artifact-missing', `the store ${directory} cannot be read`, cause);
    }
}
function blobFolder(directory) {
    return (0,external_node_path_.join)(directory, 'blobs', 'sha256');
}
function blobPath(directory, digest) {
    return (0,external_node_path_.join)(blobFolder(directory), (0,domain_digest/* hexOf */.ZD)(digest));
}
function missing(directory, digest) {
    return (0,failure/* unavailable */.hU)('artifact-missing', `the store ${directory} has no artifact ${digest}`);
}
function altered(directory, digest, found) {
    return (0,failure/* refused */.J5)('artifact-altered', `the store ${directory} holds other bytes: expected ${digest}, found ${found}`);
}

;// CONCATENATED MODULE: ./lib/src/domain/artifact/bucket.js

const bucketScheme = 's3://';
const bucket = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const prefix = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}){0,20})?$/;
/** Reads `s3://bucket/prefix`. Throws `usage` for anything else. */
function parseBucket(text, input) {
    const place = text.startsWith(bucketScheme) ? text.slice(bucketScheme.length).replace(/\/$/, '') : '';
    const slash = place.indexOf('/');
    const found = slash < 0 ? { bucket: place, prefix: '' } : { bucket: place.slice(0, slash), prefix: place.slice(slash + 1) };
    if (bucket.test(found.bucket) && prefix.test(found.prefix))
        return found;
    const expected = 's3://bucket or s3://bucket/prefix';
    throw (0,failure/* usage */.CI)('bad-input', { input, found: text, expected, example: 's3://acme-releases/shop' });
}

// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
// EXTERNAL MODULE: ./lib/src/wiring/registries.js + 2 modules
var registries = __webpack_require__(10223);
;// CONCATENATED MODULE: ./lib/src/wiring/stores.js







const layout = 'oci-layout:';
/**
 * Opens a store by its address. Without one: the artifacts of the workflow's run, where the facts are on GitHub too;
 * else Sluice's own folder. Throws `usage` for other kinds.
 */
async function openStore(asked, policy, choice, host) {
    const { run } = host;
    const location = asked.location ?? ((0,github/* isJobOnGitHub */.e7)(policy, host) ? 'artifact' : undefined);
    if (location === 'artifact')
        return workflowArtifacts(asked, choice, host);
    if (asked.retentionDays !== undefined) {
        const expected = 'no number of days, because only the store artifact forgets';
        throw (0,failure/* usage */.CI)('bad-input', {
            input: 'retention-days',
            found: asked.retentionDays,
            expected,
            example: 'store: artifact'
        });
    }
    if (location === undefined)
        return createOciLayoutStore((0,external_node_path_.join)(run.home, 'store'));
    if (location.startsWith(registries/* registryScheme */.FG))
        return (0,registries/* openRegistry */.Me)({ input: asked.input, location }, choice, host);
    if (location.startsWith(bucketScheme))
        return openBucket({ input: asked.input, location }, host);
    if (location === 'release')
        return releases(asked, choice, host);
    if (location.startsWith(layout) && location.length > layout.length) {
        return openLayout((0,layout_folder/* layoutFolder */.Z)(run.workingDirectory, location.slice(layout.length), asked.input));
    }
    const expected = 'artifact, release, oci://registry/repository, s3://bucket/prefix or oci-layout:DIR';
    throw (0,failure/* usage */.CI)('bad-input', { input: asked.input, found: location, expected, example: 'oci-layout:.sluice/store' });
}
/** A folder that somebody names may be carried elsewhere, so the evidence lies in it, as other tools look for it. */
async function openLayout(directory) {
    const [{ OciLayout }, { OciStore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5382).then(__webpack_require__.bind(__webpack_require__, 5382)),
        __webpack_require__.e(/* import() */ 4406).then(__webpack_require__.bind(__webpack_require__, 2025))
    ]);
    return new OciStore(new OciLayout(directory));
}
async function workflowArtifacts(asked, choice, host) {
    const [connection, { createGitHubArtifactStore }] = await Promise.all([
        (0,github/* connectTo */.m6)(repositoryOf(asked, host), choice, host),
        Promise.all(/* import() */[__webpack_require__.e(1092), __webpack_require__.e(2012)]).then(__webpack_require__.bind(__webpack_require__, 12012))
    ]);
    const { retentionDays } = asked;
    const { pace, run } = host;
    const patienceMs = pace?.uploadMilliseconds;
    return createGitHubArtifactStore(connection, { retentionDays, patienceMs, serverUrl: run.serverUrl });
}
async function releases(asked, choice, host) {
    const [connection, { createGitHubReleaseStore }] = await Promise.all([
        (0,github/* connectTo */.m6)(repositoryOf(asked, host), choice, host),
        Promise.all(/* import() */[__webpack_require__.e(1092), __webpack_require__.e(2910)]).then(__webpack_require__.bind(__webpack_require__, 42910))
    ]);
    return createGitHubReleaseStore(connection);
}
function repositoryOf({ input, location }, { run }) {
    if (run.repository !== undefined)
        return run.repository;
    const expected = 'oci-layout:DIR outside a workflow, or --repository';
    throw (0,failure/* usage */.CI)('bad-input', { input, found: location, expected, example: '--repository=octo/shop' });
}
/** Keys and region come from the variables that every tool for S3 reads. */
async function openBucket({ input, location }, { environment }) {
    const place = parseBucket(location, input);
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment;
    if (!accessKeyId || !secretAccessKey) {
        const expected = 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment';
        const example = 'aws-actions/configure-aws-credentials sets them';
        throw (0,failure/* usage */.CI)('missing-input', { input, found: location, expected, example });
    }
    const { S3Store } = await __webpack_require__.e(/* import() */ 8089).then(__webpack_require__.bind(__webpack_require__, 48089));
    return new S3Store({
        ...place,
        accessKeyId,
        secretAccessKey,
        sessionToken: environment.AWS_SESSION_TOKEN || undefined,
        region: environment.AWS_REGION || environment.AWS_DEFAULT_REGION || 'us-east-1',
        endpoint: environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL || undefined
    });
}


/***/ })

};
