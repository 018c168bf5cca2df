package soundscape.report.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import soundscape.estimator.circuit.Circuit;
import soundscape.report.markup.Block;
import soundscape.report.markup.Line;

/** What no configuration says and the argument needs. */
final class OpenPoints {
    private OpenPoints() {}

    static List<Block> blocks(Recursion recursion) {
        List<Line> points = new ArrayList<>();
        points.add(Line.of("Statement: ").gap("what the final proof shows, and of which public values"));
        int layers = recursion.layers().size();
        for (int layer = 0; layer < layers; layer++) {
            points.add(Line.of("Relation of " + recursion.layerName(layer) + ": ")
                    .gap("what holds between its public values and its witness"));
        }
        for (int layer = 1; layer < layers; layer++) {
            points.add(Line.of("Continuity from " + recursion.layerName(layer - 1) + " to " + recursion.layerName(layer)
                            + ": ")
                    .gap("which public values must agree, such as states between segments"));
        }
        points.add(Line.of("Verification keys: ").gap("how each layer fixes the keys it accepts, and who checks them"));
        points.add(Line.of("Hash functions: digests of " + digests(recursion)
                        + "; h bits resist collisions with h/2 bits at most. ")
                .gap("which hash each circuit uses, and where layers differ"));
        points.add(Line.of("Fiat–Shamir: ").gap("that every message and the whole statement enter the transcript"));
        return List.of(new Block.Heading(2, "What is left to say"), new Block.Items(points, false));
    }

    private static String digests(Recursion recursion) {
        return recursion.zkvm().circuits().stream()
                        .map(Circuit::header)
                        .map(header -> String.valueOf(header.hashBits()))
                        .distinct()
                        .collect(Collectors.joining(", "))
                + " bits";
    }
}
