#!/usr/bin/env bash
# Builds warta with the sanitizers on and runs every test; the last lines say how many passed.
# Arguments go to ctest:  ./test.sh -R date
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
"$root/tools/build.sh" dev all
cd "$root"
exec ctest --preset dev --parallel "$(nproc)" --progress --no-label-summary "$@"
