export const id = 7105;
export const ids = [7105];
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
    reading.catch(() => undefined);
    return reading;
}
async function read(entry) {
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
async function packFiles({ workspace, patterns, into }) {
    const { files, first, names, staysAsIs } = await packer_select(workspace, patterns);
    if (staysAsIs) {
        const fileName = (0,external_node_path_.basename)(first.path);
        const registered = await npmPackage(first.path);
        return { path: first.path, fileName, mediaType: 'application/octet-stream', files: names, tree: [], registered };
    }
    const fileName = `${archiveName(patterns)}.tar.gz`;
    const { path, tree } = await writeArchive(files, fileName, into);
    return { path, fileName, mediaType: archiveType, files: names, tree };
}
async function packer_select(workspace, patterns) {
    const root = await (0,promises_.realpath)(workspace);
    const { files, sawFolder } = await collect({ root, patterns, input: 'path' });
    const [first] = files;
    if (first === undefined)
        throw empty(patterns, sawFolder ? 'a folder without files' : 'nothing is there');
    if (files.every(file => file.bytes === 0))
        throw empty(patterns, 'files without a byte in them');
    return { files, first, names: files.map(file => file.name), staysAsIs: files.length === 1 && !sawFolder };
}
function folderOf(digest, into) {
    return (0,external_node_path_.join)(into, (0,domain_digest/* hexOf */.ZD)(digest).slice(0, 12));
}
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
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const settings = { cwd: root, onlyFiles: false, expandDirectories: false, followSymbolicLinks: false };
    const names = await glob(pattern, settings);
    for (const path of names)
        (0,inside/* demandInside */.Q)({ root, path, input, typed: pattern });
    return names.map(name => (0,external_node_path_.resolve)(root, name));
}
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
function createFolderWorkspace(folder, into) {
    return {
        pack: patterns => packFiles({ workspace: folder, patterns, into }),
        survey: async (patterns) => {
            const { names, staysAsIs } = await packer_select(folder, patterns);
            return staysAsIs ? [] : names;
        },
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

/***/ 99182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fileStem)
/* harmony export */ });
function fileStem(artifact, buildId) {
    return `${encodeURIComponent(artifact)}-${buildId}`;
}


/***/ }),

/***/ 33457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mergeEvidence),
/* harmony export */   w: () => (/* binding */ splitBundles)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95903);

function splitBundles(text) {
    try {
        JSON.parse(text);
        return [text.replace(/\n$/, '')];
    }
    catch {
        return text.split('\n').filter(line => line !== '');
    }
}
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

/***/ 57360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sealStatement)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95903);

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
function withSubjects(statement, subjects) {
    const known = new Set(statement.subject.map(({ digest }) => digest.sha256));
    const further = subjects.filter(({ digest }) => !known.has((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)) && known.add((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)));
    const all = further.map(({ name, digest }) => ({ name, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) } }));
    return { ...statement, subject: [...statement.subject, ...all] };
}
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
function sbomStatement(subject, sbom) {
    return statement(subject, sbom.predicateType, sbom.document);
}
function buildRecordStatement({ subject, artifact, uncommitted, ...build }) {
    const changed = uncommitted === undefined ? {} : { uncommitted };
    return statement(subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.buildRecord, {
        artifact: artifact ?? subject.name,
        ...build,
        ...changed
    });
}
function deploymentStatement({ subject, decision, ...deployment }) {
    const allowed = decision === undefined ? {} : { decision };
    return statement(subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.deployment, { ...deployment, ...allowed });
}
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

/***/ 20657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ verifiedLines)
/* harmony export */ });
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
    'envoy',
    'argo-rollouts',
    'flagger'
];
const metricKinds = [
    'embedded',
    'prometheus',
    'haproxy',
    'access-log',
    'json',
    'datadog',
    'cloudwatch'
];


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
function shelvedBuild(ledger, store, host) {
    const { shelf, location } = store;
    return shelf === undefined ? ledger : settledAtTheEnd(createShelvedLedger(ledger, [{ location, shelf }]), host);
}
function settledAtTheEnd(ledger, host) {
    host.afterwards?.(() => ledger.settle());
    return ledger;
}


/***/ })

};
