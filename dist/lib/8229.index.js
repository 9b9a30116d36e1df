export const id = 8229;
export const ids = [8229];
export const modules = {

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createFolderWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var embedded_files = __webpack_require__(96117);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/src/domain/artifact/inside.js
var inside = __webpack_require__(42564);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/gzip.js

const blockBytes = 65_536;
/**
 * Compresses to the same bytes on every machine. Node's own zlib chooses its matches by the processor, so a release
 * built on another kind of runner would get another digest; this one is plain JavaScript.
 */
async function* gzip(chunks) {
    const done = [];
    const compressor = new esm/* Gzip */.Ne({ level: 9, mtime: 0 }, chunk => done.push(chunk));
    for await (const block of inBlocks(chunks)) {
        compressor.push(block);
        yield* done.splice(0);
    }
    compressor.push(new Uint8Array(0), true);
    yield* done;
}
/** What the compressor makes depends on how its input is cut, and a disk may answer a read with any part of it. */
async function* inBlocks(chunks) {
    let block = new Uint8Array(blockBytes);
    let filled = 0;
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + blockBytes - filled);
            block.set(part, filled);
            filled += part.length;
            at += part.length;
            if (filled < blockBytes)
                continue;
            yield block;
            block = new Uint8Array(blockBytes);
            filled = 0;
        }
    }
    yield block.subarray(0, filled);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/npm-package.js





const largestManifestBytes = 1024 * 1024;
const mostBytes = 512 * 1024 * 1024;
const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]{0,213}\/)?[a-z0-9~-][a-z0-9._~-]{0,213}$/;
const packageVersion = /^\d{1,16}\.\d{1,16}\.\d{1,16}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?$/;
/** How the npm registry names a tarball that `npm pack` made; undefined for any other file. */
async function npmPackage(path) {
    if (!path.endsWith('.tgz'))
        return undefined;
    const manifest = await manifestOf(path);
    const { name, version } = named(manifest);
    if (name === undefined || version === undefined)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha512');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return { purl: `pkg:npm/${name.replace('@', '%40')}@${version}`, sha512: hash.digest('hex') };
}
/** Text of `package/package.json`; undefined where there is none, or the archive is no archive. */
async function manifestOf(path) {
    const archive = (0,tar_stream.extract)();
    let found;
    const looking = (async () => {
        for await (const entry of archive) {
            const { name, size = 0 } = entry.header;
            if (name !== 'package/package.json' || size > largestManifestBytes)
                entry.resume();
            else
                found = await textOf(entry);
            if (found !== undefined)
                return;
        }
    })();
    const reading = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), (0,external_node_zlib_.createGunzip)(), capped, archive);
    const [looked] = await Promise.allSettled([looking, reading]);
    return looked.status === 'fulfilled' ? found : undefined;
}
/** A small file may unpack to no end. */
async function* capped(chunks) {
    let bytes = 0;
    for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > mostBytes)
            return;
        yield chunk;
    }
}
async function textOf(entry) {
    const chunks = [];
    for await (const chunk of entry)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}
