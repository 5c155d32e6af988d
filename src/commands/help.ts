/** The whole help as one readable text, so that what people read is what a test holds. */
export const help = `tunelint reviews tuning decisions before GPUs are rented.

Usage
  tunelint [paths...]           lint files and folders; without any, this folder
  tunelint plan <paths...>      show what was understood, without opinions
  tunelint explain [rule]       a rule's reason, sources, examples; or all rules
  tunelint init                 draft tuning-intent.yaml and tunelint.yaml
  tunelint test [policy...]     run the examples inside policies, ours and yours
  tunelint new policy NAME      write a commented policy to start from
  tunelint waivers              what is accepted: reason, owner, days left
  tunelint config --print PATH  what holds for a file, and why
  tunelint completion SHELL     completion for bash, zsh or fish

Examples
  tunelint                      everything below this folder
  tunelint configs/train.yml    one file
  tunelint --since origin/main  only what is new against a branch
  tunelint --format sarif --output tunelint.sarif
  tunelint explain full-finetune-many-tasks

What to report
  --since REV                   findings that are new since a revision
  --staged                      lint the index: what is new in the next commit
  --policy FILE                 also hold this policy; may be repeated
  --config FILE                 configuration; default: tunelint.yaml
  --baseline FILE               earlier JSON report whose findings are known
  --update-baseline             drop entries from it that are gone
  --grow-baseline               also take in what is found now
  --fail-on LEVEL               error, warning, info or never; default: error
  --max-warnings N              fail above this number of warnings
  --quiet                       errors only
  --no-ignore                   also read what .gitignore leaves out
  --no-data                     do not look into local data files
  --allow-empty                 finding no tuning file is no failure
  --stdin                       read one file from standard input
  --stdin-filename PATH         its name, for recognition and places
  --today DAY                   judge expiry as of this day (YYYY-MM-DD)

What to mend
  --fix                         make the fixes that are certain
  --fix-dry-run                 print them as a diff

How to report
  --format NAME                 stylish, json, sarif, github, junit, gitlab,
                                rdjson, markdown or html; default: stylish
  --output FILE                 file for the format before it; both may repeat
  --stats                       findings per rule and time per stage
  --color, --no-color           default: colour on a terminal only
  --verbose                     every fact in JSON, more detail elsewhere
  --print PATH                  the file that config speaks about
  --alternatives                plan: the same run tuned in the other usual ways
  -y, --yes                     init: do not ask
  -h, --help                    this text
  -v, --version                 the version

Exit codes
  0  nothing at or above the gate      2  the run could not be done as asked
  1  findings at or above it           3  no tuning file was found
`;
