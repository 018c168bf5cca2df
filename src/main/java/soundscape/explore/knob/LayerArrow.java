package soundscape.explore.knob;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Edge;
import soundscape.config.recursion.Topology;

/**
 * That circuits of one layer verify proofs of another: an arrow from these to those, which stands for all of them.
 * @param from index of the layer whose proofs are verified
 * @param to index of the layer that verifies them; the same for a layer that verifies its own
 * @param least of the circuits that verify, how many proofs one takes at once, at most; the least
 * @param most the same, the most
 * @param mix indices of all layers whose proofs count together in that number, ascending
 */
public record LayerArrow(int from, int to, int least, int most, List<Integer> mix) {
    /** Copies the list. */
    public LayerArrow {
        mix = List.copyOf(mix);
    }

    /** {@return all arrows of a zkVM, by the layer that verifies, then by the one that is verified} */
    public static List<LayerArrow> of(Zkvm zkvm) {
        int[] layers = layers(zkvm);
        Topology topology = zkvm.topology();
        List<LayerArrow> arrows = new ArrayList<>();
        for (int circuit = 0; circuit < layers.length; circuit++) {
            for (Edge edge : topology.edges().get(circuit)) {
                List<Integer> mix = edge.circuits().stream()
                        .map(child -> layers[child])
                        .distinct()
                        .sorted()
                        .toList();
                for (int from : mix) {
                    add(arrows, new LayerArrow(from, layers[circuit], edge.arity(), edge.arity(), mix));
                }
            }
        }
        arrows.sort(Comparator.comparingInt(LayerArrow::to).thenComparingInt(LayerArrow::from));
        return arrows;
    }

    private static int[] layers(Zkvm zkvm) {
        List<List<CircuitEntry>> layers = Layers.of(zkvm);
        return IntStream.range(0, layers.size())
                .flatMap(i -> layers.get(i).stream().mapToInt(entry -> i))
                .toArray();
    }

    private static void add(List<LayerArrow> arrows, LayerArrow next) {
        for (int i = 0; i < arrows.size(); i++) {
            if (arrows.get(i).joins(next.from, next.to)) {
                arrows.set(i, arrows.get(i).with(next));
                return;
            }
        }
        arrows.add(next);
    }

    private LayerArrow with(LayerArrow other) {
        return new LayerArrow(
                from,
                to,
                Math.min(least, other.least),
                Math.max(most, other.most),
                IntStream.concat(
                                mix.stream().mapToInt(Integer::intValue),
                                other.mix.stream().mapToInt(Integer::intValue))
                        .distinct()
                        .sorted()
                        .boxed()
                        .toList());
    }

    /** {@return whether it leads from one layer to another} */
    public boolean joins(int one, int other) {
        return from == one && to == other;
    }

    /** {@return whether the layer verifies its own proofs} */
    public boolean isLoop() {
        return from == to;
    }

    /** {@return whether it leads from a layer to the next one} */
    public boolean isStraight() {
        return to == from + 1;
    }

    /** {@return what is written beside it in a drawing, from the layer that is verified: such as "verified by"} */
    public String caption() {
        return most == 1 ? "verified by" : "up to " + most + " verified at once by";
    }

    /** {@return how many proofs at once, such as "×2"; empty for one} */
    public String text() {
        String number = most == 1 ? "" : "×" + most;
        return least == most ? number : "×" + least + "–" + most;
    }

    /** {@return the arrow in a sentence, such as "combine verifies up to 2 proofs at once, of convert and combine in any mix"} */
    public String words(List<String> names) {
        String number = most == 1 ? "one proof" : "up to " + most + " proofs at once";
        List<String> mixed = mix.stream().map(names::get).toList();
        return names.get(to) + " verifies " + number
                + (mixed.size() == 1 ? " of " + mixed.get(0) : ", of " + listed(mixed) + " in any mix");
    }

    private static String listed(List<String> names) {
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
