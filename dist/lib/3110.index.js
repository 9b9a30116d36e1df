export const id = 3110;
export const ids = [3110,4377];
export const modules = {

/***/ 6117:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);






/** Hashes a file as a stream, so that its size does not matter. */
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { digest: `sha256:${hash.digest('hex')}`, bytes };
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

/***/ 6627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ensureLocalKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8013);




/** Reads the signing key of this folder, or makes one that only its owner can read. Safe when two start at once. */
async function ensureLocalKey(home) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'signing-key.pem');
    const pem = (await readIfThere(path)) ?? (await createKey(home, path));
    return { pem, publicPem: publicHalf(pem) };
}
async function createKey(home, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home, { recursive: true });
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const { privateKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
    // A hard link never replaces a key that another process made in the meantime.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, path).catch(ignore('EEXIST'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
}
async function readIfThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(ignore('ENOENT'));
}
function ignore(code) {
    return error => {
        if (error.code !== code)
            throw error;
        return undefined;
    };
}
function publicHalf(pem) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem)).export({ format: 'pem', type: 'spki' }).toString();
    }
    catch (cause) {
        const expected = 'a private key in PEM; remove the file to have a new one made';
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .CI)('bad-key', { input: 'signing-key.pem', found: 'something else', expected, cause });
    }
}


/***/ }),

/***/ 7459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createKeySigner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1040);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3917);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8013);




/** Signs with a private key in PEM: P-256 or Ed25519. Throws `usage` (`bad-key`) for anything else. */
function createKeySigner(pem) {
    const key = readKey(pem);
    const algorithm = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
    const spki = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ format: 'der', type: 'spki' });
    const identity = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(spki).digest('hex')}`;
    return {
        identity,
        async sign({ payload, payloadType }) {
            const artifact = Buffer.from(payload);
            const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(algorithm, _sigstore_core__WEBPACK_IMPORTED_MODULE_2__.dsse.preAuthEncoding(payloadType, artifact), key);
            return (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__/* .bundleToJSON */ .ev)((0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__/* .toDSSEBundle */ .PR)({ artifact, artifactType: payloadType, signature, keyHint: identity }));
        }
    };
}
function readKey(pem) {
    const key = parseKey(pem);
    const curve = key.asymmetricKeyDetails?.namedCurve;
    if (key.asymmetricKeyType === 'ed25519' || curve === 'prime256v1')
        return key;
    throw badKey(`a key of kind ${curve ?? key.asymmetricKeyType}`);
}
function parseKey(pem) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        throw badKey('something that is not a private key');
    }
}
/** Tells the kind of what was found, never the text: it may be a secret. */
function badKey(found) {
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .CI)('bad-key', {
        input: 'private-key',
        found,
        expected: 'a P-256 or Ed25519 private key in PEM',
        example: 'the output of: openssl genpkey -algorithm ed25519'
    });
}


/***/ }),

/***/ 5903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ bundleDigest),
/* harmony export */   n: () => (/* binding */ canonicalLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var json_canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5008);


/** Writes a bundle the one way a record holds it: canonical JSON (RFC 8785), without the line feed. */
function canonicalLine(bundle) {
    return (0,json_canonicalize__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .d)(bundle);
}
/** Names a bundle by the SHA-256 of its canonical line. */
function bundleDigest(line) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(line).digest('hex')}`;
}


/***/ }),

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sealStatement)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5903);

/** Signs a statement and gives it the form it has in a record. */
async function sealStatement(signer, statement) {
    const payload = new TextEncoder().encode((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLine */ .n)(statement));
    const line = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLine */ .n)(await signer.sign({ payload, payloadType: 'application/vnd.in-toto+json' }));
    return { line, digest: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleDigest */ .b)(line) };
}


/***/ }),

/***/ 5268:
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

/***/ 4219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ provenanceStatement),
/* harmony export */   DE: () => (/* binding */ buildRecordStatement),
/* harmony export */   OW: () => (/* binding */ summaryStatement),
/* harmony export */   r2: () => (/* binding */ deploymentStatement),
/* harmony export */   tO: () => (/* binding */ testResultStatement)
/* harmony export */ });
/* unused harmony export recallStatement */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9191);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5268);


