export const id = 7057;
export const ids = [7057];
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


/** Writes a file whole or not at all. Whoever foresees the temporary name gains nothing: it must not exist yet. */
function writeAtomicallyNow(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.incoming-${process.pid}-${process.hrtime.bigint().toString(36)}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, text, { flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
}
/** True for an error of the file system that there is no such file. */
function isAbsent(cause) {
    return hasCode(cause, 'ENOENT');
}
/** Looks at the code alone: an error of another realm is no `instanceof Error`. */
function hasCode(cause, code) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === code;
}


/***/ }),

/***/ 28289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ copyArtifact)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _embedded_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96117);
/* harmony import */ var _oci_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37630);



/**
 * Copies an artifact with everything that refers to it. All of it is read first; then blobs, children, parents,
 * referrers; then it is read back and compared; the tag moves last, so it never names what is not whole. Where a tag is
 * wanted, the root itself arrives with it, so that no manifest is sent twice.
 */
async function copyArtifact(source, target, { digest, tag }) {
    const graph = await (0,_oci_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .readGraph */ .t)(source, digest);
    await demandBlobs(graph, source, target);
    const before = { ...target.moved };
    const mounted = await placeBlobs(graph, source, target);
    const last = tag === undefined ? undefined : arrivesLast(graph);
    const tagged = arrivesTagged(graph);
    const early = [...graph.body, ...graph.referrers].filter(node => node !== last && !tagged.has(node));
    await putManifests(early, target, last);
    for (const [name, { manifest }] of graph.digestTags)
        await target.tag(name, manifest);
    await readBack(graph, [...early, ...tagged], target);
    const root = graph.body.at(-1);
    if (tag !== undefined && root !== undefined)
        await target.tag(tag, root.manifest);
    if (last !== undefined)
        await demandManifests([last], target);
    return {
        digest,
        blobBytesUploaded: target.moved.blobBytes - before.blobBytes,
        manifestBytes: target.moved.manifestBytes - before.manifestBytes,
        mounted,
        referrers: graph.referrers.length
    };
}
/** The root, unless it is a referrer too, or one of its own is made of it: then the lists need it before. */
function arrivesLast({ body, referrers }) {
    const root = body.at(-1);
    if (root === undefined || root.parts.subject !== undefined)
        return undefined;
    const needed = referrers.some(({ parts }) => parts.children.some(child => child.digest === root.manifest.digest));
    return needed ? undefined : root;
}
/** Everything must be somewhere, in the size that is announced, before the first byte is written. */
async function demandBlobs({ blobs }, source, target) {
    for (const blob of blobs) {
        if ((await target.hasBlob(blob)) || (await source.hasBlob(blob)))
            continue;
        const message = `${source.location} has no blob ${blob.digest} of ${blob.size} bytes; nothing was written`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('artifact-missing', message);
    }
}
/** What nothing but its digest tag names comes with that tag. */
function arrivesTagged({ body, referrers, digestTags }) {
    const children = new Set([...body, ...referrers].flatMap(({ parts }) => parts.children.map(child => child.digest)));
    const alone = [...digestTags.values()].filter(node => node.parts.subject === undefined && !body.includes(node) && !children.has(node.manifest.digest));
    return new Set(alone);
}
async function placeBlobs({ blobs }, source, target) {
    let mounted = 0;
    for (const blob of blobs)
        if ((await target.placeBlob(blob, source)) === 'mounted')
            mounted += 1;
    return mounted;
}
async function putManifests(nodes, target, last) {
    for (const { manifest, parts } of nodes) {
        if ((await target.manifest(manifest.digest)) !== undefined)
            continue;
        try {
            await target.putManifest(manifest);
        }
        catch (thrown) {
            // The specification has a registry take what refers to nothing yet; one that does not gets the root first.
            if (last === undefined || parts.subject === undefined || !isRefusal(thrown))
                throw thrown;
            await target.putManifest(last.manifest);
            await target.putManifest(manifest);
        }
    }
    for (const [subject, referrers] of bySubject(nodes))
        await target.listReferrers(subject, referrers);
}
function isRefusal(thrown) {
    return thrown instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && thrown.kind === 'unavailable';
}
function bySubject(nodes) {
    const found = new Map();
    for (const node of nodes) {
        const subject = node.parts.subject?.digest;
        if (subject !== undefined)
            found.set(subject, [...(found.get(subject) ?? []), (0,_oci_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .asReferrer */ .w)(node)]);
    }
    return found;
}
/** Believes nothing that it did not read again: every manifest, every referrer, every blob, and one of them whole. */
async function readBack(graph, early, target) {
    await demandManifests(early, target);
    for (const [subject, referrers] of bySubject([...graph.body, ...graph.referrers])) {
        const listed = new Set((await target.referrers(subject)).map(one => one.digest));
        const lost = referrers.find(one => !listed.has(one.digest));
        if (lost !== undefined)
            throw lacking(target, lost.digest);
    }
    for (const blob of graph.blobs) {
        if (!(await target.hasBlob(blob)))
            throw lacking(target, blob.digest);
    }
    const smallest = graph.blobs.toSorted((one, other) => one.size - other.size)[0];
    if (smallest !== undefined)
        await compareWhole(smallest, target);
}
async function demandManifests(nodes, target) {
    for (const { manifest } of nodes) {
        if ((await target.manifest(manifest.digest)) === undefined)
            throw lacking(target, manifest.digest);
    }
}
async function compareWhole(blob, target) {
    const found = await (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_1__.digestOfChunks)(await target.blob(blob));
    if (found === blob.digest)
        return;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('artifact-altered', `${target.location} holds other bytes: expected ${blob.digest}, found ${found}`);
}
function lacking(target, digest) {
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('artifact-missing', `${target.location} took ${digest} and does not have it; nothing was tagged`);
}


