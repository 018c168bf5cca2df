#!/bin/sh
# Commands start by the launcher that is made for short ones, files and bundled zkVMs open by that of the window.
case ${1-} in
  @COMMANDS@ | -*) exec /opt/soundscape/bin/soundscape-command "$@" ;;
  *) exec /opt/soundscape/bin/Soundscape "$@" ;;
esac