function named(manifest) {
    try {
        const { name, version } = JSON.parse(manifest ?? '');
        const fits = typeof name === 'string' && packageName.test(name);
        return fits && typeof version === 'string' && packageVersion.test(version) ? { name, version } : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/tar-entry.js

function changed({ name }) {
    return (0,failure/* conflict */.hj)('artifact-altered', `${name} changed while it was packed`, 'build again');
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/read-ahead.js



const smallBytes = 1024 * 1024;
const atOnce = 8;
/**
 * Gives the entries in their order, while the small ones among the next eight are read and hashed at the same time,
 * off the main thread. So a folder of thousands of files does not wait for the disk at each. Throws `conflict` for a
 * file whose size is another than it was.
 */
async function* readAhead(entries) {
    const waiting = [];
    for (const [place, entry] of entries.entries()) {
        for (const next of entries.slice(place + waiting.length, place + atOnce))
            waiting.push(started(next));
        yield { entry, small: await waiting.shift() };
    }
}
function started(entry) {
    const reading = entry.bytes > smallBytes ? Promise.resolve(undefined) : read(entry);
    // Whoever stops early never asks for it; the failure is told to whoever does.
    reading.catch(() => undefined);
    return reading;
}
async function read(entry) {
    // One byte of room more than there should be shows a file that has grown.
    const room = Buffer.alloc(entry.bytes + 1);
    const file = await (0,promises_.open)(entry.path);
    try {
        let filled = 0;
        for (let got = 1; got > 0 && filled < room.length; filled += got) {
            got = (await file.read(room, filled, room.length - filled)).bytesRead;
        }
        if (filled !== entry.bytes)
            throw changed(entry);
    }
    finally {
        await file.close();
    }
    const content = room.subarray(0, entry.bytes);
    const hash = await external_node_crypto_.webcrypto.subtle.digest('SHA-256', content);
    return { content, digest: `sha256:${Buffer.from(hash).toString('hex')}` };
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/tar.js




const tar_blockBytes = 512;
const nameBytes = 100;
const prefixBytes = 155;
/**
 * Writes a ustar archive whose bytes depend on names, contents and the executable bit, and on nothing else. Each file
 * is read once, small ones several at a time, and `packed` is told in order the digest of the very bytes that went
 * in. Throws `conflict` for a file that grows or shrinks meanwhile.
 */
async function* writeTar(entries, packed = () => undefined) {
    for await (const { entry, small } of readAhead(entries)) {
        yield* header(entry);
        if (small !== undefined) {
            yield small.content;
            packed(entry, small.digest);
        }
        else {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            yield* contents(entry, chunk => hash.update(chunk));
            packed(entry, `sha256:${hash.digest('hex')}`);
        }
        yield padding(entry.bytes);
    }
    yield Buffer.alloc(2 * tar_blockBytes);
}
async function* contents(entry, read) {
    let seen = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(entry.path)) {
        seen += chunk.length;
        if (seen > entry.bytes)
            break;
        read(chunk);
        yield chunk;
    }
    if (seen !== entry.bytes)
        throw changed(entry);
}
function* header(entry) {
    const mode = entry.executable ? 0o755 : 0o644;
    const split = splitName(entry.name);
    if (split === undefined) {
        const record = paxRecord('path', entry.name);
        yield block({ name: 'path', prefix: '', mode: 0o644, bytes: record.length, type: 'x' });
        yield record;
        yield padding(record.length);
    }
    yield block({ ...(split ?? { name: 'long-name', prefix: '' }), mode, bytes: entry.bytes, type: '0' });
}
function splitName(name) {
    if (Buffer.byteLength(name) <= nameBytes)
        return { name, prefix: '' };
    for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) {
        const parts = { prefix: name.slice(0, at), name: name.slice(at + 1) };
        if (Buffer.byteLength(parts.prefix) > prefixBytes)
            return undefined;
        if (Buffer.byteLength(parts.name) <= nameBytes)
            return parts;
    }
    return undefined;
}
function paxRecord(key, value) {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + String(rest).length;
    if (String(length).length > String(rest).length)
        length = rest + String(length).length;
    return Buffer.from(`${length} ${key}=${value}\n`);
}
function block(fields) {
    const made = Buffer.alloc(tar_blockBytes);
    made.write(fields.name, 0);
    made.write(octal(fields.mode, 7), 100);
    made.write(octal(0, 7), 108);
    made.write(octal(0, 7), 116);
    made.write(octal(fields.bytes, 11), 124);
    made.write(octal(0, 11), 136);
    made.write(' '.repeat(8), 148);
    made.write(fields.type, 156);
    made.write('ustar\u000000', 257);
    made.write(fields.prefix, 345);
    const sum = made.reduce((total, byte) => total + byte, 0);
    made.write(`${octal(sum, 6)} `, 148);
    return made;
}
function octal(value, digits) {
    return `${value.toString(8).padStart(digits, '0')}\0`;
}
function padding(bytes) {
    return Buffer.alloc((tar_blockBytes - (bytes % tar_blockBytes)) % tar_blockBytes);
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/packer.js













const archiveType = 'application/vnd.oci.image.layer.v1.tar+gzip';
/** Makes one artifact of the files that the patterns match. The same files always give the same bytes. */
async function packFiles({ workspace, patterns, into }) {
    const root = await (0,promises_.realpath)(workspace);
    const { files, sawFolder } = await collect({ root, patterns, input: 'path' });
    const [first] = files;
    if (first === undefined)
        throw empty(patterns, sawFolder ? 'a folder without files' : 'nothing is there');
    if (files.every(file => file.bytes === 0))
        throw empty(patterns, 'files without a byte in them');
    const names = files.map(file => file.name);
    if (files.length === 1 && !sawFolder) {
        const fileName = (0,external_node_path_.basename)(first.path);
        const registered = await npmPackage(first.path);
        return { path: first.path, fileName, mediaType: 'application/octet-stream', files: names, tree: [], registered };
    }
    const fileName = `${archiveName(patterns)}.tar.gz`;
    const { path, tree } = await writeArchive(files, fileName, into);
    return { path, fileName, mediaType: archiveType, files: names, tree };
}
/** The folder of one digest: what another build leaves never takes the place of what this one left. */
function folderOf(digest, into) {
    return (0,external_node_path_.join)(into, (0,domain_digest/* hexOf */.ZD)(digest).slice(0, 12));
}
/** Lists the plain files that patterns match, sorted by bytes of their names. Throws `outside-workspace`. */
async function collect(selection) {
    const { root, patterns, input } = selection;
    const found = new Map();
    let sawFolder = false;
    for (const pattern of patterns) {
        (0,inside/* demandInside */.Q)({ root, path: pattern, input });
        for (const path of await matches({ root, path: pattern, input })) {
            const entries = await filesUnder({ root, path, input });
            sawFolder ||= entries.folder;
            for (const entry of entries.files)
                found.set(entry.name, entry);
        }
    }
    const files = [...found.values()].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
    return { files, sawFolder };
}
/** Braces can hide a way out, so every match is looked at again. */
async function matches({ root, path: pattern, input }) {
    const literal = (0,external_node_path_.resolve)(root, pattern);
    try {
        await (0,promises_.lstat)(literal);
        return [literal];
    }
    catch (cause) {
        if (!(0,embedded_files.isAbsent)(cause))
            throw cause;
    }
    // Loaded only for a pattern. Links are not followed: each one that matches is judged by where it leads.
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const settings = { cwd: root, onlyFiles: false, expandDirectories: false, followSymbolicLinks: false };
    const names = await glob(pattern, settings);
    for (const path of names)
        (0,inside/* demandInside */.Q)({ root, path, input, typed: pattern });
    return names.map(name => (0,external_node_path_.resolve)(root, name));
}
/** Folders that hold keys and tokens, and change with every build: no build ever made them. */
const neverPacked = new Set(['.git', '.sluice']);
async function filesUnder(place) {
    const { root, path, input } = place;
    const real = await (0,promises_.realpath)(path).catch(() => {
        throw unusual(place, 'files that can be read, and links that lead to some');
    });
    (0,inside/* demandInside */.Q)({ root, path: real, input });
    const status = await (0,promises_.lstat)(real);
    const name = (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
    if (status.isFile()) {
        const executable = (status.mode & 0o100) !== 0;
        return { folder: false, files: [{ name, path: real, bytes: status.size, executable }] };
    }
    if (!status.isDirectory())
        throw unusual(place, 'plain files and folders');
    if (neverPacked.has((0,external_node_path_.basename)(real)))
        return { folder: true, files: [] };
    if ((await (0,promises_.lstat)(path)).isSymbolicLink())
        throw unusual(place, 'folders that are not symbolic links');
    const nested = [];
    for (const child of await (0,promises_.readdir)(path))
        nested.push(...(await filesUnder({ root, input, path: (0,external_node_path_.join)(path, child) })).files);
    return { folder: true, files: nested };
}
async function writeArchive(files, fileName, into) {
    await (0,promises_.mkdir)(into, { recursive: true });
    const temporary = (0,embedded_files.temporaryIn)(into);
    const tree = [];
    const archive = writeTar(files, ({ name, bytes, executable }, digest) => tree.push({ name, digest, bytes, executable }));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const target = (0,external_node_fs_.createWriteStream)(temporary, { flags: 'wx' });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(hashed(gzip(archive), hash)), target);
    const path = (0,external_node_path_.join)(folderOf(`sha256:${hash.digest('hex')}`, into), fileName);
    await (0,embedded_files.moveInto)(temporary, path);
    return { path, tree };
}
async function* hashed(chunks, hash) {
    for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
    }
}
function archiveName(patterns) {
    const [only] = patterns;
    const name = patterns.length === 1 && only !== undefined ? (0,external_node_path_.basename)(only) : '';
    return /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name) ? name : 'artifact';
}
function unusual({ root, path, input }, expected) {
    return (0,failure/* usage */.CI)('outside-workspace', { input, found: (0,external_node_path_.relative)(root, path), expected, example: 'dist/' });
}
function empty(patterns, what) {
    const found = `${patterns.join(', ')}: ${what}`;
    return (0,failure/* usage */.CI)('empty-build', { input: 'path', found, expected: 'a file with content', example: 'dist/' });
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/folder-workspace.js





const maxReadBytes = 64 * 1024 * 1024;
/** Packs and reads files of one folder; what it writes itself goes to `into`. */
function createFolderWorkspace(folder, into) {
    return {
        pack: patterns => packFiles({ workspace: folder, patterns, into }),
        async read(pattern, input) {
            const { files } = await collect({ root: await (0,promises_.realpath)(folder), patterns: [pattern], input });
            const large = files.find(file => file.bytes > maxReadBytes);
            if (large !== undefined) {
                throw (0,failure/* usage */.CI)('bad-input', { input, found: large.name, expected: 'a file of at most 64 MiB' });
            }
            return Promise.all(files.map(async (file) => ({ path: file.name, text: await (0,promises_.readFile)(file.path, 'utf8') })));
        },
        async write({ digest, name }, text) {
            const path = (0,external_node_path_.join)(folderOf(digest, into), (0,external_node_path_.basename)(name));
            await (0,embedded_files.writeAtomically)(path, text);
            return path;
        }
    };
}


/***/ }),

