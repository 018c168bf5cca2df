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
        points.add(Line.of("Verification keys: ")
                .argument("how each circuit fixes the keys that it accepts, and who checks them"));
        points.add(Line.of("Hash functions: digests of " + digests(recursion)
                        + "; h bits resist collisions with h/2 bits at most. ")
                .argument("which hash each circuit uses, and where layers differ"));
        points.add(
                Line.of("Fiat–Shamir: ").argument("that every message and the whole statement enter the transcript"));
        points.add(Line.of("Extraction: ")
                .argument("that each circuit's protocol is knowledge sound with the same error, layer on layer"));
        return List.of(new Block.Heading(2, "What is left to argue"), new Block.Items(points, false));
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
