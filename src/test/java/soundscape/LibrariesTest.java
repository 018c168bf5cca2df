package soundscape;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README names every library that the program is built on. */
class LibrariesTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "(?s)<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)</dependency>");

    @Test
    void everyDirectDependencyIsInTheTable() throws IOException {
        String table = part(Files.readString(Path.of("README.md")), "## Libraries\n", "\n## ")
                .toLowerCase(Locale.ROOT);
        List<String> dependencies = dependencies();
        assertFalse(dependencies.isEmpty());
        for (String artifact : dependencies) {
            assertTrue(isNamed(artifact, table), artifact + " is missing in the README's table of libraries");
        }
    }

    /** By its own name, or by the first long word of it: {@code javafx-controls} is JavaFX's. */
    private static boolean isNamed(String artifact, String table) {
        Matcher word = Pattern.compile("[a-z0-9]{5,}").matcher(artifact);
        return table.contains(artifact) || (word.find() && table.contains(word.group()));
    }

    private static List<String> dependencies() throws IOException {
        String pom = part(Files.readString(Path.of("pom.xml")), "</dependencyManagement>", "<build>");
        List<String> artifacts = new ArrayList<>();
        Matcher dependency = DEPENDENCY.matcher(pom);
        while (dependency.find()) {
            if (!dependency.group(2).contains("<scope>test</scope>")) {
                artifacts.add(dependency.group(1));
            }
        }
        return artifacts;
    }

    private static String part(String text, String from, String to) {
        int begin = text.indexOf(from) + from.length();
        return text.substring(begin, text.indexOf(to, begin));
    }
}
