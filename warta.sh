#!/usr/bin/env bash
# Builds warta if need be, installing what that takes, and runs it:  ./warta.sh timeline data/sample
# On Debian and its kin the missing packages come through apt-get (as root, or with sudo).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
"$root/tools/build.sh" release warta
exec "$root/build/release/src/warta" "$@"
