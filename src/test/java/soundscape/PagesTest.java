package soundscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import soundscape.cli.Commands;

/** The README stays short, its pages and pictures are there, and every command that they name is one. */
class PagesTest {
    private static final int LONGEST_README = 16 * 1024;
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|glossary:)([^)#]+)\\)");
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^soundscape ([a-z]+)|soundscape\\.jar (?!my)([a-z]+)\\b");

    @Test
    void theReadmeIsShort() throws IOException {
        assertTrue(Files.size(Path.of("README.md")) <= LONGEST_README, "what is longer has a page of its own");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            for (MatchResult link :
                    LINK.matcher(Files.readString(page)).results().toList()) {
                Path aim = page.resolveSibling(link.group(1)).normalize();
                if (!Files.exists(aim)) {
                    missing.add(page + ": " + link.group(1));
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void theReadmeLeadsToEveryPage() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (Path page : pages()) {
            String name = page.toString().replace('\\', '/');
            assertTrue(name.equals("README.md") || readme.contains("(" + name + ")"), name);
        }
    }

    @Test
    void everyCommandIsOne() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path page : pages()) {
            COMMAND.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .forEach(named::add);
        }
        assertTrue(named.size() > 10, "the pages name commands");
        named.removeAll(Commands.NAMES);
        assertEquals(Set.of(), named);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), docs.filter(page -> page.toString()
                            .endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }
}
