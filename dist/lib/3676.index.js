export const id = 3676;
export const ids = [3676];
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

/***/ 93676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubPullRequestNotes: () => (/* binding */ createGitHubPullRequestNotes)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _domain_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19133);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(217);
/* harmony import */ var _pull_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46259);




const longestBody = 65_536;
/** What we leave on pull requests on GitHub. Only a comment of our own account is ours, whatever it begins with. */
class GitHubPullRequestNotes {
    #connection;
    constructor(connection) {
        this.#connection = connection;
    }
    async comment(number, body) {
        const [marker = ''] = body.split('\n', 1);
        if (!marker.startsWith('<!--'))
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .bug */ .jr)('a comment without a marker in its first line');
        const text = body.slice(0, longestBody);
        const comment = await this.#connection.once(() => this.#find(number, marker), write => write(_pull_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .routes */ .J.addComment, { issue_number: number, body: text }));
        if (comment.body?.trim() === text.trim())
            return;
        await this.#connection.write(_pull_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .routes */ .J.changeComment, { comment_id: comment.id, body: text });
    }
    async label(number, change) {
        const place = { issue_number: number };
        if (change.add.length > 0)
            await this.#connection.write(_pull_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .routes */ .J.addLabels, { ...place, labels: change.add });
        for (const name of change.remove) {
            try {
                await this.#connection.write(_pull_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .routes */ .J.removeLabel, { ...place, name });
            }
            catch (thrown) {
                // It is gone, which is what was wanted.
                if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .R)(thrown, 404) || !/label/i.test(thrown.said))
                    throw thrown;
            }
        }
    }
    async ask(number, { assignees, reviewers, teams }) {
        if (assignees.length > 0) {
            await this.#connection.write(_pull_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .routes */ .J.addAssignees, { issue_number: number, assignees });
        }
        const { user } = await this.#connection.read(_pull_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .routes */ .J.pull, { pull_number: number });
        // GitHub refuses the whole request when the author is among those who are asked.
        const others = reviewers.filter(login => login !== user?.login);
        if (others.length + teams.length === 0)
            return;
        // Teams are named by their slug alone; people write the organisation in front of it.
        const team_reviewers = teams.map(team => team.slice(team.lastIndexOf('/') + 1));
        await this.#connection.write(_pull_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .routes */ .J.requested, { pull_number: number, reviewers: others, team_reviewers });
    }
    async #find(number, marker) {
        const login = await this.#connection.login();
        const comments = await this.#connection.readAll(_pull_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .routes */ .J.comments, { issue_number: number });
        return comments.find(comment => comment.user?.login === login && (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .carriesMarker */ .GN)(comment.body, marker));
    }
}
function createGitHubPullRequestNotes(connection) {
    return new GitHubPullRequestNotes(connection);
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


/***/ }),

/***/ 19133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ carriesMarker),
/* harmony export */   ul: () => (/* binding */ markedText),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** An invisible first line by which we find our own texts again. The key is hashed, so that it cannot end the comment. */
function markerOf(kind, key) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${kind}/${key}`).digest('hex').slice(0, 32);
    return `<!-- sluice:${kind}:${hash} -->`;
}
/** Longest text that GitHub takes, in characters. */
const longestBody = 65_536;
const cutNote = '\n\n… cut: longer than GitHub takes.';
/** Puts the marker in front of a text and cuts what would be too long. */
function markedText(marker, text) {
    const whole = `${marker}\n${text}`;
    return whole.length <= longestBody ? whole : whole.slice(0, longestBody - cutNote.length) + cutNote;
}
/** True when the text's first line is the marker, whatever line ends it has. */
function carriesMarker(text, marker) {
    return (text ?? '').split(/\r?\n/, 1)[0] === marker;
}


/***/ })

};
