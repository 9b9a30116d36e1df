export const id = 224;
export const ids = [224,8386];
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

/***/ 58498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ whileLocked)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68013);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96117);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83698);








const pollMs = 20;
const patienceMs = 60_000;
// What is done under the lock takes milliseconds; nothing alive on another machine holds it as long as this.
const foreignLifeMs = 10 * 60_000;
/**
 * Runs `work` while no other process does so for this folder, so that what it reads there is still true when it
 * writes. A lock whose process has ended is taken over. Throws `conflict` when somebody holds it for a minute.
 */
async function whileLocked(directory, work) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, '.sluice-lock');
    const token = await acquire(path);
    try {
        return await work();
    }
    finally {
        if ((await ownerOf(path))?.token === token)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
    }
}
async function acquire(path) {
    const deadline = performance.now() + patienceMs;
    for (;;) {
        const token = await claim(path);
        if (token !== undefined)
            return token;
        const owner = await ownerOf(path);
        if (owner !== undefined && (await isGone(path, owner)))
            await clear(path, owner);
        else if (performance.now() > deadline)
            throw held(path, owner);
        else
            await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .pause */ .v7)(pollMs);
    }
}
/** Undefined when somebody has it. A link never replaces a file, and its content is whole from the first moment. */
async function claim(path) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const draft = `${path}.${token}`;
    const owner = { pid: process.pid, startTime: (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .startTimeOf */ .P2)(process.pid), machine: machine(), token };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft, JSON.stringify(owner), { flag: 'wx' });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(draft, path);
        return token;
    }
    catch (cause) {
        if (hasCode(cause, 'EEXIST'))
            return undefined;
        throw cause;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
    }
}
/** Removes the lock of an owner who is gone. Two that find it at once take turns, or one would remove a new lock. */
async function clear(path, gone) {
    const turn = `${path}.takeover`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(turn, '', { flag: 'wx' });
    }
    catch (cause) {
        if (!hasCode(cause, 'EEXIST'))
            throw cause;
        if ((await ageMs(turn)) > foreignLifeMs)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(turn, { force: true });
        return (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .pause */ .v7)(pollMs);
    }
    try {
        if ((await ownerOf(path))?.token === gone.token)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(turn, { force: true });
    }
}
async function isGone(path, owner) {
    if (owner.machine !== machine())
        return (await ageMs(path)) > foreignLifeMs;
    // The process of another user cannot be asked whether it lives, but where the system tells, it tells of all.
    return owner.startTime === '' ? !(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .isAlive */ ._n)(owner) : (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .startTimeOf */ .P2)(owner.pid) !== owner.startTime;
}
async function ownerOf(path) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8'));
    }
    catch (cause) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(cause))
            return undefined;
        throw held(path, undefined);
    }
}
async function ageMs(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => undefined);
    return found === undefined ? 0 : Date.now() - found.mtimeMs;
}
/** Two containers may share a name and a folder, but not their process numbers. */
function machine() {
    try {
        return `${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)()} ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid')}`;
    }
    catch {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)();
    }
}
function held(path, owner) {
    const who = owner === undefined ? 'somebody' : `process ${owner.pid} on ${owner.machine.split(' ')[0]}`;
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .conflict */ .hj)('store-refused', `${path}: ${who} holds it`, `wait for it; if it has ended, remove ${path}`);
}
function hasCode(cause, code) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === code;
}


/***/ }),

/***/ 28289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ copyArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);
/* harmony import */ var _oci_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37630);



/**
 * Copies an artifact with everything that refers to it. All of it is read first; then blobs, children, parents,
 * referrers; then it is read back and compared; the tag moves last, so it never names what is not whole.
 */
