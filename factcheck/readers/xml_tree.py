"""XML bytes to a tree, hostile ones refused: no document type, no entities of its own, no bottomless nesting."""

from __future__ import annotations

from xml.etree.ElementTree import Element, TreeBuilder

from factcheck.model import Problem

_DEEPEST = 200


class _RefusedError(Exception):
    pass


def parse(data: bytes, path: str) -> Element | Problem:
    """The root element, names as ``{namespace}name``; what is no XML or not trusted is a problem with its line."""
    from xml.parsers import expat

    builder = TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    depth = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise _RefusedError(f"its elements are nested more than {_DEEPEST} deep")
        builder.start(_qualified(tag), {_qualified(name): value for name, value in attributes.items()})

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_qualified(tag))

    def refuse(*_: object) -> None:
        raise _RefusedError("it declares a document type (DOCTYPE), which could hide entities")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except _RefusedError as reason:
        return Problem(path, f"the XML is refused: {reason}", "remove it from the file", parser.CurrentLineNumber)
    except expat.ExpatError as error:
        return Problem(path, f"not valid XML: {expat.errors.messages[error.code]}", "export it again", error.lineno)
    except (ValueError, LookupError) as error:
        return Problem(path, f"not valid XML: {error}", "save it as UTF-8")
    return builder.close()


def _qualified(name: str) -> str:
    return "{" + name if "}" in name else name
