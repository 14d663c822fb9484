#!/usr/bin/env python3
"""Compares the referee's figures with the floors on record and names every figure that fell.

  check_floors.py FIGURES.json FLOORS.json [--record]

FIGURES.json is what score.py --json writes. FLOORS.json has the least F1 of each role and the greatest share of deals
wrongly told as completed, both in per cent. --record writes the figures as the new floors, rounded to the worse tenth.
The last line is "N passed, N failed"; exit status 1 when a figure fell. Python 3 standard library only.
"""
import argparse
import json
import math
import sys


def figures(result):
    """Per cent, freed from the last digits of binary fractions: 75 % is 75.0."""
    least = {role: round(100 * value["f1"], 6) for role, value in result.items() if isinstance(value, dict)}
    return least, {"false_completed": round(100 * result["false_completed"], 6)}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("figures")
    arguments.add_argument("floors")
    arguments.add_argument("--record", action="store_true", help="write the figures as the new floors")
    options = arguments.parse_args()
    with open(options.figures, encoding="utf-8") as file:
        least, most = figures(json.load(file))
    if options.record:
        recorded = {
            "f1_at_least": {role: math.floor(10 * value) / 10 for role, value in least.items()},
            "at_most": {name: math.ceil(10 * value) / 10 for name, value in most.items()},
        }
        with open(options.floors, "w", encoding="utf-8", newline="\n") as file:
            json.dump(recorded, file, indent=2)
            file.write("\n")
        return 0
    with open(options.floors, encoding="utf-8") as file:
        floors = json.load(file)
    passed = failed = 0
    checks = [(role, least.get(role, 0.0), floor, True) for role, floor in floors["f1_at_least"].items()]
    checks += [(name, most.get(name, 100.0), ceiling, False) for name, ceiling in floors["at_most"].items()]
    for name, value, bound, is_floor in checks:
        if value >= bound if is_floor else value <= bound:
            passed += 1
        else:
            failed += 1
            print("FAILED: %s is %.1f, %s %.1f on record" % (name, value, "below the" if is_floor else "above the", bound))
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