async function copyArtifact(source, target, { digest, tag }) {
    const graph = await (0,_oci_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .readGraph */ .t)(source, digest);
    await demandBlobs(graph, source, target);
    const blobs = await placeBlobs(graph, source, target);
    const manifestBytes = await putManifests([...graph.body, ...graph.referrers], target);
    for (const node of [...graph.body, ...graph.referrers]) {
        const { subject } = node.parts;
        if (subject !== undefined)
            await target.listReferrer(subject.digest, (0,_oci_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .asReferrer */ .w)(node));
    }
    await readBack(graph, target);
    for (const [name, { manifest }] of graph.digestTags)
        await target.tag(name, manifest);
    const root = graph.body.at(-1);
    if (tag !== undefined && root !== undefined)
        await target.tag(tag, root.manifest);
    return { digest, ...blobs, manifestBytes, referrers: graph.referrers.length };
}
/** Everything must be somewhere, in the size that is announced, before the first byte is written. */
async function demandBlobs({ blobs }, source, target) {
    for (const blob of blobs) {
        if ((await target.hasBlob(blob)) || (await source.hasBlob(blob)))
            continue;
        const message = `${source.location} has no blob ${blob.digest} of ${blob.size} bytes; nothing was written`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('artifact-missing', message);
    }
}
async function placeBlobs({ blobs }, source, target) {
    let blobBytesUploaded = 0;
    let mounted = 0;
    for (const blob of blobs) {
        const placed = await target.placeBlob(blob, source);
        if (placed === 'uploaded')
            blobBytesUploaded += blob.size;
        if (placed === 'mounted')
            mounted += 1;
    }
    return { blobBytesUploaded, mounted };
}
async function putManifests(nodes, target) {
    let bytes = 0;
    for (const { manifest } of nodes) {
        if ((await target.manifest(manifest.digest)) !== undefined)
            continue;
        await target.putManifest(manifest);
        bytes += manifest.bytes.length;
    }
    return bytes;
}
/** Believes nothing that it did not read again: every manifest, every referrer, every blob, and one of them whole. */
async function readBack(graph, target) {
    for (const { manifest } of [...graph.body, ...graph.referrers]) {
        const found = await target.manifest(manifest.digest);
        if (found === undefined)
            throw lacking(target, manifest.digest);
    }
    for (const { manifest, parts } of [...graph.body, ...graph.referrers]) {
        if (parts.subject === undefined)
            continue;
        const listed = await target.referrers(parts.subject.digest);
        if (!listed.some(one => one.digest === manifest.digest))
            throw lacking(target, manifest.digest);
    }
    for (const blob of graph.blobs) {
        if (!(await target.hasBlob(blob)))
            throw lacking(target, blob.digest);
    }
    const smallest = graph.blobs.toSorted((one, other) => one.size - other.size)[0];
    if (smallest !== undefined)
        await compareWhole(smallest, target);
}
async function compareWhole(blob, target) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of await target.blob(blob))
        hash.update(chunk);
    const found = `sha256:${hash.digest('hex')}`;
    if (found === blob.digest)
        return;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('artifact-altered', `${target.location} holds other bytes: expected ${blob.digest}, found ${found}`);
}
function lacking(target, digest) {
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('artifact-missing', `${target.location} took ${digest} and does not have it; nothing was tagged`);
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

/***/ 88386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OciRegistry: () => (/* binding */ OciRegistry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/oci/manifest.js
var manifest = __webpack_require__(47024);
;// CONCATENATED MODULE: ./lib/src/domain/oci/challenge.js
/** Reads a `WWW-Authenticate` header; undefined for a scheme that nobody here speaks. */
function readChallenge(header) {
    const [scheme = ''] = header.trim().split(/\s/, 1);
    if (scheme.toLowerCase() === 'basic')
        return { scheme: 'basic' };
    if (scheme.toLowerCase() !== 'bearer')
        return undefined;
    const given = new Map([...header.matchAll(/([a-z]{1,20})="([^"]{0,2000})"/g)].map(([, name, value]) => [name, value]));
    const realm = given.get('realm');
    return realm === undefined ? undefined : { scheme: 'bearer', realm, service: given.get('service') };
}

;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-session.js


const patienceMs = 60_000;
const largestTokenCharacters = 100_000;
/** One conversation with a registry: addresses, authentication, and the counted bytes. */
class RegistrySession {
    host;
    #base;
    #settings;
    #scopes;
    #authorization;
    constructor(settings) {
        this.host = settings.host;
        this.#settings = settings;
        this.#scopes = new Set(settings.scopes);
        this.#base = `${isLoopback(settings.host) ? 'http' : 'https'}://${settings.host}`;
    }
    /** Asks once, and once more when the registry wants to know who asks. Throws `store-refused` when it does not answer. */
    async ask(request) {
        const first = await this.#send(request);
        if (first.status !== 401 || isStream(request.body))
            return first;
        await first.body?.cancel();
        await this.#authenticate(first.headers.get('www-authenticate') ?? '');
        return this.#send(request);
    }
    /** Asks for one more right from now on; what was granted before does not hold it. */
    widen(scope) {
        if (this.#scopes.has(scope))
            return;
        this.#scopes.add(scope);
        this.#authorization = undefined;
    }
    async #send({ method, path, headers, body }) {
        const url = new URL(path, this.#base);
        // Only the registry itself is told who we are; where it sends us for bytes, the address alone must do.
        const own = url.origin === this.#base && this.#authorization !== undefined;
        const given = { ...headers, ...(own && { authorization: this.#authorization ?? '' }) };
        const sent = { method, headers: given, signal: AbortSignal.timeout(patienceMs) };
        try {
            // Node's own types do not know `duplex` yet, and a stream cannot be sent without it.
            return await fetch(url, (body === undefined ? sent : { ...sent, body, duplex: 'half' }));
        }
        catch (cause) {
            throw (0,failure/* unavailable */.hU)('store-refused', `${this.host} does not answer ${method} ${url.pathname}`, cause);
        }
    }
    async #authenticate(header) {
        const challenge = readChallenge(header);
        const { credentials } = this.#settings;
        const basic = credentials && `Basic ${btoa(`${credentials.username}:${credentials.password}`)}`;
        if (challenge?.scheme === 'basic' && basic !== undefined)
            this.#authorization = basic;
        else if (challenge?.scheme === 'bearer') {
            this.#authorization = `Bearer ${await this.#token(challenge.realm, challenge.service, basic)}`;
        }
        else
            throw this.#unauthorized('it wants credentials that nobody gave');
    }
    async #token(realm, service, basic) {
        const url = new URL(realm);
        if (url.protocol !== 'https:' && !isLoopback(url.host))
            throw this.#unauthorized(`it sends us to ${url.origin}`);
        if (service !== undefined)
            url.searchParams.set('service', service);
        for (const scope of this.#scopes)
            url.searchParams.append('scope', scope);
        const headers = basic === undefined ? {} : { authorization: basic };
        const found = await this.#tokenAt(url, headers);
        if (found !== undefined)
            return found;
        throw this.#unauthorized(`the token service ${url.origin} gives none`);
    }
    async #tokenAt(url, headers) {
        try {
            const answer = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
            const text = answer.ok ? (await answer.text()).slice(0, largestTokenCharacters) : '{}';
            const { token, access_token: other } = JSON.parse(text);
            const found = token ?? other;
            return typeof found === 'string' && found !== '' ? found : undefined;
        }
        catch (cause) {
            throw (0,failure/* unavailable */.hU)('store-refused', `the token service ${url.origin} does not answer`, cause);
        }
    }
    #unauthorized(why) {
        return (0,failure/* unavailable */.hU)('store-refused', `${this.host} does not let us in: ${why}`);
    }
}
function isLoopback(host) {
    return /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d+)?$/.test(host);
}
function isStream(body) {
    return body !== undefined && !(body instanceof Uint8Array);
}

;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-registry.js





const largestManifestBytes = 8 * 1024 * 1024;
const mostPages = 100;
/** How often somebody else may overwrite the list of referrers before we give up. */
const mostTries = 5;
/** One repository of a registry that speaks the distribution protocol. */
class OciRegistry {
    location;
    host;
    repository;
    #session;
    #root;
    /** Undefined until the registry has shown whether it keeps referrers itself. */
    #keepsReferrers;
    constructor(settings) {
        this.host = settings.host;
        this.repository = settings.repository;
        this.location = `oci://${settings.host}/${settings.repository}`;
        this.#root = `/v2/${settings.repository}`;
        this.#session = new RegistrySession(settings);
    }
    manifest(digest) {
        return this.#manifestAt(digest, digest);
    }
    /** Finds what a tag names now. */
    tagged(tag) {
        return this.#manifestAt(tag, undefined);
    }
    async blob({ digest }) {
        const answer = await this.#session.ask({ method: 'GET', path: `${this.#root}/blobs/${digest}` });
        if (answer.ok && answer.body !== null)
            return answer.body;
        throw await this.#refused(answer, `to give the blob ${digest}`);
    }
    async hasBlob({ digest, size }) {
        const answer = await this.#session.ask({ method: 'HEAD', path: `${this.#root}/blobs/${digest}` });
        if (answer.status === 404)
            return false;
        if (!answer.ok)
            throw await this.#refused(answer, `to look for the blob ${digest}`);
        return Number(answer.headers.get('content-length') ?? size) === size;
    }
    async referrers(digest) {
        if (this.#keepsReferrers !== false) {
            const kept = await this.#keptReferrers(digest);
            this.#keepsReferrers = kept !== undefined;
            if (kept !== undefined)
                return kept;
        }
        const listed = await this.tagged(fallbackTag(digest));
        return listed === undefined ? [] : (0,manifest/* readManifest */.WI)(listed.bytes, listed.mediaType, fallbackTag(digest)).children;
    }
    /** Reads page by page what the registry itself keeps; undefined when it keeps no referrers. */
    async #keptReferrers(digest) {
        const found = [];
        let next = `${this.#root}/referrers/${digest}`;
        for (let page = 0; next !== undefined && page < mostPages; page += 1) {
            const answer = await this.#session.ask({ method: 'GET', path: next });
            if (answer.status === 404 && page === 0)
                return void (await answer.body?.cancel());
            if (!answer.ok)
                throw await this.#refused(answer, `to list what refers to ${digest}`);
            found.push(...(0,manifest/* readManifest */.WI)(await bytesOf(answer, this.location), manifest/* indexType */.xt, digest).children);
            next = nextPage(answer);
        }
        if (next === undefined)
            return found;
        throw (0,failure/* unavailable */.hU)('unsupported-artifact', `${this.location} lists more than ${mostPages} pages of referrers`);
    }
    /** Mounts first. A registry that does not mount has opened an upload by the same question, and that one is used. */
    async placeBlob(descriptor, from) {
        if (await this.hasBlob(descriptor))
            return 'present';
        const { digest, size } = descriptor;
        const near = from instanceof OciRegistry && from.host === this.host ? from.repository : undefined;
        // A mount reads from the source with the rights of our own token.
        if (near !== undefined)
            this.#session.widen(`repository:${near}:pull`);
        const query = near === undefined ? '' : `?mount=${digest}&from=${encodeURIComponent(near)}`;
        const opened = await this.#session.ask({ method: 'POST', path: `${this.#root}/blobs/uploads/${query}` });
        await opened.body?.cancel();
        if (opened.status === 201)
            return 'mounted';
        const location = opened.headers.get('location');
        if (opened.status !== 202 || location === null)
            throw await this.#refused(opened, 'to open an upload');
        const target = new URL(location, opened.url);
        target.searchParams.set('digest', digest);
        const headers = { 'content-type': 'application/octet-stream', 'content-length': String(size) };
        const body = await from.blob(descriptor);
        const answer = await this.#session.ask({ method: 'PUT', path: target.href, headers, body });
        await answer.body?.cancel();
        if (answer.status === 201)
            return 'uploaded';
        throw await this.#refused(answer, `the blob ${digest}`);
    }
    async putManifest(manifest) {
        await this.#put(manifest.digest, manifest);
    }
    /**
     * Where the registry keeps no referrers, the specification has a tag of a certain name keep them. Nothing there can
     * compare and set, so a list that somebody else overwrote is written again.
     */
    async listReferrer(subject, referrer) {
        for (let attempt = 0; attempt < mostTries; attempt += 1) {
            const listed = await this.referrers(subject);
            if (this.#keepsReferrers === true || listed.some(one => one.digest === referrer.digest))
                return;
            const manifests = [...listed, referrer];
            const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: manifest/* indexType */.xt, manifests }));
            await this.#put(fallbackTag(subject), { digest: digestOf(bytes), mediaType: manifest/* indexType */.xt, bytes });
        }
        throw (0,failure/* unavailable */.hU)('store-refused', `${this.location} does not keep ${referrer.digest} as a referrer of ${subject}`);
    }
    async tag(name, manifest) {
        await this.#put(name, manifest);
        const seen = await this.tagged(name);
        if (seen?.digest === manifest.digest)
            return;
        throw (0,failure/* unavailable */.hU)('store-refused', `${this.location}:${name} names ${seen?.digest ?? 'nothing'} after it was set`);
    }
    async #put(reference, { mediaType, bytes }) {
        const path = `${this.#root}/manifests/${reference}`;
        const answer = await this.#session.ask({ method: 'PUT', path, headers: { 'content-type': mediaType }, body: bytes });
        await answer.body?.cancel();
        if (!answer.ok)
            throw await this.#refused(answer, `the manifest ${reference}`);
    }
    async #manifestAt(reference, expected) {
        const headers = { accept: manifest/* manifestTypes */.Fm.join(', ') };
        const answer = await this.#session.ask({ method: 'GET', path: `${this.#root}/manifests/${reference}`, headers });
        if (answer.status === 404)
            return void (await answer.body?.cancel());
        if (!answer.ok)
            throw await this.#refused(answer, `to give the manifest ${reference}`);
        const bytes = await bytesOf(answer, this.location);
        const digest = digestOf(bytes);
        if (expected !== undefined && digest !== expected) {
            throw (0,failure/* unavailable */.hU)('artifact-altered', `${this.location} answers ${digest} for ${expected}`);
        }
        return { digest, mediaType: (answer.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '', bytes };
    }
    async #refused(answer, what) {
        const code = answer.status === 404 ? 'artifact-missing' : 'store-refused';
        return (0,failure/* unavailable */.hU)(code, `${this.location} refuses ${what}: status ${answer.status}`);
    }
}
function fallbackTag(digest) {
    return `sha256-${(0,domain_digest/* hexOf */.ZD)(digest)}`;
}
/** The registry's own next page; an address elsewhere is not followed. */
function nextPage(answer) {
    const target = /^<([^<>]{1,4000})>\s*;\s*rel="?next"?/.exec(answer.headers.get('link') ?? '')?.[1];
    if (target === undefined)
        return undefined;
    const url = new URL(target, answer.url);
    return url.origin === new URL(answer.url).origin ? url.href : undefined;
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function bytesOf(answer, location) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.body ?? []) {
        size += chunk.length;
        if (size > largestManifestBytes)
            throw (0,failure/* unavailable */.hU)('unsupported-artifact', `${location} gives a manifest above 8 MiB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
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



/** The four kinds of manifests that are in use; a registry is always asked for all of them. */
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
/** Reads a manifest. Throws `unsupported-artifact` for a shape that could not be copied whole. */
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
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('unsupported-artifact', `the manifest ${name} is no JSON`, cause);
    }
}
function unsupported(name, why) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('unsupported-artifact', `the manifest ${name} cannot be copied whole: ${why}`);
}


/***/ }),

/***/ 85916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


const host = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
const repository = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
const tag = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/** Reads `oci://host/repository@sha256:…`, `oci-layout:DIR@sha256:…`, each with a tag or digest or neither. */
function parseReference(text, input) {
    const [place = '', digest] = cut(text, '@');
    if (digest !== undefined && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest))
        throw bad(text, input);
    const named = digest === undefined ? {} : { digest };
    if (place.startsWith('oci-layout:')) {
        const directory = place.slice('oci-layout:'.length);
        if (directory === '')
            throw bad(text, input);
        return { kind: 'layout', directory, ...named };
    }
    if (!place.startsWith('oci://'))
        throw bad(text, input);
    return registry(place.slice('oci://'.length), named, () => bad(text, input));
}
function registry(place, named, refuse) {
    const slash = place.indexOf('/');
    const path = place.slice(slash + 1);
    const colon = path.lastIndexOf(':');
    const name = colon < 0 ? path : path.slice(0, colon);
    const label = colon < 0 ? undefined : path.slice(colon + 1);
    if (slash < 1 || !host.test(place.slice(0, slash)) || !repository.test(name) || name.length > 255)
        throw refuse();
    if (label !== undefined && !tag.test(label))
        throw refuse();
    return { kind: 'registry', host: place.slice(0, slash), repository: name, ...named, ...(label && { tag: label }) };
}
function cut(text, mark) {
    const at = text.indexOf(mark);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
function bad(found, input) {
    const expected = 'oci://host/repository@sha256:… or oci-layout:DIR@sha256:…, in lower case';
    const example = `oci://registry.example/shop@sha256:${'9f2c41aa'.repeat(8)}`;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('bad-input', { input, found, expected, example });
}


/***/ }),

