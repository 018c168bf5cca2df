package soundscape.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.sweep.Metrics;

/**
 * The configurations of a search as table, CSV or JSON; the latter two with full double precision.
 * @param knobs keys of the knobs, in the order of every row's values
 * @param openedWork the prover's work of the configuration as it was opened, in butterflies
 * @param upperBounds whether bits are upper bounds only, since a value is missing
 */
public record FiguresReport(List<String> knobs, List<FiguresRow> rows, double openedWork, boolean upperBounds) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String MIXED = "mixed";

    /** Stands where a configuration has no figures. */
    private static final String REFUSED = "refused";

    /** Says of a row whether its errors are bounded as soundcalc bounds them. */
    private static final String SOUNDCALC = "soundcalcs_bounds";

    private static final String BEYOND = "not soundcalc's";

    /** Copies the lists. */
    public FiguresReport {
        knobs = List.copyOf(knobs);
        rows = List.copyOf(rows);
    }

    /** In a notation; lines of text. */
    public String in(ReportFormat format) {
        return switch (format) {
            case TABLE -> table();
            case CSV -> csv();
            case JSON -> json();
        };
    }

    private String bitsKey() {
        return upperBounds ? "bits_at_most" : "bits";
    }

    private String levelKey() {
        return upperBounds ? "level_at_most" : "level";
    }

    private static String regime(Metrics figures) {
        return figures.regime().map(Regime::name).orElse(MIXED);
    }

    private double work(Metrics figures) {
        return figures.work() / openedWork;
    }

    private String table() {
        boolean real = figures().anyMatch(figures -> figures.sizes().real().isPresent());
        Stream<String> sizes = Stream.of(">expected KiB", ">worst KiB", ">" + RealText.HEAD);
        TextTable table = new TextTable(Stream.of(
                        knobs.stream().map(knob -> ">" + knob),
                        Stream.of(upperBounds ? ">bits ≤" : ">bits", "regime", "held by"),
                        sizes.limit(real ? 3 : 2),
                        Stream.of(">work (model)"),
                        beyond() ? Stream.of("bounds") : Stream.<String>empty())
                .flatMap(heads -> heads)
                .toArray(String[]::new));
        for (FiguresRow row : rows) {
            List<String> cells = new ArrayList<>(row.values());
            if (row.found().isEmpty()) {
                cells.addAll(List.of(REFUSED, "", "", "", ""));
                cells.addAll(Collections.nCopies((real ? 2 : 1) + (beyond() ? 1 : 0), ""));
                table.row(cells.toArray(String[]::new));
                continue;
            }
            Metrics figures = row.found().orElseThrow();
            cells.addAll(List.of(
                    figures.bits() <= 0 ? "none" : Decimals.down(figures.bits(), 1),
                    regime(figures),
                    figures.circuit() + ", " + figures.weakest().text(),
                    kib(figures.expected()),
                    kib(figures.worst())));
            if (real) {
                cells.add(RealText.kib(figures.sizes().real()));
            }
            cells.add(String.format(Locale.ROOT, "×%.2f", work(figures)));
            if (beyond()) {
                cells.add(figures.read().bounds() ? "" : BEYOND);
            }
            table.row(cells.toArray(String[]::new));
        }
        return table.toString();
    }

    /** Whether some figures are by other bounds than soundcalc's, which every notation then says of each row. */
    private boolean beyond() {
        return !figures().allMatch(figures -> figures.read().bounds());
    }

    private Stream<Metrics> figures() {
        return rows.stream().flatMap(row -> row.found().stream());
    }

    private static String kib(double bits) {
        return Long.toString(ProofSize.kib(bits));
    }

    private String csv() {
        List<String> heads = new ArrayList<>(List.of(
                bitsKey(),
                levelKey(),
                "regime",
                "circuit",
                "weakest",
                "proof_size_bits_expected",
                "proof_size_bits_worst",
                "work_model",
                "proof_size_bits_real"));
        if (beyond()) {
            heads.add(SOUNDCALC);
        }
        return CsvText.of(csv -> {
            csv.writeRecord(Stream.concat(knobs.stream(), heads.stream()).toList());
            rows.forEach(row -> csv.writeRecord(Stream.concat(
                            row.values().stream(),
                            row.found().map(this::cells).orElse(Collections.nCopies(heads.size(), "").stream()))
                    .toList()));
        });
    }

    private Stream<String> cells(Metrics figures) {
        Stream<String> cells = Stream.of(
                Decimals.full(figures.bits()),
                Integer.toString(figures.level()),
                regime(figures),
                figures.circuit(),
                figures.weakest().text(),
                Decimals.full(figures.expected()),
                Decimals.full(figures.worst()),
                Double.toString(work(figures)),
                figures.sizes().real().map(real -> Decimals.full(real.bits())).orElse(""));
        return beyond()
                ? Stream.concat(cells, Stream.of(Boolean.toString(figures.read().bounds())))
                : cells;
    }

    private String json() {
        ArrayNode array = MAPPER.createArrayNode();
        for (FiguresRow row : rows) {
            ObjectNode node = array.addObject();
            IntStream.range(0, knobs.size())
                    .forEach(i -> node.put(knobs.get(i), row.values().get(i)));
            row.found().ifPresentOrElse(figures -> write(figures, node), () -> node.put(REFUSED, true));
        }
        return array.toString();
    }

    private void write(Metrics figures, ObjectNode node) {
        node.put(bitsKey(), figures.bits());
        node.put(levelKey(), figures.level());
        node.put("regime", regime(figures));
        node.put("circuit", figures.circuit());
        node.put("weakest", figures.weakest().text());
        node.put("proof_size_bits_expected", figures.expected());
        node.put("proof_size_bits_worst", figures.worst());
        node.put("work_model", work(figures));
        RealSizeJson.put(node, figures.sizes());
        if (beyond()) {
            node.put(SOUNDCALC, figures.read().bounds());
        }
    }
}
