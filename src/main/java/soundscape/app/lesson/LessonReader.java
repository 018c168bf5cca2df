package soundscape.app.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soundscape.app.Exploration;
import soundscape.app.View;
import soundscape.app.lesson.condition.Condition;
import soundscape.app.lesson.condition.ConditionReader;
import soundscape.app.lesson.condition.UnreadableException;
import soundscape.app.lesson.figure.LessonFigure;
import soundscape.app.lesson.figure.LessonFigures;
import soundscape.app.lesson.figure.ViewSettings;
import soundscape.config.Zkvm;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.Knobs;

/** Reads a lesson, with everything that is wrong with it. */
final class LessonReader {
    private static final String ZKVM = "zkvm.";
    private static final String FINAL = "final";

    private final LessonText text;
    private final Function<String, LessonStart> files;
    private final List<Problem> problems = new ArrayList<>();

    private LessonReader(LessonText text, Function<String, LessonStart> files) {
        this.text = text;
        this.files = files;
    }

    /**
     * Reads a lesson.
     * @param id its name among lessons
     * @param files opens a configuration by the name that the lesson gives it
     * @throws ConfigException with every problem, if there is any
     */
    static Lesson read(String id, LessonText text, Function<String, LessonStart> files) {
        LessonReader reader = new LessonReader(text, files);
        Lesson lesson = reader.lesson(id);
        if (!reader.problems.isEmpty()) {
            throw new ConfigException(reader.problems);
        }
        return Objects.requireNonNull(lesson);
    }

    /** Reads what a lesson is about, and nothing else of it. */
    static LessonHead head(String id, LessonText text) {
        LessonReader reader = new LessonReader(text, name -> {
            throw new IllegalStateException("a head opens nothing");
        });
        LessonHead head = reader.head(id, new LessonEntries(text.file(), text.header(), 1, reader.problems));
        if (!reader.problems.isEmpty()) {
            throw new ConfigException(reader.problems);
        }
        return head;
    }

    private LessonHead head(String id, LessonEntries header) {
        return new LessonHead(
                id,
                header.one("title", "My lesson"),
                header.one("about", "What one query is worth."),
                header.optional("minutes").map(this::minutes).orElse(0),
                text.sections().size(),
                header.optional("own").map(this::yes).orElse(false));
    }

    private int minutes(LessonText.Entry entry) {
        try {
            return Integer.parseUnsignedInt(entry.value());
        } catch (NumberFormatException wrong) {
            problem(entry, "minutes = " + entry.value() + " must be a whole number; 10 would do");
            return 0;
        }
    }

    private @Nullable Lesson lesson(String id) {
        LessonEntries header = new LessonEntries(text.file(), text.header(), 1, problems);
        LessonHead head = head(id, header);
        String circuit = header.optional("circuit").map(LessonText.Entry::value).orElse(FINAL);
        Optional<LessonFigure> score = header.optional("score").flatMap(this::score);
        if (header.optional("open").isEmpty()) {
            header.one("open", "pico");
        }
        Setup setup = setup(header, circuit);
        header.refuseOthers(List.of("title", "about", "minutes", "open", "circuit", "set", "own", "score"));
        List<LessonStep> steps = text.sections().stream()
                .flatMap(section -> step(section, circuit).stream())
                .toList();
        if (text.sections().isEmpty()) {
            problems.add(new Problem(
                    text.file(), 1, 1, "has no step; a heading ## Add a query with a block ```step would do"));
        }
        return problems.isEmpty() ? new Lesson(head, setup, score, steps) : null;
    }

    private boolean yes(LessonText.Entry entry) {
        if (!entry.value().equals("yes")) {
            problem(entry, "own = " + entry.value() + " must be yes, or left out; yes would do");
        }
        return true;
    }

    private Optional<LessonFigure> score(LessonText.Entry entry) {
        Optional<LessonFigure> figure = entry.value().startsWith(ZKVM)
                ? LessonFigures.named(LessonFigure.Of.ZKVM, entry.value().substring(ZKVM.length()))
                : Optional.empty();
        if (figure.isEmpty()) {
            problem(entry, "score = " + entry.value() + " must be a figure of the zkVM; zkvm.work would do");
        }
        return figure;
    }

