// The Meter on prom-client, in a registry of its own.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Log, Meter } from "../ports.ts";

/** app/metrics.ts gives these. */
interface Described {
  kind: "counter" | "gauge" | "histogram";
  help: string;
  labels: readonly string[];
  buckets?: readonly number[];
}

export interface Metrics extends Meter {
  /** Prometheus' text format. */
  text(): Promise<string>;
  contentType: string;
}

export function createMetrics(table: Readonly<Record<string, Described>>, log: Log): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "proofmark_" });
  const made = new Map(Object.entries(table).map(([name, each]) => [name, make(name, each, registry)]));
  // A number nobody described must not break what it counts.
  const of = (name: string) => {
    const found = made.get(name);
    if (!found) log.warn("a metric is not described in app/metrics.ts", { metric: name });
    return found;
  };
  return {
    count: (name, labels = {}, by = 1) => {
      const found = of(name);
      if (found instanceof Counter) found.inc(labels, by);
    },
    gauge: (name, value, labels = {}) => {
      const found = of(name);
      if (found instanceof Gauge) found.set(labels, value);
    },
    observe: (name, seconds, labels = {}) => {
      const found = of(name);
      if (found instanceof Histogram) found.observe(labels, seconds);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function make(name: string, { kind, help, labels, buckets }: Described, registry: Registry) {
  const about = { help, labelNames: [...labels], registers: [registry] };
  if (kind === "counter") return new Counter({ ...about, name: `proofmark_${name}_total` });
  if (kind === "gauge") return new Gauge({ ...about, name: `proofmark_${name}` });
  return new Histogram({ ...about, name: `proofmark_${name}`, buckets: [...(buckets ?? [])] });
}
