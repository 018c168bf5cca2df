package soundscape.estimator.circuit;

import java.util.List;
import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.scheme.SwirlOpening;

/**
 * Explains an error term of SWIRL's opening. It keeps where the term comes from and computes anew what it tells, since a
 * sweep makes many that nobody reads.
 */
record SwirlOpeningWhy(Swirl circuit, Part part, Place place) implements Supplier<Explanation> {
    /** What is explained, by the formula of its error. */
    enum Part {
        MU_BATCHING("ε = (w − 1)·a(H, μ)/F · 2^−eff(g)"),
        SUMCHECK("ε = 3·L/F · 2^−eff(g)"),
        PROXIMITY_GAPS("ε = a(x, μ)/F · 2^−eff(g)"),
        FOLD("ε = (a(x, μ) + 3·L)/F · 2^−eff(g)"),
        QUERY("ε = hit^t · 2^−eff(g)"),
        GAMMA_BATCHING("ε = (t + 1)·L'/F"),
        SHIFT("ε = hit^t · 2^−eff(g) + (t + 1)·L'/F"),
        OUT_OF_DOMAIN("ε = L'²·2^x/(2F)");

        private final String formula;

        Part(String formula) {
            this.formula = formula;
        }
    }

    /**
     * Where in the opening it arises.
     * @param gaps of the code of each round, and of the one that the last leaves
     * @param step a folding step of the round, 1 and up; 0 where it is none
     */
    record Place(List<ProximityGap> gaps, int round, int step) {
        private ProximityGap code() {
            return gaps.get(round);
        }

        private ProximityGap next() {
            return gaps.get(round + 1);
        }
    }

    @Override
    public Explanation get() {
        return switch (part) {
            case MU_BATCHING -> columns();
            case SUMCHECK, PROXIMITY_GAPS, FOLD -> fold();
            case QUERY -> queries();
            case SHIFT -> withNextList(queries());
            case GAMMA_BATCHING ->
                withNextList(over(place.next())
                        .with("round", "where it is least", place.round())
                        .with("t", "queries", count()));
            case OUT_OF_DOMAIN ->
                withNextList(over(place.next())
                        .with("round", "where it is least", place.round())
                        .with("x", "log2 of the dimension", nextLogDimension()));
        };
    }

    private Explanation over(ProximityGap code) {
        Explanation explanation = Explanation.of(part.formula, Paper.SWIRL, "")
                .with("μ", "−log2 of the rate", -Math.getExponent(code.rate()))
                .withPowerOfTwo("F", "field size", circuit.field().log2Size());
        return code.multiplicity() > 0
                ? explanation.with("m", "interpolation multiplicity", code.multiplicity())
                : explanation;
    }

    private Explanation columns() {
        SwirlOpening opening = circuit.opening();
        ProximityGap code = place.code();
        return withGrinding(
                over(code)
                        .with("w", "columns of the stacked trace", opening.width())
                        .with("H", "log2 of the stacked height", opening.logHeight())
                        .with("a(H, μ)", "error of a line, over F", code.numerator(Log2.power(opening.logHeight()))),
                opening.muGrinding());
    }

    private Explanation fold() {
        ProximityGap code = place.code();
        int logDimension = circuit.opening().logDimensionAt(place.round()) - place.step();
        return withGrinding(
                over(code)
                        .with("round", "where it is least, and its step", place.round() + ", step " + place.step())
                        .with("x", "log2 of the dimension", logDimension)
                        .with("a(x, μ)", "error of a line, over F", code.numerator(Log2.power(logDimension)))
                        .with("L", "list size", code.listSize(Log2.power(logDimension))),
                circuit.opening().foldGrinding());
    }

    private Explanation withGrinding(Explanation explanation, int bits) {
        double worth = SwirlSampler.of(circuit.field()).grindingWorth(bits);
        return explanation.with("eff(g)", "worth of " + bits + " grinding bits", worth);
    }

    private Explanation queries() {
        double each = circuit.bitsPerQuery(place.round(), place.code());
        return over(place.code())
                .with("round", "where it is least", place.round())
                .with("t", "queries", count())
                .with("hit", "chance that one query meets a cheating word", Log2.exp2(-each))
                .with(
                        "eff(g)",
                        "worth of " + SwirlOpening.QUERY_GRINDING + " grinding bits",
                        circuit.queryGrindingWorth());
    }

    private int count() {
        return circuit.opening().queries().get(place.round());
    }

    private int nextLogDimension() {
        return circuit.opening().logDimensionAt(place.round() + 1);
    }

    private Explanation withNextList(Explanation explanation) {
        double listSize = place.next().listSize(Log2.power(nextLogDimension()));
        return explanation.with("L'", "list size of the next code", listSize);
    }
}
