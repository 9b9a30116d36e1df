export const id = 4155;
export const ids = [4155];
export const modules = {

/***/ 34155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubIssues: () => (/* binding */ createGitHubIssues)
/* harmony export */ });
/* harmony import */ var _domain_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19133);

const issues = '/repos/{owner}/{repo}/issues';
class GitHubIssues {
    #connection;
    constructor(connection) {
        this.#connection = connection;
    }
    async find(key) {
        const found = await this.#find((0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markerOf */ .we)('issue', key));
        return found && linkOf(found);
    }
    async open({ key, title, body, labels, assignees }) {
        const marker = (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markerOf */ .we)('issue', key);
        const draft = { title: title.slice(0, 256), body: (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markedText */ .ul)(marker, body), labels, assignees };
        const found = await this.#connection.once(() => this.#find(marker), write => write(`POST ${issues}`, draft));
        return linkOf(found);
    }
    async comment(number, { key, body }) {
        const marker = (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markerOf */ .we)('comment', key);
        const path = `${issues}/{issue_number}/comments`;
        await this.#connection.once(async () => {
            const login = await this.#connection.login();
            const comments = await this.#connection.readAll(`GET ${path}`, { issue_number: number });
            return comments.find(comment => comment.user?.login === login && (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .carriesMarker */ .GN)(comment.body, marker));
        }, write => write(`POST ${path}`, { issue_number: number, body: (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markedText */ .ul)(marker, body) }));
    }
    async close(number, reason) {
        const change = { issue_number: number, state: 'closed', state_reason: reason };
        await this.#connection.write(`PATCH ${issues}/{issue_number}`, change);
    }
    async #find(marker) {
        const login = await this.#connection.login();
        const own = await this.#connection.readAll(`GET ${issues}`, { state: 'all', creator: login });
        const isOurs = (issue) => issue.user?.login === login && issue.pull_request === undefined;
        return own.filter(issue => isOurs(issue) && (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .carriesMarker */ .GN)(issue.body, marker)).at(-1);
    }
}
function linkOf({ number, html_url, state }) {
    return { number, url: html_url, state };
}
function createGitHubIssues(connection) {
    return new GitHubIssues(connection);
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
