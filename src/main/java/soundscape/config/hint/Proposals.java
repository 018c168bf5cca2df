package soundscape.config.hint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.Key;
import soundscape.config.key.Keys;
import soundscape.config.key.TomlNotation;
import soundscape.config.toml.Fault;
import soundscape.config.toml.Problem;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TextEntry;
import soundscape.estimator.parameter.InvalidParameterException;

/** What may be changed in a text because a key's value is refused. */
final class Proposals {
    /** A remedy that is another key's. */
    private static final Pattern ASSIGNMENT = Pattern.compile("(\\w+) = (.+)");

    /** A remedy that takes a key away. */
    private static final Pattern REMOVAL = Pattern.compile("no (\\w+)");

    private final String text;
    private final Fault.Subject subject;
    private final TableReader table;

    private Proposals(String text, Fault.Subject subject) {
        this.text = text;
        this.subject = subject;
        this.table = subject.table();
    }

    /** The likeliest first. */
    static Stream<Proposal> of(String text, Fault.Subject subject) {
        return new Proposals(text, subject)
                .all(subject.refusal(), subject.table().plain(subject.given()));
    }

    /** Those that follow from another refusal, at the same place, of what was tried there. */
    static Stream<Proposal> after(String text, Fault.Subject subject, Fault.Subject tried) {
        return new Proposals(text, subject).all(tried.refusal(), tried.table().plain(tried.given()));
    }

    /** The kind of value that is meant, where no value is known to do. */
    static String meant(Fault.Subject subject) {
        String remedy = subject.refusal().remedy();
        boolean kind = remedy.contains(" ")
                && !ASSIGNMENT.matcher(remedy).matches()
                && !REMOVAL.matcher(remedy).matches()
                && Values.parsed(remedy).isEmpty();
        return kind
                ? remedy
                : key(subject.table(), subject.key())
                        .map(key -> Shape.of(subject.table()).meant(key))
                        .map(meant -> Families.isMissing(subject) ? meant.replaceFirst("^another ", "a ") : meant)
                        .orElse("another value");
    }

    private Stream<Proposal> all(InvalidParameterException refusal, Optional<Object> present) {
        Matcher assignment = ASSIGNMENT.matcher(refusal.remedy());
        if (assignment.matches()) {
            return assignment(assignment.group(1), assignment.group(2)).stream();
        }
        Matcher removal = REMOVAL.matcher(refusal.remedy());
        if (removal.matches()) {
            return removal(removal.group(1)).stream();
        }
        return key(table, subject.key()).stream()
                .map(key -> new Values(key, Shape.of(table)))
                .flatMap(values -> subject.given().equals(subject.key())
                        ? values.of(present, refusal)
                        : values.renamed(present, refusal))
                .map(TomlNotation::whole)
                .filter(TomlNotation::isShort)
                .flatMap(value -> value(value).stream());
    }

    /** A key by its name; where there are several, that of the kind of table. */
    static Optional<Key<?>> key(TableReader table, String name) {
        List<Key<?>> named =
                Keys.ALL.stream().filter(key -> key.name().equals(name)).toList();
        return named.stream()
                .filter(key -> table.knownKind().flatMap(kind -> key.in(kind)).isPresent())
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private Optional<Proposal> value(String value) {
        String key = subject.key();
        if (!table.has(subject.given())) {
            return addedAbove(key, value).or(() -> added(key, value));
        }
        boolean same = subject.given().equals(key);
        String shown = same ? value : key + " = " + value;
        return entry(subject.given())
                .map(entry -> proposal(shown, entry.with(same ? written(entry) : key, value), subject.given(), key));
    }

    /** A key as it stands, quotes included. */
    private static String written(TextEntry entry) {
        return entry.text().substring(entry.begin(), entry.keyEnd());
    }

    private Optional<Proposal> assignment(String key, String value) {
        String shown = key + " = " + value;
        return table.has(key)
                ? entry(key).map(entry -> proposal(shown, entry.withValue(value), key, subject.key(), key))
                : added(key, value);
    }

    private Optional<Proposal> removal(String key) {
        return entry(key).map(entry -> proposal("no " + key, entry.removed(), key, subject.key()));
    }

    /** What circuits may have in common is said once for all; but of the family each says its own. */
    private Optional<Proposal> addedAbove(String name, String value) {
        return key(table, name)
                .filter(key -> !key.equals(CircuitKeys.FAMILY))
                .flatMap(table::above)
                .map(above -> new Proposal(
                        name + " = " + value + " in " + above.kind().head(),
                        TextEntry.withLineBehind(text, above.line(), name + " = " + value),
                        above.line(),
                        Set.of(new Place(subject.key(), table.line()), new Place(name, above.line()))));
    }

    private Optional<Proposal> added(String key, String value) {
        String line = key + " = " + value;
        return Optional.of(new Proposal(
                line, TextEntry.withLineBehind(text, table.line(), line), table.line(), places(subject.key(), key)));
    }

    private Proposal proposal(String shown, String changed, String where, String... keys) {
        return new Proposal(shown, changed, table.problem(where, "").line(), places(keys));
    }

    private Set<Place> places(String... keys) {
        Set<Place> places = new HashSet<>();
        for (String key : keys) {
            places.add(new Place(key, table.line()));
        }
        return places;
    }

    private Optional<TextEntry> entry(String key) {
        Problem place = table.problem(key, "");
        return TextEntry.at(text, place.line(), place.column(), key);
    }
}
