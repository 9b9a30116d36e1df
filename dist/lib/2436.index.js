export const id = 2436;
export const ids = [2436,3312,6117];
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

/***/ 80827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


const repository = /^[a-z0-9][a-z0-9.-]{0,250}(:\d{1,5})?(\/[a-z0-9][a-z0-9._-]{0,250}){1,20}$/;
const example = `ghcr.io/acme/shop@sha256:${'9f2c41aa'.repeat(8)}`;
function parseImage(text, input = 'image') {
    const at = text.indexOf('@');
    const digest = at === -1 ? '' : text.slice(at + 1);
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('bad-digest', {
            input,
            found: text,
            expected: "a reference that ends with the image's digest",
            example
        });
    }
    const name = text.slice(0, at).replace(/:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/, '');
    if (repository.test(name))
        return { repository: name, digest };
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('bad-input', { input, found: text, expected: 'registry/repository@sha256:…', example });
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

/***/ 33457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mergeEvidence),
/* harmony export */   w: () => (/* binding */ splitBundles)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95903);

function splitBundles(text) {
    try {
        JSON.parse(text);
        return [text.replace(/\n$/, '')];
    }
    catch {
        return text.split('\n').filter(line => line !== '');
    }
}
function mergeEvidence(record, added) {
    const known = new Set(record.map(_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleDigest */ .b));
    const fresh = [];
    for (const line of added.map(canonicalOrSame)) {
        const digest = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleDigest */ .b)(line);
        if (!known.has(digest))
            fresh.push(line);
        known.add(digest);
    }
    return [...record, ...fresh];
}
function canonicalOrSame(line) {
    try {
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLine */ .n)(JSON.parse(line));
    }
    catch {
        return line;
    }
}


/***/ }),

