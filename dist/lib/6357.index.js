export const id = 6357;
export const ids = [6357];
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

/***/ 96357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubBranch: () => (/* binding */ createGitHubBranch),
  createGitHubLedger: () => (/* binding */ createGitHubLedger)
});

// EXTERNAL MODULE: ./lib/src/adapters/ledger/branch-ledger.js + 2 modules
var branch_ledger = __webpack_require__(92502);
// EXTERNAL MODULE: ./lib/src/adapters/github/failure.js
var failure = __webpack_require__(217);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var domain_failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/adapters/github/ledger-documents.js
var ledger_documents = __webpack_require__(38377);
;// CONCATENATED MODULE: ./lib/src/adapters/github/ledger-commits.js



class LedgerCommits {
    #connection;
    #branch;
    constructor(connection, branch) {
        this.#connection = connection;
        this.#branch = branch;
    }
    async commit(change) {
        try {
            return {
                commit: await (change.parent === undefined ? this.#create(change) : this.#append(change, change.parent))
            };
        }
        catch (thrown) {
            const lost = whyLost(thrown);
            if (lost !== undefined)
                return { lost };
            throw isProtected(thrown) ? this.#protected(thrown) : thrown;
        }
    }
    async #append({ files, subject }, parent) {
        const additions = [...files].map(([path, text]) => ({ path, contents: Buffer.from(text).toString('base64') }));
        const input = {
            branch: { repositoryNameWithOwner: this.#connection.fullName, branchName: this.#branch },
            expectedHeadOid: parent,
            message: { headline: subject },
            fileChanges: { additions }
        };
        const doing = 'appending to the ledger';
        const answer = await this.#connection.graphql(doing, ledger_documents/* commitOnBranch */.$h, { input });
        return answer.createCommitOnBranch.commit.oid;
    }
    async #create({ files, subject }) {
        const git = 'POST /repos/{owner}/{repo}/git';
        const entries = [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }));
        const tree = await this.#connection.write(`${git}/trees`, { tree: entries });
        const first = { message: subject, tree: tree.sha, parents: [] };
        const commit = await this.#connection.write(`${git}/commits`, first);
        await this.#connection.write(`${git}/refs`, { ref: `refs/heads/${this.#branch}`, sha: commit.sha });
        return commit.sha;
    }
    #protected(refused) {
        const says = refused.said.replace(/\s+/g, ' ').trim();
        const found = `a rule of ${this.#connection.fullName} holds back the branch ${this.#branch}: ${says}`;
        const hint = `leave ${this.#branch} out of that ruleset, or let the app that the token belongs to bypass it; ` +
            'rules against deletion and force pushes may stay, the ledger needs neither';
        return (0,domain_failure/* unavailable */.hU)('ledger-protected', found, refused, hint);
    }
}
function whyLost(thrown) {
    if ((0,failure/* hasStatus */.Ro)(thrown, 409) && thrown.said.includes('empty')) {
        throw (0,domain_failure/* unavailable */.hU)('ledger-unreadable', 'the repository has no commit yet', thrown, 'push a first commit');
    }
    if (thrown instanceof failure/* GitHubFailure */.iK && thrown.types.includes('STALE_DATA'))
        return thrown.said;
    return (0,failure/* hasStatus */.Ro)(thrown, 422) && thrown.said.includes('already exists') ? thrown.said : undefined;
}
function isProtected(thrown) {
    if (!(thrown instanceof failure/* GitHubFailure */.iK))
        return false;
    return thrown.types.includes('BRANCH_PROTECTION_RULE_VIOLATION') || /rule violations? found/i.test(thrown.said);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/adapters/github/ledger-texts.js



const mostBytesPerRequest = 4 * 1024 * 1024;
class LedgerTexts {
    #connection;
    #location;
    #texts = new Map();
    constructor(connection, location) {
        this.#connection = connection;
        this.#location = location;
    }
    get({ oid }) {
        return this.#texts.get(oid);
    }
    async load(entries) {
        for (const part of inParts(entries.filter(({ oid }) => !this.#texts.has(oid)))) {
            const { owner, repo } = this.#connection;
            const { document, variables } = (0,ledger_documents/* objectsByName */.nl)(part.map(({ oid }) => oid));
            const all = { owner, repo, ...variables };
            const { repository } = await this.#connection.graphql('reading the ledger', document, all);
            for (const blob of Object.values(repository))
                if (blob !== null)
                    this.remember(blob);
        }
    }
    remember({ oid, text, isTruncated }) {
        if (text === null || isTruncated) {
            throw (0,domain_failure/* unavailable */.hU)('ledger-unreadable', `a file of ${this.#location} is no text, or too long`);
        }
        this.#texts.set(oid, text);
    }
    know(text) {
        this.#texts.set(nameOfBlob(text), text);
    }
    async whole(blob) {
        if (blob == null)
            return undefined;
        if (!blob.isTruncated && blob.text !== null)
            return blob.text;
        const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
        const whole = await this.#connection.read(route, { file_sha: blob.oid });
        return Buffer.from(whole.content, 'base64').toString('utf8');
    }
}
function inParts(entries) {
    const parts = [];
    let bytes = mostBytesPerRequest;
    for (const entry of entries) {
        if (bytes + entry.size > mostBytesPerRequest) {
            parts.push([]);
            bytes = 0;
        }
        parts.at(-1)?.push(entry);
        bytes += entry.size;
    }
    return parts;
}
function nameOfBlob(text) {
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/ledger-branch.js





const readRef = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
class GitHubBranch {
    location;
    pauseMilliseconds;
    #connection;
    #branch;
    #texts;
    #commits;
    #listing;
    #last;
    #isCalm = false;
    #tag;
    constructor(connection, branch) {
        this.location = `${connection.fullName}@${branch}`;
        this.pauseMilliseconds = connection.secondMilliseconds / 5;
        this.#connection = connection;
        this.#branch = branch;
        this.#texts = new LedgerTexts(connection, this.location);
        this.#commits = new LedgerCommits(connection, branch);
    }
    async head() {
        if (this.#isCalm && (await this.#isStill()))
            return this.#last;
        const found = await this.#look();
        this.#isCalm = found !== undefined && found === this.#last;
        this.#last = found;
        return found;
    }
    async #isStill() {
        const etag = this.#tag?.commit === this.#last ? this.#tag?.etag : undefined;
        try {
            const found = await this.#connection.readChanged(readRef, { ref: `heads/${this.#branch}` }, etag);
            if (found === undefined)
                return true;
            const commit = found.data.object.sha;
            this.#tag = { etag: found.etag, commit };
            return commit === this.#last;
        }
        catch (thrown) {
            if ((0,failure/* hasStatus */.Ro)(thrown, 404))
                return false;
            throw thrown;
        }
    }
    async #look() {
        const { owner, repo } = this.#connection;
        const variables = { owner, repo, ref: `refs/heads/${this.#branch}` };
        const { repository } = await this.#connection.graphql('reading the ledger', ledger_documents/* stateOfBranch */.dJ, variables);
        const target = repository.ref?.target;
        if (target === undefined)
            return undefined;
        const entries = target.events?.object?.entries ?? [];
        const files = new Map(entries.map(entry => [`events/${entry.name}`, entry]));
        const head = target.head?.object;
        if (head != null) {
            files.set('head.json', { name: 'head.json', oid: head.oid, size: head.byteSize });
            this.#texts.remember(head);
        }
        this.#listing = { commit: target.oid, files };
        return target.oid;
    }
    async texts(commit, paths) {
        if (this.#listing?.commit !== commit)
            await this.#look();
        const listing = this.#listing?.commit === commit ? this.#listing.files : new Map();
        await this.#texts.load(paths.flatMap(path => listing.get(path) ?? []));
        const texts = [];
        for (const path of paths) {
            const entry = listing.get(path);
            const isListed = path === 'head.json' || path.startsWith('events/');
            texts.push(isListed ? entry && this.#texts.get(entry) : await this.#record(commit, path));
        }
        return texts;
    }
    async newest(path) {
        const { owner, repo } = this.#connection;
        const variables = { owner, repo, ref: `refs/heads/${this.#branch}`, path };
        const { repository } = await this.#connection.graphql('reading a record', ledger_documents/* newestRecord */.oG, variables);
        const target = repository.ref?.target;
        return { commit: target?.oid, text: await this.#texts.whole(target?.file?.object) };
    }
    async commit(change) {
        const committed = await this.#commits.commit(change);
        if (committed.commit === undefined)
            return committed;
        for (const text of change.files.values())
            this.#texts.know(text);
        this.#last = committed.commit;
        return committed;
    }
    async #record(commit, path) {
        const { owner, repo } = this.#connection;
        const variables = { owner, repo, commit, path };
        const { repository } = await this.#connection.graphql('reading a record', ledger_documents/* recordOfCommit */.SO, variables);
        return this.#texts.whole(repository.object?.file?.object);
    }
}
function createGitHubLedger(connection, branch = 'sluice-ledger') {
    return new branch_ledger/* BranchLedger */.c(new GitHubBranch(connection, branch));
}
function createGitHubBranch(connection, branch) {
    return new GitHubBranch(connection, branch);
}


/***/ }),

/***/ 38377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ commitOnBranch),
/* harmony export */   SO: () => (/* binding */ recordOfCommit),
/* harmony export */   dJ: () => (/* binding */ stateOfBranch),
/* harmony export */   nl: () => (/* binding */ objectsByName),
/* harmony export */   oG: () => (/* binding */ newestRecord)
/* harmony export */ });
const stateOfBranch = `query ($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      target {
        oid
        ... on Commit {
          head: file(path: "head.json") { object { ... on Blob { oid byteSize text isTruncated } } }
          events: file(path: "events") { object { ... on Tree { entries { name oid size } } } }
        }
      }
    }
  }
}`;
const recordOfCommit = `query ($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit { file(path: $path) { object { ... on Blob { oid byteSize text isTruncated } } } }
    }
  }
}`;
const newestRecord = `query ($owner: String!, $repo: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      target {
        oid
        ... on Commit { file(path: $path) { object { ... on Blob { oid byteSize text isTruncated } } } }
      }
    }
  }
}`;
const commitOnBranch = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
function objectsByName(names) {
    const parameters = names.map((_, index) => `$o${index}: GitObjectID!`).join(', ');
    const fields = names.map((_, index) => `o${index}: object(oid: $o${index}) { ... on Blob { oid byteSize text isTruncated } }`);
    const document = `query ($owner: String!, $repo: String!, ${parameters}) {
  repository(owner: $owner, name: $repo) { ${fields.join('\n')} }
}`;
    return { document, variables: Object.fromEntries(names.map((name, index) => [`o${index}`, name])) };
}


/***/ })

};
