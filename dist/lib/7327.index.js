export const id = 7327;
export const ids = [7327];
export const modules = {

/***/ 47327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubIssues: () => (/* binding */ createGitHubIssues)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/domain/marker.js

/** An invisible first line by which we find our own texts again. The key is hashed, so that it cannot end the comment. */
function markerOf(kind, key) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${kind}/${key}`).digest('hex').slice(0, 32);
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

;// CONCATENATED MODULE: ./lib/src/adapters/github/issues.js

const issues = '/repos/{owner}/{repo}/issues';
/** Issues on GitHub. Everybody can write our marker, so only what our own account wrote is taken for ours. */
class GitHubIssues {
    #connection;
    constructor(connection) {
        this.#connection = connection;
    }
    async find(key) {
        const found = await this.#find(markerOf('issue', key));
        return found && linkOf(found);
    }
    async open({ key, title, body, labels, assignees }) {
        const marker = markerOf('issue', key);
        const draft = { title: title.slice(0, 256), body: markedText(marker, body), labels, assignees };
        const found = await this.#connection.once(() => this.#find(marker), write => write(`POST ${issues}`, draft));
        return linkOf(found);
    }
    async comment(number, { key, body }) {
        const marker = markerOf('comment', key);
        const path = `${issues}/{issue_number}/comments`;
        await this.#connection.once(async () => {
            const login = await this.#connection.login();
            const comments = await this.#connection.readAll(`GET ${path}`, { issue_number: number });
            return comments.find(comment => comment.user?.login === login && carriesMarker(comment.body, marker));
        }, write => write(`POST ${path}`, { issue_number: number, body: markedText(marker, body) }));
    }
    async close(number, reason) {
        const change = { issue_number: number, state: 'closed', state_reason: reason };
        await this.#connection.write(`PATCH ${issues}/{issue_number}`, change);
    }
    async #find(marker) {
        const login = await this.#connection.login();
        const own = await this.#connection.readAll(`GET ${issues}`, { state: 'all', creator: login });
        const isOurs = (issue) => issue.user?.login === login && issue.pull_request === undefined;
        // Should there ever be two, the older one is the one that people know.
        return own.filter(issue => isOurs(issue) && carriesMarker(issue.body, marker)).at(-1);
    }
}
function linkOf({ number, html_url, state }) {
    return { number, url: html_url, state };
}
function createGitHubIssues(connection) {
    return new GitHubIssues(connection);
}


/***/ })

};
