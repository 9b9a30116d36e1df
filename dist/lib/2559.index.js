export const id = 2559;
export const ids = [2559,3698,1317,8460];
export const modules = {

/***/ 49334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ localJob),
/* harmony export */   a: () => (/* binding */ localJobs)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83698);


const pattern = /^local:([^:]*):(\d{1,10}):(\d*):[0-9a-f-]+$/;
function localJob() {
    return `local:${encodeURIComponent((0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)())}:${process.pid}:${(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .startTimeOf */ .P2)(process.pid)}:${moment()}`;
}
function moment() {
    return `${Date.now().toString(16)}-${process.hrtime.bigint().toString(16)}`;
}
const localJobs = {
    async ended(job) {
        const [, host, pid, startTime = ''] = pattern.exec(job) ?? [];
        if (host !== encodeURIComponent((0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)()))
            return false;
        return !(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._n)({ pid: Number(pid), startTime });
    }
};


/***/ }),

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

/***/ 79713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
const commands = [
    {
        words: 'init',
        summary: 'Look at this repository, and write the policy and the workflows that release it.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7476)]).then(__webpack_require__.bind(__webpack_require__, 97476))).initDoor
    },
    {
        words: 'doctor',
        summary: 'Tell of everything that a release relies on whether it is there, and how to mend it.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(489), __webpack_require__.e(9108)]).then(__webpack_require__.bind(__webpack_require__, 40286))).doctorDoor
    },
    {
        words: 'audit verify',
        summary: 'Check that no event of the ledger was changed, moved or removed; records of evidence are not looked at.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(6277)]).then(__webpack_require__.bind(__webpack_require__, 52192))).auditVerifyDoor
    },
    {
        words: 'audit export',
        summary: 'Hand the whole ledger and all evidence over as plain files.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(3491)]).then(__webpack_require__.bind(__webpack_require__, 82103))).auditExportDoor
    },
    {
        words: 'down',
        summary: 'Stop what local promotions and rollouts left running.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(8002)]).then(__webpack_require__.bind(__webpack_require__, 44958))).downDoor
    },
    {
        words: 'verify',
        summary: 'Tell whether a record proves anything about an artifact.',
        positionals: ['subject'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1074), __webpack_require__.e(2567), __webpack_require__.e(5287), __webpack_require__.e(311), __webpack_require__.e(2436)]).then(__webpack_require__.bind(__webpack_require__, 62436))).verifyDoor
    },
    {
        words: 'build',
        summary: 'Run the build once, and prove what it made.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(2567), __webpack_require__.e(3432), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(489), __webpack_require__.e(311), __webpack_require__.e(7105), __webpack_require__.e(7631), __webpack_require__.e(2536)]).then(__webpack_require__.bind(__webpack_require__, 87631))).buildProvenanceDoor
    },
    {
        words: 'smoke',
        summary: 'Show that what answers is what was promoted, and that it works.',
        positionals: ['suite'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8533), __webpack_require__.e(2948)]).then(__webpack_require__.bind(__webpack_require__, 68533))).smokeTestDoor
    },
    {
        words: 'promote',
        summary: 'Move one digest to the next environment, or say exactly why not.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(2567), __webpack_require__.e(3432), __webpack_require__.e(8599), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(489), __webpack_require__.e(8533), __webpack_require__.e(1444), __webpack_require__.e(311), __webpack_require__.e(7105), __webpack_require__.e(7774), __webpack_require__.e(572)]).then(__webpack_require__.bind(__webpack_require__, 44482))).promoteDoor
    },
    {
        words: 'rollout',
        summary: 'Shift traffic to the staged digest step by step, judge, and go back when it is worse.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(489), __webpack_require__.e(1444), __webpack_require__.e(1237), __webpack_require__.e(1424), __webpack_require__.e(9087)]).then(__webpack_require__.bind(__webpack_require__, 3457))).bluegreenDoor
    },
    {
        words: 'rollout replay',
        behindFlag: 'replay',
        summary: 'Run a rule over a recorded trace.',
        positionals: ['replay'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1237), __webpack_require__.e(1869)]).then(__webpack_require__.bind(__webpack_require__, 21869))).replayDoor
    },
    {
        words: 'triage',
        summary: 'Merge dependency updates that are proven, and put a clock on the rest.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(2088), __webpack_require__.e(346), __webpack_require__.e(740), __webpack_require__.e(5472), __webpack_require__.e(602), __webpack_require__.e(6297)]).then(__webpack_require__.bind(__webpack_require__, 60602))).dependencyTriageDoor
    },
    {
        words: 'security status',
        summary: 'Tell which alerts are open, and what is under way about them.',
        fixed: { show: 'status' },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(2088), __webpack_require__.e(346), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(5472), __webpack_require__.e(3587)]).then(__webpack_require__.bind(__webpack_require__, 85626))).securityDoor
    },
    {
        words: 'security updates',
        summary: 'List the dependency updates that are open, with their clocks.',
        fixed: { show: 'updates' },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(2088), __webpack_require__.e(346), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(5472), __webpack_require__.e(3587)]).then(__webpack_require__.bind(__webpack_require__, 85626))).securityDoor
    },
    {
        words: 'security report',
        summary: 'Write alerts, updates, licences and major upgrades as PDF, Markdown, JSON or SARIF.',
        fixed: { show: 'report' },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(2088), __webpack_require__.e(346), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(5472), __webpack_require__.e(3587)]).then(__webpack_require__.bind(__webpack_require__, 85626))).securityDoor
    },
    {
        words: 'copy',
        summary: 'Copy an artifact by digest between stores, with everything that refers to it.',
        positionals: ['source', 'destination'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2740), __webpack_require__.e(8716)]).then(__webpack_require__.bind(__webpack_require__, 8716))).copyDoor
    },
    {
        words: 'ops status',
        summary: 'Tell what runs where, what is moving, which incidents are open.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(3913)]).then(__webpack_require__.bind(__webpack_require__, 15977))).opsStatusDoor
    },
    {
        words: 'ops deployments',
        summary: 'List the newest deployments and how each ended.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(3913)]).then(__webpack_require__.bind(__webpack_require__, 15977))).opsDeploymentsDoor
    },
    {
        words: 'ops verify-deployment',
        summary: 'Show that what answers in an environment is what is live there, and that it works.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(8533), __webpack_require__.e(1444), __webpack_require__.e(3037), __webpack_require__.e(6641)]).then(__webpack_require__.bind(__webpack_require__, 80373))).opsVerifyDeploymentDoor
    },
    {
        words: 'ops health-check',
        summary: 'Tell whether what is live is well, and what nobody saw since the last time.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(8533), __webpack_require__.e(1444), __webpack_require__.e(3037), __webpack_require__.e(6641)]).then(__webpack_require__.bind(__webpack_require__, 80373))).opsHealthCheckDoor
    },
    {
        words: 'ops incident',
        summary: 'Open an incident, or say who is on it, what was found, and where it stands.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(9716), __webpack_require__.e(4377), __webpack_require__.e(6026)]).then(__webpack_require__.bind(__webpack_require__, 14377))).opsIncidentDoor
    },
    {
        words: 'ops incident-report',
        summary: "Write an incident's post-mortem from the ledger, or check a finished one.",
        positionals: ['id'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(9716), __webpack_require__.e(4377), __webpack_require__.e(6026)]).then(__webpack_require__.bind(__webpack_require__, 14377))).opsIncidentReportDoor
    },
    {
        words: 'ops alerts',
        summary: 'List what fires; compile, lint and back-test the alert rules; or watch where no engine does.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(9716), __webpack_require__.e(1792), __webpack_require__.e(3645)]).then(__webpack_require__.bind(__webpack_require__, 11792))).opsAlertsDoor
    },
    {
        words: 'ops sop',
        summary: 'Tell which row of the procedure is held by which test.',
        load: async () => (await __webpack_require__.e(/* import() */ 2952).then(__webpack_require__.bind(__webpack_require__, 42952))).opsSopDoor
    },
    {
        words: 'ops metrics',
        summary: 'Measure how well releases go, and what each figure counts.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(9716), __webpack_require__.e(4377), __webpack_require__.e(6026)]).then(__webpack_require__.bind(__webpack_require__, 14377))).opsMetricsDoor
    },
    {
        words: 'ops dashboard',
        summary: 'Show the golden signals and the business metrics, with links to logs and traces.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(9716), __webpack_require__.e(1792), __webpack_require__.e(9936), __webpack_require__.e(788)]).then(__webpack_require__.bind(__webpack_require__, 79936))).opsDashboardDoor
    },
    {
        words: 'ops tick',
        summary: 'Tell what is due about incidents, once.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(9716), __webpack_require__.e(4377), __webpack_require__.e(6026)]).then(__webpack_require__.bind(__webpack_require__, 14377))).opsTickDoor
    },
    {
        words: 'ops drift',
        summary: 'Tell who does not agree with the ledger, and whether there is something to go back to.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(2567), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(489), __webpack_require__.e(8533), __webpack_require__.e(1444), __webpack_require__.e(311), __webpack_require__.e(3037), __webpack_require__.e(4752)]).then(__webpack_require__.bind(__webpack_require__, 18849))).opsDriftDoor
    },
    {
        words: 'ops rollback',
        summary: 'Undo one deployment: traffic goes back to the last good version.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(2567), __webpack_require__.e(3432), __webpack_require__.e(8599), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(489), __webpack_require__.e(8533), __webpack_require__.e(1444), __webpack_require__.e(311), __webpack_require__.e(7105), __webpack_require__.e(7774), __webpack_require__.e(461)]).then(__webpack_require__.bind(__webpack_require__, 33857))).opsRollbackDoor
    },
    {
        words: 'ops release-slot',
        summary: 'Give a slot free that is held after a rollback.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(2567), __webpack_require__.e(3432), __webpack_require__.e(8599), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(489), __webpack_require__.e(8533), __webpack_require__.e(1444), __webpack_require__.e(311), __webpack_require__.e(7105), __webpack_require__.e(7774), __webpack_require__.e(461)]).then(__webpack_require__.bind(__webpack_require__, 33857))).opsReleaseSlotDoor
    },
    {
        words: 'ops settle-debt',
        summary: 'End what a hotfix owes, so that normal releases go on.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(2567), __webpack_require__.e(3432), __webpack_require__.e(8599), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(489), __webpack_require__.e(8533), __webpack_require__.e(1444), __webpack_require__.e(311), __webpack_require__.e(7105), __webpack_require__.e(7774), __webpack_require__.e(461)]).then(__webpack_require__.bind(__webpack_require__, 33857))).opsSettleDebtDoor
    }
];


