export const id = 9924;
export const ids = [9924];
export const modules = {

/***/ 37814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ LOOP_DEFAULTS)
/* harmony export */ });
// Apart from the guard, so that reading a config loads nothing of it.
const LOOP_DEFAULTS = { after: 3, label: null };


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/shared/config/defaults.js
var defaults = __webpack_require__(25369);
;// CONCATENATED MODULE: ./build/shared/config/nearest.js
// "Did you mean": the known word closest to a mistyped one. Optimal string alignment, so that swapped letters count once.
/** Null when nothing is close: a wrong guess is worse than none. */
function nearest(word, known) {
    if (word.length > 100)
        return null;
    const reach = Math.max(1, Math.floor(word.length / 3));
    const ranked = known
        .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter((entry) => entry.distance <= reach)
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate ?? null;
}
function distance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cell = (up, left) => rows[i - up]?.[j - left] ?? 0;
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const steps = [cell(1, 0) + 1, (row[j - 1] ?? 0) + 1, cell(1, 1) + (same ? 0 : 1)];
            row.push(Math.min(...steps, ...(swapped ? [cell(2, 2) + 1] : [])));
        }
        rows.push(row);
    }
    return rows[a.length]?.[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/shared/config/schema-walk.js
const inside = (schema) => schema;
/** Optional and described wrappers taken off. */
function bare(schema) {
    const { wrapped } = inside(schema);
    return wrapped === undefined ? schema : bare(wrapped);
}
/** Null below what the schema describes. */
function schemaAt(schema, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return schema;
    const { entries, value, item } = mappingOf(schema);
    const next = item ?? (entries && Object.hasOwn(entries, String(key)) ? entries[String(key)] : value);
    return next === undefined ? null : schemaAt(next, rest);
}
function isMapping(schema) {
    const { type } = inside(bare(schema));
    return type === "strict_object" || type === "record";
}
/** The schema as a mapping or list. Of a union, the branch with members: the other branches are plain values. */
function mappingOf(schema) {
    const plain = inside(bare(schema));
    if (plain.type !== "union")
        return plain;
    const branches = (plain.options ?? []);
    return branches.map(inside).find((branch) => branch.entries !== undefined) ?? plain;
}
/** Undefined when the setting has none. */
function defaultOf(schema) {
    return inside(schema).default;
}
function isRequired(schema) {
    return inside(schema).wrapped === undefined;
}
function examplesOf(schema) {
    const found = (inside(schema).pipe ?? []).flatMap((part) => part.kind === "metadata" ? (part.examples ?? []) : []);
    const first = inside(schema).pipe?.[0];
    // `pipe` nests: examples wrap a description, which wraps the setting.
    return found.length > 0 || first === undefined || first === schema
        ? found
        : nested(first, examplesOf, []);
}
function descriptionOf(schema) {
    const parts = inside(schema).pipe ?? [];
    const own = parts.find((part) => part.kind === "metadata" && part.type === "description")?.description;
    const first = parts[0];
    return own ?? (first === undefined ? "" : nested(first, descriptionOf, ""));
}
function nested(part, ask, none) {
    const schema = part;
    return schema.kind === "schema" ? ask(part) : none;
}

;// CONCATENATED MODULE: ./build/shared/config/explain.js


const joined = (path) => JSON.stringify(path.map(String));
function explain(issues, schema, { source, typos }) {
    const meant = new Set(typos.map((typo) => typo.meant));
    return issues
        .flatMap((issue) => unfold(issue, pathOf(issue)))
        .filter(({ issue, path }) => issue.expected !== "never" && !(isMissing(issue) && meant.has(joined(path))))
        .map(({ issue, path }) => explainOne(issue, path, { schema, source }));
}
/** A union tells of all its branches; only the branch that the value meant is of use to its author. */
function unfold(issue, path) {
    const deeper = (issue.issues ?? []).filter((inner) => inner.path !== undefined && inner.path.length > 0);
    if (issue.type !== "union" || deeper.length === 0)
        return [{ issue, path }];
    return deeper.flatMap((inner) => unfold(inner, [...path, ...pathOf(inner)]));
}
const pathOf = (issue) => (issue.path ?? []).map((item) => String(item.key));
const isMissing = (issue) => issue.type === "strict_object" && issue.received === "undefined" && issue.expected !== "Object";
function explainOne(issue, path, { schema, source }) {
    const key = String(path.at(-1) ?? "");
    const target = schemaAt(schema, path);
    if (isMissing(issue)) {
        const example = target === null ? undefined : examplesOf(target)[0];
        return {
            code: "config-invalid",
            message: `${named(path.slice(0, -1))} has no \`${key}\`.`,
            where: source.locate(path.slice(0, -1), "key"),
            todo: example === undefined
                ? `Add \`${key}\`.`
                : `Add \`${key}\`, such as \`${key}: ${shownValue(example)}\`.`,
        };
    }
    const onKey = issue.path?.at(-1)?.origin === "key";
    const phrase = issue.message.startsWith("Invalid ") ? "a mapping of settings" : issue.message;
    return {
        code: "config-invalid",
        message: onKey
            ? `\`${key}\` must be ${phrase}.`
            : `${named(path)} must be ${phrase}; it is ${received(issue.input)}.`,
        where: source.locate(path, onKey ? "key" : "value"),
        todo: onKey ? renameTo(key, choices(issue)) : todo(issue, target),
    };
}
/** Of a list to choose from, what it holds; valibot tells it in words alone. */
const choices = ({ type, expected }) => type === "picklist" ? [...(expected ?? "").matchAll(/"([^"]+)"/g)].flatMap(([, each]) => each ?? []) : [];
function renameTo(key, known) {
    const near = nearest(key, known);
    if (near !== null)
        return `Did you mean \`${near}\`?`;
    if (known.length > 0)
        return `Name one of: ${known.join(", ")}.`;
    const id = key
        .toLowerCase()
        .replace(/[^a-z0-9_.-]+/g, "-")
        .replace(/^[^a-z0-9]+|-+$/g, "")
        .slice(0, 64);
    return id === "" ? "Rename it." : `Rename it, for example to \`${id}\`.`;
}
function todo(issue, target) {
    const given = issue.input;
    if (issue.type === "boolean" && typeof given === "string") {
        return "Write true or false; YAML 1.2 reads `yes`, `no`, `on` and `off` as text, and quotes make text of anything.";
    }
    if (issue.type === "number" &&
        typeof given === "string" &&
        given.trim() !== "" &&
        Number.isFinite(Number(given))) {
        return `Remove the quotes: ${Number(given)}.`;
    }
    if (issue.type === "array" && typeof given === "string")
        return `Put it in brackets: [${given.slice(0, 60)}].`;
    if (issue.type === "picklist" && typeof given === "string") {
        const options = target === null ? [] : optionsOf(target);
        const near = nearest(given, options);
        if (near !== null)
            return `Did you mean \`${near}\`?`;
    }
    if (target !== null && isRequired(target) && typeof issue.path?.at(-1)?.key === "string")
        return "Correct it.";
    const fallback = target === null ? undefined : defaultOf(target);
    if (fallback === undefined)
        return "Correct it, or remove it.";
    return `Correct it, or remove it: left out, it is ${shownValue(fallback)}.`;
}
function optionsOf(schema) {
    const inner = "wrapped" in schema ? schema.wrapped : schema;
    const options = inner.options;
    return Array.isArray(options) ? options.map(String) : [];
}
/** Keys the schema does not know, at every depth: the validator stops at the first of each mapping. */
function unknownKeys(value, schema, source) {
    const walk = (at, path) => {
        if (typeof at !== "object" || at === null)
            return [];
        const target = schemaAt(schema, path);
        if (Array.isArray(at) && target !== null && isMapping(target))
            return [listForMapping(path, source)];
        const entries = target === null ? null : (mappingOf(target).entries ?? null);
        return Object.entries(at).flatMap(([key, member]) => {
            const here = [...path, key];
            if (entries !== null && !Object.hasOwn(entries, key))
                return [unknownKey(here, Object.keys(entries), source)];
            return walk(member, here);
        });
    };
    return walk(value, []);
}
/** The validator takes a list for a mapping without keys. */
function listForMapping(path, source) {
    const problem = {
        code: "config-invalid",
        message: `${named(path)} must be a mapping of settings; it is a list.`,
        where: source.locate(path, "key"),
        todo: "Write `key: value` lines, without the dashes.",
    };
    return { problem, meant: null };
}
function unknownKey(path, known, source) {
    const key = String(path.at(-1));
    const near = nearest(key, known);
    const parent = path.slice(0, -1);
    const problem = {
        code: "config-unknown-key",
        message: `There is no setting \`${key.slice(0, 80)}\`${parent.length === 0 ? "" : ` in ${named(parent)}`}.`,
        where: source.locate(path, "key"),
        todo: near === null ? `Remove it. Known here: ${known.join(", ")}.` : `Did you mean \`${near}\`?`,
    };
    return { problem, meant: near === null ? null : joined([...parent, near]) };
}
/** `gates.test.reports[0]`, in backticks; the top is the config itself. */
function named(path) {
    if (path.length === 0)
        return "The config";
    const text = path.map((key) => (/^\d+$/.test(String(key)) ? `[${key}]` : `.${key}`)).join("");
    return `\`${text.replace(/^\./, "")}\``;
}
function received(value) {
    if (value === null || value === undefined)
        return "empty";
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object")
        return "a mapping";
    if (typeof value !== "string")
        return String(value);
    return value === "" ? "empty text" : `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}
const shownValue = (value) => (typeof value === "string" ? value : JSON.stringify(value));

// EXTERNAL MODULE: ./build/shared/git-tier/gate.js
var gate = __webpack_require__(98027);
;// CONCATENATED MODULE: ./build/shared/config/loose.js
// Looks into a raw value that may be anything: a typo elsewhere in the file must hide none of what is wrong here.
const record = (value) => typeof value === "object" && value !== null && !Array.isArray(value)
    ? value
    : {};
const list = (value) => (Array.isArray(value) ? value : []);
const loose_text = (value) => (typeof value === "string" ? value : "");

;// CONCATENATED MODULE: ./build/shared/config/sites.js
// What a gate's kind asks of its settings, and gates of their sites: what the schema of one mapping cannot say.




const LOOKING = ["visual", "design", "motion"];
const RUNNING = ["command", ...LOOKING];
/** Settings that belong to some kinds only. */
const KINDS = {
    run: ["command"],
    cwd: ["command"],
    reports: ["command"],
    format: ["command"],
    rerun: ["command"],
    site: LOOKING,
    mode: ["visual"],
    shots: ["visual"],
    references: ["design"],
    figma: ["design"],
    limit: ["design"],
    flows: ["motion"],
    shift: ["motion"],
    // Git-tier gates run nothing and wait for nothing.
    env: RUNNING,
    timeout: RUNNING,
    needs: RUNNING,
    paths: RUNNING,
    requires: RUNNING,
    ...Object.fromEntries(gate/* GIT_KINDS */.Fj.map((kind) => [kind, [kind]])),
};
function checkSites(value, source) {
    const { gates, sites } = record(value);
    const raw = { sites: record(sites), source };
    return [
        ...Object.entries(record(gates)).flatMap(([id, gate]) => checkGate(id, gate, raw)),
        ...Object.entries(raw.sites).flatMap(([id, site]) => checkSite(id, record(site), source)),
    ];
}
function checkGate(id, value, raw) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return [];
    const gate = record(value);
    const kind = loose_text(gate.kind) || "command";
    const misplaced = Object.keys(gate).flatMap((key) => {
        const kinds = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
        if (kinds === undefined || kinds.includes(kind))
            return [];
        return [
            sites_problem(["gates", id, key], raw.source, {
                message: `${named(["gates", id, key])} means nothing for a gate of kind ${kind}; it belongs to ${kinds.join(", ")}.`,
                todo: "Remove it, or set another `kind`.",
            }),
        ];
    });
    if (kind === "command")
        return [...misplaced, ...missingRun(id, gate, raw.source)];
    if (!LOOKING.includes(kind))
        return misplaced;
    return [...misplaced, ...checkSiteOf(id, gate, raw), ...sameFlows(id, gate, raw.source)];
}
function missingRun(id, gate, source) {
    const isMeant = Object.keys(gate).some((key) => !Object.hasOwn(KINDS, key) && nearest(key, ["run"]) === "run");
    if ("run" in gate || isMeant)
        return [];
    return [
        sites_problem(["gates", id], source, {
            message: `${named(["gates", id])} has no \`run\`.`,
            todo: "Add `run`, such as `run: npm test`.",
        }),
    ];
}
function checkSiteOf(id, gate, { sites, source }) {
    const ids = Object.keys(sites);
    const wanted = loose_text(gate.site);
    if (ids.length === 0)
        return [
            sites_problem(["gates", id], source, {
                message: `${named(["gates", id])} looks at a site, and the config has none.`,
                todo: "Describe it under `sites`: how it is served, and its screens.",
            }),
        ];
    if (wanted === "" && !("site" in gate) && ids.length > 1)
        return [
            sites_problem(["gates", id], source, {
                message: `${named(["gates", id])} does not say which site it looks at.`,
                todo: `Add \`site\`, one of: ${ids.join(", ")}.`,
            }),
        ];
    if (wanted === "" || ids.includes(wanted))
        return [];
    const near = nearest(wanted, ids);
    return [
        sites_problem(["gates", id, "site"], source, {
            message: `${named(["gates", id])} looks at the site \`${wanted}\`, and there is no such site.`,
            todo: near === null ? `Name one of: ${ids.join(", ")}.` : `Did you mean \`${near}\`?`,
        }),
    ];
}
/** A flow's name names its files, and case does not tell files apart on every system. */
function sameFlows(id, gate, source) {
    const names = list(gate.flows).map((flow) => loose_text(record(flow).name).toLowerCase());
    return names.flatMap((name, at) => {
        if (name === "" || names.indexOf(name) === at)
            return [];
        const path = ["gates", id, "flows", at, "name"];
        return [
            sites_problem(path, source, {
                message: `${named(path)} is the name of another flow too.`,
                todo: "Give each flow a name of its own.",
            }),
        ];
    });
}
function checkSite(id, site, source) {
    const path = ["sites", id];
    const shows = list(site.screens).length > 0 || ["crawl", "sitemap", "storybook"].some((key) => key in site);
    const found = [];
    if (!shows)
        found.push(sites_problem(path, source, {
            message: `${named(path)} has no screen to look at.`,
            todo: "List `screens`, such as `screens: [/]`, or have them found by `crawl`, `sitemap` or `storybook`.",
        }));
    if ("serve" in site && "folder" in site)
        found.push(sites_problem([...path, "folder"], source, {
            message: `${named(path)} has both \`serve\` and \`folder\`.`,
            todo: "Keep `folder` for built files that Proofmark is to serve, or `serve` for a command that does.",
        }));
    if (!("serve" in site) &&
        !("folder" in site) &&
        (!("url" in site) || loose_text(site.url).includes("$PROOFMARK_PORT")))
        found.push(sites_problem(path, source, {
            message: `${named(path)} does not say how the site is served.`,
            todo: "Add `serve` with a command, `folder` with built files, or the `url` of a server that is up already.",
        }));
    return found;
}
const sites_problem = (path, source, words) => ({
    code: "config-invalid",
    where: source.locate(path, "key"),
    ...words,
});