/***/ 59304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The valid name that a mistyped one most likely meant; undefined when none is near. */
function nearest(typed, valid) {
    // Distance is quadratic in the length, and nobody mistypes a name this long.
    if (typed.length > 60)
        return undefined;
    const ranked = valid.map(name => ({ name, distance: distance(typed, name) })).sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(typed.length / 3)) ? best.name : undefined;
}
function distance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...from].entries()) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j++) {
            const replaced = (row[j] ?? 0) + (letter === to[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 71589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   NT: () => (/* binding */ Texts),
/* harmony export */   PI: () => (/* binding */ unknownKind),
/* harmony export */   SX: () => (/* binding */ Name),
/* harmony export */   fS: () => (/* binding */ Names),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71911);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59304);



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
/** What to say of a `kind` that no plug has: every kind there is, and the one that was most likely meant. */
function unknownKind(kinds) {
    return ({ code, input }) => {
        if (code !== 'invalid_union')
            return undefined;
        const found = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
        const near = typeof found === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(found, kinds) : undefined;
        const hint = near === undefined ? '' : `. Did you mean "${near}"?`;
        return `expected one of ${kinds.join(', ')}${hint}`;
    };
}


/***/ }),

/***/ 32608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  To: () => (/* binding */ evidenceLevels),
  GD: () => (/* binding */ expectedText),
  Ec: () => (/* binding */ judgeIdentity),
  xN: () => (/* binding */ readIdentity),
  se: () => (/* binding */ sampleSize)
});

