export const id = 4826;
export const ids = [4826];
export const modules = {

/***/ 96117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   cG: () => (/* binding */ moveInto),
/* harmony export */   cV: () => (/* binding */ copyHashing),
/* harmony export */   vK: () => (/* binding */ writeAtomically),
/* harmony export */   xt: () => (/* binding */ temporaryIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);






const blockBytes = 1024 * 1024;
/** Hashes a file block by block, so that its size does not matter: while one is hashed, the next is read. */
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
/** Copies a file and hashes the bytes that were copied, not those that may be there a moment later. */
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
/** A name in the same folder, so that the rename which follows is atomic. */
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
/** True for ENOENT. Looks at the code alone: an error of another realm is no `instanceof Error`. */
function isAbsent(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}


/***/ }),

/***/ 88167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ publicGoodRoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);



/**
 * The trusted root of Sigstore's public-good instance, through TUF, kept below `home` for the next time.
 * Throws `unavailable` without network and without a kept one: an old root must not pass for the current one.
 */
async function publicGoodRoot(home) {
    const { getTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    try {
        return _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.toJSON(await getTrustedRoot({ cachePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'tuf'), retry: 2, timeout: 10_000 }));
    }
    catch (cause) {
        const message = 'trusted-root: the trusted root of the public-good instance could not be fetched';
        const hint = 'give one with --trusted-root trusted_root.json; "gh attestation trusted-root" writes it';
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('trust-root-unavailable', message, cause, hint);
    }
}


/***/ }),

/***/ 21355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSmall)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const largestBytes = 1024 * 1024;
/** Reads a key or a trusted root. Undefined when there is no such file, or when it is too large to be one. */
async function readSmall(path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return size > largestBytes ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch {
        return undefined;
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
/** Reads `registry/repository@sha256:…`. Throws `bad-digest` without a whole digest, `bad-input` for the rest. */
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
/** Reads a digest typed by a person. Throws `usage` with what was found when it is anything else. */
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
/** The 64 hex characters alone, as file names and registries' fallback tags want them. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** A short form for people, never for machines: `sha256:9f2c…41aa`. */
function shortDigest(digest) {
    return `${digest.slice(0, 11)}…${digest.slice(-4)}`;
}


/***/ }),

/***/ 95903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ bundleDigest),
/* harmony export */   n: () => (/* binding */ canonicalLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var json_canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15008);


