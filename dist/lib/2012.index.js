export const id = 2012;
export const ids = [2012,304];
export const modules = {

/***/ 27933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ storedName),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   jC: () => (/* binding */ safeName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79191);


const pattern = /^([0-9a-f]{12})(?:~(\d+))?-(.+)$/;
function storedName(digest, fileName, copy) {
    const mark = copy === 1 ? '' : `~${copy}`;
    return `${(0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(digest).slice(0, 12)}${mark}-${safeName(fileName)}`;
}
function fileNameOf(name) {
    return safeName(pattern.exec(name)?.[3] ?? name);
}
function safeName(fileName) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(fileName.replaceAll('\\', '/')).replace(/[^\w.+@=-]/g, '_');
    return /^\.*$/.test(name) ? 'artifact' : name.slice(0, 200);
}


/***/ }),

/***/ 12012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubArtifactStore: () => (/* binding */ createGitHubArtifactStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
;// CONCATENATED MODULE: ./lib/src/adapters/github/artifact-list.js
const artifactsRoute = 'GET /repos/{owner}/{repo}/actions/artifacts';
class ArtifactList {
    #connection;
    #seen = new Map();
    constructor(connection) {
        this.#connection = connection;
    }
    seen(digest) {
        return this.#seen.get(digest);
    }
    async newest(digest, most) {
        const shown = new Set();
        let looked = 0;
        const isEnd = (artifact) => {
            looked += 1;
            this.#see(artifact, shown);
            return holds(artifact, digest) || looked > most;
        };
        const found = await this.#connection.findIn(artifactsRoute, {}, isEnd, 'artifacts');
        return found === undefined || holds(found, digest) ? found : 'further';
    }
    async named(name) {
        const { artifacts } = await this.#connection.read(artifactsRoute, { name, per_page: 100 });
        const shown = new Set();
        for (const artifact of artifacts)
            this.#see(artifact, shown);
        return artifacts.filter(({ expired }) => !expired);
    }
    #see(artifact, shown) {
        if (artifact.digest == null || artifact.expired)
            return;
        if (!shown.has(artifact.digest))
            this.#seen.set(artifact.digest, artifact);
        shown.add(artifact.digest);
    }
}
function holds(artifact, digest) {
    return artifact.digest === digest && !artifact.expired;
}

// EXTERNAL MODULE: ./lib/src/adapters/github/artifact-name.js
var artifact_name = __webpack_require__(27933);
;// CONCATENATED MODULE: ./lib/src/adapters/github/artifact-upload.js



