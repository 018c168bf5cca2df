package soundscape.estimator.conjecture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;

/**
 * The errors of DEEP-ALI over FRI if proximity gaps and lists were as good up to capacity as BCIKS20 conjectured
 * (Conjecture 8.4), with the constants that the reference once chose; explains itself.
 */
record Capacity(DeepAli circuit, Fri fri) implements Supplier<Explanation> {
    /** η, how far below capacity the queries decide; the reference's choice. */
    private static final double GAP = 0.05;

    /** m, of the folding rounds' errors, which are those of the Johnson bound; the reference's choice. */
    private static final int MULTIPLICITY = 16;

    /** Of a term's bits, as they are explained. */
    private static final int DECIMALS = 3;

    private record Part(String name, String formula, double bits) {}

    /** Bits of the largest error. */
    double bits() {
        return least(parts()).bits();
    }

    private static Part least(List<Part> parts) {
        return parts.stream().min(Comparator.comparingDouble(Part::bits)).orElseThrow();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("query", "(ρ + η)^t · 2^−g", Conjectures.missed(fri, GAP)));
        double combined =
                fri.batching().coefficients().factor((double) fri.batching().size());
        if (combined > 0) {
            String factor = batchingFactor(fri.batching());
            parts.add(new Part("batching", factor + "n/(η·ρ·F)", log2Field() - log2Batching() - Log2.of(combined)));
        }
        if (largestFold() > 1) {
            parts.add(new Part("commit", "(2m + 1)·(n + 1)·k/(√ρ·F)", log2Field() - log2Commit()));
        }
        OptionalLong constraints = circuit.constraints().count();
        if (constraints.isPresent()) {
            double log2List = log2List() + Log2.of((double) constraints.getAsLong());
            parts.add(new Part("ALI", "L·C/F", promised(log2Field() - log2List)));
        }
        parts.add(new Part("DEEP", "L·(a(N + o − 1) + N − 1)/(F − N − n)", promised(deep())));
        return parts;
    }

    /** An error above 1 is one that the conjecture says nothing of. */
    private static double promised(double bits) {
        return bits > 0 ? bits : 0;
    }

    private static String batchingFactor(Batching batching) {
        return switch (batching.coefficients()) {
            case INDEPENDENT -> "";
            case POWERS -> "(B − 1)·";
            case MULTILINEAR -> "⌈log2 B⌉·";
        };
    }

    private double log2Field() {
        return circuit.header().field().log2Size();
    }

    private double log2Batching() {
        return Log2.of(fri.domainSize() / (GAP * fri.rate()));
    }

    private int largestFold() {
        return fri.foldingFactors().stream().mapToInt(factor -> factor).max().orElse(1);
    }

    private double log2Commit() {
        double numerator = (2.0 * MULTIPLICITY + 1) * (fri.domainSize() + 1) * largestFold();
        return Log2.of(numerator / Math.sqrt(fri.rate()));
    }

    /** log2 of L = ⌈n/(1 − ρ⁺ − θ)⌉, ρ⁺ = (N + o)/n; infinite where the opening points take up the gap. */
    private double log2List() {
        double radius = Math.max(0, 1 - fri.rate() - GAP);
        double slack = 1 - (fri.dimension() + circuit.openingPoints()) / fri.domainSize() - radius;
        return slack > 0 ? Log2.of(Math.ceil(fri.domainSize() / slack)) : Double.POSITIVE_INFINITY;
    }

    /** NaN where no point lies outside trace and domain. */
    private double deep() {
        double dimension = fri.dimension();
        double degree = circuit.constraints().maxDegree() * (dimension + circuit.openingPoints() - 1) + dimension - 1;
        double outside = Log2.subtract(log2Field(), Log2.of(dimension + fri.domainSize()));
        return outside - log2List() - Log2.of(degree);
    }

    @Override
    public Explanation get() {
        List<Part> parts = parts();
        StringBuilder formula = new StringBuilder("ε = the largest of");
        parts.forEach(
                part -> formula.append("\n").append(part.name()).append(": ").append(part.formula()));
        Explanation explanation = withParameters(Conjectures.explained(Conjecture.CAPACITY, formula.toString()));
        Part least = least(parts);
        for (Part part : parts) {
            explanation =
                    explanation.with(part.name(), part.equals(least) ? "the least of these" : "", text(part.bits()));
        }
        return explanation;
    }

    /** Rounded down, as the figure itself is. */
    private static String text(double bits) {
        String down =
                BigDecimal.valueOf(bits).setScale(DECIMALS, RoundingMode.FLOOR).toPlainString();
        return bits <= 0 ? "nothing is promised" : down + " bits";
    }

    private Explanation withParameters(Explanation explanation) {
        OptionalLong constraints = circuit.constraints().count();
        Explanation longer = explanation
                .with("ρ", "rate", fri.rate())
                .with("η", "gap to capacity", GAP)
                .with("t", "queries", fri.queries())
                .with("g", "grinding bits", fri.queryGrinding())
                .with(
                        "B",
                        "functions combined, " + fri.batching().coefficients().label(),
                        fri.batching().size())
                .with("n", "domain size N/ρ", fri.domainSize())
                .with("m", "multiplicity", MULTIPLICITY)
                .with("k", "largest folding factor", largestFold());
        longer = Double.isInfinite(log2List())
                ? longer.with("L", "list size; the opening points take up the gap", "unbounded")
                : longer.withPowerOfTwo("L", "list size ⌈n/(1 − (N + o)/n − θ)⌉, θ = 1 − ρ − η", log2List());
        longer = constraints.isPresent()
                ? longer.with("C", "constraints", constraints.getAsLong())
                : longer.with(
                        "C", "constraints; without them ALI is left out, and the figure may be too high", "not stated");
        return longer.with(
                        "a", "highest constraint degree", circuit.constraints().maxDegree())
                .with("N", "trace length", fri.traceLength())
                .with("o", "opening points", circuit.openingPoints())
                .withPowerOfTwo("F", "field size", log2Field());
    }
}