/***/ 61274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createGitSourceControl)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25754);


const revision = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,255}$/;
/** Reads commits of the git repository that holds `directory`. It never writes. */
function createGitSourceControl(directory, environment) {
    const git = (...words) => (0,_git_output_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .o)({ directory, words: ['--no-optional-locks', ...words], environment });
    return { head: () => head(git), log: (from, to) => log(git, from, to) };
}
async function head(git) {
    const [shown, branch, status] = await Promise.all([
        git('show', '--no-patch', '--format=%H%x00%an <%ae>%x00%cI%x00%B', 'HEAD'),
        git('rev-parse', '--abbrev-ref', 'HEAD'),
        git('status', '--porcelain', '-z')
    ]);
    const [sha = '', author = '', time = '', body = ''] = shown.split('\0');
    const authors = [...new Set([author, ...coAuthors(body)])];
    const dirty = status.split('\0').filter(line => line !== '');
    return { sha, branch: branch.trim(), authors, time: new Date(time.trim()).toISOString(), dirty };
}
async function log(git, from, to) {
    if (!revision.test(from) || !revision.test(to)) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('bad-input', 'a revision has characters that a commit name cannot have');
    }
    const shown = await git('log', '-z', '--format=%H%x09%s', `${from}..${to}`, '--');
    return shown
        .split('\0')
        .filter(line => line !== '')
        .map(line => ({ sha: line.slice(0, line.indexOf('\t')), subject: line.slice(line.indexOf('\t') + 1) }));
}
function coAuthors(body) {
    const prefix = 'co-authored-by:';
    return body
        .split('\n')
        .filter(line => line.toLowerCase().startsWith(prefix))
        .map(line => line.slice(prefix.length).trim());
}


