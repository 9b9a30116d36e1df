export const id = 5;
export const ids = [5];
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

/***/ 20005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubPullRequests: () => (/* binding */ createGitHubPullRequests)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/marker.js
var marker = __webpack_require__(19133);
// EXTERNAL MODULE: ./lib/src/adapters/github/failure.js
var github_failure = __webpack_require__(217);
// EXTERNAL MODULE: ./lib/src/domain/update/readers.js + 27 modules
var readers = __webpack_require__(44551);
// EXTERNAL MODULE: ./lib/src/adapters/github/pull-shapes.js
var pull_shapes = __webpack_require__(46259);
;// CONCATENATED MODULE: ./lib/src/adapters/github/file-contents.js



const mostFiles = 100;
const filesPerRequest = 20;
/** Reads the changed manifests and lock files as texts, where the branches parted and at the head. */
async function readContents(connection, files, commits) {
    const known = files.filter(({ filename }) => (0,readers/* readerOf */.T)(filename) !== undefined);
    if (known.length > mostFiles) {
        throw (0,failure/* unavailable */.hU)('triage-unknown', `${known.length} manifests and lock files are more than ${mostFiles}`);
    }
    const wanted = known.flatMap(({ filename, previous_filename: previous = filename }) => [
        { side: 'before', path: filename, expression: `${commits.before}:${previous}` },
        { side: 'after', path: filename, expression: `${commits.after}:${filename}` }
    ]);
    const contents = { before: {}, after: {} };
    for (let start = 0; start < wanted.length; start += filesPerRequest) {
        const part = wanted.slice(start, start + filesPerRequest);
        const blobs = await readBlobs(connection, part);
        for (const [index, { side, path }] of part.entries()) {
            const blob = blobs[index];
            // A name like __proto__ must become a plain member.
            if (blob != null)
                Object.defineProperty(contents[side], path, { value: await textOf(connection, blob), enumerable: true });
        }
    }
    return contents;
}
/** Commits and paths travel as variables: a path is whatever the pull request says. */
async function readBlobs(connection, wanted) {
    const parameters = wanted.map((_, index) => `$e${index}: String!`).join(', ');
    const fields = wanted.map((_, index) => `o${index}: object(expression: $e${index}) { ... on Blob { oid text isTruncated } }`);
    const document = `query ($owner: String!, $repo: String!, ${parameters}) {
  repository(owner: $owner, name: $repo) { ${fields.join('\n')} }
}`;
    const { owner, repo } = connection;
    const expressions = Object.fromEntries(wanted.map(({ expression }, index) => [`e${index}`, expression]));
    const variables = { owner, repo, ...expressions };
    const { repository } = await connection.graphql('reading files', document, variables);
    return wanted.map((_, index) => repository[`o${index}`] ?? null);
}
/** GraphQL cuts long texts and answers null for what it takes for binary; the blob itself is whole. */
async function textOf(connection, { oid, text, isTruncated }) {
    if (text !== null && !isTruncated)
        return text;
    const blob = await connection.read(pull_shapes/* routes */.J.blob, { file_sha: oid });
    return Buffer.from(blob.content, 'base64').toString('utf8');
}

// EXTERNAL MODULE: ./lib/src/domain/update/change.js + 3 modules
var change = __webpack_require__(71833);
;// CONCATENATED MODULE: ./lib/src/adapters/github/pull-advisories.js


const namesPerRequest = 60;
/**
 * Reads every advisory about the packages that the diff touches, whatever their version: which of them count is
 * the gates' business. Malware is not in the usual list, so it is asked for once more.
 */
async function readAdvisories(connection, files, contents) {
    const names = packagesOf(files, contents);
    const found = new Map();
    for (const type of ['reviewed', 'malware']) {
        for (let start = 0; start < names.length; start += namesPerRequest) {
            const affects = names.slice(start, start + namesPerRequest).join(',');
            const part = await connection.readAll(pull_shapes/* routes */.J.advisories, { type, affects });
            for (const advisory of part)
                found.set(advisory.ghsa_id, advisory);
        }
    }
    return [...found.values()];
}
function packagesOf(files, contents) {
    const names = files.flatMap(({ filename: path, patch }) => {
        const before = ownText(contents.before, path);
        const after = ownText(contents.after, path);
        const reading = (0,change/* readFileChange */.J)({ path, patch, before, after });
        return (reading?.changes ?? []).flatMap(change => [change.name, change.before?.name ?? [], change.after?.name ?? []].flat());
    });
    // A comma would make two names of one; no registry allows it in a name.
    return [...new Set(names)].filter(name => name !== '' && !name.includes(',')).sort();
}
function ownText(texts, path) {
    return Object.hasOwn(texts, path) ? texts[path] : undefined;
}

