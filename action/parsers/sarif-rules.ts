// What a SARIF result says by reference: its rule, the rule's level, the rule's words.
import { isRecord, type JsonRecord, listOf, numberOf, recordOf, textOf } from "./json.ts";

export interface SarifRule {
  id: string;
  /** The level of results that name none: 3.27.10. */
  level: string;
  help: string | null;
  messages: JsonRecord;
}

export interface RuleBook {
  of(result: JsonRecord): SarifRule;
  message(message: unknown, rule: SarifRule): string;
}

export function ruleBook(run: JsonRecord): RuleBook {
  const tool = recordOf(run.tool);
  const driver = recordOf(tool.driver);
  const extensions = listOf(tool.extensions).map(recordOf);
  const components = [driver, ...extensions];
  const byId = new Map<string, JsonRecord>();
  for (const component of components) {
    for (const rule of listOf(component.rules).map(recordOf)) {
      const id = textOf(rule.id);
      if (id !== null && !byId.has(id)) byId.set(id, rule);
    }
  }
  const overrides = levelOverrides(run);
  const shared = recordOf(driver.globalMessageStrings);
  return {
    of(result) {
      const reference = recordOf(result.rule);
      const indexed = byIndex(result, componentOf(reference, { driver, extensions }));
      const named = textOf(result.ruleId) ?? textOf(reference.id);
      const rule = indexed ?? (named === null ? undefined : findRule(byId, named)) ?? {};
      const id = named ?? textOf(rule.id) ?? textOf(driver.name) ?? "sarif";
      const level =
        overrides.get(textOf(rule.id) ?? id) ??
        textOf(recordOf(rule.defaultConfiguration).level) ??
        "warning";
      return { id, level, help: helpOf(rule), messages: recordOf(rule.messageStrings) };
    },
    message: (message, rule) => messageText(recordOf(message), { ...shared, ...rule.messages }),
  };
}

/** 3.52.4: a rule may live in an extension, named by index, guid or name. */
function componentOf(
  reference: JsonRecord,
  tool: { driver: JsonRecord; extensions: readonly JsonRecord[] },
): JsonRecord {
  if (!isRecord(reference.toolComponent)) return tool.driver;
  const { index, guid, name } = reference.toolComponent;
  const at = numberOf(index);
  const found =
    at === null
      ? tool.extensions.find((one) => (guid !== undefined && one.guid === guid) || one.name === name)
      : tool.extensions[at];
  return found ?? tool.driver;
}

function byIndex(result: JsonRecord, component: JsonRecord): JsonRecord | undefined {
  const index = numberOf(result.ruleIndex) ?? numberOf(recordOf(result.rule).index);
  const rule = index === null ? undefined : listOf(component.rules)[index];
  return isRecord(rule) ? rule : undefined;
}

/** 3.27.5: an id may be more precise than the rule's, "CA1000/1" for the rule "CA1000". */
function findRule(rules: ReadonlyMap<string, JsonRecord>, id: string): JsonRecord | undefined {
  for (let name = id; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf("/")))) {
    const rule = rules.get(name);
    if (rule) return rule;
  }
  return undefined;
}

/** 3.20.5: levels set for this run, by configuration file or command line. */
function levelOverrides(run: JsonRecord): Map<string, string> {
  const levels = new Map<string, string>();
  for (const invocation of listOf(run.invocations).map(recordOf)) {
    for (const override of listOf(invocation.ruleConfigurationOverrides).map(recordOf)) {
      const id = textOf(recordOf(override.descriptor).id);
      const level = textOf(recordOf(override.configuration).level);
      if (id !== null && level !== null) levels.set(id, level);
    }
  }
  return levels;
}

function helpOf(rule: JsonRecord): string | null {
  return textOf(recordOf(rule.shortDescription).text) ?? textOf(recordOf(rule.fullDescription).text);
}

/** 3.11: literal text, or the id of a text with {0} placeholders; `[words](target)` are links into the log: 3.11.6. */
function messageText(message: JsonRecord, strings: JsonRecord): string {
  const id = textOf(message.id);
  const template = textOf(message.text) ?? (id === null ? null : textOf(recordOf(strings[id]).text));
  if (template === null) return textOf(message.markdown) ?? id ?? "no message";
  const values = listOf(message.arguments);
  const filled =
    values.length === 0
      ? template
      : template.replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (whole, digits: string | undefined) =>
          digits === undefined ? whole.slice(1) : String(values[Number(digits)] ?? whole),
        );
  return filled.replace(/(?<!\\)\[([^\][]{1,500})\]\((?:\d{1,9}|[a-z]+:[^\s)]{1,500})\)/gi, "$1");
}
