package soundscape.report.recursion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;

/** The error of each circuit, round by round, and what it adds to the whole. */
final class ErrorsTable {
    private static final double NAME_SHARE = 0.17;
    private static final double STEPS_SHARE = 0.33;

    private ErrorsTable() {}

    static Block of(Recursion recursion, Composition composition) {
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < recursion.circuits(); i++) {
            RegimeEstimate regime = recursion.regime(i);
            OptionalLong count = recursion.proofs().counts().get(i);
            String proviso = recursion.circuit(i).complete() ? "" : " or more";
            rows.add(List.of(
                    Line.of(recursion.circuit(i).name()),
                    Line.of(regime.regime().name()),
                    Line.of(PowerText.plain(regime.total()) + proviso),
                    steps(regime),
                    Line.of(count.isPresent() ? String.valueOf(count.getAsLong()) : "m, taken as 1"),
                    Line.of(PowerText.plain(composition.bits().get(i)) + proviso)));
        }
        return new Block.Table(
                List.of(
                        Column.text("circuit", NAME_SHARE),
                        Column.words("regime"),
                        Column.words("error bound ε"),
                        Column.text("bits by step, the least of its rounds", STEPS_SHARE),
                        Column.numbers("proofs m"),
                        Column.numbers("m·ε")),
                rows);
    }

    private static Line steps(RegimeEstimate regime) {
        Map<String, Double> least = new LinkedHashMap<>();
        for (Term term : regime.terms()) {
            least.merge(term.name().step(), term.bits(), Math::min);
        }
        return Line.of(least.entrySet().stream()
                .map(step -> step.getKey() + " " + PowerText.bits(step.getValue()))
                .collect(Collectors.joining(", ")));
    }
}
