package soundscape.estimator.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Require;

/** What a prover's layout may ask for beyond what soundcalc's keys say. */
public enum LayoutKey {
    /** Children of a node. */
    ARITY("merkle_arity", 2, 64, "Merkle arity", "how many children a node of the Merkle trees has"),
    /** Levels of which the lowest is sent. */
    KEPT_LEVEL(
            "last_level_verification",
            0,
            16,
            "Kept level",
            "the level of each Merkle tree that is sent whole, so that paths end there; 0 for none"),
    /** Levels that a commitment replaces. */
    CAP_HEIGHT(
            "cap_height", 0, 16, "Cap height", "levels below the root that a commitment consists of; 0 for the root"),
    /** How paths share digests. */
    SHARING(
            "path_sharing",
            List.of("none", "ancestor", "frontier"),
            "Path sharing",
            "whether paths share digests: none; ancestor, each path ends where it meets the one before; frontier, none is sent twice"),
    /** Whether a repeated query is sent again. */
    REPEATED(
            "repeated_queries",
            List.of("again", "once"),
            "Repeated queries",
            "whether a position drawn twice is sent again or once"),
    /** Bytes of a base element. */
    ELEMENT_BYTES("element_bytes", 1, 64, "Element bytes", "bytes of an element of the base field, on average"),
    /** Bytes of a digest. */
    DIGEST_BYTES("digest_bytes", 1, 128, "Digest bytes", "bytes of a digest as it is sent"),
    /** Stages of the witness. */
    STAGES("stages", 1, 16, "Stages", "stages in which the witness is committed, each with a tree of its own"),
    /** Commitments made beforehand. */
    CUSTOM_COMMITS(
            "custom_commits", 0, 64, "Custom commitments", "commitments made beforehand, each with a tree of its own"),
    /** Trees of the trace. */
    TREES("trees", 1, 64, "Trees of the trace", "Merkle trees that a query opens before the first fold"),
    /** Constant columns. */
    FIXED_COLUMNS("num_columns_fixed", 0, LayoutKey.MANY, "Fixed columns", "columns that are the same in every proof"),
    /** Witness columns. */
    WITNESS_COLUMNS(
            "num_columns_witness", 0, LayoutKey.MANY, "Witness columns", "columns of the witness, in base elements"),
    /** Columns of the trace. */
    COLUMNS("num_columns", 0, LayoutKey.MANY, "Columns", "columns of the trace, in base elements"),
    /** Columns in the extension. */
    AUX_COLUMNS(
            "aux_columns",
            0,
            LayoutKey.MANY,
            "Auxiliary columns",
            "columns that are committed in elements of the extension"),
    /** Columns of the quotient. */
    QUOTIENT_COLUMNS("quotient_columns", 0, LayoutKey.MANY, "Quotient columns", "columns of the constraint quotient"),
    /** Values out of the domain. */
    EVALUATIONS(
            "evaluations",
            0,
            LayoutKey.MANY,
            "Evaluations",
            "values outside the domain that are sent, in elements of the extension"),
    /** Values of the air. */
    AIR_VALUES(
            "air_values",
            0,
            LayoutKey.MANY,
            "Air values",
            "values of the air and of its group, in elements of the extension"),
    /** Queries of the trace. */
    TRACE_QUERIES(
            "trace_queries",
            1,
            1 << 20,
            "Trace queries",
            "rows of the trace that are opened, where they are not those that the folds are opened at"),
    /** Public outputs. */
    OUTPUTS("outputs", 0, LayoutKey.MANY, "Outputs", "public outputs, in base elements"),
    /** All that is sent beside the opening. */
    OTHER_BYTES(
            "other_bytes", 0, LayoutKey.MANY, "Other bytes", "bytes that are sent beside the commitments' openings");

    private static final double MANY = 1L << 40;

    private static final Set<LayoutKey> OF_CIRCUIT =
            EnumSet.of(FIXED_COLUMNS, WITNESS_COLUMNS, COLUMNS, AUX_COLUMNS, CUSTOM_COMMITS, AIR_VALUES, OUTPUTS);

    private final String key;
    private final double least;
    private final double most;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> words;

    private final String label;
    private final String meaning;

    LayoutKey(String key, double least, double most, String label, String meaning) {
        this(key, least, most, List.of(), label, meaning);
    }

    LayoutKey(String key, List<String> words, String label, String meaning) {
        this(key, 0, words.size() - 1.0, words, label, meaning);
    }

    LayoutKey(String key, double least, double most, List<String> words, String label, String meaning) {
        this.key = key;
        this.least = least;
        this.most = most;
        this.words = words;
        this.label = label;
        this.meaning = meaning;
    }

    /** {@return its name in a file} */
    public String key() {
        return key;
    }

    /** {@return the words that it is chosen from, a value of 0 first; empty for a number} */
    public List<String> words() {
        return words;
    }

    /** {@return its name in a window} */
    public String label() {
        return label;
    }

    /** {@return what it says, in a few words} */
    public String meaning() {
        return meaning;
    }

    /** {@return the least value} */
    public double least() {
        return least;
    }

    /** {@return the greatest value} */
    public double most() {
        return most;
    }

    /** {@return whether it tells of the circuit, whoever proves it, and not of how its prover writes proofs} */
    public boolean ofCircuit() {
        return OF_CIRCUIT.contains(this);
    }

    /** {@return whether it need not be whole: elements of varying length have a mean} */
    public boolean fractional() {
        return this == ELEMENT_BYTES || this == DIGEST_BYTES;
    }

    /** {@return a value as a file has it} */
    String shown(double value) {
        if (value >= 0 && value < words.size()) {
            return '"' + words.get((int) value) + '"';
        }
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** Refuses a value outside the range, or a broken one where it must be whole. */
    void check(double value) {
        if (fractional() && !(value >= least && value <= most)) {
            throw new InvalidParameterException(key, value, "must lie between " + least + " and " + most, least);
        }
        if (!fractional()) {
            if (value != Math.rint(value)) {
                throw new InvalidParameterException(key, value, "must be a whole number", Math.rint(value));
            }
            Require.between(key, (long) value, (long) least, (long) most);
        }
    }
}
