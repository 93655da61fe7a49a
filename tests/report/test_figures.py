"""Figures of experiments on clusters and with variants."""

from intsim.report.experiment import summary
from intsim.report.figures import draw_figures, write_figures
from intsim.studies.experiment import run_experiment


def test_decoding_on_a_cluster_is_drawn_by_its_keys(tmp_path):
    path = tmp_path / "experiment.yaml"
    path.write_text("title: t\nmachines: [h100-sxm-node]\npipelines: [tree_decode]\nbaseline: tree_decode\n"
                    "shapes: [{q_len: 1, kv_len: [4096, 8192], head_dim: 128, heads: 8}]\n")
    found = run_experiment(path)
    drawn = draw_figures(found.results, found.frame)
    assert set(drawn) == {f"h100-sxm-node-{drawing}" for drawing in ("breakdown", "energy", "latency", "power")}
    assert drawn["h100-sxm-node-latency"].axes[0].lines[0].get_xdata().tolist() == [4096, 8192]


def test_each_variant_is_a_case_and_long_ones_are_cut(tmp_path):
    path = tmp_path / "experiment.yaml"
    documents = [", ".join(["64"] * 8), ", ".join(["128"] * 4)]
    path.write_text("title: t\nmachines: [rk3588s]\npipelines: [ggml_q8_0]\nbaseline: ggml_q8_0\nshapes:\n"
                    "  - q_len: 512\n    head_dim: 64\n    variant: ['', "
                    + ", ".join(f"'document({text})+causal'" for text in documents) + "]\n")
    found = run_experiment(path)
    drawn = draw_figures(found.results, found.frame)
    labels = [text.get_text() for text in drawn["machines"].axes[0].get_yticklabels()]
    assert labels == ["rk3588s\nno mask", "rk3588s\ndocument(64, 64, 64, ...)\n+ causal",
                      "rk3588s\ndocument(128, 128, 128, 128)\n+ causal"]
    name = "rk3588s,document(64,64,64,...)+causal-breakdown"
    write_figures({name: drawn[name]}, tmp_path)
    assert {path.name for path in tmp_path.iterdir()} >= {f"{name}.svg", f"{name}.png"}


def test_the_table_says_how_many_heads_share_keys(tmp_path):
    path = tmp_path / "experiment.yaml"
    path.write_text("title: t\nquestion: q\nmachines: [cortex-a76]\npipelines: [fp32]\nbaseline: fp32\nshapes:\n"
                    "  - {q_len: 8, head_dim: 32, heads: 2, kv_heads: [1, 2]}\n")
    rows, columns = summary(run_experiment(path))
    assert "kv_heads" in columns
    assert [row["kv_heads"] for row in rows] == [1, 2]
