package soundscape.report.recursion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.result.Term;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;

/** The theorems that the argument rests on, and the circuits that need each. */
final class Reductions {
    /** As many circuits are named; of more, only their number is told. */
    private static final int MOST_NAMED = 5;

    private static final double STEP_SHARE = 0.3;
    private static final double SOURCE_SHARE = 0.35;
    private static final double CIRCUITS_SHARE = 0.25;

    private Reductions() {}

    static List<Block> blocks(Recursion recursion) {
        Map<Needed, Set<Integer>> needed = new LinkedHashMap<>();
        for (int i = 0; i < recursion.circuits(); i++) {
            for (Term term : recursion.regime(i).terms()) {
                Needed use = new Needed(term.name().step(), term.why().get().source());
                needed.computeIfAbsent(use, key -> new LinkedHashSet<>()).add(i);
            }
        }
        Map<Theorem, List<String>> steps = new LinkedHashMap<>();
        needed.forEach((one, circuits) -> steps.computeIfAbsent(
                        new Theorem(one.source(), names(recursion, circuits)), key -> new ArrayList<>())
                .add(one.step()));
        List<List<Line>> rows = new ArrayList<>();
        steps.forEach((theorem, names) -> rows.add(List.of(
                Line.of(String.join(", ", names)), Line.of(theorem.source().toString()), Line.of(theorem.circuits()))));
        rows.add(List.of(
                Line.of("from interactive to non-interactive"),
                Line.of(new Source(Paper.BCS, "").toString()),
                Line.of("all")));
        return List.of(
                new Block.Heading(2, "What the argument rests on"),
                new Block.Table(
                        List.of(
                                Column.text("steps", STEP_SHARE),
                                Column.text("stated in", SOURCE_SHARE),
                                Column.text("circuits", CIRCUITS_SHARE)),
                        rows));
    }

    private static String names(Recursion recursion, Set<Integer> circuits) {
        if (circuits.size() == recursion.circuits()) {
            return "all";
        }
        return circuits.size() > MOST_NAMED
                ? circuits.size() + " of " + recursion.circuits()
                : circuits.stream()
                        .map(index -> recursion.circuit(index).name())
                        .collect(Collectors.joining(", "));
    }

    /** A theorem as one step of the protocol uses it. */
    private record Needed(String step, Source source) {}

    /** A theorem and the circuits that need it; the steps that use it share a row. */
    private record Theorem(Source source, String circuits) {}
}
