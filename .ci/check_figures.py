#!/usr/bin/env python3
"""Holds the figures of `rongpu evaluate` against the referee's: they must be the same to the last digit.

  check_figures.py REFEREE.json OWN.json

REFEREE.json is what score.py --json writes, OWN.json what `rongpu evaluate --format json` writes, which may have more
members. The last line is "N passed, N failed"; exit status 1 when a figure differs. Python 3 standard library only.
"""
import json
import sys


def main():
    if len(sys.argv) != 3:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    with open(sys.argv[1], encoding="utf-8") as file:
        referee = json.load(file)
    with open(sys.argv[2], encoding="utf-8") as file:
        own = json.load(file)
    failed = 0
    for name, value in referee.items():
        if own.get(name) != value:
            failed += 1
            print("FAILED: %s is %s by the referee, %s by rongpu evaluate" % (name, value, own.get(name)))
    print("%d passed, %d failed" % (len(referee) - failed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
