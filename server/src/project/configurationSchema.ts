import * as z from "zod/mini";
import { RULES, RULE_IDS, type RuleId, type SeverityLevel } from "../core/check/rules.js";
import { isNegated } from "./globs.js";

const described = <S extends z.ZodMiniType>(schema: S, description: string): S => schema.check(z.meta({ description }));

const level: z.ZodMiniType<SeverityLevel> = z.enum(["error", "warning", "info", "hint", "off"]);

const rules = z.strictObject(
  Object.fromEntries(RULE_IDS.map((id) => [id, z.optional(described(level, RULES[id].summary))])) as Record<
    RuleId,
    z.ZodMiniOptional<typeof level>
  >,
);

/** What may be set for all drafts, and otherwise for some. */
const settings = {
  sources: z.optional(
    described(z.array(z.string()), "Articles or datasets that the drafts answer to, relative to this file."),
  ),
  rules: z.optional(described(rules, "Severities that differ from the rules' own.")),
  quotes: z.optional(
    z.strictObject({
      style: z.optional(
        described(z.enum(["strict", "lenient"]), "“lenient” lets fillers, slips and contractions pass as info."),
      ),
    }),
  ),
  names: z.optional(described(z.array(z.string()), "Spellings of names that are accepted whatever the source has.")),
};

const glob = z.string().check(z.regex(/^!?[^!]/, "expected a glob, such as “drafts/**/*.md”"));

const globs = z.array(glob).check(
  z.refine(([first = ""]) => !isNegated(first), {
    path: [0],
    error: "there is nothing to leave out yet; begin with a glob of what is meant, such as “**/*.md”",
  }),
);

const override = z.strictObject({
  files: described(globs, "The drafts that this is for: globs, relative to this file; one after “!” leaves out."),
  ...settings,
});

export const configurationSchema = z.strictObject({
  $schema: z.optional(z.string()),
  drafts: z.optional(
    described(
      globs,
      "Which files are drafts: globs, relative to this file; one after “!” leaves out. Every Markdown file, if absent.",
    ),
  ),
  ...settings,
  overrides: z.optional(described(z.array(override), "Settings for some drafts; a later one wins over an earlier.")),
});

export type Configuration = Readonly<z.infer<typeof configurationSchema>>;

export const CONFIGURATION_KEYS: readonly string[] = [
  ...Object.keys(configurationSchema.shape),
  ...Object.keys(override.shape),
  ...RULE_IDS,
  "style",
];
