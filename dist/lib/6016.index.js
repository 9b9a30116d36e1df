export const id = 6016;
export const ids = [6016,6026,3645,788,3312];
export const modules = {

/***/ 93180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   Z0: () => (/* binding */ writeAtomicallyNow),
/* harmony export */   up: () => (/* binding */ hasCode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function writeAtomicallyNow(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.incoming-${process.pid}-${process.hrtime.bigint().toString(36)}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, text, { flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
}
function isAbsent(cause) {
    return hasCode(cause, 'ENOENT');
}
function hasCode(cause, code) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === code;
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
async function originRepository(clone, serverUrl) {
    try {
        const address = await (0,_git_output_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .o)({ ...clone, words: ['remote', 'get-url', 'origin'] });
        return repositoryAt(address.trim(), new URL(serverUrl).hostname);
    }
    catch {
        return undefined;
    }
}
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
async function gitOutput({ directory, words, environment }) {
    const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
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
    const first = 'git init && git add --all && git commit --message "First version"';
    const hint = `git must be installed, and the folder must be a repository with a commit: ${first}`;
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
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93180);





async function loadPolicy(path, workingDirectory, { optional = false } = {}) {
    const bytes = read(path, workingDirectory);
    if (bytes !== undefined) {
        const [{ parsePolicy }, { digestOfText }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(8815), __webpack_require__.e(740), __webpack_require__.e(2688)]).then(__webpack_require__.bind(__webpack_require__, 6578)),
            __webpack_require__.e(/* import() */ 6117).then(__webpack_require__.bind(__webpack_require__, 96117))
        ]);
        return { policy: parsePolicy(textOf(bytes, path), path), digest: digestOfText(bytes) };
    }
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
        if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(cause))
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
function textOf(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-policy', { input: path, found: 'other bytes', expected: 'UTF-8 text', cause });
    }
}


/***/ }),

/***/ 87222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _R: () => (/* binding */ actionKinds),
/* harmony export */   bt: () => (/* binding */ incidentStates),
/* harmony export */   g$: () => (/* binding */ incidentRoles),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   nZ: () => (/* binding */ waysFrom),
/* harmony export */   wO: () => (/* binding */ isMajor)
/* harmony export */ });
const incidentStates = ['triage', 'investigation', 'mitigation', 'verification', 'resolved'];
const ways = {
    triage: ['investigation', 'mitigation'],
    investigation: ['mitigation'],
    mitigation: ['verification', 'investigation'],
    verification: ['resolved', 'investigation', 'mitigation'],
    resolved: ['investigation']
};
function waysFrom(state) {
    return ways[state];
}
const severities = ['P0', 'P1', 'P2', 'P3'];
function isMajor(severity) {
    return severity === 'P0' || severity === 'P1';
}
const incidentRoles = ['commander', 'technical-lead', 'communications-lead', 'scribe'];
const actionKinds = ['preventive', 'documentation'];


/***/ }),

/***/ 72049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ plainMarkdown)
/* harmony export */ });
function plainMarkdown(text) {
    const line = text
        .replaceAll(/\p{Cf}/gu, '')
        .replaceAll(/\s+/g, ' ')
        .trim();
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
        triage: triage(),
        schedule: { trains: [], leadTime: 'counted' },
        notify: [],
        roles: {},
        ledger: { branch: 'sluice-ledger' },
        commands: { env: [] },
        dashboard: { business: {}, logs: {}, traces: {} },
        alerts: alerts(),
        incident: {
            acknowledge: 15 * minute,
            commander: 15 * minute,
            update: { P0: 30 * minute, P1: hour },
            postMortem: 48 * hour,
            documents: 'docs/post-mortems',
            people: false
        }
    };
}
function triage() {
    return {
        critical: 'merge',
        criticalMajor: 'label',
        mergeMethod: 'squash',
        age: 72 * hour,
        review: 24 * hour,
        escalate: [50, 100, 150],
        bots: [],
        npmRegistry: 'https://registry.npmjs.org',
        registries: {
            pip: 'https://pypi.org',
            cargo: 'https://crates.io',
            bundler: 'https://rubygems.org',
            composer: 'https://repo.packagist.org',
            nuget: 'https://api.nuget.org',
            maven: 'https://repo1.maven.org/maven2',
            mix: 'https://hex.pm',
            pub: 'https://pub.dev'
        },
        projects: [],
        licenses: { allow: [], deny: [], exceptions: {} }
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
function door(operation, wire) {
    return { operation, wire };
}


/***/ }),