const usualMs = 600_000;
const leastBytesPerMs = 256;
function uploaderToRun(patienceMs = usualMs) {
    return async (path, retentionDays) => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(2830), __webpack_require__.e(1260), __webpack_require__.e(8275), __webpack_require__.e(1787)]).then(__webpack_require__.bind(__webpack_require__, 61787));
        const options = { skipArchive: true, ...(retentionDays !== undefined && { retentionDays }) };
        const { size } = await (0,promises_.stat)(path);
        const limitMs = patienceMs + size / leastBytesPerMs;
        try {
            await within(limitMs, new DefaultArtifactClient().uploadArtifact('', [path], (0,external_node_path_.dirname)(path), options));
        }
        catch (cause) {
            throw uploadFailure(cause);
        }
    };
}
async function within(limitMs, work) {
    let timer;
    const late = new Promise((_, reject) => {
        const message = `no answer within ${Math.round(limitMs / 1000)} s`;
        timer = setTimeout(() => reject(new Error(message)), limitMs).unref();
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
function uploadFailure(cause) {
    const message = `the artifact was not stored: ${withoutSignature(cause.message)}`;
    if (/CreateArtifact: .*\(409\)/.test(cause.message))
        return (0,failure/* conflict */.hj)('github-conflict', message);
    if (/storage quota has been hit/i.test(cause.message)) {
        return (0,failure/* unavailable */.hU)('github-limited', message, undefined, 'delete artifacts, or use a store in a registry or in releases');
    }
    const isOutside = /ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL)/.test(cause.message);
    const hint = isOutside
        ? 'artifacts can be stored only from a step of a workflow'
        : 'run this again when GitHub is well';
    return (0,failure/* unavailable */.hU)('github-unavailable', message, undefined, hint);
}
function withoutSignature(message) {
    return message.replaceAll(/\?\S*\bsig=\S*/g, '?***').slice(0, 500);
}

// EXTERNAL MODULE: ./lib/src/adapters/github/download.js
var download = __webpack_require__(30035);
;// CONCATENATED MODULE: ./lib/src/adapters/github/artifact-store.js









const mostCopies = 20;
const mostRecent = 300;
const mostListed = 3_900;
class GitHubArtifactStore {
    location;
    #connection;
    #options;
    #list;
    constructor(connection, options) {
        this.location = `artifact:${connection.fullName}`;
        this.#connection = connection;
        this.#list = new ArtifactList(connection);
        this.#options = options;
    }
    async put(path, artifact) {
        const { digest, bytes } = await (0,files.hashFile)(path);
        const recent = await this.#list.newest(digest, mostRecent);
        if (recent !== undefined && recent !== 'further' && (await this.#isIntact(recent, digest)))
            return this.#stored(recent, digest);
        for (let copy = 1; copy <= mostCopies; copy += 1) {
            const name = (0,artifact_name/* storedName */.Rs)(digest, artifact.fileName, copy);
            const listed = await this.#list.named(name);
            const known = listed.find(one => one.digest === digest);
            if (known !== undefined && (await this.#isIntact(known, digest)))
                return this.#stored(known, digest);
            if (listed.length > 0 || !(await this.#upload(path, { name, digest })))
                continue;
            const [stored] = await this.#list.named(name);
            return stored?.digest === digest ? this.#stored(stored, digest) : { digest, bytes, fileName: (0,artifact_name/* fileNameOf */.bV)(name) };
        }
        throw (0,failure/* unavailable */.hU)('artifact-altered', `${this.location} holds ${mostCopies} copies of ${digest}, none of them whole`);
    }
    async find(digest) {
        const found = await this.#find(digest);
        return found && this.#stored(found, digest);
    }
    async fetch(digest, directory) {
        const found = this.#list.seen(digest) ?? (await this.#find(digest));
        if (found === undefined) {
            const hint = 'artifacts expire; a store in a registry or in releases keeps them';
            throw (0,failure/* unavailable */.hU)('artifact-missing', `${this.location} has no artifact ${digest}`, undefined, hint);
        }
        return (0,download/* downloadVerified */.n)({ ...this.#download(found, digest, directory), fileName: (0,artifact_name/* fileNameOf */.bV)(found.name) });
    }
    async #find(digest) {
        const found = await this.#list.newest(digest, mostListed);
        if (found !== 'further')
            return found;
        const problem = `${digest} is not among the newest ${mostListed} artifacts of ${this.location}, and there are more`;
        throw (0,failure/* unavailable */.hU)('github-unavailable', problem, undefined, 'use a store in a registry or in releases');
    }
    async #upload(path, { name, digest }) {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-upload-'));
        try {
            const file = (0,external_node_path_.join)(folder, name);
            await (0,promises_.copyFile)(path, file);
            await this.#send(file);
            return true;
        }
        catch (thrown) {
            if (thrown instanceof failure/* Failure */.HR && thrown.kind === 'conflict')
                return false;
            const listed = await this.#list.named(name);
            if (listed.some(one => one.digest === digest))
                return true;
            throw thrown;
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    }
    #send(file) {
        const { upload, patienceMs, retentionDays } = this.#options;
        return (upload ?? uploaderToRun(patienceMs))(file, retentionDays);
    }
    async #isIntact(found, digest) {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-check-'));
        try {
            return await (0,download/* isIntact */.k)(this.#download(found, digest, folder));
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    }
    #download({ id, size_in_bytes: bytes }, digest, directory) {
        const place = { artifact_id: id, archive_format: 'zip' };
        const address = () => this.#connection.redirectOf(`${artifactsRoute}/{artifact_id}/{archive_format}`, place);
        const { secondMilliseconds } = this.#connection;
        return { address, digest, bytes, directory, location: this.location, secondMilliseconds };
    }
    #stored({ id, name, size_in_bytes: bytes, workflow_run }, digest) {
        const { serverUrl } = this.#options;
        const run = workflow_run?.id;
        const url = serverUrl && run && `${serverUrl}/${this.#connection.fullName}/actions/runs/${run}/artifacts/${id}`;
        return { digest, bytes, fileName: (0,artifact_name/* fileNameOf */.bV)(name), ...(url && { url }) };
    }
}
function createGitHubArtifactStore(connection, options = {}) {
    return new GitHubArtifactStore(connection, options);
}


/***/ }),

/***/ 30035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isIntact),
/* harmony export */   n: () => (/* binding */ downloadVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68013);
/* harmony import */ var _embedded_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96117);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51774);







const attempts = 3;
const longestSilenceMilliseconds = 60_000;
async function downloadVerified(download) {
    const { directory, fileName, digest, location } = download;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
    const quarantine = (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_5__.temporaryIn)(directory);
    try {
        const found = await receive(download, quarantine);
        if (found !== digest) {
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('artifact-altered', `${location} holds ${found} under the name of ${digest}`);
        }
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, fileName);
        await (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_5__.moveInto)(quarantine, target);
        return target;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(quarantine, { force: true });
    }
}
async function isIntact(download) {
    const quarantine = (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_5__.temporaryIn)(download.directory);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(download.directory, { recursive: true });
        return (await receive(download, quarantine)) === download.digest;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(quarantine, { force: true });
    }
}
async function receive(download, path) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await receiveOnce(download, path);
        }
        catch (thrown) {
            if (thrown instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)
                throw thrown;
            if (attempt === attempts) {
                throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .hU)('github-unavailable', `${download.location} gave no whole file after ${attempts} attempts`);
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(download.secondMilliseconds * attempt);
        }
    }
}
async function receiveOnce({ address, bytes }, path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'w').catch(notWritten);
    const silence = new Silence();
    try {
        const response = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_6__/* .proxyFetch */ .Z)()(await address(), { signal: silence.signal });
        if (!response.ok)
            throw new Error(`status ${response.status}`);
        return await writeHashing(response, file, bytes, () => silence.broken());
    }
    finally {
        silence.end();
        await file.close();
    }
}
async function writeHashing(response, file, bytes, onData) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of response.body ?? []) {
        onData();
        size += chunk.length;
        if (size > bytes)
            return `sha256:${'0'.repeat(64)}`;
        hash.update(chunk);
        await file.writeFile(chunk).catch(notWritten);
    }
    return `sha256:${hash.digest('hex')}`;
}
function notWritten(thrown) {
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .hU)('workspace-unwritable', `a download cannot be kept here: ${thrown.code ?? thrown.message}`, thrown);
}
class Silence {
    #controller = new AbortController();
    #timer = setTimeout(() => this.#controller.abort(new Error('silence')), longestSilenceMilliseconds);
    get signal() {
        return this.#controller.signal;
    }
    broken() {
        this.#timer.refresh();
    }
    end() {
        clearTimeout(this.#timer);
    }
}


/***/ }),

