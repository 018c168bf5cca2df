#!/bin/sh
# Commands start with the options that are made for short ones, files and bundled zkVMs open with those of the window.
case ${1-} in
  @COMMANDS@ | -*) arguments=command.arguments ;;
  *) arguments=window.arguments ;;
esac
unset JDK_JAVA_OPTIONS # those are for another Java
exec /opt/soundscape/lib/runtime/bin/java @/opt/soundscape/lib/app/$arguments "$@"
