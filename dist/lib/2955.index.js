export const id = 2955;
export const ids = [2955];
export const modules = {

/***/ 217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ unlessMissing),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   iK: () => (/* binding */ GitHubFailure)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

class GitHubFailure extends _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    status;
    types;
    said;
    isLate;
    constructor(doing, problem) {
        const { kind, code, hint } = meaningOf(problem);
        super({ kind, code, message: `GitHub, ${doing}: ${problem.message}`, hint });
        this.status = problem.status;
        this.types = problem.types;
        this.said = problem.message;
        this.isLate = problem.isLate ?? false;
    }
    get isUncertain() {
        return this.status === 0 || this.status >= 500;
    }
}
function hasStatus(thrown, ...statuses) {
    return thrown instanceof GitHubFailure && statuses.includes(thrown.status);
}
async function unlessMissing(read) {
    try {
        return await read;
    }
    catch (thrown) {
        if (hasStatus(thrown, 404))
            return undefined;
        throw thrown;
    }
}
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
const refusals = new Set(['UNPROCESSABLE', 'BAD_REQUEST', 'INVALID', 'MAX_NODE_LIMIT_EXCEEDED']);
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
function permissionHint(headers) {
    const accepted = String(headers['x-accepted-github-permissions'] ?? '');
    const named = accepted.replaceAll('=', ': ').replaceAll('_', '-');
    return named === '' ? 'grant the job the permission that this needs' : `grant the job permissions: { ${named} }`;
}


/***/ }),

/***/ 2955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRunJobs: () => (/* binding */ createRunJobs)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(217);

const pattern = /^(\d{1,20})\/(\d{1,9})\/[^/]+$/;
function createRunJobs(connection) {
    return {
        async ended(job) {
            const [, run, attempt] = pattern.exec(job) ?? [];
            if (run === undefined)
                return false;
            const found = await runOf(connection, Number(run));
            if (found === undefined)
                return false;
            const newest = found.run_attempt ?? 1;
            return newest > Number(attempt) || (newest === Number(attempt) && found.status === 'completed');
        }
    };
}
function runOf(connection, run) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessMissing */ .F2)(connection.read('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: run }));
}


/***/ })

};
