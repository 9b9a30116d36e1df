export const id = 5144;
export const ids = [5144];
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

/***/ 57360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sealStatement)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95903);

/** Signs a statement and gives it the form it has in a record. */
async function sealStatement(signer, statement) {
    const payload = new TextEncoder().encode((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLine */ .n)(statement));
    const line = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLine */ .n)(await signer.sign({ payload, payloadType: 'application/vnd.in-toto+json' }));
    return { line, digest: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleDigest */ .b)(line) };
}


/***/ }),

/***/ 44219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ provenanceStatement),
/* harmony export */   DE: () => (/* binding */ buildRecordStatement),
/* harmony export */   OW: () => (/* binding */ summaryStatement),
/* harmony export */   b5: () => (/* binding */ sbomStatement),
/* harmony export */   fJ: () => (/* binding */ recallStatement),
/* harmony export */   gN: () => (/* binding */ withSubjects),
/* harmony export */   r2: () => (/* binding */ deploymentStatement),
/* harmony export */   tO: () => (/* binding */ testResultStatement)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45268);


/** States where an artifact came from, in exactly the shape GitHub's attestation store accepts. */
function provenanceStatement(facts) {
    const { repository, ref, commit } = facts;
    return statement(facts.subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.provenance, {
        buildDefinition: {
            buildType: 'https://actions.github.io/buildtypes/workflow/v1',
            externalParameters: { workflow: { ref: facts.workflowRef ?? ref, repository, path: facts.workflowPath } },
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
/** The same statement about further subjects. Those of one content are named once: the first name stands. */
function withSubjects(statement, subjects) {
    const known = new Set(statement.subject.map(({ digest }) => digest.sha256));
    const further = subjects.filter(({ digest }) => !known.has((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)) && known.add((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)));
    const all = further.map(({ name, digest }) => ({ name, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) } }));
    return { ...statement, subject: [...statement.subject, ...all] };
}
/** States how one suite came out for an artifact. The suite is the name of the configuration. */
function testResultStatement(facts) {
    return statement(facts.subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.testResult, {
        result: facts.result,
        configuration: [
            {
                name: facts.suite,
                digest: { gitCommit: facts.commit },
                ...(facts.notes === undefined ? {} : { annotations: facts.notes })
            }
        ],
        ...(facts.url === undefined ? {} : { url: facts.url }),
        passedTests: facts.passedTests,
        failedTests: facts.failedTests
    });
}
/** States what an artifact is made of; the predicate is the document itself. */
function sbomStatement(subject, sbom) {
    return statement(subject, sbom.predicateType, sbom.document);
}
/** States which build made an artifact, and when. */
function buildRecordStatement({ subject, artifact, uncommitted, ...build }) {
    const changed = uncommitted === undefined ? {} : { uncommitted };
    return statement(subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.buildRecord, {
        artifact: artifact ?? subject.name,
        ...build,
        ...changed
    });
}
/** States that an artifact was placed in an environment. */
function deploymentStatement({ subject, decision, ...deployment }) {
    const allowed = decision === undefined ? {} : { decision };
    return statement(subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.deployment, { ...deployment, ...allowed });
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
    return statement(subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.recall, recall);
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

/***/ 69341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ shelvedBuild),
  H: () => (/* binding */ shelvedLedger)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
;// CONCATENATED MODULE: ./lib/src/adapters/ledger/shelved-ledger.js


function createShelvedLedger(ledger, shelves) {
    const touched = new Set();
    return {
        location: ledger.location,
        read: () => ledger.read(),
        record: digest => ledger.record(digest),
        async append(propose) {
            let written = [];
            const events = await ledger.append(view => {
                const change = propose(view);
                written = (change.records ?? []).map(({ digest }) => digest);
                return change;
            });
            for (const digest of written)
                touched.add(digest);
            return events;
        },
        async settle() {
            for (const kept of shelves)
                await settleOn(kept, ledger, touched);
        }
    };
}
async function settleOn(kept, ledger, touched) {
    try {
        const live = kept.shows && (await liveIn(ledger, kept.shows));
        for (const digest of new Set([...touched, ...(live ? [live] : [])]))
            await attachTo(kept.shelf, digest, ledger);
        if (live === undefined || kept.shows === undefined)
            return;
        await show(kept.shelf, kept.shows, live);
    }
    catch (thrown) {
        const { message } = (0,failure/* toFailure */.w2)(thrown);
        const text = `the ledger has it, but ${kept.location} does not show it yet: ${message}`;
        const hint = 'run this again; it only does what is missing';
        throw new failure/* Failure */.HR({ kind: 'unavailable', code: 'store-refused', message: text, hint, cause: thrown });
    }
}
async function show(shelf, { name, always }, live) {
    if ((await shelf.pointed(name)) === live)
        return;
    try {
        await shelf.point(name, live);
    }
    catch (thrown) {
        if (always || (0,failure/* toFailure */.w2)(thrown).code !== 'artifact-missing')
            throw thrown;
    }
}
async function liveIn(ledger, { artifact, environment }) {
    const state = (0,ledger_state.foldLedger)((await ledger.read()).events);
    return state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, environment))?.live?.digest;
}
/** An artifact that was never put there has no evidence there either: a refusal is no reason to copy it. */
async function attachTo(shelf, digest, ledger) {
    const lines = await ledger.record(digest);
    try {
        await shelf.attach(digest, lines);
    }
    catch (thrown) {
        if ((0,failure/* toFailure */.w2)(thrown).code !== 'artifact-missing')
            throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/src/wiring/registries.js + 2 modules
var registries = __webpack_require__(10223);
// EXTERNAL MODULE: ./lib/src/wiring/stores.js + 2 modules
var stores = __webpack_require__(20489);
;// CONCATENATED MODULE: ./lib/src/wiring/shelves.js



/** Keeps evidence and the name of what is live in the stores that can, at the end of a run that is not dry. */
async function shelvedLedger(ledger, asked, policy, choice, host) {
    const { environment } = asked;
    const source = asked.source ?? policy.artifact.store;
    const own = asked.destination ?? policy.environments[environment]?.store;
    const shown = own ?? source;
    const places = [...new Set([source, own])].filter(place => place !== undefined);
    const kept = [];
    for (const location of places) {
        const { shelf } = await (0,stores.openStore)({ location, input: 'store' }, policy, choice, host);
        const artifact = policy.artifact.name ?? 'artifact';
        const name = (0,registries/* liveName */.Wg)(location, environment);
        const shows = location === shown ? { artifact, environment, name, always: own !== undefined } : undefined;
        if (shelf !== undefined)
            kept.push({ location, shelf, shows });
    }
    return settledAtTheEnd(createShelvedLedger(ledger, kept), host);
}
/** The same for a build: what it proves stands beside what it made. */
function shelvedBuild(ledger, store, host) {
    const { shelf, location } = store;
    return shelf === undefined ? ledger : settledAtTheEnd(createShelvedLedger(ledger, [{ location, shelf }]), host);
}
function settledAtTheEnd(ledger, host) {
    host.afterwards?.(() => ledger.settle());
    return ledger;
}


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
