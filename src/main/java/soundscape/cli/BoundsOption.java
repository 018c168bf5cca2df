package soundscape.cli;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import soundscape.config.Zkvm;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.JohnsonTheorem;
import soundscape.estimator.proximity.ListBound;

/** By what errors up to the Johnson bound are estimated, where that need not be as soundcalc does it. */
final class BoundsOption {
    @Option(
            names = "--theorem",
            paramLabel = "THEOREM",
            converter = TheoremConverter.class,
            completionCandidates = TheoremConverter.Known.class,
            description =
                    "Estimates errors up to the Johnson bound by another theorem than soundcalc's: ${COMPLETION-CANDIDATES}. Marked in every output; no verdict counts it.")
    private @Nullable JohnsonTheorem theorem;

    @Option(
            names = "--list",
            paramLabel = "BOUND",
            converter = ListConverter.class,
            completionCandidates = ListConverter.Known.class,
            description = "Bounds the list size otherwise: ${COMPLETION-CANDIDATES}. Marked likewise.")
    private @Nullable ListBound list;

    /** What is asked for; the reference's where nothing is. */
    JohnsonBounds bounds() {
        JohnsonTheorem first = theorem == null ? JohnsonBounds.REFERENCE.theorem() : theorem;
        return new JohnsonBounds(first, list == null ? JohnsonBounds.REFERENCE.list() : list);
    }

    /** Whether one of the options is given, even if it asks for what soundcalc has. */
    boolean given() {
        return theorem != null || list != null;
    }

    /** A zkVM estimated so. */
    Zkvm of(Zkvm zkvm) {
        return given() ? zkvm.by(bounds()) : zkvm;
    }

    /** Reads a theorem by its name or key. */
    static final class TheoremConverter implements ITypeConverter<JohnsonTheorem> {
        /** The keys that may be given. */
        static final class Known implements Iterable<String> {
            @Override
            public Iterator<String> iterator() {
                return GapTheorems.keys().iterator();
            }
        }

        @Override
        public JohnsonTheorem convert(String value) {
            return GapTheorems.named(value).orElseThrow(() -> unknown(value, GapTheorems.keys()));
        }
    }

    /** Reads a list bound. */
    static final class ListConverter implements ITypeConverter<ListBound> {
        /** The keys that may be given. */
        static final class Known implements Iterable<String> {
            @Override
            public Iterator<String> iterator() {
                return ListBound.keys().iterator();
            }
        }

        @Override
        public ListBound convert(String value) {
            return ListBound.named(value).orElseThrow(() -> unknown(value, ListBound.keys()));
        }
    }

    private static TypeConversionException unknown(String value, List<String> known) {
        return new TypeConversionException("must be one of " + String.join(", ", known) + "; " + value + " is none");
    }
}
