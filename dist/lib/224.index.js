export const id = 224;
export const ids = [224];
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
 * referrers; then it is read back and compared; the tag moves last, so it never names what is not whole. Where a tag is
 * wanted, the root itself arrives with it, so that no manifest is sent twice.
 */
async function copyArtifact(source, target, { digest, tag }) {
    const graph = await (0,_oci_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .readGraph */ .t)(source, digest);
    await demandBlobs(graph, source, target);
    const before = { ...target.moved };
    const mounted = await placeBlobs(graph, source, target);
    const last = tag === undefined ? undefined : arrivesLast(graph);
    const early = [...graph.body, ...graph.referrers].filter(node => node !== last);
    await putManifests(early, target, last);
    await readBack(graph, early, target);
    for (const [name, { manifest }] of graph.digestTags)
        await target.tag(name, manifest);
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
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('artifact-missing', message);
    }
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
    return thrown instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR && thrown.kind === 'unavailable';
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

/***/ 52995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   rQ: () => (/* binding */ canonicalHost),
/* harmony export */   yi: () => (/* binding */ readRegistryCredentials)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const line = /^([a-z0-9.:[\]-]{1,255})\s+([^:\s]{1,255}):(.{1,50000})$/i;
/**
 * Reads lines such as `registry.example user:password`. Empty lines are skipped; a password may hold colons.
 * Throws `usage` that names the line by its number, and never shows what it says.
 */