    private Optional<LessonStep> step(LessonText.Section section, String lessonCircuit) {
        if (section.entries().isEmpty()) {
            problems.add(new Problem(
                    text.file(),
                    section.line(),
                    1,
                    "the section \"" + section.title()
                            + "\" has no block ```step, so that it waits for nothing; ### would do"
                            + " for a heading within a step"));
            return Optional.empty();
        }
        LessonEntries entries = new LessonEntries(text.file(), section.entries().get(), section.line(), problems);
        String circuit =
                entries.optional("circuit").map(LessonText.Entry::value).orElse(lessonCircuit);
        Setup setup = setup(entries, circuit);
        entries.one("wait", "queries = 22");
        Optional<Condition> condition = entries.optional("wait").flatMap(entry -> condition(entry, circuit));
        entries.atLeastOne("do", "queries = 22");
        List<LessonAction> solution = deeds(entries.all("do"), circuit);
        entries.atLeastOne("hint", "The slider is named Queries.");
        List<String> hints =
                entries.all("hint").stream().map(LessonText.Entry::value).toList();
        List<String> shown = entries.optional("show").map(this::shown).orElse(List.of());
        List<Expectation> claims = new ArrayList<>(claims(entries.all("begins"), circuit, false));
        claims.addAll(claims(entries.all("ends"), circuit, true));
        entries.refuseOthers(List.of("open", "circuit", "set", "wait", "do", "hint", "show", "begins", "ends"));
        return condition.map(waits -> new LessonStep(
                section.title(),
                task(section),
                setup,
                waits,
                solution,
                hints,
                shown,
                section.after(),
                claims,
                section.line()));
    }

    /** The introduction stands above the first step's task. */
    private String task(LessonText.Section section) {
        boolean first = section.equals(text.sections().get(0));
        return first ? (text.introduction() + "\n\n" + section.before()).strip() : section.before();
    }

    private Setup setup(LessonEntries entries, String circuit) {
        Optional<LessonStart> opening = entries.optional("open").flatMap(this::open);
        List<LessonAction> deeds = new ArrayList<>();
        if (opening.isPresent()) {
            Exploration beginning = opening.get().begin(View.USUAL);
            Zkvm zkvm = beginning.now();
            boolean chosen = entries.optional("circuit").isPresent();
            int index = chosen || !circuit.equals(FINAL) ? indexOf(zkvm, circuit) : beginning.circuit();
            if (index >= 0) {
                String name = zkvm.entries().get(index).name();
                deeds.add(new LessonAction.Look(ViewSettings.CIRCUIT, name));
            } else {
                entries.optional("circuit")
                        .or(() -> entries.optional("open"))
                        .ifPresent(entry -> problem(
                                entry,
                                "circuit = " + circuit + " must be a circuit of " + zkvm.name() + "; "
                                        + zkvm.entries().get(0).name() + " would do"));
            }
        }
        deeds.addAll(deeds(entries.all("set"), circuit));
        return new Setup(opening, deeds);
    }

    private static int indexOf(Zkvm zkvm, String circuit) {
        if (circuit.equals(FINAL)) {
            return zkvm.finalIndex();
        }
        return zkvm.entries().stream().map(entry -> entry.name()).toList().indexOf(circuit);
    }

    private Optional<LessonStart> open(LessonText.Entry entry) {
        try {
            return Optional.of(files.apply(entry.value()));
        } catch (ConfigException unreadable) {
            problem(
                    entry,
                    "open = " + entry.value() + ": " + unreadable.problems().get(0));
            return Optional.empty();
        }
    }

    private List<LessonAction> deeds(List<LessonText.Entry> entries, String circuit) {
        List<LessonAction> deeds = new ArrayList<>();
        for (LessonText.Entry entry : entries) {
            try {
                deeds.add(LessonAction.read(entry.value(), circuit));
            } catch (InvalidParameterException wrong) {
                problem(entry, wrong.getMessage());
            }
        }
        return deeds;
    }

    private List<Expectation> claims(List<LessonText.Entry> entries, String circuit, boolean afterwards) {
        List<Expectation> claims = new ArrayList<>();
        for (LessonText.Entry entry : entries) {
            condition(entry, circuit)
                    .ifPresent(claim -> claims.add(new Expectation(claim, afterwards, entry.line(), entry.column())));
        }
        return claims;
    }

    private Optional<Condition> condition(LessonText.Entry entry, String circuit) {
        try {
            return Optional.of(ConditionReader.read(entry.value(), circuit));
        } catch (UnreadableException wrong) {
            problems.add(new Problem(
                    text.file(),
                    entry.line(),
                    entry.column() + wrong.offset(),
                    entry.key() + ": " + wrong.getMessage()));
            return Optional.empty();
        }
    }

    private List<String> shown(LessonText.Entry entry) {
        List<String> shown = List.of(entry.value().split("\\s*,\\s*"));
        for (String word : shown) {
            if (Knobs.named(word).isEmpty() && !Showing.words().contains(word)) {
                problem(
                        entry,
                        "show: \"" + word + "\" must be a knob or one of " + String.join(", ", Showing.words())
                                + "; queries would do");
            }
        }
        return shown;
    }

    private void problem(LessonText.Entry entry, String sentence) {
        problems.add(new Problem(text.file(), entry.line(), entry.column(), sentence));
    }
}
