export const id = 916;
export const ids = [916];
export const modules = {

/***/ 2477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ GitLedger),
  W: () => (/* binding */ createEmbeddedLedger)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(9191);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/json-canonicalize/dist/index.mjs
var dist = __webpack_require__(5008);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/src/domain/ledger/event.js


const digest = schemas/* string */.YjP().refine(domain_digest/* isDigest */.Bc, 'expected sha256: and 64 hex characters');
const time = iso/* datetime */.w$();
const slot = schemas/* enum */.k5n(['a', 'b']);
const event_text = schemas/* string */.YjP().max(10_000);
const weight = schemas/* number */.aig().min(0).max(1);
/**
 * What can have happened, each kind with the shape of its `data`. Times are ISO 8601 in UTC, weights are
 * green's fraction, durations are milliseconds. Bundles are named by the digest of their canonical line.
 */
const eventData = {
    'artifact.built': schemas/* strictObject */.rej({
        buildId: event_text,
        commit: event_text,
        branch: event_text,
        builtAt: time,
        bytes: schemas/* int */.Whr(),
        store: event_text,
        bundles: schemas/* array */.YOg(digest)
    }),
    'evidence.added': schemas/* strictObject */.rej({
        predicateType: event_text,
        suite: event_text.optional(),
        result: schemas/* enum */.k5n(['PASSED', 'WARNED', 'FAILED']).optional(),
        bundle: digest
    }),
    'promotion.decided': schemas/* strictObject */.rej({
        verdict: schemas/* enum */.k5n(['passed', 'failed']),
        gates: schemas/* array */.YOg(schemas/* strictObject */.rej({ gate: event_text, status: event_text, code: event_text.optional() })),
        bypassed: schemas/* array */.YOg(event_text),
        reason: event_text.optional(),
        summary: digest
    }),
    'lock.acquired': schemas/* strictObject */.rej({ lock: event_text, owner: event_text, expiresAt: time }),
    'lock.renewed': schemas/* strictObject */.rej({ lock: event_text, owner: event_text, expiresAt: time }),
    'lock.released': schemas/* strictObject */.rej({ lock: event_text, owner: event_text }),
    'deployment.staged': schemas/* strictObject */.rej({
        deployment: event_text,
        slot,
        generation: schemas/* int */.Whr(),
        buildId: event_text,
        lock: event_text,
        expiresAt: time,
        url: event_text.optional(),
        job: event_text
    }),
    'deployment.completed': schemas/* strictObject */.rej({
        deployment: event_text,
        slot,
        generation: schemas/* int */.Whr(),
        buildId: event_text,
        previous: digest.nullable(),
        action: schemas/* enum */.k5n(['deploy', 'rollback']),
        bundle: digest.optional(),
        url: event_text.optional(),
        job: event_text
    }),
    'deployment.failed': schemas/* strictObject */.rej({ deployment: event_text, slot, code: event_text, detail: event_text }),
    'rollout.started': schemas/* strictObject */.rej({
        deployment: event_text,
        rollout: event_text,
        slot,
        generation: schemas/* int */.Whr(),
        profile: event_text,
        rule: event_text,
        plannedTicks: schemas/* int */.Whr(),
        tickMs: schemas/* number */.aig()
    }),
    'rollout.shifted': schemas/* strictObject */.rej({
        deployment: event_text,
        weight,
        elapsedMs: schemas/* number */.aig(),
        evidence: schemas/* number */.aig().optional()
    }),
    'rollout.completed': schemas/* strictObject */.rej({
        deployment: event_text,
        slot,
        generation: schemas/* int */.Whr(),
        buildId: event_text,
        previous: digest.nullable(),
        requests: schemas/* int */.Whr(),
        bundle: digest.optional(),
        retainUntil: time,
        job: event_text
    }),
    'rollout.rolled-back': schemas/* strictObject */.rej({
        deployment: event_text,
        slot,
        reason: event_text,
        weight,
        detectedAt: time,
        rollbackMs: schemas/* number */.aig(),
        harmed: schemas/* number */.aig(),
        evidence: schemas/* number */.aig(),
        summary: event_text,
        holdUntil: time
    }),
    'rollout.aborted': schemas/* strictObject */.rej({ deployment: event_text, slot, reason: event_text }),
    'rollout.held': schemas/* strictObject */.rej({ deployment: event_text, slot, reason: event_text, weight }),
    'slot.released': schemas/* strictObject */.rej({ slot, reason: event_text }),
    'smoke.recorded': schemas/* strictObject */.rej({
        suite: event_text,
        verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'flaky-pass']),
        passed: schemas/* int */.Whr(),
        failed: schemas/* int */.Whr(),
        slot: slot.optional(),
        bundle: digest.optional()
    }),
    'digest.recalled': schemas/* strictObject */.rej({ reason: event_text, bundle: digest, summary: digest }),
    'incident.opened': schemas/* strictObject */.rej({
        incident: event_text,
        severity: schemas/* enum */.k5n(['P0', 'P1', 'P2', 'P3']),
        title: event_text,
        deployment: event_text.optional(),
        detail: event_text
    }),
    'incident.updated': schemas/* strictObject */.rej({ incident: event_text, state: event_text, note: event_text }),
    'page.sent': schemas/* strictObject */.rej({ dedupKey: event_text, to: event_text, incident: event_text.optional() }),
    'ledger.checkpoint': schemas/* strictObject */.rej({ head: event_text, sequence: schemas/* int */.Whr(), witness: event_text })
};

