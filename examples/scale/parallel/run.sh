#!/usr/bin/env bash
# One file over all cores of one machine, or of several: run.sh TICKETS.ndjson > SCORES.ndjson
# --pipepart reads the file in place (--pipe would put all of it through one Perl process); --keep-order keeps the order. A part is kept
# until it is answered, so a filter that dies is started again: parallel's own --retries would give it an empty part. If that does not
# help, the run fails. Over machines: --sshloginfile, with the file on each. Numbers of bad lines count from the start of their part.
set -euo pipefail
export COMMAND="${NO_TELEPATHY:-npx no-telepathy}"
answer() {
  local part status try
  part=$(mktemp)
  trap 'rm -f "$part" "$part.answer"' RETURN
  cat > "$part"
  for try in 1 2 3; do
    status=0
    $COMMAND assess --ndjson < "$part" > "$part.answer" || status=$?
    # Findings (1) are an answer; only more than that is a failure.
    [ "$status" -le 1 ] && { cat "$part.answer"; return 0; }
  done
  return "$status"
}
export -f answer
SHELL=$(command -v bash) parallel --will-cite --pipepart --arg-file "$1" --block "${BLOCK:-10M}" --jobs "${JOBS:-100%}" --keep-order --halt soon,fail=1 answer
