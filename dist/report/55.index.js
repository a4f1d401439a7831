export const id = 55;
export const ids = [55,465];
export const modules = {

/***/ 6465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSecrets: () => (/* binding */ findSecrets),
/* harmony export */   scrubPatterns: () => (/* binding */ scrubPatterns)
/* harmony export */ });
/* harmony import */ var _keys_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
// Secrets nobody told us of, by their shape. The rules are secretlint's recommended preset, kept up to date there; they
// are loaded on first use, being a quarter of a megabyte.


/** In order of `start`, not overlapping. */
async function findSecrets(text) {
    if (text.length < 8)
        return [];
    const [{ lintSource }, { creator }] = await load();
    const { messages } = await lintSource({
        source: { filePath: "text", ext: "", contentType: "text", content: unheeded(text) },
        options: {
            noPhysicFilePath: true,
            config: {
                rules: [
                    {
                        id: "@secretlint/secretlint-rule-preset-recommend",
                        rule: creator,
                        // An access key's id is masked too: alone it opens nothing, beside the project's name it is a lead.
                        rules: [{ id: "@secretlint/secretlint-rule-aws", options: { enableIDScanRule: true } }],
                    },
                ],
            },
        },
    });
    const found = messages.map(({ range: [start, end], ruleId, messageId }) => ({
        start,
        end: end + restOfWord(text, end),
        rule: `${ruleId.replace("@secretlint/secretlint-rule-", "")}/${messageId}`,
    }));
    const own = (0,_keys_format_js__WEBPACK_IMPORTED_MODULE_0__/* .findKeys */ .WB)(text).map(({ start, end }) => ({ start, end, rule: "proofmark/KEY" }));
    return merged([...found, ...own]);
}
/** The preset heeds comments that tell it to look away, and whoever writes what we scan would write those too. */
const unheeded = (text) => text.replace(/secretlint-(?=disable|enable)/gi, "secretlint_");
/** Some rules (AWS) give the length of the secret from where its name begins: the mask must not end inside it. */
function restOfWord(text, end) {
    return /^[\w+/=-]{0,512}/.exec(text.slice(end, end + 512))?.[0].length ?? 0;
}
/** Masks what looks like a secret. */
async function scrubPatterns(text) {
    return maskRanges(text, await findSecrets(text));
}
function maskRanges(text, ranges) {
    let done = "";
    let from = 0;
    for (const { start, end } of ranges) {
        done += text.slice(from, start) + _redact_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5;
        from = end;
    }
    return done + text.slice(from);
}
function merged(found) {
    const kept = [];
    for (const range of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = kept.at(-1);
        if (last && range.start < last.end)
            last.end = Math.max(last.end, range.end);
        else
            kept.push(range);
    }
    return kept;
}
let loading = null;
const importRules = async () => {
    const [core, preset, { secretLintProfiler }] = await Promise.all([
        __webpack_require__.e(/* import() */ 707).then(__webpack_require__.bind(__webpack_require__, 6707)),
        __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 1577)),
        __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 806)),
    ]);
    // It keeps marks of every scan for ever: a gigabyte after 40,000, and each is slower than the one before.
    secretLintProfiler.setEnabled(false);
    return [core, preset];
};
const load = () => {
    loading ??= importRules();
    return loading;
};


/***/ }),

/***/ 2055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSecretScanner: () => (/* binding */ createSecretScanner)
/* harmony export */ });
/* harmony import */ var _secret_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6465);

/** Known for masking, and no credential: an account's number opens nothing. */
const NO_CREDENTIAL = ["aws/AWSAccountID"];
/** Rules whose name says little; the others are told by their name. */
const WHAT = {
    "aws/AWSSecretAccessKey": "an AWS secret access key",
    "aws/AWSAccessKeyID": "an AWS access key id",
    basicauth: "a URL with user and password in it",
    "database-connection-string": "a database address with its password",
    gcp: "a Google Cloud service account's key",
    github: "a GitHub token",
    gitlab: "a GitLab token",
    npm: "an npm token",
    openai: "an OpenAI key",
    privatekey: "a private key",
    sendgrid: "a SendGrid key",
};
/** Rules are loaded by the first text that is long enough to hold a secret. */
function createSecretScanner() {
    return {
        async scan(text) {
            const found = await (0,_secret_patterns_js__WEBPACK_IMPORTED_MODULE_0__.findSecrets)(text);
            return found
                .filter(({ rule }) => !NO_CREDENTIAL.includes(rule))
                .map(({ rule, start, end }) => {
                const family = rule.split("/")[0] ?? rule;
                return {
                    rule: family,
                    what: WHAT[rule] ?? WHAT[family] ?? `a credential of the kind ${family}`,
                    start,
                    end,
                };
            });
        },
    };
}


/***/ }),

/***/ 8474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WB: () => (/* binding */ findKeys)
/* harmony export */ });
/* unused harmony exports KEY_PARTS, formatKey, parseKey, crc32 */
// The form of Proofmark's own keys, so that a leaked one is known for what it is, by us and by any scanner:
//
//   pm_live_ | pm_test_        what it is for
//   12 characters              key id: names the key in lists and logs, opens nothing
//   43 characters              secret: 256 bits
//    6 characters              CRC-32 of all before it
//
// Everything after the prefix is base62 (0-9, A-Z, a-z), the CRC with zeros in front: as one regular expression
// `pm_(live|test)_[0-9A-Za-z]{61}`. The CRC is no secret: it tells a key from text that looks like one without a look-up.
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const KEY_PARTS = { id: 12, secret: 43, crc: 6 };
/** @throws RangeError where a part is not base62 of its length */
function formatKey({ mode, id, secret }) {
    for (const [name, part] of [
        ["id", id],
        ["secret", secret],
    ])
        if (part.length !== KEY_PARTS[name] || !/^[0-9A-Za-z]+$/.test(part))
            throw new RangeError(`a key's ${name} is ${KEY_PARTS[name]} characters of base62`);
    const before = `pm_${mode}_${id}${secret}`;
    return before + crcOf(before);
}
/** Null for anything but a whole key with the right CRC. */
function parseKey(text) {
    const parts = /^pm_(live|test)_([0-9A-Za-z]{12})([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/.exec(text);
    if (!parts)
        return null;
    const [, mode, id = "", secret = "", crc] = parts;
    if (crcOf(text.slice(0, -KEY_PARTS.crc)) !== crc)
        return null;
    return { mode: mode === "live" ? "live" : "test", id, secret };
}
/** Keys in a longer text, by UTF-16 offsets; what only looks like one is left out. */
function findKeys(text) {
    return [...text.matchAll(/pm_(?:live|test)_[0-9A-Za-z]{61}(?![0-9A-Za-z])/g)].flatMap(({ 0: found, index }) => {
        const key = parseKey(found);
        return key ? [{ start: index, end: index + found.length, key }] : [];
    });
}
function crcOf(text) {
    let left = crc32(text);
    let digits = "";
    for (let place = 0; place < KEY_PARTS.crc; place++) {
        digits = DIGITS.charAt(left % 62) + digits;
        left = Math.floor(left / 62);
    }
    return digits;
}
/** As in zip and PNG (reflected 0x04C11DB7), of ASCII text; an unsigned number. */
function crc32(text) {
    let crc = 0xffffffff;
    for (let at = 0; at < text.length; at++) {
        crc ^= text.charCodeAt(at) & 0xff;
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return (crc ^ 0xffffffff) >>> 0;
}


/***/ })

};