// EXTERNAL MODULE: ./lib/src/adapters/github/pull-merge-state.js
var pull_merge_state = __webpack_require__(76361);
// EXTERNAL MODULE: ./lib/src/adapters/github/unread.js
var unread = __webpack_require__(42504);
;// CONCATENATED MODULE: ./lib/src/adapters/github/pull-requests.js









const mostCommits = 250;
const pull_requests_mostFiles = 3000;
/** Pull requests on GitHub, read through the API alone: nothing of theirs is checked out or run. */
class GitHubPullRequests {
    #connection;
    #marker;
    constructor(connection, marker) {
        this.#connection = connection;
        this.#marker = marker;
    }
    async open() {
        const oldestFirst = { state: 'open', sort: 'created', direction: 'asc' };
        const pulls = await this.#connection.readAll(pull_shapes/* routes */.J.pulls, oldestFirst);
        return pulls.map(({ number, head }) => ({ number, head: head.sha })).sort((one, other) => one.number - other.number);
    }
    async gather(number) {
        const pull = await this.#pull(number);
        const facts = new unread/* Facts */.A();
        await facts.read('pull', async () => pull);
        await facts.read('mergeable', async () => pull.mergeable ?? null);
        await Promise.all([
            this.#commits(facts, pull),
            this.#checks(facts, pull),
            this.#base(facts, pull),
            this.#alerts(facts)
        ]);
        await this.#diff(facts, pull);
        return { evidence: facts.evidence, unread: facts.unread, notes: await this.#notes(pull) };
    }
    async pulse(number) {
        const { state, head } = await this.#connection.read(pull_shapes/* routes */.J.pull, { pull_number: number });
        const place = { ref: head.sha };
        const runs = await this.#connection.readAll(pull_shapes/* routes */.J.checks, place, 'check_runs');
        const statuses = await this.#connection.readAll(pull_shapes/* routes */.J.status, place, 'statuses');
        const results = [
            ...runs.map(run => [run.name, run.status === 'completed' ? (run.conclusion ?? 'pending') : 'pending']),
            ...statuses.map(status => [status.context, status.state])
        ];
        return { head: head.sha, open: state === 'open', checks: worstOf(results) };
    }
    /** GitHub finds out whether it can be merged only when somebody asks, so one that does not know is asked again. */
    async #pull(number) {
        const read = () => this.#connection.read(pull_shapes/* routes */.J.pull, { pull_number: number });
        const pull = await read();
        if (pull.mergeable !== null || pull.state !== 'open')
            return pull;
        await (0,promises_.setTimeout)(this.#connection.secondMilliseconds);
        return read();
    }
    async #commits(facts, { number, commits: count }) {
        const place = { pull_number: number };
        const commits = await facts.read('commits', () => this.#connection.readAll(pull_shapes/* routes */.J.commits, place));
        const isShort = count !== undefined && commits !== undefined && commits.length < count;
        if (isShort)
            facts.leaveOut('commits', `GitHub lists ${commits.length} of ${count}, and ${mostCommits} at most`);
    }
    async #checks(facts, { head }) {
        const place = { ref: head.sha };
        await facts.read('check_runs', () => this.#connection.readAll(pull_shapes/* routes */.J.checks, place, 'check_runs'));
        await facts.read('statuses', () => this.#connection.readAll(pull_shapes/* routes */.J.status, place, 'statuses'));
    }
    async #base(facts, { base }) {
        const place = { branch: base.ref };
        await facts.read('base', () => this.#connection.read(pull_shapes/* routes */.J.branch, place));
        await facts.read('rules', () => this.#connection.readAll(pull_shapes/* routes */.J.rules, place));
        await facts.read('protection', () => this.#protection(base.ref));
    }
    /** Only these words say that there is none; any other 404 says that the token must not know. */
    async #protection(branch) {
        try {
            return await this.#connection.read(pull_shapes/* routes */.J.protection, { branch });
        }
        catch (thrown) {
            if ((0,github_failure/* hasStatus */.R)(thrown, 404) && /branch not protected/i.test(thrown.said))
                return false;
            throw thrown;
        }
    }
    async #alerts(facts) {
        await facts.read('alerts', () => this.#connection.readAll(pull_shapes/* routes */.J.alerts, { state: 'open' }));
    }
    async #diff(facts, pull) {
        const files = await facts.read('files', () => this.#files(pull));
        const contents = files && (await facts.read('contents', () => this.#contents(pull, files)));
        if (files === undefined || contents === undefined) {
            facts.leaveOut('advisories', 'the packages of the change are not known');
            return;
        }
        await facts.read('advisories', () => readAdvisories(this.#connection, files, contents));
    }
    async #files({ number, changed_files: count }) {
        const files = await this.#connection.readAll(pull_shapes/* routes */.J.files, { pull_number: number });
        if (count === undefined || files.length >= count)
            return files;
        throw (0,failure/* unavailable */.hU)('triage-unknown', `GitHub lists ${files.length} files of ${count}, and ${pull_requests_mostFiles} at most`);
    }
    async #contents({ base, head }, files) {
        const basehead = `${base.sha}...${head.sha}`;
        const { merge_base_commit } = await this.#connection.read(pull_shapes/* routes */.J.compare, { basehead, per_page: 1 });
        return readContents(this.#connection, files, { before: merge_base_commit.sha, after: head.sha });
    }
    async #notes(pull) {
        const { number } = pull;
        const login = await this.#connection.login();
        const comments = await this.#connection.readAll(pull_shapes/* routes */.J.comments, { issue_number: number });
        const own = comments.find(comment => comment.user?.login === login && (0,marker/* carriesMarker */.GN)(comment.body, this.#marker));
        const reviews = await this.#connection.readAll(pull_shapes/* routes */.J.reviews, { pull_number: number });
        const state = await (0,pull_merge_state/* readMergeState */.M)(this.#connection, number);
        return {
            comment: own?.body,
            writer: login,
            labels: pull.labels.map(({ name }) => name),
            assignees: (pull.assignees ?? []).map(assignee => assignee.login),
            reviewers: [...new Set([...askedOf(pull), ...reviews.flatMap(({ user }) => user?.login ?? [])])],
            armed: armedFor(state, login)
        };
    }
}
function askedOf({ requested_reviewers, requested_teams }) {
    const people = (requested_reviewers ?? []).map(({ login }) => login);
    return [...people, ...(requested_teams ?? []).map(({ slug }) => `team-${slug}`)];
}
function armedFor(state, login) {
    // A push takes a pull request out of the queue, so what is queued is the newest commit.
    if (state.queued)
        return state.head;
    return state.armedBy === login ? state.armedFor : undefined;
}
/** Two results of one name count as one, and the one that is not green counts. */
function worstOf(results) {
    const worst = new Map();
    for (const [name, result] of results) {
        const isGreen = ['success', 'neutral', 'skipped'].includes(result);
        if (!worst.has(name) || !isGreen)
            worst.set(name, result);
    }
    return Object.fromEntries(worst);
}
/** `marker` is the first line of our one comment. */
function createGitHubPullRequests(connection, marker) {
    return new GitHubPullRequests(connection, marker);
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

/***/ 42504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Facts)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

/** Is responsible for facts that may be missing: what cannot be read is named, with the reason, and left out. */
class Facts {
    unread = [];
    #evidence = {};
    /** The facts by name, without those that could not be read. */
    get evidence() {
        return this.#evidence;
    }
    /** Reads one fact and answers it, or undefined when it could not be read. A bug of ours is not hidden. */
    async read(fact, work) {
        try {
            const value = await work();
            this.#evidence[fact] = value;
            return value;
        }
        catch (thrown) {
            if (!(thrown instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) || thrown.kind === 'bug')
                throw thrown;
            this.leaveOut(fact, [thrown.message, thrown.hint].filter(text => text !== undefined).join('; '));
            return undefined;
        }
    }
    leaveOut(fact, why) {
        this.unread.push({ fact, why });
        delete this.#evidence[fact];
    }
}


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
