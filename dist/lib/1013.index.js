export const id = 1013;
export const ids = [1013,5203,3698,1317,8460];
export const modules = {

/***/ 83698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ isGroupAlive),
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   P2: () => (/* binding */ startTimeOf),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* unused harmony export signalGroup */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function startTimeOf(pid) {
    const fields = statOf(pid);
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
}
function isAlive(identity) {
    try {
        process.kill(identity.pid, 0);
    }
    catch {
        return false;
    }
    return startTimeOf(identity.pid) === identity.startTime;
}
function signalGroup(identity, signal) {
    try {
        process.kill(-identity.pid, signal);
    }
    catch { }
}
function isGroupAlive(identity) {
    if (isAlive(identity))
        return true;
    const { mark } = identity;
    return mark !== undefined && membersOf(identity.pid).some(pid => environmentOf(pid).includes(mark));
}
async function endGroup(identity, timeoutMs) {
    if (!isGroupAlive(identity))
        return;
    signalGroup(identity, 'SIGTERM');
    const deadline = performance.now() + timeoutMs;
    while (hasMembers(identity) && performance.now() < deadline)
        await pause(20);
    signalGroup(identity, 'SIGKILL');
    while (hasMembers(identity) && performance.now() < deadline + 5000)
        await pause(20);
}
function hasMembers(identity) {
    if (isAlive(identity))
        return true;
    try {
        process.kill(-identity.pid, 0);
    }
    catch {
        return false;
    }
    return membersOf(identity.pid).length > 0;
}
function membersOf(group) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').filter(name => {
            const [state, , itsGroup] = /^\d+$/.test(name) ? statOf(name) : [];
            return state !== undefined && state !== 'Z' && Number(itsGroup) === group;
        });
    }
    catch {
        return [];
    }
}
function environmentOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, 'utf8').split('\0');
    }
    catch {
        return [];
    }
}
function statOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    }
    catch {
        return [];
    }
}
function pause(milliseconds) {
    return new Promise(resolve => setTimeout(resolve, milliseconds));
}


/***/ }),

/***/ 81462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createProxyRouter)
/* harmony export */ });
/* harmony import */ var _proxy_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99262);

function createProxyRouter(find) {
    return {
        capabilities: () => ({ kind: 'embedded', granularity: 1e-9, assignment: 'request', lease: true, shiftMs: 50 }),
        read: async () => (await (0,_proxy_client_js__WEBPACK_IMPORTED_MODULE_0__/* .readProxy */ .nM)(find)).routing,
        set: ({ blue, green, weight, fence, leaseMs }) => (0,_proxy_client_js__WEBPACK_IMPORTED_MODULE_0__/* .changeProxy */ .P4)(find, '/weights', { blue, green, weight, fence, leaseMs }),
        finalize: (live, fence) => (0,_proxy_client_js__WEBPACK_IMPORTED_MODULE_0__/* .changeProxy */ .P4)(find, '/finalize', { live, fence })
    };
}


/***/ }),

/***/ 95903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ bundleDigest),
/* harmony export */   n: () => (/* binding */ canonicalLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var json_canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15008);