/***/ 73954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ ledgerRepository),
/* harmony export */   JP: () => (/* binding */ cloneOf),
/* harmony export */   e7: () => (/* binding */ isJobOnGitHub),
/* harmony export */   m6: () => (/* binding */ connectTo),
/* harmony export */   mL: () => (/* binding */ projectRepository)
/* harmony export */ });
/* harmony import */ var _adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54257);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


const publicServer = 'https://github.com';
const publicApi = 'https://api.github.com';
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
async function projectRepository(choice, host) {
    if (host.run.repository !== undefined)
        return host.run.repository;
    if (tokenOf(choice, host) === undefined)
        return undefined;
    return (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(cloneOf(host), host.environment.GITHUB_SERVER_URL || publicServer);
}
function cloneOf({ run, environment }) {
    return { directory: run.workingDirectory, environment };
}
function isJobOnGitHub({ ledger }, { run }) {
    return ledger.kind !== 'git' && run.repository !== undefined && run.runId !== undefined;
}
async function connectTo(repository, choice, host) {
    const token = tokenOf(choice, host);
    if (token === undefined) {
        const expected = `a token for ${repository} on GitHub`;
        const example = `github-token: \${{ github.token }}, or GITHUB_TOKEN in the environment`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'github-token', found: '', expected, example });
    }
    const [{ Connection }, { WritePace }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1092), __webpack_require__.e(6371)]).then(__webpack_require__.bind(__webpack_require__, 86371)),
        __webpack_require__.e(/* import() */ 304).then(__webpack_require__.bind(__webpack_require__, 60304))
    ]);
    const apiUrl = host.environment.GITHUB_API_URL || publicApi;
    const writePace = paces.get(host) ?? new WritePace(host.pace?.secondMilliseconds ?? 1000);
    paces.set(host, writePace);
    return new Connection({ token, repository, apiUrl, writePace, ...host.pace });
}
const paces = new WeakMap();
function tokenOf({ githubToken }, { environment }) {
    return githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN || undefined;
}


/***/ }),

