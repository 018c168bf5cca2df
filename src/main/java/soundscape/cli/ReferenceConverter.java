package soundscape.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import soundscape.config.Reference;

/** Reads a state of soundcalc on the command line. */
final class ReferenceConverter implements ITypeConverter<Reference> {
    @Override
    public Reference convert(String name) {
        return Reference.named(name)
                .orElseThrow(() -> new TypeConversionException(
                        "must be one of " + Known.all().collect(Collectors.joining(", ")) + "; " + name + " is none"));
    }

    /** Each with what it is the first to read, as help tells them. */
    static final class Known implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }

        private static Stream<String> all() {
            return Arrays.stream(Reference.values())
                    .map(each -> each.id() + (each.system().isEmpty() ? "" : " (reads " + each.system() + ", too)"));
        }
    }
}
