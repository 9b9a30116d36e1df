export const id = 8497;
export const ids = [8497,2743,6117];
export const modules = {

/***/ 93180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isAbsent),
/* harmony export */   Z: () => (/* binding */ writeAtomicallyNow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Writes a file whole or not at all. Whoever foresees the temporary name gains nothing: it must not exist yet. */
function writeAtomicallyNow(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.incoming-${process.pid}-${process.hrtime.bigint().toString(36)}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, text, { flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
}
/** True for ENOENT. Looks at the code alone: an error of another realm is no `instanceof Error`. */
function isAbsent(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}


/***/ }),

/***/ 96117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyHashing: () => (/* binding */ copyHashing),
/* harmony export */   digestOfText: () => (/* binding */ digestOfText),
/* harmony export */   hashFile: () => (/* binding */ hashFile),
/* harmony export */   isAbsent: () => (/* reexport safe */ _atomic_file_js__WEBPACK_IMPORTED_MODULE_6__.W),
/* harmony export */   moveInto: () => (/* binding */ moveInto),
/* harmony export */   temporaryIn: () => (/* binding */ temporaryIn),
/* harmony export */   writeAtomically: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93180);







const blockBytes = 1024 * 1024;
/** Hashes a file block by block, so that its size does not matter: while one is hashed, the next is read. */
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
    try {
        let bytes = 0;
        let [block, spare] = [Buffer.allocUnsafe(blockBytes), Buffer.allocUnsafe(blockBytes)];
        let read = await file.read(block, 0, blockBytes);
        while (read.bytesRead > 0) {
            const next = file.read(spare, 0, blockBytes);
            hash.update(block.subarray(0, read.bytesRead));
            bytes += read.bytesRead;
            read = await next;
            [block, spare] = [spare, block];
        }
        return { digest: `sha256:${hash.digest('hex')}`, bytes };
    }
    finally {
        await file.close();
    }
}
/** Copies a file and hashes the bytes that were copied, not those that may be there a moment later. */
async function copyHashing(from, to) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const tap = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            bytes += chunk.length;
            done(null, chunk);
        }
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(from), tap, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(to, { flags: 'wx' }));
    return { digest: `sha256:${hash.digest('hex')}`, bytes };
}
function digestOfText(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}
/** A name in the same folder, so that the rename which follows is atomic. */
function temporaryIn(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, `.incoming-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
}
async function moveInto(temporary, target) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
}
async function writeAtomically(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = temporaryIn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text, { flag: 'wx' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
}


/***/ }),

/***/ 54257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ originRepository)
/* harmony export */ });
/* unused harmony export repositoryAt */
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25754);

const part = '([A-Za-z0-9_.-]{1,100})';
/**
 * Reads `owner/name` off the remote `origin` of the repository that holds the folder. Undefined when there is none,
 * or when it lies on another server than `serverUrl`: a token is shown to nobody who was not meant.
 */
async function originRepository(clone, serverUrl) {
    try {
        const address = await (0,_git_output_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .o)({ ...clone, words: ['remote', 'get-url', 'origin'] });
        return repositoryAt(address.trim(), new URL(serverUrl).hostname);
    }
    catch {
        return undefined;
    }
}
/** Understands `https://host/owner/name`, `ssh://git@host/owner/name` and `git@host:owner/name`, with or without `.git`. */
function repositoryAt(address, host) {
    const name = host.replaceAll('.', '\\.');
    const forms = [`https://(?:[^/@]*@)?${name}/`, `ssh://[^/@]*@${name}(?::\\d+)?/`, `[^/@:]*@${name}:`];
    const found = new RegExp(`^(?:${forms.join('|')})${part}/${part}?/?$`, 'i').exec(address);
    const [, owner, repository = ''] = found ?? [];
    const bare = repository.replace(/\.git$/, '');
    return owner === undefined || bare === '' ? undefined : `${owner}/${bare}`;
}


/***/ }),

