/** The whole help as one readable text, so that what people read is what a test holds. */
export const help = `tunelint reviews tuning decisions before GPUs are rented.

Usage
  tunelint [paths...]           lint files and folders; without any, this folder
  tunelint plan <paths...>      show what was understood, without opinions
  tunelint explain [rule]       a rule's reason, sources and examples; or all rules
  tunelint test [policy...]     run the examples inside policies, ours and yours

Examples
  tunelint                      everything below this folder
  tunelint configs/train.yml    one file
  tunelint --format sarif --output tunelint.sarif
  tunelint explain full-finetune-many-tasks

What to report
  --policy FILE                 also hold this policy; may be repeated
  --config FILE                 configuration; default: tunelint.yaml
  --fail-on LEVEL               error, warning, info or never; default: error
  --max-warnings N              fail above this number of warnings
  --quiet                       errors only
  --no-ignore                   also read what .gitignore leaves out
  --allow-empty                 finding no tuning file is no failure
  --stdin                       read one file from standard input
  --stdin-filename PATH         its name, for recognition and places
  --today DAY                   judge expiry as of this day (YYYY-MM-DD)

How to report
  --format NAME                 stylish, json, sarif, github, junit, gitlab,
                                rdjson or markdown; default: stylish
  --output FILE                 write there instead of standard output
  --color, --no-color           default: colour on a terminal only
  --verbose                     every fact in JSON, more detail elsewhere
  -h, --help                    this text
  -v, --version                 the version

Exit codes
  0  nothing at or above the gate      2  the run could not be done as asked
  1  findings at or above it           3  no tuning file was found
`;
