package soundscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soundscape.app.document.ProvenanceText;
import soundscape.app.tune.TuneAlternative;
import soundscape.app.tune.TuneOptions;
import soundscape.config.Compatibility;
import soundscape.config.Obstacle;
import soundscape.config.OnlyRead;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.label.Provenance;
import soundscape.config.label.StaleLabel;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.tune.Tuner;
import soundscape.explore.tune.Tuning;
import soundscape.explore.tune.TuningRequest;
import soundscape.milestone.Milestone;
import soundscape.milestone.Milestones;
import soundscape.milestone.OwnTargets;
import soundscape.milestone.Standing;
import soundscape.report.ReferenceText;
import soundscape.report.TuningReport;

/** Tunes a zkVM to a level. */
@Command(
        name = "tune",
        description = "Finds the smallest final proof with which every circuit reaches a level.",
        footer = {
            "",
            "The usual knobs are extension, blowup, arity, first-fold and last-polynomial;",
            "queries and every grinding site are solved for. One field for all circuits;",
            "those before the last change as little as they need.",
            "",
            "With -o only what soundcalc reads is searched, unless --any-field is given.",
            "Exit status 1 where the level, or the size that --for asks for, is not",
            "reached: what more would have to be allowed is told then.",
            "",
            "soundscape tune pico --for glamsterdam -o pico-100.toml",
            "soundscape tune pico --for h-star --free scheme --grinding 24",
            "soundscape tune sp1 --level 128 --search scheme=FRI,WHIR --grinding 24 --work 4"
        })
