export const id = 440;
export const ids = [440];
export const modules = {

/***/ 60440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createEveryNotifier: () => (/* binding */ createEveryNotifier)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

/**
 * Tells every listener, whoever else fails. Throws `notifier-failed`, which names those that were not reached: the
 * next call tells them alone.
 */
function createEveryNotifier(listeners, deliveries) {
    return {
        name: listeners.map(({ notifier }) => notifier.name).join(', '),
        async notify(notification) {
            const wanted = listeners.filter(({ on }) => on.includes(notification.severity));
            const problems = await Promise.all(wanted.map(({ notifier }) => tellOnce(notifier, notification, deliveries)));
            const found = problems.filter(problem => problem !== undefined);
            if (found.length > 0)
                throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('notifier-failed', found.join('; '));
        }
    };
}
async function tellOnce(notifier, notification, deliveries) {
    const { dedupKey } = notification;
    try {
        if (await deliveries.has(notifier.name, dedupKey))
            return undefined;
        await notifier.notify(notification);
        await deliveries.add(notifier.name, dedupKey);
        return undefined;
    }
    catch (thrown) {
        if (!(thrown instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw thrown;
        return `${notifier.name}: ${(0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w2)(thrown).message}`;
    }
}


/***/ })

};
