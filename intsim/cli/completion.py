"""'intsim completion SHELL': a script that completes commands, options and names, for bash, zsh or fish.

bash: intsim completion bash > ~/.local/share/bash-completion/completions/intsim
zsh:  intsim completion zsh > a folder of $fpath, as the file _intsim
fish: intsim completion fish > ~/.config/fish/completions/intsim.fish
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import intsim.cli

NAMES = {"machine": ("machines",), "pipeline": ("pipelines",), "pipelines": ("pipelines",), "attention": ("pipelines",),
         "baseline": ("pipelines",), "name": ("machines", "pipelines"), "model": ("models",), "linear": ("formats",),
         "input": ("families",)}
"""Arguments that are names, and of what."""


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("completion", description=__doc__,
                                 formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shell", choices=sorted(SCRIPTS))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the script."""
    print(SCRIPTS[options.shell](words()), end="")
    return 0


def words() -> dict[str, tuple[str, ...]]:
    """What may follow each command: options, choices, and names where it takes such."""
    found, known = {}, _known()
    for module in sorted(m.name for m in iter_modules(intsim.cli.__path__)):
        top = intsim.cli.Command(plugins=False)
        commands = top.add_subparsers()
        import_module(f"{intsim.cli.__name__}.{module}").add_parser(commands)
        found[module] = tuple(dict.fromkeys(_words(commands.choices[module], known)))
    return found


def _words(parser: argparse.ArgumentParser, known: Mapping[str, Iterable[str]]) -> list[str]:
    found: list[str] = []
    for action in parser._actions:
        found += [option for option in action.option_strings if option.startswith("--")]
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                found += [name, *_words(inner, known)]
        elif action.choices is not None:
            found += [str(choice) for choice in action.choices]
        for what in NAMES.get(action.dest, ()):
            found += known[what]
    return found


def _known() -> dict[str, Iterable[str]]:
    """The names that ``NAMES`` speaks of."""
    from intsim.accuracy.inputs import FAMILIES
    from intsim.catalogue import DEFAULT
    from intsim.models.reading import model_names
    from intsim.models.recipes import RECIPES
    from intsim.pipelines.registry import pipeline_names

    return {"machines": DEFAULT.machine_files(), "pipelines": pipeline_names(), "models": model_names(),
            "formats": RECIPES, "families": FAMILIES}


def bash(words: Mapping[str, tuple[str, ...]]) -> str:
    """For bash."""
    cases = "\n".join(f"    {command}) words='{' '.join(own)}' ;;" for command, own in words.items())
    return f"""\
_intsim() {{
  local words current=${{COMP_WORDS[COMP_CWORD]}}
  case ${{COMP_WORDS[1]}} in
{cases}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words='{' '.join(words)}'; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [ "$COMP_CWORD" -gt 1 ]; then COMPREPLY+=($(compgen -f -- "$current")); fi
}}
complete -o filenames -F _intsim intsim
"""


def zsh(words: Mapping[str, tuple[str, ...]]) -> str:
    """For zsh."""
    cases = "\n".join(f"    {command}) compadd -- {' '.join(own)} ;;" for command, own in words.items())
    return f"""\
#compdef intsim
if (( CURRENT == 2 )); then
  compadd -- {' '.join(words)}
else
  case $words[2] in
{cases}
  esac
  _files
fi
"""


def fish(words: Mapping[str, tuple[str, ...]]) -> str:
    """For fish."""
    lines = [f"complete -c intsim -n __fish_use_subcommand -a '{' '.join(words)}'"]
    for command, own in words.items():
        condition = f"__fish_seen_subcommand_from {command}"
        options = [word.removeprefix("--") for word in own if word.startswith("--")]
        names = [word for word in own if not word.startswith("--")]
        lines += [f"complete -c intsim -n '{condition}' -l {option}" for option in options]
        if names:
            lines.append(f"complete -c intsim -n '{condition}' -a '{' '.join(names)}'")
    return "\n".join(lines) + "\n"


SCRIPTS = {"bash": bash, "fish": fish, "zsh": zsh}