;// CONCATENATED MODULE: ./build/shared/config/references.js
// What one gate says of another: `needs` must name gates and not go in circles; two entries must not read one report file.






/** Looks at the raw value, so that a typo elsewhere in the file hides none of this. */
function checkReferences(value, source) {
    const config = referencesOf(value);
    return [
        ...checkSites(value, source),
        ...unknownNeeds(config, source),
        ...lateNeeds(config, source),
        ...cycles(config, source),
        ...repeatedReports(config, source),
    ];
}
function referencesOf(value) {
    const { gates, detect } = record(value);
    const entries = Object.entries(record(gates)).map(([id, raw]) => {
        const gate = record(raw);
        const reports = list(gate.reports).map((entry) => loose_text(entry) || loose_text(record(entry).path));
        const needs = list(gate.needs).map(loose_text);
        return [id, { kind: loose_text(gate.kind), needs, cwd: loose_text(gate.cwd), reports }];
    });
    return { open: detect === true, gates: Object.fromEntries(entries) };
}
/** Gates that git alone decides are judged after all that run: what waited for one would not have waited. */
function lateNeeds({ gates }, source) {
    const late = new Set(Object.keys(gates).filter((id) => gate/* GIT_KINDS */.Fj.some((kind) => kind === gates[id]?.kind)));
    return Object.entries(gates).flatMap(([id, { needs }]) => needs.flatMap((need, index) => late.has(need)
        ? [
            {
                code: "needs-unknown",
                message: `${named(["gates", id])} needs \`${need}\`, which is judged from git, after all gates that run.`,
                where: source.locate(["gates", id, "needs", index], "value"),
                todo: "Remove it: the verdict counts both all the same.",
            },
        ]
        : []));
}
function unknownNeeds(config, source) {
    if (config.open)
        return [];
    const ids = Object.keys(config.gates);
    return Object.entries(config.gates).flatMap(([id, gate]) => gate.needs.flatMap((need, index) => {
        if (need === "" || ids.includes(need))
            return [];
        const path = ["gates", id, "needs", index];
        const others = ids.filter((other) => other !== id);
        const near = nearest(need, others);
        const known = others.length === 0 ? "Remove it." : `Remove it, or name one of: ${others.join(", ")}.`;
        return [
            {
                code: "needs-unknown",
                message: `${named(["gates", id])} needs \`${need}\`, and there is no such gate.`,
                where: source.locate(path, "value"),
                todo: near === null ? known : `Did you mean \`${near}\`?`,
            },
        ];
    }));
}
/** Each circle once, named from the gate that comes first in the file. */
function cycles(config, source) {
    const seen = new Set();
    const problems = [];
    const visit = (id, trail) => {
        const start = trail.indexOf(id);
        if (start >= 0) {
            problems.push(cycle([...trail.slice(start), id], source));
            return;
        }
        if (seen.has(id))
            return;
        seen.add(id);
        for (const need of config.gates[id]?.needs ?? [])
            visit(need, [...trail, id]);
    };
    for (const id of Object.keys(config.gates))
        visit(id, []);
    return problems;
}
function cycle(ring, source) {
    const id = ring[0] ?? "";
    const self = ring.length === 2;
    return {
        code: "needs-cycle",
        message: self
            ? `${named(["gates", id])} needs itself.`
            : `These gates wait for each other: ${ring.join(" → ")}.`,
        where: source.locate(["gates", id, "needs"], "key"),
        todo: self
            ? "Remove it from its own `needs`."
            : "Remove one of these `needs`, so that one of the gates can start.",
    };
}
function repeatedReports(config, source) {
    const owners = new Map();
    return Object.entries(config.gates).flatMap(([id, gate]) => gate.reports.flatMap((path, index) => {
        if (path === "")
            return [];
        const file = path.startsWith(defaults/* SCRATCH_PREFIX */.ul) ? `${id}:${path}` : pathFrom(gate.cwd, path);
        const owner = owners.get(file);
        owners.set(file, owner ?? id);
        if (owner === undefined)
            return [];
        const twice = owner === id ? "twice in the same gate" : `by \`gates.${owner}\` too`;
        return [
            {
                code: "config-invalid",
                message: `${named(["gates", id, "reports", index])} is ${path}, which is read ${twice}; its findings would count double.`,
                where: source.locate(["gates", id, "reports", index], "value"),
                todo: "Give each gate a report file of its own.",
            },
        ];
    }));
}
/** Spelt one way, however it was written: `./a//b` is `a/b`. */
function pathFrom(folder, path) {
    const parts = [];
    for (const part of `${folder}/${path}`.split("/"))
        if (part === "..")
            parts.pop();
        else if (part !== "" && part !== ".")
            parts.push(part);
    return parts.join("/");
}