/***/ }),

/***/ 37630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readGraph),
/* harmony export */   w: () => (/* binding */ asReferrer)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);
/* harmony import */ var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47024);



const mostManifests = 2000;
const deepest = 32;
/** What the specification asks every registry to take; more would be refused half way. */
const largestManifestBytes = 4 * 1024 * 1024;
const attachments = ['sig', 'att', 'sbom'];
/**
 * Reads a whole artifact before anything is written: manifests, their children, and whatever refers to any of them.
 * A manifest that is met again is not followed again, so a loop through subjects ends.
 */
async function readGraph(source, root) {
    const seen = new Map();
    const body = await collect(source, { digest: root }, seen, 0);
    const digestTags = await readDigestTags(source, body, seen);
    const tagged = [...digestTags.values()];
    const referrers = [...new Set(tagged)].filter(node => !body.includes(node));
    const waiting = [...body, ...referrers];
    for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
        for (const referrer of await source.referrers(node.manifest.digest)) {
            const found = seen.has(referrer.digest) ? [] : await collect(source, referrer, seen, 0);
            referrers.push(...found);
            waiting.push(...found);
        }
    }
    const all = [...body, ...referrers].flatMap(({ parts }) => parts.blobs);
    return { body, referrers, digestTags, blobs: distinct(all, root) };
}
/** Such a tag may name only a single manifest: that is how signatures, attestations and bills of materials come. */
async function readDigestTags(source, body, seen) {
    const found = new Map();
    for (const { manifest } of body) {
        for (const kind of attachments) {
            const tag = `sha256-${(0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(manifest.digest)}.${kind}`;
            const tagged = await source.tagged(tag);
            if (tagged === undefined)
                continue;
            const nodes = seen.has(tagged.digest) ? [] : await collect(source, { digest: tagged.digest }, seen, 0);
            const node = nodes.at(-1) ?? seen.get(tagged.digest);
            if (nodes.length > 1)
                throw unsupported(`${tag} names more than one manifest`);
            if (node !== undefined)
                found.set(tag, node);
        }
    }
    return found;
}
/** One blob each; one digest cannot have two sizes. */
function distinct(blobs, root) {
    const found = new Map();
    for (const blob of blobs) {
        const known = found.get(blob.digest);
        if (known !== undefined && known.size !== blob.size)
            throw unsupported(`${root} gives ${blob.digest} two sizes`);
        found.set(blob.digest, blob);
    }
    return [...found.values()];
}
async function collect(source, wanted, seen, depth) {
    const { digest, size } = wanted;
    if (depth > deepest || seen.size >= mostManifests) {
        throw unsupported(`the artifact has more than ${mostManifests} manifests, or nests too deep`);
    }
    const manifest = await source.manifest(digest);
    if (manifest === undefined)
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('artifact-missing', `${source.location} has no manifest ${digest}`);
    const { length } = manifest.bytes;
    if (length > largestManifestBytes)
        throw unsupported(`the manifest ${digest} has ${length} bytes, above 4 MiB`);
    if (size !== undefined && size !== length)
        throw unsupported(`${digest} has ${length} bytes, and is named with ${size}`);
    const node = { manifest, parts: (0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(manifest.bytes, manifest.mediaType, digest) };
    seen.set(digest, node);
    const children = [];
    for (const child of node.parts.children) {
        if (!seen.has(child.digest))
            children.push(...(await collect(source, child, seen, depth + 1)));
    }
    return [...children, node];
}
function unsupported(message) {
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('unsupported-artifact', message);
}
/** Lists a node as the referrer of the subject that it names. */
function asReferrer({ manifest, parts }) {
    const { digest, mediaType, bytes } = manifest;
    const { artifactType, annotations } = parts;
    return { digest, mediaType, size: bytes.length, artifactType, annotations };
}


/***/ }),

