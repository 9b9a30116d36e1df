export const id = 8716;
export const ids = [8716,6117];
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
const foreignLifeMs = 10 * 60_000;
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
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_6__.hasCode)(cause, 'EEXIST'))
            return undefined;
        throw cause;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
    }
}
async function clear(path, gone) {
    const turn = `${path}.takeover`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(turn, '', { flag: 'wx' });
    }
    catch (cause) {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_6__.hasCode)(cause, 'EEXIST'))
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
    return owner.startTime === '' ? !(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .isAlive */ ._n)(owner) : (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .startTimeOf */ .P2)(owner.pid) !== owner.startTime;
}
async function ownerOf(path) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8'));
    }
    catch (cause) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_6__.isAbsent)(cause))
            return undefined;
        throw held(path, undefined);
    }
}
async function ageMs(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => undefined);
    return found === undefined ? 0 : Date.now() - found.mtimeMs;
}
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


/***/ }),

/***/ 79239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ layoutFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);



function layoutFolder(workingDirectory, directory, input) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, directory);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory))
        return wanted;
    if (isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory), wanted) && isInside(realPath(workingDirectory), realPath(wanted))) {
        return wanted;
    }
    const expected = 'a folder inside the working directory, or an absolute path where another is meant';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('outside-workspace', { input, found: `oci-layout:${directory}`, expected, example: 'oci-layout:store' });
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return path === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path));
    }
}


/***/ }),

/***/ 44357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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

/***/ 52995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   rQ: () => (/* binding */ canonicalHost),
/* harmony export */   yi: () => (/* binding */ readRegistryCredentials)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const line = /^([a-z0-9.:[\]-]{1,255})\s+([^:\s]{1,255}):(.{1,50000})$/i;
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
function canonicalHost(host) {
    const name = host.toLowerCase();
    return ['docker.io', 'index.docker.io', 'registry-1.docker.io'].includes(name) ? 'docker.io' : name;
}
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
function plan(_, __) {
    return { proceed: true };
}

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
;// CONCATENATED MODULE: ./lib/src/operations/copy/report.js

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
// EXTERNAL MODULE: ./lib/src/adapters/json-text.js
var json_text = __webpack_require__(44357);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/credential-helper.js




const Answer = schemas/* looseObject */._H3({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP().min(1) });
const patienceMs = 60_000;
const largestAnswerBytes = 256 * 1024;
const nothingKept = /credentials not found|no credentials server url|not found in native/i;
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
    const read = Answer.safeParse((0,json_text/* jsonOf */.o)(output));
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
const hubName = 'https://index.docker.io/v1/';
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
async function readConfig(path) {
    try {
        return Config.parse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch (cause) {
        if ((0,files.isAbsent)(cause) || (0,files.hasCode)(cause, 'ENOTDIR'))
            return Config.parse({});
        throw (0,failure/* unavailable */.hU)('store-refused', `${path} is no configuration of Docker`);
    }
}

// EXTERNAL MODULE: ./lib/src/domain/oci/reference.js
var reference = __webpack_require__(85916);
;// CONCATENATED MODULE: ./lib/src/wiring/registries.js






const registryScheme = 'oci://';
function credentialsOf(choice, { run, environment, hide }) {
    const input = choice.registryCredentials || environment.SLUICE_REGISTRY_CREDENTIALS || '';
    const given = (0,credentials/* readRegistryCredentials */.yi)(input, 'registry-credentials');
    for (const one of given.values())
        if ('password' in one)
            hide?.(one.password);
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
async function openRegistry({ input, location }, choice, host) {
    const place = (0,reference/* parseReference */.F)(location, input);
    if (place.kind !== 'registry' || place.digest !== undefined) {
        const expected = 'oci://registry/repository, without a digest';
        throw (0,failure/* usage */.CI)('bad-input', { input, found: location, expected, example: 'oci://ghcr.io/acme/shop' });
    }
    const [{ OciRegistry }, { OciStore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2740).then(__webpack_require__.bind(__webpack_require__, 52740)),
        __webpack_require__.e(/* import() */ 2025).then(__webpack_require__.bind(__webpack_require__, 2025))
    ]);
    const { host: registry, repository } = place;
    const scopes = [`repository:${repository}:pull,push`];
    const credentials = credentialsOf(choice, host);
    const { secondMilliseconds } = host.pace ?? {};
    const settings = { host: registry, repository, scopes, secondMilliseconds };
    return new OciStore(new OciRegistry({ ...settings, credentials: () => credentials(registry) }));
}
function liveName(location, environment) {
    const place = location.startsWith(registryScheme) ? (0,reference/* parseReference */.F)(location, 'store') : undefined;
    return place?.tag ?? environment;
}


/***/ })

};