/***/ }),

/***/ 16940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ DemoInputs),
/* harmony export */   t: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35777);


const demoCommand = {
    words: 'demo',
    summary: 'Play three releases on this machine: a new one, a good one, a bad one.'
};
const DemoInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    verbose: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Flag */ .lN.prefault('false').describe('Show the whole report of every operation.'),
    dryRun: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Flag */ .lN.prefault('false').describe('Tell what would be played, and start nothing.')
});


/***/ }),

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ overview),
/* harmony export */   b: () => (/* binding */ commandHelp)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35777);

function overview(commands) {
    const width = Math.max(...commands.map(command => command.words.length));
    const rows = commands.map(command => `  sluice ${command.words.padEnd(width)}  ${command.summary}`);
    return `Production releases that nobody has to watch.\n\n${rows.join('\n')}\n\nsluice COMMAND --help tells its inputs.\n`;
}
function commandHelp(command, inputs) {
    const rows = Object.entries((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(inputs)).map(([name, schema]) => [
        `--${(0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .kebabCase */ .kW)(name)}`,
        `${schema.description ?? ''}${choices(schema)}`
    ]);
    const width = Math.max(...rows.map(row => row[0]?.length ?? 0), 0);
    const positionals = (command.positionals ?? []).map(name => ` ${name.toUpperCase()}`).join('');
    const flags = rows.map(([flag, text]) => `  ${(flag ?? '').padEnd(width)}  ${text}`).join('\n');
    const shared = everywhere.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}`);
    return `sluice ${command.words}${positionals}\n\n${command.summary}\n\n${[flags, ...shared].join('\n')}\n`;
}
function choices(field) {
    const values = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(field);
    const byDefault = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .HA)(field);
    const isFlag = values?.join() === 'true,false';
    const told = [
        ...(values === undefined || isFlag ? [] : [`one of ${values.join(', ')}`]),
        ...(byDefault === undefined || (isFlag && byDefault === 'false') ? [] : [`default ${byDefault}`])
    ];
    return told.length === 0 ? '' : ` [${told.join('; ')}]`;
}
const everywhere = [
    ['--repository', "Whose facts on GitHub are meant, as owner/name; default the clone's origin, given a token."],
    ['--json', 'Print one JSON object on standard output.']
];


/***/ }),

/***/ 82559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/outcome.js
var outcome = __webpack_require__(20771);
// EXTERNAL MODULE: ./lib/src/hosts/local-context.js
var local_context = __webpack_require__(50319);
// EXTERNAL MODULE: ./lib/src/hosts/process.js
var process = __webpack_require__(40651);
// EXTERNAL MODULE: ./lib/src/hosts/screen.js
var hosts_screen = __webpack_require__(4176);
// EXTERNAL MODULE: ./lib/src/hosts/terminal.js + 4 modules
var terminal = __webpack_require__(93000);
// EXTERNAL MODULE: ./lib/src/domain/policy/nearest.js
var nearest = __webpack_require__(59304);
;// CONCATENATED MODULE: ./lib/src/cli/arguments.js


function withHelp(typed) {
    const [first, ...rest] = typed.map(word => (word === '-h' ? '--help' : word));
    if (first === undefined)
        return [];
    return first === 'help' ? [...rest, '--help'] : [first, ...rest];
}
function parseArguments(commands, typed) {
    const named = longestMatch(commands, typed);
    const rest = typed.slice(named?.words.split(' ').length ?? 0);
    const command = commands.find(other => asksInstead(other, named, rest)) ?? named;
    if (command === undefined && rest[0] !== undefined && !rest[0].startsWith('-'))
        throw unknownCommand(commands, typed);
    const { flags, positionals } = split(rest);
    const placed = Object.fromEntries((command?.positionals ?? []).map((name, index) => [name, positionals[index]]));
    const both = (command?.positionals ?? []).find((name, index) => index in positionals && Object.hasOwn(flags, name));
    if (both !== undefined)
        throw twice(both);
    const extra = positionals[command?.positionals?.length ?? 0];
    if (extra !== undefined)
        throw (0,failure/* usage */.CI)('unknown-input', { input: 'argument', found: extra, expected: 'a flag' });
    const given = Object.entries({ ...placed, ...flags, ...command?.fixed }).filter(pair => pair[1] !== undefined);
    const { json, help, repository, ...raw } = Object.fromEntries(given);
    return { command, raw, repository, json: json !== undefined && json !== 'false', help: help !== undefined };
}
function longestMatch(commands, typed) {
    const fits = commands.filter(command => command.words.split(' ').every((word, index) => typed[index] === word));
    return fits.sort((one, other) => other.words.length - one.words.length)[0];
}
function asksInstead(other, named, rest) {
    const flag = other.behindFlag;
    if (flag === undefined || named === undefined || other.words !== `${named.words} ${flag}`)
        return false;
    return rest.some(word => word === `--${flag}` || word.startsWith(`--${flag}=`));
}
function split(typed) {
    const flags = {};
    const positionals = [];
    for (let index = 0; index < typed.length; index += 1) {
        const word = typed[index];
        if (!isFlag(word)) {
            positionals.push(word);
            continue;
        }
        const equals = word.indexOf('=');
        const name = flagName(word.slice(2, equals < 0 ? undefined : equals));
        const next = typed[index + 1];
        if (Object.hasOwn(flags, name))
            throw twice(name);
        if (equals >= 0)
            flags[name] = word.slice(equals + 1);
        else if (next === undefined || isFlag(next) || valueless.has(name))
            flags[name] = 'true';
        else {
            flags[name] = next;
            index += 1;
        }
    }
    return { flags, positionals };
}
function isFlag(word) {
    return word.startsWith('--') && !/\s/.test(word.split('=')[0]);
}
function flagName(text) {
    if (/^[a-zA-Z][a-zA-Z0-9-]{0,40}$/.test(text))
        return text;
    throw (0,failure/* usage */.CI)('unknown-input', { input: 'argument', found: 'something else', expected: 'the name of a flag' });
}
function twice(name) {
    return (0,failure/* usage */.CI)('bad-input', { input: name, found: 'two values', expected: 'one value' });
}
const valueless = new Set([
    'verbose',
    'json',
    'help',
    'dry-run',
    'strict',
    'compat',
    'full',
    'pending',
    'all-projects',
    'security',
    'lint',
    'evaluate',
    'gaps'
]);
function unknownCommand(commands, typed) {
    const words = typed.slice(0, typed[1]?.startsWith('-') === false ? 2 : 1);
    const names = commands.map(command => command.words);
    const group = names.filter(name => name.startsWith(`${words[0]} `));
    const meant = (0,nearest/* nearest */.p)(words.join(' '), names) ?? (0,nearest/* nearest */.p)(words[0] ?? '', names);
    return (0,failure/* usage */.CI)('unknown-input', {
        input: 'command',
        found: words.join(' '),
        expected: `one of ${(group.length > 0 ? group : names).join(', ')}`,
        meant: meant === undefined ? undefined : `sluice ${meant}`,
        example: 'sluice demo'
    });
}

// EXTERNAL MODULE: ./lib/src/cli/commands.js
var commands = __webpack_require__(79713);
;// CONCATENATED MODULE: ./lib/src/cli/completion-command.js
const completionCommand = {
    words: 'completion',
    summary: 'Print what a shell needs to complete commands, flags and values: completion bash, zsh or fish.'
};

// EXTERNAL MODULE: ./lib/src/cli/demo-command.js
var demo_command = __webpack_require__(16940);
// EXTERNAL MODULE: ./lib/src/cli/help.js
var cli_help = __webpack_require__(2600);
;// CONCATENATED MODULE: ./lib/src/cli/version.js
const version = '0.1.0';

;// CONCATENATED MODULE: ./lib/src/cli/quick-answer.js



function quickAnswer(typed) {
    if (typed[0] === '--version')
        return `${version}\n`;
    const [group, ...rest] = typed;
    if (rest.join() !== '--help' || commands/* commands */.P.some(({ words }) => words === group))
        return undefined;
    const members = commands/* commands */.P.filter(({ words }) => words.startsWith(`${group} `));
    return members.length === 0 ? undefined : (0,cli_help/* overview */.M)(members);
}

// EXTERNAL MODULE: ./lib/src/cli/release-command.js
var release_command = __webpack_require__(67402);
// EXTERNAL MODULE: ./lib/src/hosts/known-secrets.js
var known_secrets = __webpack_require__(10101);
// EXTERNAL MODULE: ./lib/src/hosts/redaction.js
var hosts_redaction = __webpack_require__(62563);
;// CONCATENATED MODULE: ./lib/src/cli/voice.js



function openVoice() {
    const redaction = (0,hosts_redaction/* createRedaction */.Eg)();
    const heard = (raw) => (0,known_secrets/* knownSecrets */.x)(raw, (0,process/* environment */.cA)()).forEach(redaction.hide);
    heard({});
    const people = (text) => process/* streams */.oS.people(redaction.text(text));
    return { streams: { out: process/* streams */.oS.out, people }, redaction, heard };
}

;// CONCATENATED MODULE: ./lib/src/cli/index.js














async function main() {
    (0,process/* outliveReaders */.Bd)();
    (0,process/* exitWith */.nv)(await answer(withHelp((0,process/* typedArguments */.jh)())));
}
async function answer(typed) {
    if (typed[0] === 'internal-proxy')
        return serveProxy(typed.slice(1));
    if (typed[0] === 'internal-guard')
        return guardLease(typed.slice(1));
    const voice = openVoice();
    try {
        if (typed[0] === 'internal-complete')
            return await complete(typed.slice(1), voice);
        if (typed[0] === 'completion')
            return await completion(typed[1], voice);
        const quick = quickAnswer(typed);
        if (quick !== undefined)
            return tell(quick, voice);
        if (typed[0] === 'demo')
            return await (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(2567), __webpack_require__.e(3432), __webpack_require__.e(8599), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(489), __webpack_require__.e(8533), __webpack_require__.e(1444), __webpack_require__.e(311), __webpack_require__.e(7105), __webpack_require__.e(7774), __webpack_require__.e(1237), __webpack_require__.e(1424), __webpack_require__.e(7631), __webpack_require__.e(9272)]).then(__webpack_require__.bind(__webpack_require__, 9987))).demo(parseArguments([demo_command/* demoCommand */.t], typed), voice);
        if (typed[0] === 'release') {
            return await (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(7532)]).then(__webpack_require__.bind(__webpack_require__, 30462))).release(parseArguments([release_command/* releaseCommand */.P], typed), voice);
        }
        return await carryOut(parseArguments(commands/* commands */.P, typed), voice);
    }
    catch (thrown) {
        return (0,terminal/* reportFailure */.xV)((0,failure/* toFailure */.w2)(thrown), { ...voice, json: typed.includes('--json') });
    }
}
function tell(text, { streams }) {
    streams.out(text);
    return 0;
}
async function completion(shell, { streams }) {
    const { completionScript } = await __webpack_require__.e(/* import() */ 9521).then(__webpack_require__.bind(__webpack_require__, 19521));
    streams.out(completionScript(shell));
    return 0;
}
async function complete(typed, { streams }) {
    const { candidates } = await __webpack_require__.e(/* import() */ 9521).then(__webpack_require__.bind(__webpack_require__, 19521));
    streams.out((await candidates([demo_command/* demoCommand */.t, release_command/* releaseCommand */.P, completionCommand, ...commands/* commands */.P], typed)).join('\n'));
    return 0;
}
async function carryOut(invocation, voice) {
    const { command, raw, repository, json, help } = invocation;
    const { streams } = voice;
    voice.heard(raw);
    if (command === undefined) {
        streams.out((0,cli_help/* overview */.M)([demo_command/* demoCommand */.t, release_command/* releaseCommand */.P, ...commands/* commands */.P, completionCommand]));
        return 0;
    }
    const door = await command.load();
    if (help) {
        streams.out((0,cli_help/* commandHelp */.b)(command, door.operation.Inputs));
        return 0;
    }
    const facts = { run: (0,local_context/* localContext */.N)(raw, { repository }), environment: (0,process/* environment */.cA)(), signal: listen(door) };
    const screen = (0,hosts_screen/* createScreen */.dm)(streams.people, (0,process/* abilities */.nh)('stderr'));
    const code = await (0,terminal/* runInTerminal */.xs)({ ...voice, door, raw, json, facts, screen });
    if (code === outcome/* exitCodes */.h.unavailable)
        (0,process/* endSoon */.nJ)(code);
    return code;
}
const patienceMs = 3000;
function listen(door) {
    const { signal, code } = (0,process/* listenForInterruption */.ej)(process/* exitNow */.l3);
    const soon = () => setTimeout(() => (0,process/* exitNow */.l3)(code() ?? 1), patienceMs).unref();
    if (door.operation.heedsInterrupts !== true)
        signal.addEventListener('abort', soon);
    return signal;
}
async function serveProxy(rest) {
    const { main: serve } = await __webpack_require__.e(/* import() */ 9876).then(__webpack_require__.bind(__webpack_require__, 89876));
    await serve(rest);
    return 0;
}
async function guardLease(rest) {
    const { main: guard } = await __webpack_require__.e(/* import() */ 6806).then(__webpack_require__.bind(__webpack_require__, 46806));
    await guard(rest);
    return 0;
}


/***/ }),

/***/ 67402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ releaseCommand),
/* harmony export */   b: () => (/* binding */ ReleaseInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35777);


const releaseCommand = {
    words: 'release',
    summary: 'Play the release of .github/workflows/release.yml on this machine: build, prove, staging, production.'
};
const ReleaseInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .default('.github/workflows/release.yml')
        .describe('Path of the workflow that calls release.yml.'),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('.github/sluice.yml').describe('Path of the policy file.'),
    workingDirectory: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('.').describe('Folder that relative paths start from.'),
    dryRun: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Flag */ .lN.prefault('false').describe('Tell what would be run, and run nothing.')
});


/***/ }),

/***/ 50319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ localContext)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_embedded_local_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49334);



function localContext(raw, { job = (0,_adapters_embedded_local_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .localJob */ .F)(), repository } = {}) {
    const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(raw['working-directory'] ?? '.');
    return {
        actor: { id: 0, login: localUser() },
        workingDirectory,
        home: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, '.sluice'),
        job,
        repository
    };
}
function localUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
    }
    catch {
        return 'local';
    }
}


/***/ })

};
