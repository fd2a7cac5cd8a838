// VS Code's workbench in a headless Chromium.
import { pathToFileURL } from "node:url";

const switches = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", // no name resolves: nothing leaves this machine
];

/** @returns the browser, and a page in it that is still empty */
export async function openPage({ chromium: { program, environment }, playwright }) {
  const { chromium } = await import(pathToFileURL(playwright).href);
  const browser = await chromium.launch({
    executablePath: program,
    env: environment,
    args: switches,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // Headless shells abort when the workbench lists the machine's fonts.
  await page.addInitScript(() => delete Window.prototype.queryLocalFonts);
  return { browser, page };
}

/** Resolves to an exit code if the browser or the page goes away unasked. */
export function browserEnd(browser, page) {
  return new Promise((resolve) => {
    const report = (what) => {
      console.error(`${what} went away while the tests ran.`);
      resolve(1);
    };
    browser.on("disconnected", () => report("Chromium"));
    page.on("crash", () => report("The workbench's page"));
  });
}
