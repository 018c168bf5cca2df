package soundscape.estimator.explanation;

/** The paper that states a bound, and the theorem or section within it; empty where the paper as a whole is meant. */
public record Source(Paper paper, String place) {
    /** Two theorems of one paper as one source; both, such as "Theorems 1.3 and 4.2". */
    public Source and(Source other) {
        return new Source(
                paper, place.replace("Theorem ", "Theorems ") + " and " + other.place.replace("Theorem ", ""));
    }

    /** Such as "BCHKS25, Theorem 4.2 (eprint 2025/2055)". */
    @Override
    public String toString() {
        return paper.citation() + (place.isEmpty() ? "" : ", " + place) + " (" + paper.location() + ")";
    }
}
