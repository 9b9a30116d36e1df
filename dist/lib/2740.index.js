export const id = 2740;
export const ids = [2740];
export const modules = {

/***/ 52740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OciRegistry: () => (/* binding */ OciRegistry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/oci/manifest.js
var manifest = __webpack_require__(47024);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-address.js

function isLoopback(host) {
    return /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d+)?$/.test(host);
}
function uploadAddress(location, opened) {
    const { host, origin } = new URL(opened.url);
    const url = location !== null && URL.canParse(location, opened.url) ? new URL(location, opened.url) : undefined;
    if (url === undefined)
        throw (0,failure/* unavailable */.hU)('store-refused', `${host} opens an upload and does not say where`);
    if (url.origin === origin || url.protocol === 'https:')
        return url;
    throw (0,failure/* unavailable */.hU)('store-refused', `${host} sends an upload to ${url.origin}, where it would travel in plain`);
}

;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-bytes.js

const largestBytes = 8 * 1024 * 1024;
async function bytesOf({ body }, location) {
    const chunks = [];
    let size = 0;
    for await (const chunk of whole(body ?? [], location)) {
        size += chunk.length;
        if (size > largestBytes)
            throw (0,failure/* refused */.J5)('unsupported-artifact', `${location} gives a manifest above 8 MiB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function* whole(chunks, location) {
    try {
        yield* chunks;
    }
    catch (cause) {
        throw (0,failure/* unavailable */.hU)('store-refused', `${location} breaks off in the middle of a manifest`, cause);
    }
}

;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-download.js

const mostBreaks = 5;
async function* download(session, path, { digest, size }) {
    let given = 0;
    for (let breaks = 0;; breaks += 1) {
        const headers = given === 0 ? {} : { range: `bytes=${given}-` };
        const answer = await session.ask({ method: 'GET', path, headers });
        if (!answer.ok || answer.body === null)
            throw await refused(session, answer, digest);
        let skip = given - beginningOf(answer, given);
        if (skip < 0)
            throw await refused(session, answer, digest);
        try {
            for await (const chunk of answer.body) {
                const fresh = chunk.subarray(Math.min(skip, chunk.length));
                skip -= chunk.length - fresh.length;
                given += fresh.length;
                if (fresh.length > 0)
                    yield fresh;
                if (given > size)
                    return;
            }
            return;
        }
        catch (cause) {
            if (breaks === mostBreaks)
                throw (0,failure/* unavailable */.hU)('store-refused', `${session.host} breaks off ${digest}`, cause);
            await session.pause(2 ** breaks / 2);
        }
    }
}
function beginningOf({ status, headers }, asked) {
    if (status !== 206)
        return 0;
    const start = /^bytes (\d{1,15})-/.exec(headers.get('content-range') ?? '')?.[1];
    return start === undefined ? asked : Number(start);
}
async function refused({ host }, answer, digest) {
    await answer.body?.cancel();
    const code = answer.status === 404 ? 'artifact-missing' : 'store-refused';
    return (0,failure/* unavailable */.hU)(code, `${host} refuses to give the blob ${digest}: status ${answer.status}`);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/src/domain/oci/challenge.js
const mostScopes = 20;
function readChallenge(header) {
    const [scheme = ''] = header.trim().split(/\s/, 1);
    if (scheme.toLowerCase() === 'basic')
        return { scheme: 'basic' };
    if (scheme.toLowerCase() !== 'bearer')
        return undefined;
    const given = new Map([...header.matchAll(/([a-z]{1,20})="([^"]{0,2000})"/g)].map(([, name, value]) => [name, value]));
    const realm = given.get('realm');
    const scopes = (given.get('scope') ?? '').split(' ').filter(scope => scope !== '');
    return realm === undefined
        ? undefined
        : { scheme: 'bearer', realm, service: given.get('service'), scopes: scopes.slice(0, mostScopes) };
}

// EXTERNAL MODULE: ./lib/src/domain/oci/credentials.js
var credentials = __webpack_require__(52995);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-token.js



const Answer = schemas/* looseObject */._H3({
    token: schemas/* string */.YjP().min(1).optional(),
    access_token: schemas/* string */.YjP().min(1).optional(),
    expires_in: schemas/* number */.aig().optional()
});
const patienceMs = 60_000;
const largestAnswerCharacters = 200_000;
const usualSeconds = 60;
async function askToken(question) {
    const url = realmOf(question);
    const answer = await send(url, question);
    if (answer === undefined)
        return undefined;
    const read = Answer.safeParse(answer);
    const token = read.success ? (read.data.token ?? read.data.access_token) : undefined;
    if (token === undefined)
        throw (0,failure/* unavailable */.hU)('store-refused', `the token service ${url.origin} gives no token`);
    return { token, seconds: read.data?.expires_in ?? usualSeconds };
}
function realmOf({ host, realm }) {
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    if (url?.protocol === 'https:' && (!isLoopback(url.host) || isLoopback(host)))
        return url;
    if (url?.protocol === 'http:' && isLoopback(url.host) && isLoopback(host))
        return url;
    throw unsafe(host, url?.origin ?? 'nowhere');
}
async function send(url, question) {
    const { scopes, service, credentials } = question;
    const signal = AbortSignal.timeout(patienceMs);
    const asked = credentials !== undefined && 'identityToken' in credentials
        ? { method: 'POST', body: exchange(credentials.identityToken, question) }
        : { headers: basicHeaders(credentials) };
    if (!('body' in asked)) {
        if (service !== undefined)
            url.searchParams.set('service', service);
        for (const scope of scopes)
            url.searchParams.append('scope', scope);
    }
    try {
        const answer = await fetch(url, { ...asked, redirect: 'error', signal });
        const text = (await answer.text()).slice(0, largestAnswerCharacters);
        if (answer.ok)
            return JSON.parse(text);
        if (answer.status >= 500 || answer.status === 429)
            throw new Error(`status ${answer.status}`);
        return undefined;
    }
    catch {
        throw (0,failure/* unavailable */.hU)('store-refused', `the token service ${url.origin} does not answer as one`);
    }
}
function exchange(refreshToken, { service, scopes }) {
    return new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: 'sluice',
        refresh_token: refreshToken,
        ...(service !== undefined && { service }),
        ...(scopes.length > 0 && { scope: scopes.join(' ') })
    });
}
function basicHeaders(credentials) {
    if (credentials === undefined || !('username' in credentials))
        return {};
    const { username, password } = credentials;
    return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
}
function unsafe(host, origin) {
    return (0,failure/* unavailable */.hU)('store-refused', `${host} sends us for a token to ${origin}, which is no safe place for a password`);
}

// EXTERNAL MODULE: ./lib/src/adapters/stores/patience.js
var stores_patience = __webpack_require__(77967);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-session.js







const oci_session_patienceMs = 120_000;
const mostTries = 5;
const longestWaitSeconds = 60;
class RegistrySession {
    host;
    #base;
    #settings;
    #scopes;
    #wishes = new Set();
    #authorization;
    #staleAt = Number.POSITIVE_INFINITY;
    #credentials;
    constructor(settings) {
        this.host = settings.host;
        this.#settings = settings;
        this.#scopes = new Set(settings.scopes);
        this.#base = `${isLoopback(settings.host) ? 'http' : 'https'}://${(0,credentials/* addressOf */.ci)(settings.host)}`;
    }
    async ask(request) {
        const tries = request.once === true ? 1 : mostTries;
        for (let attempt = 1;; attempt += 1) {
            const answer = await this.#admitted(request).catch((thrown) => {
                if (attempt === tries || !(thrown instanceof Unanswered))
                    throw thrown;
                return undefined;
            });
            if (answer !== undefined && !isBusy(answer))
                return answer;
            const seconds = waitSeconds(answer, attempt);
            if (answer !== undefined && (attempt === tries || seconds > longestWaitSeconds))
                return answer;
            await answer?.body?.cancel();
            await this.pause(seconds);
        }
    }
    widen(scope) {
        if (this.#scopes.has(scope) || this.#wishes.has(scope))
            return;
        this.#wishes.add(scope);
        this.#authorization = undefined;
    }
    pause(seconds) {
        return (0,promises_.setTimeout)(seconds * (this.#settings.secondMilliseconds ?? 1000));
    }
    async #admitted(request) {
        if (typeof request.body === 'function' && performance.now() > this.#staleAt)
            await this.#introduce();
        const first = await this.#send(request);
        if (first.status !== 401 || !this.#isOwn(request))
            return first;
        await first.body?.cancel();
        await this.#authenticate(readChallenge(first.headers.get('www-authenticate') ?? ''));
        return this.#send(request);
    }
    async #introduce() {
        this.#authorization = undefined;
        const answer = await this.#send({ method: 'GET', path: '/v2/' });
        await answer.body?.cancel();
        if (answer.status === 401)
            await this.#authenticate(readChallenge(answer.headers.get('www-authenticate') ?? ''));
    }
    #isOwn({ path }) {
        return new URL(path, this.#base).origin === new URL(this.#base).origin;
    }
    async #send(request) {
        const { method, path, headers, body } = request;
        const url = new URL(path, this.#base);
        const authorization = this.#isOwn(request) && this.#authorization !== undefined && this.#authorization;
        const given = { ...headers, ...(authorization && { authorization }) };
        const patience = new stores_patience/* Patience */.i(oci_session_patienceMs);
        let broken;
        const opened = typeof body === 'function' ? watched(patience, await body(), thrown => (broken = thrown)) : body;
        const sent = { method, headers: given, signal: patience.signal };
        try {
            return await fetch(url, (opened === undefined ? sent : { ...sent, body: opened, duplex: 'half' }));
        }
        catch (cause) {
            if (broken !== undefined)
                throw broken;
            throw new Unanswered(this.host, `${method} ${url.pathname}`, cause);
        }
        finally {
            patience.rest();
        }
    }
    async #authenticate(challenge) {
        this.#credentials ??= this.#settings.credentials?.() ?? Promise.resolve(undefined);
        const credentials = await this.#credentials;
        if (challenge?.scheme === 'bearer')
            return this.#bearer(challenge, credentials);
        const { authorization } = basicHeaders(credentials);
        if (challenge?.scheme !== 'basic' || authorization === undefined) {
            throw this.#unauthorized('it wants to know who asks, and nobody told');
        }
        this.#authorization = authorization;
    }
    async #bearer(challenge, credentials) {
        const found = credentials !== undefined && 'registryToken' in credentials
            ? { token: credentials.registryToken, seconds: Number.POSITIVE_INFINITY }
            : await this.#token(challenge, credentials);
        this.#authorization = `Bearer ${found.token}`;
        this.#staleAt = performance.now() + found.seconds * 500;
    }
    async #token(challenge, credentials) {
        const { host } = this;
        const { realm, service } = challenge;
        const needed = [...new Set([...this.#scopes, ...challenge.scopes.filter(scope => !this.#isCovered(scope))])];
        const about = { host, realm, service, credentials };
        const all = await askToken({ ...about, scopes: [...needed, ...this.#wishes] });
        if (all !== undefined)
            return all;
        if (this.#wishes.size > 0) {
            const less = await askToken({ ...about, scopes: needed });
            if (less !== undefined)
                return less;
        }
        throw this.#unauthorized(`its token service ${new URL(realm).origin} refuses us`);
    }
    #isCovered(scope) {
        const place = scope.slice(0, scope.lastIndexOf(':') + 1);
        return [...this.#scopes, ...this.#wishes].some(one => one.startsWith(place));
    }
    #unauthorized(why) {
        const message = `${this.host} does not let us in: ${why}`;
        return (0,failure/* refused */.J5)('store-refused', message, undefined, accessHint);
    }
}
const accessHint = 'docker login, the input registry-credentials, or for ghcr.io a github-token with packages: write';
class Unanswered extends failure/* Failure */.HR {
    constructor(host, what, cause) {
        super({ kind: 'unavailable', code: 'store-refused', message: `${host} does not answer ${what}`, cause });
    }
}
function isBusy({ status }) {
    return status === 408 || status === 429 || (status >= 500 && status !== 501);
}
function waitSeconds(answer, attempt) {
    const asked = Number(answer?.headers.get('retry-after') ?? Number.NaN);
    return Number.isFinite(asked) && asked >= 0 ? asked : 2 ** (attempt - 1) / 2;
}
function watched(patience, chunks, broke) {
    return (async function* () {
        try {
            yield* patience.watch(chunks);
        }
        catch (thrown) {
            broke(thrown);
            throw thrown;
        }
    })();
}

;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-registry.js
var _a;









const mostPages = 100;
const oci_registry_mostTries = 20;
const mostUploads = 4;
const leastSettlingSeconds = 0.1;
class OciRegistry {
    location;
    host;
    repository;
    #session;
    #root;
    moved = { blobBytes: 0, manifestBytes: 0 };
    #closedToUs = new Set();
    #keepsReferrers;
    constructor(settings) {
        this.host = settings.host;
        this.repository = settings.repository;
        this.location = `oci://${settings.host}/${settings.repository}`;
        this.#root = `/v2/${settings.repository}`;
        this.#session = new RegistrySession(settings);
    }
    manifest(digest) {
        return this.#manifestAt(digest, digest);
    }
    tagged(tag) {
        return this.#manifestAt(tag, undefined);
    }
    async blob(descriptor) {
        return download(this.#session, `${this.#root}/blobs/${descriptor.digest}`, descriptor);
    }
    async hasBlob({ digest, size }) {
        const answer = await this.#session.ask({ method: 'HEAD', path: `${this.#root}/blobs/${digest}` });
        if (answer.status === 404)
            return false;
        if (!answer.ok)
            throw this.#refused(answer, `to look for the blob ${digest}`);
        return Number(answer.headers.get('content-length') ?? size) === size;
    }
    async referrers(digest) {
        if (this.#keepsReferrers !== false) {
            const kept = await this.#keptReferrers(digest);
            this.#keepsReferrers = kept !== undefined;
            if (kept !== undefined)
                return kept;
        }
        const listed = await this.tagged(fallbackTag(digest));
        return listed === undefined ? [] : (0,manifest/* readManifest */.WI)(listed.bytes, listed.mediaType, fallbackTag(digest)).children;
    }
    async #keptReferrers(digest) {
        const found = [];
        let next = `${this.#root}/referrers/${digest}`;
        for (let page = 0; next !== undefined && page < mostPages; page += 1) {
            const answer = await this.#session.ask({ method: 'GET', path: next });
            if (answer.status === 404 && page === 0)
                return void (await answer.body?.cancel());
            if (!answer.ok)
                throw this.#refused(answer, `to list what refers to ${digest}`);
            found.push(...(0,manifest/* readManifest */.WI)(await bytesOf(answer, this.location), manifest/* indexType */.xt, digest).children);
            next = nextPage(answer);
        }
        if (next === undefined)
            return found;
        throw (0,failure/* refused */.J5)('unsupported-artifact', `${this.location} lists more than ${mostPages} pages of referrers`);
    }
    async placeBlob(descriptor, from) {
        if (await this.hasBlob(descriptor))
            return 'present';
        for (let attempt = 1;; attempt += 1) {
            try {
                return await this.#bring(descriptor, from);
            }
            catch (thrown) {
                const passes = thrown instanceof failure/* Failure */.HR && thrown.kind === 'unavailable' && thrown.code === 'store-refused';
                if (!passes || attempt >= mostUploads)
                    throw thrown;
                if (await this.hasBlob(descriptor))
                    return 'uploaded';
                await this.#session.pause(attempt / 2);
            }
        }
    }
    async #bring(descriptor, from) {
        const near = from instanceof _a && from.host === this.host ? from.repository : undefined;
        const opened = (near && (await this.#mount(descriptor.digest, near))) || (await this.#open(''));
        if (opened.status === 201)
            return 'mounted';
        if (opened.status !== 202)
            throw this.#refused(opened, 'to open an upload');
        await this.#upload(uploadAddress(opened.headers.get('location'), opened), descriptor, from);
        return 'uploaded';
    }
    async #mount(digest, near) {
        if (this.#closedToUs.has(near))
            return undefined;
        this.#session.widen(`repository:${near}:pull`);
        const opened = await this.#open(`?mount=${digest}&from=${encodeURIComponent(near)}`);
        if (opened.status !== 401 && opened.status !== 403)
            return opened;
        this.#closedToUs.add(near);
        return undefined;
    }
    async #open(query) {
        const opened = await this.#session.ask({ method: 'POST', path: `${this.#root}/blobs/uploads/${query}` });
        await opened.body?.cancel();
        return opened;
    }
    async #upload(address, descriptor, from) {
        const { digest, size } = descriptor;
        address.searchParams.set('digest', digest);
        const headers = { 'content-type': 'application/octet-stream', 'content-length': String(size) };
        const count = (bytes) => {
            this.moved.blobBytes += bytes;
        };
        const body = async () => checked(await from.blob(descriptor), { descriptor, location: from.location, count });
        const answer = await this.#session.ask({ method: 'PUT', path: address.href, headers, body, once: true });
        await answer.body?.cancel();
        if (!answer.ok)
            throw this.#refused(answer, `the blob ${digest}`);
    }
    async putManifest(manifest) {
        await this.#put(manifest.digest, manifest);
    }
    async listReferrers(subject, referrers) {
        for (let attempt = 0; attempt < oci_registry_mostTries; attempt += 1) {
            const began = performance.now();
            const listed = await this.referrers(subject);
            if (this.#keepsReferrers === true)
                return;
            const known = new Set(listed.map(one => one.digest));
            const fresh = referrers.filter(one => !known.has(one.digest));
            if (fresh.length === 0)
                return;
            const manifests = [...listed, ...fresh];
            const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: manifest/* indexType */.xt, manifests }));
            await this.#put(fallbackTag(subject), { digest: (0,files.digestOfText)(bytes), mediaType: manifest/* indexType */.xt, bytes });
            const took = (performance.now() - began) / 1000;
            await this.#session.pause(Math.max(leastSettlingSeconds, 5 * took) * (1 + attempt * Math.random()));
        }
        throw (0,failure/* unavailable */.hU)('store-refused', `${this.location} does not keep what refers to ${subject}: others overwrite it`);
    }
    async tag(name, manifest) {
        if ((await this.tagged(name))?.digest === manifest.digest)
            return;
        await this.#put(name, manifest);
        const seen = await this.tagged(name);
        if (seen?.digest === manifest.digest)
            return;
        throw (0,failure/* unavailable */.hU)('store-refused', `${this.location}:${name} names ${seen?.digest ?? 'nothing'} after it was set`);
    }
    async #put(reference, { mediaType, bytes }) {
        const path = `${this.#root}/manifests/${reference}`;
        const answer = await this.#session.ask({ method: 'PUT', path, headers: { 'content-type': mediaType }, body: bytes });
        this.moved.manifestBytes += bytes.length;
        await answer.body?.cancel();
        if (!answer.ok)
            throw this.#refused(answer, `the manifest ${reference}`);
    }
    async #manifestAt(reference, expected) {
        const headers = { accept: manifest/* manifestTypes */.Fm.join(', ') };
        const answer = await this.#session.ask({ method: 'GET', path: `${this.#root}/manifests/${reference}`, headers });
        if (answer.status === 404)
            return void (await answer.body?.cancel());
        if (!answer.ok)
            throw this.#refused(answer, `to give the manifest ${reference}`);
        const bytes = await bytesOf(answer, this.location);
        const digest = (0,files.digestOfText)(bytes);
        if (expected !== undefined && digest !== expected) {
            throw (0,failure/* refused */.J5)('artifact-altered', `${this.location} answers ${digest} for ${expected}`);
        }
        return { digest, mediaType: (answer.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '', bytes };
    }
    #refused({ status }, what) {
        const message = `${this.location} refuses ${what}: status ${status}`;
        if (status !== 401 && status !== 403)
            return (0,failure/* unavailable */.hU)('store-refused', message);
        return (0,failure/* refused */.J5)('store-refused', message, undefined, accessHint);
    }
}
_a = OciRegistry;
async function* checked(chunks, { descriptor, location, count }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
        if (size > descriptor.size)
            break;
        count(chunk.length);
        yield chunk;
    }
    const found = `sha256:${hash.digest('hex')}`;
    if (found === descriptor.digest)
        return;
    throw (0,failure/* refused */.J5)('artifact-altered', `${location} gives ${found} for ${descriptor.digest}`);
}
function fallbackTag(digest) {
    return `sha256-${(0,domain_digest/* hexOf */.ZD)(digest)}`;
}
function nextPage(answer) {
    const target = /^<([^<>]{1,4000})>\s*;\s*rel="?next"?/.exec(answer.headers.get('link') ?? '')?.[1];
    if (target === undefined)
        return undefined;
    const url = new URL(target, answer.url);
    return url.origin === new URL(answer.url).origin ? url.href : undefined;
}