// EXTERNAL MODULE: ./build/shared/config/schema-parts.js
var schema_parts = __webpack_require__(20043);
;// CONCATENATED MODULE: ./build/shared/config/schema-app.js
// What the App does for a repository, asked for by its base branch: nothing of it happens because the App was installed.


const statusPhrase = "letters, digits, dashes and spaces, at most 60";
const appSchema = dist/* strictObject */.rej({
    publish: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* flag */.Jt, false), "The [App](app/publish-for-forks.md) is the second stage: it writes the comment under its own name, and no job of a workflow writes one."),
    status: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(statusPhrase), dist/* regex */.yGV(/^[\w .-]{1,60}$/, statusPhrase))), "With `publish`: name of a commit status the App sets, with the name of the base behind it."), ["proofmark"]),
});

// EXTERNAL MODULE: ./build/shared/config/schema-badge.js
var schema_badge = __webpack_require__(50510);
// EXTERNAL MODULE: ./build/shared/comment/loop-settings.js
var loop_settings = __webpack_require__(37814);
// EXTERNAL MODULE: ./build/shared/contract/severity.js
var severity = __webpack_require__(74372);
;// CONCATENATED MODULE: ./build/shared/config/schema-git-tier.js
// Settings of gates that are computed from git and the API alone, and of what a pull request is told about them.





