"""'intsim completion SHELL': a script that completes commands, options and names, for bash, zsh or fish.

bash: intsim completion bash > ~/.local/share/bash-completion/completions/intsim
zsh:  intsim completion zsh > a folder of $fpath, as the file _intsim
fish: intsim completion fish > ~/.config/fish/completions/intsim.fish
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import intsim.cli

NAMES = {"machine": ("machines",), "pipeline": ("pipelines",), "pipelines": ("pipelines",), "attention": ("pipelines",),
         "baseline": ("pipelines",), "model": ("models",), "linear": ("formats",), "input": ("families",)}
"""Arguments that are names, and of what."""
SHOWN = {"name": ("machines", "pipelines")}
"""The same, of an argument without an option: what 'bench --name' calls a device is free."""


@dataclass
class Words:
    """What may follow a command.

    Attributes:
        names: where an argument stands. options: what may follow each option; nothing where it is no name.
    """

    names: list[str] = field(default_factory=list)
    options: dict[str, tuple[str, ...]] = field(default_factory=dict)


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


def words() -> dict[str, Words]:
    """What may follow each command: options, choices, and names where it takes such."""
    found, known = {}, _known()
    for module in sorted(m.name for m in iter_modules(intsim.cli.__path__)):
        top = intsim.cli.Command(plugins=False)
        commands = top.add_subparsers()
        import_module(f"{intsim.cli.__name__}.{module}").add_parser(commands)
        found[module] = Words()
        _collect(commands.choices[module], known, found[module])
    return found


def _collect(parser: argparse.ArgumentParser, known: Mapping[str, Iterable[str]], found: Words) -> None:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found.names += action.choices
            for inner in action.choices.values():
                _collect(inner, known, found)
            continue
        of = NAMES.get(action.dest, () if action.option_strings else SHOWN.get(action.dest, ()))
        values = [*map(str, action.choices or ()), *(name for what in of for name in known[what])]
        if action.option_strings:
            found.options |= {option: tuple(values) for option in action.option_strings if option.startswith("--")}
        else:
            found.names += values


def _known() -> dict[str, Iterable[str]]:
    """The names that ``NAMES`` speaks of."""
    from intsim.accuracy.inputs import FAMILIES
    from intsim.catalogue import DEFAULT
    from intsim.models.reading import model_names
    from intsim.models.recipes import RECIPES
    from intsim.pipelines.registry import pipeline_names

    return {"machines": DEFAULT.machine_files(), "pipelines": pipeline_names(), "models": model_names(),
            "formats": RECIPES, "families": FAMILIES}


def bash(words: Mapping[str, Words]) -> str:
    """For bash: options behind a dash, else what may follow the option before, or the command's names and files."""
    after = "\n".join(f"    '{command} {option}') words='{' '.join(values)}' ;;" for command, own in words.items()
                      for option, values in own.options.items() if values)
    options = "\n".join(f"      {command}) words='{' '.join(own.options)}' ;;" for command, own in words.items())
    names = "\n".join(f"      {command}) words='{' '.join(own.names)}' ;;" for command, own in words.items())
    return f"""\
_intsim() {{
  local words='' current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} command=${{COMP_WORDS[1]}}
  if [ "$COMP_CWORD" -eq 1 ]; then
    words='{' '.join(words)}'
  elif [[ $current == -* ]]; then
    case $command in
{options}
    esac
  else case "$command $before" in
{after}
    *) case $command in
{names}
    esac ;;
  esac fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [ "$COMP_CWORD" -gt 1 ]; then COMPREPLY+=($(compgen -f -- "$current")); fi
}}
complete -o filenames -F _intsim intsim
"""


def zsh(words: Mapping[str, Words]) -> str:
    """For zsh: options behind a dash, else what may follow the option before, or the command's names and files."""
    after = "\n".join(f"    '{command} {option}') compadd -- {' '.join(values)} ;;" for command, own in words.items()
                      for option, values in own.options.items() if values)
    options = "\n".join(f"    {command}) compadd -- {' '.join(own.options)} ;;" for command, own in words.items())
    names = "\n".join(f"      {command}) compadd -- {' '.join(own.names)} ;;" for command, own in words.items())
    return f"""\
#compdef intsim
if (( CURRENT == 2 )); then
  compadd -- {' '.join(words)}
elif [[ $words[CURRENT] == -* ]]; then
  case $words[2] in
{options}
  esac
else
  case "$words[2] $words[CURRENT-1]" in
{after}
    *) case $words[2] in
{names}
    esac ;;
  esac
  _files
fi
"""


def fish(words: Mapping[str, Words]) -> str:
    """For fish, which itself offers options behind a dash alone."""
    lines = [f"complete -c intsim -n __fish_use_subcommand -a '{' '.join(words)}'"]
    for command, own in words.items():
        condition = f"__fish_seen_subcommand_from {command}"
        lines += [f"complete -c intsim -n '{condition}' -l {option.removeprefix('--')}"
                  + (f" -ra '{' '.join(values)}'" if values else "") for option, values in own.options.items()]
        if own.names:
            lines.append(f"complete -c intsim -n '{condition}' -a '{' '.join(own.names)}'")
    return "\n".join(lines) + "\n"


SCRIPTS = {"bash": bash, "fish": fish, "zsh": zsh}
