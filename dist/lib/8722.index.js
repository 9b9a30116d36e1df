export const id = 8722;
export const ids = [8722];
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

/***/ 76361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   IH: () => (/* binding */ armedBody),
/* harmony export */   MJ: () => (/* binding */ readMergeState),
/* harmony export */   hM: () => (/* binding */ mergeStateOf),
/* harmony export */   mD: () => (/* binding */ mergeFields)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const mergeFields = `id headRefOid state mergeStateStatus isMergeQueueEnabled isInMergeQueue
      autoMergeRequest { commitBody enabledBy { __typename login } }`;
const document = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      ${mergeFields}
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
    return mergeStateOf(pull);
}
function mergeStateOf(pull) {
    const { autoMergeRequest: armed } = pull;
    return {
        id: pull.id,
        head: pull.headRefOid,
        state: pull.state,
        readiness: readiness[pull.mergeStateStatus] ?? 'unknown',
        hasQueue: pull.isMergeQueueEnabled,
        queued: pull.isInMergeQueue,
        armedBy: armed?.enabledBy == null ? undefined : loginOf(armed.enabledBy),
        armedFor: trailer.exec(armed?.commitBody ?? '')?.[1]
    };
}
function loginOf(actor) {
    if (actor === null)
        return '';
    return actor.__typename === 'Bot' && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
}
function armedBody(head) {
    return `Decided by Sluice.\n\nSluice-Head: ${head}`;
}


/***/ }),

/***/ 28722:
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
// EXTERNAL MODULE: ./lib/src/adapters/github/failure.js
var github_failure = __webpack_require__(217);
// EXTERNAL MODULE: ./lib/src/domain/update/readers.js + 27 modules
var readers = __webpack_require__(44551);
// EXTERNAL MODULE: ./lib/src/adapters/github/pull-shapes.js
var pull_shapes = __webpack_require__(46259);
;// CONCATENATED MODULE: ./lib/src/adapters/github/file-contents.js



const mostFiles = 100;
const filesPerRequest = 20;
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
            if (blob != null)
                Object.defineProperty(contents[side], path, { value: await textOf(connection, blob), enumerable: true });
        }
    }
    return contents;
}
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
    return [...new Set(names)].filter(name => name !== '' && !name.includes(',')).sort();
}
function ownText(texts, path) {
    return Object.hasOwn(texts, path) ? texts[path] : undefined;
}

// EXTERNAL MODULE: ./lib/src/domain/marker.js
var domain_marker = __webpack_require__(19133);
;// CONCATENATED MODULE: ./lib/src/adapters/github/pull-alerts.js
const alertFields = `number createdAt vulnerableManifestPath dependencyScope
        securityAdvisory {
          ghsaId summary severity publishedAt withdrawnAt classification
          identifiers { type value }
          cvssSeverities { cvssV3 { score vectorString } cvssV4 { score vectorString } }
          epss { percentage }
        }
        securityVulnerability {
          package { ecosystem name } severity vulnerableVersionRange
          firstPatchedVersion { identifier }
        }`;
function alertOf(node) {
    const { securityAdvisory: advisory, securityVulnerability: vulnerability } = node;
    if (advisory === null || vulnerability === null)
        return undefined;
    const affected = { ecosystem: vulnerability.package.ecosystem.toLowerCase(), name: vulnerability.package.name };
    return {
        number: node.number,
        state: 'open',
        created_at: node.createdAt,
        dependency: {
            package: affected,
            manifest_path: node.vulnerableManifestPath,
            scope: node.dependencyScope?.toLowerCase() ?? null
        },
        security_advisory: {
            ghsa_id: advisory.ghsaId,
            cve_id: advisory.identifiers.find(({ type }) => type === 'CVE')?.value ?? null,
            summary: advisory.summary,
            severity: wordOf(advisory.severity),
            published_at: advisory.publishedAt,
            withdrawn_at: advisory.withdrawnAt,
            classification: advisory.classification.toLowerCase(),
            cvss_severities: {
                cvss_v3: scoreOf(advisory.cvssSeverities.cvssV3),
                cvss_v4: scoreOf(advisory.cvssSeverities.cvssV4)
            },
            ...(advisory.epss !== null && { epss: { percentage: advisory.epss.percentage } })
        },
        security_vulnerability: {
            package: affected,
            severity: wordOf(vulnerability.severity),
            vulnerable_version_range: vulnerability.vulnerableVersionRange,
            first_patched_version: vulnerability.firstPatchedVersion
        }
    };
}
function wordOf(severity) {
    return severity === 'MODERATE' ? 'medium' : severity.toLowerCase();
}
function scoreOf(told) {
    return told === null ? null : { score: told.score, vector_string: told.vectorString };
}