const globs = dist/* optional */.lqM((0,schema_parts/* listOf */.c3)((0,schema_parts/* text */.Qq)(1024)), []);
const orNull = (schema) => dist/* optional */.lqM(dist/* nullable */.mee(schema), null);
const scopeRuleSchema = dist/* strictObject */.rej({
    label: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(orNull((0,schema_parts/* text */.Qq)(200)), "Glob over a label of the pull request."), ["docs"]),
    branch: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(orNull((0,schema_parts/* text */.Qq)(200)), "Glob over the head branch."), ["docs/**"]),
    author: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(orNull((0,schema_parts/* text */.Qq)(200)), "Glob over the author's login."), ["*-bot"]),
    allow: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)((0,schema_parts/* listOf */.c3)((0,schema_parts/* text */.Qq)(1024)), "Globs of the paths such a change may touch."), [["docs/**", "*.md"]]),
});
const scopeSchema = dist/* strictObject */.rej({
    allow: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(globs, "Globs of the paths a change may touch; what a pull request declares can only narrow it."), [["src/**", "test/**"]]),
    protect: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(globs, "Globs of paths no change may touch without someone else's word."), [
        ["migrations/**", "LICENSE"],
    ]),
    task: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(orNull(schema_parts/* relativePath */.iZ), "File of the base that declares the scope of the task at hand, as a pull request does."), ["TASK.md"]),
    rules: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)(scopeRuleSchema), []), "The first rule that fits the pull request says what is allowed, in place of `allow`."),
    undeclared: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* picklist */.KIO(["allow", "fail"], "allow or fail"), gate/* SCOPE_DEFAULTS */.Cz.undeclared), "What becomes of a pull request that declares no scope."),
});
const severityPhrase = `off, ${severity/* SEVERITIES */.oC.join(", ")}`;
const tamperingSchema = dist/* strictObject */.rej({
    rules: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* record */.g1P(dist/* picklist */.KIO(gate/* TAMPERING_RULE_IDS */.Qy, "a rule of `tampering`"), dist/* picklist */.KIO(["off", ...severity/* SEVERITIES */.oC], severityPhrase), "a mapping of rules to severities"), {}), "Severity by rule; `critical` and `blocker` fail the gate, `off` leaves the rule out."), [{ "suppression-added": "warning" }]),
    tests: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(globs, "Globs of test files, beside those known by convention."), [["checks/**/*.py"]]),
});
const secretsSchema = dist/* strictObject */.rej({
    ignore: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(globs, "Globs of files that are not looked at, such as fixtures with made-up keys."), [
        ["test/fixtures/**"],
    ]),
});
const checklistSchema = dist/* strictObject */.rej({
    files: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)(schema_parts/* relativePath */.iZ), []), "Markdown files of the base whose task lists must hold."), [["docs/acceptance.md"]]),
    body: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* picklist */.KIO(["all", "proofs", "none"], "all, proofs or none"), gate/* CHECKLIST_DEFAULTS */.OX.body), "Which task lists of the pull request's text count: all of them, items that name a proof, or none."),
});
const ownersSchema = dist/* strictObject */.rej({
    unowned: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* picklist */.KIO(["allow", "fail"], "allow or fail"), gate/* OWNERS_DEFAULTS */.Sw.unowned), "What becomes of changed paths that no rule of CODEOWNERS owns."),
});
const loopSchema = dist/* strictObject */.rej({
    after: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* whole */.WQ)(0, 20), loop_settings/* LOOP_DEFAULTS */.S.after), "Pushes that fail alike until the pull request is `blocked`, for a person to look; 0: never."), [5]),
    label: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(orNull((0,schema_parts/* text */.Qq)(50)), "Label put on the pull request then, for agents to stop at; needs `pull-requests: write`, and `issues: write` where there is no such label yet."), ["needs-human"]),
});
const loginPhrase = "a login on GitHub";
const approveSchema = dist/* strictObject */.rej({
    author: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* flag */.Jt, false), "The pull request's author may approve visual changes, too."),
    bots: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)(dist/* pipe */.FsL(dist/* string */.YjP(loginPhrase), dist/* regex */.yGV(/^[\w[\]-]{1,64}$/, loginPhrase))), []), "Bots whose approval counts."), [["release-bot[bot]"]]),
    commit: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* flag */.Jt, false), "Commits approved shots to the pull request's branch, from the second stage; needs `contents: write`."),
});

;// CONCATENATED MODULE: ./build/shared/config/schema-site-steps.js
// What is done on a page before it is looked at: one thing a step, in words of the page, run by the browser.


const selector = (0,schema_parts/* text */.Qq)(1000);
const stepPhrase = "one of open, click, fill, press, select, check, uncheck, hover, wait or script, with what belongs to it";
const stepFields = dist/* strictObject */.rej({
    open: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(2000)), "Goes to a path of the site."), ["/login"]),
    click: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(selector), "Clicks an element."), ["button[type=submit]"]),
    fill: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(selector), "Fills a field with `value`."), ["#email"]),
    press: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(64)), "Presses a key, in the element `on` or where the focus is."), [
        "Enter",
    ]),
    select: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(selector), "Chooses the option `value` of a list."), ["#country"]),
    check: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(selector), "Ticks a box."),
    uncheck: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(selector), "Unticks a box."),
    hover: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(selector), "Moves the pointer over an element, and leaves it there."),
    wait: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(selector), "Waits until an element is visible."), [".dashboard"]),
    script: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* relativePath */.iZ), "Runs a JavaScript file of the repository in the page, as a module would: `await` works."), ["e2e/open-menu.js"]),
    value: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP("text"), dist/* maxLength */.Ru6(4000, "text of at most 4,000 characters"))), "For `fill` and `select`. `$NAME` alone is the variable NAME, if the gate's `env` names it."),
    on: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(selector), "For `press`: the element to press it in."),
}, stepPhrase);
const ACTIONS = [
    "open",
    "click",
    "fill",
    "press",
    "select",
    "check",
    "uncheck",
    "hover",
    "wait",
    "script",
];
const stepSchema = dist/* pipe */.FsL(stepFields, dist/* check */.z6Y((step) => ACTIONS.filter((action) => step[action] !== undefined).length === 1, stepPhrase), dist/* check */.z6Y((step) => (step.fill === undefined && step.select === undefined) || step.value !== undefined, "given a `value` to fill or select"));
const motionFlowSchema = dist/* strictObject */.rej({
    name: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)((0,schema_parts/* text */.Qq)(80), "Name in the report and of the video's file."), ["checkout"]),
    path: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(2000), "/"), "Path the flow begins at."), ["/cart"]),
    steps: (0,schema_parts/* doc */.H9)((0,schema_parts/* listOf */.c3)(stepSchema), "What is done."),
});

// EXTERNAL MODULE: ./build/shared/config/viewports.js
var viewports = __webpack_require__(70548);
;// CONCATENATED MODULE: ./build/shared/config/schema-site.js
// A site: how it is served, which screens are looked at, and under which conditions.




const SIZE = /^\d{2,5}x\d{2,5}$/;
const viewportPhrase = "mobile, tablet, desktop, wide, or a size such as 1280x720 (at most 16384)";
const viewport = dist/* pipe */.FsL(dist/* string */.YjP(viewportPhrase), dist/* check */.z6Y((name) => Object.hasOwn(viewports/* VIEWPORTS */.y, name) ||
    (SIZE.test(name) && name.split("x").every((side) => Number(side) >= 16 && Number(side) <= 16384)), viewportPhrase));
