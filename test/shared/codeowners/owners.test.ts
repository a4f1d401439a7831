// The example file of GitHub's documentation, line for line, and what it says of each kind of path.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type OwnedPath, ownerKind, readOwnership } from "../../../shared/codeowners/owners.ts";

const EXAMPLE = `# This is a comment.
# Each line is a file pattern followed by one or more owners.

# These owners will be the default owners for everything in
# the repo. Unless a later match takes precedence,
# @global-owner1 and @global-owner2 will be requested for
# review when someone opens a pull request.
*       @global-owner1 @global-owner2

# Order is important; the last matching pattern takes the most
# precedence. When someone opens a pull request that only
# modifies JS files, only @js-owner and not the global
# owner(s) will be requested for a review.
*.js    @js-owner #This is an inline comment.

# You can also use email addresses if you prefer. They'll be
# used to look up users just like we do for commit author
# emails.
*.go docs@example.com

# Teams can be specified as code owners as well. Teams should
# be identified in the format @org/team-name. Teams must have
# explicit write access to the repository. In this example,
# the octocats team in the octo-org organization owns all .txt files.
*.txt @octo-org/octocats

# In this example, @doctocat owns any files in the build/logs
# directory at the root of the repository and any of its
# subdirectories.
/build/logs/ @doctocat

# The \`docs/*\` pattern will match files like
# \`docs/getting-started.md\` but not further nested files like
# \`docs/build-app/troubleshooting.md\`.
docs/*  docs@example.com

# In this example, @octocat owns any file in an apps directory
# anywhere in your repository.
apps/ @octocat

# In this example, @doctocat owns any file in the \`/docs\`
# directory in the root of your repository and any of its
# subdirectories.
/docs/ @doctocat

# In this example, any change inside the \`/scripts\` directory
# will require approval from @doctocat or @octocat.
/scripts/ @doctocat @octocat

# In this example, @octocat owns any file in a \`/logs\` directory such as
# \`/build/logs\`, \`/scripts/logs\`, and \`/deeply/nested/logs\`. Any changes
# in a \`/logs\` directory will require approval from @octocat.
**/logs @octocat

# In this example, @octocat owns any file in the \`/apps\`
# directory in the root of your repository except for the \`/apps/github\`
# subdirectory, as its owners are left empty. Without an owner, changes
# to \`apps/github\` can be made with the approval of any user who has
# write access to the repository.
/apps/ @octocat
/apps/github
`;

/** The last two lines of the example as its other variant has them. */
const VARIANT = `${EXAMPLE.slice(0, EXAMPLE.lastIndexOf("/apps/github"))}/apps/github @doctocat\n`;

const lineOf = (text: string, start: string): number =>
  text.split("\n").findLastIndex((line) => line.startsWith(start)) + 1;

describe("GitHub's documented example", () => {
  const ownership = readOwnership(EXAMPLE);
  const cases: [path: string, owners: string[], line: string][] = [
    ["README.md", ["@global-owner1", "@global-owner2"], "*  "],
    ["src/deep/a.rs", ["@global-owner1", "@global-owner2"], "*  "],
    ["index.js", ["@js-owner"], "*.js"],
    ["src/deep/index.js", ["@js-owner"], "*.js"],
    ["cmd/main.go", ["docs@example.com"], "*.go"],
    ["notes/a.txt", ["@octo-org/octocats"], "*.txt"],
    ["sub/build/logs2/x", ["@global-owner1", "@global-owner2"], "*  "],
    ["docs/getting-started.md", ["@doctocat"], "/docs/"],
    ["docs/build-app/troubleshooting.md", ["@doctocat"], "/docs/"],
    ["sub/docs/a.md", ["@global-owner1", "@global-owner2"], "*  "],
    ["sub/apps/a.js", ["@octocat"], "apps/"],
    ["scripts/run.sh", ["@doctocat", "@octocat"], "/scripts/"],
    ["scripts/deep/run.sh", ["@doctocat", "@octocat"], "/scripts/"],
    ["build/logs/a", ["@octocat"], "**/logs"],
    ["scripts/logs/a", ["@octocat"], "**/logs"],
    ["deeply/nested/logs/a/b", ["@octocat"], "**/logs"],
    ["apps/a.js", ["@octocat"], "/apps/ "],
    ["apps/logs/a", ["@octocat"], "/apps/ "],
    ["apps/github2/a", ["@octocat"], "/apps/ "],
  ];
  for (const [path, owners, line] of cases)
    it(path, () => {
      const expected: OwnedPath = { path, owners, line: lineOf(EXAMPLE, line), state: "owned" };
      assert.deepEqual(ownership.explain([path]), [expected]);
    });

  it("a line without owners takes them away: that is not the same as no line", () => {
    const line = lineOf(EXAMPLE, "/apps/github");
    assert.deepEqual(ownership.of("apps/github/a.js"), {
      path: "apps/github/a.js",
      owners: [],
      line,
      state: "unowned",
    });
    assert.deepEqual(readOwnership("/docs/ @a").of("a"), {
      path: "a",
      owners: [],
      line: null,
      state: "unmatched",
    });
  });

  it("or gives them to another", () => {
    const told = readOwnership(VARIANT).of("apps/github/a.js");
    assert.deepEqual(told, {
      path: "apps/github/a.js",
      owners: ["@doctocat"],
      line: lineOf(EXAMPLE, "/apps/github"),
      state: "owned",
    });
  });

  it("nothing in it is a problem", () => assert.deepEqual(ownership.codeowners.problems, []));

  it("`docs/*` and `/build/logs/` as they say, where no later line hides them", () => {
    const upTo = (start: string) =>
      readOwnership(EXAMPLE.split("\n").slice(0, lineOf(EXAMPLE, start)).join("\n"));
    assert.deepEqual(upTo("docs/*").of("docs/getting-started.md").owners, ["docs@example.com"]);
    assert.deepEqual(upTo("docs/*").of("docs/build-app/troubleshooting.md").owners, [
      "@global-owner1",
      "@global-owner2",
    ]);
    assert.deepEqual(upTo("/build/logs/").of("build/logs/deep/a.txt").owners, ["@doctocat"]);
    assert.deepEqual(upTo("/build/logs/").of("sub/build/logs/a").owners, [
      "@global-owner1",
      "@global-owner2",
    ]);
  });
});

describe("what stands around the rules", () => {
  it("paths are case-sensitive", () => {
    const ownership = readOwnership("/Docs/ @a");
    assert.deepEqual([ownership.of("Docs/a").state, ownership.of("docs/a").state], ["owned", "unmatched"]);
  });

  it("an invalid line is as if it were not there, and a file of 3 MB owns nothing", () => {
    assert.deepEqual(readOwnership("* @a\n*.js nobody\n").of("a.js").owners, ["@a"]);
    assert.equal(readOwnership(`* @a\n${"#".repeat(3 * 1024 * 1024)}`).of("a").state, "unmatched");
  });

  it("tells users, teams and addresses apart", () => {
    assert.deepEqual(["@a", "@a/b", "a@b.example"].map(ownerKind), ["user", "team", "email"]);
  });
});
