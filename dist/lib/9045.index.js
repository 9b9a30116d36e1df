export const id = 9045;
export const ids = [9045];
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
/**
 * The name under which an artifact is stored: twelve characters of its digest, and the file's own name. A number
 * tells copies of one artifact apart, because GitHub takes each name once in a run.
 */
function storedName(digest, fileName, copy) {
    const mark = copy === 1 ? '' : `~${copy}`;
    return `${(0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(digest).slice(0, 12)}${mark}-${safeName(fileName)}`;
}
/** The file's own name, out of the name under which it is stored; what others stored keeps its whole name. */
function fileNameOf(name) {
    return safeName(pattern.exec(name)?.[3] ?? name);
}
/** A name that GitHub takes and that stays in its folder. */
function safeName(fileName) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(fileName.replaceAll('\\', '/')).replace(/[^\w.+@=-]/g, '_');
    return /^\.*$/.test(name) ? 'artifact' : name.slice(0, 200);
}


/***/ }),

/***/ 99045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubArtifactStore: () => (/* binding */ createGitHubArtifactStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68013);
/* harmony import */ var _embedded_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96117);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27933);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30035);







const list = 'GET /repos/{owner}/{repo}/actions/artifacts';
const mostCopies = 20;
/**
 * Keeps artifacts among the artifacts of workflow runs, un-zipped, so that GitHub's digest of them is the digest of
 * the file. GitHub lists them by name only, so a digest is looked for page by page, newest first.
 */
class GitHubArtifactStore {
    location;
    #connection;
    #options;
    /** What a list showed a moment ago is not looked for again to be fetched. */
    #seen = new Map();
    constructor(connection, options) {
        this.location = `artifact:${connection.fullName}`;
        this.#connection = connection;
        this.#options = options;
    }
    async put(path, artifact) {
        const { digest, bytes } = await (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_4__/* .hashFile */ .DC)(path);
        const known = await this.#find(digest);
        if (known !== undefined && (await this.#isIntact(known, digest)))
            return this.#stored(known, digest);
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'sluice-upload-'));
        try {
            const name = await this.#freeName(digest, artifact.fileName);
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(path, file);
            await (this.#options.upload ?? uploadToRun)(file, this.#options.retentionDays);
            // What GitHub says it holds now is read back; it may take a moment to list it.
            return (await this.find(digest)) ?? { digest, bytes, fileName: (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fileNameOf */ .bV)(name) };
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    }
    async find(digest) {
        const found = await this.#find(digest);
        return found && this.#stored(found, digest);
    }
    async fetch(digest, directory) {
        const found = this.#seen.get(digest) ?? (await this.#find(digest));
        if (found === undefined) {
            const hint = 'artifacts expire; a store in a registry or in releases keeps them';
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .hU)('artifact-missing', `${this.location} has no artifact ${digest}`, undefined, hint);
        }
        return (0,_download_js__WEBPACK_IMPORTED_MODULE_6__/* .downloadVerified */ .n)({ ...this.#download(found, digest, directory), fileName: (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fileNameOf */ .bV)(found.name) });
    }
    #find(digest) {
        const shown = new Set();
        const isWanted = (artifact) => {
            const { digest: holds, expired } = artifact;
            if (holds == null || expired)
                return false;
            // The newest of several copies comes first.
            if (!shown.has(holds))
                this.#seen.set(holds, artifact);
            shown.add(holds);
            return holds === digest;
        };
        return this.#connection.findIn(list, {}, isWanted, 'artifacts');
    }
    async #freeName(digest, fileName) {
        for (let copy = 1; copy <= mostCopies; copy += 1) {
            const name = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_5__/* .storedName */ .Rs)(digest, fileName, copy);
            const { artifacts } = await this.#connection.read(list, {
                name,
                per_page: 1
            });
            if (artifacts.length === 0)
                return name;
        }
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .hU)('artifact-altered', `${this.location} holds ${mostCopies} copies of ${digest}, none of them whole`);
    }
    async #isIntact(found, digest) {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'sluice-check-'));
        try {
            return await (0,_download_js__WEBPACK_IMPORTED_MODULE_6__/* .isIntact */ .k)(this.#download(found, digest, folder));
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    }
    #download({ id, size_in_bytes: bytes }, digest, directory) {
        const place = { artifact_id: id, archive_format: 'zip' };
        const address = () => this.#connection.redirectOf(`${list}/{artifact_id}/{archive_format}`, place);
        const { secondMilliseconds } = this.#connection;
        return { address, digest, bytes, directory, location: this.location, secondMilliseconds };
    }
    #stored({ id, name, size_in_bytes: bytes, workflow_run }, digest) {
        const { serverUrl } = this.#options;
        const run = workflow_run?.id;
        const url = serverUrl && run && `${serverUrl}/${this.#connection.fullName}/actions/runs/${run}/artifacts/${id}`;
        return { digest, bytes, fileName: (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fileNameOf */ .bV)(name), ...(url && { url }) };
    }
}
/** Through the runner's own service, which needs the variables that only a step of a workflow has. */
async function uploadToRun(path, retentionDays) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(2830), __webpack_require__.e(1260), __webpack_require__.e(8275), __webpack_require__.e(1787)]).then(__webpack_require__.bind(__webpack_require__, 61787));
    const options = { skipArchive: true, ...(retentionDays !== undefined && { retentionDays }) };
    try {
        await new DefaultArtifactClient().uploadArtifact('', [path], (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), options);
    }
    catch (cause) {
        const hint = 'artifacts can be stored only from a step of a workflow';
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .hU)('github-unavailable', `the artifact was not stored: ${cause.message}`, undefined, hint);
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68013);
/* harmony import */ var _embedded_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96117);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36885);