const scheme = dist/* picklist */.KIO(["light", "dark"], "light or dark");
const schema_site_selector = (0,schema_parts/* text */.Qq)(1000);
const cssPhrase = "a CSS selector such as .ad or [data-now]";
/** What Playwright alone knows (`text=`, `//`, `>>`) fits nothing where the page itself looks. */
const cssSelector = dist/* pipe */.FsL(schema_site_selector, dist/* check */.z6Y((text) => !/^\s*([a-z:_]+=|\/\/)|>>/.test(text.replace(/"[^"]*"|'[^']*'/g, '""')), cssPhrase));
const schema_site_area = dist/* strictObject */.rej({
    x: (0,schema_parts/* doc */.H9)((0,schema_parts/* whole */.WQ)(0, 100_000), "From the left edge."),
    y: (0,schema_parts/* doc */.H9)((0,schema_parts/* whole */.WQ)(0, 100_000), "From the top."),
    width: (0,schema_parts/* doc */.H9)((0,schema_parts/* whole */.WQ)(1, 100_000), "To the right."),
    height: (0,schema_parts/* doc */.H9)((0,schema_parts/* whole */.WQ)(1, 100_000), "Down."),
}, "a mapping with x, y, width and height");
/** What a site says for all its screens and a screen may say anew for itself. */
const perScreen = {
    viewports: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)(viewport)), "Sizes to look at, by name or size; `[desktop, mobile]` when left out."), [["mobile", "1280x720"]]),
    schemes: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)(scheme)), "Colour schemes; `[light]` when left out."), [
        ["light", "dark"],
    ]),
    "full-page": (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* flag */.Jt), "The whole page (true when left out), or only what the viewport shows."),
    mask: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)(cssSelector)), "Elements that are covered before the shot. The report says how many: a mask hides what it covers from you too."), [[".ad", "[data-now]"]]),
    ignore: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)(schema_site_area)), "Rectangles that are not compared, in CSS pixels from the upper left corner of the shot."),
    "wait-for": (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)(schema_site_selector)), "Elements that must be visible before the shot; one that never comes makes the screen unknown."), [["[data-loaded]"]]),
    steps: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)(stepSchema)), "What is done before the shot: log in, click, fill."),
};
const screenSchema = dist/* strictObject */.rej({
    path: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)((0,schema_parts/* text */.Qq)(2000), "Path of the page, with query and fragment if it needs them."), ["/pricing"]),
    name: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(120)), "Name of the screen; made of the path when left out. It names the files of shots and designs."), ["pricing"]),
    element: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(cssSelector), "Only this element is shot."), ["main .card"]),
    ...perScreen,
});
const crawlSchema = dist/* strictObject */.rej({
    from: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(2000), "/"), "Path to begin at; links to the same site are followed."),
    limit: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* whole */.WQ)(1, 1000), 50), "Pages at most. When there are more the report says so."),
    include: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)((0,schema_parts/* text */.Qq)(1024))), "Globs of paths; others are not shot, but followed."), [
        ["/docs/**"],
    ]),
    exclude: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)((0,schema_parts/* text */.Qq)(1024)), []), "Globs of paths that are neither shot nor followed."), [["/blog/**"]]),
});
const cookieSchema = dist/* strictObject */.rej({
    name: (0,schema_parts/* doc */.H9)((0,schema_parts/* text */.Qq)(256), "Name of the cookie."),
    value: (0,schema_parts/* doc */.H9)(dist/* string */.YjP("text"), "Value; `$NAME` alone is the variable NAME, if the gate's `env` names it."),
    path: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(1024), "/"), "Path it is sent to."),
});
const entryPhrase = "a path such as /pricing, or a mapping with `path`";
const siteSchema = dist/* strictObject */.rej({
    serve: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(4000)), "Command that serves the site until it is ended; everything it started is ended with it. `$PROOFMARK_PORT` (and `PORT`) is a free port."), ["npm run preview -- --port $PROOFMARK_PORT"]),
    folder: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* relativePath */.iZ), "Folder of built files, served by Proofmark itself where no `serve` is given; let a gate in `needs` build it."), ["dist"]),
    url: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(2000), "http://127.0.0.1:$PROOFMARK_PORT"), "Where the site answers. With a fixed port, base and head are served one after the other."), ["http://localhost:4173"]),
    cwd: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* relativePath */.iZ), "Folder to serve in; the repository's top when left out."), [
        "apps/web",
    ]),
    ready: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(2000), "/"), "Path that is asked until it answers, before anything is shot."), ["/healthz"]),
    wait: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* duration */.p0, "60s"), "How long the site may take until it answers."),
    screens: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)(dist/* union */.KCZ([(0,schema_parts/* text */.Qq)(2000), screenSchema], entryPhrase)), []), "Pages to look at, by path, or with settings of their own."), [["/", "/pricing"]]),
    crawl: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(crawlSchema), "Finds pages by following links."),
    sitemap: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(2000)), "Path of a sitemap whose pages are shot."), ["/sitemap.xml"]),
    storybook: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(2000)), "Path at which a Storybook is served; all its stories are shot, each in its own frame."), ["/"]),
    ...perScreen,
    scale: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig("a number from 1 to 4"), dist/* minValue */.Wwf(1, "a number from 1 to 4"), dist/* maxValue */.cGV(4, "a number from 1 to 4")), 1), "Device pixels to a CSS pixel."),
    locale: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(64), "en-US"), "Language the browser asks for."), ["de-DE"]),
    "time-zone": (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(64), "UTC"), "Time zone of the browser."), ["Europe/Berlin"]),
    now: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP("a time such as 2025-01-01T12:00:00Z"), dist/* isoTimestamp */.yhX("a time such as 2025-01-01T12:00:00Z")), "2025-01-01T12:00:00Z"), "The time it is for the page. Timers and animation frames run on it too, so that every run sees the same."), ["2026-06-01T09:00:00Z"]),
    cookies: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)(cookieSchema), []), "Cookies the browser begins with."),
    storage: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* relativePath */.iZ), "File with cookies and local storage to begin with, as Playwright's `storageState` writes it. Origins in it are moved to the site's."), ["e2e/signed-in.json"]),
    hosts: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)((0,schema_parts/* text */.Qq)(256)), []), "Other hosts that pages may ask. All others are refused, counted and listed."), [["fonts.example.com"]]),
    browser: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* picklist */.KIO(["chromium", "firefox", "webkit"], "chromium, firefox or webkit"), "chromium"), "Browser to look with."),
    settle: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* duration */.p0, "15s"), "How long a screen may take, in real time, until it keeps still; after that it is unknown, and what moves is named."),
});

;// CONCATENATED MODULE: ./build/shared/config/schema.js
// Each key once: type, default, doc line, examples. The reference page, the editor schema and the parser all come from here.
// A validator's message is a noun phrase that completes "must be …".









