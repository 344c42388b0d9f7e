# Completion of duizhao for bash; installed as /usr/share/bash-completion/completions/duizhao. Where it offers nothing,
# bash offers files.
_duizhao() {
  local word=${COMP_WORDS[COMP_CWORD]} words= at
  for ((at = 2; at < COMP_CWORD; at++)); do
    [ "${COMP_WORDS[at]}" = -- ] && return 0
  done
  case ${COMP_WORDS[COMP_CWORD - 1]} in
    -o | --out | --theme | --size) return 0 ;;
    --to) words='docx pdf txt' ;;
    --profile) words='word lo' ;;
    *)
      if [ "$COMP_CWORD" -eq 1 ]; then
        words='import export paginate tour --help --version'
      elif [[ $word == -* ]]; then
        case ${COMP_WORDS[1]} in
          import) words='-o --theme --force --json --help' ;;
          export) words='-o --to --force --help' ;;
          paginate) words='--profile --json --help' ;;
          tour) words='--out --size --dark' ;;
        esac
      fi
      ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o default -F _duizhao duizhao
