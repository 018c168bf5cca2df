package soundscape.report.recursion;

import java.util.ArrayList;
import java.util.List;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;

/** What each circuit is for and verifies: mostly for the team to say, since no configuration does. */
final class RolesTable {
    private static final double CIRCUIT_SHARE = 0.2;
    private static final double PURPOSE_SHARE = 0.22;
    private static final double VERIFIES_SHARE = 0.27;
    private static final double COUNT_SHARE = 0.19;

    private RolesTable() {}

    static Block of(Recursion recursion) {
        List<Integer> layers = recursion.layerOfCircuit();
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < recursion.circuits(); i++) {
            int layer = layers.get(i);
            rows.add(List.of(
                    Line.of(String.valueOf(layer + 1)),
                    Line.of(recursion.circuit(i).name()),
                    Line.EMPTY.gap("purpose"),
                    layer == 0
                            ? Line.of("no proofs, by the file's order")
                            : Line.of("proofs of " + recursion.layerName(layer - 1) + ", by the file's order; ")
                                    .gap("confirm"),
                    layer == 0 ? Line.of("none") : Line.EMPTY.gap("how many at once")));
        }
        return new Block.Table(
                List.of(
                        Column.numbers("layer"),
                        Column.text("circuit", CIRCUIT_SHARE),
                        Column.text("purpose", PURPOSE_SHARE),
                        Column.text("verifies", VERIFIES_SHARE),
                        Column.text("proofs verified", COUNT_SHARE)),
                rows);
    }
}
