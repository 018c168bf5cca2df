package soundscape.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import soundscape.milestone.Milestone;
import soundscape.milestone.Milestones;
import soundscape.milestone.OwnTargets;

/** What a command holds zkVMs against: the Foundation's milestones, and targets of the user's own. */
final class HeldAgainst {
    @Option(
            names = "--target",
            paramLabel = TargetConverter.FORM,
            converter = TargetConverter.class,
            description =
                    "A target of your own as well, such as team=96:1MiB; bits or size may be left out. May be given"
                            + " several times.")
    private List<Milestone> targets = new ArrayList<>();

    /** The user's own targets after those that there are already; a taken name gets a number. */
    List<Milestone> targets(List<Milestone> before) {
        return OwnTargets.checked(OwnTargets.joined(before, targets));
    }

    List<Milestone> milestones() {
        List<Milestone> milestones = new ArrayList<>(Milestones.FOUNDATION);
        milestones.addAll(targets);
        return milestones;
    }
}
