export const id = 7356;
export const ids = [7356,6117];
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
/** Hashes what comes piece by piece, and keeps none of it. */
async function digestOfChunks(chunks) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of chunks)
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
/** The text of a file; undefined where there is none. */
async function readTextIfThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8').catch(cause => {
        if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(cause))
            return undefined;
        throw cause;
    });
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
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_6__.hasCode)(cause, 'EEXIST'))
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
    // The process of another user cannot be asked whether it lives, but where the system tells, it tells of all.
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


/***/ }),

/***/ 79239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ layoutFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);



/**
 * Finds the folder that `oci-layout:DIR` means. A relative one stays inside the working directory, wherever links
 * lead; who means a place elsewhere says so by an absolute path. Throws `outside-workspace`.
 */
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
/** Where a path leads; of one that is not there yet, where its nearest folder does. */
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
/** What a text says in JSON; undefined where it is none. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
        if ((0,files.isAbsent)(cause) || (0,files.hasCode)(cause, 'ENOTDIR'))
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
/** Opens one repository of a registry as a store. Throws `usage` when the address is none. */
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
/** The name that shows what is live: the tag in the store's address, else the environment's own name. */
function liveName(location, environment) {
    const place = location.startsWith(registryScheme) ? (0,reference/* parseReference */.F)(location, 'store') : undefined;
    return place?.tag ?? environment;
}


/***/ })

};
