package soundscape.estimator.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soundscape.estimator.layout.LayoutKey.ARITY;
import static soundscape.estimator.layout.LayoutKey.CAP_HEIGHT;
import static soundscape.estimator.layout.LayoutKey.DIGEST_BYTES;
import static soundscape.estimator.layout.LayoutKey.KEPT_LEVEL;
import static soundscape.estimator.layout.LayoutKey.REPEATED;
import static soundscape.estimator.layout.LayoutKey.SHARING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.estimator.RandomCircuits;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Constraints;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Opening;
import soundscape.estimator.scheme.Whir;
import soundscape.estimator.size.Paths;
import soundscape.estimator.size.Tree;
import soundscape.estimator.size.TreeForm;

/** What must be true of any layout, whatever the parameters; and where a layout can enlarge a proof, when. */
class LayoutLawsTest {
    /** Relative; sums of some dozen doubles. */
    private static final double ROUNDING = 1e-12;

    private static List<Circuit> circuits(long seed) {
        return new RandomCircuits(seed)
                .all().stream()
                        .flatMap(circuit -> Layouts.ALL.stream()
                                .filter(layout -> layout.fits(circuit.opening()))
                                .map(layout -> with(circuit, StatedLayout.of(layout))))
                        .toList();
    }

    private static Circuit with(Circuit circuit, StatedLayout layout) {
        return circuit.withHeader(circuit.header().withLayout(Optional.of(layout)));
    }

    private static Circuit with(Circuit circuit, LayoutKey key, double value) {
        return with(circuit, circuit.header().layout().orElseThrow().with(key, value));
    }

    private static double real(Circuit circuit) {
        return circuit.size().real().orElseThrow().bits();
    }

    private static ProofShape shape(Circuit circuit) {
        return circuit.shape().orElseThrow();
    }

    private static boolean asks(Circuit circuit, LayoutKey key) {
        return shape(circuit).stated().layout().asked().contains(key);
    }

    private static List<Tree> trees(Circuit circuit) {
        List<Tree> trees = new ArrayList<>();
        circuit.proof().trees(trees::add);
        return trees;
    }

