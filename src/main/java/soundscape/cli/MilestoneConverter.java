package soundscape.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import soundscape.milestone.Milestone;

/** Reads a milestone's name on the command line. */
final class MilestoneConverter implements ITypeConverter<Milestone> {
    @Override
    public Milestone convert(String name) {
        return Milestone.named(name)
                .orElseThrow(() -> new TypeConversionException("must be one of "
                        + Arrays.stream(Milestone.values())
                                .map(Milestone::label)
                                .collect(Collectors.joining(", "))
                        + "; " + name + " is none"));
    }
}
