// Each measure by itself: a page that is wrong or differs without it, and is right and alike with it.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { colourAt, countColour } from "./colours.ts";
import { type Look, screenOf, studio } from "./studio.ts";

const { looks, page, server, shotOf } = lazy();

function lazy() {
  const made = studio();
  return { looks: made.looks, page: made.page, shotOf: made.shot, server: () => made.server };
}

const texts = (all: readonly Look[]): string[] => all.map(({ out }) => out);
const settled = (all: readonly Look[]): Look[] => {
  assert.deepEqual(
    all.map(({ reason }) => reason),
    all.map(() => null),
  );
  return [...all];
};
const areAlike = (all: readonly Look[]): boolean => {
  const [first] = settled(all);
  return all.every(({ png }) => first !== undefined && Buffer.compare(first.png, png) === 0);
};

/** The page's own words differ from run to run without the measure, and are these with it. */
async function tells(name: string, html: string, expected: RegExp): Promise<void> {
  const path = page(html);
  for (const text of texts(settled(await looks(path, { times: 2 })))) assert.match(text, expected);
  for (const text of texts(await looks(path, { without: [name], times: 1 })))
    assert.doesNotMatch(text, expected);
}

describe("time and chance", () => {
  it("shows every clock the same time at the shot", async () => {
    await tells(
      "time",
      `<p id=out></p><script>setInterval(() => { out.textContent = [Date.now(), new Date().toISOString(), Date(),
        performance.now(), performance.timeOrigin, new Intl.DateTimeFormat("en", { timeStyle: "medium" }).format(),
        Temporal.Now.instant(), Temporal.Now.plainTimeISO(), document.timeline.currentTime, new Event("x").timeStamp].join(" | ") }, 500)</script>`,
      /^1735732802000 \| 2025-01-01T12:00:02\.000Z \| Wed Jan 01 2025 12:00:02 GMT\+0000 \(Coordinated Universal Time\) \| 2000 \| 1735732800000 \| 12:00:02.PM \| 2025-01-01T12:00:02Z \| 12:00:02 \| 2000 \| 2000$/,
    );
  });

  it("runs timers in the order of their times, frames and idle callbacks among them", async () => {
    await tells(
      "time",
      `<p id=out></p><script>const said = []; const say = (what) => { said.push(what + "@" + Math.round(performance.now())); out.textContent = said.join(" "); };
        setTimeout(say, 300, "c"); setTimeout("say('b')", 20); setTimeout(() => say("never"), 10)
        clearTimeout(3); requestAnimationFrame(() => say("frame")); requestIdleCallback((d) => say("idle" + d.timeRemaining()));
        const id = setInterval(() => { say("i"); if (performance.now() > 800) clearInterval(id); }, 400);
        setTimeout(() => Promise.resolve().then(() => say("micro")), 300);
        const { port1, port2 } = new MessageChannel(); port1.onmessage = () => say("message");
        setTimeout(() => port2.postMessage(0), 500); AbortSignal.timeout(700).onabort = () => say("abort");
        scheduler.postTask(() => say("task"), { delay: 600 });</script>`,
      /^idle49@1 frame@17 b@20 c@300 micro@300 i@400 message@500 task@600 abort@700 i@800 i@1200$/,
    );
  });

  it("gives time to a loop that waits for it", async () => {
    const path = page(
      `<p id=out></p><script>const begun = Date.now(); while (Date.now() - begun < 20); out.textContent = "over"</script>`,
    );
    assert.deepEqual(texts(settled(await looks(path, {}))), ["over"]);
  });

  it("draws the same random numbers", async () => {
    const path = page(
      `<p id=out></p><script>out.textContent = [Math.random(), crypto.randomUUID(), crypto.getRandomValues(new Uint32Array(2))].join()</script>`,
    );
    assert.equal(new Set(texts(await looks(path, { times: 2 }))).size, 1);
    assert.equal(new Set(texts(await looks(path, { without: ["random"], times: 2 }))).size, 2);
    assert.match(
      texts(await looks(path, {}))[0] ?? "",
      /,[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12},/,
    );
  });
});

