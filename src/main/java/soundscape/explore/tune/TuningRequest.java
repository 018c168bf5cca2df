package soundscape.explore.tune;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.config.OnlyRead;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.field.Field;
import soundscape.estimator.result.RealSize;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.recursion.Follow;
import soundscape.explore.sweep.Axis;

/**
 * What is asked of the tuner: the smallest final proof with which every circuit reaches a level.
 * @param zkvm the configuration as it was opened
 * @param level the level in bits
 * @param regimes the regime in which it must be reached; the best one counts where both may
 * @param size which size of the final proof is to be small
 * @param searched knobs with the values that may be tried; where circuits stand now is always tried as well
 * @param solved knobs that are solved for: queries, with the out-of-domain samples between them, and grinding
 * @param mostQueries no round may make more queries than this
 * @param mostGrinding no site may grind more bits than this, unless it does so already
 * @param mostWork how often the prover's work as it was opened may be done, for all circuits together
 * @param followed the configuration from which the traces of circuits that verify others follow, if they do, see
 *     {@link Follow}
 * @param keepsExact whether a real size that is exact must stay so where the level can be reached with it
 * @param only keeps the search to what soundcalc reads, if it is to be kept to that
 */
@RecordBuilder
public record TuningRequest(
        Zkvm zkvm,
        int level,
        RegimeChoice regimes,
        SizeChoice size,
        List<Axis> searched,
        Set<CircuitKnob> solved,
        int mostQueries,
        int mostGrinding,
        double mostWork,
        Optional<Zkvm> followed,
        boolean keepsExact,
        Optional<OnlyRead> only)
        implements TuningRequestBuilder.With {
    /** Every grinding that can be solved for in closed form. */
    public static final Set<CircuitKnob> GRINDING = Set.of(
            Knobs.GRINDING,
            Knobs.BATCHING_GRINDING,
            Knobs.FOLD_GRINDING,
            Knobs.DEEP_GRINDING,
            Knobs.LOOKUP_GRINDING,
            Knobs.BUS_GRINDING,
            Knobs.OOD_GRINDING);

    /** Everything that can be solved for in closed form. */
    public static final Set<CircuitKnob> SOLVABLE =
            Stream.concat(Stream.of(Knobs.QUERIES), GRINDING.stream()).collect(Collectors.toUnmodifiableSet());

    /** What can be solved for, and usually is not: a gap to the Johnson radius for each circuit, and for each iteration. */
    public static final Set<CircuitKnob> GAPS = Set.of(Knobs.GAP, Knobs.MULTIPLICITY, Knobs.ROUND_GAPS);

    /** Far beyond what any proof can hold. */
    public static final int USUAL_QUERIES = 100_000;

    /** Twenty bits are a million hashes, which no prover notices. */
    public static final int USUAL_GRINDING = 20;

    /** Twice the work as it was opened. */
    public static final double USUAL_WORK = 2;

    private static final double MOST_BLOWUP = 256;
    private static final double MOST_ARITY = 32;
    private static final double MOST_LAST = 256;

    /** Copies the collections. */
    public TuningRequest {
        searched = List.copyOf(searched);
        solved = Set.copyOf(solved);
    }

    /**
     * The usual request for a level in bits: field's extension, blowup, arity, first fold and last polynomial are
     * searched, queries, samples and grinding solved for.
     */
    public static TuningRequest usual(Zkvm zkvm, int level) {
        return new TuningRequest(
                zkvm,
                level,
                RegimeChoice.BEST,
                SizeChoice.EXPECTED,
                usualAxes(zkvm),
                SOLVABLE,
                USUAL_QUERIES,
                USUAL_GRINDING,
                USUAL_WORK,
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static List<Axis> usualAxes(Zkvm zkvm) {
        int degree = zkvm.circuits().stream()
                .mapToInt(circuit -> circuit.field().degree())
                .min()
                .orElseThrow();
        return List.of(
                Axis.of(
                        Knobs.EXTENSION,
                        IntStream.rangeClosed(degree, Math.max(degree, Field.MAX_DEGREE / 2))
                                .asDoubleStream()),
                Axis.of(Knobs.BLOWUP, powersOfTwo(2, MOST_BLOWUP)),
                Axis.of(Knobs.ARITY, powersOfTwo(2, MOST_ARITY)),
                Axis.of(Knobs.FIRST_FOLD, powersOfTwo(2, MOST_ARITY)),
                Axis.of(Knobs.LAST_POLYNOMIAL, powersOfTwo(1, MOST_LAST)));
    }

    private static DoubleStream powersOfTwo(double from, double to) {
        return DoubleStream.iterate(from, value -> value <= to, value -> 2 * value);
    }

    /** The same with other knobs left free, and the values that may be tried. */
    public TuningRequest with(List<Axis> axes, Set<CircuitKnob> free) {
        return withSearched(axes).withSolved(free);
    }

    /** The same in another regime and for another size. */
    public TuningRequest in(RegimeChoice choice, SizeChoice which) {
        return withRegimes(choice).withSize(which);
    }

    /** The same within other limits: queries a round, bits of grinding a site, times the work as it was opened. */
    public TuningRequest within(int queries, int grinding, double work) {
        return withMostQueries(queries).withMostGrinding(grinding).withMostWork(work);
    }

    /** The same where traces follow from a configuration, or stay. */
    public TuningRequest following(Optional<Zkvm> from) {
        return withFollowed(from);
    }

    /** The same kept to what soundcalc reads. */
    public TuningRequest only(OnlyRead read) {
        return withOnly(Optional.of(read));
    }

    /** The same where a real size that is looked at and exact stays exact, if the level can be reached with it. */
    public TuningRequest keepingExact() {
        return withKeepsExact(true);
    }

    /** Whether there is an exact size to keep. */
    boolean hasExactToKeep() {
        return keepsExact && size == SizeChoice.REAL && isExact(zkvm.circuits().get(zkvm.finalIndex()));
    }

    static boolean isExact(Circuit circuit) {
        return circuit.size().real().filter(RealSize::exact).isPresent();
    }

    /** Whether a circuit's gap may be moved: where that of each iteration may, too. */
    boolean solvesGaps() {
        return !Collections.disjoint(GAPS, solved);
    }

    boolean admits(Circuit circuit) {
        return only.isEmpty() || only.get().admits(circuit);
    }
}
