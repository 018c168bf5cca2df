package soundscape.estimator.layout;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.size.Paths;
import soundscape.estimator.size.TreeForm;
import soundscape.estimator.size.TreeRules;

/** What a layout's keys come to, as far as it does not follow from parameters: a sweep asks for them at every point. */
@SuppressWarnings("EnumOrdinal") // arrays in place of maps: never stored, and built anew with every program
final class KnownValues {
    private static final LayoutKey[] KEYS = LayoutKey.values();

    /** By the value of {@link LayoutKey#SHARING}. */
    private static final Paths[] PATHS = {Paths.WHOLE, Paths.ANCESTOR, Paths.FRONTIER};

    /** Not a number where the parameters have a say; 0 where the layout does not ask. */
    private final double[] known = new double[KEYS.length];

    private final Law law;
    private final Layout.@Nullable Default[] taken = new Layout.Default[KEYS.length];
    private final boolean guessed;
    private final @Nullable TreeForm form;

    /** By what is stated, then by what the circuit's file says of it, then by what the prover does. */
    KnownValues(Layout layout, Map<LayoutKey, Double> stated, Map<LayoutKey, Double> facts) {
        this.law = layout.law();
        boolean guesses = false;
        for (Map.Entry<LayoutKey, Layout.Default> asked : layout.keys().entrySet()) {
            LayoutKey key = asked.getKey();
            double usual = asked.getValue().usual();
            Double fact = key.ofCircuit() || Double.isNaN(usual) ? facts.get(key) : null;
            known[key.ordinal()] = stated.getOrDefault(key, fact == null ? usual : fact);
            taken[key.ordinal()] = asked.getValue();
            guesses |= isGuessed(key);
        }
        this.guessed = guesses;
        this.form = isAsked(LayoutKey.SHARING) ? formBy(layout) : null;
    }

    /** No layout derives what the form consists of. */
    private TreeForm formBy(Layout layout) {
        return TreeForm.of(
                isAsked(LayoutKey.ARITY) ? (int) known[LayoutKey.ARITY.ordinal()] : 2,
                layout.top() == Layout.Top.KEPT,
                PATHS[(int) known[LayoutKey.SHARING.ordinal()]],
                known[LayoutKey.REPEATED.ordinal()] == 1);
    }

    /** What all its trees have in common; for a model's, what the scheme says. */
    TreeForm form(TreeRules rules) {
        return form == null ? rules.form() : form;
    }

    boolean isAsked(LayoutKey key) {
        return taken[key.ordinal()] != null;
    }

    /** A key's value for a circuit; 0 where the layout does not ask. */
    double of(LayoutKey key, ProofShape shape) {
        double value = known[key.ordinal()];
        return Double.isNaN(value) ? law.derived(key, shape) : value;
    }

    /** Whether something is taken that the prover is not known to do. */
    boolean isGuessed() {
        return guessed;
    }

    boolean isGuessed(LayoutKey key) {
        Layout.Default usual = taken[key.ordinal()];
        return usual != null && usual.guess() && Double.isNaN(known[key.ordinal()]);
    }
}