// EXTERNAL MODULE: ./lib/src/domain/smoke/json-body.js
var json_body = __webpack_require__(52976);
;// CONCATENATED MODULE: ./lib/src/domain/smoke/routing.js
const fewestForRuns = 12;
const leastShareOfSwitches = 0.3;
/**
 * Looks whether connections were routed independently, on which every bound rests. Affinity to the caller's address
 * shows as fewer instances than there are; affinity for a time, as long runs of the same one.
 */
function routingOf(samples, instances) {
    const named = samples.flatMap(({ instance }) => instance ?? []);
    const counts = new Map();
    for (const name of named)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    if (instances !== undefined && counts.size < instances) {
        return { sticky: `routing is sticky: ${counts.size} of ${instances} instances answered`, note: '' };
    }
    if (counts.size > 1 && named.length >= fewestForRuns && switchesTooSeldom(named, counts)) {
        return { sticky: `routing is sticky: ${counts.size} instances answered in long runs`, note: '' };
    }
    if (counts.size === 0)
        return { note: '' };
    return { note: `; ${counts.size} ${counts.size === 1 ? 'instance' : 'instances'} answered` };
}
/** Independent draws change from one to the next with probability 1 − Σp²; far fewer changes are no chance. */
function switchesTooSeldom(named, counts) {
    const same = [...counts.values()].reduce((sum, count) => sum + (count / named.length) ** 2, 0);
    const expected = (1 - same) * (named.length - 1);
    const observed = named.filter((name, index) => index > 0 && name !== named[index - 1]).length;
    // One stray answer of another instance is expected to switch only twice; that alone is no run.
    return expected >= 4 && observed < expected * leastShareOfSwitches;
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/identity.js


/**
 * How the identity is known, weakest first. `claimed`: the service says so. `commit`: the commit that it says is the
 * one that was built. `platform`: the platform says which digest it runs. `content`: it serves the artifact's own
 * bytes. `challenge`: it knows a secret that only the artifact holds.
 */
const evidenceLevels = ['claimed', 'commit', 'platform', 'content', 'challenge'];
/** Number of fresh connections that would show a stale share of `staleShare` with `confidence`. */
function sampleSize(confidence, staleShare) {
    return Math.ceil(Math.log(1 - confidence) / Math.log(1 - staleShare));
}
const fields = ['digest', 'version', 'commit'];
/** The one text that is compared: all that is claimed, in one order. */
function expectedText(claim) {
    return fields.flatMap(name => claim[name] ?? []).join(' ');
}
/** Reads the claimed fields from an answer. One that is not told leaves the whole untold. */
function readIdentity(claim, response) {
    const json = response.status === 200 ? (0,json_body/* parseJson */.qF)(response.body)?.value : undefined;
    if (json === null || typeof json !== 'object')
        return { told: undefined };
    const all = json;
    const found = fields.filter(name => claim[name] !== undefined).map(name => toldField(name, all[name], claim));
    const told = found.every(part => part !== undefined) ? found.join(' ') : undefined;
    return { told, instance: instanceOf(all, response) };
}
const shortestCommit = 7;
/** Commits are often told short; a beginning of at least seven characters counts as the whole. */
function toldField(name, value, claim) {
    if (typeof value !== 'string' || value.length > 200 || value === '')
        return undefined;
    const short = name === 'commit' && value.length >= shortestCommit && claim.commit?.startsWith(value);
    return short ? claim.commit : value;
}
function instanceOf(told, { headers }) {
    const named = told.instance ?? told.hostname ?? headers['x-instance'] ?? headers['x-served-by'];
    return typeof named === 'string' && named.length <= 200 ? named : undefined;
}
/** Judges samples. One that differs decides; silence is never agreement, and neither is asking one backend again. */
function judgeIdentity(sampled) {
    const { claim, level, samples, wanted, everyBackend = false } = sampled;
    const expected = expectedText(claim);
    const who = everyBackend ? 'backends' : 'fresh connections';
    const how = level === 'challenge' || level === 'content' ? `prove ${expected} by ${level}` : `answer ${expected}`;
    const other = samples.find(({ told }) => told !== undefined && told !== expected)?.told;
    if (other !== undefined) {
        const count = samples.filter(({ told }) => told === other).length;
        const text = `${count} of ${samples.length} ${who} answer ${other}, expected ${expected}`;
        return { kind: 'mismatch', level, found: other, text };
    }
    const agreeing = samples.filter(({ told }) => told === expected).length;
    const text = `${agreeing} of ${wanted} ${who} ${how}`;
    if (agreeing < wanted)
        return { kind: 'unknown', level, text };
    if (everyBackend)
        return { kind: 'agrees', level, text };
    const routing = routingOf(samples, claim.instances);
    if (routing.sticky !== undefined)
        return { kind: 'unknown', level, text: `${text}, but ${routing.sticky}` };
    return { kind: 'agrees', level, text: `${text}; ${bound(claim)}${routing.note}` };
}
function bound({ confidence, staleShare }) {
    return `the stale share is below ${percent(staleShare)} with ${percent(confidence)} confidence`;
}
function percent(share) {
    return `${Number((share * 100).toFixed(3))} %`;
}


/***/ }),

