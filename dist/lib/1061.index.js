export const id = 1061;
export const ids = [1061];
export const modules = {

/***/ 71061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubDeployments: () => (/* binding */ createGitHubDeployments)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(79191);
;// CONCATENATED MODULE: ./lib/src/adapters/github/deployment-note.js


const deployment_note_text = schemas/* string */.YjP().min(1).max(1_000);
const Payload = schemas/* strictObject */.rej({
    sluice: schemas/* literal */.euz(1),
    key: deployment_note_text,
    artifact: deployment_note_text,
    digest: schemas/* string */.YjP().refine(digest/* isDigest */.Bc),
    commit: deployment_note_text,
    buildId: deployment_note_text,
    slot: schemas/* enum */.k5n(['a', 'b']),
    generation: schemas/* int */.Whr().nonnegative()
});
function payloadOf({ environment: _, ...note }) {
    return { sluice: 1, ...note };
}
function readPayload(payload, environment) {
    const parsed = Payload.safeParse(parsedText(parsedText(payload)));
    if (!parsed.success)
        return undefined;
    const { sluice: _, ...note } = parsed.data;
    return { ...note, environment };
}
function parsedText(value) {
    if (typeof value !== 'string')
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/deployments.js

const route = 'POST /repos/{owner}/{repo}/deployments';
const read = 'GET /repos/{owner}/{repo}/deployments';
const longestDescription = 140;
const newestOf = `query ($owner: String!, $repo: String!, $environment: String!) {
  repository(owner: $owner, name: $repo) {
    deployments(first: 100, environments: [$environment], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId payload latestStatus { state } }
    }
  }
}`;
class GitHubDeployments {
    #connection;
    #seen = new Map();
    #listed = new Map();
    constructor(connection) {
        this.#connection = connection;
    }
    async list(environment) {
        const { owner, repo } = this.#connection;
        const variables = { owner, repo, environment };
        const page = await this.#connection.graphql('listing deployments', newestOf, variables);
        const { nodes } = page.repository.deployments;
        const whole = nodes.length < 100;
        const filed = nodes.flatMap(({ databaseId, payload, latestStatus }) => {
            const note = readPayload(payload, environment);
            const state = latestStatus?.state.toLowerCase();
            this.#seen.set(String(databaseId), state);
            return note === undefined ? [] : [{ id: String(databaseId), note, state }];
        });
        this.#listed.set(environment, whole ? new Set(filed.map(({ note }) => note.key)) : undefined);
        return filed;
    }
    async file(note) {
        const { environment, commit, key } = note;
        const wanted = { environment, sha: commit };
        let listed = this.#listed.get(environment);
        const filed = await this.#connection.once(async () => {
            const isMissing = listed !== undefined && !listed.has(key);
            listed = undefined;
            if (isMissing)
                return undefined;
            const found = await this.#connection.readAll(read, wanted);
            return found.find(({ payload }) => readPayload(payload, environment)?.key === key);
        }, async (write) => {
            const made = await write(route, {
                ...this.#body(note),
                auto_merge: false,
                required_contexts: []
            });
            this.#seen.set(String(made.id), undefined);
            this.#listed.get(environment)?.add(key);
            return made;
        });
        return String(filed.id);
    }
    #body(note) {
        const description = `${note.artifact} ${note.buildId}`.slice(0, longestDescription);
        return { ref: note.commit, environment: note.environment, description, payload: payloadOf(note) };
    }
    async mark(id, mark) {
        const wanted = statusOf(mark);
        const place = { deployment_id: Number(id) };
        await this.#connection.once(async () => {
            const isOther = this.#seen.has(id) && this.#seen.get(id) !== mark.state;
            this.#seen.delete(id);
            if (isOther)
                return undefined;
            const path = `${read}/{deployment_id}/statuses`;
            const [newest] = await this.#connection.read(path, { ...place, per_page: 1 });
            return newest !== undefined && isSame(newest, wanted) ? newest : undefined;
        }, write => write(`${route}/{deployment_id}/statuses`, { ...place, ...wanted, auto_inactive: false }));
    }
    async retireOthers({ id, note }) {
        const filed = await this.list(note.environment);
        const others = filed.filter(other => other.id !== id && other.note.artifact === note.artifact);
        for (const other of others) {
            if (other.state !== undefined && ended.has(other.state))
                continue;
            await this.mark(other.id, { state: 'inactive', description: `replaced by ${note.buildId}` });
        }
    }
}
const ended = new Set(['inactive', 'failure', 'error']);
function statusOf({ state, description, url, logUrl }) {
    return {
        state,
        description: description.slice(0, longestDescription),
        ...(isWebAddress(url) && { environment_url: url }),
        ...(isWebAddress(logUrl) && { log_url: logUrl })
    };
}
function isSame(one, other) {
    return (one.state === other.state &&
        one.description === other.description &&
        (one.environment_url ?? '') === (other.environment_url ?? '') &&
        (one.log_url ?? '') === (other.log_url ?? ''));
}
function isWebAddress(address) {
    return address !== undefined && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
function createGitHubDeployments(connection) {
    return new GitHubDeployments(connection);
}


/***/ })

};
