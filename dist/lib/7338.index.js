export const id = 7338;
export const ids = [7338];
export const modules = {

/***/ 17338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubReviews: () => (/* binding */ createGitHubReviews)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const repository = 'GET /repos/{owner}/{repo}';
/** GitHub's own account, which commits what people do in the browser. */
const webFlow = 'web-flow';
/** Who let a run go on, from GitHub's review history of it. What cannot be read is unknown, never nobody. */
class GitHubReviews {
    #connection;
    #settings;
    constructor(connection, settings) {
        this.#connection = connection;
        this.#settings = settings;
    }
    async approvals(commit) {
        const [reviews, authors, trigger, policyEditors] = await Promise.all([
            this.#reviews(),
            orUnknown(() => this.#authors(commit)),
            orUnknown(() => this.#trigger()),
            orUnknown(() => this.#policyEditors(commit))
        ]);
        return { reviews, authors, trigger, policyEditors };
    }
    async #reviews() {
        const { runId, environment } = this.#settings;
        const route = `${repository}/actions/runs/{run_id}/approvals`;
        const approvals = await this.#connection.read(route, { run_id: Number(runId) });
        return approvals.flatMap(({ state, user, environments }) => {
            const isHere = environments.some(({ name }) => name === environment);
            if (!isHere || (state !== 'approved' && state !== 'rejected'))
                return [];
            // GitHub keeps the order, but does not say when.
            return [{ person: personOf(user), state, time: '' }];
        });
    }
    /** Whoever wrote the commit, or a commit of the pull request that it came from. */
    async #authors(commit) {
        const one = await this.#connection.read(`${repository}/commits/{ref}`, { ref: commit });
        const route = `${repository}/commits/{commit_sha}/pulls`;
        const pulls = await this.#connection.readAll(route, { commit_sha: commit });
        const people = [peopleOf(one)];
        for (const { number, user } of pulls.filter(pull => pull.merged_at !== null)) {
            const place = { pull_number: number };
            const commits = await this.#connection.readAll(`${repository}/pulls/{pull_number}/commits`, place);
            people.push(user === null ? undefined : [personOf(user)], ...commits.map(peopleOf));
        }
        return together(people);
    }
    async #trigger() {
        const place = { run_id: Number(this.#settings.runId) };
        const run = await this.#connection.read(`${repository}/actions/runs/{run_id}`, place);
        const account = run.triggering_actor ?? run.actor;
        return account == null ? undefined : personOf(account);
    }
    async #policyEditors(commit) {
        const wanted = { sha: commit, path: this.#settings.policyPath, per_page: 1 };
        const [newest] = await this.#connection.read(`${repository}/commits`, wanted);
        return newest === undefined ? undefined : together([peopleOf(newest)]);
    }
}
/** People who made a commit; undefined when GitHub knows no account for its author. */
function peopleOf({ author, committer }) {
    if (!isAccount(author))
        return undefined;
    const other = isAccount(committer) && committer.login !== webFlow ? [personOf(committer)] : [];
    return [personOf(author), ...other];
}
function together(lists) {
    const known = lists.filter(list => list !== undefined);
    if (known.length < lists.length)
        return undefined;
    return [...new Map(known.flat().map(person => [person.id, person])).values()];
}
/** Older answers have an empty object where no account is known. */
function isAccount(account) {
    return typeof account?.id === 'number' && typeof account.login === 'string';
}
function personOf({ id, login }) {
    return { id, login };
}
async function orUnknown(work) {
    try {
        return await work();
    }
    catch (thrown) {
        if (thrown instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && thrown.kind !== 'bug')
            return undefined;
        throw thrown;
    }
}
function createGitHubReviews(connection, settings) {
    return new GitHubReviews(connection, settings);
}


/***/ })

};
