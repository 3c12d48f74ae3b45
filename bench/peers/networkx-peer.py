"""Times networkx on the graph given as JSON on stdin; prints the medians in milliseconds as JSON."""

import json
import statistics
import sys
import time

import networkx as nx


def median_ms(run, rounds):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


given = json.load(sys.stdin)
graph = nx.Graph()
for a, b, capacity in given["edges"]:
    known = graph[a][b]["capacity"] if graph.has_edge(a, b) else 0
    graph.add_edge(a, b, capacity=known + capacity)


def max_flows():
    for source, target in given["pairs"]:
        nx.maximum_flow_value(graph, source, target)


print(
    json.dumps(
        {
            "version": nx.__version__,
            "articulationPointsMs": median_ms(lambda: list(nx.articulation_points(graph)), 9),
            "bridgesMs": median_ms(lambda: list(nx.bridges(graph)), 9),
            "maxFlowMs": median_ms(max_flows, 3),
        }
    )
)
