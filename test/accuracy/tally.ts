import type { Finding } from "../../server/src/core/check/finding.js";
import type { RuleId } from "../../server/src/core/check/rules.js";
import type { ClaimKind } from "../../server/src/core/claims/claimBase.js";

/** One mutation, checked. `rule` is the one it should break; null where it is no fault. */
export interface Outcome {
  readonly kind: string;
  readonly name: string;
  readonly source: string;
  readonly draft: string;
  readonly rule: RuleId | null;
  readonly findings: readonly Finding[];
}

interface Count {
  made: number;
  flagged: number;
  byRule: number;
}

/** Counts which mutations of one kind of claim are flagged, and notes those that come out wrong. */
export class Tally {
  readonly #claims: ClaimKind;
  readonly #counts = new Map<string, Count>();
  readonly #notes: string[] = [];

  constructor(claims: ClaimKind) {
    this.#claims = claims;
  }

  add({ kind, name, source, draft, rule, findings }: Outcome): void {
    const loud = findings.filter(
      ({ claim, severity }) => claim.kind === this.#claims && (severity === "error" || severity === "warning"),
    );
    const key = `${kind.padEnd(10)} ${name}`;
    const count = this.#counts.get(key) ?? { made: 0, flagged: 0, byRule: 0 };
    this.#counts.set(key, count);
    count.made++;
    if (loud.length > 0) count.flagged++;
    const byRule = loud.some((finding) => finding.rule === rule);
    if (byRule) count.byRule++;
    if (rule === null ? loud.length > 0 : !byRule)
      this.#notes.push(`${source} ${key}: ${draft.trim()} -> ${loud.map((f) => `${f.rule} ${f.message}`).join("; ")}`);
  }

  report(verbose: boolean): void {
    if (verbose) console.log(this.#notes.join("\n"));
    const totals = new Map<string, Count>();
    for (const [key, { made, flagged, byRule }] of [...this.#counts].sort()) {
      console.log(`${key.padEnd(44)} ${made} made, ${flagged} flagged, ${byRule} by the rule`);
      const kind = key.split(" ")[0] ?? "";
      const total = totals.get(kind) ?? { made: 0, flagged: 0, byRule: 0 };
      totals.set(kind, { made: total.made + made, flagged: total.flagged + flagged, byRule: total.byRule + byRule });
    }
    for (const [kind, { made, flagged, byRule }] of totals) {
      const percent = (part: number) => `${((100 * part) / made).toFixed(2)}%`;
      console.log(`${kind}: ${made} made, ${percent(flagged)} flagged, ${percent(byRule)} by the rule`);
    }
  }
}
