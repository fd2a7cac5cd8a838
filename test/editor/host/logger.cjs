// Stands in for the native @vscode/spdlog: the same surface, written to the file at once. Output channels are such files.
const { appendFileSync, mkdirSync } = require("node:fs");
const { dirname } = require("node:path");

const names = ["trace", "debug", "info", "warning", "error", "critical"];
const info = 2;

class Logger {
  #file;
  #level = info;
  #plain = false;

  constructor(_kind, _name, file) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, "");
  }

  #write(level, message) {
    if (!this.#file || level < this.#level) return;
    const line = this.#plain ? message : `${new Date().toISOString()} [${names[level]}] ${message}\n`;
    try {
      appendFileSync(this.#file, line);
    } catch {
      // The folder is gone: VS Code is being closed.
    }
  }

  trace(message) {
    this.#write(0, message);
  }
  debug(message) {
    this.#write(1, message);
  }
  info(message) {
    this.#write(2, message);
  }
  warn(message) {
    this.#write(3, message);
  }
  error(message) {
    this.#write(4, message);
  }
  critical(message) {
    this.#write(5, message);
  }

  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  setPattern() {
    this.#plain = false;
  }
  clearFormatters() {
    this.#plain = true;
  }
  flush() {}
  drop() {
    this.#file = undefined;
  }
}

const createLogger = async (name, file) => new Logger("rotating", name, file);

// Written out one by one: an object would hide the names from `import`.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
