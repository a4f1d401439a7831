import assert from "node:assert/strict";
import { test } from "node:test";
import { createAllowlist } from "../../../action/adapters/egress-routes.ts";
import type { CategoryId } from "../../../shared/contract/data.ts";

const closed = new Set<CategoryId>();
const uploading = new Set<CategoryId>(["run-artifact"]);
const dotcom = createAllowlist({
  apiUrl: "https://api.github.com",
  repository: "acme/shop.js",
  resultsUrl: "https://results-receiver.actions.githubusercontent.com/",
});
const enterprise = createAllowlist({
  apiUrl: "https://ghe.acme.test/api/v3",
  repository: "acme/shop",
  resultsUrl: null,
});

const comments = "https://api.github.com/repos/acme/shop.js/issues/7/comments";
const twirp =
  "https://results-receiver.actions.githubusercontent.com/twirp/github.actions.results.api.v1.ArtifactService";
const blob = "https://productionresultssa1.blob.core.windows.net/actions-results/a/b.zip?comp=block&sig=x";

const passes: [string, string, ReadonlySet<CategoryId>, string][] = [
  ["GET", `${comments}?per_page=100&page=3`, closed, "comment"],
  ["POST", comments, closed, "comment"],
  ["PATCH", "https://api.github.com/repos/Acme/Shop.js/issues/comments/12", closed, "comment"],
  ["DELETE", "https://api.github.com/repos/acme/shop.js/issues/comments/12", closed, "comment"],
  ["POST", "https://api.github.com/graphql", closed, "identity"],
  ["POST", `${twirp}/CreateArtifact`, uploading, "run-artifact"],
  ["PUT", blob, uploading, "run-artifact"],
];
for (const [method, url, open, category] of passes) {
  test(`${method} ${url} passes as ${category}`, () => {
    assert.equal(dotcom.find(method, new URL(url), open)?.category, category);
  });
}

const refused: [string, string, ReadonlySet<CategoryId>?][] = [
  ["GET", "https://api.github.com/user"],
  ["GET", "https://example.com/repos/acme/shop.js/issues/7/comments"],
  ["GET", "http://api.github.com/repos/acme/shop.js/issues/7/comments"],
  ["GET", "https://api.github.com:8443/repos/acme/shop.js/issues/7/comments"],
  ["GET", "https://api.github.com.evil.test/repos/acme/shop.js/issues/7/comments"],
  ["GET", "https://name:word@api.github.com/repos/acme/shop.js/issues/7/comments"],
  ["POST", "https://api.github.com/repos/acme/other/issues/7/comments"],
  ["POST", "https://api.github.com/repos/acme/shopxjs/issues/7/comments"],
  ["POST", "https://api.github.com/repos/acme/shop.js/issues/7/comments/../../../../../gists"],
  ["POST", "https://api.github.com/repos/acme/shop.js/issues/7%2Fcomments"],
  ["PUT", comments],
  ["GET", `${comments}?q=secret`],
  ["GET", `${comments}?page=secret`],
  ["POST", `${comments}?page=1`],
  ["POST", "https://api.github.com/graphql?x=1"],
  ["POST", `${twirp}/CreateArtifact`],
  ["PUT", blob],
  ["POST", `${twirp}/DeleteArtifact`, uploading],
  ["GET", blob, uploading],
  ["PUT", "https://blob.core.windows.net.evil.test/x", uploading],
  ["PUT", "http://productionresultssa1.blob.core.windows.net/x", uploading],
  ["PUT", "https://evil.test/x", uploading],
];
for (const [method, url, open] of refused) {
  test(`${method} ${url}${open ? " while uploading" : ""} is refused`, () => {
    assert.equal(dotcom.find(method, new URL(url), open ?? closed), null);
  });
}

test("an enterprise server has its API below a path and GraphQL beside it", () => {
  const at = (method: string, url: string) =>
    enterprise.find(method, new URL(url), uploading)?.category ?? null;
  assert.equal(at("POST", "https://ghe.acme.test/api/v3/repos/acme/shop/issues/7/comments"), "comment");
  assert.equal(at("POST", "https://ghe.acme.test/api/graphql"), "identity");
  assert.equal(at("POST", "https://ghe.acme.test/repos/acme/shop/issues/7/comments"), null);
  assert.equal(at("POST", "https://ghe.acme.test/api/v3/graphql"), null);
  assert.equal(
    at("POST", "https://ghe.acme.test/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact"),
    null,
  );
});

test("without a repository nothing of any may be asked", () => {
  const local = createAllowlist({ apiUrl: "https://api.github.com", repository: "", resultsUrl: null });
  assert.equal(local.find("GET", new URL("https://api.github.com/repos///issues/7/comments"), closed), null);
  assert.equal(
    local.find("GET", new URL("https://api.github.com/repos/a/b/issues/7/comments"), closed),
    null,
  );
});

test("connections only to the servers of open routes", () => {
  assert.ok(dotcom.knowsHost("api.github.com", 443, closed));
  assert.ok(!dotcom.knowsHost("api.github.com", 22, closed));
  assert.ok(!dotcom.knowsHost("results-receiver.actions.githubusercontent.com", 443, closed));
  assert.ok(dotcom.knowsHost("results-receiver.actions.githubusercontent.com", 443, uploading));
  assert.ok(!dotcom.knowsHost("x.blob.core.windows.net", 443, closed));
  assert.ok(dotcom.knowsHost("x.blob.core.windows.net", 443, uploading));
  assert.ok(!dotcom.knowsHost("127.0.0.1", 443, uploading));
});
