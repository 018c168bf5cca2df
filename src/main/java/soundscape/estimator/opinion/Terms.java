package soundscape.estimator.opinion;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.result.TermKind;

/** The values that several calculators share, with what they differ in left open; every one explains itself. */
record Terms(Parameters asked) {
    private static final Source DEEP_ALI = new Source(Paper.HA22, "Theorem 8");
    private static final Source COMMITMENTS = new Source(Paper.BCS, "");

    /** t·(−log2(1 − δ)) + g, less a margin: what the queries are worth if a word farther than δ is missed by chance. */
    Part queries(double delta, int grinding, double margin, Source source) {
        double bits = asked.queries() * -Log2.of(1 - delta) + grinding - margin;
        return Part.of(TermKind.QUERY, bits, () -> Part.explained(
                        "ε = (1 − δ)^t · 2^−g" + (margin > 0 ? ", one bit less" : ""), source)
                .with("ρ", "rate", asked.rate())
                .with("δ", "distance up to which a query is counted", delta)
                .with("t", "queries", asked.queries())
                .with("g", "grinding bits that count", grinding));
    }

    /** An error of combining ℓ functions, a numerator over F, of a kind. */
    Part combined(TermKind kind, String numeratorFormula, double numerator, Combined what) {
        double bits = asked.fieldBits() - Log2.of(numerator) + what.grinding();
        return Part.of(kind, bits, () -> {
            Explanation explanation = Part.explained("ε = " + numeratorFormula + "/F · 2^−g", what.source())
                    .with("ℓ", "functions combined", what.functions())
                    .with("ρ", "rate", asked.rate())
                    .with("n", "code length", asked.domain())
                    .with("δ", "proximity parameter", what.delta());
            Explanation longer = what.multiplicity() > 0
                    ? explanation.with("M", "interpolation multiplicity m + ½", what.multiplicity() + 0.5)
                    : explanation;
            return withField(longer).with("g", "grinding bits that count", what.grinding());
        });
    }

    /** What is combined by which theorem; a multiplicity of 0 stands for unique decoding. */
    record Combined(double functions, double delta, int multiplicity, int grinding, Source source) {}

    /** ε = L·C/F. */
    Part ali(double list, double constraints) {
        double bits = asked.fieldBits() - Log2.of(list) - Log2.of(constraints);
        return Part.of(
                TermKind.ALI,
                bits,
                () -> withField(Part.explained("ε = L·C/F", DEEP_ALI)
                        .with("L", "list size", list)
                        .with("C", "constraints that count", constraints)));
    }

    /** ε = L·(a(N + o − 1) + N − 1)/F, for a list size to a power. */
    Part deep(double list, int power, int maxDegree, int openingPoints) {
        double rows = asked.rows();
        double factor = maxDegree * (rows + openingPoints - 1) + rows - 1;
        double bits = asked.fieldBits() - power * Log2.of(list) - Log2.of(factor);
        return Part.of(
                TermKind.DEEP,
                bits,
                () -> withField(
                        Part.explained("ε = L" + (power == 1 ? "" : "²") + "·(a(N + o − 1) + N − 1)/F", DEEP_ALI)
                                .with("L", "list size", list)
                                .with("a", "highest constraint degree", maxDegree)
                                .with("N", "trace length", rows)
                                .with("o", "opening points", openingPoints)));
    }

    /** Half a digest. */
    Part collisions() {
        return Part.cap(
                "collisions of the hash", asked.collisionBits(), () -> Part.explained("bits = ⌊h/2⌋", COMMITMENTS)
                        .with("⌊h/2⌋", "half the bits of a digest", asked.collisionBits()));
    }

    /** The field by itself, less what a calculator takes off. */
    Part fieldSize(double bits, String formula, Source source) {
        return Part.cap("field size", bits, () -> withField(Part.explained(formula, source)));
    }

    private Explanation withField(Explanation explanation) {
        return explanation.withPowerOfTwo("F", "field size, in whole bits", asked.fieldBits());
    }
}