const attempts = 3;
const longestSilenceMilliseconds = 60_000;
/**
 * Writes a file into a folder once its bytes are what the digest names; until then they lie in quarantine beside it.
 * The address needs no token and gets none. Throws `artifact-altered`, or `unavailable` when the bytes do not come.
 */
async function downloadVerified(download) {
    const { directory, fileName, digest, location } = download;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, { recursive: true });
    const quarantine = (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_6__/* .temporaryIn */ .xt)(directory);
    try {
        const found = await receive(download, quarantine);
        if (found !== digest) {
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .unavailable */ .hU)('artifact-altered', `${location} holds ${found} under the name of ${digest}`);
        }
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, fileName);
        await (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_6__/* .moveInto */ .cG)(quarantine, target);
        return target;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(quarantine, { force: true });
    }
}
/** Hashes what the store holds, without keeping it. */
async function isIntact(download) {
    const quarantine = (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_6__/* .temporaryIn */ .xt)(download.directory);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(download.directory, { recursive: true });
        return (await receive(download, quarantine)) === download.digest;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(quarantine, { force: true });
    }
}
async function receive(download, path) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await receiveOnce(download, path);
        }
        catch (thrown) {
            if (thrown instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR)
                throw thrown;
            if (attempt === attempts) {
                throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .unavailable */ .hU)('github-unavailable', `${download.location} gave no whole file after ${attempts} attempts`);
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(download.secondMilliseconds * attempt);
        }
    }
}
async function receiveOnce({ address, bytes }, path) {
    const silence = new Silence();
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path);
    try {
        const response = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_7__/* .proxyFetch */ .Z)()(await address(), { signal: silence.signal });
        if (!response.ok)
            throw new Error(`status ${response.status}`);
        return await writeHashing(response, file, bytes, () => silence.broken());
    }
    finally {
        silence.end();
        await new Promise(resolve => file.end(() => resolve()));
    }
}
/** More bytes than the store announced are not read: they cannot be the artifact. */
async function writeHashing(response, file, bytes, onData) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of response.body ?? []) {
        onData();
        size += chunk.length;
        if (size > bytes)
            return `sha256:${'0'.repeat(64)}`;
        hash.update(chunk);
        if (!file.write(chunk))
            await new Promise(resolve => file.once('drain', () => resolve()));
    }
    return `sha256:${hash.digest('hex')}`;
}
/** Gives up on an answer that says nothing for too long; how long it takes in all does not matter. */
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