/***/ 5382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OciLayout: () => (/* binding */ OciLayout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79191);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68013);
/* harmony import */ var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47024);
/* harmony import */ var _embedded_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96117);
/* harmony import */ var _embedded_folder_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58498);








const refName = 'org.opencontainers.image.ref.name';
const layoutText = '{"imageLayoutVersion":"1.0.0"}';
/** A folder in the OCI image layout. Its index lists tags, roots and referrers. */
class OciLayout {
    location;
    moved = { blobBytes: 0, manifestBytes: 0 };
    #directory;
    constructor(directory) {
        this.#directory = directory;
        this.location = `oci-layout:${directory}`;
    }
    async manifest(digest) {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(this.#path(digest)).catch(absent);
        if (bytes === undefined)
            return undefined;
        if ((0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_6__.digestOfText)(bytes) !== digest) {
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('artifact-altered', `${this.location} holds other bytes under ${digest}`);
        }
        return { digest, mediaType: await this.#mediaType(digest, bytes), bytes };
    }
    async blob({ digest }) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(this.#path(digest)).catch(absent)) === undefined) {
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .hU)('artifact-missing', `${this.location} has no blob ${digest}`);
        }
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(this.#path(digest));
    }
    async hasBlob({ digest, size }) {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(this.#path(digest)).catch(absent))?.size === size;
    }
    async referrers(digest) {
        const found = [];
        for (const entry of await this.#index()) {
            const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(this.#path(entry.digest)).catch(absent);
            // What does not name the digest anywhere does not name it as its subject.
            if (bytes?.includes(digest) !== true)
                continue;
            const manifest = await this.manifest(entry.digest);
            if (manifest === undefined)
                continue;
            const { subject } = (0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(manifest.bytes, manifest.mediaType, entry.digest);
            if (subject?.digest === digest)
                found.push(entry);
        }
        return found;
    }
    /** The bytes are hashed on their way; what is not what the digest names never gets that name. */
    async placeBlob(descriptor, from) {
        if (await this.hasBlob(descriptor))
            return 'present';
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#directory, 'blobs', 'sha256'), { recursive: true });
        const quarantine = (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_6__.temporaryIn)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#directory, 'blobs', 'sha256'));
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(quarantine, 'wx');
        try {
            for await (const chunk of await from.blob(descriptor))
                await file.write(chunk);
        }
        finally {
            await file.close();
        }
        const { digest } = await (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_6__.hashFile)(quarantine);
        if (digest !== descriptor.digest) {
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('artifact-altered', `${from.location} gives ${digest} for ${descriptor.digest}`);
        }
        await (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_6__.moveInto)(quarantine, this.#path(digest));
        this.moved.blobBytes += descriptor.size;
        return 'uploaded';
    }
    async drop({ digest }) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.#path(digest), { force: true });
    }
    async putManifest({ digest, bytes }) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#directory, 'blobs', 'sha256'), { recursive: true });
        await (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_6__.writeAtomically)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#directory, 'oci-layout'), layoutText);
        await (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_6__.writeAtomically)(this.#path(digest), bytes);
        this.moved.manifestBytes += bytes.length;
    }
    async listReferrers(_subject, referrers) {
        for (const referrer of referrers)
            await this.#enlist(referrer);
    }
    async tag(name, manifest) {
        const { digest, mediaType, bytes } = manifest;
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(this.#path(digest)).catch(absent)) === undefined)
            await this.putManifest(manifest);
        await this.#enlist({ digest, mediaType, size: bytes.length, annotations: { [refName]: name } });
    }
    async tagged(name) {
        const entry = (await this.#index()).find(one => one.annotations?.[refName] === name);
        return entry && this.manifest(entry.digest);
    }
    async #enlist(added) {
        const name = added.annotations?.[refName];
        await (0,_embedded_folder_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .whileLocked */ .a)(this.#directory, async () => {
            const known = await this.#index();
            if (name === undefined && known.some(one => one.digest === added.digest))
                return;
            const others = name === undefined ? known : known.filter(one => one.annotations?.[refName] !== name);
            const manifests = [...others, added];
            await (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_6__.writeAtomically)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#directory, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
        });
    }
    async #index() {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#directory, 'index.json')).catch(absent);
        return bytes === undefined ? [] : (0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(bytes, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .indexType */ .xt, 'index.json').children;
    }
    /** A layout keeps no types beside its files: whoever lists a manifest says it, and else the manifest itself does. */
    async #mediaType(digest, bytes) {
        const listed = (await this.#index()).find(one => one.digest === digest)?.mediaType;
        if (listed !== undefined)
            return listed;
        const value = JSON.parse(new TextDecoder().decode(bytes));
        if (typeof value.mediaType === 'string')
            return value.mediaType;
        return value.manifests === undefined ? _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestTypes */ .Fm[1] : _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestTypes */ .Fm[0];
    }
    #path(digest) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#directory, 'blobs', 'sha256', (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .hexOf */ .ZD)(digest));
    }
}
function absent(thrown) {
    if ((0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_6__.isAbsent)(thrown))
        return undefined;
    throw thrown;
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

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy)
/* harmony export */ });
const minute = 60_000;
const hour = 60 * minute;
/**
 * The policy of a repository without a policy file: every default, no environment. Written out, because building the
 * whole schema for it would take longer than many a command; a test compares it with what the schema says.
 */
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
        schedule: { trains: [] },
        notify: [],
        roles: {},
        ledger: { branch: 'sluice-ledger' },
        commands: { env: [] },
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
/** Checks that an operation and its wiring fit together, and hides what they are made of. */
function door(operation, wire) {
    return { operation, wire };
}


/***/ }),

