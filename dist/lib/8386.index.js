export const id = 8386;
export const ids = [8386];
export const modules = {

/***/ 88386:
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
;// CONCATENATED MODULE: ./lib/src/domain/oci/challenge.js
/** Reads a `WWW-Authenticate` header; undefined for a scheme that nobody here speaks. */
function readChallenge(header) {
    const [scheme = ''] = header.trim().split(/\s/, 1);
    if (scheme.toLowerCase() === 'basic')
        return { scheme: 'basic' };
    if (scheme.toLowerCase() !== 'bearer')
        return undefined;
    const given = new Map([...header.matchAll(/([a-z]{1,20})="([^"]{0,2000})"/g)].map(([, name, value]) => [name, value]));
    const realm = given.get('realm');
    return realm === undefined ? undefined : { scheme: 'bearer', realm, service: given.get('service') };
}

;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-session.js


const patienceMs = 60_000;
const largestTokenCharacters = 100_000;
/** One conversation with a registry: addresses, authentication, and the counted bytes. */
class RegistrySession {
    host;
    #base;
    #settings;
    #scopes;
    #authorization;
    constructor(settings) {
        this.host = settings.host;
        this.#settings = settings;
        this.#scopes = new Set(settings.scopes);
        this.#base = `${isLoopback(settings.host) ? 'http' : 'https'}://${settings.host}`;
    }
    /** Asks once, and once more when the registry wants to know who asks. Throws `store-refused` when it does not answer. */
    async ask(request) {
        const first = await this.#send(request);
        if (first.status !== 401 || isStream(request.body))
            return first;
        await first.body?.cancel();
        await this.#authenticate(first.headers.get('www-authenticate') ?? '');
        return this.#send(request);
    }
    /** Asks for one more right from now on; what was granted before does not hold it. */
    widen(scope) {
        if (this.#scopes.has(scope))
            return;
        this.#scopes.add(scope);
        this.#authorization = undefined;
    }
    async #send({ method, path, headers, body }) {
        const url = new URL(path, this.#base);
        // Only the registry itself is told who we are; where it sends us for bytes, the address alone must do.
        const own = url.origin === this.#base && this.#authorization !== undefined;
        const given = { ...headers, ...(own && { authorization: this.#authorization ?? '' }) };
        const sent = { method, headers: given, signal: AbortSignal.timeout(patienceMs) };
        try {
            // Node's own types do not know `duplex` yet, and a stream cannot be sent without it.
            return await fetch(url, (body === undefined ? sent : { ...sent, body, duplex: 'half' }));
        }
        catch (cause) {
            throw (0,failure/* unavailable */.hU)('store-refused', `${this.host} does not answer ${method} ${url.pathname}`, cause);
        }
    }
    async #authenticate(header) {
        const challenge = readChallenge(header);
        const { credentials } = this.#settings;
        const basic = credentials && `Basic ${btoa(`${credentials.username}:${credentials.password}`)}`;
        if (challenge?.scheme === 'basic' && basic !== undefined)
            this.#authorization = basic;
        else if (challenge?.scheme === 'bearer') {
            this.#authorization = `Bearer ${await this.#token(challenge.realm, challenge.service, basic)}`;
        }
        else
            throw this.#unauthorized('it wants credentials that nobody gave');
    }
    async #token(realm, service, basic) {
        const url = new URL(realm);
        if (url.protocol !== 'https:' && !isLoopback(url.host))
            throw this.#unauthorized(`it sends us to ${url.origin}`);
        if (service !== undefined)
            url.searchParams.set('service', service);
        for (const scope of this.#scopes)
            url.searchParams.append('scope', scope);
        const headers = basic === undefined ? {} : { authorization: basic };
        const found = await this.#tokenAt(url, headers);
        if (found !== undefined)
            return found;
        throw this.#unauthorized(`the token service ${url.origin} gives none`);
    }
    async #tokenAt(url, headers) {
        try {
            const answer = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
            const text = answer.ok ? (await answer.text()).slice(0, largestTokenCharacters) : '{}';
            const { token, access_token: other } = JSON.parse(text);
            const found = token ?? other;
            return typeof found === 'string' && found !== '' ? found : undefined;
        }
        catch (cause) {
            throw (0,failure/* unavailable */.hU)('store-refused', `the token service ${url.origin} does not answer`, cause);
        }
    }
    #unauthorized(why) {
        return (0,failure/* unavailable */.hU)('store-refused', `${this.host} does not let us in: ${why}`);
    }
}
function isLoopback(host) {
    return /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d+)?$/.test(host);
}
function isStream(body) {
    return body !== undefined && !(body instanceof Uint8Array);
}

;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-registry.js





const largestManifestBytes = 8 * 1024 * 1024;
const mostPages = 100;
/** How often somebody else may overwrite the list of referrers before we give up. */
const mostTries = 5;
/** One repository of a registry that speaks the distribution protocol. */
class OciRegistry {
    location;
    host;
    repository;
    #session;
    #root;
    /** Undefined until the registry has shown whether it keeps referrers itself. */
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
    /** Finds what a tag names now. */
    tagged(tag) {
        return this.#manifestAt(tag, undefined);
    }
    async blob({ digest }) {
        const answer = await this.#session.ask({ method: 'GET', path: `${this.#root}/blobs/${digest}` });
        if (answer.ok && answer.body !== null)
            return answer.body;
        throw await this.#refused(answer, `to give the blob ${digest}`);
    }
    async hasBlob({ digest, size }) {
        const answer = await this.#session.ask({ method: 'HEAD', path: `${this.#root}/blobs/${digest}` });
        if (answer.status === 404)
            return false;
        if (!answer.ok)
            throw await this.#refused(answer, `to look for the blob ${digest}`);
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
    /** Reads page by page what the registry itself keeps; undefined when it keeps no referrers. */
    async #keptReferrers(digest) {
        const found = [];
        let next = `${this.#root}/referrers/${digest}`;
        for (let page = 0; next !== undefined && page < mostPages; page += 1) {
            const answer = await this.#session.ask({ method: 'GET', path: next });
            if (answer.status === 404 && page === 0)
                return void (await answer.body?.cancel());
            if (!answer.ok)
                throw await this.#refused(answer, `to list what refers to ${digest}`);
            found.push(...(0,manifest/* readManifest */.WI)(await bytesOf(answer, this.location), manifest/* indexType */.xt, digest).children);
            next = nextPage(answer);
        }
        if (next === undefined)
            return found;
        throw (0,failure/* unavailable */.hU)('unsupported-artifact', `${this.location} lists more than ${mostPages} pages of referrers`);
    }
    /** Mounts first. A registry that does not mount has opened an upload by the same question, and that one is used. */
    async placeBlob(descriptor, from) {
        if (await this.hasBlob(descriptor))
            return 'present';
        const { digest, size } = descriptor;
        const near = from instanceof OciRegistry && from.host === this.host ? from.repository : undefined;
        // A mount reads from the source with the rights of our own token.
        if (near !== undefined)
            this.#session.widen(`repository:${near}:pull`);
        const query = near === undefined ? '' : `?mount=${digest}&from=${encodeURIComponent(near)}`;
        const opened = await this.#session.ask({ method: 'POST', path: `${this.#root}/blobs/uploads/${query}` });
        await opened.body?.cancel();
        if (opened.status === 201)
            return 'mounted';
        const location = opened.headers.get('location');
        if (opened.status !== 202 || location === null)
            throw await this.#refused(opened, 'to open an upload');
        const target = new URL(location, opened.url);
        target.searchParams.set('digest', digest);
        const headers = { 'content-type': 'application/octet-stream', 'content-length': String(size) };
        const body = await from.blob(descriptor);
        const answer = await this.#session.ask({ method: 'PUT', path: target.href, headers, body });
        await answer.body?.cancel();
        if (answer.status === 201)
            return 'uploaded';
        throw await this.#refused(answer, `the blob ${digest}`);
    }
    async putManifest(manifest) {
        await this.#put(manifest.digest, manifest);
    }
    /**
     * Where the registry keeps no referrers, the specification has a tag of a certain name keep them. Nothing there can
     * compare and set, so a list that somebody else overwrote is written again.
     */
    async listReferrer(subject, referrer) {
        for (let attempt = 0; attempt < mostTries; attempt += 1) {
            const listed = await this.referrers(subject);
            if (this.#keepsReferrers === true || listed.some(one => one.digest === referrer.digest))
                return;
            const manifests = [...listed, referrer];
            const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: manifest/* indexType */.xt, manifests }));
            await this.#put(fallbackTag(subject), { digest: digestOf(bytes), mediaType: manifest/* indexType */.xt, bytes });
        }
        throw (0,failure/* unavailable */.hU)('store-refused', `${this.location} does not keep ${referrer.digest} as a referrer of ${subject}`);
    }
    async tag(name, manifest) {
        await this.#put(name, manifest);
        const seen = await this.tagged(name);
        if (seen?.digest === manifest.digest)
            return;
        throw (0,failure/* unavailable */.hU)('store-refused', `${this.location}:${name} names ${seen?.digest ?? 'nothing'} after it was set`);
    }
    async #put(reference, { mediaType, bytes }) {
        const path = `${this.#root}/manifests/${reference}`;
        const answer = await this.#session.ask({ method: 'PUT', path, headers: { 'content-type': mediaType }, body: bytes });
        await answer.body?.cancel();
        if (!answer.ok)
            throw await this.#refused(answer, `the manifest ${reference}`);
    }
    async #manifestAt(reference, expected) {
        const headers = { accept: manifest/* manifestTypes */.Fm.join(', ') };
        const answer = await this.#session.ask({ method: 'GET', path: `${this.#root}/manifests/${reference}`, headers });
        if (answer.status === 404)
            return void (await answer.body?.cancel());
        if (!answer.ok)
            throw await this.#refused(answer, `to give the manifest ${reference}`);
        const bytes = await bytesOf(answer, this.location);
        const digest = digestOf(bytes);
        if (expected !== undefined && digest !== expected) {
            throw (0,failure/* unavailable */.hU)('artifact-altered', `${this.location} answers ${digest} for ${expected}`);
        }
        return { digest, mediaType: (answer.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '', bytes };
    }
    async #refused(answer, what) {
        const code = answer.status === 404 ? 'artifact-missing' : 'store-refused';
        return (0,failure/* unavailable */.hU)(code, `${this.location} refuses ${what}: status ${answer.status}`);
    }
}
function fallbackTag(digest) {
    return `sha256-${(0,domain_digest/* hexOf */.ZD)(digest)}`;
}
/** The registry's own next page; an address elsewhere is not followed. */
function nextPage(answer) {
    const target = /^<([^<>]{1,4000})>\s*;\s*rel="?next"?/.exec(answer.headers.get('link') ?? '')?.[1];
    if (target === undefined)
        return undefined;
    const url = new URL(target, answer.url);
    return url.origin === new URL(answer.url).origin ? url.href : undefined;
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function bytesOf(answer, location) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.body ?? []) {
        size += chunk.length;
        if (size > largestManifestBytes)
            throw (0,failure/* unavailable */.hU)('unsupported-artifact', `${location} gives a manifest above 8 MiB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
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



/** The four kinds of manifests that are in use; a registry is always asked for all of them. */
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
/** Reads a manifest. Throws `unsupported-artifact` for a shape that could not be copied whole. */
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
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('unsupported-artifact', `the manifest ${name} is no JSON`, cause);
    }
}
function unsupported(name, why) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('unsupported-artifact', `the manifest ${name} cannot be copied whole: ${why}`);
}


/***/ })

};
