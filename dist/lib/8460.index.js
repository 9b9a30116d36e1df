export const id = 8460;
export const ids = [8460,3698,1317];
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

/**
 * When a process started, as the kernel counts, so that a number that was given to another process is not taken for ours.
 * An empty text where the system does not say.
 */
function startTimeOf(pid) {
    const fields = statOf(pid);
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
}
/** True while exactly this process runs. */
function isAlive(identity) {
    try {
        process.kill(identity.pid, 0);
    }
    catch {
        return false;
    }
    return startTimeOf(identity.pid) === identity.startTime;
}
/** Sends a signal to the whole group that the process leads. A group that is gone is no error. */
function signalGroup(identity, signal) {
    try {
        process.kill(-identity.pid, signal);
    }
    catch { }
}
/**
 * True while the process runs, or what it started: a leader may end and leave its children in its group. Its number
 * may belong to others by then, so the children are known by their mark, and without one not at all.
 */
function isGroupAlive(identity) {
    if (isAlive(identity))
        return true;
    const { mark } = identity;
    return mark !== undefined && membersOf(identity.pid).some(pid => environmentOf(pid).includes(mark));
}
/** Ends a group: asks first, and kills what is left after `timeoutMs`. Returns once every member is gone. */
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
/** True while a member of the group runs. The leader, often a shell, may end before what it started. */
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
/** Members of a group that have not ended; one that has may wait long for its parent to look. */
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


/***/ })

};
