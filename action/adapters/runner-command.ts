// `::name key=value,…::data`, as the runner parses it: percent signs and line breaks of both parts are encoded, in
// properties also the two separators. actions/runner src/Runner.Common/ActionCommand.cs

/** Also for the text of `::group::`. */
export function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** One whole line without its line break. Properties that are null are left out. */
export function workflowCommand(
  name: string,
  properties: Record<string, string | number | null>,
  data: string,
): string {
  const set = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${set.length > 0 ? ` ${set.join(",")}` : ""}::${escapeData(data)}`;
}