// EXTERNAL MODULE: ./lib/src/adapters/github/pull-merge-state.js
var pull_merge_state = __webpack_require__(76361);
;// CONCATENATED MODULE: ./lib/src/adapters/github/pull-around.js



const page = 'pageInfo { hasNextPage }';
const pull_around_document = `query ($owner: String!, $repo: String!, $number: Int!, $base: String!, $head: GitObjectID!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    vulnerabilityAlerts(first: 100, states: [OPEN]) {
      nodes {
        ${alertFields}
      }
      ${page}
    }
    ref(qualifiedName: $base) {
      rules(first: 100) {
        nodes {
          type
          parameters {
            ... on RequiredStatusChecksParameters {
              strictRequiredStatusChecksPolicy
              requiredStatusChecks { context integrationId }
            }
          }
        }
        ${page}
      }
    }
    object(oid: $head) {
      ... on Commit {
        statusCheckRollup {
          contexts(first: 100) {
            nodes {
              __typename
              ... on CheckRun {
                databaseId name status conclusion startedAt completedAt
                checkSuite { app { databaseId slug } }
              }
              ... on StatusContext { context state createdAt }
            }
            ${page}
          }
        }
      }
    }
    pullRequest(number: $number) {
      ${pull_merge_state/* mergeFields */.mD}
      comments(first: 100) { nodes { body author { __typename login } } ${page} }
      reviews(first: 100) { nodes { author { __typename login } } ${page} }
    }
  }
}`;
const separate = ['vulnerabilityAlerts', 'ref', 'object'];
async function readAround(connection, { number, base, head }) {
    const { owner, repo } = connection;
    const variables = { owner, repo, number, base: `refs/heads/${base}`, head };
    const doing = 'reading around a pull request';
    const { data, refused } = await connection.graphqlInParts(doing, pull_around_document, {
        variables,
        parts: separate.map(part => `repository.${part}`)
    });
    const { ref, object, pullRequest: pull, vulnerabilityAlerts } = data.repository;
    const isSeen = (part) => !refused.includes(`repository.${part}`);
    return {
        login: data.viewer.login,
        state: (0,pull_merge_state/* mergeStateOf */.hM)(pull),
        rules: isSeen('ref') ? whole(ref?.rules ?? undefined)?.map(ruleOf) : undefined,
        checks: isSeen('object') ? checksOf(object, head) : undefined,
        comments: whole(pull.comments)?.map(({ body, author }) => ({ body, author: (0,pull_merge_state/* loginOf */.DQ)(author) })),
        reviewers: whole(pull.reviews ?? undefined)?.flatMap(({ author }) => (author === null ? [] : [(0,pull_merge_state/* loginOf */.DQ)(author)])),
        alerts: isSeen('vulnerabilityAlerts') ? alertsOf(vulnerabilityAlerts) : undefined
    };
}
function checksOf(object, head) {
    const all = object?.statusCheckRollup === null ? [] : whole(object?.statusCheckRollup.contexts);
    return all && { runs: all.flatMap(one => runOf(one, head)), statuses: all.flatMap(one => statusOf(one, head)) };
}
function alertsOf(list) {
    const alerts = whole(list ?? undefined)?.map(alertOf);
    return alerts?.includes(undefined) === true ? undefined : alerts;
}
function whole(list) {
    return list === undefined || list.pageInfo.hasNextPage ? undefined : list.nodes;
}
function ruleOf({ type, parameters }) {
    const checks = parameters?.requiredStatusChecks;
    if (checks === undefined)
        return { type: type.toLowerCase() };
    return {
        type: type.toLowerCase(),
        parameters: {
            strict_required_status_checks_policy: parameters?.strictRequiredStatusChecksPolicy ?? false,
            required_status_checks: checks.map(({ context, integrationId }) => integrationId === null ? { context } : { context, integration_id: integrationId })
        }
    };
}
function runOf(one, head) {
    if (one.__typename !== 'CheckRun')
        return [];
    const { app } = one.checkSuite;
    return [
        {
            id: one.databaseId,
            name: one.name,
            head_sha: head,
            status: one.status.toLowerCase(),
            conclusion: one.conclusion?.toLowerCase() ?? null,
            started_at: one.startedAt,
            completed_at: one.completedAt,
            app: app === null ? null : { id: app.databaseId, slug: app.slug }
        }
    ];
}
function statusOf(one, head) {
    if (one.__typename !== 'StatusContext')
        return [];
    const state = one.state === 'EXPECTED' ? 'pending' : one.state.toLowerCase();
    return [{ context: one.context, state, sha: head, created_at: one.createdAt }];
}
function ownComment(comments, login, marker) {
    return comments.find(({ body, author }) => author === login && (0,domain_marker/* carriesMarker */.GN)(body, marker))?.body;
}