const reportPhrase = `a path inside the repository without \`..\`, or one that begins with \`${defaults/* SCRATCH_PREFIX */.ul}\``;
const reportPath = dist/* pipe */.FsL(dist/* string */.YjP(reportPhrase), dist/* minLength */.BpQ(1, reportPhrase), dist/* maxLength */.Ru6(1024, reportPhrase), dist/* check */.z6Y(schema_parts/* isInside */.FK, reportPhrase), dist/* check */.z6Y((path) => !path.startsWith("$") || path.startsWith(defaults/* SCRATCH_PREFIX */.ul), reportPhrase));
const readerName = dist/* pipe */.FsL(dist/* string */.YjP("the name of a reader, such as junit"), dist/* regex */.yGV(/^[a-z0-9][a-z0-9-]{0,63}$/, "the name of a reader, such as junit"));
const reportEntrySchema = dist/* union */.KCZ([
    reportPath,
    dist/* strictObject */.rej({
        path: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(reportPath, `File or glob, relative to the gate's \`cwd\`. \`${defaults/* SCRATCH_PREFIX */.ul}…\` is a folder of the gate's own, outside the checkout.`), ["build/test-results/**/*.xml", `${defaults/* SCRATCH_PREFIX */.ul}junit.xml`]),
        format: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(readerName), "Reader to use; found out from the content when left out."), [
            "junit",
        ]),
        required: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* flag */.Jt, true), "A required report that is missing, empty or unreadable makes the gate `unknown`."),
    }),
], "a path, or a mapping with `path`, `format` and `required`");
const idPhrase = "a gate id: lower-case letters, digits, `.`, `_` and `-`, at most 64";
const variablePhrase = "the name of an environment variable, such as DATABASE_URL";
const percentPhrase = "a number of percent from 0 to 100";
const percent = dist/* pipe */.FsL(dist/* number */.aig(percentPhrase), dist/* minValue */.Wwf(0, percentPhrase), dist/* maxValue */.cGV(100, percentPhrase));
const shiftPhrase = "a layout shift score from 0 to 10";
const shiftScore = dist/* pipe */.FsL(dist/* number */.aig(shiftPhrase), dist/* minValue */.Wwf(0, shiftPhrase), dist/* maxValue */.cGV(10, shiftPhrase));
const figmaPhrase = "letters, digits, `:` and `-`, as in Figma's address";
const figmaSchema = dist/* strictObject */.rej({
    file: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* pipe */.FsL(dist/* string */.YjP(figmaPhrase), dist/* regex */.yGV(/^[A-Za-z0-9]{1,128}$/, figmaPhrase)), "Key of the file: what follows `/design/` in its address."), ["AbCdEf123"]),
    frames: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* record */.g1P((0,schema_parts/* text */.Qq)(200), dist/* pipe */.FsL(dist/* string */.YjP(figmaPhrase), dist/* regex */.yGV(/^I?\d+[:-]\d+(;\d+[:-]\d+)*$/, figmaPhrase)), "a mapping of screens to node ids"), "`<screen>/<viewport>` to the frame's node id: what follows `node-id=` in its address."), [{ "home/desktop": "12:34" }]),
});
/** Kinds that are built; the contract knows more. */
const GATE_KINDS_BUILT = [
    "command",
    "visual",
    "design",
    "motion",
    "scope",
    "tampering",
    "secrets",
    "checklist",
    "owners",
];
const kindsPhrase = `${GATE_KINDS_BUILT.slice(0, -1).join(", ")} or ${GATE_KINDS_BUILT.at(-1)}`;
const gateConfigSchema = dist/* strictObject */.rej({
    kind: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* picklist */.KIO(GATE_KINDS_BUILT, kindsPhrase), defaults/* GATE_DEFAULTS */.hU.kind), "What the gate asks. [`command`](gates/command.md) runs a command and reads what it reports; [`visual`](gates/visual.md) compares screens with the base's, [`design`](gates/design.md) with designs, [`motion`](gates/motion.md) looks at what moves. From git and the API alone: [`scope`](gates/scope.md), [`tampering`](gates/tampering.md), [`secrets`](gates/secrets.md), [`checklist`](gates/checklist.md), [`owners`](gates/owners.md)."),
    title: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(80)), "Name in the comment; the gate's id when left out."), [
        "Unit tests",
    ]),
    run: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(4000)), "Required for a `command`. The command, run by `bash -o pipefail` in an environment without tokens and inputs. It should do what a developer types, and leave the working tree as it was."), ["npm test", 'pytest --junitxml="$PROOFMARK_SCRATCH/pytest.xml"']),
    cwd: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* relativePath */.iZ), "Folder to run in; the repository's top when left out."), [
        "services/api",
    ]),
    reports: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)(reportEntrySchema), []), "Report files the command writes; with them, findings have places and tests have names."), [["reports/junit.xml"], [{ path: "reports/*.sarif", required: false }]]),
    format: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(readerName), "Reader for the command's own output; found out when left out. When set, output in another format makes the gate `unknown`."), ["eslint"]),
    env: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)(dist/* pipe */.FsL(dist/* string */.YjP(variablePhrase), dist/* regex */.yGV(/^[A-Za-z_][A-Za-z0-9_]*$/, variablePhrase))), []), "Names of variables passed through although they look like secrets or inputs. The command, and so the pull request's code, can read them."), [["DATABASE_URL"]]),
    timeout: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* duration */.p0, defaults/* GATE_DEFAULTS */.hU.timeout), "The command and everything it started is ended after this, and the gate is `unknown`. `ms`, `s`, `m` or `h`; a bare number is seconds."), ["90s", "1h"]),
    needs: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)(dist/* pipe */.FsL(dist/* string */.YjP(idPhrase), dist/* regex */.yGV(defaults/* GATE_ID */.eh, idPhrase))), []), "Gates that run first; when one of them could not be judged, this one is not either. Without it, gates run side by side."), [["build"]]),
    hard: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* flag */.Jt), "True when left out, but for `design` and `motion`, which advise. A hard gate decides the verdict: failed or `unknown`, it caps the score at 49. Another only advises: what it finds costs half, and never decides."),
    weight: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig("a number from 0 to 10"), dist/* minValue */.Wwf(0, "a number from 0 to 10"), dist/* maxValue */.cGV(10, "a number from 0 to 10")), defaults/* GATE_DEFAULTS */.hU.weight), "How much each new finding of this gate costs, relative to the others. Warnings of a gate that passes cost nothing: the base is not asked about them."), [0.5, 3]),
    rerun: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* whole */.WQ)(0, 5), defaults/* GATE_DEFAULTS */.hU.rerun), "How often a new test failure is run again, to tell a flaky test from a broken one; 0 to believe the first run."),
    paths: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)((0,schema_parts/* text */.Qq)(1024))), "Globs from the repository's top; the gate is skipped when no changed file matches. It runs for every change when left out."), [["services/api/**", "proto/**"]]),
    requires: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)((0,schema_parts/* text */.Qq)(256)), []), "What must be there: a program on PATH or, when it has a slash, a path from the repository's top. When one is missing, the gate is skipped and says which."), [["golangci-lint"], ["node_modules/.bin/tsc"]]),
    site: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(idPhrase), dist/* regex */.yGV(defaults/* GATE_ID */.eh, idPhrase))), "For `visual`, `design` and `motion`: which of `sites` is looked at; may be left out where there is one."), ["web"]),
    mode: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* picklist */.KIO(["auto", "merge-base", "committed"], "auto, merge-base or committed")), "For `visual`: what screens are compared with. `merge-base` captures base and head in the same job; `committed` compares with shots kept in the repository; `auto`, the default, uses committed shots where there are some."),
    shots: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* relativePath */.iZ), "For `visual`: folder of the committed shots; `screens/<gate>` when left out. `proofmark approve` writes it."), ["screens/web"]),
    references: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* relativePath */.iZ), "For `design`: folder of the designs, `designs` when left out; one PNG for each screen and viewport: `<screen>/<viewport>.png`."), ["designs/web"]),
    figma: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(figmaSchema), "For `design`: frames of a Figma file as references. Needs `FIGMA_API_TOKEN`; sent straight to Figma, nothing else is."),
    limit: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(percent), "For `design`: share of a region, in percent, that may differ from the design; 2.5 when left out."),
    flows: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* listOf */.c3)(motionFlowSchema)), "For `motion`: scripted flows that are recorded, beside the animations of the site's screens."),
    shift: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(shiftScore), "For `motion`: the layout shift score up to which a screen may move while it loads; 0.1 when left out."),
    enabled: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* flag */.Jt), "`false` switches the gate off, and says so in the report; also one that every run has, such as `tampering`."),
    scope: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(scopeSchema), "For `scope`: what a change may touch."),
    tampering: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(tamperingSchema), "For `tampering`: how much each rule weighs."),
    secrets: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(secretsSchema), "For `secrets`: where not to look."),
    checklist: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(checklistSchema), "For `checklist`: which task lists count."),
    owners: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(ownersSchema), "For `owners`: what else it asks for."),
});
const commentSchema = dist/* strictObject */.rej({
    mode: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* picklist */.KIO(["always", "problems", "never"], "always, problems or never"), defaults/* CONFIG_DEFAULTS */.IE.comment.mode), "`problems` keeps a pull request that was always clean free of comments; `never` leaves only the check and the job summary."),
    key: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP("lower-case letters, digits and dashes, at most 32"), dist/* regex */.yGV(/^[a-z0-9][a-z0-9-]{0,31}$/, "lower-case letters, digits and dashes, at most 32")), defaults/* CONFIG_DEFAULTS */.IE.comment.key), "Tells comments apart where several configs judge one pull request."), ["nightly"]),
    images: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* picklist */.KIO(["none", "branch"], "none or branch"), defaults/* CONFIG_DEFAULTS */.IE.comment.images), "`branch` keeps cropped before/after pictures of changed screens on an orphan branch of your own repository and shows them in the comment; needs `contents: write`."),
});
const configSchema = dist/* strictObject */.rej({
    version: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* literal */.euz(1, "1, the only version there is"), defaults/* CONFIG_DEFAULTS */.IE.version), "Version of this file's format."),
    bar: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* whole */.WQ)(0, 100), defaults/* CONFIG_DEFAULTS */.IE.bar), "Score a change needs to be ready, not counting what advising gates cost. With a failed or `unknown` hard gate it is never ready, whatever the bar."), [80]),
    detect: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_parts/* flag */.Jt, defaults/* CONFIG_DEFAULTS */.IE.detect), "Add the detected gates to those listed here; a listed gate of the same id wins. Always on when no gate is listed."),
    install: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* text */.Qq)(4000)), "Command that installs dependencies in the base worktree when a lockfile differs from the base's; detected when left out."), ["npm ci"]),
    concurrency: (0,schema_parts/* shown */.SP)((0,schema_parts/* doc */.H9)(dist/* optional */.lqM((0,schema_parts/* whole */.WQ)(1, 64)), "Gates at once; the number of cores when left out."), [2]),
    comment: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(commentSchema, {}), "The pull request comment."),
    loop: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(loopSchema), "When somebody, or something, goes in circles."),
    approve: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(approveSchema), "Who may approve visual changes in the pull request, and what follows."),
    badge: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(schema_badge/* badgeConfigSchema */.$), "A badge of the default branch's score, opt-in: see [badges](badges.md)."),
    app: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(appSchema), "What the App does for this repository, where it is installed."),
    sites: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(idPhrase), dist/* regex */.yGV(defaults/* GATE_ID */.eh, idPhrase)), siteSchema, "a mapping of ids to sites"), {}), "What `visual`, `design` and `motion` gates look at: how it is served, and which of its screens."),
    gates: (0,schema_parts/* doc */.H9)(dist/* optional */.lqM(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(idPhrase), dist/* regex */.yGV(defaults/* GATE_ID */.eh, idPhrase)), gateConfigSchema, "a mapping of gate ids to gates"), {}), "Gates by id, in the order they are shown."),
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/shared/config/source.js
// YAML text → plain values and where each of them stands. YAML 1.2: `yes` and `on` are text.