/***/ 25754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gitOutput)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const mostBytes = 16 * 1024 * 1024;
/**
 * Asks git, which ends by itself, and answers what it printed; nothing of it is echoed, for it is text from outside.
 * Throws `component-missing` when git is missing, ends with another code than zero, or prints more than 16 MiB.
 */
async function gitOutput({ directory, words, environment }) {
    const { exec } = await __webpack_require__.e(/* import() */ 8879).then(__webpack_require__.bind(__webpack_require__, 58879));
    const printed = [];
    let bytes = 0;
    const keep = (chunk) => {
        bytes += chunk.length;
        if (bytes <= mostBytes)
            printed.push(chunk);
    };
    const options = { env: given(environment), silent: true, ignoreReturnCode: true, listeners: { stdout: keep } };
    const code = await exec('git', ['-C', directory, ...words], options).catch(cause => refuse(directory, cause));
    return code === 0 && bytes <= mostBytes ? Buffer.concat(printed).toString('utf8') : refuse(directory, `code ${code}`);
}
function given(environment) {
    return Object.fromEntries(Object.entries(environment).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}
function refuse(directory, cause) {
    const hint = 'git must be installed, and the folder must be a repository with a commit';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('component-missing', `git could not read the repository at ${directory}`, cause, hint);
}


/***/ }),

/***/ 80537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _domain_policy_default_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(482);




/**
 * Reads the policy file of a working directory. Throws `usage`: `missing-policy` when it is absent and not optional,
 * `outside-workspace` when the path or a link leaves the directory, `bad-policy` when it cannot be read as a policy.
 */
async function loadPolicy(path, workingDirectory, { optional = false } = {}) {
    const bytes = read(path, workingDirectory);
    if (bytes !== undefined) {
        // Where there is no file, nobody waits for the schema and for YAML.
        const [{ parsePolicy }, { digestOfText }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(8815), __webpack_require__.e(1260), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 6578)),
            __webpack_require__.e(/* import() */ 6117).then(__webpack_require__.bind(__webpack_require__, 96117))
        ]);
        return { policy: parsePolicy(textOf(bytes, path), path), digest: digestOfText(bytes) };
    }
    // A path that somebody typed is meant: a policy that cannot be found must not become one that asks for nothing.
    if (optional && path === defaultPath)
        return { policy: (0,_domain_policy_default_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPolicy */ .G)(), digest: null };
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        kind: 'usage',
        code: 'missing-policy',
        message: `${path}: there is no policy file`,
        hint: 'the smallest one is "version: 1" and "environments: { production: {} }"'
    });
}
const defaultPath = '.github/sluice.yml';
function read(path, workingDirectory) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path);
    refuseOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory), wanted, path);
    try {
        refuseOutside(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workingDirectory), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(wanted), path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(wanted);
    }
    catch (cause) {
        if (cause instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            throw cause;
        if (isMissing(cause))
            return undefined;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('bad-policy', `${path}: the policy file cannot be read`, cause);
    }
}
function refuseOutside(directory, wanted, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, wanted);
    if (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return;
    const expected = 'a path inside the workspace';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('outside-workspace', { input: 'policy', found: path, expected, example: '.github/sluice.yml' });
}
function isMissing(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}
function textOf(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-policy', { input: path, found: 'other bytes', expected: 'UTF-8 text', cause });
    }
}


/***/ }),

/***/ 54661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ textFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93180);




const largestBytes = 1_000_000;
/**
 * Reads and writes below one directory; links that lead out of it are followed nowhere. The files are small, and a
 * thread for each of a dozen calls costs a short command an eighth of its processor time, so none is used.
 */
