import { isAbsolute, relative, resolve, sep } from "node:path";
import { URI } from "vscode-uri";

/** How files are called: by the path they were given by, else by their path from the working folder. */
export class Names {
  readonly #cwd: string;
  readonly #names = new Map<string, string>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** The URI of a path; the file is called by that path from now on. */
  uriOf(path: string): string {
    const uri = isWebAddress(path) ? path : URI.file(resolve(this.#cwd, path)).toString();
    if (!this.#names.has(uri)) this.#names.set(uri, slashed(path));
    return uri;
  }

  readonly nameOf = (uri: string): string => {
    let name = this.#names.get(uri);
    if (name === undefined) this.#names.set(uri, (name = this.#pathTo(uri)));
    return name;
  };

  #pathTo(uri: string): string {
    const { scheme, fsPath } = URI.parse(uri);
    if (scheme !== "file") return uri;
    const path = relative(this.#cwd, fsPath);
    return path.startsWith("..") || isAbsolute(path) ? fsPath : slashed(path);
  }
}

/** Nothing is fetched; a source that is given by its address is told so by name. */
const isWebAddress = (path: string): boolean => /^https?:/i.test(path);

/** A path with forward slashes, on every system. */
export const slashed = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));
