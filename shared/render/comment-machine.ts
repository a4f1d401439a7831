// The block for agents: the diagnosis itself, in a fence. Everything untrusted in it stays inside JSON strings, in which nothing
// can look like a tag, a marker, a mention or a fence.
import { DIAGNOSIS_LABEL } from "../diagnosis/bounds.ts";
import { diagnosisJson } from "../diagnosis/json.ts";
import type { Diagnosis } from "../diagnosis/types.ts";
import type { Form } from "./budget.ts";
import { details, fenced } from "./markdown.ts";

export function machineForms(diagnosis: Diagnosis): Form[] {
  const form = (causes: number, withLogs: number): string =>
    details(
      "For agents: the diagnosis as JSON",
      `${DIAGNOSIS_LABEL}\n\n${fenced(diagnosisJson(leaner(diagnosis, causes, withLogs)), "json")}`,
    );
  return [
    { text: form(20, 6), worth: 35 },
    { text: form(20, 0), worth: 50 },
    { text: form(5, 0), worth: 58 },
    { text: form(0, 0), worth: 78 },
  ];
}

/** The first causes, the first of these with their part of the log; the rest is counted. */
function leaner(diagnosis: Diagnosis, causes: number, withLogs: number): Diagnosis {
  const kept = diagnosis.causes.slice(0, causes);
  return {
    ...diagnosis,
    causes: kept.map((cause, at) => (at < withLogs ? cause : { ...cause, log: null })),
    left: diagnosis.left + diagnosis.causes.length - kept.length,
  };
}
