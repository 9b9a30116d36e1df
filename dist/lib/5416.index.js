export const id = 5416;
export const ids = [5416];
export const modules = {

/***/ 5416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubAttestations: () => (/* binding */ createGitHubAttestations)
/* harmony export */ });
/* harmony import */ var _domain_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95903);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(217);


const place = '/repos/{owner}/{repo}/attestations';
/**
 * GitHub's store of attestations. It writes JSON anew, so bundles are told apart by their canonical form.
 * SLSA provenance is taken only in GitHub's own shape; the store refuses every other build type.
 */
class GitHubAttestations {
    #connection;
    /** What was listed and stored by this process. A bundle that others add meanwhile is at worst stored twice. */
    #seen = new Map();
    constructor(connection) {
        this.#connection = connection;
    }
    async store(digest, bundle) {
        const name = (0,_domain_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleDigest */ .b)((0,_domain_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLine */ .n)(bundle));
        let seen = this.#seen.get(digest);
        await this.#connection.once(async () => {
            if (seen === undefined)
                await this.list(digest);
            seen ??= this.#seen.get(digest);
            return seen?.has(name) || undefined;
        }, async (write) => {
            // Should the answer get lost, only GitHub knows.
            seen = undefined;
            await write(`POST ${place}`, { bundle });
            this.#seen.get(digest)?.add(name);
            return true;
        });
    }
    async list(digest) {
        const route = `GET ${place}/{subject_digest}`;
        try {
            const found = await this.#connection.readAll(route, { subject_digest: digest }, 'attestations');
            return this.#note(digest, found.flatMap(({ bundle }) => bundle ?? []));
        }
        catch (thrown) {
            // GitHub says this of a digest that it knows nothing about.
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .hasStatus */ .R)(thrown, 404))
                return this.#note(digest, []);
            throw thrown;
        }
    }
    #note(digest, bundles) {
        this.#seen.set(digest, new Set(bundles.map(bundle => (0,_domain_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleDigest */ .b)((0,_domain_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLine */ .n)(bundle)))));
        return bundles;
    }
}
function createGitHubAttestations(connection) {
    return new GitHubAttestations(connection);
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
    constructor(doing, problem) {
        const { kind, code, hint } = meaningOf(problem);
        super({ kind, code, message: `GitHub, ${doing}: ${problem.message}`, hint });
        this.status = problem.status;
        this.types = problem.types;
        this.said = problem.message;
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

/***/ 95903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ bundleDigest),
/* harmony export */   n: () => (/* binding */ canonicalLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var json_canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15008);


/** Writes a bundle the one way a record holds it: canonical JSON (RFC 8785), without the line feed. */
function canonicalLine(bundle) {
    return (0,json_canonicalize__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .d)(bundle);
}
/** Names a bundle by the SHA-256 of its canonical line. */
function bundleDigest(line) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(line).digest('hex')}`;
}


/***/ })

};
