// What counts as a secret, by the name of a variable and by its value. Wide on purpose: what is held back in error is one
// `env:` entry away, what is let through in error is gone for good.

/** Names the runner gives to actions, or that only mean something to the process they were set for. */
const NOT_FOR_GATES = [
  /^INPUT_/i,
  /^STATE_/,
  /^ACTIONS_/,
  /^GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/,
  // A pre-push hook's git would be asked about the hook's repository instead of the folder it runs in.
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH)$/,
  // Doors to credentials rather than credentials.
  /^(GIT_ASKPASS|SSH_ASKPASS|SSH_AGENT_PID|GPG_AGENT_INFO|KUBECONFIG|VSCODE_GIT_.*|VSCODE_IPC_HOOK_CLI)$/,
  // Of the npm or the test runner that started us: `npm -s` would silence the project's own npm, and `node --test`
  // inside `node --test` runs nothing and passes.
  /^npm_(lifecycle_.*|package_.*|command|config_loglevel|config_local_prefix)$/,
  /^(INIT_CWD|NODE_TEST_CONTEXT|NODE_UNIQUE_ID|NODE_CHANNEL_FD)$/,
];

const SECRET_WORD =
  /(^|_)(TOKENS?|SECRETS?|PASS|PASSWORDS?|PASSWD|PASSPHRASE|PWD|PAT|CREDENTIALS?|CREDS?|AUTH|AUTHORIZATION|AUTHTOKEN|BEARER|COOKIES?|JWT|APIKEY|WEBHOOK|NETRC)(_|\d*$)/;
const SECRET_PHRASE =
  /(ACCESS_?KEY|API_?KEY|PRIVATE_?KEY|SECRET_?KEY|SIGNING_?KEY|ENCRYPTION_?KEY|CONNECTION_?STRING|PASSWORD|PASSWD|_AUTH_?TOKEN|CLIENT_?SECRET)/;
const KEY_AT_END = /_KEY(_B(ASE)?64|_PEM)?$/;
const NO_SECRET_KEY = /(PUBLIC|CACHE|PUBLISHABLE)/;
/** The shell's own, and folders of programs that happen to be called so. */
const NO_SECRET_NAME = /^(PWD|OLDPWD|GIT_CONFIG_(KEY|VALUE)_\d+)$/;
const NPM_SECRET = /^npm_config_.*(auth|password|otp|key$)/i;

const SECRET_VALUES = [
  /(^|[^A-Za-z0-9])gh[pousr]_[A-Za-z0-9_.-]{20,}/,
  /(^|[^A-Za-z0-9])(github_pat_|glpat-|dop_v1_|pm_live_|pm_test_|dckr_pat_|pypi-AgE)[A-Za-z0-9_-]{16,}/,
  /(^|[^A-Za-z0-9])(npm|hf)_[A-Za-z0-9]{30,}/,
  /(^|[^A-Za-z0-9])(sk|rk)[-_][A-Za-z0-9_-]{16,}/,
  /(^|[^A-Za-z0-9])(AKIA|ASIA)[A-Z0-9]{16}/,
  /(^|[^A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,}/,
  /(^|[^A-Za-z0-9])AIza[A-Za-z0-9_-]{30,}/,
  /(^|[^A-Za-z0-9])(ya29|SG)\.[A-Za-z0-9_.-]{16,}/,
  /(^|[^A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
  /hooks\.slack\.com\/services\/|discord(app)?\.com\/api\/webhooks\//,
  /\b(bearer|basic) +[A-Za-z0-9+/_.=-]{16,}/i,
  /\b(AccountKey|SharedAccessKey|Password|Pwd)=[^;\s]{4,};?/i,
];
/** A scheme is short; without a limit, 100 kB of letters in a variable would take seconds. */
const URL_LOGIN = /[a-z][a-z0-9+.-]{0,30}:\/\/([^\s/?#:@]*):([^\s/?#@]+)@(\[[^\]]*\]|[^\s/:?#,]*)/gi;
const LOCAL_HOST = /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal)$/i;

/** Set, but with nothing in it: an empty secret of a fork, a switch, or a placeholder such as setup-node's XXXXX-XXXXX. */
const HOLLOW = /^(|true|false|yes|no|on|off|[01]|[xX*-]+)$/;

/** Meant for the runner's actions, or for the process we were started by, whatever the value. */
export function isNotForGates(name: string): boolean {
  return NOT_FOR_GATES.some((rule) => rule.test(name));
}

export function isSecret(name: string, value: string): boolean {
  return !HOLLOW.test(value) && (hasSecretName(name) || hasSecretValue(value));
}

function hasSecretName(name: string): boolean {
  if (NO_SECRET_NAME.test(name)) return false;
  if (NPM_SECRET.test(name)) return true;
  const plain = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_");
  if (SECRET_WORD.test(plain) || SECRET_PHRASE.test(plain)) return true;
  return KEY_AT_END.test(plain) && !NO_SECRET_KEY.test(plain);
}

function hasSecretValue(value: string): boolean {
  if (SECRET_VALUES.some((rule) => rule.test(value))) return true;
  return [...value.matchAll(URL_LOGIN)].some(([, user, password, host]) => {
    // The login of a service container (postgres:postgres@localhost) opens nothing outside this machine.
    return user !== password && !LOCAL_HOST.test(host ?? "");
  });
}
