package soundscape.app.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import soundscape.app.glossary.Glossary;

/** Where the links of a lesson's texts lead. */
public final class LessonLinks {
    /** What a link to a page of the glossary begins with; the page's id follows. */
    public static final String GLOSSARY = "glossary:";

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]*)");

    private LessonLinks() {}

    static List<String> broken(LessonStep step) {
        return Stream.of(step.task(), step.seen())
                .flatMap(text -> targets(text).stream())
                .filter(target -> !leads(target))
                .toList();
    }

    private static List<String> targets(String text) {
        List<String> targets = new ArrayList<>();
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            targets.add(matcher.group(1));
        }
        return targets;
    }

    private static boolean leads(String target) {
        return target.startsWith(GLOSSARY)
                && Glossary.find(target.substring(GLOSSARY.length())).isPresent();
    }
}
