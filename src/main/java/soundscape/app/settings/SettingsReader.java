package soundscape.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.compile.Adversary;
import soundscape.milestone.Milestone;
import soundscape.milestone.OwnTargets;

/** Reads settings value by value: one that cannot be read is noted, and the others count. */
final class SettingsReader {
    private final List<String> unread = new ArrayList<>();

    /** What could not be read, in words. */
    List<String> unread() {
        return List.copyOf(unread);
    }

    Settings read(JsonNode root) {
        if (!root.isObject()) {
            unread.add("everything");
            return Settings.USUAL;
        }
        return new Settings(
                value(root.path("dark"), "theme", SettingsReader::flag).orElse(Settings.USUAL.dark()),
                value(root.path("zoom"), "size of text", SettingsReader::number).orElse(Settings.USUAL.zoom()),
                value(root.path("window"), "place of the window", SettingsReader::bounds),
                value(root.path("dividers"), "widths of the panes", SettingsReader::dividers)
                        .orElse(List.of()),
                recent(root.path("recent")),
                lessons(root.path("lessons")),
                value(root.path("targets"), "targets of your own", SettingsReader::targets)
                        .orElse(List.of()),
                value(root.path("hidden-columns"), "columns of the comparison", SettingsReader::texts)
                        .orElse(List.of()),
                value(root.path("attacker"), "queries of an attacker", SettingsReader::attacker)
                        .orElse(Settings.USUAL.attacker()));
    }

    /** An absent value is as usual, which is nothing to tell. */
    private <T> Optional<T> value(JsonNode node, String what, Function<JsonNode, T> read) {
        try {
            return node.isMissingNode() ? Optional.empty() : Optional.of(read.apply(node));
        } catch (IllegalArgumentException | InvalidParameterException unreadable) {
            unread.add(what);
            return Optional.empty();
        }
    }

    private static JsonNode of(Predicate<JsonNode> kind, JsonNode node) {
        if (!kind.test(node)) {
            throw new IllegalArgumentException(node.toString());
        }
        return node;
    }

    private static boolean flag(JsonNode node) {
        return of(JsonNode::isBoolean, node).asBoolean();
    }

    private static double number(JsonNode node) {
        return of(JsonNode::isNumber, node).asDouble();
    }

    private static Settings.Bounds bounds(JsonNode node) {
        return new Settings.Bounds(
                number(node.path("x")),
                number(node.path("y")),
                number(node.path("width")),
                number(node.path("height")),
                flag(node.path("maximised")));
    }

    private static List<Double> dividers(JsonNode node) {
        List<Double> places = new ArrayList<>();
        of(JsonNode::isArray, node).forEach(place -> places.add(number(place)));
        return places;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        of(JsonNode::isArray, node)
                .forEach(text -> texts.add(of(JsonNode::isTextual, text).asText()));
        return texts;
    }

    private static List<Milestone> targets(JsonNode node) {
        return OwnTargets.parseList(of(JsonNode::isTextual, node).asText());
    }

    private static Adversary attacker(JsonNode node) {
        return new Adversary(number(node.path("queries")), flag(node.path("quantum")));
    }

    private List<Path> recent(JsonNode node) {
        List<Path> files = new ArrayList<>();
        value(node, "files opened last", list -> of(JsonNode::isArray, list))
                .ifPresent(list -> list.forEach(file -> value(
                                file,
                                "file " + file,
                                path -> Path.of(of(JsonNode::isTextual, path).asText()))
                        .ifPresent(files::add)));
        return files;
    }

    private Map<String, LessonProgress> lessons(JsonNode node) {
        Map<String, LessonProgress> lessons = new HashMap<>();
        value(node, "lessons", all -> of(JsonNode::isObject, all)).ifPresent(all -> all.properties()
                .forEach(lesson -> value(lesson.getValue(), "lesson " + lesson.getKey(), SettingsReader::progress)
                        .ifPresent(progress -> lessons.put(lesson.getKey(), progress))));
        return lessons;
    }

    private static LessonProgress progress(JsonNode lesson) {
        JsonNode best = lesson.path("best");
        return new LessonProgress(
                (int) number(lesson.path("done")),
                best.isMissingNode() ? OptionalDouble.empty() : OptionalDouble.of(number(best)));
    }
}
