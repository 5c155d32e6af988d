"""Loads texts as the Python loaders of training frameworks do; the other side of python.test.ts.

Reads {"dialect": ..., "texts": [...]} from standard input and writes one result a text: null where the loader refuses,
else a list with each document's value. Numbers come as {"n": text}, maps as {"m": [[key, value], ...]} with keys as
written, dates as their text.
"""

import json
import sys

import yaml


class Refused(Exception):
    pass


def number(value):
    return {"n": repr(value)}


def plain(value):
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, (int, float)):
        return number(value)
    return value if isinstance(value, str) else str(value)


def walk(loader, node, unique):
    if isinstance(node, yaml.ScalarNode):
        if node.tag == "tag:yaml.org,2002:timestamp":
            return node.value
        return plain(loader.construct_object(node))
    if isinstance(node, yaml.SequenceNode):
        return [walk(loader, item, unique) for item in node.value]
    seen = {}
    own = set()
    for key, _ in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise Refused("a key that is not a scalar")
        if unique and key.tag == "tag:yaml.org,2002:str":
            if key.value in own:
                raise Refused("a repeated key")
            own.add(key.value)
    loader.flatten_mapping(node)
    for key, value in node.value:
        seen[key.value] = walk(loader, value, unique)
    return {"m": [[key, value] for key, value in sorted(seen.items())]}


def load_yaml(text, base, unique):
    loader = base(text)
    try:
        documents = []
        while loader.check_node():
            documents.append(walk(loader, loader.get_node(), unique))
        return documents
    finally:
        loader.dispose()


def load_json(text):
    def tree(value):
        if isinstance(value, dict):
            return {"m": [[key, tree(item)] for key, item in sorted(value.items())]}
        if isinstance(value, list):
            return [tree(item) for item in value]
        return plain(value)

    return [tree(json.loads(text))]


def loader_of(dialect):
    if dialect == "json":
        return load_json
    if dialect == "omegaconf":
        from omegaconf._utils import get_yaml_loader

        return lambda text: load_yaml(text, get_yaml_loader(), True)
    return lambda text: load_yaml(text, yaml.SafeLoader, False)


def attempt(load, text):
    try:
        return load(text)
    except (yaml.YAMLError, Refused, ValueError):
        return None


def main():
    request = json.load(sys.stdin)
    load = loader_of(request["dialect"])
    json.dump([attempt(load, text) for text in request["texts"]], sys.stdout)


if __name__ == "__main__":
    main()
