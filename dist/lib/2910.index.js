export const id = 2910;
export const ids = [2910];
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
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3741);







const attempts = 3;
const longestSilenceMilliseconds = 60_000;
/**
 * Writes a file into a folder once its bytes are what the digest names; until then they lie in quarantine beside it.
 * The address needs no token and gets none. Throws `artifact-altered`, or `unavailable` when the bytes do not come.
 */
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
/** Hashes what the store holds, without keeping it. */
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
        await file.writeFile(chunk).catch(notWritten);
    }
    return `sha256:${hash.digest('hex')}`;
}
/** Asking again would not help: it is this machine that fails. */
function notWritten(thrown) {
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .hU)('workspace-unwritable', `a download cannot be kept here: ${thrown.code ?? thrown.message}`, thrown);
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

/***/ 217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hasStatus),
/* harmony export */   i: () => (/* binding */ GitHubFailure)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

/** A failure of GitHub's that still knows how GitHub said it. */
class GitHubFailure extends _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    status;
    types;
    said;
    /** True when the request may still be carried out, later than anybody looks. */
    isLate;
    constructor(doing, problem) {
        const { kind, code, hint } = meaningOf(problem);
        super({ kind, code, message: `GitHub, ${doing}: ${problem.message}`, hint });
        this.status = problem.status;
        this.types = problem.types;
        this.said = problem.message;
        this.isLate = problem.isLate ?? false;
    }
    /** True when nobody can tell whether the request was carried out. */
    get isUncertain() {
        return this.status === 0 || this.status >= 500;
    }
}
/** Tells a failure of GitHub's with one of these statuses from all others. */
function hasStatus(thrown, ...statuses) {
    return thrown instanceof GitHubFailure && statuses.includes(thrown.status);
}
/** What GitHub's answer means for us: not knowing is never "no". */
function meaningOf(problem) {
    const { status, types, headers } = problem;
    if (isLimit(problem))
        return { kind: 'unavailable', code: 'github-limited', hint: limitHint(headers) };
    if (status === 401)
        return { kind: 'unavailable', code: 'github-unauthorized', hint: 'pass a valid github-token' };
    if (status === 403 || types.includes('FORBIDDEN')) {
        return { kind: 'unavailable', code: 'github-forbidden', hint: permissionHint(headers) };
    }
    if (status === 404 || types.includes('NOT_FOUND')) {
        return { kind: 'unavailable', code: 'github-not-found', hint: 'check the name, and that the token may see it' };
    }
    if (status === 405 || status === 409 || types.includes('STALE_DATA')) {
        return { kind: 'conflict', code: 'github-conflict', hint: 'run this again' };
    }
    const isRefused = status >= 400 && status < 500 && status !== 408;
    if (isRefused || types.some(type => refusals.has(type)))
        return { kind: 'usage', code: 'github-refused' };
    return { kind: 'unavailable', code: 'github-unavailable', hint: 'run this again when GitHub is well' };
}
/** GraphQL says in words what kind of trouble it has. A word that we do not know is no refusal: it may pass. */
const refusals = new Set(['UNPROCESSABLE', 'BAD_REQUEST', 'INVALID', 'MAX_NODE_LIMIT_EXCEEDED']);
/** GraphQL tells of a limit in an answer with status 200, whose type is written in more than one way. */
function isLimit({ status, message, types, headers }) {
    if (status === 429 || types.some(type => type.startsWith('RATE_LIMIT')))
        return true;
    if (types.length > 0 && /rate limit/i.test(message))
        return true;
    return status === 403 && (/rate limit/i.test(message) || headers['x-ratelimit-remaining'] === '0');
}
function limitHint(headers) {
    const reset = Number(headers['x-ratelimit-reset']);
    const isExhausted = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset);
    return isExhausted ? `try again after ${new Date(reset * 1000).toISOString()}` : 'try again in a few minutes';
}
/** GitHub names what would have been enough, as `deployments=write`; a workflow writes it as `deployments: write`. */
function permissionHint(headers) {
    const accepted = String(headers['x-accepted-github-permissions'] ?? '');
    const named = accepted.replaceAll('=', ': ').replaceAll('_', '-');
    return named === '' ? 'grant the job the permission that this needs' : `grant the job permissions: { ${named} }`;
}


/***/ }),

/***/ 3741:
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

// EXTERNAL MODULE: ./lib/src/adapters/github/steady-fetch.js
var steady_fetch = __webpack_require__(42760);
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
            fetch: (0,steady_fetch/* steadyFetch */.h)({
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


/***/ }),

/***/ 42910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubReleaseStore: () => (/* binding */ createGitHubReleaseStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79191);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68013);
/* harmony import */ var _embedded_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96117);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27933);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30035);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(217);










