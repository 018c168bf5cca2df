package soundscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soundscape.app.tune.TuneOptions;
import soundscape.config.Compatibility;
import soundscape.config.Obstacle;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.AxisText;
import soundscape.explore.tune.Tuner;
import soundscape.explore.tune.Tuning;
import soundscape.explore.tune.TuningRequest;
import soundscape.milestone.Milestone;
import soundscape.milestone.Milestones;
import soundscape.report.TuningReport;

/** Tunes a zkVM to a level. */
@Command(
        name = "tune",
        description = "Finds the smallest final proof with which every circuit reaches a level.",
        footer = {
            "",
            "The usual knobs are extension, blowup, arity, first-fold and last-polynomial; queries and every grinding",
            "site are solved for. One field for all circuits; those before the last change as little as they need.",
            "",
            "soundscape tune pico --for h-star -o pico-128.toml",
            "soundscape tune sp1 --level 128 --search scheme=FRI,WHIR --keep extension --grinding 24 --work 4"
        })
final class TuneCommand extends TerminalCommand {
    @Mixin
    private Configuration configuration = new Configuration();

    @ArgGroup(multiplicity = "1")
    private Goal goal = new Goal();

    /** One of the two. */
    private static final class Goal {
        @Option(names = "--level", paramLabel = "BITS", description = "The level to reach.")
        private int level;

        @Option(
                names = {"--for", "--target"},
                paramLabel = "MILESTONE",
                completionCandidates = MilestoneConverter.Known.class,
                description = "Its level: ${COMPLETION-CANDIDATES}, or a target of your own, such as team=96:1MiB.")
        private @Nullable String milestone;
    }

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
            description =
                    "What else may be moved: scheme; or layout, how the final proof is written, as far as its prover's layout asks. May be given several times.")
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
            description =
                    "How often the prover's work as opened may be done, all circuits together; default ${DEFAULT-VALUE}.")
    private double work = TuningRequest.USUAL_WORK;

    @Mixin
    private FollowOption follow = new FollowOption();

    @Option(names = "--json", description = "One JSON object, with full double precision.")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the tuned TOML goes; it is written whole or not at all.")
    private @Nullable Path output;

    @Option(names = "--any-field", description = "Writes the TOML even with a field that soundcalc does not read.")
    private boolean anyField;

    @Override
    int answer() throws IOException {
        ZkvmFile file = configuration.file();
        Zkvm zkvm = configuration.zkvm(file);
        TuningRequest request = request(zkvm);
        Tuning tuning = Tuner.tune(request);
        out().println(
                        json
                                ? TuningReport.json(zkvm, request.level(), tuning)
                                : TuningReport.text(zkvm, request.level(), tuning, heldAgainst()));
        if (!(tuning instanceof Tuning.Reached reached)) {
            return 1;
        }
        if (output != null) {
            refuseOtherFields(file, reached.zkvm());
            Outcome.save(file, reached.zkvm(), output);
        }
        return 0;
    }

    /** The file is meant for the calculator that the milestones are defined by. */
    private void refuseOtherFields(ZkvmFile file, Zkvm tuned) {
        Optional<Obstacle> field = Compatibility.obstacles(tuned, file.textFor(tuned)).stream()
                .filter(obstacle -> obstacle.kind() == Obstacle.Kind.FIELD)
                .findFirst();
        if (!anyField && field.isPresent()) {
            throw new ConfigException(List.of(new Problem(
                    String.valueOf(output),
                    1,
                    1,
                    "is not written: " + field.get().sentence() + ", and so would --any-field")));
        }
    }

    private TuningRequest request(Zkvm zkvm) {
        List<Axis> asked = searched.stream().map(AxisText::parse).toList();
        List<Knob> turned = new ArrayList<>(asked.stream().map(Axis::knob).toList());
        if (freed.contains(TuneOptions.Freedom.SCHEME)) {
            turned.add(Knobs.SCHEME);
        }
        SizeChoice small = size.of(zkvm, zkvm.finalIndex(), turned);
        TuningRequest usual = TuningRequest.usual(zkvm, level())
                .in(regimes, small)
                .within(queries, grinding, work)
                .following(follow.from(configuration, zkvm));
        Set<Knob> own = Stream.concat(
                        asked.stream().map(Axis::knob), kept.stream().map(TuneCommand::knob))
                .collect(Collectors.toSet());
        List<Axis> axes = new ArrayList<>(usual.searched());
        axes.removeIf(axis -> own.contains(axis.knob()));
        axes.addAll(asked);
        freed.forEach(freedom -> freedom.axes(zkvm, small).stream()
                .filter(axis -> !own.contains(axis.knob()))
                .forEach(axes::add));
        Set<CircuitKnob> solved = new HashSet<>(usual.solved());
        solved.removeIf(own::contains);
        return usual.with(axes, solved);
    }

    private static Knob knob(String key) {
        return Knobs.named(key)
                .orElseThrow(() -> new InvalidParameterException(
                        "--keep", key, "must be a knob, as in \"soundscape knobs\"", Knobs.EXTENSION.key()));
    }

    private int level() {
        return target().map(milestone -> milestone
                        .level()
                        .orElseThrow(() -> new InvalidParameterException(
                                "--for", milestone.asks(", "), "must ask for bits to tune to", "team=96:1MiB")))
                .orElse(goal.level);
    }

    private Optional<Milestone> target() {
        return Optional.ofNullable(goal.milestone).map(name -> MilestoneConverter.named("--for", name));
    }

    /** A target of the user's own stands after the Foundation's. */
    private List<Milestone> heldAgainst() {
        return Stream.concat(Milestones.FOUNDATION.stream(), target().filter(Milestone::isOwn).stream())
                .toList();
    }
}
