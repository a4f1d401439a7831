// Every number the App tells at /metrics, once: name, what it counts, by what. Labels have few values: never a name, nor
// the id of a repository or a person. docs/app/operations.md is held against this table.

export interface Metric {
  kind: "counter" | "gauge" | "histogram";
  help: string;
  labels: readonly string[];
  /** Of histograms, in seconds. */
  buckets?: readonly number[];
}

const REQUESTS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const JOBS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

const counter = (help: string, ...labels: string[]): Metric => ({ kind: "counter", help, labels });
const gauge = (help: string, ...labels: string[]): Metric => ({ kind: "gauge", help, labels });
const seconds = (buckets: readonly number[], help: string, ...labels: string[]): Metric => ({
  kind: "histogram",
  help,
  labels,
  buckets,
});

/** By the name the code uses; Prometheus sees it with `proofmark_` in front, and counters with `_total` behind. */
export const METRICS = {
  http_request_seconds: seconds(REQUESTS, "Time to answer a request.", "method", "route", "status"),
  job_seconds: seconds(JOBS, "Time of a job, asking GitHub included.", "kind", "result"),
  jobs: counter("Jobs that were tried.", "kind", "result"),
  deliveries: counter("Webhooks, by what became of them.", "outcome"),
  delivery_seconds: seconds(JOBS, "From a webhook's coming to the end of its job."),
  reconciled: counter("What was found to be missing or late, and mended.", "what"),
  github_requests: counter("Requests to GitHub.", "status"),
  github_quota_remaining: gauge("What is left of GitHub's limit.", "installation", "resource"),
  codeowners_compared: counter("CODEOWNERS whose problems were compared with GitHub's own.", "agrees"),
  queue_jobs: gauge("Jobs that wait or run, and those given up.", "state"),
  queue_oldest_seconds: gauge("Age of the oldest job that is due."),
  deliveries_pending: gauge("Webhooks accepted whose job has not ended."),
  lanes_leased: gauge("Lanes that are being worked on, by every process together."),
  reconcile_age_seconds: gauge("Since a reconciler last ended well."),
  copy_age_seconds: gauge("Since the last copy of the embedded database."),
  copies: counter("Copies of the embedded database.", "result"),
  set_up: gauge("1 when the App has its credentials."),
} as const satisfies Readonly<Record<string, Metric>>;
