package soundscape.estimator.result;

/** The names of SWIRL's terms, as the reference has them. */
public final class SwirlTerms {
    /** The bus argument's fingerprints. */
    public static final TermName LOGUP = name("logup");

    /** Sumchecks of the bus argument. */
    public static final TermName GKR_SUMCHECK = name("gkr_sumcheck");

    /** Joining the bus argument's claims. */
    public static final TermName GKR_BATCHING = name("gkr_batching");

    /** All constraints vanish. */
    public static final TermName ZEROCHECK_SUMCHECK = name("zerocheck_sumcheck");

    /** Joining the constraints. */
    public static final TermName CONSTRAINT_BATCHING = name("constraint_batching");

    /** From all columns to the stacked ones. */
    public static final TermName STACKED_REDUCTION = name("stacked_reduction");

    /** Joining the stacked columns. */
    public static final TermName MU_BATCHING = name("whir_mu_batching");

    /** A folding step as a whole. */
    public static final TermName FOLD_RBR = name("whir_fold_rbr");

    /** The halving of the code. */
    public static final TermName PROXIMITY_GAPS = name("whir_proximity_gaps");

    /** The sumcheck message of a step. */
    public static final TermName SUMCHECK = name("whir_sumcheck");

    /** A round's queries as a whole. */
    public static final TermName SHIFT_RBR = name("whir_shift_rbr");

    /** The queries. */
    public static final TermName QUERY = name("whir_query");

    /** Joining the answers. */
    public static final TermName GAMMA_BATCHING = name("whir_gamma_batching");

    /** The sample outside the domain. */
    public static final TermName OOD_RBR = name("whir_ood_rbr");

    /** The opening as a whole: the least of its steps. */
    public static final TermName WHOLE = name("whir");

    private SwirlTerms() {}

    private static TermName name(String text) {
        return new TermName(TermKind.SYSTEM, text);
    }
}