;// CONCATENATED MODULE: ./lib/src/domain/ledger/chain.js






/** Before the first event. */
const emptyHead = { sequence: 0, hash: '0'.repeat(64) };
/** Longest canonical event in characters; a segment must be able to hold it. */
const longestEvent = 100_000;
const chain_name = schemas/* string */.YjP().max(1_000);
const hash = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const chain_digest = schemas/* string */.YjP().refine(domain_digest/* isDigest */.Bc);
const Envelope = schemas/* strictObject */.rej({
    v: schemas/* literal */.euz(1),
    seq: schemas/* int */.Whr().positive(),
    prev: hash,
    hash,
    kind: schemas/* enum */.k5n(Object.keys(eventData)),
    key: chain_name,
    time: iso/* datetime */.w$(),
    actor: schemas/* strictObject */.rej({ id: schemas/* int */.Whr(), login: chain_name }),
    subject: schemas/* strictObject */.rej({ artifact: chain_name, digest: chain_digest.optional(), environment: chain_name.optional() }),
    causes: schemas/* array */.YOg(schemas/* int */.Whr().positive()).max(1_000),
    policy: chain_digest.nullable(),
    data: schemas/* unknown */.L5J()
});
/** Puts a draft behind `previous`. Throws `bug` when the draft has not the shape of its kind. */
function chainEvent(draft, previous) {
    const plain = JSON.parse(JSON.stringify(draft));
    const body = { ...plain, v: 1, seq: previous.sequence + 1, prev: previous.hash };
    const event = { ...body, hash: sha256((0,dist/* canonicalize */.d)(body)) };
    const problem = shapeProblem(event);
    if (problem !== undefined)
        throw (0,failure/* bug */.jr)(`a ${draft.kind} event is malformed: ${problem}`);
    if ((0,dist/* canonicalize */.d)(event).length > longestEvent)
        throw (0,failure/* bug */.jr)(`a ${draft.kind} event is longer than ${longestEvent}`);
    return event;
}
/** Checks events that come from anywhere: their shape, their order, their hashes, and where they end. */
function verifyChain(events, checkpoint) {
    return verifyLines(events.map(event => canonicalize(event)), emptyHead, checkpoint);
}
/**
 * Checks canonical lines that follow `start`. Each must be exactly the line that was appended.
 * A checkpoint says that its sequence number had its hash, or that the chain was at least that long.
 */