/** Expanded nodes per alias chain; enough to share a block between gates, too few for a bomb. */
const MOST_ALIASES = 100;
/** Null with problems when the text is not YAML at all. */
function readSource(text, path) {
    const size = Buffer.byteLength(text);
    if (size > defaults/* CONFIG_MOST_BYTES */.R9)
        return refused(path, `The config is ${size} bytes.`, "Keep it below 262,144 bytes.");
    const lines = new yaml_dist.LineCounter();
    try {
        const doc = (0,yaml_dist.parseDocument)(text, { lineCounter: lines, version: "1.2", merge: true, prettyErrors: false });
        const at = (offset) => {
            const { line, col } = lines.linePos(offset);
            return { path, line: Math.max(1, line), column: Math.max(1, col) };
        };
        const problems = onePerLine(doc.errors.map((error) => ({ code: "config-yaml", ...words(error), where: at(error.pos[0]) })));
        if (doc.errors.some((error) => error.code !== "DUPLICATE_KEY"))
            return { value: null, problems };
        const value = doc.toJS({ maxAliasCount: MOST_ALIASES });
        return { value, problems, locate: (keys, part) => at(offsetOf(doc, keys, part)) };
    }
    catch (error) {
        if (error instanceof ReferenceError) {
            return refused(path, "Aliases expand beyond measure.", "Write the repeated part out instead of `*alias`.");
        }
        if (error instanceof RangeError)
            return refused(path, "The config is nested too deeply.", "Flatten it.");
        throw error;
    }
}
/** One slip makes the parser stumble several times; only the first tells of it. */
function onePerLine(problems) {
    const lines = problems.map(({ where }) => where?.line);
    return problems.filter((_, index) => lines.indexOf(lines[index]) === index);
}
function refused(path, message, todo) {
    return { value: null, problems: [{ code: "config-yaml", message, where: { path }, todo }] };
}
const TODO = {
    TAB_AS_INDENT: "Indent with spaces; YAML allows no tabs there.",
    BAD_INDENT: "Line the entry up with those above it.",
    MULTILINE_IMPLICIT_KEY: "Check the indentation, and quote values that hold `: `.",
    BLOCK_AS_IMPLICIT_KEY: "Quote the value: it holds `: `, which starts a nested key.",
    MISSING_CHAR: "Close the quote or bracket, or quote the whole value.",
    MULTIPLE_DOCS: "Keep one document: remove the `---` line and what follows it.",
    BAD_ALIAS: "Define the anchor (`&name`) before the alias, or quote a value that begins with `*`.",
};
function words(error) {
    if (error.code === "DUPLICATE_KEY") {
        return {
            message: "This key is there twice; only one can count.",
            todo: "Remove or rename one of the two.",
        };
    }
    const first = (error.message.split("\n")[0] ?? "").trim().replace(/[.:]?$/, ".");
    const todo = TODO[error.code] ?? "Correct the YAML here; a value with special characters needs quotes.";
    return { message: `Not valid YAML: ${first}`, todo };
}
function offsetOf(doc, path, part) {
    let node = doc.contents;
    let offset = startOf(doc.contents) ?? 0;
    for (const [depth, key] of path.entries()) {
        const step = child(doc, node, key);
        if (step === null)
            return offset;
        const last = depth === path.length - 1;
        // A key without a value has none to point at, and a block's own start is its first child: the key says more.
        const own = last && part === "value" && (0,yaml_dist.isScalar)(step.value) && step.value.value !== null
            ? startOf(step.value)
            : null;
        offset = own ?? step.key ?? startOf(step.value) ?? offset;
        node = step.value;
    }
    return offset;
}
function child(doc, parent, key) {
    const node = (0,yaml_dist.isAlias)(parent) ? parent.resolve(doc) : parent;
    if ((0,yaml_dist.isSeq)(node)) {
        const item = node.items[Number(key)];
        return item === undefined ? null : { key: startOf(item), value: item };
    }
    if (!(0,yaml_dist.isMap)(node))
        return null;
    // Of duplicate keys the last one counts.
    const pair = node.items.findLast((item) => String((0,yaml_dist.isScalar)(item.key) ? item.key.value : item.key) === String(key));
    return pair ? { key: startOf(pair.key), value: pair.value } : null;
}
const startOf = (node) => node?.range?.[0] ?? null;

;// CONCATENATED MODULE: ./build/shared/config/parse.js
// YAML → Config, or all problems at once. Imports the validator and the YAML parser: load this module only when there is text.







/**
 * `path` is shown in problems as it is. Throws ProblemError (`config-yaml`, `config-unknown-key`, `config-invalid`,
 * `needs-unknown`, `needs-cycle`) with every problem, in the order of the file.
 */
function parseConfig(text, path) {
    const source = readSource(text, path);
    if (!("locate" in source))
        throw new problem/* ProblemError */.Mm(source.problems);
    const value = source.value ?? {};
    const result = dist/* safeParse */.xLC(configSchema, value);
    const typos = unknownKeys(value, configSchema, source);
    const problems = [
        ...source.problems,
        ...typos.map(({ problem }) => problem),
        ...lostKeys(value, source),
        ...(result.success ? [] : explain(result.issues, configSchema, { source, typos })),
        ...checkReferences(value, source),
    ];
    if (problems.length > 0 || !result.success)
        throw new problem/* ProblemError */.Mm(inOrder(problems));
    return { ...result.output, gates: hardened(result.output.gates) };
}
/** Said or left out, it means the same: the digest of a config does not tell the two apart. */
const hardened = (gates) => Object.fromEntries(Object.entries(gates).map(([id, gate]) => [id, { ...gate, hard: (0,defaults/* isHard */.is)(gate) }]));
/** Names that the validator leaves out of a mapping without a word, for safety. */
function lostKeys(value, source) {
    const gates = typeof value === "object" && value !== null && "gates" in value ? value.gates : null;
    if (typeof gates !== "object" || gates === null)
        return [];
    return ["__proto__", "constructor", "prototype"]
        .filter((key) => Object.hasOwn(gates, key))
        .map((key) => ({
        code: "config-invalid",
        message: `A gate cannot be called \`${key}\`.`,
        where: source.locate(["gates", key], "key"),
        todo: "Rename it.",
    }));
}
function inOrder(problems) {
    const line = (problem) => problem.where?.line ?? 0;
    const column = (problem) => problem.where?.column ?? 0;
    return problems.toSorted((a, b) => line(a) - line(b) || column(a) - column(b));
}