describe("what is on the way holds the clock", () => {
  it("answers to requests of the page", async () => {
    const html = `<p id=out></p><script>setTimeout(() => fetch("/data.json?wait=120").then((a) => a.json()).then(() => { out.textContent = performance.now(); }), 100)</script>`;
    await tells("requests", html, /^100$/);
    const xhr = html.replace(
      /setTimeout.*/,
      `setTimeout(() => { const x = new XMLHttpRequest(); x.open("GET", "/data.json?wait=120"); x.onload = () => { out.textContent = performance.now(); }; x.send(); }, 100)</script>`,
    );
    await tells("requests", xhr, /^100$/);
  });

  it("web fonts", async () => {
    await tells(
      "fonts",
      `<style>@font-face{font-family:W;src:url(/font.woff2?wait=150)}</style><p id=out></p><p style="font-family:W">Letters</p>
       <script>setTimeout(() => { document.fonts.add(new FontFace("V", "url(/font.woff2?wait=150)")); document.fonts.load("16px V").then(() => { out.textContent = performance.now(); }); }, 100)</script>`,
      /^100$/,
    );
  });

  it("pictures, also those below the fold that wait to be scrolled to", async () => {
    const path = page(
      `<p id=out></p><div style="height:9000px"></div><img loading=lazy src="/picture.png?wait=100" width=100 height=50 style="display:block" onload="out.textContent = performance.now()">`,
    );
    const [look] = settled(await looks(path, {}));
    assert.equal(countColour(look?.png ?? new Uint8Array(), "0,160,60"), 5000);
    assert.equal(look?.out, "0");
    const [without] = await looks(path, { without: ["pictures"] });
    assert.notEqual(without?.out, "0");
  });

  it("scripts and modules added later", async () => {
    server().pages.set("/added.js", (_request, response) => {
      setTimeout(
        () =>
          response
            .writeHead(200, { "content-type": "text/javascript" })
            .end("export default 1; out.textContent += ' ' + performance.now()"),
        80,
      );
    });
    const path = page(
      `<p id=out></p><script>setTimeout(() => { const s = document.createElement("script"); s.type = "module"; s.src = "/added.js"; document.head.append(s); }, 300);
        import("/added.js?now")</script>`,
    );
    for (const text of texts(settled(await looks(path, { times: 2 })))) assert.match(text, /^ 0 /);
  });
});

describe("what the page says of itself", () => {
  it("is waited for while it is busy", async () => {
    await tells(
      "busy",
      `<p id=out aria-busy=true>…</p><script>setTimeout(() => { out.textContent = "done at " + performance.now(); out.removeAttribute("aria-busy"); }, 5000)</script>`,
      /^done at 5000$/,
    );
  });

  it("is unsettled when it stays busy", async () => {
    const [look] = await looks(page(`<main aria-busy=true class=list>…</main>`), {});
    assert.match(look?.reason ?? "", /^`main\.list` still said `aria-busy="true"`/);
  });

  it("shows the elements that are waited for", async () => {
    const path = page(
      `<p id=out></p><script>setTimeout(() => { out.textContent = "here"; out.className = "late"; }, 6000)</script>`,
    );
    const awaiting = screenOf(path, { waitFor: [".late"] });
    assert.deepEqual(texts(settled(await looks(awaiting, {}))), ["here"]);
    assert.deepEqual(texts(await looks(awaiting, { without: ["awaited"] })), [""]);
    const [never] = await looks(screenOf(path, { waitFor: [".never"] }), {});
    assert.match(never?.reason ?? "", /^`\.never` \(in `wait-for`\) never became visible/);
    const [wrong] = await looks(screenOf(path, { waitFor: ["..wrong"] }), {});
    assert.match(wrong?.reason ?? "", /^`\.\.wrong` \(in `wait-for`\) never became visible/);
  });

  it("waits for what takes real time to come, such as a module that is compiled", async () => {
    const work = `setTimeout(() => postMessage(0), 1200)`;
    const path = page(
      `<p id=out></p><script>new Worker(URL.createObjectURL(new Blob([${JSON.stringify(work)}]))).onmessage = () => { out.textContent = "here"; out.className = "late"; };</script>`,
    );
    assert.deepEqual(texts(settled(await looks(screenOf(path, { waitFor: [".late"] }), {}))), ["here"]);
  });

  it("waits for what only the browser can look for", async () => {
    const path = page(`<p id=out></p><script>setTimeout(() => { out.textContent = "here"; }, 4000)</script>`);
    assert.deepEqual(texts(settled(await looks(screenOf(path, { waitFor: ["text=here"] }), {}))), ["here"]);
    const [never] = await looks(screenOf(path, { waitFor: ["text=elsewhere"] }), { settleMs: 3000 });
    assert.match(never?.reason ?? "", /`wait text=elsewhere` did not work/);
  });
});

