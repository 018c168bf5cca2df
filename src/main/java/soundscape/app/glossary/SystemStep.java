package soundscape.app.glossary;

import java.util.Arrays;
import java.util.Optional;
import soundscape.estimator.result.SwirlTerms;
import soundscape.estimator.result.TermName;

/** The steps of SWIRL, as its terms are named. */
public enum SystemStep {
    LOGUP(
            SwirlTerms.LOGUP,
            "SWIRL's buses are a lookup argument: what AIRs send must be what others receive, compared as sums of fractions. "
                    + "The sums of different messages may agree at the random point by chance."),
    GKR_SUMCHECK(
            SwirlTerms.GKR_SUMCHECK,
            "The sums of fractions are reduced layer by layer, each layer by a sumcheck with messages of degree 3. "
                    + "A wrong message agrees with the right one at a random point with chance 3/F."),
    GKR_BATCHING(
            SwirlTerms.GKR_BATCHING,
            "The claims about numerators and denominators of a layer are joined with a random coefficient. "
                    + "A wrong claim is cancelled by another with chance 1/F."),
    ZEROCHECK_SUMCHECK(
            SwirlTerms.ZEROCHECK_SUMCHECK,
            "A sumcheck shows that all constraints vanish on all rows; its first round handles several variables at once. "
                    + "A wrong sum passes a round with a chance in proportion to the messages' degree."),
    CONSTRAINT_BATCHING(
            SwirlTerms.CONSTRAINT_BATCHING,
            "The constraints of every AIR, and the AIRs themselves, are combined with random coefficients. "
                    + "Violated constraints may cancel, with a chance in proportion to their number."),
    STACKED_REDUCTION(
            SwirlTerms.STACKED_REDUCTION,
            "Claims about the columns of all AIRs become claims about the few long columns that they are stacked into. "
                    + "The chance of error grows with the number of columns."),
    WHIR_MU_BATCHING(
            SwirlTerms.MU_BATCHING,
            "The stacked columns are combined into the one function that WHIR opens, with powers of a challenge. "
                    + "An unlucky one hides that some column is far from the code."),
    WHIR_FOLD_RBR(
            SwirlTerms.FOLD_RBR,
            "A folding step of WHIR as a whole: its sumcheck message and its halving of the code. "
                    + "The errors of both are added, and the worst step of all rounds counts."),
    WHIR_PROXIMITY_GAPS(
            SwirlTerms.PROXIMITY_GAPS,
            "A folding step halves the code with a random challenge. An unlucky one brings a function that is far from the "
                    + "code near to the shorter one."),
    WHIR_SUMCHECK(
            SwirlTerms.SUMCHECK,
            "Each folding step is a round of a sumcheck, too, whose message has degree 3. A wrong message passes for some "
                    + "codeword of the list with chance 3·L/F."),
    WHIR_SHIFT_RBR(
            SwirlTerms.SHIFT_RBR,
            "The queries of a round as a whole: what they miss, and how their answers are joined. "
                    + "The errors of both are added, and the worst round counts."),
    WHIR_QUERY(
            SwirlTerms.QUERY,
            "Each round opens the function at random places. The chance that all of them meet a place where a cheating "
                    + "function agrees with a codeword falls with every query."),
    WHIR_GAMMA_BATCHING(
            SwirlTerms.GAMMA_BATCHING,
            "The answers to a round's queries are joined into one claim with powers of a challenge. "
                    + "Wrong answers may cancel, with a chance in proportion to their number."),
    WHIR_OOD_RBR(
            SwirlTerms.OOD_RBR,
            "Each round but the last asks for the function at one point outside the domain, which singles out a codeword of "
                    + "the list. Two codewords of the list may agree there."),
    WHIR(
            SwirlTerms.WHOLE,
            "SWIRL's opening as a whole: the least of its folding, query, sample and batching steps. "
                    + "It repeats the weakest of them and adds no error of its own.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of an enum and a string
    private final TermName term;

    private final String about;

    SystemStep(TermName term, String about) {
        this.term = term;
        this.about = about;
    }

    /** What it is; two sentences. */
    public String about() {
        return about;
    }

    /** The term that it is. */
    public TermName term() {
        return term;
    }

    /** Its page's id, such as {@code term-whir-query}. */
    public String id() {
        return "term-" + term.text().replace('_', '-');
    }

    /** The step of a term; empty for terms of other systems. */
    public static Optional<SystemStep> of(TermName name) {
        return Arrays.stream(values()).filter(step -> step.term.equals(name)).findFirst();
    }
}