/***/ }),

/***/ 42564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ demandInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


/** Braces and groups of a pattern can hide a way out from whoever resolves it as a path. */
const alternativeClimbs = /[{,(|]\.\.(?:[/\\},)|]|$)/;
/**
 * Refuses a path or pattern that names something outside the workspace, before anything is looked at.
 * Links are another matter: only the disk knows where they lead. Throws `outside-workspace`.
 */
function demandInside(place) {
    const { root, path, input, typed = path } = place;
    const climbs = leaves((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path))) || alternativeClimbs.test(path);
    if (!climbs)
        return;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('outside-workspace', { input, found: typed, expected: 'a path inside the workspace', example: 'dist/' });
}
function leaves(way) {
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
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

/***/ 33672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ artifactMetadata),
/* harmony export */   R: () => (/* binding */ metadataYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const endedBadly = ['failed', 'rolled-back', 'aborted'];
/**
 * Computes the metadata from verified statements. The ledger only takes away: a deployment that it tells as failed
 * or rolled back is not listed, and one without a verified statement never is.
 */
function artifactMetadata(record, deployments = []) {
    const build = record.buildRecords[0];
    return {
        buildId: build?.buildId,
        commit: build?.commit,
        branch: build?.branch,
        builtAt: build && wholeSeconds(build.builtAt),
        testsPassed: passedSuites(record.tests),
        deployedTo: standing(record, deployments).map(({ environment, time }) => ({
            environment,
            time: wholeSeconds(time)
        }))
    };
}
/** Writes the block as the procedure shows it. What is not proven is null, so that it cannot be overlooked. */
function metadataYaml(metadata) {
    const block = {
        build_id: metadata.buildId ?? null,
        commit_sha: metadata.commit ?? null,
        branch: metadata.branch ?? null,
        build_timestamp: metadata.builtAt ?? null,
        tests_passed: metadata.testsPassed.map(suite => ({ [suite]: '✅' })),
        deployed_to: metadata.deployedTo.map(({ environment, time }) => ({ [environment]: time }))
    };
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ artifact_metadata: block }, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
}
function passedSuites(tests) {
    const newest = new Map();
    for (const test of tests)
        newest.set(test.suite, test);
    return [...newest.values()].filter(test => test.result === 'PASSED').map(test => test.suite);
}
function standing(record, deployments) {
    const newest = new Map();
    for (const deployment of record.deployments)
        newest.set(deployment.environment, deployment);
    const own = deployments.filter(deployment => deployment.digest === record.digest);
    const takenBack = ({ environment }) => {
        const last = own.findLast(deployment => deployment.environment === environment);
        return last !== undefined && endedBadly.includes(last.status);
    };
    return [...newest.values()]
        .filter(deployment => !takenBack(deployment))
        .sort((left, right) => Date.parse(left.time) - Date.parse(right.time));
}
function wholeSeconds(time) {
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 20657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ verifiedLines)
/* harmony export */ });
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


/***/ }),

/***/ 69693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ metricKinds),
/* harmony export */   R: () => (/* binding */ routerKinds)
/* harmony export */ });
// Apart from the settings themselves, so that what only lists them need not load those.
/** What can move the traffic. */
const routerKinds = [
    'embedded',
    'haproxy',
    'nginx',
    'command',
    'webhook',
    'kubernetes-gateway',
    'aws-alb',
    'istio',
    'aws-lambda',
    'cloud-run',
    'traefik',
    'envoy'
];
/** What can tell how both colours do. */
const metricKinds = [
    'embedded',
    'prometheus',
    'haproxy',
    'access-log',
    'json',
    'datadog',
    'cloudwatch'
];


/***/ })

};