function canonicalLine(bundle) {
    return (0,json_canonicalize__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .d)(bundle);
}
function bundleDigest(line) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(line).digest('hex')}`;
}


/***/ }),

/***/ 57360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sealStatement)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95903);

async function sealStatement(signer, statement) {
    const payload = new TextEncoder().encode((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLine */ .n)(statement));
    const line = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLine */ .n)(await signer.sign({ payload, payloadType: 'application/vnd.in-toto+json' }));
    return { line, digest: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleDigest */ .b)(line) };
}


/***/ }),

/***/ 45268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ predicateTypes),
/* harmony export */   t: () => (/* binding */ publisher)
/* harmony export */ });
const publisher = 'https://sluice-actions.github.io/sluice';
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    summary: 'https://slsa.dev/verification_summary/v1',
    buildRecord: `${publisher}/build-record/v1`,
    deployment: `${publisher}/deployment/v1`,
    recall: `${publisher}/recall/v1`
};


/***/ }),

/***/ 44219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ provenanceStatement),
/* harmony export */   DE: () => (/* binding */ buildRecordStatement),
/* harmony export */   OW: () => (/* binding */ summaryStatement),
/* harmony export */   b5: () => (/* binding */ sbomStatement),
/* harmony export */   fJ: () => (/* binding */ recallStatement),
/* harmony export */   gN: () => (/* binding */ withSubjects),
/* harmony export */   r2: () => (/* binding */ deploymentStatement),
/* harmony export */   tO: () => (/* binding */ testResultStatement)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45268);


function provenanceStatement(facts) {
    const { repository, ref, commit } = facts;
    return statement(facts.subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.provenance, {
        buildDefinition: {
            buildType: 'https://actions.github.io/buildtypes/workflow/v1',
            externalParameters: { workflow: { ref: facts.workflowRef ?? ref, repository, path: facts.workflowPath } },
            internalParameters: {
                github: {
                    event_name: facts.event,
                    repository_id: facts.repositoryId,
                    repository_owner_id: facts.ownerId,
                    runner_environment: facts.runner
                }
            },
            resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: commit } }]
        },
        runDetails: { builder: { id: facts.builder }, metadata: { invocationId: facts.invocation } }
    });
}
function withSubjects(statement, subjects) {
    const known = new Set(statement.subject.map(({ digest }) => digest.sha256));
    const further = subjects.filter(({ digest }) => !known.has((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)) && known.add((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)));
    const all = further.map(({ name, digest }) => ({ name, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) } }));
    return { ...statement, subject: [...statement.subject, ...all] };
}
function testResultStatement(facts) {
    return statement(facts.subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.testResult, {
        result: facts.result,
        configuration: [
            {
                name: facts.suite,
                digest: { gitCommit: facts.commit },
                ...(facts.notes === undefined ? {} : { annotations: facts.notes })
            }
        ],
        ...(facts.url === undefined ? {} : { url: facts.url }),
        passedTests: facts.passedTests,
        failedTests: facts.failedTests
    });
}
function sbomStatement(subject, sbom) {
    return statement(subject, sbom.predicateType, sbom.document);
}
function buildRecordStatement({ subject, artifact, uncommitted, ...build }) {
    const changed = uncommitted === undefined ? {} : { uncommitted };
    return statement(subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.buildRecord, {
        artifact: artifact ?? subject.name,
        ...build,
        ...changed
    });
}
function deploymentStatement({ subject, decision, ...deployment }) {
    const allowed = decision === undefined ? {} : { decision };
    return statement(subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.deployment, { ...deployment, ...allowed });
}
function summaryStatement(facts) {
    const previous = facts.previous === undefined ? [] : [input('sluice:summary', facts.previous)];
    const inputs = inRecordOrder(facts.inputs).map(digest => input('sluice:statement', digest));
    return statement(facts.subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.summary, {
        verifier: { id: _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .publisher */ .t },
        timeVerified: facts.time,
        resourceUri: `sluice:environment:${facts.environment}`,
        policy: { uri: facts.policy.uri, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(facts.policy.digest) } },
        inputAttestations: [...previous, ...inputs],
        verificationResult: facts.result,
        verifiedLevels: facts.levels ?? [],
        slsaVersion: '1.1'
    });
}
function recallStatement({ subject, ...recall }) {
    return statement(subject, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypes */ .Z.recall, recall);
}
function inRecordOrder(inputs) {
    const place = (entry) => (typeof entry === 'string' ? Number.MAX_SAFE_INTEGER : entry.position);
    const ordered = inputs.toSorted((left, right) => place(left) - place(right));
    return ordered.map(entry => (typeof entry === 'string' ? entry : entry.bundle));
}
function input(uri, digest) {
    return { uri, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) } };
}
function statement(subject, predicateType, predicate) {
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: subject.name, digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(subject.digest) } }],
        predicateType,
        predicate
    };
}


/***/ }),

/***/ 88298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decisionFor)
/* harmony export */ });
function decisionFor(events, artifact, deployment) {
    const decided = events.findLast(event => event.kind === 'promotion.decided' &&
        event.subject.artifact === artifact &&
        event.data.verdict === 'passed' &&
        event.data.deployment === deployment);
    return decided?.kind === 'promotion.decided' ? decided.data.summary : undefined;
}


/***/ }),

/***/ 23305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ rolloutIncident)
/* harmony export */ });
const muchTraffic = 0.1;
function rolloutIncident(trouble) {
    const { known, environment, deployment, buildId, weight, held = false, detail } = trouble;
    return {
        incident: `INC-${known + 1}`,
        severity: weight < muchTraffic ? 'P2' : 'P1',
        title: `${held ? 'Holding' : 'Rolled back'} ${buildId} in ${environment}`,
        deployment,
        detail
    };
}


/***/ }),

/***/ 51979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ otherSlot)
/* harmony export */ });
function otherSlot(slot) {
    return slot === 'a' ? 'b' : 'a';
}


/***/ }),

/***/ 29804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ numberRow),
/* harmony export */   lS: () => (/* binding */ raw),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export escapeHtml */
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
function escapeHtml(text) {
    if (/^[ !#-%(-;=?-~]*$/.test(text))
        return text;
    return text
        .replace(/[&<>"']/g, character => entities[character] ?? character)
        .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, character => (/[\n\t]/.test(character) ? character : '\ufffd'));
}
function raw(markup) {
    return { markup };
}
function html(strings, ...parts) {
    return raw(strings.reduce((text, next, index) => text + show(parts[index - 1]) + next));
}
function show(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'string' || typeof part === 'number')
        return escapeHtml(String(part));
    if ('markup' in part)
        return part.markup;
    return part.map(one => one.markup).join('\n');
}
function link(address, words) {
    return /^https?:\/\/[^\s]+$/.test(address) ? html `<a href="${address}" rel="noreferrer">${words}</a>` : html `${words}`;
}
function numberRow(numbers) {
    return html `<div class="numbers">${numbers.map(([value, name]) => html `<div class="number"><b>${value}</b>${name}</div>`)}</div>`;
}
function row(cells) {
    return html `<tr>${cells.map(cell => html `<td>${cell}</td>`)}</tr>`;
}
function table(head, rows, empty) {
    if (rows.length === 0)
        return html `<p class="muted">${empty}</p>`;
    const headings = head.map(text => html `<th scope="col">${text}</th>`);
    return html `<table><thead><tr>${headings}</tr></thead><tbody>${rows}</tbody></table>`;
}


/***/ }),

/***/ 75292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ page)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29804);

const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1c2024;--muted:#5f6872;--line:#dde1e6;--soft:#f5f7f9;--blue:#1f6feb;--green:#12805c;--bad:#c0342b;--mark:#8a6100}
@media (prefers-color-scheme:dark){:root{--paper:#14171a;--ink:#e6e9ec;--muted:#9aa4ae;--line:#30363d;--soft:#1c2126;--blue:#6cb0ff;--green:#4cc38a;--bad:#ff7b72;--mark:#e3b341}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 3rem;max-width:60rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .35rem;text-wrap:balance}
h2{font-size:1rem;margin:1.6rem 0 .3rem}
p{margin:.3rem 0}
a{color:var(--blue)}
code,pre{font:.85em/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;margin:.4rem 0;white-space:pre-wrap}
.muted{color:var(--muted)}.bad{color:var(--bad)}.good{color:var(--green)}.sign{white-space:nowrap}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.75rem;margin:1.4rem 0}
.number{border:1px solid var(--line);border-radius:8px;padding:.7rem 1rem}
.number b{display:block;font-size:1.9rem;line-height:1.2;font-variant-numeric:tabular-nums}
ul{margin:.3rem 0;padding-left:1.2rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
th{text-align:left;font-weight:600;color:var(--muted)}
th,td{padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
.words th,.words td:not(:last-child){overflow-wrap:normal}
svg{display:block;width:100%;height:auto}
svg text{fill:var(--muted);font:11px system-ui,sans-serif}
svg text.name{fill:var(--ink);font-weight:600;font-size:13px}
.grid{stroke:var(--line);stroke-width:1}.limit{stroke:var(--bad);stroke-dasharray:5 4}.mark{stroke:var(--mark);stroke-dasharray:2 3}
.curve{fill:none;stroke-width:1.8;stroke-linejoin:round}.blue{stroke:var(--blue)}.green{stroke:var(--green)}.ink{stroke:var(--ink)}
.band{stroke:none;opacity:.14}.band.blue{fill:var(--blue)}.band.green{fill:var(--green)}
.dash{stroke-dasharray:6 3}.dots{stroke-dasharray:1.5 3}
.key i{display:inline-block;width:1.4rem;border-top:3px solid;vertical-align:middle;margin:0 .3rem 0 .8rem}
.key i:first-child{margin-left:0}
.key .blue{border-color:var(--blue)}.key .green{border-color:var(--green)}
@media print{@page{size:A4;margin:10mm}:root{--paper:#fff;--ink:#000;--muted:#444;--line:#ccc;--soft:#fff}body{padding:0;max-width:none;font-size:9.5pt;line-height:1.35}h1{font-size:14pt}h2{margin:.55rem 0 .1rem;font-size:10pt}pre{padding:.2rem .4rem}}
`;
function page(title, body, more = '') {
    const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .raw */ .lS)(style + more)}</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
}