/***/ }),

/***/ 50510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ badgeConfigSchema),
/* harmony export */   x: () => (/* binding */ isAppUrl)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _contract_badge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70560);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20043);
// Settings of the badge: where it is shown, and what hides the repository behind it.



const LONGEST_URL = 300;
const urlPhrase = "an address that begins with https://, without query, fragment, login or a slash at the end";
const saltPhrase = "64 lower-case hex digits, as `proofmark badge new` makes them";
/** Of the App: what its routes come behind. On this machine alone, http will do. */
function isAppUrl(text) {
    if (text.length > LONGEST_URL || !URL.canParse(text) || /[\s?#\\]|\/$/.test(text))
        return false;
    const { protocol, hostname, username, password } = new URL(text);
    const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
    return (protocol === "https:" || (protocol === "http:" && isLocal)) && `${username}${password}` === "";
}
const badgeConfigSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    publish: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, false), "Sends the score of the default branch to the App, and nothing else of the project. Needs the key as the input `badge-key`."),
    url: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(urlPhrase), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(isAppUrl, urlPhrase)), "Address of the App that shows the badge."), ["https://proofmark.example.com"]),
    salt: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(saltPhrase), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(_contract_badge_js__WEBPACK_IMPORTED_MODULE_0__/* .HEX_256 */ .C_, saltPhrase)), "What the project id is made of, with the repository's number. It is never sent; with another one, the project has another badge."), ["3f1c0c5ad0b9e1b7a2d84c6f5e9071b3c8d2a4f6e0917b5d3c1f8a6e4b2d0937"]),
});


/***/ }),

/***/ 20043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   H9: () => (/* binding */ doc),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25369);
// What schemas of the config are made of. A validator's message is a noun phrase that completes "must be …".


const doc = (schema, text) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(text));
/** Examples are shown on the reference page and by editors; a test parses each of them. */
const shown = (schema, examples) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_1__/* .examples */ .K1K(examples));
/** Not by toLocaleString: that loads all of ICU, some 15 ms before the first gate. */
const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
const text = (max) => {
    const phrase = `text of 1 to ${grouped(max)} characters`;
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(phrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1, phrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(max, phrase));
};
const whole = (min, max) => {
    const phrase = `a whole number from ${min} to ${max}`;
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(phrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(phrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(min, phrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(max, phrase));
};
const flag = valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY("true or false");
const listOf = (item) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, "a list, such as [first, second]");
const durationPhrase = "a duration such as 90s, 10m or 1h, at most 24h";
const duration = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(durationPhrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(durationPhrase)], durationPhrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .isDuration */ .n$, durationPhrase));
const isInside = (path) => !/^([/\\]|[A-Za-z]:)/.test(path) && !path.includes("\0") && !path.split(/[\\/]/).includes("..");
const pathPhrase = "a path inside the repository, relative and without `..`";
const relativePath = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(pathPhrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1, pathPhrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(1024, pathPhrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(isInside, pathPhrase));


/***/ }),

/***/ 70548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ VIEWPORTS)
/* harmony export */ });
// Sizes that have a name. Apart from the schema, so that planning does not load the validator.
/** CSS pixels. */
const VIEWPORTS = {
    mobile: { width: 375, height: 812 },
    tablet: { width: 768, height: 1024 },
    desktop: { width: 1440, height: 900 },
    wide: { width: 1920, height: 1080 },
};


/***/ }),

/***/ 70560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ HEX_256),
/* harmony export */   GQ: () => (/* binding */ badgeBody),
/* harmony export */   Lg: () => (/* binding */ projectId),
/* harmony export */   es: () => (/* binding */ isRepositoryId)
/* harmony export */ });
/* unused harmony exports BADGE_MOST_BYTES, badgeSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
// The whole of a badge, as the Action sends it and the App keeps it: an id that cannot be turned back, and a number.


/** Far above the longest body there is (95 bytes). */
const BADGE_MOST_BYTES = 256;
/** 256 bits in lower-case hex: a project's id, and the salt that it is made of. */
const HEX_256 = /^[0-9a-f]{64}$/;
/** GitHub counts repositories up from 1; the number outlives renames and transfers. */
const REPOSITORY_ID = /^[1-9]\d{0,18}$/;
const projectPhrase = "64 lower-case hex digits";
const scorePhrase = "a whole number from 0 to 100";
/** Exactly these two members: what else a body holds is refused, not left out. */
const badgeSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    project: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(projectPhrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(HEX_256, projectPhrase)),
    score: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(scorePhrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(scorePhrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0, scorePhrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(100, scorePhrase)),
});
/**
 * `sha256(salt + ":" + repository id)` in hex. Numbers of repositories can be counted through, so all that hides one is
 * the salt: 256 random bits.
 *
 * @throws RangeError where a part is not of its form: of a shorter salt, the id could be guessed
 */
function projectId(salt, repositoryId) {
    if (!HEX_256.test(salt))
        throw new RangeError(`a salt is ${projectPhrase}`);
    if (!REPOSITORY_ID.test(repositoryId))
        throw new RangeError("a repository's id is a number above 0");
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${salt}:${repositoryId}`).digest("hex");
}
const isRepositoryId = (text) => REPOSITORY_ID.test(text);
/** The body, and nothing that an object at hand may have besides. */
const badgeBody = ({ project, score }) => JSON.stringify({ project, score });


/***/ }),

/***/ 74372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ isSerious),
/* harmony export */   B: () => (/* binding */ SEVERITY_ORDER),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** The gravest first. */
const SEVERITIES = ["blocker", "critical", "warning", "info"];
/** The same, as places. */
const SEVERITY_ORDER = {
    blocker: 0,
    critical: 1,
    warning: 2,
    info: 3,
};
/** It fails a gate; what is less grave is told. */
const isSerious = ({ severity }) => severity === "blocker" || severity === "critical";


/***/ }),

/***/ 98027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ SCOPE_DEFAULTS),
/* harmony export */   Fj: () => (/* binding */ GIT_KINDS),
/* harmony export */   OX: () => (/* binding */ CHECKLIST_DEFAULTS),
/* harmony export */   Qy: () => (/* binding */ TAMPERING_RULE_IDS),
/* harmony export */   Sw: () => (/* binding */ OWNERS_DEFAULTS),
/* harmony export */   VK: () => (/* binding */ SECRETS_DEFAULTS),
/* harmony export */   dt: () => (/* binding */ TAMPERING_DEFAULTS),
/* harmony export */   v9: () => (/* binding */ isGitKind)
/* harmony export */ });
const GIT_KINDS = [
    "scope",
    "tampering",
    "secrets",
    "checklist",
    "owners",
];
const isGitKind = (kind) => GIT_KINDS.some((known) => known === kind);
/** Apart from the rules themselves: the config's parser needs the names, and is read before the first gate. */
const TAMPERING_RULE_IDS = [
    "test-deleted",
    "test-skipped",
    "test-focused",
    "test-emptied",
    "assertion-removed",
    "snapshot-mass-update",
    "suppression-added",
    "threshold-lowered",
    "check-script-edited",
    "lockfile-script",
    "gate-config-edited",
    "workflow-edited",
    "codeowners-edited",
    "tool-config-edited",
];
const SCOPE_DEFAULTS = {
    allow: [],
    protect: [],
    task: null,
    rules: [],
    undeclared: "allow",
};
const TAMPERING_DEFAULTS = { rules: {}, tests: [] };
const SECRETS_DEFAULTS = { ignore: [] };
const CHECKLIST_DEFAULTS = { files: [], body: "proofs" };
const OWNERS_DEFAULTS = { unowned: "allow" };


/***/ })

};
