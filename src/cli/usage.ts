/** What each command does and takes. */
export const commandUsage = {
  classify: `errata classify [FILE...]          which error a text is and what to do; FILE is - or left out for standard input

  FILE holds an error as it was printed: a body, a traceback, a stream, a log of any size; UTF-8 or UTF-16, plain or gzip.
  Of a log with several errors it prints a table, and what to do about each.

  --why          the reasons too: class, provider, what decided, what it is not
  --json         the whole classification, one JSON object a text
  --jsonl FILE   read a line {"id", "text"} for each error, print a line of JSON for each, in order and as they come;
                 a row that cannot be read has {"id", "error"} in its place. With --json each line holds the whole classification
  --exit-code    end with 0 if the same request can be sent again (wait, backoff), 10 if that is in vain,
                 11 if it depends, 12 if no error was recognized`,
  watch: `errata watch -- COMMAND [ARG...]   run a program, pass on what it prints, and say at its end, on standard error, which errors
                                   came by and what to do. Ends with the exit code of the program`,
  search: `errata search QUERY                entries for a code, a class, a status or a part of a message, best first

  --json         their ids
  --exit-code    end with 1 if no page is about it`,
  read: `errata read ID                     an entry as Markdown

  --section NAME one section of it: summary, causes, fixes, sources and so on
  --json         its summary as JSON`,
  list: `errata list                        all entries, those that people meet most often first

  --provider ID, --kind KIND, --verdict VERDICT, --status STATUS
                 only those
  --ids, --json  their ids, one a line or as JSON`,
  compare: `errata compare ID ID               two entries side by side: how to tell them apart, and the facts in which they differ

  --json         as JSON`,
  mcp: `errata mcp                         serve all of this to an MCP client, over standard input and output`,
  completion: `errata completion bash|zsh|fish    a script that completes commands, options and ids in your shell

  bash           eval "$(errata completion bash)"           in ~/.bashrc
  zsh            eval "$(errata completion zsh)"            in ~/.zshrc, after compinit
  fish           errata completion fish | source            in ~/.config/fish/config.fish`,
  help: `errata help [COMMAND]              this text, or more about a command`,
} as const;

export type CommandName = keyof typeof commandUsage;

/** Whether there is a command of this name. */
export function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commandUsage, name);
}

/** All commands, one a line, and the exit codes. */
export const usage = `errata: says which LLM API error a text is, and what to do

${Object.values(commandUsage)
  .map((text) => `  ${text.split('\n\n')[0] ?? ''}`.replaceAll('\n', '\n  '))
  .join('\n')}
  errata -V, --version               the version
  errata -h, --help                  this text

Examples
  kubectl logs my-pod | errata classify
  errata watch -- python app.py
  errata classify --jsonl - < errors.jsonl > answers.jsonl

Exit codes
  0  answered, also where nothing was recognized
  1  there is no such entry, section or shell
  2  wrong usage, or something that cannot be read to its end; the rest is answered all the same
  classify --exit-code, search --exit-code and watch have codes of their own: errata help COMMAND

Color: on a terminal only; NO_COLOR=1 takes it away, FORCE_COLOR=1 keeps it in a pipe.`;