/***/ 20657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ verifiedLines)
/* harmony export */ });
function verifiedLines(record) {
    const { provenance, buildRecords, tests, sboms, deployments, summaries, recalls, others } = record;
    const all = [
        provenance,
        buildRecords,
        tests,
        sboms,
        deployments,
        summaries,
        recalls,
        others
    ].flat();
    return all.toSorted((left, right) => left.position - right.position);
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

/***/ 62436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyDoor: () => (/* binding */ verifyDoor)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/local-evidence-files.js






const largestFile = 64 * 1024 * 1024;
function createLocalEvidenceFiles(directory, knownRoots) {
    return {
        async read(path, input) {
            const place = (0,external_node_path_.resolve)(directory, path);
            const { size } = await demandFile(place, path, input);
            if (size > largestFile)
                return undefined;
            return (0,promises_.readFile)(place, 'utf8').catch(unreadable(path, input));
        },
        async digest(path, input) {
            const place = (0,external_node_path_.resolve)(directory, path);
            await demandFile(place, path, input);
            return (await (0,files.hashFile)(place).catch(unreadable(path, input))).digest;
        },
        async otherDigests(path) {
            const [sha384, sha512] = [(0,external_node_crypto_.createHash)('sha384'), (0,external_node_crypto_.createHash)('sha512')];
            for await (const chunk of (0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(directory, path))) {
                sha384.update(chunk);
                sha512.update(chunk);
            }
            return { sha384: sha384.digest('hex'), sha512: sha512.digest('hex') };
        },
        async bytes(path) {
            const place = (0,external_node_path_.resolve)(directory, path);
            return (await (0,promises_.stat)(place)).size > largestFile ? undefined : (0,promises_.readFile)(place);
        },
        knownRoots
    };
}
async function demandFile(place, path, input) {
    const found = await (0,promises_.stat)(place).catch(unreadable(path, input));
    if (found.isFile())
        return found;
    throw (0,failure/* usage */.CI)('bad-input', { input, found: path, expected: 'a regular file, not a folder, a device or a pipe' });
}
function unreadable(path, input) {
    return cause => {
        throw (0,failure/* usage */.CI)('bad-input', { input, found: path, expected: 'a file that can be read', cause });
    };
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/signing/known-roots.js + 3 modules
var known_roots = __webpack_require__(19830);
// EXTERNAL MODULE: ./lib/src/domain/policy/default-policy.js
var default_policy = __webpack_require__(482);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/verify/apply.js
async function apply() {
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/verify/inputs.js



function wordsOf(text) {
    return text
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '');
}
const VerifyInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    subject: schemas/* string */.YjP()
        .min(1)
        .describe('The artifact: a file, its sha256 digest, or an image with its digest.')
        .meta({ examples: ['dist/app.tar.gz'] }),
    bundle: schemas/* string */.YjP()
        .min(1)
        .describe('Path of its record: one Sigstore bundle, or JSON lines of them.')
        .meta({ examples: ['app.sigstore.jsonl'] }),
    head: schemas/* string */.YjP()
        .refine(domain_digest/* isDigest */.Bc, {
        error: 'expected "sha256:" and 64 lower-case hex characters',
        params: { reason: 'bad-digest' }
    })
        .optional()
        .describe('Bundle digest of the newest decision or deployment that must be in the record.')
        .meta({ examples: [`sha256:${'9f2c41aa'.repeat(8)}`] }),
    policy: schemas/* string */.YjP().optional().describe('Path of a policy file; its trust section says whom to trust.'),
    key: schemas/* string */.YjP().optional().describe('Path of a trusted public key in PEM.'),
    strict: inputs/* Flag */.lN.prefault('false').describe('Refuse lines that are not canonical JSON.'),
    compat: inputs/* Flag */.lN.prefault('false').describe('Admit the older bundle forms of other tools.'),
    trustedRoot: schemas/* string */.YjP()
        .optional()
        .describe('Path of a trusted_root.json, or JSON lines of them. Default: the public-good instance and GitHub.'),
    certificateIdentity: schemas/* string */.YjP().optional().describe('Identity that the certificate must name, compared whole.'),
    certificateOidcIssuer: schemas/* string */.YjP().optional().describe('Issuer that the certificate must name. Default: GitHub.'),
    predicateType: schemas/* string */.YjP()
        .prefault('')
        .transform(wordsOf)
        .describe('Types of which a trusted statement must be there, one per line.')
        .meta({ examples: ['https://slsa.dev/provenance/v1'] }),
    repository: schemas/* string */.YjP().optional().describe('Source repository that the evidence must name, such as acme/shop.'),
    ref: schemas/* string */.YjP().optional().describe('Ref that the evidence must name, such as refs/heads/main.'),
    commit: schemas/* string */.YjP().optional().describe('Commit that a provenance must name, in full.'),
    event: schemas/* string */.YjP().optional().describe('Event that the evidence must name, such as push.'),
    runner: schemas/* string */.YjP().optional().describe('Kind of runner that the evidence must name: github-hosted or self-hosted.'),
    level: schemas/* enum */.k5n(['1', '2', '3'])
        .transform(Number)
        .optional()
        .describe('The least build level of SLSA that a provenance must have earned.')
        .meta({ examples: ['3'] })
});

// EXTERNAL MODULE: ./lib/src/domain/artifact/image.js
var artifact_image = __webpack_require__(80827);
// EXTERNAL MODULE: ./lib/src/domain/evidence/merge.js
var merge = __webpack_require__(33457);
// EXTERNAL MODULE: ./lib/src/domain/evidence/message-signature.js + 1 modules
var message_signature = __webpack_require__(83624);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/other-digests.js
function namesOtherDigests(lines) {
    return lines.some(line => /"sha(384|512)"/.test(payloadOf(line)));
}
function payloadOf(line) {
    const found = /"payload"\s*:\s*"([^"]*)"/.exec(line);
    return Buffer.from(found?.[1] ?? '', 'base64').toString('utf8');
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/signature.js + 4 modules
var signature = __webpack_require__(24214);
;// CONCATENATED MODULE: ./lib/src/operations/verify/trusted.js



