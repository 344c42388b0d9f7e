#compdef duizhao
# Completion of duizhao for zsh; installed as /usr/share/zsh/vendor-completions/_duizhao.

if (( CURRENT == 2 )); then
  _alternative 'commands:command:(import export paginate tour --help --version)' 'files:file:_files'
  return
fi
local command=$words[2]
shift words
(( CURRENT-- ))
case $command in
  import)
    _arguments '-o[file or folder to write to]:file:_files' '--theme[theme to recognise with]:id:' \
      '--force[replace files in the folder]' '--json[print JSON]' '--help[how to call it]' '*:file:_files'
    ;;
  export)
    _arguments '-o[file or folder to write to]:file:_files' '--to[format of every file]:format:(docx pdf txt)' \
      '--force[replace files in the folder]' '--help[how to call it]' '*:draft:_files'
    ;;
  paginate)
    _arguments '--profile[whose lines]:profile:(word lo)' '--json[print JSON]' '--help[how to call it]' ':file:_files'
    ;;
  tour)
    _arguments '--out[folder for the pictures]:folder:_files -/' '--size[of the pictures]:pixels:' '--dark[dark pictures]'
    ;;
  *) _files ;;
esac
