package soundscape.estimator.opinion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a calculator prints of a circuit, or why it prints nothing.
 * @param parts what the figure is the least of, in the calculator's order; empty where there is none
 * @param note why there is none, or why the program itself would not take such a proof
 * @param difference why the figure is not the reference's level; empty where there is none
 */
public record Opinion(
        Calculation calculation, List<Part> parts, Optional<String> note, Optional<Difference> difference) {
    /** Copies the list. */
    public Opinion {
        parts = List.copyOf(parts);
    }

    /** {@return whether there is a figure} */
    public boolean applies() {
        return !parts.isEmpty();
    }

    /** The part that holds the figure down; throws where there is none. */
    public Part least() {
        return least(parts);
    }

    /** The figure in whole bits, as it is printed: at least 0; throws where there is none. */
    public int level() {
        return level(parts);
    }

    /** Why it is not the reference's level, and what there is to note; some sentences. */
    public String told() {
        return Stream.concat(difference.map(Difference::sentence).stream(), note.stream())
                .map(sentence -> Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1))
                .collect(Collectors.joining(" "));
    }

    static Part least(List<Part> parts) {
        return parts.stream().min(Comparator.comparingDouble(Part::bits)).orElseThrow();
    }

    static int level(List<Part> parts) {
        return (int) Math.max(0, Math.floor(least(parts).bits()));
    }
}
