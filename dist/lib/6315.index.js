export const id = 6315;
export const ids = [6315,335];
export const modules = {

/***/ 425:
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/src/domain/artifact/inside.js
var inside = __webpack_require__(42564);
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

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/tar.js

const tar_blockBytes = 512;
const nameBytes = 100;
const prefixBytes = 155;
/** Writes a ustar archive whose bytes depend on names, contents and the executable bit, and on nothing else. */
async function* writeTar(entries) {
    for (const entry of entries) {
        yield* header(entry);
        yield* (0,external_node_fs_.createReadStream)(entry.path);
        yield padding(entry.bytes);
    }
    yield Buffer.alloc(2 * tar_blockBytes);
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
        if (!(0,embedded_files/* isAbsent */.W0)(cause))
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
    if ((await (0,promises_.lstat)(path)).isSymbolicLink())
        throw unusual(place, 'folders that are not symbolic links');
    const nested = [];
    for (const child of await (0,promises_.readdir)(path))
        nested.push(...(await filesUnder({ root, input, path: (0,external_node_path_.join)(path, child) })).files);
    return { folder: true, files: nested };
}
async function writeArchive(files, path, into) {
    await (0,promises_.mkdir)(into, { recursive: true });
    const temporary = (0,embedded_files/* temporaryIn */.xt)(into);
    const target = (0,external_node_fs_.createWriteStream)(temporary, { flags: 'wx' });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(gzip(writeTar(files))), target);
    await (0,embedded_files/* moveInto */.cG)(temporary, path);
}
function archiveName(patterns) {
    const [only] = patterns;
    const name = patterns.length === 1 && only !== undefined ? (0,external_node_path_.basename)(only) : '';
    return /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name) ? name : 'artifact';
}
function unusual({ root, path, input }, expected) {
    return (0,failure/* usage */.CI)('outside-workspace', { input, found: (0,external_node_path_.relative)(root, path), expected, example: 'dist/' });
}
function empty(patterns) {
    const example = 'dist/';
    return (0,failure/* usage */.CI)('empty-build', { input: 'path', found: patterns.join(', '), expected: 'a file with content', example });
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
        async write(name, text) {
            const path = (0,external_node_path_.join)(into, (0,external_node_path_.basename)(name));
            await (0,embedded_files/* writeAtomically */.vK)(path, text);
            return path;
        }
    };
}


/***/ }),

/***/ 54257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ originRepository)
/* harmony export */ });
/* unused harmony export repositoryAt */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const part = '([A-Za-z0-9_.-]{1,100})';
/**
 * Reads `owner/name` off the remote `origin` of the repository that holds `directory`. Undefined when there is none,
 * or when it lies on another server than `serverUrl`: a token is shown to nobody who was not meant.
 */
async function originRepository(directory, serverUrl) {
    try {
        const { stdout } = await execute('git', ['-C', directory, 'remote', 'get-url', 'origin']);
        return repositoryAt(stdout.trim(), new URL(serverUrl).hostname);
    }
    catch {
        return undefined;
    }
}
/** Understands `https://host/owner/name`, `ssh://git@host/owner/name` and `git@host:owner/name`, with or without `.git`. */
function repositoryAt(address, host) {
    const name = host.replaceAll('.', '\\.');
    const forms = [`https://(?:[^/@]*@)?${name}/`, `ssh://[^/@]*@${name}(?::\\d+)?/`, `[^/@:]*@${name}:`];
    const found = new RegExp(`^(?:${forms.join('|')})${part}/${part}?/?$`, 'i').exec(address);
    const [, owner, repository = ''] = found ?? [];
    const bare = repository.replace(/\.git$/, '');
    return owner === undefined || bare === '' ? undefined : `${owner}/${bare}`;
}


/***/ }),

/***/ 61274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createGitSourceControl)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);



const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
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
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('bad-input', 'a revision has characters that a commit name cannot have');
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
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('component-missing', `git could not read the repository at ${directory}`, cause, hint);
    }
}


/***/ }),

/***/ 35499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createShellCommands)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(643);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);



const tailBytes = 8192;
const killedExitCode = 124;
const graceMs = 2000;
/**
 * Runs the user's commands through a shell, each in a process group of its own that ends with the command.
 * An abort ends the group too, as when its time is over.
 */
