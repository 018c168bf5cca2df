package soundscape.estimator.result;

/** The names of SWIRL's terms, as the reference has them. */
public final class SwirlTerms {
    /** The bus argument's fingerprints. */
    public static final TermName LOGUP = name(TermKind.LOOKUP, "logup");

    /** Sumchecks of the bus argument. */
    public static final TermName GKR_SUMCHECK = name(TermKind.REDUCTION, "gkr_sumcheck");

    /** Joining the bus argument's claims. */
    public static final TermName GKR_BATCHING = name(TermKind.REDUCTION, "gkr_batching");

    /** All constraints vanish. */
    public static final TermName ZEROCHECK_SUMCHECK = name(TermKind.ZEROCHECK, "zerocheck_sumcheck");

    /** Joining the constraints. */
    public static final TermName CONSTRAINT_BATCHING = name(TermKind.ALI, "constraint_batching");

    /** From all columns to the stacked ones. */
    public static final TermName STACKED_REDUCTION = name(TermKind.REDUCTION, "stacked_reduction");

    /** Joining the stacked columns. */
    public static final TermName MU_BATCHING = name(TermKind.BATCHING, "whir_mu_batching");

    /** A folding step as a whole. */
    public static final TermName FOLD_RBR = name(TermKind.FOLD, "whir_fold_rbr");

    /** The halving of the code. */
    public static final TermName PROXIMITY_GAPS = name(TermKind.FOLD, "whir_proximity_gaps");

    /** The sumcheck message of a step. */
    public static final TermName SUMCHECK = name(TermKind.FOLD, "whir_sumcheck");

    /** A round's queries as a whole. */
    public static final TermName SHIFT_RBR = name(TermKind.SHIFT, "whir_shift_rbr");

    /** The queries. */
    public static final TermName QUERY = name(TermKind.QUERY, "whir_query");

    /** Joining the answers. */
    public static final TermName GAMMA_BATCHING = name(TermKind.ANSWERS, "whir_gamma_batching");

    /** The sample outside the domain. */
    public static final TermName OOD_RBR = name(TermKind.OUT_OF_DOMAIN, "whir_ood_rbr");

    /** The opening as a whole: the least of its steps. */
    public static final TermName WHOLE = name(TermKind.OPENING, "whir");

    private SwirlTerms() {}

    private static TermName name(TermKind kind, String text) {
        return new TermName(kind, text, true);
    }
}
