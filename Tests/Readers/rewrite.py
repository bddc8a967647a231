"""Writes Turtle anew with rdflib, whose writers make other use of the grammar than ours.

    rewrite.py FORMAT IN OUT
"""

import sys

import rdflib

graph = rdflib.Graph()
graph.parse(sys.argv[2], format="turtle")
graph.serialize(sys.argv[3], format=sys.argv[1], encoding="utf-8")
print(len(graph))
