package soundscape.app.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;

/**
 * A lesson's file taken apart: a header between two lines of {@code ---}, an introduction in Markdown, and sections
 * that begin with {@code ##} and hold a fenced block {@code step} of lines {@code key: value}.
 */
record LessonText(String file, List<Entry> header, String introduction, List<LessonText.Section> sections) {
    private static final String RULE = "---";
    private static final String FENCE = "```";
    private static final String HEADING = "## ";
    private static final String STEP = FENCE + "step";

    /** A line {@code key: value}; the value has no space around it, and begins at the column. */
    record Entry(String key, String value, int line, int column) {}

    /**
     * A section from a line on: heading, entries of its block, empty where there is none, and the Markdown around that.
     */
    record Section(String title, int line, String before, Optional<List<Entry>> entries, String after) {}

    /** Takes a text apart; throws a {@link ConfigException} where it has no such form. */
    static LessonText of(String file, String text) {
        return new Scanner(file, text).scan();
    }

    private static final class Scanner {
        private final String file;
        private final List<String> lines;
        private final List<Problem> problems = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private final StringBuilder prose = new StringBuilder();
        private int at;

        private String introduction = "";
        private String title = "";
        private int titleLine;
        private String before = "";
        private @Nullable List<Entry> entries;

        Scanner(String file, String text) {
            this.file = file;
            this.lines = text.replace("\uFEFF", "").lines().toList();
        }

        LessonText scan() {
            List<Entry> header = header();
            while (at < lines.size()) {
                String line = lines.get(at);
                if (line.startsWith(HEADING)) {
                    finish();
                    title = line.substring(HEADING.length()).strip();
                    titleLine = at + 1;
                    at++;
                } else if (line.stripTrailing().equals(STEP)) {
                    block();
                } else if (line.startsWith(FENCE)) {
                    code();
                } else {
                    prose.append(line).append('\n');
                    at++;
                }
            }
            finish();
            if (!problems.isEmpty()) {
                throw new ConfigException(problems);
            }
            return new LessonText(file, header, introduction, sections);
        }

        private List<Entry> header() {
            List<Entry> header = new ArrayList<>();
            if (lines.isEmpty() || !lines.get(0).strip().equals(RULE)) {
                problem(1, 1, "must begin with a header between two lines of ---; ---, title: My lesson, --- would do");
                return header;
            }
            at = 1;
            while (at < lines.size() && !lines.get(at).strip().equals(RULE)) {
                entry(header);
            }
            if (at == lines.size()) {
                problem(1, 1, "begins a header that does not end; a line of --- after its last key would do");
            }
            at++;
            return header;
        }

        private void block() {
            int start = at + 1;
            if (titleLine == 0) {
                problem(start, 1, "is a step without a heading; a line such as ## Add a query above it would do");
            }
            if (entries != null) {
                problem(start, 1, "is the second step block of this section; a heading ## above it would do");
            }
            List<Entry> block = new ArrayList<>();
            at++;
            while (at < lines.size() && !lines.get(at).startsWith(FENCE)) {
                entry(block);
            }
            if (at == lines.size()) {
                problem(start, 1, "begins a step block that does not end; a line of ``` after its last key would do");
            }
            at++;
            before = take();
            entries = block;
        }

        /** A block of code is prose, whatever it looks like. */
        private void code() {
            do {
                prose.append(lines.get(at)).append('\n');
                at++;
            } while (at < lines.size() && !lines.get(at).startsWith(FENCE));
            if (at < lines.size()) {
                prose.append(lines.get(at)).append('\n');
                at++;
            }
        }

        private void entry(List<Entry> into) {
            String line = lines.get(at);
            int colon = line.indexOf(':');
            at++;
            if (line.isBlank()) {
                return;
            }
            if (colon <= 0) {
                problem(
                        at,
                        1,
                        "\"" + line.strip() + "\" is no line of the form key: value; wait: queries = 22 would do");
                return;
            }
            String value = line.substring(colon + 1);
            int space = value.length() - value.stripLeading().length();
            into.add(new Entry(line.substring(0, colon).strip(), value.strip(), at, colon + 2 + space));
        }

        private void finish() {
            if (titleLine == 0) {
                introduction = take();
            } else if (entries == null) {
                sections.add(new Section(title, titleLine, take(), Optional.empty(), ""));
            } else {
                sections.add(new Section(title, titleLine, before, Optional.of(List.copyOf(entries)), take()));
            }
            entries = null;
            before = "";
        }

        private String take() {
            String taken = prose.toString().strip();
            prose.setLength(0);
            return taken;
        }

        private void problem(int line, int column, String sentence) {
            problems.add(new Problem(file, line, column, sentence));
        }
    }
}