/** States where an artifact came from, in exactly the shape GitHub's attestation store accepts. */
function provenanceStatement(facts) {
    const { repository, ref, commit } = facts;
    return statement(facts.subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.provenance, {
        buildDefinition: {
            buildType: 'https://actions.github.io/buildtypes/workflow/v1',
            externalParameters: { workflow: { ref, repository, path: facts.workflowPath } },
            internalParameters: {
                github: {
                    event_name: facts.event,
                    repository_id: facts.repositoryId,
                    repository_owner_id: facts.ownerId,
                    runner_environment: facts.runner
                }
            },
            resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: commit } }]
        },
        runDetails: { builder: { id: facts.builder }, metadata: { invocationId: facts.invocation } }
    });
}
/** States how one suite came out for an artifact. The suite is the name of the configuration. */
function testResultStatement(facts) {
    return statement(facts.subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.testResult, {
        result: facts.result,
        configuration: [{ name: facts.suite, digest: { gitCommit: facts.commit } }],
        ...(facts.url === undefined ? {} : { url: facts.url }),
        passedTests: facts.passedTests,
        failedTests: facts.failedTests
    });
}
/** States which build made an artifact, and when. */
function buildRecordStatement({ subject, ...build }) {
    return statement(subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.buildRecord, { artifact: subject.name, ...build });
}
/** States that an artifact was placed in an environment. */
function deploymentStatement({ subject, ...deployment }) {
    return statement(subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.deployment, deployment);
}
/** States how all gates of an environment decided together, and links the decision to the one before. */
function summaryStatement(facts) {
    const previous = facts.previous === undefined ? [] : [input('sluice:summary', facts.previous)];
    const inputs = inRecordOrder(facts.inputs).map(digest => input('sluice:statement', digest));
    return statement(facts.subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.summary, {
        verifier: { id: _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .publisher */ .t },
        timeVerified: facts.time,
        resourceUri: `sluice:environment:${facts.environment}`,
        policy: { uri: facts.policy.uri, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(facts.policy.digest) } },
        inputAttestations: [...previous, ...inputs],
        verificationResult: facts.result,
        verifiedLevels: facts.levels ?? [],
        slsaVersion: '1.1'
    });
}
/** States that an artifact must not be used any more. A FAILED summary that names it has to follow at once. */
function recallStatement({ subject, ...recall }) {
    return statement(subject, predicateTypes.recall, recall);
}
function inRecordOrder(inputs) {
    const place = (entry) => (typeof entry === 'string' ? Number.MAX_SAFE_INTEGER : entry.position);
    const ordered = inputs.toSorted((left, right) => place(left) - place(right));
    return ordered.map(entry => (typeof entry === 'string' ? entry : entry.bundle));
}
function input(uri, digest) {
    return { uri, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) } };
}
function statement(subject, predicateType, predicate) {
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: subject.name, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(subject.digest) } }],
        predicateType,
        predicate
    };
}


/***/ }),

/***/ 1589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Fc: () => (/* binding */ Plug),
/* harmony export */   NT: () => (/* binding */ Texts),
/* harmony export */   SX: () => (/* binding */ Name),
/* harmony export */   fS: () => (/* binding */ Names),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1911);


/** A strict part of the policy file: kebab-case keys as written, camelCase keys once read. */
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
/** A duration that may be left out; the default is written as people write it. */
function duration(byDefault) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.prefault(byDefault);
}
/** A name that others refer to: an environment, a suite, a role. */
const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(100)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
    // Such a key would reach an object's prototype instead of becoming a name.
    .refine(name => !['constructor', 'prototype', '__proto__'].includes(name), { error: 'that name is reserved' });
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_000);
const Names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Name).default([]);
const Texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Text).default([]);
/** One plug by its kind; the adapter of that kind checks its own settings. */
const Plug = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ kind: Name });


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
