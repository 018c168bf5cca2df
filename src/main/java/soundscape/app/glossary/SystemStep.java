package soundscape.app.glossary;

import java.util.Arrays;
import java.util.Optional;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;

/** The steps of SWIRL, as its terms are named. */
public enum SystemStep {
    /** The bus argument's fingerprints. */
    LOGUP(
            "logup",
            "SWIRL's buses are a lookup argument: what AIRs send must be what others receive, compared as sums of fractions. "
                    + "The sums of different messages may agree at the random point by chance."),
    /** Sumchecks of the bus argument. */
    GKR_SUMCHECK(
            "gkr_sumcheck",
            "The sums of fractions are reduced layer by layer, each layer by a sumcheck with messages of degree 3. "
                    + "A wrong message agrees with the right one at a random point with chance 3/F."),
    /** Joining the bus argument's claims. */
    GKR_BATCHING(
            "gkr_batching",
            "The claims about numerators and denominators of a layer are joined with a random coefficient. "
                    + "A wrong claim is cancelled by another with chance 1/F."),
    /** All constraints vanish. */
    ZEROCHECK_SUMCHECK(
            "zerocheck_sumcheck",
            "A sumcheck shows that all constraints vanish on all rows; its first round handles several variables at once. "
                    + "A wrong sum passes a round with a chance in proportion to the messages' degree."),
    /** Joining the constraints. */
    CONSTRAINT_BATCHING(
            "constraint_batching",
            "The constraints of every AIR, and the AIRs themselves, are combined with random coefficients. "
                    + "Violated constraints may cancel, with a chance in proportion to their number."),
    /** From all columns to the stacked ones. */
    STACKED_REDUCTION(
            "stacked_reduction",
            "Claims about the columns of all AIRs become claims about the few long columns that they are stacked into. "
                    + "The chance of error grows with the number of columns."),
    /** Joining the stacked columns. */
    WHIR_MU_BATCHING(
            "whir_mu_batching",
            "The stacked columns are combined into the one function that WHIR opens, with powers of a challenge. "
                    + "An unlucky one hides that some column is far from the code."),
    /** A folding step as a whole. */
    WHIR_FOLD_RBR(
            "whir_fold_rbr",
            "A folding step of WHIR as a whole: its sumcheck message and its halving of the code. "
                    + "The errors of both are added, and the worst step of all rounds counts."),
    /** The halving of the code. */
    WHIR_PROXIMITY_GAPS(
            "whir_proximity_gaps",
            "A folding step halves the code with a random challenge. An unlucky one brings a function that is far from the "
                    + "code near to the shorter one."),
    /** The sumcheck message of a step. */
    WHIR_SUMCHECK(
            "whir_sumcheck",
            "Each folding step is a round of a sumcheck, too, whose message has degree 3. A wrong message passes for some "
                    + "codeword of the list with chance 3·L/F."),
    /** A round's queries as a whole. */
    WHIR_SHIFT_RBR(
            "whir_shift_rbr",
            "The queries of a round as a whole: what they miss, and how their answers are joined. "
                    + "The errors of both are added, and the worst round counts."),
    /** The queries. */
    WHIR_QUERY(
            "whir_query",
            "Each round opens the function at random places. The chance that all of them meet a place where a cheating "
                    + "function agrees with a codeword falls with every query."),
    /** Joining the answers. */
    WHIR_GAMMA_BATCHING(
            "whir_gamma_batching",
            "The answers to a round's queries are joined into one claim with powers of a challenge. "
                    + "Wrong answers may cancel, with a chance in proportion to their number."),
    /** The sample outside the domain. */
    WHIR_OOD_RBR(
            "whir_ood_rbr",
            "Each round but the last asks for the function at one point outside the domain, which singles out a codeword of "
                    + "the list. Two codewords of the list may agree there."),
    /** The opening as a whole. */
    WHIR(
            "whir",
            "SWIRL's opening as a whole: the least of its folding, query, sample and batching steps. "
                    + "It repeats the weakest of them and adds no error of its own.");

    private final String name;
    private final String about;

    SystemStep(String name, String about) {
        this.name = name;
        this.about = about;
    }

    /**
     * What it is.
     *
     * @return two sentences
     */
    public String about() {
        return about;
    }

    /**
     * The term that it is.
     *
     * @return its name
     */
    public TermName term() {
        return new TermName(TermKind.SYSTEM, name);
    }

    /**
     * Its page's id.
     *
     * @return such as {@code term-whir-query}
     */
    public String id() {
        return "term-" + name.replace('_', '-');
    }

    /**
     * The step of a term.
     *
     * @param name the term's name
     * @return the step; empty for terms of other systems
     */
    public static Optional<SystemStep> of(TermName name) {
        return Arrays.stream(values()).filter(step -> step.term().equals(name)).findFirst();
    }
}
