# Completion of duizhao for fish; installed as /usr/share/fish/vendor_completions.d/duizhao.fish.
complete -c duizhao -n __fish_use_subcommand -a import -d 'recognise documents as drafts'
complete -c duizhao -n __fish_use_subcommand -a export -d 'write papers'
complete -c duizhao -n __fish_use_subcommand -a paginate -d 'list the lines of every page'
complete -c duizhao -n __fish_use_subcommand -a tour -d 'walk the sample draft'
complete -c duizhao -n __fish_use_subcommand -l help -d 'how to call it'
complete -c duizhao -n __fish_use_subcommand -l version -d 'print the version'

complete -c duizhao -n '__fish_seen_subcommand_from import' -s o -r -F -d 'file or folder to write to'
complete -c duizhao -n '__fish_seen_subcommand_from import' -l theme -x -d 'theme to recognise with'
complete -c duizhao -n '__fish_seen_subcommand_from import' -l force -d 'replace files in the folder'
complete -c duizhao -n '__fish_seen_subcommand_from import' -l json -d 'print JSON'
complete -c duizhao -n '__fish_seen_subcommand_from import' -l help -d 'how to call it'

complete -c duizhao -n '__fish_seen_subcommand_from export' -s o -r -F -d 'file or folder to write to'
complete -c duizhao -n '__fish_seen_subcommand_from export' -l to -x -a 'docx pdf txt' -d 'format of every file'
complete -c duizhao -n '__fish_seen_subcommand_from export' -l force -d 'replace files in the folder'
complete -c duizhao -n '__fish_seen_subcommand_from export' -l help -d 'how to call it'

complete -c duizhao -n '__fish_seen_subcommand_from paginate' -l profile -x -a 'word lo' -d 'whose lines'
complete -c duizhao -n '__fish_seen_subcommand_from paginate' -l json -d 'print JSON'
complete -c duizhao -n '__fish_seen_subcommand_from paginate' -l help -d 'how to call it'

complete -c duizhao -n '__fish_seen_subcommand_from tour' -l out -r -F -d 'folder for the pictures'
complete -c duizhao -n '__fish_seen_subcommand_from tour' -l size -x -d 'of the pictures'
complete -c duizhao -n '__fish_seen_subcommand_from tour' -l dark -d 'dark pictures'
