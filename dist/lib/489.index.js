export const id = 489;
export const ids = [489,6117];
export const modules = {

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
const emptyConfig = '{}';
const digest = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(_domain_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc);
const Descriptor = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    digest,
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional()
});
const Index = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(2), manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(Descriptor) });
function parseIndex(text) {
    try {
        return Index.parse(JSON.parse(text)).manifests;
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('artifact-altered', 'index.json of the store is not an OCI image index', cause);
    }
}
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
function withDescriptor(index, added) {
    const blob = added.annotations?.[blobKey];
    const others = index.filter(each => each.digest !== added.digest && each.annotations?.[blobKey] !== blob);
    return JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [...others, added] });
}
function storedFrom(index, wanted) {
    const found = index.find(each => each.annotations?.[blobKey] === wanted);
    if (found === undefined)
        return undefined;
    const fileName = safeName(found.annotations?.[title] ?? '');
    return { digest: wanted, bytes: Number(found.annotations?.[bytesKey] ?? 0), fileName };
}
function safeName(text) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(text.replaceAll('\\', '/'));
    return name === '' || name === '.' || name === '..' ? 'artifact' : name;
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


const bundleTypePrefix = 'application/vnd.dev.sigstore.bundle';
const bundleType = `${bundleTypePrefix}.v0.3+json`;
const title = 'org.opencontainers.image.title';
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
function artifactTag(digest) {
    return `sha256-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)}.artifact`;
}
function carriedFile(bytes, digest) {
    const read = Carried.safeParse(parsed(bytes));
    const layer = read.success ? read.data.layers[0] : undefined;
    return layer?.digest === digest ? { bytes: layer.size, title: layer.annotations?.[title] ?? '' } : undefined;
}
function carriedDigest(bytes) {
    const read = Carried.safeParse(parsed(bytes));
    const digest = read.success ? read.data.layers[0]?.digest : undefined;
    return digest !== undefined && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest) ? digest : undefined;
}
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
function predicateTypeOf(line) {
    const envelope = Enveloped.safeParse(parsed(Buffer.from(line)));
    if (!envelope.success)
        return '';
    const statement = Typed.safeParse(parsed(Buffer.from(envelope.data.dsseEnvelope.payload, 'base64')));
    return statement.success ? statement.data.predicateType : '';
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
