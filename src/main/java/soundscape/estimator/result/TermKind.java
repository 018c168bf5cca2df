package soundscape.estimator.result;

/** What part of a protocol an error term belongs to; the rounds of one kind are shown together. */
public enum TermKind {
    /** Combining the committed functions into one. */
    BATCHING(
            "batching",
            "Columns are combined into one function with a random challenge; an unlucky one hides that some column is far from the code."),
    /** One folding round's commitment. */
    COMMIT(
            "commit",
            "Each round folds the function with a random challenge; an unlucky one brings a function that is far from the code near to it."),
    /** The random queries. */
    QUERY(
            "query phase",
            "A function that is far from the code differs from every codeword at many places; the queries may miss all of them."),
    /** One folding step of an iterated scheme. */
    FOLD(
            "fold",
            "Each step folds the function with a random challenge; an unlucky one makes a wrong claim come out true."),
    /** Out-of-domain samples of an iterated scheme. */
    OUT_OF_DOMAIN(
            "OOD",
            "A sample outside the domain pins down one codeword of the list; two of them may agree at the sample."),
    /** The queries of one round of an iterated scheme, together with what they are combined with. */
    SHIFT("shift", "The queries of one round, together with the challenge that combines what they found for the next."),
    /** Combining the constraints of the arithmetisation. */
    ALI(
            "ALI",
            "All constraints are combined with a random challenge; an unlucky one lets violated constraints cancel."),
    /** Testing the constraint identity outside the domain. */
    DEEP(
            "DEEP",
            "The constraint identity is tested at one random point outside the domain, where a wrong one may hold by chance."),
    /** Reducing a sparse trace to a dense one. */
    REDUCTION(
            "reduction",
            "Claims about a sparse trace become one claim about a dense one; a wrong one may come out true by chance."),
    /** Sumcheck that all constraints vanish. */
    ZEROCHECK(
            "zerocheck",
            "A sumcheck shows that every constraint vanishes on every row; a wrong sum may pass by chance."),
    /** A lookup argument. */
    LOOKUP("lookup", "Entries of tables are compared through random challenges; different ones may agree by chance."),
    /** A step of a proof system of its own, named by the system. */
    SYSTEM("system", "A step of this proof system, named as its authors name it.");

    private final String label;
    private final String about;

    TermKind(String label, String about) {
        this.label = label;
        this.about = about;
    }

    /**
     * What the error is.
     *
     * @return a sentence
     */
    public String about() {
        return about;
    }

    /**
     * The name shown for all terms of this kind together.
     *
     * @return such as "commit"
     */
    public String label() {
        return label;
    }
}
