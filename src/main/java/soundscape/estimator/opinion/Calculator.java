package soundscape.estimator.opinion;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.field.Field;

/** Who prints a security level of their own; each as of one public commit. */
public enum Calculator {
    /** The three values of ethSTARK's README, section 7. */
    ETHSTARK("ethSTARK", "starkware-libs/ethSTARK", "0eb683bfdc9b4f85cc5254403ca032868db414f7", "July 2023"),
    /** winterfell 0.13.1, air/src/proof/security.rs. */
    WINTERFELL("winterfell", "facebook/winterfell", "2f78ee9bf667a561bdfcdfa68668d0f9b18b8315", "July 2025"),
    /** The crates p3-security, p3-uni-stark and p3-fri. */
    PLONKY3("Plonky3", "Plonky3/Plonky3", "5dc50e51436a811c62443e336f766015fecc9217", "August 2026"),
    /** PcsConfig of stwo's prover. */
    STWO("stwo", "starkware-libs/stwo", "dad3688dc9a92c8f063e773ec5ffc0e8dd642c31", "February 2025"),
    /** No program: the list-decoding capacity that CS25 puts in the place of the capacity 1 − ρ. */
    CRITES_STEWART("Crites–Stewart", "eprint 2025/2046", "", "November 2025");

    private static final int SHOWN_DIGITS = 7;

    private final String label;
    private final String place;
    private final String commit;
    private final String date;

    Calculator(String label, String place, String commit, String date) {
        this.label = label;
        this.place = place;
        this.commit = commit;
        this.date = date;
    }

    /** The name, such as "winterfell". */
    public String label() {
        return label;
    }

    /** {@return where it is kept: a repository of GitHub, or a paper} */
    public String place() {
        return place;
    }

    /** {@return the whole commit that is meant; empty for a paper} */
    public String commit() {
        return commit;
    }

    /** Where and as of when, such as "facebook/winterfell 2f78ee9, July 2025". */
    public String source() {
        return place + (commit.isEmpty() ? "" : " " + commit.substring(0, SHOWN_DIGITS)) + ", " + date;
    }

    /** {@return why the program itself would not take such a proof, whatever its formula says; empty if it would} */
    Optional<String> refuses(Parameters asked) {
        return switch (this) {
            case ETHSTARK -> Optional.of("Its own field, of 61 bits and extended twice, is none of those here.");
            case WINTERFELL -> winterfell(asked);
            case STWO -> only(asked.field(), Set.of(BaseField.M31), 4);
            case PLONKY3, CRITES_STEWART -> Optional.empty();
        };
    }

    private static Optional<String> winterfell(Parameters asked) {
        Optional<String> field = only(asked.field(), Set.of(BaseField.GOLDILOCKS), 3);
        return field.isPresent() || asked.queries() <= Winterfell.MOST_QUERIES
                ? field
                : Optional.of("It takes at most " + Winterfell.MOST_QUERIES + " queries itself.");
    }

    private static Optional<String> only(Field field, Set<BaseField> bases, int mostDegree) {
        return bases.contains(field.base()) && field.degree() <= mostDegree
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "It has no field %s itself.", field));
    }
}
