export const id = 9449;
export const ids = [9449];
export const modules = {

/***/ 6618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createOciLayoutStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(9191);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(6117);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/oci-index.js




const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';
const artifactType = 'application/vnd.sluice.artifact.v1';
const title = 'org.opencontainers.image.title';
const blobKey = 'dev.sluice.artifact.digest';
const bytesKey = 'dev.sluice.artifact.bytes';
/** The content of the empty configuration that the OCI image specification names. */
const emptyConfig = '{}';
const digest = schemas/* string */.YjP().refine(domain_digest/* isDigest */.Bc);
const Descriptor = schemas/* looseObject */._H3({
    mediaType: schemas/* string */.YjP(),
    digest,
    size: schemas/* int */.Whr(),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional()
});
const Index = schemas/* looseObject */._H3({ schemaVersion: schemas/* literal */.euz(2), manifests: schemas/* array */.YOg(Descriptor) });
/** Reads `index.json`. Throws `artifact-altered` when it is not an OCI index. */
function parseIndex(text) {
    try {
        return Index.parse(JSON.parse(text)).manifests;
    }
    catch (cause) {
        throw (0,failure/* unavailable */.hU)('artifact-altered', 'index.json of the store is not an OCI image index', cause);
    }
}
/** Makes the manifest of one artifact, and the descriptor that finds the artifact without opening the manifest. */
function descriptorOf(blob, digestOf) {
    const annotations = { [title]: blob.fileName };
    const manifest = JSON.stringify({
        schemaVersion: 2,
        mediaType: manifestType,
        artifactType,
        config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf(emptyConfig), size: 2 },
        layers: [{ mediaType: blob.mediaType, digest: blob.digest, size: blob.bytes, annotations }]
    });
    const descriptor = {
        mediaType: manifestType,
        artifactType,
        digest: digestOf(manifest),
        size: Buffer.byteLength(manifest),
        annotations: { ...annotations, [blobKey]: blob.digest, [bytesKey]: String(blob.bytes) }
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
function safeName(text) {
    const name = (0,external_node_path_.basename)(text.replaceAll('\\', '/'));
    return name === '' || name === '.' || name === '..' ? 'artifact' : name;
}

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
        find: async (digest) => storedFrom(await readIndex(directory), digest),
        fetch: (digest, into) => fetch(directory, digest, into)
    };
}
async function put(directory, path, artifact) {
    const blobs = blobFolder(directory);
    await (0,promises_.mkdir)(blobs, { recursive: true });
    const quarantine = (0,files/* temporaryIn */.xt)(blobs);
    const { digest, bytes } = await (0,files/* copyHashing */.cV)(path, quarantine);
    const known = storedFrom(await readIndex(directory), digest);
    if (known !== undefined && (await isIntact(directory, digest))) {
        await (0,promises_.rm)(quarantine, { force: true });
        return known;
    }
    await (0,files/* moveInto */.cG)(quarantine, blobPath(directory, digest));
    await enlist(directory, { digest, bytes, ...artifact });
    return { digest, bytes, fileName: artifact.fileName };
}
async function enlist(directory, blob) {
    const { manifest, descriptor } = descriptorOf(blob, files/* digestOfText */.Nv);
    const config = (0,files/* digestOfText */.Nv)(emptyConfig);
    await (0,files/* writeAtomically */.vK)(blobPath(directory, config), emptyConfig);
    await (0,files/* writeAtomically */.vK)(blobPath(directory, descriptor.digest), manifest);
    await (0,files/* writeAtomically */.vK)((0,external_node_path_.join)(directory, 'oci-layout'), layoutText);
    const index = withDescriptor(await readIndex(directory), descriptor);
    await (0,files/* writeAtomically */.vK)((0,external_node_path_.join)(directory, 'index.json'), index);
}
async function fetch(directory, digest, into) {
    const stored = storedFrom(await readIndex(directory), digest);
    if (stored === undefined)
        throw missing(directory, digest);
    await (0,promises_.mkdir)(into, { recursive: true });
    const quarantine = (0,files/* temporaryIn */.xt)(into);
    try {
        const found = await copyOrMissing(directory, digest, quarantine);
        if (found !== digest)
            throw altered(directory, digest, found);
        const target = (0,external_node_path_.join)(into, stored.fileName);
        await (0,files/* moveInto */.cG)(quarantine, target);
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
        if ((0,files/* isAbsent */.W0)(cause))
            throw missing(directory, digest);
        throw (0,failure/* unavailable */.hU)('artifact-missing', `the store ${directory} cannot be read`, cause);
    }
    return (await (0,files/* hashFile */.DC)(quarantine)).digest;
}
async function isIntact(directory, digest) {
    try {
        return (await (0,files/* hashFile */.DC)(blobPath(directory, digest))).digest === digest;
    }
    catch {
        return false;
    }
}
async function readIndex(directory) {
    try {
        return parseIndex(await (0,promises_.readFile)((0,external_node_path_.join)(directory, 'index.json'), 'utf8'));
    }
    catch (cause) {
        if ((0,files/* isAbsent */.W0)(cause))
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
    return (0,failure/* unavailable */.hU)('artifact-altered', `the store ${directory} holds other bytes: expected ${digest}, found ${found}`);
}


/***/ }),

