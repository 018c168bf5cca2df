package soundscape.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soundscape.app.tune.TuneOptions;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.AxisText;
import soundscape.explore.tune.TuningRequest;
import soundscape.milestone.Criterion;
import soundscape.milestone.Milestone;

/** What the tuner may move on the command line, and how far. */
final class TuneLimits {
    @Option(
            names = "--search",
            paramLabel = "KNOB=VALUES",
            description = "One more knob to search, or other values for a usual one. May be given several times.")
    private List<String> searched = new ArrayList<>();

    @Option(names = "--keep", paramLabel = "KNOB", description = "A knob to leave alone. May be given several times.")
    private List<String> kept = new ArrayList<>();

    @Option(
            names = "--free",
            paramLabel = "WHAT",
            description = "What else may be moved: scheme; gap, to the Johnson radius, or gaps, one for each iteration,"
                    + " which soundcalc does not read; or layout, how the final proof is written, as far as its"
                    + " prover's layout asks. May be given several times.")
    private List<TuneOptions.Freedom> freed = new ArrayList<>();

    @Option(names = "--regime", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private RegimeChoice regimes = RegimeChoice.BEST;

    @Mixin
    private SizeOption size = new SizeOption();

    @Option(
            names = "--queries",
            paramLabel = "COUNT",
            description = "The most queries of a round; default ${DEFAULT-VALUE}.")
    private int queries = TuningRequest.USUAL_QUERIES;

    @Option(
            names = "--grinding",
            paramLabel = "BITS",
            description = "The most bits a site may grind, unless it does; default ${DEFAULT-VALUE}.")
    private int grinding = TuningRequest.USUAL_GRINDING;

    @Option(
            names = "--work",
            paramLabel = "TIMES",
            description = "How often the prover's work as opened may be done, all circuits together; default"
                    + " ${DEFAULT-VALUE}.")
    private double work = TuningRequest.USUAL_WORK;

    /** What the user lets the tuner do; a freedom all of whose knobs are kept is none. */
    TuneOptions options(Milestone target) {
        Set<Knob> held = kept();
        Set<TuneOptions.Freedom> free = EnumSet.copyOf(TuneOptions.usual(target).free());
        free.addAll(freed);
        free.removeIf(freedom -> !freedom.knobs().isEmpty() && held.containsAll(freedom.knobs()));
        return new TuneOptions(target, free, grinding, work);
    }

    /** What is asked of the tuner under the user's limits, or others in their place. */
    TuningRequest request(Zkvm zkvm, TuneOptions options) {
        List<Axis> asked = searched.stream().map(AxisText::parse).toList();
        SizeChoice small = size(zkvm, options);
        TuningRequest usual = options.request(zkvm, regimes, small)
                .in(regimes, small)
                .within(queries, options.mostGrinding(), options.mostWork());
        Set<Knob> own = new HashSet<>(asked.stream().map(Axis::knob).toList());
        // What other limits let move of what is kept as a whole is no longer the user's own.
        Set<CircuitKnob> moved = options.free().stream()
                .flatMap(freedom -> freedom.knobs().stream())
                .collect(Collectors.toSet());
        Set<TuneOptions.Freedom> given = options(options.target()).free();
        kept().stream()
                .filter(knob -> !moved.contains(knob)
                        || given.stream().anyMatch(freedom -> freedom.knobs().contains(knob)))
                .forEach(own::add);
        List<Axis> axes = Stream.concat(
                        usual.searched().stream().filter(axis -> !own.contains(axis.knob())), asked.stream())
                .toList();
        Set<CircuitKnob> solved = new HashSet<>(usual.solved());
        solved.removeIf(own::contains);
        return usual.with(axes, solved);
    }

    /** The size that counts. */
    SizeChoice size(Zkvm zkvm, TuneOptions options) {
        Stream<Knob> asked = searched.stream().map(text -> AxisText.parse(text).knob());
        Stream<Knob> scheme =
                options.free().contains(TuneOptions.Freedom.SCHEME) ? Stream.of(Knobs.SCHEME) : Stream.empty();
        return size.of(zkvm, zkvm.finalIndex(), Stream.concat(asked, scheme).toList());
    }

    /** What a tuned configuration is held against. */
    Criterion criterion(Milestone milestone) {
        return new Criterion(milestone, regimes, size.asked());
    }

    private Set<Knob> kept() {
        return kept.stream().map(TuneLimits::knob).collect(Collectors.toSet());
    }

    private static Knob knob(String key) {
        return Knobs.named(key)
                .orElseThrow(() -> new InvalidParameterException(
                        "--keep", key, "must be a knob, as in \"soundscape knobs\"", Knobs.EXTENSION.key()));
    }
}
