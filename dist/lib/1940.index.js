export const id = 1940;
export const ids = [1940];
export const modules = {

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

/***/ 31940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubSecurityProjects: () => (/* binding */ createGitHubSecurityProjects)
/* harmony export */ });
/* harmony import */ var _pull_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46259);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42504);


const document = `query ($owner: String!, $after: String) {
  repositoryOwner(login: $owner) {
    repositories(first: 100, after: $after, isArchived: false) {
      nodes { nameWithOwner }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
class GitHubSecurityProjects {
    #connection;
    #connectTo;
    constructor(connection, connect) {
        this.#connection = connection;
        this.#connectTo = connect;
    }
    get own() {
        return this.#connection.fullName;
    }
    async all() {
        const names = [];
        let after = null;
        do {
            const variables = { owner: this.#connection.owner, after };
            const answer = await this.#connection.graphql('listing projects', document, variables);
            const page = answer.repositoryOwner?.repositories;
            names.push(...(page?.nodes ?? []).map(node => node.nameWithOwner));
            after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
        } while (after !== null);
        return names.sort();
    }
    async read(repository) {
        const connection = await this.#connectTo(repository);
        const facts = new _unread_js__WEBPACK_IMPORTED_MODULE_1__/* .Facts */ .A();
        const alerts = await facts.read('alerts', () => connection.readAll(_pull_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .routes */ .J.alerts, { state: 'open' }));
        const pulls = await facts.read('pulls', () => connection.readAll(_pull_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .routes */ .J.pulls, { state: 'open' }));
        return { repository, alerts, pulls, unread: facts.unread };
    }
}
function createGitHubSecurityProjects(connection, connect) {
    return new GitHubSecurityProjects(connection, connect);
}


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


/***/ })

};
