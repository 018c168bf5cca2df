package soundscape.report.size;

import java.util.stream.Stream;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.layout.OpenedTrees;
import soundscape.estimator.result.ProofSize;
import soundscape.report.CsvText;

/** Sizes as CSV: a row a part, one for the total, and one for what is opened of trees; in bits, full precision. */
final class SizeCsv {
    private static final String[] HEADS = {
        "zkvm",
        "circuit",
        "row",
        "what",
        "proof_size_bits_expected",
        "proof_size_bits_worst",
        "proof_size_bits_real",
        "trees",
        "arity",
        "leaves",
        "from_level",
        "openings",
        "leaf_bits",
        "path_bits"
    };

    private SizeCsv() {}

    static String of(SizeReport report) {
        return CsvText.of(csv -> {
            csv.writeRecord(HEADS);
            report.circuits().stream()
                    .flatMap(circuit -> rows(report.zkvm(), circuit))
                    .forEach(csv::writeRecord);
        });
    }

    private static Stream<String[]> rows(String zkvm, CircuitSize circuit) {
        ProofSize size = circuit.size();
        boolean known = size.real().isPresent();
        Stream<String[]> parts = size.parts().stream()
                .map(part -> record(
                        zkvm,
                        circuit,
                        "part",
                        part.kind().label(),
                        figures(part.expected(), part.worst(), known, part.real())));
        double real = size.real().map(found -> found.bits()).orElse(0.0);
        Stream<String[]> total = Stream.<String[]>of(
                record(zkvm, circuit, "total", "", figures(size.expected(), size.worst(), known, real)));
        Stream<String[]> trees = circuit.real().stream()
                .flatMap(proof -> proof.trees().stream())
                .map(opened -> record(zkvm, circuit, "trees", opened.of(), tree(opened)));
        return Stream.of(parts, total, trees).flatMap(rows -> rows);
    }

    private static Stream<String> figures(double expected, double worst, boolean known, double real) {
        return Stream.of(Decimals.full(expected), Decimals.full(worst), known ? Decimals.full(real) : "");
    }

    private static Stream<String> tree(OpenedTrees opened) {
        return Stream.of(
                "",
                "",
                "",
                Integer.toString(opened.count()),
                Integer.toString(opened.tree().form().arity()),
                Decimals.full(opened.tree().leaves()),
                Integer.toString(opened.tree().cap()),
                Decimals.full(opened.sent()),
                Decimals.full(opened.leafBits()),
                Decimals.full(opened.pathBits()));
    }

    private static String[] record(String zkvm, CircuitSize circuit, String row, String what, Stream<String> figures) {
        Stream<String> all = Stream.concat(Stream.of(zkvm, circuit.name(), row, what), figures);
        return Stream.concat(all, Stream.generate(() -> "")).limit(HEADS.length).toArray(String[]::new);
    }
}
