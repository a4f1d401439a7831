// Suites of a JUnit document, and what their counters say that their test cases do not.

export interface JunitSuite {
  element: string;
  attributes: Readonly<Record<string, string>>;
  /** Cases of this suite and those inside it. */
  failed: number;
  /** Those of `failed` that hold an <error>. */
  erred: number;
  flaky: number;
}

export function openSuite(element: string, attributes: Readonly<Record<string, string>>): JunitSuite {
  return { element, attributes, failed: 0, erred: 0, flaky: 0 };
}

/**
 * The cases are believed, not the counters: tools count assertions, retries and teardowns each their own way. But a suite
 * that counts failures while no case failed lost something (a crash, a failed set-up), and so did one whose failures are
 * all there and whose errors are not (gotestsum counts packages that do not build only at the top).
 */
export function unexplained(suite: JunitSuite): string | null {
  const failures = counted(suite.attributes.failures);
  const errors = counted(suite.attributes.errors);
  if (failures + errors === 0) return null;
  if (suite.failed + suite.flaky === 0) {
    const counts = [amount(failures, "failure"), amount(errors, "error")].filter((text) => text !== "");
    return `The suite counts ${counts.join(" and ")}, but none of its test cases failed`;
  }
  if (errors > 0 && suite.erred === 0 && suite.failed === failures && suite.flaky === 0) {
    return `The suite counts ${amount(errors, "error")} that no test case shows`;
  }
  return null;
}

function counted(text: string | undefined): number {
  const value = Number(text ?? "0");
  return Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function amount(count: number, what: string): string {
  return count === 0 ? "" : `${count} ${what}${count === 1 ? "" : "s"}`;
}