    private static void notLarger(double size, double than, Circuit circuit) {
        assertTrue(size <= than * (1 + ROUNDING), () -> size + " > " + than + ": " + circuit);
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void partsAddUpToTheTotal(long seed) {
        for (Circuit circuit : circuits(seed)) {
            double sum = 0;
            for (ProofSize.Part part : circuit.size().parts()) {
                assertTrue(part.real() >= 0, () -> part + " of " + circuit);
                sum += part.real();
            }
            assertEquals(real(circuit), sum, ROUNDING * sum, circuit::toString);
        }
    }

    /** A layout that knows nothing of a system's sumchecks leaves them out, and its size decides nothing then. */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void whatIsLeftOutIsNotExact(long seed) {
        for (Circuit circuit : circuits(seed)) {
            boolean known = circuit.size().parts().stream()
                    .noneMatch(part -> part.kind() == SizePartKind.SUMCHECK && part.expected() > 0 && part.real() == 0);
            assertEquals(known, circuit.size().notCounted().isEmpty());
            assertTrue(known || !circuit.size().real().orElseThrow().exact(), circuit::toString);
        }
    }

    /** soundcalc's own sum, but for sumchecks, some of which its layout leaves out. */
    private static double expected(ProofSize size) {
        return size.parts().stream()
                .mapToDouble(part -> part.kind() == SizePartKind.SUMCHECK ? part.real() : part.expected())
                .sum();
    }

    /** What a proof has beside its trees, and each tree's leaves and siblings by the nodes that are met, level by level. */
    private static double byLevels(Circuit circuit) {
        double[] sum = new double[1];
        shape(circuit).tell(new LayoutSink() {
            @Override
            public void trees(
                    String of, int count, double leaves, int openings, double leafBits, SizePartKind part, int cap) {
                sum[0] += count * sent(shape(circuit), leaves, openings, leafBits, cap);
            }

            @Override
            public void bits(SizePartKind kind, double bits) {
                sum[0] += bits;
            }
        });
        return sum[0];
    }

    private static double sent(ProofShape shape, double leaves, int openings, double leafBits, int cap) {
        TreeForm form = shape.form();
        int depth = 0;
        while (Math.pow(form.arity(), depth) < leaves) {
            depth++;
        }
        double sent = (form.once() ? met(form.arity(), depth, openings) : openings) * leafBits;
        for (int d = cap + 1; d <= depth; d++) {
            double met = met(form.arity(), d, openings);
            double parents = form.paths() == Paths.FRONTIER ? met(form.arity(), d - 1, openings) : met;
            sent += shape.digest()
                    * switch (form.paths()) {
                        case WHOLE -> (double) openings * (form.arity() - 1);
                        case ANCESTOR -> met * (form.arity() - 1);
                        case FRONTIER -> parents * form.arity() - met;
                        case REFERENCE -> throw new AssertionError("soundcalc's model has a sum of its own");
                    };
        }
        return sent;
    }

    /** a^d(1 − (1 − a^−d)^t). */
    private static double met(int arity, int depth, int openings) {
        double nodes = Math.pow(arity, depth);
        return depth == 0 ? 1 : -nodes * Math.expm1(openings * Math.log1p(-1 / nodes));
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void meanLiesBetweenItsQuantiles(long seed) {
        for (Circuit circuit : circuits(seed)) {
            Spread spread = Spread.of(shape(circuit));
            boolean model = shape(circuit).form().paths() == Paths.REFERENCE;
            double mean = model ? expected(circuit.size()) : byLevels(circuit);
            assertEquals(mean, spread.mean(), ROUNDING * mean, circuit::toString);
            assertTrue(0 < spread.low() && spread.low() <= spread.mean(), circuit::toString);
            assertTrue(spread.mean() <= spread.high(), circuit::toString);
        }
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void sharingNeverEnlarges(long seed) {
        for (Circuit circuit : circuits(seed)) {
            if (asks(circuit, SHARING)) {
                double whole = real(with(circuit, SHARING, 0));
                double ancestor = real(with(circuit, SHARING, 1));
                notLarger(ancestor, whole, circuit);
                notLarger(real(with(circuit, SHARING, 2)), ancestor, circuit);
            }
            if (asks(circuit, REPEATED)) {
                notLarger(real(with(circuit, REPEATED, 1)), real(with(circuit, REPEATED, 0)), circuit);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void smallerDigestsNeverEnlarge(long seed) {
        for (Circuit circuit : circuits(seed)) {
            Circuit smaller = circuit.withHeader(
                    circuit.header().withHashBits(circuit.header().hashBits() - 64));
            notLarger(real(smaller), real(circuit), circuit);
            if (asks(circuit, DIGEST_BYTES)) {
                notLarger(real(with(circuit, DIGEST_BYTES, 20)), real(with(circuit, DIGEST_BYTES, 32)), circuit);
            }
        }
    }

    /**
     * But where a commitment's top reaches a level deeper, and where queries that are sent once meet more places than a
     * domain has: what is not sent then can weigh more than what is.
     */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void fewerQueriesNeverEnlarge(long seed) {
        for (Circuit circuit : circuits(seed)) {
            fewer(circuit.opening())
                    .filter(opening -> !deeperTop(circuit) && !overdrawn(circuit))
                    .ifPresent(opening -> notLarger(real(circuit.withOpening(opening)), real(circuit), circuit));
        }
    }

    /** RISC Zero's tops are the lowest level with no more nodes than there are queries. */
    private static boolean deeperTop(Circuit circuit) {
        return shape(circuit).stated().layout().equals(Risc0.RISC0) && Integer.bitCount(queries(circuit)) == 1;
    }

    private static boolean overdrawn(Circuit circuit) {
        return trees(circuit).stream()
                .anyMatch(tree ->
                        tree.form().once() && tree.part() == SizePartKind.LEAVES && tree.openings() > tree.leaves());
    }

    private static int queries(Circuit circuit) {
        return ((Fri) circuit.opening()).queries();
    }

    private static Optional<Opening> fewer(Opening opening) {
        if (opening instanceof Fri fri) {
            return fri.queries() == 1 ? Optional.empty() : Optional.of(fri.withQueries(fri.queries() - 1));
        }
        if (opening instanceof Whir whir) {
            List<Integer> fewer = whir.rounds().queries().stream()
                    .map(queries -> Math.max(1, queries - 1))
                    .toList();
            return Optional.of(whir.withRounds(whir.rounds().withQueries(fewer)));
        }
        return Optional.empty();
    }

    /** A narrow circuit of RISC Zero: 64 queries save as many digests a path as the level above has, 63 half of them. */
    @Test
    void aTopADeeperLevelCanSaveMoreThanAQuery() {
        Circuit circuit = fri(Risc0.RISC0, 18, 63);
        double fewer = real(circuit);
        assertTrue(real(circuit.withOpening(((Fri) circuit.opening()).withQueries(64))) < fewer);
    }

    /** Sixteen places drawn ninety times: nearly all are met, and hardly a digest is left to send. */
    @Test
    void drawingAllOfADomainCanSaveMoreThanItCosts() {
        Circuit circuit = fri(Stwo.STWO, 3, 40);
        Circuit more = circuit.withOpening(((Fri) circuit.opening()).withQueries(90));
        assertTrue(real(more) < real(circuit));
    }

    /**
     * A level kept in place of the one above: each path is a − 1 digests shorter, and each tree sends a^v digests for
     * a^(v−1); from none to the first, a for none. So it pays from a^(v−1) queries on, the first from two.
     */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void aKeptLevelPaysFromItsBreakEvenOn(long seed) {
        for (Circuit circuit : circuits(seed)) {
            for (int arity : asks(circuit, KEPT_LEVEL) ? List.of(2, 3, 4, 16) : List.<Integer>of()) {
                Circuit tried = with(circuit, ARITY, arity);
                for (int level = 1; level <= 4 && level <= shallowest(tried); level++) {
                    double before = real(with(tried, KEPT_LEVEL, level - 1));
                    double after = real(with(tried, KEPT_LEVEL, level));
                    double sent = Math.pow(arity, level) - (level == 1 ? 0 : Math.pow(arity, level - 1));
                    double saved = queries(circuit) * (arity - 1.0);
                    double digests = trees(tried).size() * shape(tried).digest();
                    assertEquals(digests * (sent - saved), after - before, ROUNDING * before, circuit::toString);
                    boolean many = queries(circuit) >= (level == 1 ? 2 : Math.pow(arity, level - 1));
                    assertEquals(many, sent <= saved);
                }
            }
        }
    }

    /**
     * A cap of 2^c digests in place of 2^(c−1): whole paths are a digest shorter each, so that it pays from 2^(c−1)
     * queries on; of shared paths the digests at that level are saved, which are never more than a frontier's parents:
     * there a cap costs, however many queries there are.
     */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void aCapPaysFromItsBreakEvenOn(long seed) {
        for (Circuit circuit : circuits(seed)) {
            for (int sharing = 0; asks(circuit, CAP_HEIGHT) && sharing < Sharing.values().length; sharing++) {
                Circuit tried = with(circuit, SHARING, sharing);
                for (int cap = 1; cap <= 5 && cap <= shallowest(tried); cap++) {
                    double before = real(with(tried, CAP_HEIGHT, cap - 1));
                    double after = real(with(tried, CAP_HEIGHT, cap));
                    double half = Math.pow(2, cap - 1);
                    Sharing rule = Sharing.values()[sharing];
                    double saved = rule.saved(trees(tried), cap);
                    double sent = roots(tried) * half;
                    assertEquals(
                            shape(tried).digest() * (sent - saved),
                            after - before,
                            ROUNDING * before,
                            circuit::toString);
                    if (rule == Sharing.WHOLE && queries(circuit) >= half) {
                        notLarger(after, before, circuit);
                    }
                    if (rule == Sharing.FRONTIER && roots(tried) >= trees(tried).size()) {
                        notLarger(before, after, circuit);
                    }
                }
            }
        }
    }

    /** What a cap saves at its lowest level. */
    private enum Sharing {
        WHOLE {
            @Override
            double saved(Tree tree, int cap) {
                return tree.openings();
            }
        },
        ANCESTOR {
            @Override
            double saved(Tree tree, int cap) {
                return tree.nodes().met(cap);
            }
        },
        FRONTIER {
            @Override
            double saved(Tree tree, int cap) {
                return 2 * tree.nodes().met(cap - 1) - tree.nodes().met(cap);
            }
        };

        abstract double saved(Tree tree, int cap);

        double saved(List<Tree> trees, int cap) {
            return trees.stream().mapToDouble(tree -> saved(tree, cap)).sum();
        }
    }

    private static int shallowest(Circuit circuit) {
        return trees(circuit).stream().mapToInt(Tree::depth).min().orElseThrow();
    }

    /** Commitments that are sent; plonky2's constants lie in the verifier's key. */
    private static double roots(Circuit circuit) {
        return with(circuit, CAP_HEIGHT, 0).size().parts().stream()
                .filter(part -> part.kind() == SizePartKind.ROOTS)
                .mapToDouble(part -> part.real() / shape(circuit).digest())
                .sum();
    }

    /** A circuit of one column over FRI, its trace of 2^logRows rows, without folds. */
    private static Circuit fri(Layout layout, int logRows, int queries) {
        Fri fri = Fri.folding(0.5, 1L << logRows, new Batching(1, Coefficients.POWERS, 0), queries, List.of(), 0, 0);
        return new DeepAli(
                new Header("narrow", Field.parse("BabyBear^4"), 256).withLayout(Optional.of(StatedLayout.of(layout))),
                fri,
                new Constraints(OptionalLong.of(1), 2),
                1,
                0,
                Lookups.of(List.of()),
                Decoding.REFERENCE);
    }
}
