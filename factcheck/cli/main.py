"""The entry point. Each command is imported when it is asked for."""

from __future__ import annotations

import os
import sys

from factcheck.cli.errors import CliError, Exit, tell
from factcheck.cli.streams import silence_stdout, use_utf8


def main(argv: list[str] | None = None) -> int:
    """Runs one command line (``sys.argv`` where none is given) and gives its exit code; never raises."""
    try:
        use_utf8()
        code = _run(argv)
        sys.stdout.flush()
    except CliError as error:
        tell(f"error: {error.message}", error.arabic)
        return Exit.USAGE
    except SystemExit as stop:  # argparse, after --help and --version
        return stop.code if isinstance(stop.code, int) else Exit.CLEAN
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        silence_stdout()
        return Exit.BROKEN_PIPE
    except Exception as error:  # the frozen exit code 3: said with its document, shown whole with FACTCHECK_DEBUG=1
        _tell_internal(error)
        return Exit.INTERNAL
    return code


def _run(argv: list[str] | None) -> int:
    from factcheck.cli.options import parse

    arguments = parse(argv)
    if arguments.command == "check":
        from factcheck.cli import check

        return check.run(arguments)
    if arguments.command == "extract":
        from factcheck.cli import extract

        return extract.run(arguments)
    if arguments.command == "rules":
        from factcheck.cli import rules

        return rules.run(arguments)
    if arguments.command == "baseline":
        from factcheck.cli import baseline

        return baseline.run(arguments)
    from factcheck.cli import demo

    return demo.run(arguments)


def _tell_internal(error: Exception) -> None:
    if os.environ.get("FACTCHECK_DEBUG", "") not in ("", "0"):
        import traceback

        traceback.print_exception(error)
    where = "".join(f"; {note}" for note in getattr(error, "__notes__", ()))
    hint = "set FACTCHECK_DEBUG=1 to see where"
    tell(f"internal error: {type(error).__name__}: {error}{where} ({hint})", f"خطأ داخلي في البرنامج{where}")
