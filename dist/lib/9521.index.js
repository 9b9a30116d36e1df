export const id = 9521;
export const ids = [9521];
export const modules = {

/***/ 19521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   candidates: () => (/* binding */ candidates),
/* harmony export */   completionScript: () => (/* binding */ completionScript)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35777);


const scripts = {
    bash: `_sluice() {
  local IFS=$'\\n'
  COMPREPLY=($("\${COMP_WORDS[0]}" internal-complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _sluice sluice sc
`,
    zsh: `#compdef sluice sc
_sluice() {
  local -a found
  found=("\${(@f)$("\${words[1]}" internal-complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$found[1]" ]]; then compadd -- "\${found[@]}"; else _files; fi
}
compdef _sluice sluice sc
`,
    fish: `for program in sluice sc
  complete -c $program -a '(eval (commandline -opc)[1] internal-complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
end
`
};
function completionScript(shell) {
    if (shell !== undefined && Object.hasOwn(scripts, shell))
        return scripts[shell];
    const expected = `one of ${Object.keys(scripts).join(', ')}`;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-input', { input: 'completion', found: shell, expected, example: 'source <(sluice completion bash)' });
}
async function candidates(commands, typed) {
    const before = typed.slice(0, -1);
    const begun = typed.at(-1) ?? '';
    const command = commands.toSorted(longestFirst).find(({ words }) => startsWith(before, words.split(' ')));
    const next = command === undefined || before.length === command.words.split(' ').length ? nextWords(commands, before) : [];
    const more = command === undefined ? [] : await ofCommand(command, before);
    return [...new Set([...next, ...more])].filter(word => word.startsWith(begun)).sort();
}
function longestFirst(one, other) {
    return other.words.length - one.words.length;
}
function startsWith(typed, words) {
    return words.every((word, index) => typed[index] === word);
}
function nextWords(commands, before) {
    const all = commands.map(({ words }) => words.split(' '));
    return all
        .filter(words => words.length > before.length && startsWith(words, before))
        .map(words => words[before.length] ?? '');
}
async function ofCommand(command, before) {
    if (command.words === 'completion')
        return Object.keys(scripts);
    const door = await command.load?.();
    const shape = door === undefined ? {} : (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F5)(door.operation.Inputs);
    const flags = Object.keys(shape).filter(name => command.fixed?.[(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .kebabCase */ .kW)(name)] === undefined);
    const asked = flags.find(name => before.at(-1) === `--${(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .kebabCase */ .kW)(name)}`);
    const values = asked === undefined ? undefined : (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(shape[asked]);
    if (values !== undefined && values.join() !== 'true,false')
        return values;
    const given = (flag) => before.some(word => word === flag || word.startsWith(`${flag}=`));
    return [...flags.map(name => `--${(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .kebabCase */ .kW)(name)}`), '--json', '--help', '--repository'].filter(flag => !given(flag));
}


/***/ })

};
