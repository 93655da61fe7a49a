"""Figures of experiments on clusters and with variants."""

from intsim.report.experiment import summary
from intsim.report.figures import draw_figures, write_figures
from intsim.report.figures.lengths import latency
from intsim.report.figures.roofline import roofline
from intsim.report.style import colours, marks, svg
from intsim.studies.experiment import run_experiment


def test_decoding_on_a_cluster_is_drawn_by_its_keys(tmp_path):
    path = tmp_path / "experiment.yaml"
    path.write_text("title: t\nmachines: [h100-sxm-node]\npipelines: [tree_decode]\nbaseline: tree_decode\n"
                    "shapes: [{q_len: 1, kv_len: [4096, 8192], head_dim: 128, heads: 8}]\n")
    found = run_experiment(path)
    drawn = draw_figures(found.results, found.frame)
    assert set(drawn) == {f"h100-sxm-node-{drawing}" for drawing in ("breakdown", "energy", "latency", "power")}
    assert drawn["h100-sxm-node-latency"].axes[0].lines[0].get_xdata().tolist() == [4096, 8192]
    power = drawn["h100-sxm-node-power"]
    assert len(power.axes) == 1, "the longest call alone"
    assert (power.get_suptitle(), power.axes[0].get_xlabel()) == ("Power of h100-sxm-node, L = 8192", "time in ms")


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


def test_steps_without_dram_traffic_stand_beside_the_roofline(tmp_path):
    """Short calls keep their scores in the caches: such steps had been left out of the picture without a word."""
    found = run_experiment(_short_calls(tmp_path))
    (axes,) = draw_figures(found.results, found.frame)["rk3588s-roofline"].axes
    limit = next(line for line in axes.lines if line.get_linestyle() == ":").get_xdata()[0]
    drawn = [line.get_xdata()[0] for line in axes.lines if len(line.get_xdata()) == 1]
    timed = [record for result in found.results for record in result.records]
    cached = [record for record in timed if not record.bytes.get("dram")]
    assert len(drawn) == len(timed)
    assert 0 < len(cached) == sum(x > limit for x in drawn)
    assert [text.get_text() for text in axes.texts][-1] == "no DRAM\ntraffic"


def test_a_pipeline_has_one_colour_in_all_pictures(tmp_path):
    found = run_experiment(_short_calls(tmp_path))
    results = [result for result in found.results if result.pipeline != "fp32"]
    part = found.frame[found.frame["pipeline"] != "fp32"]
    tints = colours(["fp32", "fp16", "int_attention"])
    lines = roofline(results, tints).axes[0].get_legend().get_lines()
    assert {line.get_label(): line.get_color() for line in lines if line.get_color() in tints.values()} == {
        name: tints[name] for name in ("fp16", "int_attention")}
    assert [line.get_color() for line in latency(part, tints).axes[0].lines][::2] == [tints["fp16"],
                                                                                     tints["int_attention"]]


def test_two_dozen_names_have_marks_of_their_own():
    names = [str(n) for n in range(24)]
    assert len(set(marks(names).values())) == 24


def _short_calls(folder):
    path = folder / "experiment.yaml"
    path.write_text("title: t\nmachines: [rk3588s]\npipelines: [fp32, fp16, int_attention]\nbaseline: fp16\n"
                    "shapes: [{q_len: 256, head_dim: 64}]\n")
    return path


def test_steps_of_many_kernels_have_room_in_the_legend(tmp_path):
    path = tmp_path / "experiment.yaml"
    path.write_text("title: t\nmachines: [rtx4090]\npipelines: [int_flash@quantised, sage1@quantised]\n"
                    "baseline: sage1@quantised\nshapes: [{q_len: 1024, head_dim: 64, heads: 32}]\n")
    found = run_experiment(path)
    drawn = draw_figures(found.results, found.frame)["rtx4090-breakdown"]
    svg(drawn)  # Matplotlib warns where nothing is left for the axes, and a warning is an error here
    box = drawn.axes[0].get_window_extent().transformed(drawn.dpi_scale_trans.inverted())
    assert box.width > 3
    assert box.height > 1
