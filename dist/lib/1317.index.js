export const id = 1317;
export const ids = [1317,3698,8460];
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


/***/ })

};
