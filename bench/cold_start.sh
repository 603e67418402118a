#!/usr/bin/env bash
# bench/cold_start.sh PROGRAM ARGUMENT...: wall time of a run from start to finish, in ms: the least
# and the median of 21.
set -euo pipefail
times=()
for _ in {1..21}; do
  begin=$(date +%s%N)
  "$@" >/dev/null
  end=$(date +%s%N)
  times+=($(((end - begin) / 1000)))
done
mapfile -t sorted < <(printf '%s\n' "${times[@]}" | sort -n)
printf 'start to finish  %d.%03d ms least, %d.%03d ms median of 21: %s\n' \
  $((sorted[0] / 1000)) $((sorted[0] % 1000)) $((sorted[10] / 1000)) $((sorted[10] % 1000)) "${*##*/}"