final class TuneCommand extends TerminalCommand {
    private static final int MOST_LABELS = 10;

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
                description =
                        "Its level, and its size: ${COMPLETION-CANDIDATES}, or a target of your own, such as team=96:1MiB.")
        private @Nullable String milestone;
    }

    @Mixin
    private TuneLimits limits = new TuneLimits();

    @Mixin
    private BoundsOption bounds = new BoundsOption();

    @Mixin
    private FollowOption follow = new FollowOption();

    @Option(names = "--json", description = "One JSON object, with full double precision.")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the tuned TOML goes; it is written whole or not at all.")
    private @Nullable Path output;

    @Option(
            names = "--provenance",
            description = "Writes a comment at the file's head: program and version, date, what was changed.")
    private boolean provenance;

    @Option(names = "--any-field", description = "Searches and writes also what soundcalc does not read.")
    private boolean anyField;

    @Override
    int answer() throws IOException {
        if (output != null && !bounds.bounds().isReference()) {
            throw wrongUsage("--theorem and --list are in no file, so that -o cannot write what was tuned by them; "
                    + "without -o would do");
        }
        ZkvmFile file = configuration.file();
        Zkvm zkvm = bounds.of(configuration.zkvm(file));
        TuneOptions options = limits.options(target());
        OnlyRead read = OnlyRead.beside(bounds.of(file.zkvm()));
        Optional<Zkvm> followed = follow.from(configuration, zkvm);
        TuningRequest any = limits.request(zkvm, options).following(followed);
        boolean onlyRead = output != null && !anyField;
        UnaryOperator<TuningRequest> kept = request -> onlyRead ? request.only(read) : request;
        Tuning tuning = Tuner.tune(kept.apply(any));
        List<TuningReport.Alternative> more = new ArrayList<>();
        boolean reaches = tuning instanceof Tuning.Reached reached && reaches(reached.zkvm());
        if (!reaches) {
            SizeChoice looked = any.size();
            if (isForMilestone()) {
                TuneAlternative.of(
                                options,
                                other -> kept.apply(limits.request(zkvm, other).following(followed)),
                                looked,
                                tuning)
                        .forEach(each -> more.add(alternative(zkvm, each.what(), each.figures(), looked)));
            }
            if (onlyRead) {
                Tuner.reached(any)
                        .filter(other -> isUnread(other.zkvm(), read))
                        .ifPresent(other -> more.add(alternative(
                                zkvm,
                                "what soundcalc does not read, "
                                        + ReferenceText.unread(other.zkvm()).orElse("") + " (--any-field)",
                                other.after(),
                                looked)));
            }
        }
        Optional<Tuning> byRead = tuning instanceof Tuning.Reached reached && isUnread(reached.zkvm(), read)
                ? Optional.of(Tuner.tune(any.only(read)))
                : Optional.empty();
        TuningReport report = new TuningReport(zkvm, any.level(), tuning, heldAgainst(), byRead, followed, more);
        out().println(json ? report.json() : report.text());
        if (tuning instanceof Tuning.Reached reached && output != null) {
            refuseUnread(file, reached.zkvm());
            Optional<String> line = provenance(file, reached.zkvm());
            int above = line.isPresent() && Provenance.of(file.text()).isEmpty() ? 1 : 0;
            tell(file.staleLabels(reached.zkvm()), above);
            Outcome.save(file, reached.zkvm(), output, line);
        }
        return reaches ? 0 : 1;
    }

    /** By the lines of the file that is written. */
    private void tell(List<StaleLabel> labels, int above) {
        labels.stream()
                .limit(MOST_LABELS)
                .forEach(label -> configuration.note(label.lower(above).sentence()));
        if (labels.size() > MOST_LABELS) {
            configuration.note((labels.size() - MOST_LABELS) + " more comments and labels may be false now");
        }
    }

    /** A comment of ours that the file has would not say everything any more. */
    private Optional<String> provenance(ZkvmFile file, Zkvm tuned) {
        boolean said = provenance || Provenance.of(file.text()).isPresent();
        return said ? ProvenanceText.of(file.zkvm(), tuned) : Optional.empty();
    }

    /** Whether a tuned configuration is as strong and as small as was asked for. */
    private boolean reaches(Zkvm tuned) {
        return Standing.of(limits.criterion(target()), tuned, tuned.estimate()).reachesFigures();
    }

    private static boolean isUnread(Zkvm tuned, OnlyRead read) {
        return !tuned.circuits().stream().allMatch(read::admits);
    }

    private TuningReport.Alternative alternative(Zkvm zkvm, String what, Metrics figures, SizeChoice looked) {
        String meets = isForMilestone()
                ? TuneAlternative.meets(target(), figures, zkvm.estimate().incomplete())
                : "";
        return new TuningReport.Alternative(what, figures, TuneAlternative.sentence(what, figures, looked) + meets);
    }

    /** The file is meant for the calculator that the milestones are defined by; what it had as opened is its author's choice. */
    private void refuseUnread(ZkvmFile file, Zkvm tuned) {
        Optional<Obstacle> found = anyField
                ? Optional.empty()
                : Compatibility.added(file, tuned).stream().findFirst();
        if (found.isPresent()) {
            throw new ConfigException(List.of(new Problem(
                    String.valueOf(output),
                    1,
                    1,
                    "is not written: " + found.get().sentence() + ", and so would --any-field")));
        }
    }

    private boolean isForMilestone() {
        return goal.milestone != null;
    }

    private Milestone target() {
        String name = goal.milestone;
        if (name == null) {
            return new Milestone(
                    OwnTargets.PREFIX + "level",
                    "level",
                    OptionalInt.of(goal.level),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        Milestone named = MilestoneConverter.named("--for", name);
        if (named.level().isEmpty()) {
            throw new InvalidParameterException(
                    "--for", named.asks(", "), "must ask for bits to tune to", "team=96:1MiB");
        }
        return named;
    }

    /** A target of the user's own stands after the Foundation's. */
    private List<Milestone> heldAgainst() {
        return Stream.concat(
                        Milestones.FOUNDATION.stream(),
                        Stream.of(target()).filter(target -> isForMilestone() && target.isOwn()))
                .toList();
    }
}