function textFiles(directory) {
    return {
        async read(path) {
            const real = existing(inside(directory, path), path);
            inside(realpath(directory), real);
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
            if (size <= largestBytes)
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, 'utf8');
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-input', { input: path, found: `${size} bytes`, expected: `at most ${largestBytes} bytes` });
        },
        async exists(path) {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(inside(directory, path), { throwIfNoEntry: false }) !== undefined;
        },
        async list(folder) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(inside(directory, folder)).sort();
            }
            catch (cause) {
                if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W)(cause))
                    return [];
                throw cause;
            }
        },
        async write(path, text) {
            const target = inside(directory, path);
            // A folder on the way may be a link that leads out.
            inside(realpath(directory), nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
            (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomicallyNow */ .Z)(target, text);
            return target;
        }
    };
}
const realpath = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native;
function existing(path, named) {
    try {
        return realpath(path);
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-input', { input: named, found: 'no such file', expected: 'a file that exists', cause });
    }
}
/** The real path of the nearest folder that is there: what is missing will be made inside it. */
function nearestReal(folder) {
    try {
        return realpath(folder);
    }
    catch (cause) {
        if (!(0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W)(cause))
            throw cause;
        return nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    }
}
function inside(directory, path) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory), target);
    if (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return target;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('outside-workspace', { input: 'path', found: path, expected: 'a path inside the workspace' });
}


/***/ }),

/***/ 69243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ dueNow)
/* harmony export */ });
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87222);

/**
 * Says what is due about an incident and was not said before. Pure: the clock comes in, so a policy that changes later
 * never rewrites what was due then, and a run that comes late says it late, but once.
 */
function dueNow(incident, settings, now) {
    const all = incident.state === 'resolved' ? afterwards(incident, settings, now) : during(incident, settings, now);
    return all.filter(({ key }) => !incident.pages.includes(key));
}
function during(incident, settings, now) {
    const { severity, acknowledgedAt, roles, openedAt } = incident;
    if (!(0,_states_js__WEBPACK_IMPORTED_MODULE_0__/* .isMajor */ .wO)(severity))
        return [];
    const age = since(openedAt, now);
    const unheard = acknowledgedAt === undefined && age >= settings.acknowledge;
    const uncommanded = roles.commander === undefined && age >= settings.commander;
    return [
        ...opening(incident),
        ...(unheard ? [due(incident, 'unacknowledged', 'page', 'nobody acknowledged it')] : []),
        ...(uncommanded ? [due(incident, 'no-commander', 'page', 'it has no commander')] : []),
        ...overdueUpdate(incident, settings, now)
    ];
}
/** A rollout pages about its own incident; any other is told when it is opened. */
function opening(incident) {
    const { deployment, severity, title } = incident;
    if (deployment !== undefined)
        return [];
    return [due(incident, `opened-${severity}`, severity === 'P0' ? 'page' : 'notice', title)];
}
function overdueUpdate(incident, { update }, now) {
    const { severity, updatedAt, roles } = incident;
    const longest = severity === 'P0' ? update.P0 : update.P1;
    if (since(updatedAt, now) <= longest)
        return [];
    const who = roles['communications-lead'] ?? 'the communications lead, who is not named yet';
    return [due(incident, `update-${updatedAt}`, 'notice', `an update is overdue; it falls to ${who}`)];
}
function afterwards(incident, settings, now) {
    const resolvedAt = incident.states.at(-1)?.time ?? incident.updatedAt;
    const owed = (0,_states_js__WEBPACK_IMPORTED_MODULE_0__/* .isMajor */ .wO)(incident.severity) && incident.reviewedAt === undefined;
    if (!owed || since(resolvedAt, now) <= settings.postMortem)
        return [];
    return [due(incident, 'post-mortem', 'notice', 'its post-mortem is overdue')];
}
function due({ artifact, id }, what, level, text) {
    return { key: `${artifact}/${id}/${what}`, level, text: `${id}: ${text}` };
}
function since(time, now) {
    return now.getTime() - Date.parse(time);
}


/***/ }),

/***/ 9209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ mirroredIncident),
/* harmony export */   FT: () => (/* binding */ issueKey),
/* harmony export */   w8: () => (/* binding */ incidentOf)
/* harmony export */ });
/* harmony import */ var _plain_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72049);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40829);


