package soundscape.report.sensitivity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.config.ReadParts;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.explore.knob.Knob;
import soundscape.explore.step.Sensitivity;
import soundscape.explore.step.Step;
import soundscape.explore.sweep.Metrics;
import soundscape.milestone.RankedSteps;
import soundscape.report.CsvText;
import soundscape.report.RealSizeJson;
import soundscape.report.ReportFormat;
import soundscape.report.SizeWords;
import soundscape.report.TextTable;

/**
 * All parameters, what a step of each comes to, and which steps are refused; CSV and JSON with full double precision.
 * @param subject what is looked at, such as "embed of Pico"
 * @param upperBounds whether bits are upper bounds only, since a value is missing
 * @param reasons whether the table tells why each refused step is refused, and not only how many are
 */
public record SensitivityReport(String subject, RankedSteps ranked, boolean upperBounds, boolean reasons) {
    private static final String REFUSED = "refused";

    /** Whether soundcalc reads everything of what a step leads to. */
    private static final String READ = "read_by_soundcalc";

    /** Columns that a refused step leaves empty. */
    private static final int FIGURES = 8;

    /** Longer values, such as tables of entries, would leave no room for others. */
    private static final int MOST = 24;

    /** {@return the report in a notation; lines of text, without the last line end} */
    public String in(ReportFormat format) {
        return switch (format) {
            case TABLE -> table();
            case CSV -> CsvText.of(this::write);
            case JSON -> json();
        };
    }

    private Stream<Step> steps() {
        return ranked.parameters().stream().flatMap(each -> each.steps().stream());
    }

    private String table() {
        String target =
                ranked.nearest().map(near -> "to " + near.milestone().label()).orElse("");
        TextTable table = new TextTable(
                "knob",
                ">from",
                ">to",
                ">bits",
                ">" + SizeWords.word(ranked.size()) + " KiB",
                ">work (model)",
                ">" + target);
        for (Sensitivity each : ranked.parameters()) {
            if (StepWords.moves(ranked, each)) {
                each.steps().stream()
                        .filter(step -> step.figures().isPresent())
                        .forEach(step -> table.row(cells(each, step)));
            }
        }
        return Stream.of(
                        head() + "\n\n" + table,
                        steps().anyMatch(this::isToldOtherwise)
                                ? "* by soundcalc's expected size: the layout there is not stated"
                                : "",
                        steps().anyMatch(SensitivityReport::isUnread)
                                ? "† no verdict counts it: soundcalc does not read the field, the system or the theorem"
                                : "",
                        StepWords.still(ranked, Knob::key),
                        refused())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String head() {
        return subject + ": " + (upperBounds ? "at most " : "")
                + Decimals.down(ranked.now().bits(), 1) + " bits, "
                + SizeWords.of(ranked.size(), ranked.now().sizes()) + " KiB ("
                + ranked.size().phrase() + "). " + StepWords.order(ranked);
    }

    private String[] cells(Sensitivity each, Step step) {
        return new String[] {
            each.knob().key(),
            shortened(each.present()),
            shortened(step.shown()) + (isUnread(step) ? " †" : ""),
            StepWords.bits(ranked, step),
            StepWords.kib(ranked, step)
                    + (isToldOtherwise(step) && !StepWords.kib(ranked, step).isEmpty() ? "*" : ""),
            StepWords.work(ranked, step),
            StepWords.brought(ranked, step)
        };
    }

    private boolean isToldOtherwise(Step step) {
        return step.figures().isPresent() && ranked.told(step) != ranked.size();
    }

    private static boolean isUnread(Step step) {
        return step.figures()
                .filter(figures -> !figures.read().equals(ReadParts.ALL))
                .isPresent();
    }

    private String bitsKey() {
        return upperBounds ? "bits_at_most" : "bits";
    }

    private String refused() {
        List<String> all = StepWords.refused(ranked);
        return all.isEmpty()
                ? ""
                : StepWords.refused(all.size())
                        + (reasons ? ":\n  " + String.join("\n  ", all) : "; --refused tells why.");
    }

    private static String shortened(String value) {
        return value.length() <= MOST ? value : value.substring(0, MOST - 1) + "…";
    }

    private void write(CsvWriter csv) {
        csv.writeRecord(
                "knob",
                "from",
                "direction",
                "to",
                bitsKey(),
                "bits_change",
                "proof_size_bits_expected",
                "proof_size_bits_worst",
                "proof_size_bits_real",
                "work_model",
                "share_of_missing",
                READ,
                REFUSED);
        for (Sensitivity each : ranked.parameters()) {
            for (Step step : each.steps()) {
                List<String> cells = new ArrayList<>(
                        List.of(each.knob().key(), each.present(), Integer.toString(step.direction()), step.shown()));
                cells.addAll(
                        step.figures().map(figures -> figures(step, figures)).orElse(Collections.nCopies(FIGURES, "")));
                cells.add(step.refused().orElse(""));
                csv.writeRecord(cells);
            }
        }
    }

    private List<String> figures(Step step, Metrics figures) {
        return List.of(
                Decimals.full(figures.bits()),
                Double.toString(ranked.bits(step)),
                Decimals.full(figures.expected()),
                Decimals.full(figures.worst()),
                figures.sizes().real().map(real -> Decimals.full(real.bits())).orElse(""),
                Double.toString(ranked.work(step)),
                ranked.brought(step).map(share -> Double.toString(share)).orElse(""),
                Boolean.toString(!isUnread(step)));
    }

    private String json() {
        ObjectNode root = new ObjectMapper().createObjectNode().put("subject", subject);
        ranked.nearest().ifPresent(near -> root.put("nearest", near.milestone().id()));
        write(ranked.now(), root.putObject("now"));
        for (Sensitivity each : ranked.parameters()) {
            ObjectNode knob = root.withArray("knobs").addObject();
            knob.put("knob", each.knob().key()).put("value", each.present());
            for (Step step : each.steps()) {
                ObjectNode node = knob.withArray("steps").addObject();
                node.put("direction", step.direction()).put("value", step.shown());
                step.refused().ifPresent(reason -> node.put(REFUSED, reason));
                step.figures().ifPresent(figures -> {
                    write(figures, node);
                    node.put("bits_change", ranked.bits(step))
                            .put("work_model", ranked.work(step))
                            .put(READ, !isUnread(step));
                    ranked.brought(step).ifPresent(share -> node.put("share_of_missing", share));
                });
            }
        }
        return root.toString();
    }

    private void write(Metrics figures, ObjectNode node) {
        node.put(bitsKey(), figures.bits());
        node.put("circuit", figures.circuit());
        node.put("weakest", figures.weakest().text());
        node.put("proof_size_bits_expected", figures.expected());
        node.put("proof_size_bits_worst", figures.worst());
        RealSizeJson.put(node, figures.sizes());
    }
}
