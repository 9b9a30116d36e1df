export const id = 4406;
export const ids = [4406,7436];
export const modules = {

/***/ 28289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ copyArtifact)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _embedded_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96117);
/* harmony import */ var _oci_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37630);



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
function arrivesLast({ body, referrers }) {
    const root = body.at(-1);
    if (root === undefined || root.parts.subject !== undefined)
        return undefined;
    const needed = referrers.some(({ parts }) => parts.children.some(child => child.digest === root.manifest.digest));
    return needed ? undefined : root;
}
async function demandBlobs({ blobs }, source, target) {
    for (const blob of blobs) {
        if ((await target.hasBlob(blob)) || (await source.hasBlob(blob)))
            continue;
        const message = `${source.location} has no blob ${blob.digest} of ${blob.size} bytes; nothing was written`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('artifact-missing', message);
    }
}
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
const largestManifestBytes = 4 * 1024 * 1024;
const attachments = ['sig', 'att', 'sbom'];
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
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('artifact-missing', `${source.location} has no manifest ${digest}`);
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
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('unsupported-artifact', message);
}
function asReferrer({ manifest, parts }) {
    const { digest, mediaType, bytes } = manifest;
    const { artifactType, annotations } = parts;
    return { digest, mediaType, size: bytes.length, artifactType, annotations };
}


/***/ }),