/***/ 56016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opsActionDoor: () => (/* binding */ opsActionDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
// EXTERNAL MODULE: ./lib/src/hosts/terminal.js + 4 modules
var terminal = __webpack_require__(93000);
// EXTERNAL MODULE: ./lib/src/domain/plain-markdown.js
var plain_markdown = __webpack_require__(72049);
;// CONCATENATED MODULE: ./lib/src/operations/ops/answer.js

const mostRows = 50;
function commentOf({ headline, blocks, reason }) {
    const code = reason === undefined ? '' : ` \`${reason}\``;
    return [`**${(0,plain_markdown/* plainMarkdown */.E)(headline)}**${code}`, ...blocks.map(blockOf)].join('\n\n');
}
function blockOf(block) {
    switch (block.kind) {
        case 'text':
            return (0,plain_markdown/* plainMarkdown */.E)(block.text);
        case 'next':
            return `Next: ${(0,plain_markdown/* plainMarkdown */.E)(block.text)}`;
        case 'details':
            return `${(0,plain_markdown/* plainMarkdown */.E)(block.title)}: ${(0,plain_markdown/* plainMarkdown */.E)(block.text)}`;
        case 'link':
            return `${(0,plain_markdown/* plainMarkdown */.E)(block.text)}: ${(0,plain_markdown/* plainMarkdown */.E)(block.target)}`;
        case 'checks':
            return block.checks.map(one => `- ${one.mark} ${(0,plain_markdown/* plainMarkdown */.E)(one.name)}: ${(0,plain_markdown/* plainMarkdown */.E)(one.text)}`).join('\n');
        case 'table':
            return tableOf(block);
    }
}
function tableOf({ columns, rows, newestLast = false }) {
    const line = (cells) => `| ${cells.map(plain_markdown/* plainMarkdown */.E).join(' | ')} |`;
    const shown = newestLast ? rows.slice(-mostRows) : rows.slice(0, mostRows);
    const table = [line(columns), `|${columns.map(() => '---').join('|')}|`, ...shown.map(line)].join('\n');
    const left = rows.length - shown.length;
    return left === 0 ? table : `${table}\n\n${left} ${newestLast ? 'earlier' : 'further'} rows are left out here.`;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops/report.js
const outputs = {
    command: 'The command that was run, such as ops status; empty when none was.'
};
function report({ plan, facts, done = facts.rehearsal }) {
    const command = plan.kind === 'run' ? plan.words : '';
    if (done !== undefined)
        return { ...done, outputs: { ...done.outputs, command } };
    if (plan.kind === 'run') {
        return { outcome: 'planned', headline: `${command} planned`, blocks: [], result: { command }, outputs: { command } };
    }
    if (plan.kind === 'nothing') {
        return { outcome: 'unchanged', headline: `ops · ${plan.why}`, blocks: [], result: {}, outputs: { command } };
    }
    return { ...refusal(plan), outputs: { command } };
}
function refusal({ reason, found }) {
    const blocks = [{ kind: 'text', text: found }];
    return { outcome: 'refused', reason, headline: 'ops refused', blocks, result: { found } };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops/apply.js


async function apply(plan, { ports }) {
    const report = plan.kind === 'run' ? await ports.commands.run(plan.words, plan.inputs) : refusal(plan);
    const { answer } = plan;
    if (answer !== undefined && ports.issues !== undefined) {
        await ports.issues.comment(answer.issue.number, { key: `answer/${answer.id}`, body: commentOf(report) });
    }
    return report;
}

// EXTERNAL MODULE: ./lib/src/operations/ops/inputs.js
var inputs = __webpack_require__(65101);
// EXTERNAL MODULE: ./lib/src/domain/incident/states.js
var states = __webpack_require__(87222);
;// CONCATENATED MODULE: ./lib/src/domain/incident/comment.js

const looks = {
    status: 'ops status',
    deployments: 'ops deployments',
    alerts: 'ops alerts',
    'health-check': 'ops health-check',
    metrics: 'ops metrics'
};
const longestComment = 10_000;
const sayings = {
    ack: words => say({ ack: 'true', ...noted(words) }),
    role: words => {
        const [role = '', person = ''] = words.split(/\s+/);
        const name = person.replace(/^@/, '');
        const known = states/* incidentRoles */.g$.some(one => one === role);
        if (known && name !== '')
            return say({ assign: `${role}=${name}` });
        return unclear(`/role expects one of ${states/* incidentRoles */.g$.join(', ')} and a name, as in: /role commander @alice`);
    },
    severity: words => {
        const [severity = '', ...why] = words.split(/\s+/);
        if (states/* severities */.gO.some(one => one === severity))
            return say({ severity, ...noted(why.join(' ')) });
        return unclear(`/severity expects one of ${states/* severities */.gO.join(', ')}, as in: /severity P0 it spreads`);
    },
    cause: words => (words === '' ? unclear('/cause expects what made it happen') : say({ cause: words })),
    update: words => {
        const [first = '', ...others] = words.split(/\s+/);
        const to = ordinary(first);
        if (words === '')
            return unclear('/update expects what is new, as in: /update mitigation the rollback is under way');
        return to === undefined ? say({ note: words }) : say({ to, ...noted(others.join(' ')) });
    },
    resolve: resolving,
    sluice: words => {
        const found = Object.hasOwn(looks, words) ? looks[words] : undefined;
        return found === undefined ? unclear(`/sluice expects one of ${Object.keys(looks).join(', ')}`) : look(found);
    }
};
function readComment(body) {
    if (!body.startsWith('/'))
        return { kind: 'nothing' };
    if (body.length > longestComment)
        return unclear(`a command is no longer than ${longestComment} characters`);
    const [first = '', ...rest] = body.split(/\r\n|\r|\n/);
    const [name = '', ...words] = first.slice(1).trim().split(/\s+/);
    if (!Object.hasOwn(sayings, name)) {
        return { kind: 'nothing' };
    }
    return sayings[name](words.join(' '), rest);
}
function ordinary(word) {
    return states/* incidentStates */.bt.find(state => state === word && state !== 'resolved' && state !== 'triage');
}
const facts = ['cause', 'action', 'owner', 'due', 'customers', 'note'];
function resolving(words, rest) {
    const given = { to: 'resolved', ...noted(words) };
    for (const line of rest.filter(one => one.trim() !== '')) {
        const [, name = '', text = ''] = /^([a-z]{1,20}): (.{1,2000})$/.exec(line.trim()) ?? [];
        if (!facts.includes(name))
            return unclear(`/resolve expects lines such as "cause: …", found: ${line.slice(0, 60)}`);
        given[name] = text.trim();
    }
    const { customers } = given;
    if (customers === undefined)
        return say(given);
    const noticed = /^(yes|no)\b/i.exec(customers)?.[1]?.toLowerCase();
    if (noticed === undefined)
        return unclear('customers expects yes or no, as in: customers: yes, they saw errors');
    return say({ ...given, customers: String(noticed === 'yes') });
}
function say(inputs) {
    return { kind: 'say', inputs };
}
function look(words) {
    return { kind: 'look', words };
}
function unclear(why) {
    return { kind: 'unclear', why };
}
function noted(words) {
    return words === '' ? {} : { note: words };
}
function incidentInTitle(title) {
    return /\((INC-\d{1,9})\)$/.exec(title.slice(-40))?.[1];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/src/operations/ops/event.js

const Comment = schemas/* object */.Ikc({
    action: schemas/* literal */.euz('created'),
    issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), title: schemas/* string */.YjP().max(1000) }),
    comment: schemas/* object */.Ikc({
        id: schemas/* int */.Whr().positive(),
        body: schemas/* string */.YjP().max(100_000),
        user: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1).max(100), type: schemas/* string */.YjP().optional() })
    })
});
function newComment(event) {
    const read = Comment.safeParse(event);
    if (!read.success)
        return undefined;
    const { issue, comment } = read.data;
    return {
        id: comment.id,
        body: comment.body,
        login: comment.user.login,
        isProgram: comment.user.type === 'Bot',
        issue: { number: issue.number, title: issue.title }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops/observe.js


async function observe({ inputs, ports, run }) {
    const comment = inputs.command === 'comment' ? newComment(run.event) : undefined;
    const asks = comment === undefined ? { kind: 'nothing' } : readComment(comment.body);
    const isAsked = comment !== undefined && asks.kind !== 'nothing' && !comment.isProgram;
    const permission = isAsked ? await ports.permissions?.of(comment.login) : undefined;
    return { known: ports.commands.known, comment, asks, permission, rehearsal: await rehearse(inputs, ports) };
}
async function rehearse({ command, arguments: given, dryRun }, { commands }) {
    const words = `ops ${command}`;
    if (!dryRun || !commands.known.includes(words))
        return undefined;
    return commands.run(words, { ...given, 'dry-run': 'true' });
}

;// CONCATENATED MODULE: ./lib/src/operations/ops/plan.js

function plan(inputs, facts) {
    if (inputs.command !== 'comment')
        return verb(inputs, facts.known);
    const { comment, asks, permission } = facts;
    if (comment === undefined)
        return { proceed: false, kind: 'nothing', why: 'the event is no new comment' };
    if (comment.isProgram)
        return { proceed: false, kind: 'nothing', why: 'a program wrote the comment' };
    if (asks.kind === 'nothing')
        return { proceed: false, kind: 'nothing', why: 'the comment is no command' };
    if (permission !== 'admin' && permission !== 'write') {
        const found = `${comment.login} has ${permission ?? 'no known'} permission; a command needs write`;
        return { proceed: false, kind: 'refused', reason: 'command-not-allowed', found };
    }
    if (asks.kind === 'unclear')
        return answering('bad-command', asks.why, comment);
    if (asks.kind === 'look')
        return { proceed: true, kind: 'run', words: asks.words, inputs: {}, answer: comment };
    const id = incidentInTitle(comment.issue.title);
    if (id === undefined)
        return answering('incident-unknown', 'this issue is about no incident', comment);
    const said = { ...asks.inputs, id, 'request-id': `comment-${comment.id}` };
    return { proceed: true, kind: 'run', words: 'ops incident', inputs: said, answer: comment };
}
function verb({ command, arguments: given }, known) {
    const words = `ops ${command}`;
    if (known.includes(words))
        return { proceed: true, kind: 'run', words, inputs: given, answer: undefined };
    const found = `there is no verb ${JSON.stringify(command)}; there are ${known.map(one => one.slice(4)).join(', ')}, comment`;
    return { proceed: false, kind: 'refused', reason: 'bad-command', found };
}
function answering(reason, found, answer) {
    return { proceed: true, kind: 'answer', reason, found, answer };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops/index.js





const ops = {
    name: 'ops',
    Inputs: inputs/* OpsInputs */.c,
    outputs: outputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
;// CONCATENATED MODULE: ./lib/src/wiring/ops-action.js






const verbs = {
    'ops status': async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(8619)]).then(__webpack_require__.bind(__webpack_require__, 15977))).opsStatusDoor,
    'ops deployments': async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(8619)]).then(__webpack_require__.bind(__webpack_require__, 15977))).opsDeploymentsDoor,
    'ops alerts': async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(9716), __webpack_require__.e(1792), __webpack_require__.e(3698)]).then(__webpack_require__.bind(__webpack_require__, 11792))).opsAlertsDoor,
    'ops incident': async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(9716), __webpack_require__.e(4377), __webpack_require__.e(1317)]).then(__webpack_require__.bind(__webpack_require__, 14377))).opsIncidentDoor,
    'ops incident-report': async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(9716), __webpack_require__.e(4377), __webpack_require__.e(1317)]).then(__webpack_require__.bind(__webpack_require__, 14377))).opsIncidentReportDoor,
    'ops tick': async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(9716), __webpack_require__.e(4377), __webpack_require__.e(1317)]).then(__webpack_require__.bind(__webpack_require__, 14377))).opsTickDoor,
    'ops metrics': async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(9716), __webpack_require__.e(4377), __webpack_require__.e(1317)]).then(__webpack_require__.bind(__webpack_require__, 14377))).opsMetricsDoor,
    'ops health-check': async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(8533), __webpack_require__.e(1444), __webpack_require__.e(3037), __webpack_require__.e(5959)]).then(__webpack_require__.bind(__webpack_require__, 80373))).opsHealthCheckDoor,
    'ops dashboard': async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(9716), __webpack_require__.e(1792), __webpack_require__.e(9936), __webpack_require__.e(8460)]).then(__webpack_require__.bind(__webpack_require__, 79936))).opsDashboardDoor,
    'ops verify-deployment': async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(8533), __webpack_require__.e(1444), __webpack_require__.e(3037), __webpack_require__.e(5959)]).then(__webpack_require__.bind(__webpack_require__, 80373))).opsVerifyDeploymentDoor,
    'ops drift': async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(2567), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(489), __webpack_require__.e(8533), __webpack_require__.e(1444), __webpack_require__.e(311), __webpack_require__.e(3037), __webpack_require__.e(8940)]).then(__webpack_require__.bind(__webpack_require__, 18849))).opsDriftDoor,
    'ops rollback': async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(2567), __webpack_require__.e(3432), __webpack_require__.e(8599), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(489), __webpack_require__.e(8533), __webpack_require__.e(1444), __webpack_require__.e(311), __webpack_require__.e(7105), __webpack_require__.e(7774), __webpack_require__.e(398)]).then(__webpack_require__.bind(__webpack_require__, 33857))).opsRollbackDoor,
    'ops release-slot': async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(2567), __webpack_require__.e(3432), __webpack_require__.e(8599), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(489), __webpack_require__.e(8533), __webpack_require__.e(1444), __webpack_require__.e(311), __webpack_require__.e(7105), __webpack_require__.e(7774), __webpack_require__.e(398)]).then(__webpack_require__.bind(__webpack_require__, 33857))).opsReleaseSlotDoor,
    'ops settle-debt': async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(2567), __webpack_require__.e(3432), __webpack_require__.e(8599), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(489), __webpack_require__.e(8533), __webpack_require__.e(1444), __webpack_require__.e(311), __webpack_require__.e(7105), __webpack_require__.e(7774), __webpack_require__.e(398)]).then(__webpack_require__.bind(__webpack_require__, 33857))).opsSettleDebtDoor,
    'ops sop': async () => (await __webpack_require__.e(/* import() */ 571).then(__webpack_require__.bind(__webpack_require__, 42952))).opsSopDoor
};
async function wire(inputs, host) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory, { optional: true });
    const commands = {
        known: Object.keys(verbs),
        run: (words, given) => runVerb(words, { ...sharedOf(inputs), ...refuseFolder(given) }, host)
    };
    const repository = inputs.command === 'comment' ? await (0,github/* ledgerRepository */.Ed)(policy, inputs, host) : undefined;
    if (repository === undefined)
        return { ports: { commands }, policy };
    const connection = await (0,github/* connectTo */.m6)(repository, inputs, host);
    const [{ createGitHubPermissions }, { createGitHubIssues }] = await Promise.all([
        __webpack_require__.e(/* import() */ 759).then(__webpack_require__.bind(__webpack_require__, 80759)),
        __webpack_require__.e(/* import() */ 4155).then(__webpack_require__.bind(__webpack_require__, 34155))
    ]);
    const ports = {
        commands,
        permissions: createGitHubPermissions(connection),
        issues: createGitHubIssues(connection)
    };
    return { ports, policy };
}
function refuseFolder(given) {
    const found = given['working-directory'];
    if (found === undefined)
        return given;
    const expected = "the action's own input working-directory instead";
    throw (0,failure/* usage */.CI)('bad-input', { input: 'arguments', found: `working-directory: ${found}`, expected });
}
function sharedOf({ githubToken, policy, workingDirectory, shell }) {
    const given = { 'github-token': githubToken, policy, 'working-directory': workingDirectory, shell };
    return Object.fromEntries(Object.entries(given).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}
async function runVerb(words, raw, host) {
    return (0,terminal/* runDoor */.M6)(await verbs[words](), raw, host, () => undefined);
}
const opsActionDoor = (0,door/* door */.d)(ops, wire);


/***/ })

};
