// What a test cannot do from inside the extension host: point, press, look and take pictures.
// Asked for over HTTP, on this machine alone, so that a test waits for the answer and sees an error.
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const timeout = 10_000;

const actions = {
  /** Moves the mouse onto words in an editor, as if from outside. */
  async point(page, words) {
    const place = await page.waitForFunction(findInEditor, words, { timeout });
    const { x, y } = await place.jsonValue();
    await page.mouse.move(0, 0);
    await page.mouse.move(x, y);
  },
  /** Waits until something matching a Playwright selector is visible. */
  async see(page, selector) {
    await page.locator(selector).filter({ visible: true }).first().waitFor({ timeout });
  },
  async press(page, keys) {
    await page.keyboard.press(keys);
  },
  /** Saves a picture of the window, where a folder for them was given. */
  async shot(page, name, folder) {
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`) });
  },
};

/** Answers `POST /ACTION` with the action's argument as the body: 200 when done, 500 and the reason otherwise. */
export async function answerRequests(page, shots) {
  const server = createServer(async (request, response) => {
    try {
      const action = actions[request.url.slice(1)];
      if (!action) throw new Error(`No such request: ${request.url}`);
      await action(page, await text(request), shots);
      response.end();
    } catch (error) {
      response.writeHead(500).end(error.message);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, stop };
}

/** Runs in the page: the middle of the words' first occurrence in an editor. The editor writes spaces as no-break spaces. */
function findInEditor(words) {
  for (const line of document.querySelectorAll(".editor-instance .view-line")) {
    const start = line.textContent.replaceAll("\u00a0", " ").indexOf(words);
    if (start < 0) continue;
    let offset = start + Math.floor(words.length / 2);
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let node = nodes.nextNode();
    for (; offset >= node.length; node = nodes.nextNode()) offset -= node.length;
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return undefined;
}