// EXTERNAL MODULE: ./lib/src/adapters/github/unread.js
var unread = __webpack_require__(42504);
;// CONCATENATED MODULE: ./lib/src/adapters/github/pull-requests.js









const mostCommits = 250;
const pull_requests_mostFiles = 3000;
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
        const [around, compared] = await Promise.all([this.#around(pull), this.#compared(pull), this.#base(facts, pull)]);
        await this.#alerts(facts, around);
        await this.#checks(facts, pull, around);
        await this.#rules(facts, pull, around);
        await this.#commits(facts, pull, compared);
        await this.#diff(facts, pull, compared);
        return { evidence: facts.evidence, unread: facts.unread, notes: await this.#notes(pull, around) };
    }
    async #around({ number, base, head }) {
        try {
            return await readAround(this.#connection, { number, base: base.ref, head: head.sha });
        }
        catch (thrown) {
            if (thrown instanceof github_failure/* GitHubFailure */.iK && thrown.status === 200)
                return undefined;
            throw thrown;
        }
    }
    async #compared(pull) {
        const place = { basehead: `${pull.base.sha}...${pull.head.sha}`, per_page: 100 };
        try {
            const compared = await this.#connection.read(pull_shapes/* routes */.J.compare, place);
            const { commits, files = [] } = compared;
            return commits.length === pull.commits && files.length === pull.changed_files ? compared : undefined;
        }
        catch (thrown) {
            if (thrown instanceof github_failure/* GitHubFailure */.iK)
                return undefined;
            throw thrown;
        }
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
    async #pull(number) {
        const read = () => this.#connection.read(pull_shapes/* routes */.J.pull, { pull_number: number });
        const pull = await read();
        if (pull.mergeable !== null || pull.state !== 'open')
            return pull;
        await (0,promises_.setTimeout)(this.#connection.secondMilliseconds);
        return read();
    }
    async #commits(facts, { number, commits: count }, compared) {
        const place = { pull_number: number };
        const read = async () => compared?.commits ?? this.#connection.readAll(pull_shapes/* routes */.J.commits, place);
        const commits = await facts.read('commits', read);
        const isShort = count !== undefined && commits !== undefined && commits.length < count;
        if (isShort)
            facts.leaveOut('commits', `GitHub lists ${commits.length} of ${count}, and ${mostCommits} at most`);
    }
    async #checks(facts, { head }, around) {
        const place = { ref: head.sha };
        const { runs, statuses } = around?.checks ?? {};
        await facts.read('check_runs', async () => runs ?? this.#connection.readAll(pull_shapes/* routes */.J.checks, place, 'check_runs'));
        await facts.read('statuses', async () => statuses ?? this.#connection.readAll(pull_shapes/* routes */.J.status, place, 'statuses'));
    }
    async #rules(facts, { base }, around) {
        await facts.read('rules', async () => around?.rules ?? this.#connection.readAll(pull_shapes/* routes */.J.rules, { branch: base.ref }));
    }
    async #base(facts, { base }) {
        const branch = await facts.read('base', () => this.#connection.read(pull_shapes/* routes */.J.branch, { branch: base.ref }));
        await facts.read('protection', async () => protectionIn(branch) ?? this.#protection(base.ref));
    }
    async #protection(branch) {
        try {
            return await this.#connection.read(pull_shapes/* routes */.J.protection, { branch });
        }
        catch (thrown) {
            if ((0,github_failure/* hasStatus */.Ro)(thrown, 404) && /branch not protected/i.test(thrown.said))
                return false;
            throw thrown;
        }
    }
    async #alerts(facts, around) {
        const read = () => this.#connection.readAll(pull_shapes/* routes */.J.alerts, { state: 'open' });
        await facts.read('alerts', async () => around?.alerts ?? read());
    }
    async #diff(facts, pull, compared) {
        const files = await facts.read('files', async () => compared?.files ?? this.#files(pull));
        const contents = files && (await facts.read('contents', () => this.#contents(pull, files, compared)));
        if (files === undefined)
            facts.leaveOut('contents', 'the files of the pull request are not known');
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
    async #contents({ base, head }, files, compared) {
        const place = { basehead: `${base.sha}...${head.sha}`, per_page: 1 };
        const { merge_base_commit } = compared ?? (await this.#connection.read(pull_shapes/* routes */.J.compare, place));
        return readContents(this.#connection, files, { before: merge_base_commit.sha, after: head.sha });
    }
    async #notes(pull, around) {
        const { number } = pull;
        const login = around?.login ?? (await this.#connection.login());
        const comments = around?.comments ?? (await this.#comments(number));
        const reviewers = around?.reviewers ?? (await this.#reviewers(number));
        const state = around?.state ?? (await (0,pull_merge_state/* readMergeState */.MJ)(this.#connection, number));
        return {
            comment: ownComment(comments, login, this.#marker),
            writer: login,
            labels: pull.labels.map(({ name }) => name),
            assignees: (pull.assignees ?? []).map(assignee => assignee.login),
            reviewers: [...new Set([...askedOf(pull), ...reviewers])],
            armed: armedFor(state, login)
        };
    }
    async #comments(number) {
        const comments = await this.#connection.readAll(pull_shapes/* routes */.J.comments, { issue_number: number });
        return comments.map(({ body, user }) => ({ body: body ?? '', author: user?.login ?? '' }));
    }
    async #reviewers(number) {
        const reviews = await this.#connection.readAll(pull_shapes/* routes */.J.reviews, { pull_number: number });
        return reviews.flatMap(({ user }) => user?.login ?? []);
    }
}
function protectionIn(branch) {
    const { protection } = branch ?? {};
    if (protection === undefined)
        return undefined;
    const checks = protection.required_status_checks;
    if (protection.enabled === true && checks === undefined)
        return undefined;
    if (protection.enabled !== true)
        return false;
    if (checks?.enforcement_level === 'off')
        return { required_status_checks: null };
    return {
        required_status_checks: { contexts: checks?.contexts ?? [], ...(checks?.checks && { checks: checks.checks }) }
    };
}
function askedOf({ requested_reviewers, requested_teams }) {
    const people = (requested_reviewers ?? []).map(({ login }) => login);
    return [...people, ...(requested_teams ?? []).map(({ slug }) => `team-${slug}`)];
}
function armedFor(state, login) {
    if (state.queued)
        return state.head;
    return state.armedBy === login ? state.armedFor : undefined;
}
function worstOf(results) {
    const worst = new Map();
    for (const [name, result] of results) {
        const isGreen = ['success', 'neutral', 'skipped'].includes(result);
        if (!worst.has(name) || !isGreen)
            worst.set(name, result);
    }
    return Object.fromEntries(worst);
}
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

class Facts {
    unread = [];
    #evidence = {};
    get evidence() {
        return this.#evidence;
    }
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

function markerOf(kind, key) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${kind}/${key}`).digest('hex').slice(0, 32);
    return `<!-- sluice:${kind}:${hash} -->`;
}
const longestBody = 65_536;
const cutNote = '\n\n… cut: longer than GitHub takes.';
function markedText(marker, text) {
    const whole = `${marker}\n${text}`;
    return whole.length <= longestBody ? whole : whole.slice(0, longestBody - cutNote.length) + cutNote;
}
function carriesMarker(text, marker) {
    return (text ?? '').split(/\r?\n/, 1)[0] === marker;
}


/***/ })

};
