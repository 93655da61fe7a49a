"""One waveform, written as each meter and logger writes it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from intsim.errors import InputError
from intsim.measure.traces import read_trace

RUNS, LATENCY_S, IDLE_W, ACTIVE_W = 8, 0.5, 4.0, 10.0
START = datetime(2026, 3, 1, 23, 59, 57, tzinfo=UTC)  # midnight falls into the runs


def samples(step: float = 0.05) -> list[tuple[float, float]]:
    """Time at the end of each sample, and its power: 2 s idle, 8 runs of 0.5 s, 2 s idle."""
    count = round((2 + RUNS * LATENCY_S + 2) / step)
    noise = np.random.default_rng(0).normal(0, 0.01, count)
    return [((i + 1) * step, (ACTIVE_W if 2 <= i * step + 1e-9 < 2 + RUNS * LATENCY_S else IDLE_W) + float(noise[i]))
            for i in range(count)]


def stamp(seconds: float, form: str) -> str:
    return (START + timedelta(seconds=seconds)).strftime(form)


def table(header: str, row: Callable[[float, float], str], step: float = 0.05) -> str:
    return header + "\n" + "".join(row(t, p) + "\n" for t, p in samples(step))


def power_z() -> str:
    joules = 0.0
    lines = ["ElapsedTime,Unix,VBUS,IBUS,DP,DM,CC1,CC2,TEMP,CHARGE,ENERGY,PWR"]
    for t, p in samples():
        joules += p * 0.05
        lines.append(f"0:00:{t:06.3f}, {t:.3f},12.000000,{p / 12:.6f},0.03,0.05,0.003,1.588,34.5,{joules / 43200:.8g},"
                     f"{joules / 3600:.8g},{p:.7f}")
    return "\n".join(lines) + "\n"


def nvidia_smi() -> str:
    return table("timestamp, power.draw [W], power.limit [W], utilization.gpu [%], clocks.current.sm [MHz]",
                 lambda t, p: f"{stamp(t, '%Y/%m/%d %H:%M:%S.%f')[:-3]}, {p:.2f} W, 700.00 W, 100 %, 1980 MHz")


def nvidia_smi_bare() -> str:
    return table("index, timestamp, power.draw.average [W], power.draw.instant [W]",
                 lambda t, p: f"0, {stamp(t, '%Y/%m/%d %H:%M:%S.%f')[:-3]}, 5.00, {p:.2f}")


def nvml() -> str:
    return table("timestamp_ns,power_mw,temperature_c",
                 lambda t, p: f"{int((START.timestamp() + t) * 1e9)},{round(p * 1000)},41")


def lines(line: Callable[[float, float], str]) -> str:
    return "INA219 at 0x40\n" + "".join(line(t, p) + "\n" for t, p in samples())


def one_line() -> str:
    return lines(lambda t, p: f"{stamp(t, '%H:%M:%S.%f')[:-3]} -> Bus Voltage: 5.000 V  Shunt Voltage: {p * 2:.2f} mV  "
                 f"Current: {p * 200:.2f} mA  Power: {p * 1000:.1f} mW")


def one_line_logged() -> str:
    return lines(lambda t, p: f"[{stamp(t, '%Y-%m-%d %H:%M:%S,%f')[:-3]}] INFO: Bus V: 5.000V | "
                 f"Current [mA]: {p * 200:.2f}")


def one_line_named_time() -> str:
    return lines(lambda t, p: f"Time: {t * 1e3:.0f} ms, V={5:.3f}V, I={p * 200:.2f}mA, P={p * 1e6:.0f}uW, T: 41.5 C")


def one_line_german() -> str:
    return lines(lambda t, p: f"{stamp(t, '%H:%M:%S,%f')[:-3]} Spannung: 5,00 V, Strom: "
                 + f"{p * 200:.1f} mA".replace(".", ","))


def one_line_counted() -> str:
    return lines(lambda t, p: f"{t * 1e3:.0f} ms: CH1: 5.00 V {p * 200:.1f} mA")


def nvml_energy() -> str:
    joules, lines = 1234.5, ["timestamp,total_energy_consumption_mj", f"{START.timestamp():.3f},1234500"]
    for t, p in samples():
        joules += p * 0.05
        lines.append(f"{START.timestamp() + t:.3f},{joules * 1e3:.0f}")
    return "\n".join(lines) + "\n"


def two_gpus() -> str:
    lines = ["index, timestamp, power.draw [W]"]
    for t, p in samples():
        lines += [f"0, {stamp(t, '%Y/%m/%d %H:%M:%S.%f')[:-3]}, 60.00 W",
                  f"1, {stamp(t + 0.004, '%Y/%m/%d %H:%M:%S.%f')[:-3]}, {p:.2f} W"]
    return "\n".join(lines) + "\n"


def tegrastats() -> str:
    rest = "SWAP 0/3810MB (cached 0MB) CPU [12%@1510,0%@729,off,off] EMC_FREQ 3%@2133 GR3D_FREQ 99%@[612] cpu@48.5C"
    return "".join(f"{stamp(t, '%m-%d-%Y %H:%M:%S')} RAM 2461/7620MB (lfb 3x4MB) {rest} VDD_IN {round(p * 1000)}mW"
                   f"/4992mW VDD_CPU_GPU_CV {round(p * 400)}mW/1200mW VDD_SOC 1420mW/1418mW\n" for t, p in samples())


def tegrastats_old() -> str:
    return "".join(f"RAM 1903/3964MB (lfb 18x4MB) CPU [2%@102,1%@102] GR3D_FREQ 99% PLL@31C POM_5V_GPU 80/42 "
                   f"POM_5V_IN {round(p * 1000)}/2048 POM_5V_CPU 240/220\n" for _, p in samples())


def ina219_csv() -> str:
    return table("Timestamp[ms],BusV[V],ShuntV[mV],LoadV[V],Current[mA]",
                 lambda t, p: f"{round(t * 1000) + 731},5.00,{p * 2:.2f},{5 + p * 2e-3:.2f},{p / 5 * 1000:.2f}")


def ina226_csv() -> str:
    return table("date,time,bus_voltage_v,current_ma,power_mw", lambda t, p:
                 f"{stamp(t, '%Y-%m-%d')},{stamp(t, '%H:%M:%S.%f')[:-3]},5.000,{p * 200:.1f},{round(p * 40) * 25}")


def ina219_serial() -> str:
    lines = ["Measuring voltage and current with INA219 ..."]
    for t, p in samples():
        at = stamp(t, "%H:%M:%S.%f")[:-3]
        lines += [f"{at} -> Bus Voltage:   5.00 V", f"{at} -> Shunt Voltage: {p * 2:.2f} mV",
                  f"{at} -> Current:       {p * 200:.2f} mA", f"{at} -> Power:         {p * 1000:.2f} mW", f"{at} -> "]
    return "\n".join(lines) + "\n"


def rapl() -> str:
    span, joules = 262143.328850, 262143.328850 - 20.0  # begins again within the runs
    lines = ["time_s,package-0 (uJ),dram (uJ)", f"0.000,{joules * 1e6:.0f},500"]
    for t, p in samples():
        joules = (joules + p * 0.05) % span
        lines.append(f"{t:.3f},{joules * 1e6:.0f},{500 + t:.0f}")
    return "\n".join(lines) + "\n"


def rapl_long() -> str:
    span, joules = 65712.999613, 65712.999613 - 20.0
    lines = ["ts_unix,node,domain,energy_uj,max_energy_range_uj"]
    for t, p in [(0.0, 0.0), *samples()]:
        joules = (joules + p * 0.05) % span
        now = START.timestamp() + t
        lines += [f"{now:.3f},host,package-0,{joules * 1e6:.0f},65712999613", f"{now:.3f},host,dram,777,65712999613"]
    return "\n".join(lines) + "\n"


def otii() -> str:
    return table("Timestamp (s),Main current (A),Main voltage (V),Main energy (J)",
                 lambda t, p: f"{t:.6f},{p / 3.8:.9f},3.8,{0:.1f}")


def otii_without_units() -> str:
    return table("Timestamp,Main current,Main voltage", lambda t, p: f"{t:.6f},{p / 3.8:.9f},3.8")


def otii_by_name() -> str:
    return table("Timestamp,Main current - Ace,Main voltage - Ace", lambda t, p: f"{t:.6f},{p / 3.8:.9f},3.8")


def otii_wall_clock() -> str:
    return table('"Wall-clock time (UTC)","Arc Main Current (A)","Arc Main Voltage (V)","Arc Main Energy (J)"',
                 lambda t, p: f"{stamp(t, '%Y-%m-%dT%H:%M:%S.%f')[:-3]}Z,{p / 3.8:.9f},3.8,{0:.1f}")


def otii_own_name() -> str:
    return table("Timestamp,Main current - My Arc,Main voltage - My Arc,ADC current - My Arc,ADC voltage - My Arc",
                 lambda t, p: f"{t:.6f},{p / 3.8:.9f},3.8,0.1,1.5")


def otii_project() -> str:
    return table("Relative time (s),Project - Recording 1 - Main current (A),Project - Recording 1 - Main voltage (V)",
                 lambda t, p: f"{t:.6f},{p / 3.8:.9f},3.8")


def monsoon() -> str:
    return table("Time(ms),Main(mA),Main Voltage(V),", lambda t, p: f"{t * 1000:.1f},{p / 4 * 1000:.6f},4.0,")


def pymonsoon() -> str:
    return table("Time(ms),Main(mA),Main Voltage(V),", lambda t, p: f"{t:.4f},{p / 4 * 1000:.6f},4.0,")  # seconds


def power_tool() -> str:
    return table("Time (s),Main Avg Current (mA),Main Avg Power (mW),Main Avg Voltage (V),USB Avg Power (mW)",
                 lambda t, p: f"{t:.4f},{p * 250:.3f},{p * 1000:.3f},4.0,0.0")


def german() -> str:
    return table("Zeit_Nr;time_s;power_w", lambda t, p: f"{round(t / 0.05)};{t:.3f};{p:.4f}".replace(".", ","))


def pandas_index() -> str:
    return table(",time_s,power_w", lambda t, p: f"{round(t / 0.05)},{t:.3f},{p:.4f}")


def tabs() -> str:
    return table("time_ms\tpower_w", lambda t, p: f"{t * 1000:.0f}\t{p:.4f}")


def sep_line() -> str:
    return "sep=;\n" + german()


def quoted() -> str:
    return table('"time_s","power_w"', lambda t, p: f'"{t:.3f}","{p:.4f}"'.replace(".", ","))


def epoch_ms() -> str:
    return table("time_s,power_w", lambda t, p: f"{(START.timestamp() + t) * 1e3:.0f},{p:.4f}")


def reversed_meter() -> str:
    return table("time_s,power_w", lambda t, p: f"{t:.3f},{-p:.4f}")


def dmon() -> str:
    return ("# Time       gpu    pwr  gtemp\n# HH:MM:SS   Idx      W      C\n"
            + "".join(f" {stamp(t, '%H:%M:%S')}     0    {p:.0f}     43\n" for t, p in samples()))


def german_titles() -> str:
    return table("Datum;Uhrzeit;Leistung [W]", lambda t, p:
                 f"{stamp(t, '%d.%m.%Y')};{stamp(t, '%H:%M:%S,%f')[:-3]};" + f"{p:.3f}".replace(".", ","))


def nameless_stamps() -> str:
    return table(",power_w", lambda t, p: f"{stamp(t, '%Y-%m-%d %H:%M:%S.%f')},{p:.3f}")


def nameless_epoch() -> str:
    return table(",power_w", lambda t, p: f"{START.timestamp() + t:.3f},{p:.3f}")


def ina226_blocks() -> str:
    return "".join(f"Shunt Voltage [mV]: {p * 2:.2f}\nBus Voltage [V]: 5.00\nCurrent[mA]: {p * 200:.2f}\n"
                   f"Bus Power [mW]: {p * 1000:.2f}\n\n" for _, p in samples())


def twelve_hours() -> str:
    return table("Time,Power(W)", lambda t, p: f"{stamp(t, '%m/%d/%Y %I:%M:%S.%f %p')},{p:.3f}")


def joined() -> str:
    lines = power_tool().splitlines()
    return "\n".join([*lines[:50], lines[0], *lines[50:]]) + "\n"


def hours() -> str:
    return table("time_h,power_w", lambda t, p: f"{t / 3600:.9f},{p:.4f}")


def units_below() -> str:
    return table("time,voltage,current\n[ms],V,mA", lambda t, p: f"{t * 1e3:.0f},5.0,{p * 200:.3f}")


def bars() -> str:
    return table("time_s|power_w", lambda t, p: f"{t:.3f}|{p:.4f}")


def spaces() -> str:
    return table("time_s   power_w", lambda t, p: f"{t:8.3f}  {p:8.4f}")


def units_in_cells() -> str:
    return table("time,power", lambda t, p: f"{t:.3f}s," + (f"{p * 1e3:.1f}mW" if p < 5 else f"{p:.4f} W"))


def greek() -> str:
    return table("Time (\u03bcs),Power (mW)", lambda t, p: f"{t * 1e6:.0f},{p * 1e3:.1f}")


def xavier() -> str:
    return "".join(f"RAM 2461/15816MB (lfb 3x4MB) SWAP 0/7908MB CPU [12%@1190] EMC_FREQ 0% GR3D_FREQ 0% AO@35C GPU "
                   f"{round(p * 400)}/0 CPU {round(p * 300)}/309 SOC {round(p * 200)}/1080 CV 0/0 VDDRQ "
                   f"{round(p * 50)}/154 SYS5V {round(p * 50)}/1800 NC 0mW/0mW\n" for _, p in samples())


def ppk2() -> str:
    return table("Timestamp(ms),Current(uA),D0-D7", lambda t, p: f"{t * 1e3:.2f},{p / 5 * 1e6:.3f},00000000")


def commented_titles() -> str:
    return table("# exported\n#time (s),current (A),voltage (V)", lambda t, p: f"{t:.6f},{p / 5:.6f},5.0")


def power_gadget() -> str:
    return table("System Time,RDTSC,Elapsed Time (sec),CPU Frequency_0(MHz),Processor Power_0(Watt)", lambda t, p:
                 f"{stamp(t, '%H:%M:%S:%f')[:-3]},{int(t * 3e9)},{t:.3f},3400,{p:.3f}")


def powermetrics() -> str:
    return "".join(f"*** Sampled system activity (Sun Mar  1 23:59:57 2026) (50.1ms elapsed) ***\n\nCPU Power: "
                   f"{p * 900:.0f} mW\nGPU Power: {p * 100:.0f} mW\nANE Power: 0 mW\n"
                   f"Combined Power (CPU + GPU + ANE): {p * 1000:.0f} mW\n\n" for _, p in samples())


def thor() -> str:
    return "".join(f"{stamp(t, '%m-%d-%Y %H:%M:%S')} RAM 3432/125000MB (lfb 2x2MB) CPU [0%@1190] GR3D_FREQ @[1575] "
                   f"VDD_GPU {p * 500:.0f}mW/5000mW VIN_SYS_5V0 2000mW/2000mW VIN {p * 1000:.0f}mW/9000mW\n"
                   for t, p in samples())


def windows() -> str:
    return table("Zeit (µs);Leistung (W);Temperatur (°C);Größe", lambda t, p:
                 f"{t * 1e6:.0f};{p:.4f};41.5;5".replace(".", ","))


def perf_stat() -> str:
    return "# started on Sun Mar  1 23:59:57 2026\n\n" + "".join(
        f"     {t:.9f},{p * share:.4f},Joules,power/energy-{event}/,50000000,100.00,,\n"
        for t, p in samples() for event, share in (("pkg", 0.05), ("ram", 0.01)))


def perf_stat_sockets() -> str:
    return "#           time socket cpus             counts unit events\n" + "".join(
        f"     {t:.9f} S{socket}        1              {p * 0.025:.4f} Joules power/energy-pkg/   \n"
        for t, p in samples() for socket in (0, 1))


def jtop() -> str:
    return table("time,uptime,jetson_clocks,nvp model,GPU,Power VDD_CPU_GPU_CV,Power TOT,Temp CPU", lambda t, p:
                 f"{stamp(t, '%Y-%m-%d %H:%M:%S.%f')},1 day 2:03:04,OFF,15W,7,{p * 300:.0f},{p * 1000:.0f},45.5")


def jtop_old() -> str:
    return table("time,uptime,jetson_clocks,CPU1,power cur,power avg", lambda t, p:
                 f"{stamp(t, '%Y-%m-%d %H:%M:%S.%f')},2:03:04,OFF,7,{p * 1000:.0f},5000")


def keysight() -> str:
    return table("x-axis,1,2\nsecond,Volt,Ampere", lambda t, p: f"{t - 4:+.5E},{5:+.5E},{p / 5:+.5E}")


def tektronix() -> str:
    return table("Model,MDO3024\n\nWaveform Type,ANALOG\nHorizontal Units,s\nSample Interval,0.05\n"
                 "Record Length,160\nVertical Units,V,A\n,,\nLabel,,\nTIME,CH1,CH2",
                 lambda t, p: f"{t - 4:.4e},5.0,{p / 5:.6f}")


def siglent() -> str:
    return table("Record Length,Analog:160\nVertical Units,CH1:V,CH2:A\nSource,CH1,CH2\nSecond,Volt,Ampere",
                 lambda t, p: f"{t - 4:.6f},5.0,{p / 5:.6f}")


def named_month() -> str:
    return table("Timestamp,Power [W]", lambda t, p: f"{stamp(t, '%d-%b-%Y %H:%M:%S.%f')[:-3]},{p:.3f}")


def month_first() -> str:
    return table("Date/Time;Power (W)", lambda t, p: f"{stamp(t, '%B %d, %Y, %I:%M:%S.%f %p')};{p:.3f}")


def c_time() -> str:
    return table("Timestamp,Power [W]", lambda t, p: f"{stamp(t, '%a %b %d %H:%M:%S.%f %Y')},{p:.3f}")


FORMATS = [otii_wall_clock, otii_own_name, otii_project, one_line, one_line_logged, one_line_named_time,
           one_line_counted, one_line_german,
           perf_stat, perf_stat_sockets, jtop, jtop_old, keysight, tektronix, siglent, named_month,
           month_first, c_time, commented_titles, power_gadget, thor, windows, power_z, nvidia_smi, nvidia_smi_bare,
           nvml, nvml_energy, tegrastats, ina219_csv, ina226_csv, ina219_serial, rapl, rapl_long, otii,
           otii_without_units, otii_by_name, monsoon, pymonsoon, power_tool, german, pandas_index, tabs, twelve_hours,
           joined, hours, units_below, bars, spaces, units_in_cells, greek, sep_line, quoted, epoch_ms, reversed_meter,
           dmon, german_titles, nameless_stamps, nameless_epoch]


def refused(path: Path, text: str, **options: object) -> str:
    """What reading a text as a trace is refused with, in one line."""
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        read_trace(path, **options)  # type: ignore[arg-type]
    assert "\n" not in str(caught.value)
    return str(caught.value)
