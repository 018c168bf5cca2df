package soundscape.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import soundscape.config.Zkvm;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermKind;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.KnobGroup;
import soundscape.explore.knob.Knobs;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;

/** A circuit's parameters: where each knob stands, in the order of their groups. */
final class ParameterTable {
    /** Powers of two below this are read at a glance. */
    private static final long SMALLEST_POWER = 1024;

    private static final double VALUE_SHARE = 0.5;

    private ParameterTable() {}

    static Block of(Zkvm zkvm, int circuit, CircuitEstimate estimate) {
        List<List<Line>> rows = new ArrayList<>();
        for (KnobGroup group : KnobGroup.values()) {
            if (group == KnobGroup.LOOKUPS) {
                lookups(estimate, rows);
            }
            for (Knob knob : Knobs.ALL) {
                if (knob.about().group() == group && group != KnobGroup.RECURSION) {
                    knob.show(zkvm, circuit).ifPresent(value -> rows.add(row(knob.label(), value(knob, value))));
                }
            }
        }
        return new Block.Table(List.of(Column.words("parameter"), Column.text("value", VALUE_SHARE)), rows);
    }

    private static void lookups(CircuitEstimate estimate, List<List<Line>> rows) {
        String names = estimate.best().terms().stream()
                .filter(term ->
                        term.name().kind() == TermKind.LOOKUP && !term.name().ofSystem())
                .map(Term::name)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            rows.add(row("Lookups", names));
        }
    }

    private static List<Line> row(String label, String value) {
        return List.of(Line.of(label), Line.of(value));
    }

    private static String value(Knob knob, String value) {
        return (value + power(value) + " " + knob.about().unit()).strip();
    }

    private static String power(String value) {
        if (!value.matches("\\d{4,18}")) {
            return "";
        }
        long number = Long.parseLong(value);
        return number >= SMALLEST_POWER && Long.bitCount(number) == 1
                ? " = 2^" + Long.numberOfTrailingZeros(number)
                : "";
    }
}