/***/ }),

/***/ 77967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Patience)
/* harmony export */ });
class Patience {
    #controller = new AbortController();
    #milliseconds;
    #timer;
    constructor(milliseconds) {
        this.#milliseconds = milliseconds;
        this.renew();
    }
    get signal() {
        return this.#controller.signal;
    }
    renew() {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#controller.abort(new Error('nothing moved')), this.#milliseconds);
    }
    rest() {
        clearTimeout(this.#timer);
    }
    async *watch(chunks) {
        for await (const chunk of chunks) {
            this.renew();
            yield chunk;
        }
    }
}


/***/ }),

/***/ 47024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   xt: () => (/* binding */ indexType)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);



const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json'
];
const indexType = manifestTypes[0];
const Annotations = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional();
const Descriptor = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(255),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(255),
    size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    urls: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    annotations: Annotations
});
const Image = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2),
    config: Descriptor,
    layers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Descriptor).max(1000),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    subject: Descriptor.optional(),
    annotations: Annotations
});
const Index = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2),
    manifests: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Descriptor).max(1000),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    subject: Descriptor.optional(),
    annotations: Annotations
});
function readManifest(bytes, mediaType, name) {
    const isIndex = mediaType === manifestTypes[0] || mediaType === manifestTypes[2];
    const known = manifestTypes.includes(mediaType);
    if (!known)
        throw unsupported(name, `its type is ${JSON.stringify(mediaType.slice(0, 100))}`);
    const value = parse(bytes, name);
    const declared = value?.mediaType;
    if (declared !== undefined && declared !== mediaType)
        throw unsupported(name, 'it is given with another type than its own');
    return isIndex ? readIndex(value, name) : readImage(value, name);
}
function readIndex(value, name) {
    const read = Index.safeParse(value);
    if (!read.success)
        throw unsupported(name, 'it is no image index');
    const { manifests, subject, artifactType, annotations } = read.data;
    const children = manifests.map(child => named(child, name));
    return { blobs: [], children, subject: subject && named(subject, name), artifactType, annotations };
}
function readImage(value, name) {
    const read = Image.safeParse(value);
    if (!read.success)
        throw unsupported(name, 'it is no image manifest');
    const { config, layers, subject, annotations } = read.data;
    const own = [config, ...layers].filter(blob => !isForeign(blob)).map(blob => named(blob, name));
    const blobs = [...new Map(own.map(blob => [blob.digest, blob])).values()];
    const artifactType = read.data.artifactType ?? config.mediaType;
    return { blobs, children: [], subject: subject && named(subject, name), artifactType, annotations };
}
function isForeign({ mediaType, urls }) {
    return /nondistributable|foreign/.test(mediaType) && (urls?.length ?? 0) > 0;
}
function named({ digest, mediaType, size, artifactType, annotations }, name) {
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest))
        throw unsupported(name, `it names ${JSON.stringify(digest.slice(0, 80))}, which is no sha256`);
    return { digest, mediaType, size, artifactType, annotations };
}
function parse(bytes, name) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('unsupported-artifact', `the manifest ${name} is no JSON`, cause);
    }
}
function unsupported(name, why) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('unsupported-artifact', `the manifest ${name} cannot be copied whole: ${why}`);
}


/***/ })

};