/***/ }),

/***/ 56591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ routerOf),
/* harmony export */   X: () => (/* binding */ routerSettings)
/* harmony export */ });
/* harmony import */ var _adapters_embedded_proxy_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40049);
/* harmony import */ var _adapters_embedded_proxy_router_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81462);
/* harmony import */ var _adapters_embedded_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31590);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68013);
/* harmony import */ var _domain_policy_kinds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69693);
/* harmony import */ var _domain_policy_rollout_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41521);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26759);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87822);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89040);









function routerSettings({ policy, environment, router }) {
    const settings = (0,_domain_policy_rollout_of_js__WEBPACK_IMPORTED_MODULE_4__/* .rolloutOf */ .Z)(policy, environment)?.router ?? { kind: 'embedded', port: undefined };
    if (router === undefined || router === settings.kind)
        return settings;
    if (router === 'embedded')
        return { kind: 'embedded', port: undefined };
    const known = _domain_policy_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .routerKinds */ .R.includes(router);
    const expected = known
        ? 'a kind whose settings are in the policy, under rollout.router'
        : `one of ${_domain_policy_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .routerKinds */ .R.join(', ')}`;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .CI)('bad-input', { input: 'router', found: router, expected, example: settings.kind });
}
async function routerOf(choice, host) {
    const settings = routerSettings(choice);
    const place = (0,_embedded_js__WEBPACK_IMPORTED_MODULE_5__.proxyPlace)(choice.policy, choice.environment, host);
    switch (settings.kind) {
        case 'embedded':
            return (0,_adapters_embedded_proxy_router_js__WEBPACK_IMPORTED_MODULE_1__/* .createProxyRouter */ .Y)(() => (0,_adapters_embedded_proxy_start_js__WEBPACK_IMPORTED_MODULE_0__/* .findProxy */ .EE)(place));
        case 'haproxy': {
            const { createHaproxyRouter } = await __webpack_require__.e(/* import() */ 7396).then(__webpack_require__.bind(__webpack_require__, 7396));
            const { socket, map, table, key = place.artifact } = settings;
            return createHaproxyRouter({ sockets: socket, map, table, key });
        }
        case 'nginx':
            return nginxRouter(settings);
        case 'command':
            return commandRouter(settings, choice, host);
        case 'webhook':
            return webhookRouter(settings, choice, host);
        case 'kubernetes-gateway':
            return (await __webpack_require__.e(/* import() */ 5436).then(__webpack_require__.bind(__webpack_require__, 15436))).gatewayRouter(settings, host);
        case 'aws-alb':
            return (await __webpack_require__.e(/* import() */ 8607).then(__webpack_require__.bind(__webpack_require__, 88607))).albRouter(settings, host);
        case 'istio':
            return (await __webpack_require__.e(/* import() */ 5436).then(__webpack_require__.bind(__webpack_require__, 15436))).istioRouter(settings, host);
        case 'aws-lambda':
            return (await __webpack_require__.e(/* import() */ 8607).then(__webpack_require__.bind(__webpack_require__, 88607))).lambdaRouter(settings, host);
        case 'cloud-run':
            return (await __webpack_require__.e(/* import() */ 7466).then(__webpack_require__.bind(__webpack_require__, 7466))).cloudRunRouter(settings, host);
        case 'traefik':
            return (await __webpack_require__.e(/* import() */ 7466).then(__webpack_require__.bind(__webpack_require__, 7466))).traefikRouter(settings, host);
        case 'envoy':
            return (await __webpack_require__.e(/* import() */ 7466).then(__webpack_require__.bind(__webpack_require__, 7466))).envoyRouter(settings, host);
        case 'argo-rollouts':
        case 'flagger':
            return (await __webpack_require__.e(/* import() */ 6962).then(__webpack_require__.bind(__webpack_require__, 96962))).engineRouter(settings, host);
    }
}
async function nginxRouter({ directory }) {
    const [{ createNginxRouter }, { ownGuardEntry }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3214).then(__webpack_require__.bind(__webpack_require__, 83214)),
        __webpack_require__.e(/* import() */ 5539).then(__webpack_require__.bind(__webpack_require__, 55539))
    ]);
    return createNginxRouter({ directory, guard: ownGuardEntry() });
}
async function commandRouter(settings, choice, host) {
    const { createCommandRouter } = await __webpack_require__.e(/* import() */ 9221).then(__webpack_require__.bind(__webpack_require__, 29221));
    return createCommandRouter({
        ...aboutOutside(settings, choice),
        command: settings.command,
        shell: choice.shell,
        workingDirectory: host.run.workingDirectory,
        environment: (0,_programs_js__WEBPACK_IMPORTED_MODULE_6__/* .commandEnvironment */ .J)(choice.policy, host)
    });
}
async function webhookRouter(settings, choice, host) {
    const [{ createWebhookRouter }, { nodeHttp }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6617).then(__webpack_require__.bind(__webpack_require__, 26617)),
        __webpack_require__.e(/* import() */ 7456).then(__webpack_require__.bind(__webpack_require__, 27456))
    ]);
    return createWebhookRouter({
        ...aboutOutside(settings, choice),
        http: nodeHttp(),
        url: settings.url,
        secret: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .secretOf */ .O)(host, settings.secretEnv),
        now: () => _adapters_embedded_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m.now()
    });
}
function aboutOutside({ granularity, assignment, lease, timeout }, { policy, environment }) {
    const about = { artifact: policy.artifact.name ?? 'artifact', stage: environment };
    return { ...about, granularity, assignment, lease, timeoutMs: timeout };
}


