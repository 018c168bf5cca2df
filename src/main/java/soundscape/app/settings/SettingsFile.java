package soundscape.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import soundscape.app.document.JsonTree;
import soundscape.config.AtomicFile;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.milestone.Milestone;
import soundscape.milestone.OwnTargets;

/**
 * Settings in a file of the user's settings folder. A file that cannot be read counts as none, and one that cannot be
 * written is given up: nobody's work depends on it.
 */
public final class SettingsFile implements SettingsStore {
    private final Path file;
    private Settings settings;

    /**
     * Reads the settings.
     *
     * @param file where they are kept
     */
    public SettingsFile(Path file) {
        this.file = file;
        this.settings = read(file);
    }

    /**
     * The settings of a user's folder.
     *
     * @param folder the folder
     * @return the settings that are kept there
     */
    public static SettingsFile in(Path folder) {
        return new SettingsFile(folder.resolve("settings.json"));
    }

    @Override
    public Settings get() {
        return settings;
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            write();
        }
    }

    private static Settings read(Path file) {
        try {
            JsonNode root = JsonTree.read(Files.readString(file));
            return new Settings(
                    root.path("dark").asBoolean(),
                    root.path("zoom").asDouble(1),
                    bounds(root.path("window")),
                    dividers(root.path("dividers")),
                    recent(root.path("recent")),
                    lessons(root.path("lessons")),
                    targets(root.path("targets")));
        } catch (IOException | InvalidPathException unreadable) {
            return Settings.USUAL;
        }
    }

    private static Optional<Settings.Bounds> bounds(JsonNode node) {
        return node.isObject()
                ? Optional.of(new Settings.Bounds(
                        node.path("x").asDouble(),
                        node.path("y").asDouble(),
                        node.path("width").asDouble(),
                        node.path("height").asDouble(),
                        node.path("maximised").asBoolean()))
                : Optional.empty();
    }

    private static List<Double> dividers(JsonNode node) {
        List<Double> places = new ArrayList<>();
        node.forEach(place -> places.add(place.asDouble()));
        return places;
    }

    private static List<Path> recent(JsonNode node) {
        List<Path> files = new ArrayList<>();
        node.forEach(path -> files.add(Path.of(path.asText())));
        return files;
    }

    private static Map<String, LessonProgress> lessons(JsonNode node) {
        Map<String, LessonProgress> lessons = new HashMap<>();
        node.properties().forEach(lesson -> {
            JsonNode best = lesson.getValue().path("best");
            lessons.put(
                    lesson.getKey(),
                    new LessonProgress(
                            lesson.getValue().path("done").asInt(),
                            best.isNumber() ? OptionalDouble.of(best.asDouble()) : OptionalDouble.empty()));
        });
        return lessons;
    }

    /** A list that a hand has spoilt counts as none. */
    private static List<Milestone> targets(JsonNode node) {
        try {
            return OwnTargets.parseList(node.asText());
        } catch (InvalidParameterException changedByHand) {
            return List.of();
        }
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, json().getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            // A read-only home is no reason to bother anybody at work.
        }
    }

    private String json() {
        ObjectNode root = JsonNodeFactory.instance
                .objectNode()
                .put("dark", settings.dark())
                .put("zoom", settings.zoom());
        settings.bounds().ifPresent(bounds -> root.putObject("window")
                .put("x", bounds.x())
                .put("y", bounds.y())
                .put("width", bounds.width())
                .put("height", bounds.height())
                .put("maximised", bounds.maximised()));
        ArrayNode dividers = root.putArray("dividers");
        settings.dividers().forEach(dividers::add);
        ArrayNode recent = root.putArray("recent");
        settings.recent().forEach(path -> recent.add(path.toString()));
        root.put("targets", OwnTargets.list(settings.targets()));
        ObjectNode lessons = root.putObject("lessons");
        new TreeMap<>(settings.lessons()).forEach((name, progress) -> {
            ObjectNode lesson = lessons.putObject(name).put("done", progress.done());
            progress.best().ifPresent(best -> lesson.put("best", best));
        });
        return root.toPrettyString();
    }
}