describe("motion", () => {
  const spinner = `<style>@keyframes s{to{transform:rotate(1turn)}}.s{width:60px;height:20px;background:#06c;animation:s 1.3s linear infinite;margin:40px}</style>`;

  it("stands at the first frame where it has no end, in closed shadow trees too", async () => {
    const path = page(
      `${spinner}<div class=s></div><img src="/picture.png?wait=random" alt=""><div id=host></div><script>host.attachShadow({ mode: "closed" }).innerHTML = \`${spinner}<div class=s></div>\`</script>`,
    );
    assert.ok(areAlike(await looks(path, { times: 3 })));
    assert.ok(!areAlike(await looks(path, { without: ["animations"], times: 3 })));
  });

  it("is brought to its end where it has one, and what follows happens", async () => {
    await tells(
      "animations",
      `<style>@keyframes a{from{width:0}to{width:90px}}#out{animation:a 60s forwards;height:20px;overflow:hidden}</style><div id=out></div>
       <script>out.onanimationend = () => setTimeout(() => { out.textContent = out.offsetWidth + "@" + performance.now(); }, 100)</script>`,
      /^90@100$/,
    );
  });

  it("that starts itself anew at each end is named", async () => {
    const [look] = await looks(
      page(
        `<div id=again style="height:20px;background:red"></div><script>const go = () => { again.animate([{ width: "0" }, { width: "100%" }], 500).finished.then(go) }; go()</script>`,
      ),
      {},
    );
    assert.match(look?.reason ?? "", /^Animations of `div#again` start anew whenever they end/);
  });

  it("in SVG and marquees stands still", async () => {
    const path = page(
      `<img src="/picture.png?wait=random" alt=""><svg width=200 height=40><rect width=10 height=40 fill=crimson><animate attributeName=width from=0 to=200 dur=1.7s repeatCount=indefinite /></rect></svg><marquee>a text that moves</marquee>`,
    );
    assert.ok(areAlike(await looks(path, { times: 3 })));
    assert.ok(!areAlike(await looks(path, { without: ["markup"], times: 3 })));
  });

  it("of an animated picture stays at its first frame", async () => {
    const [look] = settled(
      await looks(
        page(
          `<body style="margin:0"><img src=/moving.gif width=50 height=50 style="display:block"><script>onload = () => { const t = performance.now(); }</script>`,
        ),
        {},
      ),
    );
    assert.equal(colourAt(look?.png ?? new Uint8Array(), 25, 25), "255,0,0");
  });
});

describe("what the browser adds", () => {
  it("no caret blinks", async () => {
    const path = page(
      `<input autofocus style="caret-color:rgb(255,0,0);font-size:60px;border:0;outline:0" value=x>`,
    );
    const red = async (without: string[]): Promise<number> => {
      const all = await looks(path, { without, times: 3 });
      return Math.max(...all.map(({ png }) => countColour(png, "255,0,0")));
    };
    assert.equal(await red([]), 0);
    assert.ok((await red(["chrome"])) > 0);
  });

  it("a page that scrolled itself is shot from its top", async () => {
    const [look] = settled(
      await looks(
        page(
          `<body style="margin:0"><header style="position:sticky;top:0;height:40px;background:rgb(0,0,255)"></header><div style="height:4000px"></div><input autofocus><script>scrollTo(0, 9e9)</script>`,
        ),
        {},
      ),
    );
    assert.equal(colourAt(look?.png ?? new Uint8Array(), 5, 5), "0,0,255");
  });
});

