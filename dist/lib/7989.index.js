export const id = 7989;
export const ids = [7989];
export const modules = {

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
    if ((status >= 400 && status < 500) || types.length > 0)
        return { kind: 'usage', code: 'github-refused' };
    return { kind: 'unavailable', code: 'github-unavailable', hint: 'run this again when GitHub is well' };
}
function isLimit({ status, message, types, headers }) {
    if (status === 429 || types.includes('RATE_LIMITED'))
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

/***/ 76361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ armedBody),
/* harmony export */   M: () => (/* binding */ readMergeState)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const document = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      id headRefOid state mergeStateStatus isMergeQueueEnabled isInMergeQueue
      autoMergeRequest { commitBody enabledBy { login } }
    }
  }
}`;
const readiness = {
    CLEAN: 'now',
    HAS_HOOKS: 'now',
    UNSTABLE: 'now',
    BLOCKED: 'later',
    BEHIND: 'later',
    DIRTY: 'never',
    DRAFT: 'never'
};
const trailer = /^Sluice-Head: ([0-9a-f]{40,64})$/m;
async function readMergeState(connection, number) {
    const { owner, repo } = connection;
    const variables = { owner, repo, number };
    const answer = await connection.graphql('reading a pull request', document, variables);
    const pull = answer.repository.pullRequest;
    if (pull === null)
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('triage-unknown', `there is no pull request ${number}`);
    const { autoMergeRequest: armed } = pull;
    return {
        id: pull.id,
        head: pull.headRefOid,
        state: pull.state,
        readiness: readiness[pull.mergeStateStatus] ?? 'unknown',
        hasQueue: pull.isMergeQueueEnabled,
        queued: pull.isInMergeQueue,
        armedBy: armed?.enabledBy?.login,
        armedFor: trailer.exec(armed?.commitBody ?? '')?.[1]
    };
}
/**
 * The commit's body says for which head the merge was armed. GitHub keeps no such thing itself: somebody with the
 * right to write may push, and the merge stays armed for what nobody has looked at.
 */
function armedBody(head) {
    return `Decided by Sluice.\n\nSluice-Head: ${head}`;
}


/***/ }),

/***/ 97989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubPullRequestMerge: () => (/* binding */ createGitHubPullRequestMerge)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(217);
/* harmony import */ var _pull_merge_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76361);
/* harmony import */ var _pull_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46259);





const mostAttempts = 3;
const arm = `mutation ($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { clientMutationId }
}`;
const takeBack = `mutation ($input: DisablePullRequestAutoMergeInput!) {
  disablePullRequestAutoMerge(input: $input) { clientMutationId }
}`;
const enqueue = `mutation ($input: EnqueuePullRequestInput!) {
  enqueuePullRequest(input: $input) { clientMutationId }
}`;
const dequeue = `mutation ($input: DequeuePullRequestInput!) {
  dequeuePullRequest(input: $input) { clientMutationId }
}`;
/** Merging on GitHub. Every request names the one commit, and what GitHub says is checked against what is. */
class GitHubPullRequestMerge {
    #connection;
    constructor(connection) {
        this.#connection = connection;
    }
    async merge(order) {
        let refusal = '';
        for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
            const state = await this.#settledState(order.number);
            const done = await this.#alreadyDone(state, order);
            if (done !== undefined)
                return done;
            try {
                return await this.#start(state, order);
            }
            catch (thrown) {
                // A refusal may be the answer to a request that was carried out and got lost before: look again.
                if (!isRefusal(thrown))
                    throw thrown;
                refusal = thrown.said;
            }
        }
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('triage-merge-state', `GitHub does not merge pull request ${order.number}: ${refusal}`);
    }
    async disarm(number) {
        const state = await (0,_pull_merge_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readMergeState */ .M)(this.#connection, number);
        const isOurs = state.armedBy !== undefined && state.armedBy === (await this.#connection.login());
        if (state.queued)
            await this.#undo('leaving the merge queue', dequeue, { id: state.id }, number);
        else if (isOurs)
            await this.#undo('disarming a merge', takeBack, { pullRequestId: state.id }, number);
    }
    /** GitHub finds out whether it can be merged only when somebody asks. */
    async #settledState(number) {
        const state = await (0,_pull_merge_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readMergeState */ .M)(this.#connection, number);
        if (state.state !== 'OPEN' || state.readiness !== 'unknown')
            return state;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(this.#connection.secondMilliseconds);
        return (0,_pull_merge_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readMergeState */ .M)(this.#connection, number);
    }
    async #alreadyDone(state, { number, head }) {
        if (state.head !== head) {
            const message = `pull request ${number} is at ${state.head}, not at ${head}`;
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .conflict */ .hj)('triage-head-moved', message, 'run this again: the new commit is decided anew');
        }
        if (state.state === 'MERGED')
            return 'merged';
        if (state.state === 'CLOSED')
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('triage-merge-state', `pull request ${number} is closed`);
        if (state.queued)
            return 'queued';
        const isOurs = state.armedFor === head && state.armedBy === (await this.#connection.login());
        return isOurs ? 'armed' : undefined;
    }
    /**
     * The queue where there is one; at once where nothing is missing; else as soon as what is required is there.
     * What is not ready is never merged directly: a token that may bypass rules would bypass them.
     */
    async #start(state, order) {
        const pin = { pullRequestId: state.id, expectedHeadOid: order.head };
        if (state.hasQueue) {
            await this.#connection.graphql('queueing a merge', enqueue, { input: pin });
            return 'queued';
        }
        if (state.readiness === 'never') {
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('triage-merge-state', `pull request ${order.number} is a draft, or in conflict with its base`);
        }
        if (state.readiness === 'now') {
            const body = { pull_number: order.number, sha: order.head, merge_method: order.method };
            await this.#connection.write(_pull_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .routes */ .J.merge, body);
            return 'merged';
        }
        const input = { ...pin, mergeMethod: order.method.toUpperCase(), commitBody: (0,_pull_merge_state_js__WEBPACK_IMPORTED_MODULE_3__/* .armedBody */ .I)(order.head) };
        await this.#connection.graphql('arming a merge', arm, { input });
        return 'armed';
    }
    async #undo(doing, document, input, number) {
        try {
            await this.#connection.graphql(doing, document, { input });
        }
        catch (thrown) {
            const state = await (0,_pull_merge_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readMergeState */ .M)(this.#connection, number);
            if (!isRefusal(thrown) || state.queued || state.armedBy !== undefined)
                throw thrown;
        }
    }
}
/** GitHub said no to this request, for a reason that a second look may explain. */
function isRefusal(thrown) {
    if (!(thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubFailure */ .i))
        return false;
    return thrown.status === 405 || thrown.status === 409 || thrown.types.includes('UNPROCESSABLE');
}
function createGitHubPullRequestMerge(connection) {
    return new GitHubPullRequestMerge(connection);
}


/***/ }),

/***/ 46259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ routes)
/* harmony export */ });
const pull = '/repos/{owner}/{repo}/pulls/{pull_number}';
const routes = {
    pulls: 'GET /repos/{owner}/{repo}/pulls',
    pull: `GET ${pull}`,
    commits: `GET ${pull}/commits`,
    files: `GET ${pull}/files`,
    reviews: `GET ${pull}/reviews`,
    requested: `POST ${pull}/requested_reviewers`,
    merge: `PUT ${pull}/merge`,
    checks: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    status: 'GET /repos/{owner}/{repo}/commits/{ref}/status',
    rules: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
    branch: 'GET /repos/{owner}/{repo}/branches/{branch}',
    protection: 'GET /repos/{owner}/{repo}/branches/{branch}/protection',
    alerts: 'GET /repos/{owner}/{repo}/dependabot/alerts',
    advisories: 'GET /advisories',
    compare: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    blob: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
    comments: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    addComment: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    changeComment: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    addLabels: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
    removeLabel: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
    addAssignees: 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees'
};


/***/ })

};