/** Writes a bundle the one way a record holds it: canonical JSON (RFC 8785), without the line feed. */
function canonicalLine(bundle) {
    return (0,json_canonicalize__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .d)(bundle);
}
/** Names a bundle by the SHA-256 of its canonical line. */
function bundleDigest(line) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(line).digest('hex')}`;
}


/***/ }),

/***/ 33457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mergeEvidence),
/* harmony export */   w: () => (/* binding */ splitBundles)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95903);

/** Splits a file of evidence: one bundle, which may span lines, or JSON lines of them. */
function splitBundles(text) {
    try {
        JSON.parse(text);
        return [text.replace(/\n$/, '')];
    }
    catch {
        return text.split('\n').filter(line => line !== '');
    }
}
/** Adds evidence that was kept elsewhere to a record: each bundle once, whatever its formatting; the record first. */
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
/** What is no JSON stays as it is, to be set aside with its reason later. */
function canonicalOrSame(line) {
    try {
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLine */ .n)(JSON.parse(line));
    }
    catch {
        return line;
    }
}


/***/ }),

/***/ 45268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ predicateTypes),
/* harmony export */   t: () => (/* binding */ publisher)
/* harmony export */ });
/** Who publishes Sluice, and so owns its predicate types. Never the consumer. */
const publisher = 'https://sluice-actions.github.io/sluice';
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    summary: 'https://slsa.dev/verification_summary/v1',
    buildRecord: `${publisher}/build-record/v1`,
    deployment: `${publisher}/deployment/v1`,
    recall: `${publisher}/recall/v1`
};


/***/ }),

/***/ 85287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf),
/* harmony export */   J: () => (/* binding */ policyTrust)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_signing_public_good_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88167);
/* harmony import */ var _adapters_signing_small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21355);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79191);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68013);





/** Whom the policy trusts, and the keys of these signers. Nothing is taken from the evidence. */
async function trustOf(policy, signers, host) {
    const trust = await policyTrust(policy, host);
    return {
        ...trust,
        // Read when asked: a folder's key has no public half before its first signature.
        get keys() {
            return [...signers.flatMap(({ publicKey }) => publicKey ?? []), ...trust.keys];
        }
    };
}
/** Whom the policy trusts, with its keys and its trusted root read; without one, that of the public-good instance. */
async function policyTrust({ trust }, { run }) {
    const keys = [];
    for (const key of trust.keys.filter(key => !(0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigest */ .Bc)(key)))
        keys.push(await publicKeyAt(key, run.workingDirectory));
    const { workflow: workflows, repository, repositoryId, ref, issuer, event, runner } = trust;
    const fallback = () => (workflows.length > 0 ? (0,_adapters_signing_public_good_root_js__WEBPACK_IMPORTED_MODULE_1__/* .publicGoodRoot */ .B)(run.home) : undefined);
    const root = trust.root === undefined ? await fallback() : await rootAt(trust.root, run.workingDirectory);
    return { workflows, repository, repositoryId, ref, issuer, event, runner, keys, root };
}
async function rootAt(path, directory) {
    const text = await (0,_adapters_signing_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path));
    try {
        return JSON.parse(text ?? '');
    }
    catch (cause) {
        const expected = 'the path of a trusted_root.json';
        const example = 'root: .github/trusted_root.json';
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .CI)('bad-policy', { input: 'trust.root', found: path, expected, example, cause });
    }
}
async function publicKeyAt(path, directory) {
    if (path.includes('-----BEGIN'))
        return path;
    const text = await (0,_adapters_signing_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path));
    if (text?.includes('-----BEGIN PUBLIC KEY'))
        return text;
    const found = text === undefined ? `${path}, which cannot be read` : `${path}, which is something else`;
    const expected = 'the path of a public key in PEM';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .CI)('bad-key', { input: 'trust.keys', found, expected, example: 'keys: [.github/release-key.pem]' });
}


/***/ }),

/***/ 29007:
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
/** Reads evidence from the disk; relative paths start from `directory`. */
function createLocalEvidenceFiles(directory, publicRoot) {
    return {
        async read(path, input) {
            const place = (0,external_node_path_.resolve)(directory, path);
            const { size } = await (0,promises_.stat)(place).catch(unreadable(path, input));
            if (size > largestFile)
                throw (0,failure/* usage */.CI)('bad-input', { input, found: path, expected: 'a file of at most 64 MiB' });
            return (0,promises_.readFile)(place, 'utf8').catch(unreadable(path, input));
        },
        digest: async (path, input) => (await (0,files/* hashFile */.DC)((0,external_node_path_.resolve)(directory, path)).catch(unreadable(path, input))).digest,
        async otherDigests(path) {
            const [sha384, sha512] = [(0,external_node_crypto_.createHash)('sha384'), (0,external_node_crypto_.createHash)('sha512')];
            for await (const chunk of (0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(directory, path))) {
                sha384.update(chunk);
                sha512.update(chunk);
            }
            return { sha384: sha384.digest('hex'), sha512: sha512.digest('hex') };
        },
        publicRoot
    };
}
function unreadable(path, input) {
    return cause => {
        throw (0,failure/* usage */.CI)('bad-input', { input, found: path, expected: 'a file that can be read', cause });
    };
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/signing/public-good-root.js
var public_good_root = __webpack_require__(88167);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js
var policy_policy = __webpack_require__(71306);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/verify/apply.js
/** Verifying changes nothing. */
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



/** What verify is asked: which artifact, which evidence, and whom to trust. */
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
        .describe('Bundle digest of the newest decision that must be in the record.')
        .meta({ examples: [`sha256:${'9f2c41aa'.repeat(8)}`] }),
    policy: schemas/* string */.YjP().optional().describe('Path of a policy file; its trust section says whom to trust.'),
    key: schemas/* string */.YjP().optional().describe('Path of a trusted public key in PEM.'),
    strict: inputs/* Flag */.lN.prefault('false').describe('Refuse lines that are not canonical JSON.'),
    compat: inputs/* Flag */.lN.prefault('false').describe('Admit the older bundle forms of other tools.'),
    trustedRoot: schemas/* string */.YjP()
        .optional()
        .describe('Path of a trusted_root.json, or JSON lines of them. Default: the public-good instance.'),
    certificateIdentity: schemas/* string */.YjP().optional().describe('Identity that the certificate must name, compared whole.'),
    certificateOidcIssuer: schemas/* string */.YjP().optional().describe('Issuer that the certificate must name. Default: GitHub.')
});

// EXTERNAL MODULE: ./lib/src/domain/artifact/image.js
var artifact_image = __webpack_require__(80827);
// EXTERNAL MODULE: ./lib/src/domain/evidence/merge.js
var merge = __webpack_require__(33457);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/other-digests.js
/** True when a statement names a SHA-2 digest that SHA-256 alone cannot tell right from wrong. Never throws. */
function namesOtherDigests(lines) {
    return lines.some(line => /"sha(384|512)"/.test(payloadOf(line)));
}
function payloadOf(line) {
    const found = /"payload"\s*:\s*"([^"]*)"/.exec(line);
    return Buffer.from(found?.[1] ?? '', 'base64').toString('utf8');
}

;// CONCATENATED MODULE: ./lib/src/operations/verify/observe.js





const githubIssuer = 'https://token.actions.githubusercontent.com';
/** Reads the files that were named; decides nothing. */
async function observe({ inputs, ports }) {
    const trust = await trusted(inputs, ports);
    const lines = (0,merge/* splitBundles */.w)(await ports.files.read(inputs.bundle, 'bundle'));
    return { head: inputs.head, trust, lines, ...(await subjectOf(inputs.subject, lines, ports.files)) };
}
async function subjectOf(subject, lines, files) {
    if ((0,domain_digest/* isDigest */.Bc)(subject) || subject.startsWith('sha256:')) {
        return { digest: (0,domain_digest/* parseDigest */.m)(subject, 'subject'), others: undefined };
    }
    if (subject.includes('@sha256:'))
        return { digest: (0,artifact_image/* parseImage */.z)(subject, 'subject').digest, others: undefined };
    const digest = await files.digest(subject, 'subject');
    // Reading a huge file twice is for those only whose evidence names another digest.
    return { digest, others: namesOtherDigests(lines) ? await files.otherDigests(subject) : undefined };
}
async function trusted(inputs, { files, trust }) {
    const { key, certificateIdentity } = inputs;
    if (key === undefined && certificateIdentity === undefined && trust === undefined) {
        const expected = 'a public key, certificate-identity, or a policy that says whom to trust';
        throw (0,failure/* usage */.CI)('missing-input', { input: 'key', found: key, expected, example: '--key release-key.pub.pem' });
    }
    const base = trust ?? { workflows: [], issuer: githubIssuer, keys: [] };
    const asked = key !== undefined || certificateIdentity !== undefined;
    return {
        ...base,
        ...(asked ? { workflows: certificateIdentity === undefined ? [] : [certificateIdentity] } : {}),
        ...(asked ? { keys: key === undefined ? [] : [await files.read(key, 'key')] } : {}),
        issuer: inputs.certificateOidcIssuer ?? base.issuer,
        root: await rootOf(inputs, base, files)
    };
}
/** A key alone needs no root; without a file, certificates are compared with the public-good instance. */
async function rootOf(inputs, base, files) {
    if (inputs.trustedRoot !== undefined)
        return parseRoots(await files.read(inputs.trustedRoot, 'trusted-root'));
    if (base.root !== undefined)
        return base.root;
    const certificates = inputs.certificateIdentity !== undefined || base.workflows.length > 0;
    return certificates ? await files.publicRoot() : undefined;
}
/** What is no JSON stays a text, to be refused with its own code. */
function parseRoots(text) {
    return (0,merge/* splitBundles */.w)(text).map(line => {
        try {
            return JSON.parse(line);
        }
        catch {
            return line;
        }
    });
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/record.js + 11 modules
var evidence_record = __webpack_require__(94599);
;// CONCATENATED MODULE: ./lib/src/domain/evidence/verified.js
/** Every line of the record with a trusted signature about the artifact, in order. A decision names them all. */
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

;// CONCATENATED MODULE: ./lib/src/operations/verify/plan.js


/** Decides whether the evidence proves anything, and whether anything speaks against it. */
function plan(inputs, { lines, ...expectation }) {
    const record = (0,evidence_record/* verifyRecord */.R)(lines, { ...expectation, form: plan_form(inputs) });
    const statements = verifiedLines(record);
    const against = contradiction(inputs) ?? objection(record, statements);
    const signer = statements[0]?.signer ?? against?.signer;
    return { proceed: false, code: against?.code, detail: against?.detail, signer, statements, record };
}
function plan_form({ strict, compat }) {
    if (strict)
        return 'canonical';
    return compat ? 'compatible' : 'exact';
}
/** A bundle is signed by a key or by a certificate; asking for both can only be a mistake, so nothing satisfies it. */
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
    return record.ignored[0] ?? record.broken ?? { code: 'evidence-missing', detail: 'the record is empty' };
}

;// CONCATENATED MODULE: ./lib/src/domain/evidence/advice.js
const advices = {
    'bundle-malformed': {
        expected: 'Sigstore bundles (v0.1 to v0.3), one a line, each field known and each text in its one form',
        next: 'fetch the record again; --compat admits the older forms of other tools'
    },
    'statement-malformed': {
        expected: 'an in-toto statement (v1) in the shape that its type demands',
        next: 'ask whoever signed it for a statement of a released version'
    },
    'signature-invalid': {
        expected: 'a signature that fits its statement, its certificate or key, and the logs of the trusted root',
        next: 'fetch the record again; if it stays so, the record was altered or the trusted root is another one'
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
        expected: 'every statement that a decision names',
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

// EXTERNAL MODULE: ./lib/src/domain/reasons/index.js + 9 modules
var reasons = __webpack_require__(9466);
;// CONCATENATED MODULE: ./lib/src/operations/verify/report.js



/** Says what is proven, what was set aside, and why the answer is what it is. */
function report({ plan, facts }) {
    const { code, detail, statements, record } = plan;
    const verified = code === undefined;
    const advice = code === undefined ? undefined : adviceFor(code);
    const next = advice === undefined ? [] : [{ kind: 'next', text: advice.next }];
    return {
        outcome: verified ? 'completed' : 'refused',
        reason: code,
        headline: verified
            ? `${(0,domain_digest/* shortDigest */.VK)(facts.digest)} is verified: ${statements.length} statements, freshness ${record.freshness}`
            : `${(0,domain_digest/* shortDigest */.VK)(facts.digest)} is not verified: ${reasons/* reasons */.v[code]}`,
        blocks: [{ kind: 'checks', checks: checks(plan) }, ...next],
        result: {
            verified,
            code: code ?? null,
            detail: detail ?? null,
            expected: advice?.expected ?? null,
            next: advice?.next ?? null,
            digest: facts.digest,
            signer: plan.signer ?? null,
            statements: statements.map(({ bundle, position, signer }) => ({ bundle, position, signer })),
            ignored: record.ignored,
            freshness: record.freshness,
            head: record.head ?? null
        }
    };
}
function checks({ code, detail, signer, statements, record }) {
    const proven = statements.map(({ position, signer }) => ({ mark: 'passed', name: `line ${position + 1}`, text: `by ${signer.identity}` }));
    const aside = record.ignored.map((line) => ({ mark: 'note', name: `line ${line.position + 1}`, text: reasons/* reasons */.v[line.code], found: line.detail }));
    if (code === undefined)
        return [...proven, ...aside];
    const seen = signer ? [{ mark: 'note', name: 'signer', text: signer.identity }] : [];
    const expected = adviceFor(code).expected;
    return [...proven, ...aside, ...seen, { mark: 'failed', name: code, text: reasons/* reasons */.v[code], expected, found: detail }];
}

;// CONCATENATED MODULE: ./lib/src/operations/verify/index.js





/** Tells whether a record proves anything about an artifact. */
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







/** Whom to trust comes from the inputs, and from a policy only when one is named: never from what lies around. */
async function wire(inputs, host) {
    const { workingDirectory, home } = host.run;
    const files = createLocalEvidenceFiles(workingDirectory, () => (0,public_good_root/* publicGoodRoot */.B)(home));
    if (inputs.policy === undefined)
        return { ports: { files, trust: undefined }, policy: (0,policy_policy/* defaultPolicy */.G4)() };
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, workingDirectory);
    return { ports: { files, trust: await (0,trust/* policyTrust */.J)(policy, host) }, policy };
}
const verifyDoor = (0,door/* door */.d)(verify, wire);


/***/ })

};
