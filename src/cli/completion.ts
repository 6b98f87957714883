import { kinds, verdicts } from '../schemas/index.ts';
import { commandUsage } from './usage.ts';

const commands = Object.keys(commandUsage);
const options: Record<string, string> = {
  classify: '--why --json --jsonl --exit-code',
  search: '--json --exit-code',
  read: '--section --json',
  list: '--provider --kind --verdict --status --ids --json',
  compare: '--json',
};
const shells = ['bash', 'zsh', 'fish'] as const;

/** The completion script of a shell; undefined for one that we have none for. Ids are asked of the command itself. */
export function completionFor(shell: string | undefined): string | undefined {
  if (shell === 'bash') return bash;
  if (shell === 'zsh') return zsh;
  return shell === 'fish' ? fish : undefined;
}

/** Candidates behind each command, as a case of a shell of the Bourne family; `words` wraps a list of them. */
function cases(words: (list: string) => string, files: string): string {
  const ids = '$(errata list --ids 2>/dev/null)';
  return [
    `      --kind) ${words(kinds.join(' '))} ;;`,
    `      --verdict) ${words(verdicts.join(' '))} ;;`,
    `      --jsonl) ${files} ;;`,
    `      *) case "$command" in`,
    ...Object.entries(options).map(([name, list]) => {
      const more = name === 'read' || name === 'compare' ? ` ${ids}` : '';
      return `        ${name}) ${words(`${list}${more}`)}${name === 'classify' ? `; ${files}` : ''} ;;`;
    }),
    `        completion) ${words(shells.join(' '))} ;;`,
    `        help) ${words(commands.join(' '))} ;;`,
    `        watch) ${files} ;;`,
    `      esac ;;`,
  ].join('\n');
}

const bash = `# errata completion bash
_errata() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.join(' ')} --help --version" -- "$word"))
  else
    case "$before" in
${cases((list) => `COMPREPLY=($(compgen -W "${list}" -- "$word"))`, 'COMPREPLY+=($(compgen -f -- "$word"))')}
    esac
  fi
}
complete -o filenames -F _errata errata
`;

const zsh = `#compdef errata
# errata completion zsh
_errata() {
  local before="\${words[CURRENT-1]}" command="\${words[2]}"
  if (( CURRENT == 2 )); then
    compadd -- ${commands.join(' ')} --help --version
  else
    case "$before" in
${cases((list) => `compadd -- ${list.replace('$(', '${(f)"$(').replace(/\)$/, ')"}')}`, '_files')}
    esac
  fi
}
if [ "\${funcstack[1]}" = _errata ]; then _errata "$@"; else compdef _errata errata; fi
`;

const fish = `# errata completion fish
complete -c errata -f
complete -c errata -n __fish_use_subcommand -a '${commands.join(' ')}'
complete -c errata -n __fish_use_subcommand -s h -l help
complete -c errata -n __fish_use_subcommand -s V -l version
${Object.entries(options)
  .flatMap(([name, list]) =>
    list.split(' ').map((option) => {
      const takes = {
        '--jsonl': ' -rF',
        '--kind': ` -xa '${kinds.join(' ')}'`,
        '--verdict': ` -xa '${verdicts.join(' ')}'`,
      }[option];
      const needs = takes ?? (['--section', '--provider', '--status'].includes(option) ? ' -x' : '');
      return `complete -c errata -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}${needs}`;
    }),
  )
  .join('\n')}
complete -c errata -n '__fish_seen_subcommand_from classify watch' -F
complete -c errata -n '__fish_seen_subcommand_from read compare' -a '(errata list --ids 2>/dev/null)'
complete -c errata -n '__fish_seen_subcommand_from completion' -a '${shells.join(' ')}'
complete -c errata -n '__fish_seen_subcommand_from help' -a '${commands.join(' ')}'
`;
