export const id = 2196;
export const ids = [2196];
export const modules = {

/***/ 52196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubReviews: () => (/* binding */ createGitHubReviews)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
;// CONCATENATED MODULE: ./lib/src/adapters/github/release-people.js
const made = `fragment made on Commit {
  authors(first: 50) { pageInfo { hasNextPage endCursor } nodes { email user { databaseId login } } }
  committer { email user { databaseId login } }
}`;
const commits = 'pageInfo { hasNextPage endCursor } nodes { commit { ...made } }';
const peopleOfRelease = `query ($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit {
        ...made
        history(first: 1, path: $path) { pageInfo { hasNextPage endCursor } nodes { ...made } }
        associatedPullRequests(first: 20) {
          pageInfo { hasNextPage endCursor }
          nodes {
            number
            merged
            author { login ... on User { databaseId } ... on Bot { databaseId } }
            commits(first: 100) { ${commits} }
          }
        }
      }
    }
  }
}
${made}`;
const moreCommits = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { commits(first: 100, after: $after) { ${commits} } }
  }
}
${made}`;
const webFlow = 'web-flow';
const noReply = /^(\d{1,15})\+([^@\s]{1,100})@users\.noreply\.github\.com$/;
const mostPages = 20;
async function peopleOfCommit(connection, commit, path) {
    const { owner, repo } = connection;
    const doing = 'reading who made a release';
    const { data, refused } = await connection.graphqlInParts(doing, peopleOfRelease, {
        variables: { owner, repo, commit, path },
        parts: ['repository.object.associatedPullRequests']
    });
    const object = data.repository?.object;
    if (object == null)
        return { authors: undefined, policyEditors: undefined };
    const [newest] = object.history.nodes;
    const own = makersOf(object);
    const seen = refused.length > 0 ? null : object.associatedPullRequests;
    const theirs = await makersOfPulls(connection, seen);
    return {
        authors: own && theirs && distinct([...own, ...theirs]),
        policyEditors: newest && makersOf(newest)
    };
}
async function makersOfPulls(connection, pulls) {
    if (pulls == null || pulls.pageInfo.hasNextPage)
        return undefined;
    const people = [];
    for (const { number, author, commits } of pulls.nodes.filter(({ merged }) => merged)) {
        const nodes = await wholeList(connection, number, commits);
        const makers = nodes?.map(node => makersOf(node.commit));
        const opener = author === null ? [] : [accountOf(author)];
        if (makers === undefined || makers.includes(undefined) || opener.includes(undefined))
            return undefined;
        people.push(...[...opener, ...makers.flat()].flatMap(person => person ?? []));
    }
    return people;
}
async function wholeList(connection, number, first) {
    const nodes = [...first.nodes];
    let { pageInfo } = first;
    for (let pages = 1; pageInfo.hasNextPage; pages += 1) {
        if (pages > mostPages || pageInfo.endCursor === null)
            return undefined;
        const { owner, repo } = connection;
        const answer = await connection.graphql('reading the commits of a pull request', moreCommits, { owner, repo, number, after: pageInfo.endCursor });
        const next = answer.repository?.pullRequest?.commits;
        if (next === undefined)
            return undefined;
        nodes.push(...next.nodes);
        pageInfo = next.pageInfo;
    }
    return nodes;
}
function makersOf({ authors, committer }) {
    const people = authors.nodes.map(personOf);
    if (authors.pageInfo.hasNextPage || people.length === 0 || people.includes(undefined))
        return undefined;
    const other = committer === null ? undefined : personOf(committer);
    const beside = other === undefined || other.login === webFlow ? [] : [other];
    return distinct([...people.flatMap(person => person ?? []), ...beside]);
}
function personOf({ user, email }) {
    const known = user && accountOf(user);
    if (known != null)
        return known;
    const [, id, login] = noReply.exec(email ?? '') ?? [];
    return id === undefined || login === undefined ? undefined : { id: Number(id), login };
}
function accountOf(account) {
    const { databaseId, login } = account;
    return typeof databaseId === 'number' ? { id: databaseId, login } : undefined;
}
function distinct(people) {
    return [...new Map(people.map(person => [person.id, person])).values()];
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/reviews.js


const repository = 'GET /repos/{owner}/{repo}';
const nobodyKnown = { authors: undefined, policyEditors: undefined };
const ghost = { id: 0, login: 'ghost' };
class GitHubReviews {
    #connection;
    #settings;
    constructor(connection, settings) {
        this.#connection = connection;
        this.#settings = settings;
    }
    async approvals(commit) {
        const { policyPath } = this.#settings;
        const [reviews, people, triggers] = await Promise.all([
            this.#reviews(),
            orUnknown(() => peopleOfCommit(this.#connection, commit, policyPath)),
            orUnknown(() => this.#triggers())
        ]);
        return { reviews, triggers, ...(people ?? nobodyKnown) };
    }
    labels(commit) {
        return orUnknown(async () => {
            const route = `${repository}/commits/{commit_sha}/pulls`;
            const pulls = await this.#connection.readAll(route, { commit_sha: commit });
            return pulls.filter(pull => pull.merged_at !== null).flatMap(pull => pull.labels.map(({ name }) => name));
        });
    }
    async #reviews() {
        const { runId, environment } = this.#settings;
        const route = `${repository}/actions/runs/{run_id}/approvals`;
        const approvals = await this.#connection.read(route, { run_id: Number(runId) });
        return approvals.flatMap(({ state, user, environments }) => {
            const isHere = environments.some(({ name }) => name === environment);
            if (!isHere || (state !== 'approved' && state !== 'rejected'))
                return [];
            if (user?.type === 'Bot' && state === 'approved')
                return [];
            return [{ person: user === null ? ghost : reviews_personOf(user), state, time: '' }];
        });
    }
    async #triggers() {
        const place = { run_id: Number(this.#settings.runId) };
        const { actor, triggering_actor } = await this.#connection.read(`${repository}/actions/runs/{run_id}`, place);
        if (actor == null)
            return undefined;
        const again = triggering_actor == null || triggering_actor.id === actor.id ? [] : [reviews_personOf(triggering_actor)];
        return [reviews_personOf(actor), ...again];
    }
}
function reviews_personOf({ id, login }) {
    return { id, login };
}
async function orUnknown(work) {
    try {
        return await work();
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.HR && thrown.kind !== 'bug')
            return undefined;
        throw thrown;
    }
}
function createGitHubReviews(connection, settings) {
    return new GitHubReviews(connection, settings);
}


/***/ })

};
