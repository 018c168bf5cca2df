package soundscape.app.settings;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import soundscape.explore.compile.Adversary;
import soundscape.milestone.Milestone;

/**
 * What a window remembers from one day to the next.
 * @param zoom how large the interface is; 1 is its usual size
 * @param bounds where the window was; empty before it was ever closed
 * @param dividers places of the dividers between the panes, 0 to 1; empty for the usual ones
 * @param recent files opened, the latest first
 * @param lessons how far lessons were worked at, by their names
 * @param targets the user's own targets
 * @param hiddenColumns columns of the comparison that are not shown, by their names
 * @param attacker what the steps from a level to a proof are counted against
 */
@RecordBuilder
public record Settings(
        boolean dark,
        double zoom,
        Optional<Bounds> bounds,
        List<Double> dividers,
        List<Path> recent,
        Map<String, LessonProgress> lessons,
        List<Milestone> targets,
        List<String> hiddenColumns,
        Adversary attacker)
        implements SettingsBuilder.With {
    /** What a window begins with. */
    public static final Settings USUAL = new Settings(
            false, 1, Optional.empty(), List.of(), List.of(), Map.of(), List.of(), List.of(), Adversary.USUAL);

    /** The smallest interface. */
    public static final double LEAST_ZOOM = 0.7;

    /** The largest interface: a projector at the end of a hall. */
    public static final double MOST_ZOOM = 3;

    /** Longer lists are not read. */
    private static final int MOST_RECENT = 10;

    /** A window's place from the screen's left and top, in pixels, and whether it fills the screen. */
    public record Bounds(double x, double y, double width, double height, boolean maximised) {}

    /** Copies the lists and keeps the zoom within its limits. */
    public Settings {
        zoom = Math.max(LEAST_ZOOM, Math.min(zoom, MOST_ZOOM));
        dividers = List.copyOf(dividers);
        recent = List.copyOf(recent.subList(0, Math.min(recent.size(), MOST_RECENT)));
        lessons = Map.copyOf(lessons);
        hiddenColumns = List.copyOf(hiddenColumns);
    }

    /** The same with the window, and the dividers between its panes, in another place. */
    public Settings withPlace(Bounds place, List<Double> between) {
        return withBounds(Optional.of(place)).withDividers(between);
    }

    /** The same after a file was opened or saved, which comes first now. */
    public Settings withRecent(Path file) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(file.toAbsolutePath());
        files.add(0, file.toAbsolutePath());
        return withRecent(files);
    }

    /** The same without a file that is no longer there. */
    public Settings withoutRecent(Path file) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(file.toAbsolutePath());
        return withRecent(files);
    }

    /** How far a lesson was worked at; none where it was never begun. */
    public LessonProgress progress(String lesson) {
        return lessons.getOrDefault(lesson, LessonProgress.NONE);
    }

    /** The same after some work at a lesson. */
    public Settings withProgress(String lesson, LessonProgress progress) {
        Map<String, LessonProgress> all = new HashMap<>(lessons);
        all.put(lesson, progress);
        return withLessons(all);
    }
}