/***/ }),

/***/ 89040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secretOf),
/* harmony export */   u: () => (/* binding */ secretIfSet)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

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
function secretIfSet({ environment, hide }, name) {
    const value = environment[name] || undefined;
    if (value !== undefined)
        hide?.(value);
    return value;
}


/***/ }),

/***/ 69341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ shelvedBuild),
  H: () => (/* binding */ shelvedLedger)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
;// CONCATENATED MODULE: ./lib/src/adapters/ledger/shelved-ledger.js


function createShelvedLedger(ledger, shelves) {
    const touched = new Set();
    return {
        location: ledger.location,
        read: () => ledger.read(),
        record: digest => ledger.record(digest),
        async append(propose) {
            let written = [];
            const events = await ledger.append(view => {
                const change = propose(view);
                written = (change.records ?? []).map(({ digest }) => digest);
                return change;
            });
            for (const digest of written)
                touched.add(digest);
            return events;
        },
        async settle() {
            for (const kept of shelves)
                await settleOn(kept, ledger, touched);
        }
    };
}
async function settleOn(kept, ledger, touched) {
    try {
        const live = kept.shows && (await liveIn(ledger, kept.shows));
        for (const digest of new Set([...touched, ...(live ? [live] : [])]))
            await attachTo(kept.shelf, digest, ledger);
        if (live === undefined || kept.shows === undefined)
            return;
        await show(kept.shelf, kept.shows, live);
    }
    catch (thrown) {
        const { message } = (0,failure/* toFailure */.w2)(thrown);
        const text = `the ledger has it, but ${kept.location} does not show it yet: ${message}`;
        const hint = 'run this again; it only does what is missing';
        throw new failure/* Failure */.HR({ kind: 'unavailable', code: 'store-refused', message: text, hint, cause: thrown });
    }
}
async function show(shelf, { name, always }, live) {
    if ((await shelf.pointed(name)) === live)
        return;
    try {
        await shelf.point(name, live);
    }
    catch (thrown) {
        if (always || (0,failure/* toFailure */.w2)(thrown).code !== 'artifact-missing')
            throw thrown;
    }
}
async function liveIn(ledger, { artifact, environment }) {
    const state = (0,ledger_state.foldLedger)((await ledger.read()).events);
    return state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, environment))?.live?.digest;
}
async function attachTo(shelf, digest, ledger) {
    const lines = await ledger.record(digest);
    try {
        await shelf.attach(digest, lines);
    }
    catch (thrown) {
        if ((0,failure/* toFailure */.w2)(thrown).code !== 'artifact-missing')
            throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/src/wiring/registries.js + 2 modules
var registries = __webpack_require__(10223);
// EXTERNAL MODULE: ./lib/src/wiring/stores.js + 2 modules
var stores = __webpack_require__(20489);
;// CONCATENATED MODULE: ./lib/src/wiring/shelves.js



async function shelvedLedger(ledger, asked, policy, choice, host) {
    const { environment } = asked;
    const source = asked.source ?? policy.artifact.store;
    const own = asked.destination ?? policy.environments[environment]?.store;
    const shown = own ?? source;
    const places = [...new Set([source, own])].filter(place => place !== undefined);
    const kept = [];
    for (const location of places) {
        const { shelf } = await (0,stores.openStore)({ location, input: 'store' }, policy, choice, host);
        const artifact = policy.artifact.name ?? 'artifact';
        const name = (0,registries/* liveName */.Wg)(location, environment);
        const shows = location === shown ? { artifact, environment, name, always: own !== undefined } : undefined;
        if (shelf !== undefined)
            kept.push({ location, shelf, shows });
    }
    return settledAtTheEnd(createShelvedLedger(ledger, kept), host);
}
function shelvedBuild(ledger, store, host) {
    const { shelf, location } = store;
    return shelf === undefined ? ledger : settledAtTheEnd(createShelvedLedger(ledger, [{ location, shelf }]), host);
}
function settledAtTheEnd(ledger, host) {
    host.afterwards?.(() => ledger.settle());
    return ledger;
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

/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
