package soundscape.estimator.proximity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What bounds the number of codewords within the Johnson radius, a choice apart from the error of a line. */
public enum ListBound {
    /** The Johnson bound by the gap alone, as the reference has it. */
    REFERENCE("L = 1/(2η·√ρ)", "Johnson's bound by the gap η, as soundcalc has it.") {
        @Override
        ListSize of(JohnsonRadius radius) {
            return new ListSize.Constant(radius.listSize());
        }
    },
    /** By the interpolation's multiplicity. */
    MULTIPLICITY("L = M/√ρ", "The degree of the interpolated polynomial, M/√ρ with M = m + ½.") {
        @Override
        ListSize of(JohnsonRadius radius) {
            return new ListSize.Constant(radius.shifted() / radius.root());
        }
    },
    /** By counting where codewords agree in pairs: holds for any alphabet and interleaving, needs A² &gt; nD. */
    PAIRWISE(
            "L = ⌊n·(A − D)/(A² − n·D)⌋",
            "Counts the places where two codewords agree: A places of agreement with the word, D = k − 1 of any two "
                    + "codewords. Holds for any alphabet and interleaving; proven in Lean.") {
        @Override
        ListSize of(JohnsonRadius radius) {
            double rate = radius.rate();
            double agreement = 1 - radius.delta();
            return dimension -> pairwise(dimension / rate, agreement, dimension - 1);
        }
    };

    /** Agreement is counted in places; what rounding alone carries above a whole number counts as that number. */
    private static final double ROUNDING = 1 - 1e-12;

    private final String formula;
    private final String about;

    ListBound(String formula, String about) {
        this.formula = formula;
        this.about = about;
    }

    abstract ListSize of(JohnsonRadius radius);

    private static double pairwise(double length, double agreement, double common) {
        double places = Math.ceil(agreement * length * ROUNDING);
        double excess = places * places - length * common;
        return excess > 0 && common >= 0 ? Math.floor(length * (places - common) / excess) : Double.POSITIVE_INFINITY;
    }

    /** {@return the bound in the field's symbols} */
    public String formula() {
        return formula;
    }

    /** {@return what it counts; a sentence or two} */
    public String about() {
        return about;
    }

    /** {@return the name as options and files have it} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The bound of a key, in upper or lower case. */
    public static Optional<ListBound> named(String key) {
        return Stream.of(values())
                .filter(bound -> bound.key().equalsIgnoreCase(key))
                .findFirst();
    }

    /** {@return the keys of all} */
    public static List<String> keys() {
        return Stream.of(values()).map(ListBound::key).toList();
    }
}
