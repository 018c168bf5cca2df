package soundscape.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import soundscape.app.PlotChoices;
import soundscape.app.Session;
import soundscape.app.View;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Target;
import soundscape.milestone.Milestone;

/** What of a zkVM is looked at, as the window's controls say it. What is not said is as usual, or as a state's file has it. */
final class Looked {
    @Option(
            names = "--circuit",
            paramLabel = "NAME",
            description = "What is looked at and turns: a circuit, \"final\" (the default), or a group.")
    private @Nullable String circuit;

    @Option(names = "--whole", description = "Looks at the whole zkVM: weakest circuit, final proof.")
    private boolean whole;

    @Option(names = "--regime", description = "${COMPLETION-CANDIDATES}; default BEST.")
    private @Nullable RegimeChoice regimes;

    @Option(
            names = "--size",
            description = "The size looked at: ${COMPLETION-CANDIDATES}; default REAL, or EXPECTED without a layout.")
    private @Nullable SizeChoice size;

    @Mixin
    private FollowOption follow = new FollowOption();

    @Mixin
    private HeldAgainst heldAgainst = new HeldAgainst();

    /** Looks; a circuit that has been {@code selected} stays unless another one is named. Returns why traces cannot follow. */
    Optional<String> at(Session session, boolean selected, UnaryOperator<PlotChoices> drawn) {
        if (circuit != null || !selected) {
            Target target = Target.named(
                    session.snapshot().exploration().now(),
                    Optional.ofNullable(circuit).orElse("final"));
            session.select(target.circuit());
            session.changeView(view -> view.withScope(target.scope()));
        }
        View before = session.snapshot().exploration().view();
        PlotChoices plot =
                drawn.apply(before.plot().withWhole(whole || before.plot().whole()));
        RegimeChoice chosenRegimes = Optional.ofNullable(regimes).orElse(before.regimes());
        SizeChoice chosenSize = Optional.ofNullable(size).orElse(before.size());
        List<Milestone> targets = heldAgainst.targets(before.targets());
        return session.changeView(view -> view.withPlot(plot)
                .withRegimes(chosenRegimes)
                .withSize(chosenSize)
                .withTargets(targets)
                .withFollow(before.follow() || follow.wanted()));
    }

    /** The knob of a name that an option was given. */
    static Knob knob(String option, String key) {
        return Knobs.swept(key)
                .orElseThrow(() -> new InvalidParameterException(
                        option, key, "must be one of the knobs " + Knobs.sweptKeys(), "queries"));
    }
}