const releases = '/repos/{owner}/{repo}/releases';
/**
 * Keeps each artifact as the one file of a release of its own, so that it never expires. The tag follows from the
 * digest, so an artifact is found by one request; the file is there before the release is public, so that immutable
 * releases work too.
 */
class GitHubReleaseStore {
    location;
    #connection;
    constructor(connection) {
        this.location = `release:${connection.fullName}`;
        this.#connection = connection;
    }
    async put(path, artifact) {
        const { digest, bytes } = await (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_6__.hashFile)(path);
        const known = await this.#find(digest);
        if (known !== undefined) {
            if (await this.#isIntact(known, digest))
                return storedOf(known, digest);
            await this.#connection.write(`DELETE ${releases}/assets/{asset_id}`, { asset_id: known.id });
        }
        const release = await this.#release(digest);
        const asset = await this.#upload(release, path, { ...artifact, digest, bytes });
        if (release.draft) {
            const change = { release_id: release.id, draft: false, prerelease: true, make_latest: 'false' };
            await this.#connection.write(`PATCH ${releases}/{release_id}`, change);
        }
        return storedOf(asset, digest);
    }
    async find(digest) {
        const found = await this.#find(digest);
        return found && storedOf(found, digest);
    }
    async fetch(digest, directory) {
        const found = await this.#find(digest);
        if (found === undefined)
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .unavailable */ .hU)('artifact-missing', `${this.location} has no artifact ${digest}`);
        return (0,_download_js__WEBPACK_IMPORTED_MODULE_8__/* .downloadVerified */ .n)({ ...this.#download(found, digest, directory), fileName: (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_7__/* .safeName */ .jC)(found.name) });
    }
    async #find(digest) {
        try {
            const release = await this.#connection.read(`GET ${releases}/tags/{tag}`, { tag: tagOf(digest) });
            return release.assets.find(asset => asset.digest === digest && asset.state === 'uploaded');
        }
        catch (thrown) {
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .hasStatus */ .R)(thrown, 404))
                return undefined;
            throw thrown;
        }
    }
    /** The release of this digest, public or not; a new one begins as a draft. Drafts cannot be found by their tag. */
    #release(digest) {
        const tag = tagOf(digest);
        return this.#connection.once(() => this.#connection.findIn(`GET ${releases}`, {}, release => release.tag_name === tag), write => write(`POST ${releases}`, {
            tag_name: tag,
            name: `Artifact ${digest}`,
            draft: true,
            prerelease: true
        }));
    }
    async #upload(release, path, file) {
        const name = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_7__/* .safeName */ .jC)(file.fileName);
        const route = `GET ${releases}/{release_id}/assets`;
        return this.#connection.once(async () => {
            const asset = await this.#connection.findIn(route, { release_id: release.id }, one => one.name === name);
            if (asset === undefined || asset.digest === file.digest)
                return asset;
            // An upload that broke off leaves an asset behind that blocks the name.
            await this.#connection.write(`DELETE ${releases}/assets/{asset_id}`, { asset_id: asset.id });
            return undefined;
        }, async (write) => {
            const headers = { 'content-type': file.mediaType, 'content-length': file.bytes };
            const address = this.#connection.uploadAddress(release.upload_url);
            return write(`POST ${address}`, { name, data: await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(path), headers });
        });
    }
    async #isIntact(found, digest) {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'sluice-check-'));
        try {
            return await (0,_download_js__WEBPACK_IMPORTED_MODULE_8__/* .isIntact */ .k)(this.#download(found, digest, folder));
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
        }
    }
    #download({ id, size: bytes }, digest, directory) {
        const place = { asset_id: id, headers: { accept: 'application/octet-stream' } };
        const address = () => this.#connection.redirectOf(`GET ${releases}/assets/{asset_id}`, place);
        const { secondMilliseconds } = this.#connection;
        return { address, digest, bytes, directory, location: this.location, secondMilliseconds };
    }
}
function tagOf(digest) {
    return `sluice-artifact-${(0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(digest)}`;
}
function storedOf({ name, size: bytes, browser_download_url: url }, digest) {
    return { digest, bytes, fileName: (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_7__/* .safeName */ .jC)(name), ...(url !== '' && { url }) };
}
function createGitHubReleaseStore(connection) {
    return new GitHubReleaseStore(connection);
}


/***/ }),

/***/ 42760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ TooLate),
/* harmony export */   h: () => (/* binding */ steadyFetch)
/* harmony export */ });
/** No answer came in time. What was asked for may still happen: nobody knows where it waits. */
class TooLate extends TypeError {
}
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


/***/ })

};
