import type { Problem } from "../project/problem.js";
import { problemDiagnostic } from "./diagnostics.js";
import type { Publisher } from "./publisher.js";

/** Problems that drafts meet in configurations and datasets: shown in those files for as long as a draft meets them. */
export class FaultyFiles {
  readonly #publisher: Publisher;
  readonly #byFile = new Map<string, Map<string, readonly Problem[]>>();

  constructor(publisher: Publisher) {
    this.#publisher = publisher;
  }

  /** Takes what a check of a draft has met in other files; nothing, where the draft is checked no more. */
  update(draft: string, problems: readonly Problem[]): void {
    const files = new Set(problems.map(({ uri }) => uri));
    for (const [file, drafts] of this.#byFile) {
      if (!files.has(file) && drafts.delete(draft)) this.#show(file, drafts);
    }
    for (const file of files) {
      const drafts = this.#byFile.get(file) ?? new Map<string, readonly Problem[]>();
      drafts.set(
        draft,
        problems.filter(({ uri }) => uri === file),
      );
      this.#byFile.set(file, drafts);
      this.#show(file, drafts);
    }
  }

  #show(file: string, drafts: ReadonlyMap<string, readonly Problem[]>): void {
    const all = [...drafts.values()].flat().map(problemDiagnostic);
    const distinct = new Map(all.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
    this.#publisher.show(file, [...distinct.values()]);
  }
}
