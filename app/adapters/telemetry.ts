// Traces to an OpenTelemetry collector; its packages are loaded only where the operator named one.
import type { Trace } from "../ports.ts";

export interface Telemetry {
  trace: Trace;
  /** Sends what is still held, within its own time limit. */
  close(): Promise<void>;
}

/** Without a collector: the work itself and nothing else. */
const NONE: Telemetry = { trace: { span: (_name, _about, work) => work(() => {}) }, close: async () => {} };

const LONGEST_CLOSE_MS = 2_000;

export async function createTelemetry(collector: string | null, version: string): Promise<Telemetry> {
  if (collector === null) return NONE;
  const [{ SpanKind, SpanStatusCode }, { BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }] =
    await Promise.all([
      import("@opentelemetry/api"),
      import("@opentelemetry/sdk-trace-node"),
      import("@opentelemetry/exporter-trace-otlp-http"),
    ]);
  const exporter = new OTLPTraceExporter({ url: `${collector}/v1/traces` });
  const provider = new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(exporter)] });
  provider.register();
  const tracer = provider.getTracer("proofmark", version);
  const trace: Trace = {
    span: (name, attributes, work) =>
      tracer.startActiveSpan(name, { attributes, kind: SpanKind.INTERNAL }, async (span) => {
        try {
          return await work((more) => void span.setAttributes(more));
        } catch (error) {
          // Its message may hold what came from outside: the name of its kind has to do.
          const kind = error instanceof Error ? error.name : "unknown";
          span.setAttribute("error.type", kind).setStatus({ code: SpanStatusCode.ERROR });
          throw error;
        } finally {
          span.end();
        }
      }),
  };
  const close = async () => {
    let late: NodeJS.Timeout | undefined;
    const limit = new Promise<void>((resolve) => {
      late = setTimeout(resolve, LONGEST_CLOSE_MS);
    });
    await Promise.race([provider.shutdown().catch(() => {}), limit]);
    clearTimeout(late);
  };
  return { trace, close };
}
