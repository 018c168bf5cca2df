package soundscape.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import soundscape.estimator.result.ProofSize;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;

/** What a proof consists of, in bytes. */
final class SizeTable {
    private SizeTable() {}

    static Block of(ProofSize size) {
        List<List<Line>> rows = new ArrayList<>();
        for (ProofSize.Part part : size.parts()) {
            rows.add(row(part.kind().label(), part.expected(), part.worst()));
        }
        rows.add(row("total", size.expected(), size.worst()));
        return new Block.Table(
                List.of(Column.words("part"), Column.numbers("expected, bytes"), Column.numbers("worst, bytes")), rows);
    }

    private static List<Line> row(String label, double expected, double worst) {
        return List.of(Line.of(label), Line.of(bytes(expected)), Line.of(bytes(worst)));
    }

    private static String bytes(double bits) {
        return String.format(Locale.ROOT, "%.0f", Math.ceil(bits / Byte.SIZE));
    }
}
