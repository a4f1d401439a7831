// How each browser is started, beyond what Playwright says itself.
import type { Engine } from "../ports.ts";

/**
 * Of several `--disable-features` the last one counts, so Playwright's own are among ours
 * (playwright-core 1.65, `chromiumSwitches`; a test holds that none is missing).
 */
const PLAYWRIGHTS = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "msForceBrowserSignIn",
  "msEdgeUpdateLaunchServicesPreferredVersion",
];

const SWITCHED_OFF = [
  // Two processes for each profile that draw the address bar's list, which nobody sees: half of what a fresh page costs.
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  // Asks a server what the fields of each form are, through the page's own proxy, where it would count as the page's wish.
  "AutofillServerCommunication",
  // A process kept ready for the next page of a profile that has but one.
  "SpareRendererForSitePerProcess",
];

export const ARGUMENTS: Readonly<Record<Engine, readonly string[]>> = {
  chromium: [
    // One way of drawing on every machine, whatever graphics it has.
    "--disable-gpu",
    "--font-render-hinting=none",
    "--disable-lcd-text",
    // Animated pictures stay at their first frame. The rest is what Playwright says here, since the last one counts.
    "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4,imageAnimationPolicy=2",
    // A large picture is drawn with the page, not a moment later.
    "--disable-checker-imaging",
    // With the usual 512 MB, tiles of pages above some 110 million pixels stay blank, and nothing says so.
    "--force-gpu-mem-available-mb=4096",
    // What no profile's proxy holds: the browser's own requests, and WebRTC.
    "--proxy-server=127.0.0.1:1",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    `--disable-features=${[...PLAYWRIGHTS, ...SWITCHED_OFF].join(",")}`,
  ],
  firefox: [],
  webkit: [],
};
