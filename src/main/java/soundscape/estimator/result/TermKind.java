package soundscape.estimator.result;

/** What part of a protocol an error term belongs to; the rounds of one kind are shown together. */
public enum TermKind {
    /** Combining the committed functions into one. */
    BATCHING(
            "batching",
            "Columns are combined into one function with random coefficients, so that one test does for all. An unlucky choice hides that some column is far from the code."),
    /** One folding round's commitment. */
    COMMIT(
            "commit",
            "Each round folds the function with a random challenge into a shorter one, and commits to that. An unlucky challenge brings a function that is far from the code near to it."),
    /** The random queries. */
    QUERY(
            "query phase",
            "The verifier opens the committed functions at random places. A function that is far from the code differs from every codeword at many of them, and the queries may miss all."),
    /** One folding step of an iterated scheme. */
    FOLD(
            "fold",
            "Each step folds the function with a random challenge. An unlucky one makes a wrong claim come out true, or brings a function that is far from the code near to it."),
    /** Out-of-domain samples of an iterated scheme. */
    OUT_OF_DOMAIN(
            "OOD",
            "A sample outside the domain singles out one codeword of the list that the prover may have had in mind. Two codewords of the list may agree at the sample, and then it tells nothing."),
    /** The queries of one round of an iterated scheme, together with what they are combined with. */
    SHIFT(
            "shift",
            "The queries of one round, together with the challenge that combines their answers into the claim of the next. Either the queries miss every difference, or an unlucky challenge lets the differences cancel."),
    /** Combining the constraints of the arithmetisation. */
    ALI(
            "ALI",
            "All constraints of the circuit are combined into one with a random challenge. An unlucky one lets violated constraints cancel."),
    /** Testing the constraint identity outside the domain. */
    DEEP(
            "DEEP",
            "The constraints are an identity of polynomials, which is tested at one random point outside the domain. A wrong identity may hold there by chance."),
    /** Reducing a sparse trace to a dense one. */
    REDUCTION(
            "reduction",
            "Claims about a sparse trace become one claim about the dense trace that is committed to. A wrong claim may come out true by chance on the way."),
    /** Sumcheck that all constraints vanish. */
    ZEROCHECK(
            "zerocheck",
            "A sumcheck shows that every constraint vanishes on every row. A wrong sum may pass one of its rounds by chance."),
    /** A lookup argument. */
    LOOKUP(
            "lookup",
            "A lookup argument shows that every looked-up row stands in a table, by comparing sums of fractions with random challenges. The sums of different rows may agree by chance."),
    /** Joining the answers to a round's queries, where that is a term of its own. */
    ANSWERS(
            "answers",
            "The answers to a round's queries are joined into one claim with a random challenge. An unlucky one lets wrong answers cancel."),
    /** The opening as a whole: it repeats the weakest of its terms. */
    OPENING(
            "opening",
            "The opening as a whole: the least of its folding, query, sample and batching steps. It repeats the weakest of them and adds no error of its own.");

    private final String label;
    private final String about;

    TermKind(String label, String about) {
        this.label = label;
        this.about = about;
    }

    /** What the error is; two sentences. */
    public String about() {
        return about;
    }

    /** The name shown for all terms of this kind together, such as "commit". */
    public String label() {
        return label;
    }
}
