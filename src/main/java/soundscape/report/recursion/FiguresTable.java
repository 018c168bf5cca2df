package soundscape.report.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.report.EstimateTable;
import soundscape.report.RealText;
import soundscape.report.document.Bound;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;

/** The parameters of each circuit that matter, and what they come to. */
final class FiguresTable {
    private static final double NAME_SHARE = 0.15;
    private static final double SYSTEM_SHARE = 0.09;
    private static final double FIELD_SHARE = 0.085;
    private static final double TERM_SHARE = 0.09;

    private static final List<Setting> SETTINGS = List.of(
            new Setting("1/ρ", Optional.of(Knobs.BLOWUP)),
            new Setting("queries", Optional.of(Knobs.QUERIES)),
            new Setting("grinding", Optional.of(Knobs.GRINDING)),
            new Setting("rows", Optional.of(Knobs.TRACE_LENGTH)),
            new Setting("digest", Knobs.named("hash")));

    private FiguresTable() {}

    static Block of(Recursion recursion) {
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < recursion.circuits(); i++) {
            rows.add(row(recursion, i));
        }
        Stream<Column> before = Stream.of(
                Column.text("circuit", NAME_SHARE),
                Column.text("system", SYSTEM_SHARE),
                Column.text("field", FIELD_SHARE));
        Stream<Column> settings = SETTINGS.stream().map(setting -> Column.numbers(setting.head()));
        Stream<Column> after = Stream.of(
                Column.numbers("bits"),
                Column.words("regime"),
                Column.text("held by", TERM_SHARE),
                Column.numbers("KiB exp."),
                Column.numbers("KiB worst"),
                Column.numbers("KiB real"));
        boolean real = RealText.isIn(recursion.estimate().circuits());
        return new Block.Table(
                Stream.of(before, settings, after.limit(real ? 6 : 5))
                        .flatMap(each -> each)
                        .toList(),
                rows);
    }

    private static List<Line> row(Recursion recursion, int index) {
        CircuitEstimate circuit = recursion.circuit(index);
        RegimeEstimate regime = recursion.regime(index);
        Stream<Line> before = Stream.of(
                Line.of(circuit.name()),
                Line.of(circuit.label()),
                Line.of(recursion.zkvm().entries().get(index).circuit().field().toString()));
        Stream<Line> settings = SETTINGS.stream().map(setting -> Line.of(setting.value(recursion, index)));
        Stream<Line> after = Stream.of(
                Line.EMPTY.strong(EstimateTable.level(Bound.sign(circuit.missing()), regime.total())),
                Line.of(regime.regime().name()),
                Line.of(regime.weakest().name().text()),
                Line.of(String.valueOf(circuit.size().expectedKib())),
                Line.of(String.valueOf(circuit.size().worstKib())),
                Line.of(RealText.kib(circuit.size().real())));
        boolean real = RealText.isIn(recursion.estimate().circuits());
        return Stream.of(before, settings, after.limit(real ? 6 : 5))
                .flatMap(each -> each)
                .toList();
    }

    /** A parameter that has a column. */
    private record Setting(String head, Optional<Knob> knob) {
        String value(Recursion recursion, int circuit) {
            return knob.flatMap(turned -> turned.show(recursion.zkvm(), circuit))
                    .map(Setting::power)
                    .orElse("–");
        }

        /** Long powers of two are told by their exponent. */
        private static String power(String value) {
            if (!value.matches("\\d{5,18}")) {
                return value;
            }
            long number = Long.parseLong(value);
            return Long.bitCount(number) == 1 ? "2^" + Long.numberOfTrailingZeros(number) : value;
        }
    }
}