/***/ 9449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildProvenanceDoor: () => (/* binding */ buildProvenanceDoor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var embedded_files = __webpack_require__(6117);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/tar.js

const blockBytes = 512;
const nameBytes = 100;
const prefixBytes = 155;
/** Writes a ustar archive whose bytes depend on names, contents and the executable bit, and on nothing else. */
async function* writeTar(entries) {
    for (const entry of entries) {
        yield* header(entry);
        yield* (0,external_node_fs_.createReadStream)(entry.path);
        yield padding(entry.bytes);
    }
    yield Buffer.alloc(2 * blockBytes);
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
    const made = Buffer.alloc(blockBytes);
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
    return Buffer.alloc((blockBytes - (bytes % blockBytes)) % blockBytes);
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/packer.js









const archiveType = 'application/vnd.oci.image.layer.v1.tar+gzip';
const gzipOsOffset = 9;
const unknownOs = 255;
/** Makes one artifact of the files that the patterns match. The same files always give the same bytes. */
async function packFiles({ workspace, patterns, into }) {
    const root = await (0,promises_.realpath)(workspace);
    const { files, sawFolder } = await collect(root, patterns);
    const [first] = files;
    if (first === undefined || files.every(file => file.bytes === 0))
        throw empty(patterns);
    const names = files.map(file => file.name);
    if (files.length === 1 && !sawFolder) {
        const fileName = (0,external_node_path_.basename)(first.path);
        return { path: first.path, fileName, mediaType: 'application/octet-stream', files: names };
    }
    const fileName = `${archiveName(patterns)}.tar.gz`;
    const path = (0,external_node_path_.join)(into, fileName);
    await writeArchive(files, path, into);
    return { path, fileName, mediaType: archiveType, files: names };
}
/** Lists the plain files that patterns match, sorted by bytes of their names. Throws `outside-workspace`. */
async function collect(root, patterns) {
    const found = new Map();
    let sawFolder = false;
    for (const pattern of patterns) {
        refuseOutside(root, (0,external_node_path_.resolve)(root, pattern), pattern);
        for (const path of await matches(root, pattern)) {
            const entries = await filesUnder(root, path);
            sawFolder ||= entries.folder;
            for (const entry of entries.files)
                found.set(entry.name, entry);
        }
    }
    const files = [...found.values()].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
    return { files, sawFolder };
}
async function matches(root, pattern) {
    const literal = (0,external_node_path_.resolve)(root, pattern);
    try {
        await (0,promises_.lstat)(literal);
        return [literal];
    }
    catch (cause) {
        if (!(0,embedded_files/* isAbsent */.W0)(cause))
            throw cause;
    }
    const found = [];
    for await (const name of (0,promises_.glob)(pattern, { cwd: root }))
        found.push((0,external_node_path_.resolve)(root, name));
    return found;
}
async function filesUnder(root, path) {
    const real = await (0,promises_.realpath)(path);
    refuseOutside(root, real, path);
    const status = await (0,promises_.lstat)(real);
    const name = (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
    if (status.isFile()) {
        const executable = (status.mode & 0o100) !== 0;
        return { folder: false, files: [{ name, path: real, bytes: status.size, executable }] };
    }
    if (!status.isDirectory())
        throw special(path);
    if ((await (0,promises_.lstat)(path)).isSymbolicLink())
        throw linkedFolder(path);
    const nested = [];
    for (const child of await (0,promises_.readdir)(path))
        nested.push(...(await filesUnder(root, (0,external_node_path_.join)(path, child))).files);
    return { folder: true, files: nested };
}
async function writeArchive(files, path, into) {
    await (0,promises_.mkdir)(into, { recursive: true });
    const temporary = (0,embedded_files/* temporaryIn */.xt)(into);
    const target = (0,external_node_fs_.createWriteStream)(temporary, { flags: 'wx' });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(writeTar(files)), (0,external_node_zlib_.createGzip)({ level: 9 }), withoutOs, target);
    await (0,embedded_files/* moveInto */.cG)(temporary, path);
}
async function* withoutOs(chunks) {
    let offset = 0;
    for await (const chunk of chunks) {
        const at = gzipOsOffset - offset;
        if (at >= 0 && at < chunk.length)
            chunk[at] = unknownOs;
        offset += chunk.length;
        yield chunk;
    }
}
function archiveName(patterns) {
    const [only] = patterns;
    const name = patterns.length === 1 && only !== undefined ? (0,external_node_path_.basename)(only) : '';
    return /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name) ? name : 'artifact';
}
function refuseOutside(root, path, shown) {
    const inside = (0,external_node_path_.relative)(root, path);
    if (inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inside))
        return;
    throw (0,failure/* usage */.CI)('outside-workspace', { input: 'path', found: shown, expected: 'a path inside the workspace' });
}
function special(path) {
    return (0,failure/* usage */.CI)('outside-workspace', { input: 'path', found: path, expected: 'plain files and folders' });
}
function linkedFolder(path) {
    return (0,failure/* usage */.CI)('outside-workspace', { input: 'path', found: path, expected: 'folders that are not symbolic links' });
}
function empty(patterns) {
    const example = 'dist/';
    return (0,failure/* usage */.CI)('empty-build', { input: 'path', found: patterns.join(', '), expected: 'a file with content', example });
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/folder-workspace.js





const maxReportBytes = 64 * 1024 * 1024;
/** Packs and reads files of one folder; what it writes itself goes to `into`. */
function createFolderWorkspace(folder, into) {
    return {
        pack: patterns => packFiles({ workspace: folder, patterns, into }),
        async read(pattern) {
            const { files } = await collect(await (0,promises_.realpath)(folder), [pattern]);
            const large = files.find(file => file.bytes > maxReportBytes);
            if (large !== undefined) {
                throw (0,failure/* usage */.CI)('bad-input', { input: 'tests', found: large.name, expected: 'a file of at most 64 MiB' });
            }
            return Promise.all(files.map(async (file) => ({ path: file.name, text: await (0,promises_.readFile)(file.path, 'utf8') })));
        },
        async write(name, text) {
            const path = (0,external_node_path_.join)(into, (0,external_node_path_.basename)(name));
            await (0,embedded_files/* writeAtomically */.vK)(path, text);
            return path;
        }
    };
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/git-ledger.js + 5 modules
var git_ledger = __webpack_require__(2477);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/git-source-control.js



const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const maxBytes = 16 * 1024 * 1024;
const revision = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,255}$/;
/** Reads commits of the git repository that holds `directory`. It never writes. */
function createGitSourceControl(directory) {
    return { head: () => head(directory), log: (from, to) => log(directory, from, to) };
}
async function head(directory) {
    const [shown, branch, status] = await Promise.all([
        git(directory, ['show', '--no-patch', '--format=%H%x00%an <%ae>%x00%cI%x00%B', 'HEAD']),
        git(directory, ['rev-parse', '--abbrev-ref', 'HEAD']),
        git(directory, ['status', '--porcelain', '-z'])
    ]);
    const [sha = '', author = '', time = '', body = ''] = shown.split('\0');
    const authors = [...new Set([author, ...coAuthors(body)])];
    const dirty = status.split('\0').filter(line => line !== '');
    return { sha, branch: branch.trim(), authors, time: new Date(time.trim()).toISOString(), dirty };
}
async function log(directory, from, to) {
    if (!revision.test(from) || !revision.test(to)) {
        throw (0,failure/* unavailable */.hU)('bad-input', 'a revision has characters that a commit name cannot have');
    }
    const shown = await git(directory, ['log', '-z', '--format=%H%x09%s', `${from}..${to}`, '--']);
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
async function git(directory, words) {
    try {
        const { stdout } = await execute('git', ['--no-optional-locks', '-C', directory, ...words], { maxBuffer: maxBytes });
        return stdout;
    }
    catch (cause) {
        const hint = 'git must be installed, and the folder must be a repository with a commit';
        throw (0,failure/* unavailable */.hU)('component-missing', `git could not read the repository at ${directory}`, cause, hint);
    }
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/local-key.js
var local_key = __webpack_require__(6627);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/oci-layout-store.js + 1 modules
var oci_layout_store = __webpack_require__(6618);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(537);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/shell-commands.js



const tailBytes = 8192;
const killedExitCode = 124;
const graceMs = 2000;
/** Runs the user's commands through a shell, each in a process group of its own that ends with the command. */
function createShellCommands(shell = 'sh') {
    return { run: request => run(shell, request) };
}
function run(shell, request) {
    const started = external_node_perf_hooks_.performance.now();
    const child = (0,external_node_child_process_.spawn)(shell, ['-c', request.command], {
        cwd: request.workingDirectory,
        env: { ...withoutServiceTokens(process.env), ...request.variables },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true
    });
    const tail = keepTail(child);
    const limit = limitTime(child, request.timeoutMs);
    return new Promise((resolve, reject) => {
        child.once('error', cause => {
            limit.stop();
            reject((0,failure/* unavailable */.hU)('component-missing', `the command could not be started with the shell "${shell}"`, cause));
        });
        child.once('close', code => {
            limit.stop();
            const exitCode = limit.expired() ? killedExitCode : (code ?? 1);
            resolve({ exitCode, tail: tail(), elapsedMs: external_node_perf_hooks_.performance.now() - started });
        });
    });
}
/** A runner gives the tokens of its own services to actions and not to the commands of a step; nor do we. */
function withoutServiceTokens(environment) {
    const withheld = /^ACTIONS_(RUNTIME_|RESULTS_|CACHE_)/;
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !withheld.test(name)));
}
function keepTail(child) {
    let kept = Buffer.alloc(0);
    const keep = (chunk) => {
        kept = Buffer.concat([kept, chunk]).subarray(-tailBytes);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    return () => kept.toString('utf8');
}
function limitTime(child, timeoutMs) {
    let expired = false;
    const timers = [];
    if (timeoutMs !== undefined) {
        timers.push(setTimeout(() => {
            expired = true;
            signalGroup(child, 'SIGTERM');
            timers.push(setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs));
        }, timeoutMs));
    }
    return { expired: () => expired, stop: () => timers.forEach(clearTimeout) };
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        child.kill(signal);
    }
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(1590);
// EXTERNAL MODULE: ./lib/src/adapters/signing/key-signer.js
var key_signer = __webpack_require__(7459);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(1624);
;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/events.js
/** The facts of one build: that it was built, and every test result that came with it. */
function draftEvents(recorded, facts, actor, store) {
    const { digest, buildId, stored, sealed } = recorded;
    const subject = { artifact: facts.artifact, digest };
    const shared = { time: facts.time, actor, subject, causes: [], policy: null };
    const added = sealed
        .filter(each => each.test !== undefined)
        .map(({ bundle, predicateType, test }) => ({
        ...shared,
        kind: 'evidence.added',
        key: `evidence.added:${bundle.digest}`,
        data: { predicateType, suite: test?.suite, result: test?.result, bundle: bundle.digest }
    }));
    if (stored === undefined)
        return added;
    const bundles = sealed.map(each => each.bundle.digest);
    const { sha, branch } = facts.commit;
    const data = { buildId, commit: sha, branch, builtAt: facts.time, bytes: stored.bytes, store, bundles };
    const key = `artifact.built:${facts.artifact}:${digest}`;
    return [{ ...shared, kind: 'artifact.built', key, data }, ...added];
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/seal.js
var seal = __webpack_require__(7360);
// EXTERNAL MODULE: ./lib/src/domain/evidence/statements.js
var statements = __webpack_require__(4219);
;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/evidence.js


/** Signs provenance, build record and one test result per suite; only test results for a known artifact. */
async function sealAll({ build, digest, tests, facts, context }) {
    const subject = { name: facts.artifact, digest };
    const { sha, branch } = facts.commit;
    const results = tests.map(test => ({ test, statement: testStatement(subject, test, facts, context.run) }));
    const record = { subject, buildId: build.buildId, commit: sha, branch, builtAt: facts.time };
    const made = build.known === undefined
        ? [
            { statement: provenance(subject, facts, context.run) },
            { statement: (0,statements/* buildRecordStatement */.DE)(record) },
            ...results
        ]
        : results;
    const sealed = [];
    for (const { statement, test } of made) {
        const bundle = await (0,seal/* sealStatement */.f)(context.ports.signer, statement);
        sealed.push({ bundle, predicateType: statement.predicateType, test });
    }
    return sealed;
}
function testStatement(subject, test, facts, run) {
    const { suite, result, failures } = test;
    const commit = facts.commit.sha;
    return (0,statements/* testResultStatement */.tO)({
        subject,
        suite,
        result,
        commit,
        url: run.runUrl,
        passedTests: [],
        failedTests: failures
    });
}
function provenance(subject, facts, run) {
    const repository = run.repository === undefined
        ? 'https://localhost/local/workspace'
        : `${run.serverUrl ?? 'https://github.com'}/${run.repository}`;
    return (0,statements/* provenanceStatement */.D2)({
        subject,
        repository,
        repositoryId: run.repositoryId ?? '0',
        ownerId: '0',
        ref: run.ref ?? `refs/heads/${facts.commit.branch}`,
        commit: run.commit ?? facts.commit.sha,
        workflowPath: run.workflowRef ?? 'local',
        event: run.eventName ?? 'local',
        runner: run.runId === undefined ? 'local' : 'github-hosted',
        builder: run.workflowRef ?? 'local',
        invocation: run.runUrl ?? run.job
    });
}

;// CONCATENATED MODULE: ./lib/src/domain/test-report/report.js

const maxCharacters = 64 * 1024 * 1024;
const maxFailures = 100;
const maxNameCharacters = 300;
/** Makes a report of counts. A suite without a single test has proven nothing, so it is a failure. */
function testReport(suite, passed, failures) {
    const failed = failures.length;
    const result = failed === 0 && passed > 0 ? 'PASSED' : 'FAILED';
    const shown = failures.slice(0, maxFailures).map(name => name.slice(0, maxNameCharacters));
    return { suite, result, passed, failed, failures: shown };
}
/** Adds the reports of several files of one suite. */
function mergeReports(suite, reports) {
    const sum = (pick) => reports.reduce((total, report) => total + pick(report), 0);
    const failed = sum(report => report.failed);
    const passing = reports.length > 0 && reports.every(report => report.result === 'PASSED');
    const failures = reports.flatMap(report => report.failures).slice(0, maxFailures);
    return { suite, result: passing ? 'PASSED' : 'FAILED', passed: sum(report => report.passed), failed, failures };
}
function refuseLarge(suite, text) {
    if (text.length <= maxCharacters)
        return;
    throw unreadable(suite, `${text.length} characters`);
}
function unreadable(suite, found) {
    return (0,failure/* usage */.CI)('bad-input', {
        input: 'tests',
        found: `${suite}: ${found}`,
        expected: 'a JUnit, SARIF or TAP file of at most 64 MiB, or passed or failed',
        example: 'unit_tests: junit/*.xml'
    });
}

;// CONCATENATED MODULE: ./lib/src/domain/test-report/junit.js

const nameAttribute = /\sname\s*=\s*(?:"([^"]{0,1000})"|'([^']{0,1000})')/;
/** Reads a JUnit XML report: every test case counts once, skipped ones not at all. */
function readJunit(suite, text) {
    refuseLarge(suite, text);
    const failures = [];
    let passed = 0;
    let current;
    const close = () => {
        if (current?.state === 'failed')
            failures.push(current.name);
        if (current?.state === 'passed')
            passed += 1;
        current = undefined;
    };
    let sawSuite = false;
    for (const tag of tags(text)) {
        const kind = tagName(tag);
        if (kind === 'testsuite' || kind === 'testsuites')
            sawSuite = true;
        if (kind === 'testcase') {
            close();
            current = { name: caseName(tag), state: 'passed' };
            if (tag.endsWith('/'))
                close();
        }
        else if (kind === '/testcase')
            close();
        else if (current !== undefined && (kind === 'failure' || kind === 'error'))
            current.state = 'failed';
        else if (kind === 'failure' || kind === 'error')
            failures.push(`${suite}: failed outside any test`);
        else if (current?.state === 'passed' && kind === 'skipped')
            current.state = 'skipped';
    }
    if (!sawSuite || current !== undefined)
        throw unreadable(suite, 'text that is not a whole JUnit report');
    return testReport(suite, passed, failures);
}
/** Yields what stands between `<` and `>`, outside comments and CDATA. One pass, no backtracking. */
function* tags(text) {
    let at = text.indexOf('<');
    while (at !== -1) {
        const end = text.startsWith('<!--', at)
            ? after(text, '-->', at)
            : text.startsWith('<![CDATA[', at)
                ? after(text, ']]>', at)
                : tagEnd(text, at);
        if (end === -1)
            return;
        if (text[at + 1] !== '!')
            yield text.slice(at + 1, end - 1);
        at = text.indexOf('<', end);
    }
}
function after(text, mark, from) {
    const found = text.indexOf(mark, from);
    return found === -1 ? -1 : found + mark.length;
}
function tagEnd(text, from) {
    let quote = '';
    for (let at = from + 1; at < text.length; at += 1) {
        const letter = text[at];
        if (quote !== '')
            quote = letter === quote ? '' : quote;
        else if (letter === '"' || letter === "'")
            quote = letter;
        else if (letter === '>')
            return at + 1;
    }
    return -1;
}
function tagName(tag) {
    return tag
        .slice(0, 30)
        .split(/[\s/>]/, tag.startsWith('/') ? 2 : 1)
        .join('/');
}
function caseName(tag) {
    const found = nameAttribute.exec(tag.slice(0, 4000));
    return found?.[1] ?? found?.[2] ?? 'a test without a name';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/src/domain/test-report/sarif.js


const Result = schemas/* looseObject */._H3({
    ruleId: schemas/* string */.YjP().optional(),
    level: schemas/* enum */.k5n(['none', 'note', 'warning', 'error']).default('warning'),
    kind: schemas/* string */.YjP().default('fail'),
    suppressions: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([])
});
const Sarif = schemas/* looseObject */._H3({
    version: schemas/* string */.YjP().startsWith('2.1'),
    runs: schemas/* array */.YOg(schemas/* looseObject */._H3({ results: schemas/* array */.YOg(Result).nullish() })).min(1)
});
/** Reads a SARIF 2.1 report: an unsuppressed error is a failure; a run without one counts as passed. */
function readSarif(suite, text) {
    refuseLarge(suite, text);
    const { runs } = parse(suite, text);
    const results = runs.flatMap(run => run.results ?? []);
    const errors = results.filter(each => each.level === 'error' && each.kind === 'fail' && each.suppressions.length === 0);
    const failures = errors.map(each => each.ruleId ?? 'a finding without a rule');
    return testReport(suite, failures.length === 0 ? runs.length : 0, failures);
}
function parse(suite, text) {
    try {
        return Sarif.parse(JSON.parse(text));
    }
    catch {
        throw unreadable(suite, 'JSON that is not SARIF 2.1');
    }
}

;// CONCATENATED MODULE: ./lib/src/domain/test-report/tap.js

const line = /^(not )?ok\b(.{0,1000})/;
const plan = /^1\.\.(\d{1,9})\b/;
/** Reads TAP 12 to 14: `todo` and `skip` are no failures, and a plan that was not fulfilled is one. */
function readTap(suite, text) {
    refuseLarge(suite, text);
    const failures = [];
    let passed = 0;
    let seen = 0;
    let planned;
    for (const row of text.split('\n')) {
        planned ??= plannedTests(row);
        if (row.startsWith('Bail out!'))
            failures.push(row);
        const found = line.exec(row);
        if (found === null)
            continue;
        seen += 1;
        if (/#\s{0,9}(todo|skip)/i.test(found[2] ?? ''))
            continue;
        if (found[1] === undefined)
            passed += 1;
        else
            failures.push((found[2] ?? '').trim());
    }
    if (planned === undefined && seen === 0)
        throw unreadable(suite, 'text that is not TAP');
    if (planned !== undefined && planned !== seen)
        failures.push(`${planned} tests planned, ${seen} run`);
    return testReport(suite, passed, failures);
}
function plannedTests(row) {
    const found = plan.exec(row);
    return found === null ? undefined : Number(found[1]);
}

;// CONCATENATED MODULE: ./lib/src/domain/test-report/read.js



/** Reads a report by what it looks like, not by its name. Throws `bad-input` when it is none. */
function readTestReport(suite, text) {
    const start = text.replace(/^\uFEFF/, '').trimStart();
    if (start.startsWith('<'))
        return readJunit(suite, start);
    if (start.startsWith('{'))
        return readSarif(suite, start);
    return readTap(suite, start);
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/tests.js


/** Reads how every suite came out. A report that is not there is an error, never a pass. */
async function readTests(workspace, suites) {
    const reports = [];
    for (const input of suites)
        reports.push(await readSuite(workspace, input));
    return reports;
}
async function readSuite(workspace, { suite, source }) {
    if (source === 'passed')
        return testReport(suite, 1, []);
    if (source === 'failed')
        return testReport(suite, 0, ['stated as failed']);
    const files = await workspace.read(source);
    if (files.length === 0)
        throw unreadable(suite, `no file that matches ${source}`);
    return mergeReports(suite, files.map(file => readTestReport(suite, file.text)));
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/apply.js




/** Runs the build once, keeps what it made, and signs what is known about it. */
async function apply(build, context, facts) {
    const { inputs, ports, run } = context;
    if (inputs.command !== undefined && build.known === undefined) {
        const request = { command: inputs.command, workingDirectory: run.workingDirectory, variables: {} };
        const ended = await ports.commands.run({
            ...request,
            ...(inputs.timeout === undefined ? {} : { timeoutMs: inputs.timeout })
        });
        if (ended.exitCode !== 0)
            return { kind: 'build-failed', exitCode: ended.exitCode, tail: ended.tail };
    }
    const tests = await readTests(ports.workspace, build.suites);
    if (!inputs.allowFailedTests && tests.some(test => test.result === 'FAILED'))
        return { kind: 'tests-failed', tests };
    return record(build, context, facts, tests);
}
async function record(build, context, facts, tests) {
    const { inputs, ports } = context;
    const packed = build.known === undefined ? await ports.workspace.pack(inputs.path ?? []) : undefined;
    const stored = packed === undefined ? undefined : await ports.store.put(packed.path, packed);
    const digest = (stored?.digest ?? build.known);
    const before = facts.built.find(event => event.subject.digest === digest);
    const buildId = before?.kind === 'artifact.built' ? before.data.buildId : build.buildId;
    const known = before !== undefined && build.known === undefined;
    const sealed = known ? [] : await sealAll({ build, digest, tests, facts, context });
    await append(context, facts, { digest, buildId, stored: known ? undefined : stored, sealed });
    return {
        kind: known ? 'unchanged' : 'built',
        digest,
        buildId,
        artifactPath: packed?.path ?? '',
        tests,
        stored,
        ...(await writeFiles(ports, facts, { digest, buildId }))
    };
}
async function append({ ports, run }, facts, recorded) {
    if (recorded.sealed.length === 0)
        return;
    await ports.ledger.append(view => {
        const taken = view.events.some(event => event.kind === 'artifact.built' &&
            event.subject.artifact === facts.artifact &&
            event.data.buildId === recorded.buildId &&
            event.subject.digest !== recorded.digest);
        if (taken)
            throw (0,failure/* conflict */.hj)('build-id-taken', `${recorded.buildId} already names another digest of ${facts.artifact}`);
        const lines = recorded.sealed.map(each => each.bundle.line);
        const events = draftEvents(recorded, facts, run.actor, ports.store.location);
        return { events, records: [{ digest: recorded.digest, lines }] };
    });
}
async function writeFiles(ports, facts, built) {
    const record = await ports.ledger.record(built.digest);
    const bundle = await ports.workspace.write(`${built.buildId}.sigstore.jsonl`, record.map(line => `${line}\n`).join(''));
    const metadata = await ports.workspace.write(`${built.buildId}.metadata.yml`, metadataText(facts, built));
    return { bundle, metadata };
}
/** Only what this build knows by itself; results and deployments are told by the verified record. */
function metadataText(facts, built) {
    const before = facts.built.find(event => event.subject.digest === built.digest);
    const { sha, branch } = facts.commit;
    const now = { commit: sha, branch, builtAt: facts.time };
    const known = before?.kind === 'artifact.built' ? before.data : now;
    const lines = [
        'artifact_metadata:',
        `  build_id: ${JSON.stringify(built.buildId)}`,
        `  commit_sha: ${JSON.stringify(known.commit)}`,
        `  branch: ${JSON.stringify(known.branch)}`,
        `  build_timestamp: ${JSON.stringify(known.builtAt)}`
    ];
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/src/operations/build-provenance/inputs.js
var build_provenance_inputs = __webpack_require__(8877);
;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/observe.js
/** Reads the commit and which artifacts were built before. */
async function observe({ inputs, ports, policy, run }) {
    const artifact = inputs.name ?? policy.artifact.name ?? lastPart(run.repository ?? run.workingDirectory);
    const [commit, view] = await Promise.all([ports.sourceControl.head(), ports.ledger.read()]);
    const built = view.events.filter(event => event.kind === 'artifact.built' && event.subject.artifact === artifact);
    return { artifact, commit, time: ports.clock.now().toISOString(), built };
}
function lastPart(path) {
    return path.split(/[\\/]/).findLast(part => part !== '') ?? 'artifact';
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/plan.js

function plan_plan(inputs, facts) {
    const suites = (0,build_provenance_inputs/* suitesOf */.f)(inputs);
    const known = inputs.subjectDigest;
    if (known === undefined)
        return { proceed: true, buildId: buildIdOf(facts), suites, known };
    const event = facts.built.find(each => each.subject.digest === known);
    if (event?.kind !== 'artifact.built') {
        const expected = `a digest of ${facts.artifact} that was built before`;
        return { proceed: false, reason: 'artifact-missing', found: known, expected };
    }
    return { proceed: true, buildId: event.data.buildId, suites, known };
}
/** `YYYYMMDD-HHMM-abcdef`: when it was built, in UTC, and from which commit. */
function buildIdOf({ time, commit }) {
    const [day = '', clock = ''] = time.split('T');
    return `${day.replaceAll('-', '')}-${clock.slice(0, 5).replace(':', '')}-${commit.sha.slice(0, 6)}`;
}

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(9191);
;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/report.js

function report({ facts, plan, done }) {
    if (!plan.proceed) {
        const { reason, found, expected } = plan;
        const check = { mark: 'failed', name: 'artifact', text: 'unknown', found, expected };
        return refusal(reason, `refused: no build of ${facts.artifact} has that digest`, [check], { found, expected });
    }
    if (done === undefined) {
        const headline = `would build ${facts.artifact} as ${plan.buildId}`;
        return { outcome: 'planned', headline, blocks: [], result: { artifact: facts.artifact, buildId: plan.buildId } };
    }
    if (done.kind === 'build-failed') {
        const check = { mark: 'failed', name: 'command', text: `ended with ${done.exitCode}`, found: done.tail };
        return refusal('build-failed', 'refused: the build command failed', [check], { exitCode: done.exitCode });
    }
    if (done.kind === 'tests-failed') {
        const { tests } = done;
        return refusal('tests-failed', 'refused: tests failed, nothing was stored', tests.map(testCheck), { tests });
    }
    return success(facts, done);
}
function success(facts, done) {
    const { digest, buildId, artifactPath, bundle, metadata, tests, kind } = done;
    return {
        outcome: kind === 'built' ? 'done' : 'unchanged',
        headline: `${facts.artifact} ${buildId} ${(0,domain_digest/* shortDigest */.VK)(digest)} ${kind === 'built' ? 'built and proven' : 'was built before'}`,
        blocks: [{ kind: 'checks', checks: tests.map(testCheck) }],
        result: { artifact: facts.artifact, digest, buildId, artifactPath, bundle, metadata, tests },
        outputs: { digest, 'build-id': buildId, 'artifact-path': artifactPath, bundle, metadata }
    };
}
function refusal(reason, headline, checks, result) {
    return { outcome: 'refused', reason, headline, blocks: [{ kind: 'checks', checks }], result };
}
function testCheck(test) {
    const mark = test.result === 'PASSED' ? 'passed' : 'failed';
    const text = `${test.passed} passed, ${test.failed} failed`;
    return { mark, name: test.suite, text, found: test.failures.slice(0, 5).join(', ') || undefined };
}

;// CONCATENATED MODULE: ./lib/src/operations/build-provenance/index.js





/** Runs the build once, and proves what it made. */
const buildProvenance = {
    name: 'build-provenance',
    Inputs: build_provenance_inputs/* Inputs */.G,
    observe: observe,
    plan: plan_plan,
    apply: apply,
    report: report
};

;// CONCATENATED MODULE: ./lib/src/wiring/build-provenance.js













async function wire(inputs, { run, environment }) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, run.workingDirectory, { optional: true });
    const method = inputs.signWith ?? policy.signing.with ?? 'key';
    if (method !== 'key')
        throw unsupported('sign-with', method, 'key');
    const variable = policy.signing.privateKeyEnv;
    const given = inputs.privateKey ?? (variable === undefined ? undefined : environment[variable]);
    const ports = {
        clock: system_clock/* systemClock */.m,
        commands: createShellCommands(inputs.shell),
        ledger: (0,git_ledger.createEmbeddedLedger)(run.home),
        signer: (0,key_signer/* createKeySigner */.e)(given ?? (await (0,local_key/* ensureLocalKey */.f)(run.home)).pem),
        sourceControl: createGitSourceControl(run.workingDirectory),
        store: storeOf(inputs.store ?? policy.artifact.store, run),
        workspace: createFolderWorkspace(run.workingDirectory, (0,external_node_path_.join)(run.home, 'builds'))
    };
    return { ports, policy };
}
function storeOf(location, run) {
    const scheme = 'oci-layout:';
    if (location === undefined)
        return (0,oci_layout_store/* createOciLayoutStore */.r)((0,external_node_path_.join)(run.home, 'store'));
    if (!location.startsWith(scheme))
        throw unsupported('store', location, 'oci-layout:DIR');
    return (0,oci_layout_store/* createOciLayoutStore */.r)((0,external_node_path_.resolve)(run.workingDirectory, location.slice(scheme.length)));
}
function unsupported(input, found, expected) {
    return (0,failure/* usage */.CI)('bad-input', { input, found, expected });
}
const buildProvenanceDoor = (0,door/* door */.d)(buildProvenance, wire);


/***/ })

};