function readRegistryCredentials(text, input) {
    const found = new Map();
    for (const [number, given] of text.split('\n').entries()) {
        if (given.trim() === '')
            continue;
        const [, host, username, password] = line.exec(given.trim()) ?? [];
        if (host === undefined || username === undefined || password === undefined)
            throw misshapen(number + 1, input);
        found.set(canonicalHost(host), { username, password });
    }
    return found;
}
/** The names under which Docker's own registry is known are one. */
function canonicalHost(host) {
    const name = host.toLowerCase();
    return ['docker.io', 'index.docker.io', 'registry-1.docker.io'].includes(name) ? 'docker.io' : name;
}
/** Where the registry of that name listens. */
function addressOf(host) {
    return canonicalHost(host) === 'docker.io' ? 'registry-1.docker.io' : host;
}
function misshapen(number, input) {
    const expected = 'lines of a host, a space, a user, a colon and a password';
    const found = `line ${number}, which is of another shape`;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-input', { input, found, expected, example: 'registry.example robot:secret' });
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
    moved = { blobBytes: 0, manifestBytes: 0 };
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
        this.moved.blobBytes += descriptor.size;
        return 'uploaded';
    }
    async putManifest({ digest, bytes }) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(this.#directory, 'blobs', 'sha256'), { recursive: true });
        await (0,files/* writeAtomically */.vK)((0,external_node_path_.join)(this.#directory, 'oci-layout'), layoutText);
        await (0,files/* writeAtomically */.vK)(this.#path(digest), bytes);
        this.moved.manifestBytes += bytes.length;
    }
    async listReferrers(_subject, referrers) {
        for (const referrer of referrers)
            await this.#enlist(referrer);
    }
    async tag(name, manifest) {
        const { digest, mediaType, bytes } = manifest;
        if ((await (0,promises_.stat)(this.#path(digest)).catch(absent)) === undefined)
            await this.putManifest(manifest);
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

// EXTERNAL MODULE: ./lib/src/adapters/stores/oci-registry.js + 7 modules
var oci_registry = __webpack_require__(22932);
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
        return new OciLayout(settings.resolve(end.directory));
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

// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 3 modules
var policy = __webpack_require__(81260);
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

// EXTERNAL MODULE: ./lib/src/wiring/registries.js + 2 modules
var registries = __webpack_require__(10223);
;// CONCATENATED MODULE: ./lib/src/wiring/copy.js






const copyDoor = (0,door/* door */.d)(copy, async (inputs, host) => {
    const copies = createOciCopies({
        credentials: (0,registries/* credentialsOf */.YN)(inputs, host),
        secondMilliseconds: host.pace?.secondMilliseconds,
        resolve: directory => (0,external_node_path_.resolve)(host.run.workingDirectory, directory)
    });
    return { ports: { copies }, policy: (0,policy/* defaultPolicy */.G4)() };
});


/***/ }),

/***/ 10223:
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/oci/credentials.js
var credentials = __webpack_require__(52995);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/credential-helper.js



const Answer = schemas/* looseObject */._H3({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP().min(1) });
const patienceMs = 60_000;
const largestAnswerBytes = 256 * 1024;
const nothingKept = /credentials not found|no credentials server url|not found in native/i;
/**
 * Asks a program that keeps passwords, by the protocol of `docker-credential-*`. Undefined when it keeps none for that
 * server. Throws `store-refused` when it is not there, fails, or does not answer; what it printed is never repeated.
 */
async function askHelper(question) {
    const { helper } = question;
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(helper))
        throw refused(helper.slice(0, 100), 'has a name that is none');
    const { code, output } = await run(question);
    if (code !== 0) {
        if (nothingKept.test(output))
            return undefined;
        throw refused(helper, `ended with ${code ?? 'a signal'}`);
    }
    const read = Answer.safeParse(parsed(output));
    if (!read.success)
        throw refused(helper, 'does not answer with a user and a secret');
    const { Username: username, Secret: secret } = read.data;
    return username === '<token>' ? { identityToken: secret } : { username, password: secret };
}
function run({ helper, server, environment, patienceMs: patience = patienceMs }) {
    const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined));
    const child = (0,external_node_child_process_.spawn)(`docker-credential-${helper}`, ['get'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks = [];
    let size = 0;
    let why;
    const give = (reason) => {
        why = reason;
        child.kill('SIGKILL');
        // A grandchild may hold the pipe open.
        child.stdout.destroy();
    };
    const overdue = setTimeout(() => give('does not answer'), patience);
    child.stdout.on('data', (chunk) => {
        size += chunk.length;
        if (size > largestAnswerBytes)
            give('answers without end');
        else
            chunks.push(chunk);
    });
    // A program that does not read its question is told nothing.
    child.stdin.on('error', () => undefined).end(server);
    return new Promise((resolve, reject) => {
        child.on('error', cause => {
            clearTimeout(overdue);
            reject(refused(helper, 'cannot be started', cause));
        });
        child.on('close', code => {
            clearTimeout(overdue);
            if (why !== undefined)
                reject(refused(helper, why));
            else
                resolve({ code, output: Buffer.concat(chunks).toString('utf8') });
        });
    });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function refused(helper, why, cause) {
    const hint = `try: echo HOST | docker-credential-${helper} get. Or give registry-credentials instead`;
    return (0,failure/* unavailable */.hU)('store-refused', `docker-credential-${helper}, which keeps passwords, ${why}`, cause, hint);
}

;// CONCATENATED MODULE: ./lib/src/adapters/stores/docker-credentials.js






const Auth = schemas/* looseObject */._H3({
    auth: schemas/* string */.YjP().optional(),
    username: schemas/* string */.YjP().optional(),
    password: schemas/* string */.YjP().optional(),
    identitytoken: schemas/* string */.YjP().optional(),
    registrytoken: schemas/* string */.YjP().optional()
});
const Config = schemas/* looseObject */._H3({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), Auth).default({}),
    credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    credsStore: schemas/* string */.YjP().optional()
});
/** Under this name Docker's own registry is kept, by Docker and by every helper. */
const hubName = 'https://index.docker.io/v1/';
/**
 * Reads who we are at a registry from Docker's own configuration: from the helper of that host, from the one for all,
 * then from the file itself. Undefined where none of them says anything.
 */
function dockerCredentials({ path, environment }) {
    return async (host) => {
        const config = await readConfig(path);
        const name = (0,credentials/* canonicalHost */.rQ)(host);
        const server = name === 'docker.io' ? hubName : name;
        const helper = entryOf(config.credHelpers, name) ?? config.credsStore;
        const kept = helper === undefined || helper === '' ? undefined : await askHelper({ helper, server, environment });
        return kept ?? written(entryOf(config.auths, name));
    };
}
/** Keys are hosts, with or without a scheme and the path of the protocol; a key for one namespace is for no other. */
function entryOf(entries, host) {
    const found = Object.keys(entries).find(key => {
        const [, name = ''] = /^(?:https?:\/\/)?([^/]*)(?:\/(?:v[12]\/?)?)?$/.exec(key) ?? [];
        return (0,credentials/* canonicalHost */.rQ)(name) === host;
    });
    return found === undefined ? undefined : entries[found];
}
function written(auth) {
    if (auth === undefined)
        return undefined;
    if (auth.registrytoken)
        return { registryToken: auth.registrytoken };
    if (auth.identitytoken)
        return { identityToken: auth.identitytoken };
    if (auth.username && auth.password)
        return { username: auth.username, password: auth.password };
    const plain = Buffer.from(auth.auth ?? '', 'base64')
        .toString('utf8')
        .replaceAll('\0', '');
    const colon = plain.indexOf(':');
    return colon < 1 ? undefined : { username: plain.slice(0, colon), password: plain.slice(colon + 1) };
}
/** A file that is not there says nothing; one that cannot be read might say something, so it is no silence. */
async function readConfig(path) {
    try {
        return Config.parse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch (cause) {
        if ((0,files/* isAbsent */.W0)(cause) || cause.code === 'ENOTDIR')
            return Config.parse({});
        // The cause quotes the file, and the file holds secrets.
        throw (0,failure/* unavailable */.hU)('store-refused', `${path} is no configuration of Docker`);
    }
}

// EXTERNAL MODULE: ./lib/src/domain/oci/reference.js
var reference = __webpack_require__(85916);
;// CONCATENATED MODULE: ./lib/src/wiring/registries.js






const registryScheme = 'oci://';
/**
 * Who we are at a registry: as the input says, or its variable; else as Docker's own configuration does; at GitHub's,
 * else the token. Each host is looked up once.
 */
function credentialsOf(choice, { run, environment }) {
    const input = choice.registryCredentials || environment.SLUICE_REGISTRY_CREDENTIALS || '';
    const given = (0,credentials/* readRegistryCredentials */.yi)(input, 'registry-credentials');
    const folder = environment.DOCKER_CONFIG || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
    const docker = dockerCredentials({ path: (0,external_node_path_.join)(folder, 'config.json'), environment });
    const token = choice.githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN;
    const github = token ? { username: run.actor.login, password: token } : undefined;
    const known = new Map();
    const look = async (host) => given.get((0,credentials/* canonicalHost */.rQ)(host)) ?? (await docker(host)) ?? (host === 'ghcr.io' ? github : undefined);
    return (host) => {
        const found = known.get(host) ?? look(host);
        known.set(host, found);
        return found;
    };
}
/** Opens one repository of a registry as a store. Throws `usage` when the address is none. */
async function openRegistry({ input, location }, choice, host) {
    const place = (0,reference/* parseReference */.F)(location, input);
    if (place.kind !== 'registry' || place.digest !== undefined) {
        const expected = 'oci://registry/repository, without a digest';
        throw (0,failure/* usage */.CI)('bad-input', { input, found: location, expected, example: 'oci://ghcr.io/acme/shop' });
    }
    const [{ OciRegistry }, { OciStore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2932).then(__webpack_require__.bind(__webpack_require__, 22932)),
        __webpack_require__.e(/* import() */ 2025).then(__webpack_require__.bind(__webpack_require__, 2025))
    ]);
    const { host: registry, repository } = place;
    const scopes = [`repository:${repository}:pull,push`];
    const credentials = credentialsOf(choice, host);
    const { secondMilliseconds } = host.pace ?? {};
    const settings = { host: registry, repository, scopes, secondMilliseconds };
    return new OciStore(new OciRegistry({ ...settings, credentials: () => credentials(registry) }));
}
/** The name that shows what is live: the tag in the store's address, else the environment's own name. */
function liveName(location, environment) {
    const place = location.startsWith(registryScheme) ? (0,reference/* parseReference */.F)(location, 'store') : undefined;
    return place?.tag ?? environment;
}


/***/ })

};