function createShellCommands(shell = 'sh', signal) {
    return { run: request => run(shell, request, signal) };
}
function run(shell, request, signal) {
    const started = node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(shell, ['-c', request.command], {
        cwd: request.workingDirectory,
        env: { ...withoutServiceTokens(process.env), ...request.variables },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true
    });
    const tail = keepTail(child);
    const limit = limitTime(child, request.timeoutMs, signal);
    return new Promise((resolve, reject) => {
        child.once('error', cause => {
            limit.stop();
            reject((0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('component-missing', `the command could not be started with the shell "${shell}"`, cause));
        });
        child.once('close', code => {
            limit.stop();
            const exitCode = limit.expired() ? killedExitCode : (code ?? 1);
            resolve({ exitCode, tail: tail(), elapsedMs: node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now() - started });
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
function limitTime(child, timeoutMs, signal) {
    let expired = false;
    const timers = [];
    const end = () => {
        expired = true;
        signalGroup(child, 'SIGTERM');
        timers.push(setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs));
    };
    if (timeoutMs !== undefined)
        timers.push(setTimeout(end, timeoutMs));
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted)
        end();
    const stop = () => {
        signal?.removeEventListener('abort', end);
        timers.forEach(clearTimeout);
    };
    return { expired: () => expired, stop };
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

/***/ 73954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ ledgerRepository),
/* harmony export */   e7: () => (/* binding */ isJobOnGitHub),
/* harmony export */   m6: () => (/* binding */ connectTo),
/* harmony export */   mL: () => (/* binding */ projectRepository)
/* harmony export */ });
/* harmony import */ var _adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54257);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


const publicServer = 'https://github.com';
const publicApi = 'https://api.github.com';
/**
 * Names the repository on GitHub that keeps the facts; undefined where they stay on this machine. A workflow, or
 * `--repository`, names it; elsewhere it is where a clone came from, once there is a token to ask GitHub with.
 */
async function ledgerRepository({ ledger }, choice, host) {
    if (ledger.kind === 'git')
        return undefined;
    const named = ledger.repository ?? host.run.repository;
    if (named !== undefined)
        return named;
    if (ledger.kind === undefined && tokenOf(choice, host) === undefined)
        return undefined;
    const server = host.environment.GITHUB_SERVER_URL || publicServer;
    const origin = await (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(host.run.workingDirectory, server);
    if (origin !== undefined || ledger.kind === undefined)
        return origin;
    const example = 'ledger: { kind: github, repository: octo/shop }';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'repository', found: '', expected: 'owner/name', example });
}
/**
 * Names the repository whose pull requests are meant, wherever the ledger is: a workflow, or `--repository`, names it;
 * elsewhere it is where a clone came from, once there is a token. Undefined: this machine has none.
 */
async function projectRepository(choice, host) {
    if (host.run.repository !== undefined)
        return host.run.repository;
    if (tokenOf(choice, host) === undefined)
        return undefined;
    return (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(host.run.workingDirectory, host.environment.GITHUB_SERVER_URL || publicServer);
}
/** True in a job of a workflow whose facts are on GitHub: what stays in its folder is gone when the job ends. */
function isJobOnGitHub({ ledger }, { run }) {
    return ledger.kind !== 'git' && run.repository !== undefined && run.runId !== undefined;
}
/** Connects to a repository on GitHub. The library is loaded only here, for it is large. */
async function connectTo(repository, choice, host) {
    const token = tokenOf(choice, host);
    if (token === undefined) {
        const expected = `a token for ${repository} on GitHub`;
        const example = `github-token: \${{ github.token }}, or GITHUB_TOKEN in the environment`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'github-token', found: '', expected, example });
    }
    const { Connection } = await Promise.all(/* import() */[__webpack_require__.e(1092), __webpack_require__.e(8043)]).then(__webpack_require__.bind(__webpack_require__, 38043));
    const apiUrl = host.environment.GITHUB_API_URL || publicApi;
    return new Connection({ token, repository, apiUrl, ...host.pace });
}
function tokenOf({ githubToken }, { environment }) {
    return githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN || undefined;
}


/***/ }),

/***/ 60335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStore: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
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

// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
;// CONCATENATED MODULE: ./lib/src/wiring/stores.js




const layout = 'oci-layout:';
/**
 * Opens a store by its address. Without one: the artifacts of the workflow's run, where the facts are on GitHub too;
 * else Sluice's own folder. Throws `usage` for other kinds.
 */
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
    if (location === 'release')
        return releases(asked, choice, host);
    if (location.startsWith(layout) && location.length > layout.length) {
        return createOciLayoutStore((0,external_node_path_.resolve)(run.workingDirectory, location.slice(layout.length)));
    }
    const expected = 'artifact, release or oci-layout:DIR';
    throw (0,failure/* usage */.CI)('bad-input', { input: asked.input, found: location, expected, example: 'oci-layout:.sluice/store' });
}
async function workflowArtifacts(asked, choice, host) {
    const [connection, { createGitHubArtifactStore }] = await Promise.all([
        (0,github/* connectTo */.m6)(repositoryOf(asked, host), choice, host),
        Promise.all(/* import() */[__webpack_require__.e(1092), __webpack_require__.e(9045)]).then(__webpack_require__.bind(__webpack_require__, 99045))
    ]);
    const { retentionDays } = asked;
    return createGitHubArtifactStore(connection, { retentionDays, serverUrl: host.run.serverUrl });
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


/***/ })

};