/***/ 51774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createOctokit),
/* harmony export */   Z: () => (/* binding */ proxyFetch)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85555);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86856);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60304);
/* harmony import */ var _steady_fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42760);





const mostLimitRetries = 2;
const longestWaitSeconds = 120;
function createOctokit(options) {
    const { token, apiUrl, secondMilliseconds = 1000, writePace = new _pace_js__WEBPACK_IMPORTED_MODULE_1__.WritePace(secondMilliseconds) } = options;
    const waits = (seconds, _, __, retries) => retries < mostLimitRetries && seconds <= longestWaitSeconds;
    const Client = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
    return new Client({
        ...(0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .getOctokitOptions */ .EG)(token),
        baseUrl: apiUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
        request: {
            fetch: (0,_pace_js__WEBPACK_IMPORTED_MODULE_1__.pacedFetch)((0,_steady_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .steadyFetch */ .h)({
                fetch: proxyFetch(),
                timeoutMilliseconds: options.timeoutMilliseconds ?? 30_000,
                maximumBytes: options.maximumBytes ?? 64 * 1024 * 1024
            }), writePace)
        },
        retry: { retryAfterBaseValue: secondMilliseconds, doNotRetry: [400, 401, 403, 404, 405, 409, 410, 422, 429, 451] },
        throttle: {
            retryAfterBaseValue: secondMilliseconds,
            onRateLimit: waits,
            onSecondaryRateLimit: waits,
            write: _pace_js__WEBPACK_IMPORTED_MODULE_1__.unlimited,
            notifications: _pace_js__WEBPACK_IMPORTED_MODULE_1__.unlimited
        }
    });
}
function proxyFetch() {
    const { defaults } = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq;
    return defaults?.request?.fetch ?? globalThis.fetch;
}
function silent() {
}