/***/ 36885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ createOctokit),
  Z: () => (/* binding */ proxyFetch)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/src/adapters/github/pace.js

/** GitHub allows 80 writes that make content in a minute; half of them may come at once. */
const burst = 40;
/**
 * Lets a burst of writes through and then one a second. Stands in for the throttling plugin's own limiter, which
 * holds back every write for a second or three, too much for a job that makes ten.
 */
class WritePace {
    #secondMilliseconds;
    #tokens = burst;
    #refilledAt = performance.now();
    constructor(secondMilliseconds) {
        this.#secondMilliseconds = secondMilliseconds;
    }
    /** The plugin keeps limiters by client; one pace serves them all. */
    key() {
        return this;
    }
    async schedule(_options, work, ...values) {
        const now = performance.now();
        this.#tokens = Math.min(burst, this.#tokens + (now - this.#refilledAt) / this.#secondMilliseconds);
        this.#refilledAt = now;
        this.#tokens -= 1;
        if (this.#tokens < 0)
            await (0,promises_.setTimeout)(-this.#tokens * this.#secondMilliseconds);
        return work(...values);
    }
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/steady-fetch.js
/**
 * Fetches whole answers or fails. Octokit takes a body that breaks off for an empty text, which would read as
 * "there is nothing": here it is an error, as are bodies that are too large, too late, or not the JSON they claim to be.
 */
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
            // An abort is final for Octokit; a slow answer is worth another try.
            throw timeout.aborted ? new TypeError(`no answer within ${timeoutMilliseconds} ms`) : cause;
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
/** The same answer around bytes that are already here. Its body was decoded, so what described it encoded must go. */
function rebuilt(response, bytes) {
    const headers = new Headers(response.headers);
    headers.delete('content-encoding');
    headers.delete('content-length');
    const hasBody = ![204, 205, 304].includes(response.status);
    const { status, statusText } = response;
    const copy = new Response(hasBody ? new Uint8Array(bytes) : null, { status, statusText, headers });
    return Object.defineProperty(copy, 'url', { value: response.url });
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/octokit.js





const mostLimitRetries = 2;
/** A limit that lasts longer than this is a reason to end, not to wait. */
const longestWaitSeconds = 120;
/** Makes the one Octokit of a run: retries, respects limits, takes only whole answers, logs nothing. */
function createOctokit(options) {
    const { token, apiUrl, secondMilliseconds = 1000 } = options;
    const pace = new WritePace(secondMilliseconds);
    const waits = (seconds, _, __, retries) => retries < mostLimitRetries && seconds <= longestWaitSeconds;
    const Client = utils/* GitHub */.gq.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    return new Client({
        ...(0,utils/* getOctokitOptions */.EG)(token),
        baseUrl: apiUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
        request: {
            fetch: steadyFetch({
                fetch: proxyFetch(),
                timeoutMilliseconds: options.timeoutMilliseconds ?? 30_000,
                maximumBytes: options.maximumBytes ?? 64 * 1024 * 1024
            })
        },
        // Limits are the other plugin's business; two that wait for the same answer would wait twice.
        retry: { retryAfterBaseValue: secondMilliseconds, doNotRetry: [400, 401, 403, 404, 405, 409, 410, 422, 429, 451] },
        throttle: {
            retryAfterBaseValue: secondMilliseconds,
            onRateLimit: waits,
            onSecondaryRateLimit: waits,
            write: pace,
            notifications: pace
        }
        // The pace has only the two verbs of Bottleneck's that the plugin calls.
    });
}
/** The toolkit's fetch knows the runner's proxies. */
function proxyFetch() {
    const { defaults } = utils/* GitHub */.gq;
    return defaults?.request?.fetch ?? globalThis.fetch;
}
function silent() {
    // Requests carry the token; nothing about them is ever logged.
}


/***/ })

};