function verifyLines(lines, start = emptyHead, checkpoint) {
    const events = [];
    let head = start;
    for (const line of lines) {
        const event = readLine(line, head);
        if (typeof event === 'string')
            return altered(head.sequence + 1, event);
        events.push(event);
        head = { sequence: event.seq, hash: event.hash };
        if (checkpoint?.sequence === head.sequence && checkpoint.hash !== head.hash) {
            return altered(head.sequence, 'it differs from the checkpoint');
        }
    }
    if (checkpoint !== undefined && checkpoint.sequence > head.sequence) {
        const detail = `the checkpoint names event ${checkpoint.sequence}`;
        return { intact: false, code: 'ledger-truncated', sequence: head.sequence, detail };
    }
    return { intact: true, events, head };
}
/** Answers the checked events, or throws `unavailable`: an altered ledger proves nothing. */
function intactChain(check) {
    if (check.intact)
        return check;
    throw (0,failure/* unavailable */.hU)(check.code, chainProblem(check), undefined, 'run: sluice audit verify');
}
/** Says what is wrong with a chain, in one line. */
function chainProblem(check) {
    const what = check.code === 'ledger-altered' ? 'is altered' : 'is the last, but not the newest that was appended';
    return `event ${check.sequence} of the ledger ${what}: ${check.detail}`;
}
/** Hashes text as hex. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function altered(sequence, detail) {
    return { intact: false, code: 'ledger-altered', sequence, detail };
}
function readLine(line, head) {
    if (line.length > longestEvent)
        return `it is longer than ${longestEvent} characters`;
    const event = parseJson(line);
    const problem = shapeProblem(event);
    if (problem !== undefined)
        return problem;
    const sealed = event;
    if (sealed.seq !== head.sequence + 1)
        return `its number is ${sealed.seq}`;
    if (sealed.prev !== head.hash)
        return 'it does not follow the event before it';
    if (!isCanonical(sealed, line))
        return 'it is not in canonical form';
    // No event's data has a member called hash, so the first match is the event's own.
    const body = line.replace(`"hash":"${sealed.hash}",`, '');
    return sha256(body) === sealed.hash ? sealed : 'its hash does not fit its content';
}
/** The same answer as comparing with RFC 8785's output, at a fraction of its cost. */
function isCanonical(value, line) {
    return JSON.stringify(value) === line && hasSortedKeys(value);
}
function hasSortedKeys(value) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (Array.isArray(value))
        return value.every(hasSortedKeys);
    let before = '';
    for (const [key, member] of Object.entries(value)) {
        if (key < before || !hasSortedKeys(member))
            return false;
        before = key;
    }
    return true;
}
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function shapeProblem(event) {
    const envelope = Envelope.safeParse(event);
    if (!envelope.success)
        return firstProblem(envelope.error);
    const data = eventData[envelope.data.kind].safeParse(envelope.data.data);
    return data.success ? undefined : firstProblem(data.error);
}
function firstProblem(error) {
    const issue = error.issues[0];
    return `${issue?.path.join('.') || 'event'}: ${issue?.message ?? 'malformed'}`;
}

;// CONCATENATED MODULE: ./lib/src/domain/ledger/append.js

/** Chains drafts behind a view. A known key answers the event that has it. */
function prepareAppend(view, drafts) {
    const known = new Map(view.events.map(event => [event.key, event]));
    const fresh = [];
    let head = view.head;
    const answers = drafts.map(draft => {
        const old = known.get(draft.key);
        if (old !== undefined)
            return old;
        const event = chainEvent(draft, head);
        head = { sequence: event.seq, hash: event.hash };
        known.set(event.key, event);
        fresh.push(event);
        return event;
    });
    return { fresh, answers, view: { events: [...view.events, ...fresh], head } };
}

;// CONCATENATED MODULE: ./lib/src/domain/ledger/segment.js




/** A commit uploads whole files, so a segment stays small. */
const mostEvents = 256;
const mostBytes = 128 * 1024;
const Head = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    sequence: schemas/* int */.Whr().nonnegative(),
    hash: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    segment: schemas/* int */.Whr().nonnegative().max(999_999),
    checkpoint: schemas/* string */.YjP().nullable()
});
const emptySegments = { version: 1, ...emptyHead, segment: 0, checkpoint: null };
function segmentPath(segment) {
    return `events/${String(segment).padStart(6, '0')}.jsonl`;
}
function recordPath(hex) {
    return `records/${hex}.jsonl`;
}
function chainHead(head) {
    return { sequence: head.sequence, hash: head.hash };
}
/** Reads `head.json`. Throws `unavailable` when it is anything else. */
function parseHead(text) {
    try {
        return Head.parse(JSON.parse(text));
    }
    catch (cause) {
        throw (0,failure/* unavailable */.hU)('ledger-unreadable', 'head.json of the ledger is malformed', cause);
    }
}
/** Cuts a file of lines. Whatever follows the last line feed is a line too, so that a cut file shows. */
function linesOf(text) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/**
 * Lays events into files behind a head, given the newest segment's text.
 * Answers every file that changes, by path, `head.json` among them.
 */
