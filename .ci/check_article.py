#!/usr/bin/env python3
"""Checks what was read in the given article against what a careful analyst reads in it.

  check_article.py SHARED CLAIMS.nq

SHARED is the folder with eval/score.py (whose rules of agreement are used) and article/expected.jsonl. Two checks: at
least LEAST of the expected facts are there, and there is no funding round or acquisition that isn't expected. The last
line is "N passed, N failed"; exit status 1 when a check failed. Python 3 standard library only.
"""
import importlib.util
import json
import os
import sys

LEAST = 1.00
DEALS = ("company", "type", "amount", "lead", "investor", "advisor", "date", "status", "valuation")


def referee(shared):
    spec = importlib.util.spec_from_file_location("score", os.path.join(shared, "eval", "score.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def same(score):
    """How two facts of each kind agree, as in the referee."""
    def both(x, y):
        return score.meets(x[0], y[0]) and score.meets(x[1], y[1])

    def inside(a, b):
        return bool(a) and bool(b) and (a in b or b in a)
    return {
        "founders": both,
        "positions": lambda x, y: both(x, y) and inside(x[2], y[2]),
        "founded": lambda x, y: score.meets(x[0], y[0]) and score.date_agrees(x[1], y[1]),
        "hq": lambda x, y: score.meets(x[0], y[0]) and any(inside(a, b) for a in x[1] for b in y[1]),
        "acquisitions": lambda x, y: both(x, y) and x[2] == y[2],
        "holdings": both,
    }


def main():
    if len(sys.argv) != 3:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    shared, claims = sys.argv[1:]
    score = referee(shared)
    with open(os.path.join(shared, "article", "expected.jsonl"), encoding="utf-8") as file:
        expected = json.loads(file.readline())
    graphs = {name.rsplit("/article/", 1)[-1]: graph
              for name, graph in score.read_nquads(claims).items() if "/article/" in name}
    read, gold = score.from_graph(graphs.get(expected["id"], {})), score.from_gold(expected)

    found = wanted = 0
    strangers = []
    for one, other in score.match(read["rounds"], gold["rounds"]):
        arguments = score.arguments(one, other)
        found += sum(arguments[role][0] for role in DEALS)
        wanted += sum(arguments[role][2] for role in DEALS)
        if other is None:
            strangers.append("a round of %s" % score.tidy(one["company"]))
    for kind, agree in same(score).items():
        hits = score.pairs(read[kind], gold[kind], agree)
        found += hits
        wanted += len(gold[kind])
        missed = [g for g in gold[kind] if not any(agree(r, g) for r in read[kind])]
        for fact in missed:
            print("missed in %s: %s" % (kind, score.tidy(fact)))
        if kind == "acquisitions":
            strangers += ["an acquisition %s" % score.tidy(r) for r in read[kind]
                          if not any(agree(r, g) for g in gold[kind])]

    share = found / wanted if wanted else 0.0
    enough = share >= LEAST
    print("%sthe given article: %d of %d facts found (%.0f %%, at least %.0f %%)"
          % ("" if enough else "FAILED: ", found, wanted, 100 * share, 100 * LEAST))
    for stranger in strangers:
        print("FAILED: a deal that isn't in the given article: " + stranger)
    failed = (not enough) + bool(strangers)
    print("%d passed, %d failed" % (2 - failed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