/***/ 2025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OciStore: () => (/* binding */ OciStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/oci/carrier.js
var oci_carrier = __webpack_require__(78437);
// EXTERNAL MODULE: ./lib/src/domain/oci/manifest.js
var oci_manifest = __webpack_require__(47024);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/oci-index.js
var oci_index = __webpack_require__(8130);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-blobs.js


const emptyBlob = { digest: (0,files.digestOfText)(oci_index/* emptyConfig */.i4), size: oci_index/* emptyConfig */.i4.length };
async function placeEmptyConfig(target) {
    const descriptor = { mediaType: 'application/vnd.oci.empty.v1+json', ...emptyBlob };
    await target.placeBlob(descriptor, bytesSource(Buffer.from(oci_index/* emptyConfig */.i4)));
}
function bytesSource(bytes) {
    return {
        location: 'memory',
        blob: async () => (async function* () {
            yield bytes;
        })()
    };
}

// EXTERNAL MODULE: ./lib/src/adapters/stores/oci-graph.js
var oci_graph = __webpack_require__(37630);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-root.js

async function findRoot(target, digest) {
    const tagged = await target.tagged((0,oci_carrier/* artifactTag */.po)(digest));
    if (tagged?.digest === digest)
        return { manifest: tagged };
    const file = tagged && (0,oci_carrier/* carriedFile */.B3)(tagged.bytes, digest);
    if (tagged !== undefined && file !== undefined)
        return { manifest: tagged, file };
    const manifest = await target.manifest(digest);
    return manifest && { manifest };
}
function artifactOf({ digest, bytes }) {
    return (0,oci_carrier/* carriedDigest */.FA)(bytes) ?? digest;
}

// EXTERNAL MODULE: ./lib/src/adapters/stores/oci-copy.js
var oci_copy = __webpack_require__(28289);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-shelf.js








const largestLineBytes = 4 * 1024 * 1024;
const mostLines = 2000;
class OciShelf {
    #target;
    #repositoryOf;
    constructor(target, repositoryOf) {
        this.#target = target;
        this.#repositoryOf = repositoryOf;
    }
    async takeOver(digest, from) {
        const source = await this.#repositoryOf(from, digest);
        if (source === undefined)
            return undefined;
        const root = await rootIn(source, digest);
        return (0,oci_copy/* copyArtifact */.E)(source, this.#target, { digest: root.manifest.digest, tag: (0,oci_carrier/* artifactTag */.po)(digest) });
    }
    async attach(digest, lines) {
        const { manifest } = await rootIn(this.#target, digest);
        const listed = new Set((await this.#target.referrers(manifest.digest)).map(one => one.digest));
        const subject = { ...manifest, size: manifest.bytes.length };
        const wanted = [...new Set(lines)].map(line => ({ line, manifest: evidenceOf(line, subject) }));
        const fresh = [];
        for (const one of wanted) {
            const isThere = listed.has(one.manifest.digest) && (await this.#target.manifest(one.manifest.digest));
            if (!isThere)
                fresh.push(one);
        }
        if (fresh.length > 0)
            await placeEmptyConfig(this.#target);
        for (const { line, manifest } of fresh)
            await this.#putLine(line, manifest);
        if (fresh.length > 0)
            await this.#target.listReferrers(subject.digest, fresh.map(one => listingOf(one.manifest)));
    }
    async evidence(digest) {
        const root = await findRoot(this.#target, digest);
        return root === undefined ? [] : this.#linesOn(root.manifest.digest);
    }
    async point(name, digest) {
        const { manifest } = await rootIn(this.#target, digest);
        if ((await this.#target.tagged((0,oci_carrier/* artifactTag */.po)(digest))) === undefined) {
            await this.#target.tag((0,oci_carrier/* artifactTag */.po)(digest), manifest);
        }
        await this.#target.tag(name, manifest);
    }
    async pointed(name) {
        const manifest = await this.#target.tagged(name);
        return manifest && artifactOf(manifest);
    }
    async #putLine(line, manifest) {
        const bytes = Buffer.from(line);
        const blob = { mediaType: 'application/octet-stream', digest: (0,files.digestOfText)(line), size: bytes.length };
        await this.#target.placeBlob(blob, bytesSource(bytes));
        await this.#target.putManifest(manifest);
    }
    async #linesOn(subject) {
        const listed = await this.#target.referrers(subject);
        const bundles = listed.filter(({ artifactType = '' }) => artifactType.startsWith(oci_carrier/* bundleTypePrefix */.XZ));
        const lines = new Set();
        for (const { digest } of bundles.slice(0, mostLines)) {
            const line = await this.#lineIn(digest);
            if (line !== undefined)
                lines.add(line);
        }
        return [...lines];
    }
    async #lineIn(digest) {
        const manifest = await this.#target.manifest(digest);
        if (manifest === undefined)
            return undefined;
        const { blobs } = (0,oci_manifest/* readManifest */.WI)(manifest.bytes, manifest.mediaType, digest);
        const blob = blobs.find(({ mediaType }) => mediaType.startsWith(oci_carrier/* bundleTypePrefix */.XZ));
        if (blob === undefined || blob.size > largestLineBytes || !(await this.#target.hasBlob(blob)))
            return undefined;
        const chunks = [];
        let size = 0;
        for await (const chunk of await this.#target.blob(blob)) {
            size += chunk.length;
            if (size > largestLineBytes)
                return undefined;
            chunks.push(chunk);
        }
        const line = Buffer.concat(chunks).toString('utf8');
        return (0,files.digestOfText)(line) === blob.digest ? line : undefined;
    }
}
function evidenceOf(line, subject) {
    const described = { digest: (0,files.digestOfText)(line), size: Buffer.byteLength(line) };
    const text = (0,oci_carrier/* evidenceManifest */.Z4)({ subject, line: described, config: emptyBlob, predicateType: (0,oci_carrier/* predicateTypeOf */.T4)(line) });
    return { digest: (0,files.digestOfText)(text), mediaType: oci_manifest/* manifestTypes */.Fm[1], bytes: Buffer.from(text) };
}
function listingOf(manifest) {
    return (0,oci_graph/* asReferrer */.w)({ manifest, parts: (0,oci_manifest/* readManifest */.WI)(manifest.bytes, manifest.mediaType, manifest.digest) });
}
async function rootIn(target, digest) {
    const root = await findRoot(target, digest);
    if (root === undefined)
        throw (0,failure/* unavailable */.hU)('artifact-missing', `${target.location} has no artifact ${digest}`);
    return root;
}

// EXTERNAL MODULE: ./lib/src/adapters/stores/recorded-store.js
var recorded_store = __webpack_require__(27436);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-store.js















class OciStore {
    location;
    target;
    shelf;
    constructor(target) {
        this.location = target.location;
        this.target = target;
        this.shelf = new OciShelf(target, repositoryOf);
    }
    async put(path, artifact) {
        const { digest, bytes } = await (0,files.hashFile)(path);
        const known = await findRoot(this.target, digest);
        if (known?.file !== undefined && (await this.#isIntact(digest, bytes)))
            return this.#stored(digest, known);
        const blob = { digest, bytes, ...artifact, fileName: (0,oci_index/* safeName */.jC)(artifact.fileName) };
        const { manifest, descriptor } = (0,oci_index/* descriptorOf */.nb)(blob, files.digestOfText);
        const layer = { mediaType: artifact.mediaType, digest, size: bytes };
        if ((await this.target.hasBlob(layer)) && !(await this.#isIntact(digest, bytes)))
            await this.target.drop?.(layer);
        await this.target.placeBlob(layer, { location: path, blob: async () => (0,external_node_fs_.createReadStream)(path) });
        await placeEmptyConfig(this.target);
        if (!(await this.#isIntact(digest, bytes)))
            throw altered(this.location, digest);
        const carrier = { digest: descriptor.digest, mediaType: oci_manifest/* manifestTypes */.Fm[1], bytes: Buffer.from(manifest) };
        await this.target.putManifest(carrier);
        await this.target.tag((0,oci_carrier/* artifactTag */.po)(digest), carrier);
        return this.#stored(digest, { manifest: carrier, file: { bytes, title: blob.fileName } });
    }
    async find(digest) {
        const root = await findRoot(this.target, digest);
        return root && this.#stored(digest, root);
    }
    async fetch(digest, directory) {
        const root = await findRoot(this.target, digest);
        if (root === undefined)
            throw missing(this.location, digest);
        if (root.file === undefined)
            return this.#wholeImage(digest);
        const { bytes, title } = root.file;
        const quarantine = (0,files.temporaryIn)(directory);
        await (0,promises_.mkdir)(directory, { recursive: true });
        try {
            const body = limited(await this.target.blob(blobOf(digest, bytes)), bytes);
            await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(body), (0,external_node_fs_.createWriteStream)(quarantine, { flags: 'wx' }));
            if ((await (0,files.hashFile)(quarantine)).digest !== digest)
                throw altered(this.location, digest);
            const target = (0,external_node_path_.join)(directory, (0,oci_index/* safeName */.jC)(title));
            await (0,files.moveInto)(quarantine, target);
            return target;
        }
        finally {
            await (0,promises_.rm)(quarantine, { force: true });
        }
    }
    async #wholeImage(digest) {
        const { blobs } = await (0,oci_graph/* readGraph */.t)(this.target, digest);
        for (const blob of blobs)
            if (!(await this.target.hasBlob(blob)))
                throw missing(this.location, blob.digest);
        return imageIn(this.location, digest);
    }
    async #isIntact(digest, bytes) {
        const blob = blobOf(digest, bytes);
        if (!(await this.target.hasBlob(blob)))
            return false;
        return (await (0,files.digestOfChunks)(limited(await this.target.blob(blob), bytes))) === digest;
    }
    #stored(digest, { manifest, file }) {
        const url = imageIn(this.location, manifest.digest);
        if (file === undefined)
            return { digest, bytes: manifest.bytes.length, fileName: '', url, image: url };
        return { digest, bytes: file.bytes, fileName: (0,oci_index/* safeName */.jC)(file.title), url };
    }
}
async function repositoryOf(store, digest) {
    const found = store instanceof recorded_store.RecordedStore ? await store.storeOf(digest) : store;
    return found instanceof OciStore ? found.target : undefined;
}
async function* limited(chunks, most) {
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        yield chunk;
        if (size > most)
            return;
    }
}
function blobOf(digest, size) {
    return { mediaType: 'application/octet-stream', digest, size };
}
function imageIn(location, digest) {
    return `${location.replace(/^oci:\/\//, '')}@${digest}`;
}
function missing(location, digest) {
    return (0,failure/* unavailable */.hU)('artifact-missing', `${location} has no artifact ${digest}`);
}
function altered(location, digest) {
    const hint = 'the store itself must be mended: it answers for that digest with something else';
    return (0,failure/* refused */.J5)('artifact-altered', `${location} holds other bytes under ${digest}`, undefined, hint);
}


/***/ }),

/***/ 27436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RecordedStore: () => (/* binding */ RecordedStore)
/* harmony export */ });
class RecordedStore {
    location;
    shelf;
    #settings;
    #found = new Map();
    constructor(settings) {
        this.location = settings.usual.location;
        this.shelf = settings.usual.shelf;
        this.#settings = settings;
    }
    put(path, artifact) {
        return this.#settings.usual.put(path, artifact);
    }
    async find(digest) {
        const known = this.#found.has(digest) ? undefined : await this.#settings.usual.find(digest);
        if (known === undefined)
            return (await this.storeOf(digest)).find(digest);
        this.#found.set(digest, Promise.resolve(this.#settings.usual));
        return known;
    }
    async fetch(digest, directory) {
        return (await this.storeOf(digest)).fetch(digest, directory);
    }
    storeOf(digest) {
        const known = this.#found.get(digest) ?? this.#look(digest);
        this.#found.set(digest, known);
        return known;
    }
    async #look(digest) {
        const { ledger, usual, open } = this.#settings;
        if ((await usual.find(digest)) !== undefined)
            return usual;
        const { events } = await ledger.read();
        const built = events.findLast(event => event.kind === 'artifact.built' && event.subject.digest === digest);
        const store = built?.kind === 'artifact.built' ? built.data.store : '';
        return store.startsWith('oci://') && store !== usual.location ? open(store) : usual;
    }
}


/***/ }),

/***/ 47024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   xt: () => (/* binding */ indexType)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);



const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json'
];
const indexType = manifestTypes[0];
const Annotations = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional();
const Descriptor = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(255),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(255),
    size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    urls: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    annotations: Annotations
});
const Image = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2),
    config: Descriptor,
    layers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Descriptor).max(1000),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    subject: Descriptor.optional(),
    annotations: Annotations
});
const Index = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2),
    manifests: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Descriptor).max(1000),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    subject: Descriptor.optional(),
    annotations: Annotations
});
function readManifest(bytes, mediaType, name) {
    const isIndex = mediaType === manifestTypes[0] || mediaType === manifestTypes[2];
    const known = manifestTypes.includes(mediaType);
    if (!known)
        throw unsupported(name, `its type is ${JSON.stringify(mediaType.slice(0, 100))}`);
    const value = parse(bytes, name);
    const declared = value?.mediaType;
    if (declared !== undefined && declared !== mediaType)
        throw unsupported(name, 'it is given with another type than its own');
    return isIndex ? readIndex(value, name) : readImage(value, name);
}
function readIndex(value, name) {
    const read = Index.safeParse(value);
    if (!read.success)
        throw unsupported(name, 'it is no image index');
    const { manifests, subject, artifactType, annotations } = read.data;
    const children = manifests.map(child => named(child, name));
    return { blobs: [], children, subject: subject && named(subject, name), artifactType, annotations };
}
function readImage(value, name) {
    const read = Image.safeParse(value);
    if (!read.success)
        throw unsupported(name, 'it is no image manifest');
    const { config, layers, subject, annotations } = read.data;
    const own = [config, ...layers].filter(blob => !isForeign(blob)).map(blob => named(blob, name));
    const blobs = [...new Map(own.map(blob => [blob.digest, blob])).values()];
    const artifactType = read.data.artifactType ?? config.mediaType;
    return { blobs, children: [], subject: subject && named(subject, name), artifactType, annotations };
}
function isForeign({ mediaType, urls }) {
    return /nondistributable|foreign/.test(mediaType) && (urls?.length ?? 0) > 0;
}
function named({ digest, mediaType, size, artifactType, annotations }, name) {
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest))
        throw unsupported(name, `it names ${JSON.stringify(digest.slice(0, 80))}, which is no sha256`);
    return { digest, mediaType, size, artifactType, annotations };
}
function parse(bytes, name) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('unsupported-artifact', `the manifest ${name} is no JSON`, cause);
    }
}
function unsupported(name, why) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('unsupported-artifact', `the manifest ${name} cannot be copied whole: ${why}`);
}


/***/ })

};
