package soundscape.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;

/** What a proof consists of, in bytes. */
final class SizeTable {
    private SizeTable() {}

    static Block of(ProofSize size) {
        List<List<Line>> rows = new ArrayList<>();
        for (ProofSize.Part part : size.parts()) {
            rows.add(row(size, part.kind().label(), part.expected(), part.worst(), part.real()));
        }
        double real = size.real().map(RealSize::bits).orElse(0.0);
        rows.add(row(size, "total", size.expected(), size.worst(), real));
        List<Column> columns = new ArrayList<>(
                List.of(Column.words("part"), Column.numbers("expected, bytes"), Column.numbers("worst, bytes")));
        size.real().ifPresent(known -> columns.add(Column.numbers("real, bytes")));
        return new Block.Table(columns, rows);
    }

    private static List<Line> row(ProofSize size, String label, double expected, double worst, double real) {
        List<Line> row = new ArrayList<>(List.of(Line.of(label), Line.of(bytes(expected)), Line.of(bytes(worst))));
        size.real().ifPresent(known -> row.add(Line.of(bytes(real))));
        return row;
    }

    private static String bytes(double bits) {
        return String.format(Locale.ROOT, "%.0f", Math.ceil(bits / Byte.SIZE));
    }
}
