"""Runs the examples of examples/scale/ with two workers, and compares their answers with those of a single process.

    check.py ROWS COMMAND

ROWS is a file of lines {"id", "text"}; COMMAND is the command `errata` by its path. Prints a line of JSON for each engine: its name, how
many rows differ, and the seconds that it took.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

Answers = dict[int, tuple[str | None, str | None, str | None]]
EXAMPLES = Path(__file__).parents[2] / "examples/scale"


def single(rows: Path, command: str) -> Answers:
    done = subprocess.run([command, "classify", "--jsonl", str(rows)], capture_output=True, text=True, check=True)
    return from_lines(done.stdout.splitlines())


def from_lines(lines: list[str]) -> Answers:
    """Of the command's lines: kind, verdict, and the entry where one was identified."""
    found: Answers = {}
    for line in lines:
        row = json.loads(line)
        entry = row["entries"][0] if row["outcome"] == "identified" else None
        found[int(row["id"])] = (row["kind"], row["verdict"], entry)
    return found


def clickhouse(rows: Path, command: str, folder: Path) -> Answers:
    import chdb

    for name in ("errata_function.xml", "errata-rows"):
        (folder / name).write_text((EXAMPLES / "clickhouse" / name).read_text("utf-8"), "utf-8")
    (folder / "udf_config.xml").write_text((folder / "errata_function.xml").read_text("utf-8"), "utf-8")  # the name that chdb reads
    (folder / "errata-rows").chmod(0o755)
    os.environ["PATH"] = f"{Path(command).parent}{os.pathsep}{os.environ['PATH']}"
    tag = (EXAMPLES / "clickhouse/tag.sql").read_text("utf-8")
    query = f"WITH errors AS (SELECT id, text FROM file('{rows}', 'JSONEachRow', 'id UInt64, text String')) {tag} "
    answer = chdb.query(query + "SETTINGS max_threads = 2, max_block_size = 1000", "JSONEachRow", udf_path=str(folder))
    return from_lines([json.loads(line)["answer"] for line in str(answer).splitlines()])


def spark(program: str, rows: Path, command: str, folder: Path) -> list[str]:
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "PATH": f"{Path(command).parent}{os.pathsep}{os.environ['PATH']}"}
    submit = [str(Path(sys.executable).parent / "spark-submit"), "--master", "local[2]", "--conf", "spark.ui.enabled=false"]
    done = subprocess.run(
        [*submit, str(EXAMPLES / program), str(rows), str(folder / "out")],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(done.stderr[-2000:])
    return [line for part in sorted((folder / "out").glob("part-*")) for line in part.read_text("utf-8").splitlines()]


def spark_pipe(rows: Path, command: str, folder: Path) -> Answers:
    return from_lines(spark("spark_pipe.py", rows, command, folder))


def spark_pandas(rows: Path, command: str, folder: Path) -> Answers:
    found = [json.loads(line) for line in spark("spark_pandas.py", rows, command, folder)]
    return {row["id"]: (row.get("kind"), row.get("verdict"), row.get("entry")) for row in found}


def live(rows: Path, _: str, __: Path) -> Answers:
    """Two threads whose calls fail; each failure is tagged where it happens."""
    from opentelemetry import trace
    from opentelemetry.sdk.trace import ReadableSpan, SpanProcessor, TracerProvider

    found: Answers = {}

    class Kept(SpanProcessor):
        def on_end(self, span: ReadableSpan) -> None:
            told = span.attributes or {}
            kind = told["error.type"]
            answer = (None if kind == "_OTHER" else kind, told.get("errata.verdict"), told.get("errata.id"))
            found[int(span.name)] = answer  # type: ignore[assignment]

    provider = TracerProvider()
    provider.add_span_processor(Kept())
    trace.set_tracer_provider(provider)
    sys.path.insert(0, str(EXAMPLES))
    from live_tagging import model_span

    class Failed(Exception):
        pass

    lines = rows.read_text("utf-8").splitlines()

    def work(first: int) -> None:
        for line in lines[first::2]:
            row = json.loads(line)
            try:
                with model_span(str(row["id"])) as span:
                    span.set_attribute("work", first)
                    raise Failed(row["text"])
            except Failed:
                pass

    threads = [threading.Thread(target=work, args=(first,)) for first in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def main() -> None:
    rows, command = Path(sys.argv[1]).resolve(), sys.argv[2]
    before, started = os.times(), time.monotonic()
    expected = single(rows, command)
    told = {"engine": "single process", "rows": len(expected), "differ": 0, "seconds": round(time.monotonic() - started, 1)}
    print(json.dumps({**told, "cpu": round(sum(os.times()[:4]) - sum(before[:4]), 1)}), flush=True)
    for engine in (clickhouse, spark_pipe, spark_pandas, live):
        if len(sys.argv) > 3 and engine.__name__ not in sys.argv[3:]:
            continue
        with tempfile.TemporaryDirectory() as folder:
            before, started = os.times(), time.monotonic()
            found = engine(rows, command, Path(folder))
            seconds, after = time.monotonic() - started, os.times()
        cpu = sum(after[:4]) - sum(before[:4])
        differ = [id for id in expected.keys() | found.keys() if expected.get(id) != found.get(id)]
        told = {"engine": engine.__name__, "rows": len(found), "differ": len(differ), "seconds": round(seconds, 1), "cpu": round(cpu, 1)}
        print(json.dumps({**told, "first": [[expected.get(id), found.get(id)] for id in differ[:3]]}), flush=True)


if __name__ == "__main__":
    main()
