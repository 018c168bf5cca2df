package soundscape.cli;

import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.milestone.Milestone;
import soundscape.milestone.Milestones;
import soundscape.milestone.OwnTargets;

/** Reads a milestone's name on the command line. */
final class MilestoneConverter implements ITypeConverter<Milestone> {
    @Override
    public Milestone convert(String name) {
        return Milestones.named(name)
                .orElseThrow(
                        () -> new TypeConversionException("must be one of " + labels() + "; " + name + " is none"));
    }

    /** The milestone that an option names whose values are parsed later, or a target of the user's own. */
    static Milestone named(String option, String name) {
        if (name.matches("\\d.*|.*[=:].*")) {
            return OwnTargets.parse(name);
        }
        return Milestones.named(name)
                .orElseThrow(() -> new InvalidParameterException(
                        option,
                        name,
                        "must be one of " + labels(),
                        Milestones.FIGURES.get(0).label()));
    }

    private static String labels() {
        return Milestones.FOUNDATION.stream().map(Milestone::label).collect(Collectors.joining(", "));
    }

    /** The names, each with what it asks for, as help tells them. */
    static final class Known implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return known().iterator();
        }

        private static Stream<String> known() {
            return Milestones.FOUNDATION.stream().map(each -> each.id() + " (" + each.asks(", ") + ")");
        }
    }
}