function packEvents(head, newest, events) {
    const files = new Map();
    let { segment } = head;
    let text = newest;
    let count = linesOf(newest).length;
    for (const event of events) {
        const line = `${(0,dist/* canonicalize */.d)(event)}\n`;
        const full = count >= mostEvents || Buffer.byteLength(text) + Buffer.byteLength(line) > mostBytes;
        if (segment === 0 || (full && count > 0)) {
            segment += 1;
            text = '';
            count = 0;
        }
        text += line;
        count += 1;
        files.set(segmentPath(segment), text);
    }
    const last = events.at(-1);
    const position = last === undefined ? chainHead(head) : { sequence: last.seq, hash: last.hash };
    files.set('head.json', `${(0,dist/* canonicalize */.d)({ ...head, ...position, segment })}\n`);
    return files;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/git-repository.js



/** Nothing of the user's git settings may reach the ledger, and no commit needs a configured name. */
const settings = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C'
};
/** A bare repository of our own that is read and written with plumbing only. */
class GitRepository {
    #directory;
    #created = false;
    constructor(directory) {
        this.#directory = directory;
    }
    /** Makes the repository when it is missing. Two processes may do so at once. */
    async create() {
        if (this.#created)
            return;
        await (0,external_node_fs_promises_.mkdir)(this.#directory, { recursive: true });
        for (let attempt = 1;; attempt += 1) {
            const made = await this.#git(['init', '--quiet', '--bare', '--template='], '');
            if (made.exitCode === 0)
                break;
            if (attempt === 5)
                throw (0,failure/* unavailable */.hU)('ledger-unreadable', `${this.#directory}: ${made.errors.trim()}`);
        }
        this.#created = true;
    }
    /** The commit that a reference names, or undefined. */
    async resolve(reference) {
        const { exitCode, bytes } = await this.#git(['rev-parse', '--verify', '--quiet', reference], '');
        return exitCode === 0 ? bytes.toString('utf8').trim() : undefined;
    }
    /** The text of each path at a commit, in order; undefined where there is no such file. */
    async texts(commit, paths) {
        const output = await this.#git(['cat-file', '--batch'], paths.map(path => `${commit}:${path}\n`).join(''));
        if (output.exitCode !== 0)
            throw (0,failure/* unavailable */.hU)('ledger-unreadable', output.errors.trim());
        return blobs(output.bytes);
    }
    /**
     * Commits files on top of `parent` if the reference still stands there.
     * Answers the error's text when it did not come to that; another writer was first, or holds git's lock.
     */
    async commit(reference, parent, message, files) {
        const from = parent === undefined ? '' : `from ${parent}\n`;
        const changes = [...files].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`).join('');
        const who = 'committer Sluice <sluice@localhost> now\n';
        const stream = `feature done\ncommit ${reference}\n${who}${data(message)}${from}${changes}done\n`;
        const { exitCode, errors } = await this.#git(['fast-import', '--quiet', '--date-format=now'], stream);
        return exitCode === 0 ? undefined : errors.trim();
    }
    #git(command, input) {
        const { PATH, SystemRoot } = process.env;
        const env = { PATH, SystemRoot, ...settings, GIT_DIR: this.#directory };
        return new Promise((resolve, reject) => {
            const child = (0,external_node_child_process_.spawn)('git', command, { env, cwd: this.#directory, stdio: 'pipe' });
            const out = [];
            const errors = [];
            child.stdout.on('data', chunk => out.push(chunk));
            child.stderr.on('data', chunk => errors.push(chunk));
            child.on('error', cause => reject((0,failure/* unavailable */.hU)('ledger-unreadable', 'git does not start', cause)));
            child.on('close', code => resolve({ exitCode: code ?? 1, bytes: Buffer.concat(out), errors: Buffer.concat(errors).toString('utf8') }));
            // A child that ended early closes its input; its exit code tells more than the broken pipe.
            child.stdin.on('error', () => undefined);
            child.stdin.end(input);
        });
    }
}
function data(text) {
    return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
/** Reads `git cat-file --batch`: a header line, then as many bytes as it says, and a line feed. */
function blobs(bytes) {
    const found = [];
    let start = 0;
    while (start < bytes.length) {
        const lineEnd = bytes.indexOf(10, start);
        const header = bytes.toString('utf8', start, lineEnd);
        const size = / blob (\d+)$/.exec(header)?.[1];
        start = lineEnd + 1;
        found.push(size === undefined ? undefined : bytes.toString('utf8', start, start + Number(size)));
        if (size !== undefined)
            start += Number(size) + 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/git-ledger.js









const nothing = {
    commit: undefined,
    head: emptySegments,
    segments: [],
    view: { events: [], head: emptyHead }
};
const mostAttempts = 60;
/** A ledger on a branch of a git repository of its own. Writers in any number of processes lose nothing. */
class GitLedger {
    location;
    #directory;
    #reference;
    #repository;
    #newest = nothing;
    constructor(options) {
        this.location = options.directory;
        this.#directory = options.directory;
        this.#reference = `refs/heads/${options.branch}`;
        this.#repository = new GitRepository(options.directory);
    }
    async read() {
        return (await this.#snapshot()).view;
    }
    async append(propose) {
        await this.#repository.create();
        let problem = '';
        for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
            const snapshot = await this.#snapshot();
            const change = propose(snapshot.view);
            const { fresh, answers } = prepareAppend(snapshot.view, change.events);
            const records = await this.#records(snapshot.commit, change.records ?? []);
            if (fresh.length === 0 && records.size === 0)
                return answers;
            const files = new Map([...packEvents(snapshot.head, snapshot.segments.at(-1) ?? '', fresh), ...records]);
            const subject = fresh.map(event => event.kind).join(', ') || 'record';
            const lost = await this.#repository.commit(this.#reference, snapshot.commit, `${subject}\n`, files);
            if (lost === undefined)
                return answers;
            problem = lost;
            // Losers wait for a different while each, so that they do not meet again.
            await (0,promises_.setTimeout)(Math.random() * Math.min(20 * (attempt + 1), 200));
        }
        throw (0,failure/* conflict */.hj)('ledger-moved', `${mostAttempts} attempts to append to ${this.location} failed: ${problem}`);
    }
    async record(digest) {
        const commit = await this.#commit();
        if (commit === undefined)
            return [];
        const [text] = await this.#repository.texts(commit, [recordPath((0,domain_digest/* hexOf */.ZD)(digest))]);
        return linesOf(text ?? '');
    }
    async #commit() {
        return (0,external_node_fs_.existsSync)(this.#directory) ? this.#repository.resolve(this.#reference) : undefined;
    }
    async #snapshot() {
        const commit = await this.#commit();
        if (commit !== this.#newest.commit)
            this.#newest = commit === undefined ? nothing : await this.#load(commit);
        return this.#newest;
    }
    async #load(commit) {
        const [headText] = await this.#repository.texts(commit, ['head.json']);
        const head = parseHead(headText ?? '');
        const paths = Array.from({ length: head.segment }, (_, index) => segmentPath(index + 1));
        const texts = paths.length === 0 ? [] : await this.#repository.texts(commit, paths);
        const missing = texts.indexOf(undefined);
        if (missing >= 0)
            throw (0,failure/* unavailable */.hU)('ledger-truncated', `${paths[missing]} of the ledger is missing`);
        const segments = texts;
        return { commit, head, segments, view: this.#check(head, segments) };
    }
    /** Checks only what was appended to the bytes that were checked before. */
    #check(head, segments) {
        const text = segments.join('');
        const before = this.#newest.segments.join('');
        const known = text.startsWith(before) ? this.#newest.view : nothing.view;
        const added = known === nothing.view ? text : text.slice(before.length);
        const check = intactChain(verifyLines(linesOf(added), known.head, chainHead(head)));
        if (check.head.sequence !== head.sequence || check.head.hash !== head.hash) {
            throw (0,failure/* unavailable */.hU)('ledger-altered', `head.json names event ${head.sequence}, the events end at ${check.head.sequence}`);
        }
        return { events: [...known.events, ...check.events], head: check.head };
    }
    async #records(commit, records) {
        const files = new Map();
        for (const { digest, lines } of records) {
            const path = recordPath((0,domain_digest/* hexOf */.ZD)(digest));
            const stored = commit === undefined ? [] : await this.#repository.texts(commit, [path]);
            const old = files.get(path) ?? stored[0] ?? '';
            const known = new Set(linesOf(old));
            const added = [...new Set(lines)].filter(line => !known.has(line));
            if (added.length > 0)
                files.set(path, old + added.map(line => `${line}\n`).join(''));
        }
        return files;
    }
}
/** The ledger of a machine without GitHub, in Sluice's own folder. */
function createEmbeddedLedger(home) {
    return new GitLedger({ directory: (0,external_node_path_.join)(home, 'ledger'), branch: 'sluice-ledger' });
}


/***/ }),

/***/ 9191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8013);

const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return pattern.test(text);
}
/** Reads a digest typed by a person. Throws `usage` with what was found when it is anything else. */
function parseDigest(text, input = 'digest') {
    if (isDigest(text))
        return text;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-digest', {
        input,
        found: text,
        expected: '"sha256:" and 64 lower-case hex characters',
        example: `sha256:${'9f2c41aa'.repeat(8)}`
    });
}
/** The 64 hex characters alone, as file names and registries' fallback tags want them. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** A short form for people, never for machines: `sha256:9f2c…41aa`. */
function shortDigest(digest) {
    return `${digest.slice(0, 11)}…${digest.slice(-4)}`;
}


/***/ }),

/***/ 2785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jp: () => (/* binding */ PolicyFile),
  G4: () => (/* binding */ defaultPolicy),
  iF: () => (/* binding */ environmentNames)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout.js
var rollout = __webpack_require__(3667);
// EXTERNAL MODULE: ./lib/src/domain/policy/section.js
var section = __webpack_require__(1589);
;// CONCATENATED MODULE: ./lib/src/domain/policy/environment.js



const Approvals = (0,section/* section */.uW)({
    count: schemas/* int */.Whr().min(1).max(20).default(1),
    'distinct-from': schemas/* array */.YOg(schemas/* enum */.k5n(['author', 'trigger', 'policy-editor'])).default(['author', 'trigger'])
});
/** A time span that allows or denies: recurring by `cron` and `for`, or once `from` one instant `to` another. */
const Span = (0,section/* section */.uW)({
    zone: section/* Text */.EY.default('UTC'),
    cron: section/* Text */.EY.optional(),
    for: (0,section/* duration */.p0)('1h'),
    from: section/* Text */.EY.optional(),
    to: section/* Text */.EY.optional(),
    reason: section/* Text */.EY.optional()
}).refine(span => (span.cron === undefined) !== (span.from === undefined || span.to === undefined), {
    error: 'expected either "cron" (and "for") or both "from" and "to"'
});
const Run = (0,section/* section */.uW)({
    command: section/* Text */.EY,
    'port-env': section/* Text */.EY.default('PORT'),
    health: section/* Text */.EY.default('/health'),
    'stop-timeout': (0,section/* duration */.p0)('10s')
});
/** One place that an artifact is promoted to. */
const Environment = (0,section/* section */.uW)({
    after: section/* Name */.SX.optional().describe('The stage before.'),
    soak: (0,section/* duration */.p0)('0s').describe('How long the stage before must have run the digest without a break.'),
    requires: section/* Names */.fS.describe('Suites that each need a verified passing result on this digest.'),
    'different-run': schemas/* boolean */.zMY().default(false).describe('The stage before must have been deployed by another run.'),
    approvals: Approvals.optional().describe('How many people must approve, and who may not be one of them.'),
    windows: schemas/* array */.YOg(Span).max(100).default([]).describe('When promotion is allowed; none means always.'),
    freeze: schemas/* array */.YOg(Span).max(100).default([]).describe('When promotion is denied.'),
    store: section/* Text */.EY.optional().describe('Where the digest goes.'),
    url: section/* Text */.EY.optional().describe('Shown on the Deployment; may contain `{slot}`.'),
    lock: (0,section/* duration */.p0)('2h').describe('How long a staged deployment may wait for its end.'),
    deploy: section/* Text */.EY.optional().describe('The command that deploys the digest.'),
    run: Run.optional().describe('How the local process runner starts the service.'),
    rollout: schemas/* union */.KCZ([schemas/* boolean */.zMY(), rollout/* RolloutOverrides */.v])
        .optional()
        .describe('Whether traffic is shifted; by default in the last environment when `rollout` is set.')
});

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(9191);
;// CONCATENATED MODULE: ./lib/src/domain/policy/sections.js



const DigestText = schemas/* string */.YjP().refine(digest/* isDigest */.Bc, { error: 'expected "sha256:" and 64 lower-case hex characters' });
const Artifact = (0,section/* section */.uW)({ name: section/* Name */.SX.optional(), store: section/* Text */.EY.optional() });
const Trust = (0,section/* section */.uW)({
    workflow: section/* Texts */.NT,
    repository: section/* Text */.EY.optional(),
    'repository-id': section/* Text */.EY.optional(),
    ref: section/* Text */.EY.optional(),
    issuer: section/* Text */.EY.default('https://token.actions.githubusercontent.com'),
    event: section/* Text */.EY.optional(),
    runner: section/* Text */.EY.optional(),
    level: section/* Text */.EY.optional(),
    keys: section/* Texts */.NT,
    root: section/* Text */.EY.optional()
});
const Signing = (0,section/* section */.uW)({
    with: schemas/* enum */.k5n(['github', 'sigstore', 'key']).optional(),
    'private-key-env': section/* Text */.EY.optional(),
    command: section/* Text */.EY.optional()
});
const Identity = (0,section/* section */.uW)({
    version: section/* Text */.EY.default('/api/version'),
    level: schemas/* enum */.k5n(['claimed', 'measured', 'attested']).default('claimed'),
    confidence: schemas/* number */.aig().gt(0).lt(1).default(0.99),
    'stale-share': schemas/* number */.aig().gt(0).max(1).default(0.1)
});
const Smoke = (0,section/* section */.uW)({ suite: section/* Text */.EY.optional(), identity: Identity.prefault({}) });
const Triage = (0,section/* section */.uW)({
    critical: schemas/* enum */.k5n(['merge', 'label']).default('merge'),
    'critical-major': schemas/* enum */.k5n(['label', 'merge']).default('label'),
    'merge-method': schemas/* enum */.k5n(['squash', 'merge', 'rebase']).default('squash'),
    age: (0,section/* duration */.p0)('72h'),
    review: (0,section/* duration */.p0)('24h'),
    escalate: schemas/* array */.YOg(schemas/* number */.aig().positive()).default([50, 100, 150]),
    bots: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* int */.Whr(), section/* Text */.EY])).default([]),
    licenses: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional()
});
const Train = (0,section/* section */.uW)({
    name: section/* Name */.SX,
    cron: section/* Text */.EY.default('0 2 * * *'),
    zone: section/* Text */.EY.default('UTC'),
    environment: section/* Name */.SX,
    'catch-up': (0,section/* duration */.p0)('4h')
});
const Schedule = (0,section/* section */.uW)({ trains: schemas/* array */.YOg(Train).max(100).default([]) });
const Notify = schemas/* looseObject */._H3({
    kind: schemas/* enum */.k5n(['pagerduty', 'opsgenie', 'slack', 'statuspage', 'webhook']),
    on: section/* Texts */.NT
})
    .describe('Where events are told; secrets by the name of an environment variable only.');
const Roles = schemas/* record */.g1P(section/* Name */.SX, schemas/* union */.KCZ([section/* Text */.EY.transform(one => [one]), schemas/* array */.YOg(section/* Text */.EY).min(1)]));
const Ledger = (0,section/* section */.uW)({
    kind: schemas/* enum */.k5n(['github', 'git']).optional(),
    branch: section/* Text */.EY.default('sluice-ledger'),
    repository: section/* Text */.EY.optional()
});
const Sop = (0,section/* section */.uW)({ id: section/* Text */.EY, version: section/* Text */.EY, digest: DigestText });

;// CONCATENATED MODULE: ./lib/src/domain/policy/policy.js





const Reserved = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** The policy file as written in YAML; reading applies every default and turns durations into milliseconds. */
const PolicyFile = (0,section/* section */.uW)({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    artifact: Artifact.prefault({}).describe('What is released.'),
    trust: Trust.prefault({}).describe('Who may sign; compared whole, never derived from the bundle under test.'),
    signing: Signing.prefault({}).describe('Defaults of the signing inputs.'),
    environments: schemas/* record */.g1P(section/* Name */.SX, Environment).default({}).describe('Where the artifact goes, stage by stage.'),
    rollout: rollout/* Rollout */.m.optional().describe('How traffic is shifted and judged.'),
    smoke: Smoke.prefault({}).describe('Smoke tests and what identity they ask for.'),
    triage: Triage.prefault({}).describe('What happens to dependency updates.'),
    schedule: Schedule.prefault({}).describe('Release trains.'),
    notify: schemas/* array */.YOg(Notify).max(100).default([]).describe('Who is told.'),
    roles: Roles.default({}).describe('People or teams by role.'),
    ledger: Ledger.prefault({}).describe('Where facts are kept.'),
    alerts: Reserved.optional().describe('Alert rules.'),
    incident: Reserved.optional().describe('Clocks of incidents.'),
    metrics: Reserved.optional().describe('Metric settings.'),
    support: Reserved.optional().describe('Reserved for a later version.'),
    access: Reserved.optional().describe('Reserved for a later version.'),
    sop: Sop.optional().describe('The tracked procedure that this policy follows.')
});
/** The policy of a repository without a policy file: every default, no environment. */
function defaultPolicy() {
    return PolicyFile.parse({ version: 1 });
}
/** The environments' names, each behind the one that it comes `after`; a cycle's members come last, as written. */
function environmentNames(policy) {
    const waiting = Object.keys(policy.environments);
    const ordered = [];
    while (waiting.length > 0) {
        const next = waiting.findIndex(name => {
            const after = policy.environments[name]?.after;
            return after === undefined || !waiting.includes(after);
        });
        ordered.push(...waiting.splice(Math.max(next, 0), 1));
    }
    return ordered;
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Rollout),
/* harmony export */   v: () => (/* binding */ RolloutOverrides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1589);


const Step = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ at: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('0s'), weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100) });
const Profile = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['standard', 'adaptive', 'linear', 'gentle']),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Step)
        .min(1)
        .max(200)
        .refine(steps => steps.at(-1)?.weight === 100, { error: 'expected the last step to have weight 100' })
        .refine(steps => steps.every((step, index) => step.at >= (steps[index - 1]?.at ?? 0)), {
        error: 'expected steps in the order of their "at"'
    })
]);
const Tolerance = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    'error-relative': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(10),
    'error-points': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100).default(0.02),
    latency: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(10)
});
const Margin = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    'error-points': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100).default(1),
    latency: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(20)
});
const Alarms = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    'error-rate': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(100).default(5),
    health: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).default(3)
});
const probability = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).lt(0.5);
const AfterFailure = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rollback', 'hold']);
const shape = {
    router: _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Plug */ .Fc.default({ kind: 'embedded' }).describe('What moves the traffic.'),
    metrics: _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Plug */ .Fc.default({ kind: 'embedded' }).describe('What tells how both colours do.'),
    profile: Profile.default('standard').describe('The steps of the weight.'),
    duration: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('30m').describe('Scales every time of the judge and the profile.'),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['sequential', 'thresholds']).default('sequential').describe('How green is judged.'),
    tolerance: Tolerance.prefault({}).describe('What is not yet harm: percent, points, percent.'),
    margin: Margin.prefault({}).describe('What green must be proven within to finish: points, percent.'),
    alpha: probability.default(0.01).describe('The chance to roll back a good green.'),
    beta: probability.default(0.05).describe('The chance to finish with a bad one.'),
    'harm-budget': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().default(100).describe('Requests that may be harmed before a decision.'),
    bake: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('30m').describe('How long to watch after the last step.'),
    holdback: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(50).default(5).describe('Percent kept on blue while `adaptive` bakes.'),
    retain: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('24h').describe('How long the previous generation stays deployed after completion.'),
    lease: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('15s').describe('After this long without renewal the router goes back to blue by itself.'),
    'blind-timeout': (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('120s').describe('How long to go on without fresh data.'),
    grace: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('0s').describe('How much of the start the judge leaves out.'),
    'on-inconclusive': AfterFailure.default('hold').describe('What to do when nothing could be proven.'),
    'on-failure': AfterFailure.default('rollback').describe('What to do when green is worse.'),
    alarms: Alarms.prefault({}).describe('Absolute alarms beside the judge: percent, failed checks.'),
    hold: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('24h').describe('How long green is kept after a rollback.')
};
const Rollout = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(shape);
// A default would hide that the key is not written, and the whole file's value would never be reached.
function withoutDefaults() {
    const entries = Object.entries(shape).map(([key, value]) => [
        key,
        value
            .unwrap()
            .optional()
            .describe(value.description ?? key)
    ]);
    return Object.fromEntries(entries);
}
/** The same keys for one environment. What is not written there keeps the value of the whole file. */
const RolloutOverrides = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(withoutDefaults());


/***/ }),

/***/ 1589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Fc: () => (/* binding */ Plug),
/* harmony export */   NT: () => (/* binding */ Texts),
/* harmony export */   SX: () => (/* binding */ Name),
/* harmony export */   fS: () => (/* binding */ Names),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1911);


/** A strict part of the policy file: kebab-case keys as written, camelCase keys once read. */
function section(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape).transform(camelKeys);
}
function camelKeys(written) {
    const entries = Object.entries(written).map(([key, value]) => [camel(key), value]);
    return Object.fromEntries(entries);
}
function camel(key) {
    return key.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** A duration that may be left out; the default is written as people write it. */
function duration(byDefault) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.prefault(byDefault);
}
/** A name that others refer to: an environment, a suite, a role. */
const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(100)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
    // Such a key would reach an object's prototype instead of becoming a name.
    .refine(name => !['constructor', 'prototype', '__proto__'].includes(name), { error: 'that name is reserved' });
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_000);
const Names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Name).default([]);
const Texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Text).default([]);
/** One plug by its kind; the adapter of that kind checks its own settings. */
const Plug = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ kind: Name });


/***/ }),

/***/ 1624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
/** Checks that an operation and its wiring fit together, and hides what they are made of. */
function door(operation, wire) {
    return { operation, wire };
}


/***/ })

};
