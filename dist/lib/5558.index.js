export const id = 5558;
export const ids = [5558];
export const modules = {

/***/ 49732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ledgerKind: () => (/* binding */ ledgerKind),
  ledgerOf: () => (/* binding */ ledgerOf)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/git-ledger.js + 1 modules
var git_ledger = __webpack_require__(67262);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
;// CONCATENATED MODULE: ./lib/src/wiring/github.js

/** Connects to the repository that keeps the facts. The library is loaded only here, for it is large. */
async function githubConnection(policy, { githubToken }, { run, environment }) {
    const token = githubToken ?? environment.GITHUB_TOKEN ?? environment.GH_TOKEN;
    const repository = policy.ledger.repository ?? run.repository;
    if (token === undefined || token === '') {
        throw (0,failure/* usage */.CI)('missing-input', { input: 'github-token', found: '', expected: 'a token for the ledger on GitHub' });
    }
    if (repository === undefined) {
        const example = 'ledger: { kind: github, repository: octo/shop }';
        throw (0,failure/* usage */.CI)('bad-policy', { input: 'ledger.repository', found: '', expected: 'owner/name', example });
    }
    const { Connection } = await Promise.all(/* import() */[__webpack_require__.e(9059), __webpack_require__.e(8075)]).then(__webpack_require__.bind(__webpack_require__, 8075));
    return new Connection({ token, repository, apiUrl: environment.GITHUB_API_URL ?? 'https://api.github.com' });
}

;// CONCATENATED MODULE: ./lib/src/wiring/ledger.js


/**
 * The ledger that the policy names: a branch on GitHub, or a git repository in Sluice's own folder. A policy that names
 * none means the branch inside a workflow, and this machine elsewhere.
 */
async function ledgerOf(policy, choice, host) {
    if (ledgerKind(policy, host) === 'git')
        return (0,git_ledger/* createEmbeddedLedger */.W)(host.run.home);
    const connection = await githubConnection(policy, choice, host);
    const [{ createGitHubLedger }, { createGitHubDeployments }, { createGitHubAttestations }, { createMirroredLedger }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4149).then(__webpack_require__.bind(__webpack_require__, 94149)),
        __webpack_require__.e(/* import() */ 1061).then(__webpack_require__.bind(__webpack_require__, 71061)),
        __webpack_require__.e(/* import() */ 5416).then(__webpack_require__.bind(__webpack_require__, 5416)),
        __webpack_require__.e(/* import() */ 2155).then(__webpack_require__.bind(__webpack_require__, 52155))
    ]);
    return createMirroredLedger(createGitHubLedger(connection, policy.ledger.branch), {
        deployments: createGitHubDeployments(connection),
        attestations: createGitHubAttestations(connection),
        logUrl: host.run.runUrl,
        trouble: text => host.notice?.(text)
    });
}
function ledgerKind(policy, { environment }) {
    return policy.ledger.kind ?? (environment.GITHUB_ACTIONS === 'true' ? 'github' : 'git');
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
