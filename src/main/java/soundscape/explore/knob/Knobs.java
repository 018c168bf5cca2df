package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;

/** All knobs. A new parameter is one new entry here. */
public final class Knobs {
    /** The blowup factor 1/ρ. */
    public static final NumberKnob BLOWUP = BlowupKnob.make();

    /** The number of queries. */
    public static final NumberKnob QUERIES = QueriesKnob.make();

    /** Grinding before the queries. */
    public static final NumberKnob GRINDING = GrindingKnob.make();

    /** The extension degree. */
    public static final NumberKnob EXTENSION = FieldKnobs.degree();

    /** The recursion's layers. */
    public static final NumberKnob LAYERS = new Layers();

    /** The number of constraints. */
    public static final NumberKnob CONSTRAINTS = ConstraintsKnob.make();

    /** Base field and extension degree. */
    public static final Knob FIELD = FieldKnobs.field();

    /** The five parameters that everybody changes. */
    public static final List<NumberKnob> PRIMARY = List.of(BLOWUP, QUERIES, GRINDING, EXTENSION, LAYERS);

    /** Every knob. */
    public static final List<Knob> ALL = List.of(BLOWUP, QUERIES, GRINDING, EXTENSION, LAYERS, CONSTRAINTS, FIELD);

    private Knobs() {}

    /**
     * Finds a knob.
     *
     * @param key its name on the command line
     * @return the knob, if there is one
     */
    public static Optional<Knob> named(String key) {
        return ALL.stream().filter(knob -> knob.key().equals(key)).findFirst();
    }
}
