#!/bin/sh
# Whether every C++ file is laid out as clang-format 19 would:  tools/check_format.sh [clang-format]
cd "$(dirname "$0")/.." || exit 1
find include src tests bench -name '*.[ch]pp' -print0 |
  xargs -0 "${1:-clang-format-19}" --dry-run -Werror || exit 1
echo "format: as clang-format 19 has it"