/***/ }),

/***/ 60304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WritePace: () => (/* binding */ WritePace),
/* harmony export */   pacedFetch: () => (/* binding */ pacedFetch),
/* harmony export */   unlimited: () => (/* binding */ unlimited)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const burst = 30;
const writesPerMinute = 50;
const processTime = { now: () => performance.now(), sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout };
class WritePace {
    #millisecondsPerWrite;
    #time;
    #free = burst;
    #refilledAt;
    constructor(secondMilliseconds, time = processTime) {
        this.#millisecondsPerWrite = (60 * secondMilliseconds) / writesPerMinute;
        this.#time = time;
        this.#refilledAt = time.now();
    }
    async turn() {
        const now = this.#time.now();
        this.#free = Math.min(burst, this.#free + (now - this.#refilledAt) / this.#millisecondsPerWrite);
        this.#refilledAt = now;
        this.#free -= 1;
        if (this.#free < 0)
            await this.#time.sleep(Math.ceil(-this.#free * this.#millisecondsPerWrite));
    }
}
function pacedFetch(fetch, pace) {
    return async (address, init) => {
        if (isWrite(init))
            await pace.turn();
        return fetch(address, init);
    };
}
function isWrite({ method = 'GET', body } = {}) {
    if (method === 'GET' || method === 'HEAD')
        return false;
    return typeof body !== 'string' || !/^\{"query":"(?:\\n|\s)*(?:query\b|\{)/.test(body);
}
const unlimited = {
    key: () => unlimited,
    schedule: async (_options, work, ...values) => work(...values)
};


/***/ }),

/***/ 42760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ TooLate),
/* harmony export */   h: () => (/* binding */ steadyFetch)
/* harmony export */ });
class TooLate extends TypeError {
}
function steadyFetch({ fetch, timeoutMilliseconds, maximumBytes }) {
    return async (address, init) => {
        const timeout = AbortSignal.timeout(timeoutMilliseconds);
        const signal = init?.signal == null ? timeout : AbortSignal.any([init.signal, timeout]);
        try {
            const response = await fetch(address, { ...init, signal });
            const bytes = await readWhole(response, maximumBytes);
            const isJson = (response.headers.get('content-type') ?? '').includes('json');
            if (isJson && bytes.length > 0)
                JSON.parse(bytes.toString('utf8'));
            return rebuilt(response, bytes);
        }
        catch (cause) {
            throw timeout.aborted ? new TooLate(`no answer within ${timeoutMilliseconds} ms`) : cause;
        }
    };
}
async function readWhole(response, maximumBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > maximumBytes)
            throw new TypeError(`an answer is larger than ${maximumBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function rebuilt(response, bytes) {
    const headers = new Headers(response.headers);
    headers.delete('content-encoding');
    headers.delete('content-length');
    const hasBody = ![204, 205, 304].includes(response.status);
    const { status, statusText } = response;
    const copy = new Response(hasBody ? new Uint8Array(bytes) : null, { status, statusText, headers });
    return Object.defineProperty(copy, 'url', { value: response.url });
}


/***/ })

};
