/** What a test cannot do or see through the extension API. Each promise rejects, saying why, after ten seconds. */
interface Workbench {
  /** Moves the mouse onto words in an editor, which shows their hover. */
  point(words: string): Promise<void>;
  /** Waits until something that matches a Playwright selector is visible, such as `.monaco-hover >> text=/four people/`. */
  see(selector: string): Promise<void>;
  /** Presses keys, such as `Control+.` or `Escape`. */
  press(keys: string): Promise<void>;
  /** Saves a picture of the window as NAME.png, if the run was given a folder: `npm run test:editor -- --shots FOLDER`. */
  shot(name: string): Promise<void>;
}

const address = process.env["EDITOR_HOST"];

/** Undefined in desktop VS Code, where nobody is outside the window: a test that needs it is skipped there. */
export const workbench: Workbench | undefined =
  address === undefined
    ? undefined
    : {
        point: (words) => ask("point", words),
        see: (selector) => ask("see", selector),
        press: (keys) => ask("press", keys),
        shot: (name) => ask("shot", name),
      };

async function ask(action: string, body: string): Promise<void> {
  const response = await fetch(`${String(address)}/${action}`, { method: "POST", body });
  if (!response.ok) throw new Error(await response.text());
}
