package soundscape.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.milestone.Milestone;
import soundscape.milestone.OwnTargets;

/** Reads a target of the user's own on the command line. */
final class TargetConverter implements ITypeConverter<Milestone> {
    /** How a target is written, as help tells it. */
    static final String FORM = "[NAME=]BITS:SIZE";

    @Override
    public Milestone convert(String text) {
        try {
            return OwnTargets.parse(text);
        } catch (InvalidParameterException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }
}