/***/ 52976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ deepestJson),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   oV: () => (/* binding */ whyNotJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** How deep an answer may nest; what people write stays far below, and deeper ones only serve to exhaust a stack. */
const deepestJson = 1000;
/** Reads a JSON body; undefined when it is none, or too deep. The wrapper tells JSON `null` from that. */
function parseJson(body) {
    const read = parsed(body);
    return read === undefined || nestsDeeper(read.value, deepestJson) ? undefined : read;
}
/** Says why a body is no JSON that can be looked into. */
function whyNotJson(body) {
    if (body.trim() === '')
        return 'an empty body instead of JSON';
    if (parsed(body) !== undefined)
        return `JSON that nests deeper than ${deepestJson}`;
    return /^\s*</.test(body) ? 'HTML or XML instead of JSON' : 'not JSON';
}
function parsed(body) {
    try {
        return { value: JSON.parse(body) };
    }
    catch {
        return undefined;
    }
}
function nestsDeeper(value, levels) {
    if (value === null || typeof value !== 'object')
        return false;
    return levels === 0 || Object.values(value).some(item => nestsDeeper(item, levels - 1));
}
/** Whether two JSON values are the same: numbers by their value, objects whatever their order. */
function sameJson(one, other) {
    if (one === other)
        return true;
    if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
        return false;
    if (Array.isArray(one) !== Array.isArray(other))
        return false;
    const [keys, others] = [Object.keys(one), Object.keys(other)];
    if (keys.length !== others.length)
        return false;
    return keys.every(key => Object.hasOwn(other, key) && sameJson(one[key], other[key]));
}


/***/ }),

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  copyDoor: () => (/* binding */ copyDoor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/adapters/stores/oci-copy.js
var oci_copy = __webpack_require__(28289);
// EXTERNAL MODULE: ./lib/src/adapters/stores/oci-graph.js
var oci_graph = __webpack_require__(37630);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/oci/manifest.js
var oci_manifest = __webpack_require__(47024);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/folder-lock.js
var folder_lock = __webpack_require__(58498);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-layout.js









const refName = 'org.opencontainers.image.ref.name';
const layoutText = '{"imageLayoutVersion":"1.0.0"}';
/** A folder in the OCI image layout. Its index lists tags, roots and referrers. */
class OciLayout {
    location;
    #directory;
    constructor(directory) {
        this.#directory = directory;
        this.location = `oci-layout:${directory}`;
    }
    async manifest(digest) {
        const bytes = await (0,promises_.readFile)(this.#path(digest)).catch(absent);
        if (bytes === undefined)
            return undefined;
        const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
        if (found !== digest) {
            throw (0,failure/* unavailable */.hU)('artifact-altered', `${this.location} holds other bytes under ${digest}`);
        }
        return { digest, mediaType: await this.#mediaType(digest, bytes), bytes };
    }
    async blob({ digest }) {
        if ((await (0,promises_.stat)(this.#path(digest)).catch(absent)) === undefined) {
            throw (0,failure/* unavailable */.hU)('artifact-missing', `${this.location} has no blob ${digest}`);
        }
        return (0,external_node_fs_.createReadStream)(this.#path(digest));
    }
    async hasBlob({ digest, size }) {
        return (await (0,promises_.stat)(this.#path(digest)).catch(absent))?.size === size;
    }
    async referrers(digest) {
        const found = [];
        for (const entry of await this.#index()) {
            const manifest = await this.manifest(entry.digest);
            if (manifest === undefined)
                continue;
            const { subject } = (0,oci_manifest/* readManifest */.WI)(manifest.bytes, manifest.mediaType, entry.digest);
            if (subject?.digest === digest)
                found.push(entry);
        }
        return found;
    }
    /** The bytes are hashed on their way; what is not what the digest names never gets that name. */
    async placeBlob(descriptor, from) {
        if (await this.hasBlob(descriptor))
            return 'present';
        await (0,promises_.mkdir)((0,external_node_path_.join)(this.#directory, 'blobs', 'sha256'), { recursive: true });
        const quarantine = (0,files/* temporaryIn */.xt)((0,external_node_path_.join)(this.#directory, 'blobs', 'sha256'));
        const file = await (0,promises_.open)(quarantine, 'wx');
        try {
            for await (const chunk of await from.blob(descriptor))
                await file.write(chunk);
        }
        finally {
            await file.close();
        }
        const { digest } = await (0,files/* hashFile */.DC)(quarantine);
        if (digest !== descriptor.digest) {
            throw (0,failure/* unavailable */.hU)('artifact-altered', `${from.location} gives ${digest} for ${descriptor.digest}`);
        }
        await (0,files/* moveInto */.cG)(quarantine, this.#path(digest));
        return 'uploaded';
    }
    async putManifest({ digest, bytes }) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(this.#directory, 'blobs', 'sha256'), { recursive: true });
        await (0,files/* writeAtomically */.vK)((0,external_node_path_.join)(this.#directory, 'oci-layout'), layoutText);
        await (0,files/* writeAtomically */.vK)(this.#path(digest), bytes);
    }
    async listReferrer(_subject, referrer) {
        await this.#enlist(referrer);
    }
    async tag(name, { digest, mediaType, bytes }) {
        await this.#enlist({ digest, mediaType, size: bytes.length, annotations: { [refName]: name } });
    }
    async tagged(name) {
        const entry = (await this.#index()).find(one => one.annotations?.[refName] === name);
        return entry && this.manifest(entry.digest);
    }
    async #enlist(added) {
        const name = added.annotations?.[refName];
        await (0,folder_lock/* whileLocked */.a)(this.#directory, async () => {
            const known = await this.#index();
            if (name === undefined && known.some(one => one.digest === added.digest))
                return;
            const others = name === undefined ? known : known.filter(one => one.annotations?.[refName] !== name);
            const manifests = [...others, added];
            await (0,files/* writeAtomically */.vK)((0,external_node_path_.join)(this.#directory, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
        });
    }
    async #index() {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(this.#directory, 'index.json')).catch(absent);
        return bytes === undefined ? [] : (0,oci_manifest/* readManifest */.WI)(bytes, oci_manifest/* indexType */.xt, 'index.json').children;
    }
    /** A layout keeps no types beside its files: whoever lists a manifest says it, and else the manifest itself does. */
    async #mediaType(digest, bytes) {
        const listed = (await this.#index()).find(one => one.digest === digest)?.mediaType;
        if (listed !== undefined)
            return listed;
        const value = JSON.parse(new TextDecoder().decode(bytes));
        if (typeof value.mediaType === 'string')
            return value.mediaType;
        return value.manifests === undefined ? oci_manifest/* manifestTypes */.Fm[1] : oci_manifest/* manifestTypes */.Fm[0];
    }
    #path(digest) {
        return (0,external_node_path_.join)(this.#directory, 'blobs', 'sha256', (0,domain_digest/* hexOf */.ZD)(digest));
    }
}
function absent(thrown) {
    if ((0,files/* isAbsent */.W0)(thrown))
        return undefined;
    throw thrown;
}

// EXTERNAL MODULE: ./lib/src/adapters/stores/oci-registry.js + 2 modules
var oci_registry = __webpack_require__(88386);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-copies.js




/** Copies between registries and layouts; both ends are named by reference. */
function createOciCopies(settings) {
    return {
        async look(source) {
            const { body, referrers, blobs } = await (0,oci_graph/* readGraph */.t)(openEnd(source, [source], settings), source.digest);
            return {
                digest: source.digest,
                manifests: body.length,
                blobs: blobs.length,
                blobBytes: blobs.reduce((sum, blob) => sum + blob.size, 0),
                referrers: referrers.length
            };
        },
        copy(source, destination) {
            const from = openEnd(source, [source], settings);
            // A mount reads from the source with the rights of the destination's token.
            const to = openEnd(destination, [destination, source], settings);
            return (0,oci_copy/* copyArtifact */.E)(from, to, { digest: source.digest, tag: destination.tag });
        }
    };
}
function openEnd(end, among, settings) {
    if (end.kind === 'layout')
        return new OciLayout(settings.resolve(end.directory));
    const { host, repository } = end;
    const near = among.flatMap(one => (one.kind === 'registry' && one.host === host ? [one.repository] : []));
    const rights = (name) => (name === repository && among.length > 1 ? 'pull,push' : 'pull');
    const scopes = [...new Set(near)].map(name => `repository:${name}:${rights(name)}`);
    return new oci_registry.OciRegistry({ host, repository, scopes, credentials: settings.credentials(host) });
}

// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 2 modules
var policy = __webpack_require__(5599);
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
    source: schemas/* string */.YjP().min(1).describe('What is copied: oci://host/repository@sha256:… or oci-layout:DIR@sha256:….'),
    destination: schemas/* string */.YjP()
        .min(1)
        .describe('Where to: oci://host/repository, with a tag if one shall name it, or oci-layout:DIR.')
});

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

// EXTERNAL MODULE: ./lib/src/wiring/registries.js + 1 modules
var registries = __webpack_require__(23870);
;// CONCATENATED MODULE: ./lib/src/wiring/copy.js






const copyDoor = (0,door/* door */.d)(copy, async (inputs, host) => {
    const copies = createOciCopies({
        credentials: (0,registries/* credentialsOf */.YN)(inputs, host),
        resolve: directory => (0,external_node_path_.resolve)(host.run.workingDirectory, directory)
    });
    return { ports: { copies }, policy: (0,policy/* defaultPolicy */.G4)() };
});


/***/ }),

/***/ 23870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YN: () => (/* binding */ credentialsOf),
  Wg: () => (/* binding */ liveName),
  Me: () => (/* binding */ openRegistry),
  FG: () => (/* binding */ registryScheme)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/docker-credentials.js


const Config = schemas/* looseObject */._H3({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ auth: schemas/* string */.YjP().optional() })).default({})
});
/** Reads who we are at a registry from Docker's own file; undefined where it says nothing in plain. */
function dockerCredentials(path) {
    return host => {
        const { auths } = Config.catch({ auths: {} }).parse(readConfig(path));
        const auth = auths[host]?.auth ?? auths[`https://${host}`]?.auth;
        if (auth === undefined)
            return undefined;
        const [username = '', ...password] = Buffer.from(auth, 'base64').toString('utf8').split(':');
        return { username, password: password.join(':') };
    };
}
function readConfig(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/oci/reference.js
var reference = __webpack_require__(85916);
;// CONCATENATED MODULE: ./lib/src/wiring/registries.js





const registryScheme = 'oci://';
/** Who we are at a registry comes from Docker's own configuration; at GitHub's, else from the token. */
function credentialsOf(choice, { run, environment }) {
    const folder = environment.DOCKER_CONFIG ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
    const docker = dockerCredentials((0,external_node_path_.join)(folder, 'config.json'));
    const token = choice.githubToken ?? environment.GITHUB_TOKEN ?? environment.GH_TOKEN;
    const github = token ? { username: run.actor.login, password: token } : undefined;
    return (host) => docker(host) ?? (host === 'ghcr.io' ? github : undefined);
}
/** Opens one repository of a registry as a store. Throws `usage` when the address is none. */
async function openRegistry({ input, location }, choice, host) {
    const place = (0,reference/* parseReference */.F)(location, input);
    if (place.kind !== 'registry' || place.digest !== undefined) {
        const expected = 'oci://registry/repository, without a digest';
        throw (0,failure/* usage */.CI)('bad-input', { input, found: location, expected, example: 'oci://ghcr.io/acme/shop' });
    }
    const [{ OciRegistry }, { OciStore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8386).then(__webpack_require__.bind(__webpack_require__, 88386)),
        __webpack_require__.e(/* import() */ 2025).then(__webpack_require__.bind(__webpack_require__, 2025))
    ]);
    const { host: registry, repository } = place;
    const scopes = [`repository:${repository}:pull,push`];
    const credentials = credentialsOf(choice, host)(registry);
    return new OciStore(new OciRegistry({ host: registry, repository, scopes, credentials }));
}
/** The name that shows what is live: the tag in the store's address, else the environment's own name. */
function liveName(location, environment) {
    const place = location.startsWith(registryScheme) ? (0,reference/* parseReference */.F)(location, 'store') : undefined;
    return place?.tag ?? environment;
}


/***/ })

};
