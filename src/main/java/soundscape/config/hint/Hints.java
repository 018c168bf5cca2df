package soundscape.config.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.config.key.TableKind;
import soundscape.config.toml.Fault;
import soundscape.config.toml.Problem;
import soundscape.config.toml.TextEntry;
import soundscape.config.toml.TomlText;

/**
 * Makes sentences of what is wrong with a file. What would do is tried before it is said: the text is changed and read
 * again. What goes away with it follows from the same cause and is told below it.
 */
public final class Hints {
    /** Letters of all texts that are read to try something; beyond, the kind of value is said. */
    private static final int MOST_LETTERS = 1 << 18;

    private static final String CIRCUIT = TableKind.FRI.head();

    /** How often what was tried may be refused for another reason. */
    private static final int MOST_STEPS = 4;

    private final TomlText text;
    private final Reader reader;
    private final List<Integer> circuits;
    private final List<Fault> faults;
    private final List<Wrong> before;
    private final Set<Wrong> known;
    private int lettersLeft = MOST_LETTERS;

    private Hints(TomlText text, List<Fault> faults, Reader reader) {
        this.text = text;
        this.reader = reader;
        this.faults = faults;
        this.before = faults.stream().map(Wrong::of).toList();
        this.known = Set.copyOf(before);
        List<String> lines = text.text().lines().toList();
        this.circuits = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).strip().startsWith(CIRCUIT))
                .map(i -> i + 1)
                .boxed()
                .toList();
    }

    /** Notes what is wrong with a text. */
    @FunctionalInterface
    public interface Reader {
        /** {@return all that is; {@code circuit} is the line where the one circuit begins that counts, 0 if all do} */
        List<Fault> faults(TomlText text, int circuit);
    }

    /** A change that was tried, and what was wrong then with the circuit of a line, or with all. */
    private record Tried(Proposal proposal, int circuit, List<Fault> faults, List<Wrong> places, Set<Wrong> after) {
        /** Whether the fault is gone, and nothing new stands in its place; what a string held may be no TOML elsewhere. */
        boolean does(Wrong wrong, Set<Wrong> before) {
            return !after.contains(wrong)
                    && after.stream()
                            .filter(each -> wrong.isSyntax() == each.isSyntax())
                            .filter(each -> each.place().equals(wrong.place())
                                    || proposal.places().contains(each.place()))
                            .allMatch(each -> !each.place().equals(wrong.place()) && before.contains(each))
                    && after.stream().noneMatch(each -> !before.contains(each) && each.isSaidOf(wrong.place()))
                    && (wrong.isSyntax()
                            || after.stream().filter(Wrong::isSyntax).allMatch(before::contains));
        }

        boolean isClean(Set<Wrong> before) {
            return before.containsAll(after);
        }
    }

    /**
     * {@return sentences in the order of the file, with what follows from each below it}
     * @param faults what a reader noted in a text
     * @param reader notes what is wrong with another text
     */
    public static List<Problem> of(TomlText text, List<Fault> faults, Reader reader) {
        if (faults.isEmpty()) {
            return List.of();
        }
        List<Fault> inOrder = faults.stream()
                .sorted(Comparator.<Fault>comparingInt(fault -> fault.place().line())
                        .thenComparingInt(fault -> fault.place().column()))
                .toList();
        return new Hints(text, inOrder, reader).told();
    }

    private List<Problem> told() {
        List<Problem> told = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        // What is missing or wrong besides may follow from what is no TOML, though it stands before.
        IntStream.range(0, faults.size())
                .boxed()
                .sorted(Comparator.comparing(i -> !before.get(i).isSyntax()))
                .filter(done::add)
                .forEach(i -> told.add(told(i, done)));
        return told.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    private Problem told(int index, Set<Integer> done) {
        Fault fault = faults.get(index);
        Optional<Tried> family = family(index);
        if (family.isPresent()) {
            Problem cause = Families.cause(
                    fault.subject().orElseThrow(), family.get().proposal().shown());
            List<Problem> following = new ArrayList<>(List.of(fault.place()));
            following.addAll(following(index, family.get(), done));
            return new Problem(cause.file(), cause.line(), cause.column(), cause.sentence(), following);
        }
        Optional<Tried> best =
                fault.subject().isPresent() || before.get(index).isSyntax() ? best(index) : Optional.empty();
        boolean says = fault.subject().isPresent()
                || best.filter(tried -> tried.isClean(known)).isPresent();
        Optional<String> hint = best.filter(tried -> says)
                .map(tried -> tried.proposal().shown())
                .or(() -> fault.subject().map(Proposals::meant));
        Optional<Tried> cure = best.or(() -> withoutLine(index));
        List<Problem> following =
                cure.map(tried -> following(index, tried, done)).orElse(List.of());
        Problem place = fault.place();
        return new Problem(
                place.file(),
                place.line(),
                place.column(),
                place.sentence() + hint.map(shown -> "; " + shown + " would do").orElse(""),
                following);
    }

    /** Another family, where a table lacks much of what its own asks for and nothing of what the other does. */
    private Optional<Tried> family(int index) {
        Optional<Fault.Subject> subject = faults.get(index).subject().filter(Families::isMissing);
        boolean several = subject.stream()
                .anyMatch(each -> faults.stream()
                                .flatMap(fault -> fault.subject().stream())
                                .filter(other -> Families.isMissing(other)
                                        && other.table().line() == each.table().line())
                                .limit(2)
                                .count()
                        > 1);
        return several && lettersLeft >= 0
                ? subject.stream()
                        .flatMap(each -> Families.others(text.text(), each))
                        .flatMap(proposal -> tried(proposal).stream())
                        .filter(tried -> !tried.after().contains(before.get(index)) && tried.isClean(known))
                        .findFirst()
                : Optional.empty();
    }

    /** What else goes away, and is not told yet. */
    private List<Problem> following(int index, Tried cure, Set<Integer> done) {
        List<Problem> following = new ArrayList<>();
        for (int other = 0; other < faults.size(); other++) {
            boolean read = cure.circuit() == 0
                    || cure.circuit() == circuit(faults.get(other).place().line());
            boolean follows = (read && !cure.after().contains(before.get(other))) || isOnLine(index, other);
            if (other != index && follows && done.add(other)) {
                following.add(faults.get(other).place());
            }
        }
        return following;
    }

    /** A key that is missing where it stands in a line that is no TOML. */
    private boolean isOnLine(int index, int other) {
        return before.get(index).isSyntax()
                && faults.get(other)
                        .subject()
                        .filter(Families::isMissing)
                        .filter(missing -> TextEntry.line(
                                        text.text(), faults.get(index).place().line())
                                .strip()
                                .matches(missing.key() + "\\s*=.*"))
                        .isPresent();
    }

    /** The text without a line that is no TOML, where nobody knows what would do. */
    private Optional<Tried> withoutLine(int index) {
        if (!before.get(index).isSyntax() || lettersLeft < 0) {
            return Optional.empty();
        }
        int line = faults.get(index).place().line();
        return tried(new Proposal("", SyntaxProposals.without(text.text(), line), line, Set.of()));
    }

    /** The first change that leaves nothing new, or else the first one that does away with the fault. */
    private Optional<Tried> best(int index) {
        if (lettersLeft < 0) {
            return Optional.empty();
        }
        Wrong wrong = before.get(index);
        List<Tried> doing = new ArrayList<>();
        Stream<Proposal> first = faults.get(index)
                .subject()
                .map(subject -> Proposals.of(text.text(), subject))
                .orElseGet(
                        () -> SyntaxProposals.of(text.text(), faults.get(index).place()));
        Optional<Tried> clean = first.flatMap(proposal -> steps(index, proposal))
                .filter(tried -> tried.does(wrong, known))
                .peek(doing::add)
                .filter(tried -> tried.isClean(known))
                .findFirst();
        return clean.or(() -> doing.stream().filter(tried -> !isWord(index)).findFirst());
    }

    /** A word that asks for other keys is no help. */
    private boolean isWord(int index) {
        return faults.get(index)
                .subject()
                .flatMap(subject -> Proposals.key(subject.table(), subject.key()))
                .filter(key -> !key.codec().choices().isEmpty())
                .isPresent();
    }

    /** A change, and those that its own refusals lead to. */
    private Stream<Tried> steps(int index, Proposal proposal) {
        List<Tried> steps = new ArrayList<>();
        Optional<Proposal> next = Optional.of(proposal);
        while (next.isPresent() && steps.size() < MOST_STEPS) {
            Optional<Tried> tried = next.flatMap(this::tried);
            tried.ifPresent(steps::add);
            next = tried.flatMap(each -> refused(index, each));
        }
        return steps.stream();
    }

    private Optional<Proposal> refused(int index, Tried tried) {
        Place place = before.get(index).place();
        return faults.get(index).subject().flatMap(subject -> IntStream.range(
                        0, tried.faults().size())
                .filter(i -> tried.places().get(i).place().equals(place))
                .mapToObj(tried.faults()::get)
                .flatMap(fault -> fault.subject().stream())
                .flatMap(again -> Proposals.after(text.text(), subject, again).limit(1))
                .findFirst());
    }

    private Optional<Tried> tried(Proposal proposal) {
        lettersLeft -= proposal.text().length();
        if (lettersLeft < 0) {
            return Optional.empty();
        }
        int circuit = proposal.places().stream()
                .map(place -> circuit(place.table()))
                .min(Comparator.naturalOrder())
                .orElse(0);
        List<Fault> then = reader.faults(new TomlText(text.file(), proposal.text()), circuit);
        List<Wrong> places = Wrong.in(text.text(), proposal, then);
        return Optional.of(new Tried(proposal, circuit, then, places, Set.copyOf(places)));
    }

    /** Where the circuit begins that a line is of; 0 before the first one, and of what circuits say of one another. */
    private int circuit(int line) {
        if (TextEntry.line(text.text(), line).contains(TableKind.ROLE.key())) {
            return 0;
        }
        return circuits.stream().filter(begin -> begin <= line).reduce(0, Math::max);
    }
}
