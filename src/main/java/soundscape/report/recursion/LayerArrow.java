package soundscape.report.recursion;

import java.util.ArrayList;
import java.util.List;
import soundscape.config.recursion.Edge;

/**
 * Which layer verifies which, as a diagram shows it.
 * @param from index of the layer that is verified
 * @param to index of the layer that verifies; the same for one that verifies its own proofs
 * @param arity how many proofs at once, at most
 */
record LayerArrow(int from, int to, int arity) {
    /** {@return the arrows of a recursion, each pair of layers once, by the layer that verifies} */
    static List<LayerArrow> of(Recursion recursion) {
        List<Integer> layers = recursion.layerOfCircuit();
        List<LayerArrow> arrows = new ArrayList<>();
        for (int i = 0; i < recursion.circuits(); i++) {
            for (Edge edge : recursion.topology().edges().get(i)) {
                int to = layers.get(i);
                edge.circuits().stream()
                        .map(layers::get)
                        .distinct()
                        .forEach(from -> merge(new LayerArrow(from, to, edge.arity()), arrows));
            }
        }
        return arrows;
    }

    private static void merge(LayerArrow arrow, List<LayerArrow> arrows) {
        for (int i = 0; i < arrows.size(); i++) {
            LayerArrow other = arrows.get(i);
            if (other.from == arrow.from && other.to == arrow.to) {
                arrows.set(i, new LayerArrow(arrow.from, arrow.to, Math.max(arrow.arity, other.arity)));
                return;
            }
        }
        arrows.add(arrow);
    }

    /** {@return whether the two follow each other} */
    boolean isStraight() {
        return to == from + 1;
    }

    /** {@return whether a layer verifies its own proofs} */
    boolean isLoop() {
        return to == from;
    }

    /** {@return what is written beside it, such as "up to 2 verified at once"} */
    String words() {
        return arity == 1 ? "verified by" : "up to " + arity + " verified at once by";
    }
}
