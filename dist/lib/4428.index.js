export const id = 4428;
export const ids = [4428];
export const modules = {

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
/** Where an incident stands, as the SOP's workflow has it; it may go back, and be opened again. */
const incidentStates = ['triage', 'investigation', 'mitigation', 'verification', 'resolved'];
const ways = {
    triage: ['investigation', 'mitigation'],
    investigation: ['mitigation'],
    mitigation: ['verification', 'investigation'],
    verification: ['resolved', 'investigation', 'mitigation'],
    resolved: ['investigation']
};
/** Where an incident may go from here. */
function waysFrom(state) {
    return ways[state];
}
const severities = ['P0', 'P1', 'P2', 'P3'];
/** The severities for which people are called together, told regularly, and a post-mortem is due. */
function isMajor(severity) {
    return severity === 'P0' || severity === 'P1';
}
/** Who does what during an incident. The ledger writes things down, so a scribe is needed only beside it. */
const incidentRoles = ['commander', 'technical-lead', 'communications-lead', 'scribe'];
/** What an action item is for: so that it does not happen again, or so that the next person knows. */
const actionKinds = ['preventive', 'documentation'];


/***/ }),

/***/ 69693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ metricKinds),
/* harmony export */   R: () => (/* binding */ routerKinds)
/* harmony export */ });
// Apart from the settings themselves, so that what only lists them need not load those.
/** What can move the traffic. */
const routerKinds = [
    'embedded',
    'haproxy',
    'nginx',
    'command',
    'webhook',
    'kubernetes-gateway',
    'aws-alb',
    'istio',
    'aws-lambda',
    'cloud-run',
    'traefik',
    'envoy'
];
/** What can tell how both colours do. */
const metricKinds = [
    'embedded',
    'prometheus',
    'haproxy',
    'access-log',
    'json',
    'datadog',
    'cloudwatch'
];


/***/ })

};
