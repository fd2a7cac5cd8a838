import { LSPErrorCodes, ResponseError } from "vscode-languageserver/node";
import { assertReplaceable } from "../project/assertReplaceable.js";
import { buildReference, datasetText, datasetUri } from "../project/buildReference.js";
import { told } from "../project/problem.js";
import { nameOf } from "../project/uris.js";
import type { BuiltReference } from "./commands.js";
import type { Session } from "./session.js";

/** Builds the dataset of an article and writes it beside it. What stands in its way is the answer's error message. */
export async function writeReference(session: Session, article: string): Promise<BuiltReference> {
  const { files, host, project } = session;
  if (!article.startsWith("file:")) throw failed("Save the article on disk first: its dataset is written beside it.");
  const uri = datasetUri(article);
  try {
    const dataset = await told(`“${nameOf(article)}”`, buildReference(files, article, uri), failed);
    await told(`“${nameOf(uri)}”`, assertReplaceable(host.files, uri, article), failed);
    await host.write(uri, datasetText(dataset));
    if (project.forget(uri)) session.invalidate();
    const { numbers, quotes, people } = dataset.facts;
    return { uri, numbers: numbers.length, quotes: quotes.length, people: people.length };
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    throw failed(`${nameOf(uri)} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const failed = (message: string): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, message);
