import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Stylesheet;
import soundscape.config.ZkvmFile;

/**
 * Prepares what the program is shipped with: run as {@code java -cp … src/build/java/Build.java target/classes}.
 *
 * <ul>
 *   <li>Lists of the presets and lessons, which a jar cannot be asked for.
 *   <li>Presets as they are parsed, since a parser takes long to begin.
 *   <li>Style sheets, as text costs time at every start: in JavaFX's binary form, and AtlantaFX's themes without the rules
 *       for controls that the window has none of, which would be held against each of its nodes.
 *   <li>Permissions, which the jar holds: it would be another one under another umask.
 * </ul>
 */
public final class Build {
    private static final String OURS = "soundscape/ui/soundscape";

    /** Style classes that the window does without, each with all that begin with its name and a hyphen. A test holds it. */
    private static final List<String> LEFT_OUT = List.of(
            "accent",
            "accordion",
            "area-legend-symbol",
            "axis",
            "bar-chart",
            "bar-legend-symbol",
            "bb-code",
            "bg",
            "border-default",
            "border-muted",
            "border-subtle",
            "breadcrumbs",
            "bubble-legend-symbol",
            "button-circle",
            "button-icon",
            "button-outlined",
            "calendar",
            "caption-menu-item",
            "chart",
            "choice-dialog",
            "color-palette",
            "color-picker",
            "custom-color-dialog",
            "danger",
            "date-picker",
            "default-color0",
            "default-color1",
            "default-color2",
            "default-color3",
            "default-color4",
            "default-color5",
            "default-color6",
            "default-color7",
            "edge-to-edge",
            "elevated",
            "flat",
            "font-icon",
            "html-editor",
            "ikonli-font-icon",
            "interactive",
            "large",
            "medium",
            "menu-bar",
            "message",
            "modal-box",
            "modal-pane",
            "notification",
            "pagination",
            "password-field",
            "pie-legend-symbol",
            "popover",
            "progress-bar",
            "progress-indicator",
            "radio-button",
            "radio-menu-item",
            "ring-progress-indicator",
            "rounded",
            "small",
            "spinner",
            "stacked-bar-chart",
            "success",
            "tab-pane",
            "text-area",
            "text-bold",
            "text-bolder",
            "text-caption",
            "text-field-table-cell",
            "text-input-dialog",
            "text-italic",
            "text-lighter",
            "text-muted",
            "text-normal",
            "text-oblique",
            "text-on-emphasis",
            "text-small",
            "text-strikethrough",
            "text-subtle",
            "text-underlined",
            "tile",
            "title-1",
            "title-2",
            "title-3",
            "title-4",
            "titled-pane",
            "toggle-switch",
            "tree-cell",
            "tree-table",
            "tree-view",
            "warning");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([\\w-]+)");

    private Build() {}

    public static void main(String... args) throws IOException {
        Path built = Path.of(args[0]);
        list(built.resolve("zkvms"), ".toml");
        list(built.resolve("assets/lessons"), ".md");
        prepare(built.resolve("zkvms"));
        binary(built.resolve(OURS + ".css"), built.resolve(OURS + ".bss"));
        for (String theme : List.of("light", "dark")) {
            Path text = Files.createTempFile("theme", ".css");
            Files.writeString(text, needed(css("/atlantafx/base/theme/primer-" + theme + ".css")));
            binary(text, built.resolve("soundscape/ui/" + theme + ".bss"));
            Files.delete(text);
        }
        permit(built);
    }

    /** Writes the names of a folder's files into its {@code index.txt}: sorted, one a line. */
    private static void list(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            String names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .map(name -> name + "\n")
                    .collect(Collectors.joining());
            Files.writeString(folder.resolve("index.txt"), names);
        }
    }

    /** Writes each preset's text as it is parsed beside it, unless something in it has to be told; refuses one with a problem. */
    private static void prepare(Path folder) throws IOException {
        for (String file : Files.readAllLines(folder.resolve("index.txt"))) {
            ZkvmFile sound = ZkvmFile.of(file, Files.readAllBytes(folder.resolve(file)));
            Path prepared = folder.resolve(file.replace(".toml", ".table"));
            if (sound.unreadKeys().isEmpty() && sound.doubts().isEmpty()) {
                Files.write(prepared, sound.text().prepared());
            } else {
                Files.deleteIfExists(prepared);
            }
        }
    }

    /** Lets everybody read, and the owner alone write, where files have such permissions. */
    private static void permit(Path built) throws IOException {
        if (built.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (Stream<Path> all = Files.walk(built)) {
                for (Path each : all.toList()) {
                    String permissions = Files.isDirectory(each) ? "rwxr-xr-x" : "rw-r--r--";
                    Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(permissions));
                }
            }
        }
    }

    private static void binary(Path text, Path binary) throws IOException {
        Stylesheet.convertToBinary(new File(text.toString()), new File(binary.toString()));
        Files.write(
                binary,
                placeless(Files.readAllBytes(binary), text.toUri().toURL().toString()));
    }

    /** Where a sheet lay while it was built stands among its texts, each after its length: another place, other bytes. */
    private static byte[] placeless(byte[] sheet, String place) {
        String texts = new String(sheet, StandardCharsets.ISO_8859_1);
        String none = Character.toString(0) + Character.toString(0);
        String stored = Character.toString(place.length() >> 8) + Character.toString(place.length() & 0xff) + place;
        return texts.replace(stored, none).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String css(String resource) {
        try (InputStream css = Build.class.getResourceAsStream(resource)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A theme's rules with those selectors that something in the window may match. */
    private static String needed(String css) {
        return RULE.matcher(COMMENT.matcher(css).replaceAll(""))
                .results()
                .map(Build::needed)
                .collect(Collectors.joining("\n"));
    }

    private static String needed(MatchResult rule) {
        String selectors = Arrays.stream(rule.group(1).split(","))
                .filter(selector -> STYLE_CLASS.matcher(selector).results().noneMatch(name -> isLeftOut(name.group(1))))
                .collect(Collectors.joining(","));
        return selectors.isBlank() ? "" : selectors + "{" + rule.group(2) + "}";
    }

    private static boolean isLeftOut(String styleClass) {
        return LEFT_OUT.stream().anyMatch(name -> styleClass.equals(name) || styleClass.startsWith(name + "-"));
    }
}