/***/ 8716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  copyDoor: () => (/* binding */ copyDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/layout-folder.js
var layout_folder = __webpack_require__(79239);
// EXTERNAL MODULE: ./lib/src/adapters/stores/oci-copy.js
var oci_copy = __webpack_require__(28289);
// EXTERNAL MODULE: ./lib/src/adapters/stores/oci-graph.js
var oci_graph = __webpack_require__(37630);
// EXTERNAL MODULE: ./lib/src/adapters/stores/oci-layout.js
var oci_layout = __webpack_require__(5382);
// EXTERNAL MODULE: ./lib/src/adapters/stores/oci-registry.js + 6 modules
var oci_registry = __webpack_require__(52740);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-copies.js




/** Copies between registries and layouts; both ends are named by reference. */
function createOciCopies(settings) {
    return {
        async look(source) {
            const { body, referrers, blobs } = await (0,oci_graph/* readGraph */.t)(openEnd(source, 'pull', settings), source.digest);
            return {
                digest: source.digest,
                manifests: body.length,
                blobs: blobs.length,
                blobBytes: blobs.reduce((sum, blob) => sum + blob.size, 0),
                referrers: referrers.length
            };
        },
        copy(source, destination) {
            const from = openEnd(source, 'pull', settings);
            const to = openEnd(destination, 'pull,push', settings);
            return (0,oci_copy/* copyArtifact */.E)(from, to, { digest: source.digest, tag: destination.tag });
        }
    };
}
function openEnd(end, rights, settings) {
    if (end.kind === 'layout')
        return new oci_layout.OciLayout(settings.resolve(end.directory));
    const { host, repository } = end;
    const { secondMilliseconds } = settings;
    const scopes = [`repository:${repository}:${rights}`];
    return new oci_registry.OciRegistry({
        host,
        repository,
        scopes,
        secondMilliseconds,
        credentials: () => settings.credentials(host)
    });
}

// EXTERNAL MODULE: ./lib/src/domain/policy/default-policy.js
var default_policy = __webpack_require__(482);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/copy/apply.js
function apply(_, { ports }, { source, destination }) {
    return ports.copies.copy(source, destination);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/copy/inputs.js


const CopyInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    ...inputs/* registryInputs */.P4,
    source: schemas/* string */.YjP().min(1).describe('What is copied: oci://host/repository@sha256:… or oci-layout:DIR@sha256:….'),
    destination: schemas/* string */.YjP()
        .min(1)
        .describe('Where to: oci://host/repository, with a tag if one shall name it, or oci-layout:DIR.')
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/oci/reference.js
var reference = __webpack_require__(85916);
;// CONCATENATED MODULE: ./lib/src/operations/copy/observe.js


/** Reads all of the artifact, so that what cannot be copied whole is refused before the first write. */
async function observe({ inputs, ports }) {
    const source = (0,reference/* parseReference */.F)(inputs.source, 'source');
    const destination = (0,reference/* parseReference */.F)(inputs.destination, 'destination');
    const { digest } = source;
    if (digest === undefined) {
        throw (0,failure/* usage */.CI)('bad-input', { input: 'source', found: inputs.source, expected: 'a digest after "@"; a tag can move' });
    }
    if (destination.digest !== undefined && destination.digest !== digest) {
        throw (0,failure/* usage */.CI)('bad-input', { input: 'destination', found: inputs.destination, expected: 'the same digest, or none' });
    }
    const named = { ...source, digest };
    return { source: named, destination, shape: await ports.copies.look(named) };
}

;// CONCATENATED MODULE: ./lib/src/operations/copy/plan.js
/** What could be read whole is copied; what is there already costs nothing. */
function plan(_, __) {
    return { proceed: true };
}

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
;// CONCATENATED MODULE: ./lib/src/operations/copy/report.js

/** Says what was moved, in counted bytes. */
function report({ facts, done }) {
    const { digest, manifests, blobs, blobBytes, referrers } = facts.shape;
    if (done === undefined) {
        const text = `${manifests} manifests, ${blobs} blobs (${blobBytes} bytes), ${referrers} referrers`;
        const headline = `copy would proceed · ${(0,domain_digest/* shortDigest */.VK)(digest)}`;
        return { outcome: 'planned', headline, blocks: [{ kind: 'text', text }], result: { ...facts.shape } };
    }
    const moved = done.blobBytesUploaded + done.manifestBytes + done.mounted > 0;
    const rows = [
        ['blob bytes uploaded', String(done.blobBytesUploaded)],
        ['manifest bytes', String(done.manifestBytes)],
        ['blobs mounted', `${done.mounted} of ${blobs}`],
        ['referrers', String(done.referrers)]
    ];
    const outcome = moved ? 'done' : 'unchanged';
    return {
        outcome,
        headline: `copy ${outcome} · ${(0,domain_digest/* shortDigest */.VK)(digest)}`,
        blocks: [{ kind: 'table', columns: ['what', 'count'], rows }],
        result: { ...done }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/copy/index.js





/** Copies an artifact by digest between stores, with everything that refers to it. */
const copy = {
    name: 'copy',
    Inputs: CopyInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/wiring/registries.js + 2 modules
var registries = __webpack_require__(10223);
;// CONCATENATED MODULE: ./lib/src/wiring/copy.js






const copyDoor = (0,door/* door */.d)(copy, async (inputs, host) => {
    const copies = createOciCopies({
        credentials: (0,registries/* credentialsOf */.YN)(inputs, host),
        secondMilliseconds: host.pace?.secondMilliseconds,
        resolve: directory => (0,layout_folder/* layoutFolder */.Z)(host.run.workingDirectory, directory, 'source or destination')
    });
    return { ports: { copies }, policy: (0,default_policy/* defaultPolicy */.G)() };
});


/***/ })

};