describe("what keeps to the viewport's edge, on a shot of the whole page", () => {
  const [bar, sticky, head, side, held, white] = [
    "200,0,0",
    "0,0,200",
    "0,120,0",
    "9,9,9",
    "1,99,1",
    "255,255,255",
  ];
  /** 2040 high, in a viewport of 600. */
  const long = (): string =>
    page(
      `<style>body{margin:0}.bar{position:fixed;inset:auto 0 0;height:50px;background:rgb(${bar});transition:all 9s}
      .head{position:fixed;inset:0 0 auto;height:30px;background:rgb(${head})}
      .side{position:fixed;top:100px;bottom:0;width:20px;background:rgb(${side})}
      .holds{transform:translateX(0);height:100px;margin-top:40px}
      .held{position:fixed;bottom:0;left:300px;width:20px;height:20px;background:rgb(${held})}
      .sticky{position:sticky;bottom:0;height:40px;background:rgb(${sticky})}</style>
     <div class=head></div><div class=side></div><div class=holds><div class=held></div></div><div style="height:1660px"></div>
     <div class=sticky></div><div style="height:200px"></div><div class=bar></div>`,
    );
  const colours = ({ png }: Pick<Look, "png">, x: number, ys: readonly number[]): string[] =>
    ys.map((y) => colourAt(png, x, y));

  it("stands at the page's end, or at its own place", async () => {
    const [look] = settled(await looks(long(), {}));
    assert.ok(look);
    assert.deepEqual(colours(look, 400, [5, 570, 1985, 1995, 2035]), [head, white, white, bar, bar]);
    assert.deepEqual(colours(look, 400, [1795, 1805, 1835, 1845]), [white, sticky, sticky, white]);
    // What reaches over more than the edge stays, and so does what is fixed to a box of the page.
    assert.deepEqual(colours(look, 5, [105, 595, 605]), [side, side, white]);
    assert.equal(colourAt(look.png, 305, 135), held);
  });

  it("is left alone where the viewport is shot", async () => {
    const shot = await shotOf(screenOf(long(), { fullPage: false }));
    assert.deepEqual(colours(shot, 400, [545, 555, 595]), [white, bar, bar]);
  });

  it("would cover what is in the middle", async () => {
    const [look] = await looks(long(), { without: ["pinned"] });
    assert.ok(look);
    assert.deepEqual(colours(look, 400, [590, 1820, 2035]), [bar, white, white]);
  });
});

describe("what appears only when it is scrolled to", () => {
  it("is scrolled past", async () => {
    const path = page(
      `<div style="height:5000px"></div><p id=out>unseen</p><script>new IntersectionObserver(([entry]) => { if (entry.isIntersecting) setTimeout(() => { out.textContent = "seen at " + performance.now(); }, 200); }).observe(out)</script>`,
    );
    const all = texts(settled(await looks(path, { times: 2 })));
    assert.match(all[0] ?? "", /^seen at \d+/);
    assert.equal(new Set(all).size, 1);
    assert.deepEqual(texts(await looks(screenOf(path, { fullPage: false }), {})), ["unseen"]);
  });
});

describe("what appears by a view timeline of CSS", () => {
  it("is shown on a whole page as it looks in view", async () => {
    const box = (name: string, range: string, frames: string, colour: string): string =>
      `<style>@keyframes ${name}{${frames}}.${name}{height:100px;background:rgb(${colour});animation:${name} linear both;animation-timeline:view();animation-range:${range}}</style><div class=${name}></div>`;
    const path = page(
      `<body style="margin:0"><div style="height:2000px"></div>${box("in", "entry", "from{opacity:0}", "200,0,0")}
       ${box("out", "exit", "to{opacity:0}", "0,0,200")}${box("mid", "normal", "0%,100%{opacity:0}50%{opacity:1}", "0,120,0")}<div style="height:900px"></div>`,
    );
    const colours = ({ png }: Look): string[] => [2050, 2150, 2250].map((y) => colourAt(png, 400, y));
    const [look] = settled(await looks(path, {}));
    assert.ok(look);
    assert.deepEqual(colours(look), ["200,0,0", "0,0,200", "0,120,0"]);
    const [without] = await looks(path, { without: ["animations"] });
    assert.ok(without);
    assert.equal(colours(without)[0], "255,255,255");
  });
});

describe("real time", () => {
  it("that changes the page without end is named", async () => {
    server().pages.set("/ticker.js", (_request, response) => {
      response
        .writeHead(200, { "content-type": "text/javascript" })
        .end("setInterval(() => postMessage(Date.now()), 20)");
    });
    const path = page(
      `<p id=ticker></p><script>new Worker("/ticker.js").onmessage = ({ data }) => { ticker.textContent = data; }</script>`,
    );
    const [look] = await looks(path, { settleMs: 1500 });
    assert.match(look?.reason ?? "", /^`p#ticker` was still changing after 1\.5 s/);
    const [without] = await looks(path, { without: ["layout"] });
    assert.equal(without?.reason, null);
  });
});
