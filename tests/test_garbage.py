"""Python's garbage collector waits while an answer is made, and is afterwards as the caller had it."""

import gc

import pytest

import intsim
from intsim.errors import InputError
from intsim.garbage import uncollected
from intsim.machines.events import Listener
from intsim.session import Session

CALL = intsim.AttentionCall(64, 64, 64)


@pytest.fixture
def collecting():
    was_on = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if was_on else gc.disable)()


def test_nothing_is_collected_while_an_answer_is_made(collecting):
    heard = []

    class Listens(Listener):
        def kernel_ended(self, event):
            heard.append(gc.isenabled())

    Session().simulate(CALL, "int_attention", "cortex-a76", listeners=[Listens()])
    assert heard
    assert not any(heard)
    assert gc.isenabled()


def test_the_collector_is_as_it_was_even_after_a_refusal(collecting):
    with pytest.raises(InputError):
        Session().simulate(CALL, "int_attention", "rtx4090")
    assert gc.isenabled()
    gc.disable()
    with uncollected():
        assert not gc.isenabled()
    assert not gc.isenabled()
