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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What guides for those who carry on name is there: classes, their methods, files and folders. */
class GuidesTest {
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern MEMBER = Pattern.compile("([A-Z][a-z]\\w+)\\.(\\w+)");
    private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]\\w+");
    private static final Pattern PLACE = Pattern.compile("(?:src|zkvms|assets|packaging)/[\\w/.-]*");

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void whatTheyNameIsThere(String guide) throws IOException {
        List<String> named = CODE.matcher(Files.readString(Path.of(guide)))
                .results()
                .map(found -> found.group(1))
                .toList();
        Set<String> missing = new TreeSet<>();
        List<Path> sources = sources();
        Set<String> classes = sources.stream()
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        for (String code : named) {
            CLASS.matcher(code)
                    .results()
                    .filter(found -> found.group().equals(code) && !classes.contains(code))
                    .forEach(found -> missing.add(code));
            for (MatchResult found : MEMBER.matcher(code).results().toList()) {
                if (found.group().equals(code) && !has(sources, found.group(1), found.group(2))) {
                    missing.add(code);
                }
            }
            PLACE.matcher(code)
                    .results()
                    .map(MatchResult::group)
                    .filter(place -> !place.contains("name.toml") && !Files.exists(Path.of(place)))
                    .forEach(missing::add);
        }
        assertTrue(named.size() > 20, "the guide names things");
        assertEquals(Set.of(), missing);
    }

    private static boolean has(List<Path> sources, String type, String member) throws IOException {
        for (Path source : sources) {
            if (source.endsWith(type + ".java")
                    && Pattern.compile("\\b" + member + "\\b")
                            .matcher(Files.readString(source))
                            .find()) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
