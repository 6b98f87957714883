"""The documentation page, followed to the letter in an empty project."""

from __future__ import annotations

import os
import re
import site
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "src/pages/docs/python.astro").read_text("utf-8")
# `npm run test:python` says where they are.
NODE, WHEELS = os.environ.get("ERRATA_NODE"), os.environ.get("ERRATA_WHEELS")

pytestmark = pytest.mark.skipif(not (NODE and WHEELS), reason="needs the built wheel and Node: run npm run test:python")

ONCE = {
    "openai": "content/errors/openai/rate-limit-tokens/wire/wait-640ms.yaml",
    "anthropic": "content/errors/anthropic/rate-limit-tokens/wire/limited-once.yaml",
    "gemini": "content/errors/gemini/internal-error/wire/fails-once.yaml",
}


def blocks() -> dict[str, str]:
    """The code of the page by its caption: constants of the page, and files that it imports."""
    imports = dict(re.findall(r"import (\w+) from '\.\./\.\./\.\./(examples/[^?']+)\?raw';", PAGE))
    constants = dict(re.findall(r"const (\w+) = `([^`]*)`;", PAGE))
    shown = re.findall(r'<CodeFigure label="([^"]+)" text=\{(\w+)\} />', PAGE)
    assert {name for _, name in shown} == {*imports, *constants}, "the page shows what it imports, and nothing else"
    return {label: constants.get(name) or (ROOT / imports[name]).read_text("utf-8") for label, name in shown}


def shell(commands: str, folder: Path) -> str:
    environment = {**os.environ, "PIP_FIND_LINKS": str(WHEELS), "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_QUIET": "1"}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["sh", "-euc", commands], cwd=folder, env={**environment, "PATH": path}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    code = blocks()
    for name, text in code.items():
        if name.endswith(".py"):
            (folder / name).write_text(text, "utf-8")
    shell(code["Shell: install"], folder)
    # The SDKs, as if they had been installed too.
    [packages] = (folder / ".venv").glob("lib/python*/site-packages")
    (packages / "lent.pth").write_text("\n".join(site.getsitepackages()), "utf-8")
    return folder


def test_the_package_comes_from_the_wheel(project: Path) -> None:
    found = shell(".venv/bin/python -c 'import errata_llm; print(errata_llm.__file__)'", project)
    assert str(project) in found


def test_the_first_program(project: Path) -> None:
    lines = shell(blocks()["Shell: run"], project).splitlines()
    assert lines[0] == "openai/insufficient-quota quota_exhausted account"
    assert len(lines) == 2


def test_logs_and_traces(project: Path) -> None:
    done = subprocess.run([".venv/bin/python", "signals.py"], cwd=project, capture_output=True, text=True, check=True)
    assert done.stderr.startswith("ERROR timeout ")
    assert "abcdefghijkl" not in done.stderr


def played(project: Path, wire: str, program: str) -> tuple[str, str]:
    """What a program prints against the mock server of the laboratory, and the requests that it sent."""
    command = [str(NODE), "lab/server/run-with.ts", wire, str(project / ".venv/bin/python"), str(project / program)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout, done.stderr


@pytest.mark.parametrize("name", sorted(name for name in blocks() if name.startswith(tuple(ONCE)) and name.endswith(".py")))
def test_an_error_that_passes_is_answered_the_second_time(project: Path, name: str) -> None:
    printed, sent = played(project, ONCE[name.split("_")[0]], name)
    assert printed.strip()
    assert len(re.findall(r"^\d+\.\d\d s  POST", sent, re.MULTILINE)) == 2


def test_a_background_run_that_failed(project: Path) -> None:
    printed, _ = played(project, "content/errors/openai/background-response-failed/wire/failed.yaml", "background.py")
    assert printed == "ServerError server_error backoff\n"