/** The incident that an event is about, when a mirror of incidents is out of date after it. */
function incidentOf(event) {
    return 'incident' in event.data ? event.data.incident : undefined;
}
/** Projects one incident from the facts. Pure: an issue that got lost comes back the same. */
function mirroredIncident(events, id) {
    const start = events.findIndex(event => event.kind === 'incident.opened' && event.data.incident === id);
    const opened = events[start];
    const incident = incidentAfter(events.slice(0, start + 1), id);
    const now = incidentAfter(events, id);
    if (opened === undefined || incident === undefined || now === undefined)
        return undefined;
    const later = events.slice(start + 1).filter(event => incidentOf(event) === id);
    // Each later event about an incident adds one line to its timeline.
    const said = now.timeline.slice(incident.timeline.length);
    return {
        key: issueKey(incident),
        title: `${incident.severity}: ${incident.title} (${id})`,
        body: bodyOf(incident),
        labels: ['sluice', `sluice:${now.severity}`],
        comments: said.map(({ time, text }, at) => ({ key: `${later[at]?.seq}`, body: `${time}: ${(0,_plain_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainMarkdown */ .E)(text)}` })),
        isClosed: now.state === 'resolved'
    };
}
/** The one issue of an incident, whoever writes to it: this mirror, a rollout's page, or a clock. */
function issueKey({ id, artifact, deployment }) {
    return deployment === undefined ? id : `${artifact}/${deployment}`;
}
function incidentAfter(events, id) {
    return (0,_state_js__WEBPACK_IMPORTED_MODULE_0__.foldLedger)(events).incidents.findLast(one => one.id === id);
}
function bodyOf({ environment, digest, deployment, timeline }) {
    const about = [
        ['environment', environment],
        ['digest', digest],
        ['deployment', deployment]
    ];
    const facts = about.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${code(value)}`]));
    const story = timeline.map(({ time, text }) => `- ${time}: ${(0,_plain_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainMarkdown */ .E)(text)}`);
    return [...facts, '', '**Timeline**', '', ...story].join('\n');
}
function code(text) {
    return `\`${text.replaceAll('`', "'").replaceAll(/\s+/g, ' ')}\``;
}


/***/ }),