const githubIssuer = 'https://token.actions.githubusercontent.com';
async function trusted(inputs, lines, { files, trust }) {
    const { key, certificateIdentity } = inputs;
    if (key === undefined && certificateIdentity === undefined && trust === undefined) {
        const expected = 'a public key, certificate-identity, or a policy that says whom to trust';
        throw (0,failure/* usage */.CI)('missing-input', { input: 'key', found: key, expected, example: '--key release-key.pub.pem' });
    }
    const base = trust ?? { workflows: [], issuer: githubIssuer, keys: [] };
    const asked = key !== undefined || certificateIdentity !== undefined;
    const signers = asked
        ? { workflows: [certificateIdentity ?? []].flat(), keys: await keysOf(inputs, base, files) }
        : {};
    const { rootSource, ...rooted } = await rootOf({ inputs, lines, base, files });
    const issuer = inputs.certificateOidcIssuer ?? base.issuer;
    return { trust: { ...base, ...signers, ...demands(inputs), issuer, ...rooted }, rootSource };
}
async function keysOf({ key }, base, files) {
    if (key === undefined)
        return [];
    const pem = (await files.read(key, 'key')) ?? '';
    const { pins = [] } = base;
    return pins.length === 0 || pins.includes((0,signature/* keyIdentity */.C)(pem)) ? [pem] : [];
}
function demands({ repository, ref, commit, event, runner, level }) {
    const typed = { repository, ref, commit, event, runner, level };
    return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
}
async function rootOf({ inputs, lines, base, files }) {
    if (inputs.trustedRoot !== undefined) {
        return { root: parseRoots(await files.read(inputs.trustedRoot, 'trusted-root')), rootSource: 'given' };
    }
    if (base.root !== undefined)
        return { root: base.root, missingRoots: base.missingRoots, rootSource: 'policy' };
    const certificates = inputs.certificateIdentity !== undefined || base.workflows.length > 0;
    if (!certificates && !lines.some(isWitnessed))
        return { root: undefined, rootSource: 'none' };
    const { roots, current, missing } = await files.knownRoots();
    return { root: roots, missingRoots: missing, rootSource: current ? 'fetched' : 'shipped' };
}
function isWitnessed(line) {
    return /"(?:tlogEntries|rfc3161Timestamps)"\s*:\s*\[\s*\{/.test(line);
}
function parseRoots(text) {
    return (0,merge/* splitBundles */.w)(text ?? '(more than 64 MiB)').map(line => {
        try {
            return JSON.parse(line);
        }
        catch {
            return line;
        }
    });
}

;// CONCATENATED MODULE: ./lib/src/operations/verify/observe.js






async function observe({ inputs, ports }) {
    const lines = (0,merge/* splitBundles */.w)((await ports.files.read(inputs.bundle, 'bundle')) ?? '(more than 64 MiB)');
    const whom = await trusted(inputs, lines, ports);
    return { head: inputs.head, lines, ...whom, ...(await subjectOf(inputs.subject, lines, ports.files)) };
}
async function subjectOf(subject, lines, files) {
    if ((0,domain_digest/* isDigest */.Bc)(subject) || subject.startsWith('sha256:')) {
        return { digest: (0,domain_digest/* parseDigest */.m)(subject, 'subject'), others: undefined };
    }
    if (subject.includes('@sha256:'))
        return { digest: (0,artifact_image/* parseImage */.z)(subject, 'subject').digest, others: undefined };
    const digest = await files.digest(subject, 'subject');
    const others = namesOtherDigests(lines) ? await files.otherDigests(subject) : undefined;
    return { digest, others, artifact: lines.some(message_signature/* signsItself */.wC) ? await files.bytes(subject) : undefined };
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/record.js + 8 modules
var evidence_record = __webpack_require__(20311);
// EXTERNAL MODULE: ./lib/src/domain/evidence/verified.js
var verified = __webpack_require__(20657);
;// CONCATENATED MODULE: ./lib/src/operations/verify/claims.js
const places = {
    repository: { built: 'repository', certified: 'repository' },
    repositoryId: { certified: 'repositoryId' },
    ref: { built: 'ref', certified: 'ref' },
    commit: { built: 'commit' },
    event: { certified: 'event' },
    runner: { built: 'runner', certified: 'runner' },
    level: { built: 'level' }
};
function claimsOf(record, statements, trust) {
    const [built] = record.provenance;
    return Object.keys(places).map(claim => {
        const asked = trust[claim];
        const seen = built ?? statements.find(statement => certified(statement, claim) !== undefined);
        const found = seen && (told(built, claim) ?? certified(seen, claim) ?? provenanceAgrees(built, asked));
        const position = found === undefined ? undefined : seen?.position;
        return { claim, found, position, asked: asked === undefined ? undefined : String(asked) };
    });
}
function unproven(claims) {
    return claims.find(({ asked, found }) => asked !== undefined && found === undefined);
}
function told(built, claim) {
    const { built: name } = places[claim];
    return built === undefined || name === undefined ? undefined : String(built[name]);
}
function certified({ signer }, claim) {
    const { certified: name } = places[claim];
    return name === undefined ? undefined : signer.claims?.[name];
}
function provenanceAgrees(built, asked) {
    return built === undefined || asked === undefined ? undefined : String(asked);
}

;// CONCATENATED MODULE: ./lib/src/operations/verify/plan.js



function plan(inputs, { lines, ...expectation }) {
    const record = (0,evidence_record/* verifyRecord */.R)(lines, { ...expectation, form: plan_form(inputs) });
    const statements = (0,verified/* verifiedLines */.o)(record);
    const claims = claimsOf(record, statements, expectation.trust);
    const against = contradiction(inputs) ?? objection(record, statements) ?? absent(inputs, record, claims);
    const signer = statements[0]?.signer ?? against?.signer;
    return { proceed: false, code: against?.code, detail: against?.detail, signer, statements, claims, record };
}
function plan_form({ strict, compat }) {
    if (strict)
        return 'canonical';
    return compat ? 'compatible' : 'exact';
}
function contradiction({ key, certificateIdentity }) {
    if (key === undefined || certificateIdentity === undefined)
        return undefined;
    return {
        code: 'signer-untrusted',
        detail: 'both a key and a certificate identity are demanded, and no bundle has both'
    };
}
function objection(record, statements) {
    const recall = record.recalls[0];
    if (recall !== undefined)
        return { code: 'artifact-recalled', detail: recall.reason, signer: recall.signer };
    if (statements.length > 0)
        return record.broken;
    const untold = record.ignored.find(line => line.code === 'trust-root-unavailable');
    if (untold !== undefined)
        return untold;
    return record.ignored[0] ?? record.broken ?? { code: 'evidence-missing', detail: 'the record is empty' };
}
function absent({ predicateType }, record, claims) {
    const types = new Set((0,verified/* verifiedLines */.o)(record).map(statement => statement.predicateType));
    const missing = predicateType.find(type => !types.has(type));
    if (missing !== undefined) {
        const detail = `no trusted statement of the type ${missing}`;
        return reasonOf(record.ignored.find(line => line.predicateType === missing)) ?? { code: 'evidence-missing', detail };
    }
    const claim = unproven(claims);
    if (claim === undefined)
        return undefined;
    const detail = `nothing shows the ${claim.claim}, where ${claim.asked} is asked for`;
    return reasonOf(record.ignored.find(line => line.claim === claim.claim)) ?? { code: 'evidence-missing', detail };
}
function reasonOf(line) {
    return line && { code: line.code, detail: `line ${line.position + 1}: ${line.detail}`, signer: line.signer };
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/advice.js
var evidence_advice = __webpack_require__(40485);
// EXTERNAL MODULE: ./lib/src/domain/reasons/index.js + 9 modules
var reasons = __webpack_require__(9466);
;// CONCATENATED MODULE: ./lib/src/operations/verify/report.js



function report({ plan, facts }) {
    const { code, detail, statements, record } = plan;
    const verified = code === undefined;
    const advice = code === undefined ? undefined : (0,evidence_advice/* adviceFor */.c)(code);
    const next = advice === undefined ? [] : [{ kind: 'next', text: advice.next }];
    return {
        outcome: verified ? 'completed' : code === 'trust-root-unavailable' ? 'unavailable' : 'refused',
        reason: code,
        headline: verified
            ? `${(0,domain_digest/* shortDigest */.VK)(facts.digest)} is verified: ${statements.length} statements, freshness ${record.freshness}`
            : `${(0,domain_digest/* shortDigest */.VK)(facts.digest)} is not verified: ${reasons/* reasons */.v[code]}`,
        blocks: [{ kind: 'checks', checks: [...checks(plan), ...rootNote(facts)] }, ...next],
        result: {
            verified,
            code: code ?? null,
            detail: detail ?? null,
            expected: advice?.expected ?? null,
            next: advice?.next ?? null,
            digest: facts.digest,
            signer: plan.signer ?? null,
            statements: statements.map(({ bundle, position, signer, predicateType }) => ({
                bundle,
                position,
                'predicate-type': predicateType ?? null,
                signer
            })),
            claims: plan.claims.map(({ claim, found, position, asked }) => ({
                claim,
                proven: found ?? null,
                asked: asked ?? null,
                position: position ?? null
            })),
            'trusted-root': facts.rootSource,
            ignored: record.ignored,
            freshness: record.freshness,
            uncovered: record.uncovered ?? null,
            head: record.head ?? null
        }
    };
}
function rootNote({ rootSource }) {
    if (rootSource !== 'shipped')
        return [];
    const text = 'the one that came with this version: the current one was not fetched';
    return [{ mark: 'note', name: 'trusted root', text }];
}
function checks({ code, detail, signer, statements, claims, record }) {
    const proven = statements.map(({ position, signer }) => ({ mark: 'passed', name: `line ${position + 1}`, text: `by ${signer.identity}` }));
    const aside = record.ignored.map((line) => ({ mark: 'note', name: `line ${line.position + 1}`, text: reasons/* reasons */.v[line.code], found: line.detail }));
    if (code === undefined)
        return [...proven, ...claims.map(claimCheck), ...report_open(record), ...aside];
    const seen = signer ? [{ mark: 'note', name: 'signer', text: signer.identity }] : [];
    const expected = (0,evidence_advice/* adviceFor */.c)(code).expected;
    return [...proven, ...aside, ...seen, { mark: 'failed', name: code, text: reasons/* reasons */.v[code], expected, found: detail }];
}
function report_open({ uncovered }) {
    return uncovered === undefined
        ? []
        : [{ mark: 'unknown', name: 'freshness', text: `the head does not say ${uncovered}` }];
}
function claimCheck({ claim, found, position }) {
    if (found === undefined || position === undefined)
        return { mark: 'unknown', name: claim, text: 'not proven' };
    return { mark: 'passed', name: claim, text: `${found}, shown by line ${position + 1}` };
}

;// CONCATENATED MODULE: ./lib/src/operations/verify/index.js





const verify = {
    name: 'verify',
    Inputs: VerifyInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/wiring/trust.js
var trust = __webpack_require__(85287);
;// CONCATENATED MODULE: ./lib/src/wiring/verify.js







async function wire(inputs, host) {
    const { workingDirectory, home } = host.run;
    const files = createLocalEvidenceFiles(workingDirectory, () => (0,known_roots/* bestRoots */.M)(home));
    if (inputs.policy === undefined)
        return { ports: { files, trust: undefined }, policy: (0,default_policy/* defaultPolicy */.G)() };
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, workingDirectory);
    return { ports: { files, trust: await (0,trust/* policyTrust */.J)(policy, host) }, policy };
}
const verifyDoor = (0,door/* door */.d)(verify, wire);


/***/ })

};
