package soundscape.app.lesson;

import java.util.List;
import java.util.Optional;
import soundscape.config.toml.Problem;

/**
 * The entries of a lesson's header or of a step, asked for by key.
 * @param file what the file is called in messages
 * @param line where they belong, for what is missing
 * @param problems takes what is wrong
 */
record LessonEntries(String file, List<LessonText.Entry> entries, int line, List<Problem> problems) {
    List<LessonText.Entry> all(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).toList();
    }

    /** The entry of a key that may stand there once. */
    Optional<LessonText.Entry> optional(String key) {
        List<LessonText.Entry> found = all(key);
        if (found.size() > 1) {
            LessonText.Entry second = found.get(1);
            String sentence = key + ": " + second.value() + " is given twice; one line " + key + ": would do";
            if (problems.stream().noneMatch(problem -> problem.sentence().equals(sentence))) {
                problems.add(new Problem(file, second.line(), second.column(), sentence));
            }
        }
        return found.stream().findFirst();
    }

    /** The value of a key that must be there. */
    String one(String key, String example) {
        atLeastOne(key, example);
        return optional(key).map(LessonText.Entry::value).orElse("");
    }

    void atLeastOne(String key, String example) {
        boolean given = all(key).stream().anyMatch(entry -> !entry.value().isEmpty());
        if (!given) {
            problems.add(new Problem(file, line, 1, key + " is missing; " + key + ": " + example + " would do"));
        }
    }

    /** No entry is skipped in silence. */
    void refuseOthers(List<String> known) {
        for (LessonText.Entry entry : entries) {
            if (!known.contains(entry.key())) {
                problems.add(new Problem(
                        file,
                        entry.line(),
                        1,
                        "\"" + entry.key() + "\" is no key here; one of " + String.join(", ", known) + " would do"));
            }
        }
    }
}
