package soundscape.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermNames;
import soundscape.report.EstimateTable;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;

/** A circuit's levels, one row a regime, one column a term; the least of each row stands out. */
final class TermTables {
    /** More columns than these are spread over several tables. */
    private static final int WIDEST = 12;

    private static final String NONE = "–";

    private final CircuitEstimate circuit;

    TermTables(CircuitEstimate circuit) {
        this.circuit = circuit;
    }

    /** Where terms are many, first the least of each step, then all. */
    List<Block> blocks() {
        List<TermName> names = TermColumns.of(circuit);
        List<Block> blocks = new ArrayList<>();
        if (names.size() <= WIDEST) {
            blocks.add(table(names, true));
            return blocks;
        }
        List<String> steps = names.stream().map(TermName::step).distinct().toList();
        if (steps.size() < names.size()) {
            blocks.add(byStep(names, steps));
            blocks.add(new Block.Paragraph("Every term:"));
        }
        for (int from = 0; from < names.size(); from += WIDEST) {
            blocks.add(table(names.subList(from, Math.min(from + WIDEST, names.size())), from == 0));
        }
        return blocks;
    }

    private Block byStep(List<TermName> names, List<String> steps) {
        List<Column> columns = columns(true, steps.stream().map(step -> {
            long count = names.stream().filter(name -> name.step().equals(step)).count();
            return count == 1 ? step : step + " (least of " + count + ")";
        }));
        return rows(columns, true, regime -> steps.stream().map(step -> least(regime, step)));
    }

    private static Optional<Term> least(RegimeEstimate regime, String step) {
        return regime.terms().stream()
                .filter(term -> term.name().step().equals(step))
                .min((one, other) -> Double.compare(one.bits(), other.bits()));
    }

    private Block table(List<TermName> names, boolean withTotal) {
        return rows(columns(withTotal, names.stream().map(TermName::text)), withTotal, regime -> names.stream()
                .map(name -> regime.terms().stream()
                        .filter(term -> term.name().equals(name))
                        .findFirst()));
    }

    private static List<Column> columns(boolean withTotal, Stream<String> heads) {
        return Stream.concat(
                        withTotal
                                ? Stream.of(Column.words("regime"), Column.numbers(TermNames.TOTAL))
                                : Stream.of(Column.words("regime")),
                        heads.map(Column::numbers))
                .toList();
    }

    private Block rows(List<Column> columns, boolean withTotal, Cells cells) {
        List<List<Line>> rows = new ArrayList<>();
        for (RegimeEstimate regime : circuit.regimes()) {
            List<Line> row = new ArrayList<>();
            row.add(Line.of(regime.regime().name()));
            if (withTotal) {
                row.add(Line.of(level(Bound.sign(circuit.missing()), regime.total())));
            }
            cells.of(regime)
                    .map(term -> term.map(found -> cell(found, regime)).orElse(Line.of(NONE)))
                    .forEach(row::add);
            rows.add(row);
        }
        return new Block.Table(columns, rows);
    }

    private static Line cell(Term term, RegimeEstimate regime) {
        String level = level("", term.bits());
        return term.name().equals(regime.weakest().name()) ? Line.EMPTY.strong(level) : Line.of(level);
    }

    private static String level(String bound, double bits) {
        return EstimateTable.level(bound, bits);
    }

    /** The terms that stand in a regime's row. */
    private interface Cells {
        Stream<Optional<Term>> of(RegimeEstimate regime);
    }
}
