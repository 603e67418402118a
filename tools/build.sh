#!/usr/bin/env bash
# tools/build.sh <preset> <target>: installs what is missing, configures the preset and builds.
# Says nothing when there is nothing to do; the log is shown if something fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=$1
target=$2

# package, and a file or command that shows it is there
needed="cmake:cmake ninja-build:ninja g++:g++
  libcli11-dev:/usr/include/CLI/CLI.hpp libtomlplusplus-dev:/usr/include/toml++/toml.h
  libfmt-dev:/usr/include/fmt/core.h
  libicu-dev:/usr/include/unicode/uvernum.h nlohmann-json3-dev:/usr/include/nlohmann/json.hpp
  libarchive-dev:/usr/include/archive.h zlib1g-dev:/usr/include/zlib.h
  libsqlite3-dev:/usr/include/sqlite3.h"
if [[ $preset != release ]]; then
  needed+=" python3:python3 ccache:ccache catch2:/usr/include/catch2"
fi

missing=()
for pair in $needed; do
  sign=${pair#*:}
  if [[ $sign == /* ]]; then
    [[ -e $sign ]] || missing+=("${pair%%:*}")
  else
    command -v "$sign" >/dev/null || missing+=("${pair%%:*}")
  fi
done

log=build/$preset.log
mkdir -p build
: >"$log"
# quietly <what> <command>...: runs the command into the log, which is shown if it fails.
quietly() {
  local what=$1
  shift
  if ! "$@" >>"$log" 2>&1; then
    tail -n 60 "$log" >&2
    echo "warta: $what failed; all of it is in $log" >&2
    exit 2
  fi
}

if [[ ${#missing[@]} -gt 0 ]]; then
  if ! command -v apt-get >/dev/null; then
    echo "warta: please install ${missing[*]} (Debian's names); there is no apt-get here" >&2
    exit 2
  fi
  as_root=()
  if [[ $(id -u) -ne 0 ]]; then
    command -v sudo >/dev/null || {
      echo "warta: please run as root: apt-get install ${missing[*]}" >&2
      exit 2
    }
    as_root=(sudo)
  fi
  echo "warta: installing ${missing[*]}" >&2
  quietly "apt-get update" "${as_root[@]}" apt-get -q update
  quietly "apt-get install" "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -y --no-install-recommends install "${missing[@]}"
fi

if [[ ! -f build/$preset/build.ninja ]]; then
  echo "warta: building ($preset) once, some minutes; the log is $log" >&2
  launcher=()
  command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  quietly "configuring" cmake --preset "$preset" "${launcher[@]}"
fi
quietly "the build" cmake --build "build/$preset" --target "$target"
