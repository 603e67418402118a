#!/bin/sh
# Whether every C++ file is laid out as clang-format 19 would; exits 77 (skipped) without it.
cd "$(dirname "$0")/.." || exit 1
formatter=clang-format-19
command -v "$formatter" >/dev/null || {
  echo "format: no $formatter here, not checked"
  exit 77
}
find include src tests bench -name '*.[ch]pp' -print0 |
  xargs -0 "$formatter" --dry-run -Werror || exit 1
echo "format: as clang-format 19 has it"