/***/ 72049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ plainMarkdown)
/* harmony export */ });
/** Text from a service or a person, in one line of Markdown: it neither addresses people nor carries markup. */
function plainMarkdown(text) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.replaceAll(/[\\`*_{}[\]<>#@|!]/g, character => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy)
/* harmony export */ });
const minute = 60_000;
const hour = 60 * minute;
/**
 * The policy of a repository without a policy file: every default, no environment. Written out, because building the
 * whole schema for it would take longer than many a command; a test compares it with what the schema says.
 */
function defaultPolicy() {
    return {
        version: 1,
        artifact: {},
        trust: { workflow: [], issuer: 'https://token.actions.githubusercontent.com', parameters: {}, keys: [] },
        signing: { rekorVersion: 1, publicLog: false },
        environments: {},
        smoke: {
            identity: {
                version: '/api/version',
                level: 'claimed',
                confidence: 0.99,
                staleShare: 0.1,
                backends: [],
                content: {}
            }
        },
        triage: {
            critical: 'merge',
            criticalMajor: 'label',
            mergeMethod: 'squash',
            age: 72 * hour,
            review: 24 * hour,
            escalate: [50, 100, 150],
            bots: [],
            npmRegistry: 'https://registry.npmjs.org',
            projects: [],
            licenses: { allow: [], deny: [], exceptions: {} }
        },
        schedule: { trains: [] },
        notify: [],
        roles: {},
        ledger: { branch: 'sluice-ledger' },
        commands: { env: [] },
        alerts: alerts(),
        incident: {
            acknowledge: 15 * minute,
            commander: 15 * minute,
            update: { P0: 30 * minute, P1: hour },
            postMortem: 48 * hour,
            people: false
        }
    };
}
function alerts() {
    return {
        pack: 'sop',
        objective: { target: 99.9, window: 30 * 24 * hour },
        minimumErrors: 3,
        pageAfter: 15 * minute,
        signals: {
            requests: {},
            latency: { quantile: 0.95 },
            health: { metric: 'probe_success', match: {} },
            capacity: { metric: 'capacity_used_ratio', match: {} },
            integrity: { metric: 'data_integrity_problems', match: {} },
            dependencies: { metric: 'dependency_up', match: {} },
            own: {}
        },
        rules: [],
        runbooks: 'docs/operations/runbooks',
        secrets: '/etc/alertmanager/secrets'
    };
}


/***/ }),

/***/ 81624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
/** Checks that an operation and its wiring fit together, and hides what they are made of. */
function door(operation, wire) {
    return { operation, wire };
}


/***/ }),

/***/ 76543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ draftOf)
/* harmony export */ });
/** Writes a draft about an artifact's operations, under a key of that artifact. */
function draftOf({ run, ports }, { artifact, environment }, { kind, key, data }) {
    return {
        kind,
        key: `${artifact}/${key}`,
        time: ports.clock.now().toISOString(),
        actor: run.actor,
        subject: { artifact, ...(environment === undefined ? {} : { environment }) },
        causes: [],
        data,
        policy: ports.policyDigest
    };
}


/***/ }),

/***/ 52126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tellDue)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _domain_incident_clocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69243);
/* harmony import */ var _domain_ledger_mirror_incident_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9209);
/* harmony import */ var _drafts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76543);




/**
 * Tells what is due about an incident, and writes down that it was told. Whoever dies in between tells it again under
 * the same key, which reaches nobody twice. Returns why somebody could not be told.
 */
async function tellDue(incident, teller) {
    const { policy, ports } = teller;
    for (const due of (0,_domain_incident_clocks_js__WEBPACK_IMPORTED_MODULE_1__/* .dueNow */ .Z)(incident, policy.incident, ports.clock.now())) {
        try {
            await tell(due, incident, teller);
        }
        catch (thrown) {
            return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w2)(thrown).message;
        }
    }
    return undefined;
}
async function tell({ key, level, text }, incident, teller) {
    const { notifier, ledger } = teller.ports;
    const { id, artifact, environment, severity, title } = incident;
    const notification = { dedupKey: key, severity: level, title: `${severity}: ${title} (${id})`, text };
    await notifier.notify({ ...notification, about: (0,_domain_ledger_mirror_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .issueKey */ .FT)(incident), link: teller.run.runUrl });
    const data = { dedupKey: key, to: notifier.name, incident: id, level };
    const sent = (0,_drafts_js__WEBPACK_IMPORTED_MODULE_3__/* .draftOf */ .b)(teller, { artifact, environment }, { kind: 'page.sent', key: `page/${key}`, data });
    await ledger.append(() => ({ events: [sent] }));
}


/***/ }),

/***/ 73954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ ledgerRepository),
/* harmony export */   e7: () => (/* binding */ isJobOnGitHub),
/* harmony export */   m6: () => (/* binding */ connectTo),
/* harmony export */   mL: () => (/* binding */ projectRepository)
/* harmony export */ });
/* unused harmony export cloneOf */
/* harmony import */ var _adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54257);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


const publicServer = 'https://github.com';
const publicApi = 'https://api.github.com';
/**
 * Names the repository on GitHub that keeps the facts; undefined where they stay on this machine. A workflow, or
 * `--repository`, names it; elsewhere it is where a clone came from, once there is a token to ask GitHub with.
 */
async function ledgerRepository({ ledger }, choice, host) {
    if (ledger.kind === 'git')
        return undefined;
    const named = ledger.repository ?? host.run.repository;
    if (named !== undefined)
        return named;
    if (ledger.kind === undefined && tokenOf(choice, host) === undefined)
        return undefined;
    const server = host.environment.GITHUB_SERVER_URL || publicServer;
    const origin = await (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(cloneOf(host), server);
    if (origin !== undefined || ledger.kind === undefined)
        return origin;
    const example = 'ledger: { kind: github, repository: octo/shop }';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'repository', found: '', expected: 'owner/name', example });
}
/**
 * Names the repository whose pull requests are meant, wherever the ledger is: a workflow, or `--repository`, names it;
 * elsewhere it is where a clone came from, once there is a token. Undefined: this machine has none.
 */
async function projectRepository(choice, host) {
    if (host.run.repository !== undefined)
        return host.run.repository;
    if (tokenOf(choice, host) === undefined)
        return undefined;
    return (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(cloneOf(host), host.environment.GITHUB_SERVER_URL || publicServer);
}
/** Where this host stands, for git. */
function cloneOf({ run, environment }) {
    return { directory: run.workingDirectory, environment };
}
/** True in a job of a workflow whose facts are on GitHub: what stays in its folder is gone when the job ends. */
function isJobOnGitHub({ ledger }, { run }) {
    return ledger.kind !== 'git' && run.repository !== undefined && run.runId !== undefined;
}
/** Connects to a repository on GitHub. The library is loaded only here, for it is large. */
async function connectTo(repository, choice, host) {
    const token = tokenOf(choice, host);
    if (token === undefined) {
        const expected = `a token for ${repository} on GitHub`;
        const example = `github-token: \${{ github.token }}, or GITHUB_TOKEN in the environment`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'github-token', found: '', expected, example });
    }
    const { Connection } = await Promise.all(/* import() */[__webpack_require__.e(1092), __webpack_require__.e(861)]).then(__webpack_require__.bind(__webpack_require__, 70861));
    const apiUrl = host.environment.GITHUB_API_URL || publicApi;
    return new Connection({ token, repository, apiUrl, ...host.pace });
}
function tokenOf({ githubToken }, { environment }) {
    return githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN || undefined;
}


/***/ }),

/***/ 50784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ notifierOf),
  J: () => (/* binding */ ownNotifier)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/file-notifier.js




const Delivered = schemas/* object */.Ikc({ dedupKey: schemas/* string */.YjP() });
/** Appends each notification to a file as one line of JSON: where a machine without a pager tells people. */
function createFileNotifier(path, clock) {
    return {
        name: `file ${path}`,
        notify: async (notification) => {
            if ((await deliveredKeys(path)).has(notification.dedupKey))
                return;
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.appendFile)(path, `${JSON.stringify({ time: clock.now().toISOString(), ...notification })}\n`);
        }
    };
}
/** A line that a crash cut off told nobody, so its key does not count. */
async function deliveredKeys(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(cause => {
        if ((0,files.isAbsent)(cause))
            return '';
        throw cause;
    });
    return new Set(text.split('\n').flatMap(line => keyOf(line)));
}
function keyOf(line) {
    try {
        return [Delivered.parse(JSON.parse(line)).dedupKey];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var ledger = __webpack_require__(14360);
// EXTERNAL MODULE: ./lib/src/wiring/secrets.js
var secrets = __webpack_require__(89040);
;// CONCATENATED MODULE: ./lib/src/wiring/notifiers.js






const notifiers_all = ['page', 'notice'];
/** People are told as the policy's `notify` says; by an issue where the facts are on GitHub, else in a file, in any case. */
async function notifierOf(policy, inputs, host) {
    const own = await ownNotifier(policy, inputs, host);
    if (policy.notify.length === 0)
        return own;
    const [{ createEveryNotifier }, { fileDeliveries }, asked] = await Promise.all([
        __webpack_require__.e(/* import() */ 440).then(__webpack_require__.bind(__webpack_require__, 60440)),
        __webpack_require__.e(/* import() */ 6110).then(__webpack_require__.bind(__webpack_require__, 76110)),
        Promise.all(policy.notify.map((settings, index) => listenerOf(settings, index, host)))
    ]);
    const listeners = [{ notifier: own, on: notifiers_all }, ...asked];
    const here = fileDeliveries((0,external_node_path_.join)(host.run.home, 'deliveries.jsonl'));
    const forgetful = new Set(asked.filter(({ notifier }) => notifier.forgets).map(({ notifier }) => notifier.name));
    if (forgetful.size === 0)
        return createEveryNotifier(listeners, here);
    const { ledgerDeliveries } = await __webpack_require__.e(/* import() */ 3543).then(__webpack_require__.bind(__webpack_require__, 33543));
    const shared = ledgerDeliveries({
        ledger: () => (0,ledger.ledgerOf)(policy, inputs, host),
        artifact: policy.artifact.name ?? 'artifact',
        actor: host.run.actor,
        now: () => system_clock/* systemClock */.m.now(),
        forgetful,
        here
    });
    return createEveryNotifier(listeners, shared);
}
/** An issue where the facts are on GitHub, else a line in a file: what is there without anybody's account. */
async function ownNotifier(policy, inputs, host) {
    const repository = await (0,github/* ledgerRepository */.Ed)(policy, inputs, host);
    if (repository === undefined) {
        return createFileNotifier((0,external_node_path_.join)(host.run.home, 'notifications.jsonl'), system_clock/* systemClock */.m);
    }
    const [{ createIssueNotifier }, { createGitHubIssues }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7663).then(__webpack_require__.bind(__webpack_require__, 27663)),
        __webpack_require__.e(/* import() */ 4155).then(__webpack_require__.bind(__webpack_require__, 34155))
    ]);
    return createIssueNotifier(createGitHubIssues(await (0,github/* connectTo */.m6)(repository, inputs, host)));
}
/** Two of one kind are told apart by their place in the policy. */
async function listenerOf(settings, index, host) {
    const notifier = await pluggedNotifier(settings, host);
    return { notifier: { ...notifier, name: `${notifier.name} ${index + 1}` }, on: settings.on };
}
async function pluggedNotifier(settings, host) {
    const pause = (milliseconds) => system_clock/* systemClock */.m.sleep(milliseconds);
    switch (settings.kind) {
        case 'pagerduty': {
            const { createPagerDutyNotifier } = await __webpack_require__.e(/* import() */ 6276).then(__webpack_require__.bind(__webpack_require__, 16276));
            return createPagerDutyNotifier({ url: settings.url, routingKey: (0,secrets/* secretOf */.O)(host, settings.routingKeyEnv), pause });
        }
        case 'opsgenie': {
            const { createOpsgenieNotifier } = await __webpack_require__.e(/* import() */ 3679).then(__webpack_require__.bind(__webpack_require__, 33679));
            const { url, responders, apiKeyEnv } = settings;
            return createOpsgenieNotifier({ url, responders, apiKey: (0,secrets/* secretOf */.O)(host, apiKeyEnv), pause });
        }
        case 'slack': {
            const { createSlackNotifier } = await __webpack_require__.e(/* import() */ 2255).then(__webpack_require__.bind(__webpack_require__, 42255));
            return createSlackNotifier({ url: (0,secrets/* secretOf */.O)(host, settings.webhookEnv), pause });
        }
        case 'statuspage': {
            const { createStatuspageNotifier } = await __webpack_require__.e(/* import() */ 3658).then(__webpack_require__.bind(__webpack_require__, 53658));
            const url = `${settings.url}/pages/${settings.page}/incidents`;
            return createStatuspageNotifier({ url, apiKey: (0,secrets/* secretOf */.O)(host, settings.apiKeyEnv), pause });
        }
        case 'webhook': {
            const { createWebhookNotifier } = await __webpack_require__.e(/* import() */ 8930).then(__webpack_require__.bind(__webpack_require__, 8930));
            return createWebhookNotifier({
                url: settings.url,
                secret: (0,secrets/* secretOf */.O)(host, settings.secretEnv),
                now: Date.now,
                pause
            });
        }
    }
}


/***/ }),

/***/ 89040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secretOf),
/* harmony export */   u: () => (/* binding */ secretIfSet)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

/** Reads a secret by the name that the policy gives, and hides it. Throws `missing-input` when it is not set. */
function secretOf(host, name) {
    const value = secretIfSet(host, name);
    if (value)
        return value;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('missing-input', {
        input: name,
        found: undefined,
        expected: 'an environment variable that holds the secret which the policy names',
        example: `env: { ${name}: \${{ secrets.${name} }} }`
    });
}
/** The same where it may be missing. */
function secretIfSet({ environment, hide }, name) {
    const value = environment[name] || undefined;
    if (value !== undefined)
        hide?.(value);
    return value;
}


/***/ }),

/***/ 15008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalize)
/* harmony export */ });
/* unused harmony export canonicalizeEx */
// src/serializer.ts
var CircularRootPathName = "$";
function _serialize(obj, options) {
  let buffer = "";
  const vInclude = options && options.include;
  let vExclude = options && options.exclude;
  if (vExclude) {
    if (typeof vExclude === "string") vExclude = [vExclude];
  }
  if (vInclude) vInclude.sort();
  const visited = /* @__PURE__ */ new WeakMap();
  const allowCircular = options && options.allowCircular;
  const filterUndefined = options && options.filterUndefined;
  const undefinedInArrayToNull = options && options.undefinedInArrayToNull;
  const strictUndefined = options && options.strictUndefined;
  serialize(obj, CircularRootPathName);
  return buffer;
  function serialize(object, path) {
    if (strictUndefined && object === void 0) {
      throw new Error(
        `undefined is not permitted in JSON at "${path}" (strictUndefined)`
      );
    }
    if (object === null || typeof object !== "object" || object.toJSON != null) {
      if (typeof object === "number" && !Number.isFinite(object)) {
        throw new Error(
          `Non-finite number (${object}) is not permitted in JSON (RFC 8785 \xA73.2.2.3)`
        );
      }
      buffer += JSON.stringify(object);
    } else if (Array.isArray(object)) {
      const visitedPath = visited.get(object);
      if (visitedPath !== void 0) {
        if (path.startsWith(visitedPath)) {
          if (!allowCircular) {
            throw new Error("Circular reference detected");
          }
          buffer += '"[Circular:' + visitedPath + ']"';
          return;
        }
      }
      visited.set(object, path);
      buffer += "[";
      let next = false;
      object.forEach((element, index) => {
        if (next) {
          buffer += ",";
        }
        next = true;
        if (element === void 0 && strictUndefined) {
          throw new Error(
            `undefined is not permitted in JSON at "${path}[${index}]" (strictUndefined)`
          );
        }
        if (undefinedInArrayToNull && element === void 0) {
          element = null;
        }
        serialize(element, `${path}[${index}]`);
      });
      buffer += "]";
    } else {
      const visitedPath = visited.get(object);
      if (visitedPath !== void 0) {
        if (path.startsWith(visitedPath)) {
          if (!allowCircular) {
            throw new Error("Circular reference detected");
          }
          buffer += '"[Circular:' + visitedPath + ']"';
          return;
        }
      }
      visited.set(object, path);
      buffer += "{";
      let next = false;
      const addProp = (property) => {
        if (vExclude && vExclude.includes(property)) {
          return;
        }
        if (strictUndefined && object[property] === void 0) {
          throw new Error(
            `undefined is not permitted in JSON at "${path}.${property}" (strictUndefined)`
          );
        }
        if (next) {
          buffer += ",";
        }
        next = true;
        buffer += JSON.stringify(property);
        buffer += ":";
        serialize(object[property], `${path}.${property}`);
      };
      if (path === CircularRootPathName && vInclude) {
        vInclude.forEach((property) => {
          if (object.hasOwnProperty(property)) {
            addProp(property);
          }
        });
      } else {
        let vKeys = Object.keys(object);
        if (filterUndefined && !strictUndefined) {
          vKeys = vKeys.filter((k) => object[k] !== void 0);
        }
        vKeys.sort();
        vKeys.forEach((property) => {
          addProp(property);
        });
      }
      buffer += "}";
    }
  }
}

// src/canonicalize.ts
function canonicalize(obj, allowCircular) {
  return _serialize(obj, {
    allowCircular,
    filterUndefined: true,
    undefinedInArrayToNull: true
  });
}

// src/canonicalize-ex.ts
function canonicalizeEx(obj, options) {
  return _serialize(obj, options);
}

//# sourceMappingURL=index.mjs.map

/***/ })

};
