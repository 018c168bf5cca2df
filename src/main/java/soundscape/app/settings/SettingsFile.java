package soundscape.app.settings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import soundscape.app.document.JsonTree;
import soundscape.config.AtomicFile;
import soundscape.config.WriteFailure;
import soundscape.milestone.OwnTargets;

/**
 * Settings in a file of the user's settings folder. What of it cannot be read is as usual, and a file that cannot be written
 * is forgotten with the window; both are told.
 */
public final class SettingsFile implements SettingsStore {
    private static final String COPY = "settings-unread.json";

    private final Path file;

    /** What was to be told before anybody listened. */
    private final List<String> untold = new ArrayList<>();

    private Consumer<String> told = untold::add;
    private boolean refused;
    private Settings settings;

    /** Reads the settings. */
    public SettingsFile(Path file) {
        this.file = file;
        this.settings = read();
    }

    /** The settings of a user's folder; the settings that are kept there. */
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

    @Override
    public void onTrouble(Consumer<String> listener) {
        told = listener;
        untold.forEach(listener);
        untold.clear();
    }

    private Settings read() {
        if (!Files.exists(file)) {
            return Settings.USUAL;
        }
        SettingsReader reader = new SettingsReader();
        try {
            Settings read = reader.read(JsonTree.read(Files.readString(file)));
            if (!reader.unread().isEmpty()) {
                lost("Not all settings in " + file + " could be read; what is as usual now: "
                        + String.join(", ", reader.unread()) + ".");
            }
            return read;
        } catch (IOException unreadable) {
            lost("The settings in " + file + " could not be read, so all are as usual.");
            return Settings.USUAL;
        }
    }

    /** What is written next would take the place of what could not be read. */
    private void lost(String what) {
        Path copy = file.resolveSibling(COPY);
        try {
            AtomicFile.write(copy, Files.readAllBytes(file));
            told.accept(what + " The file as it was is kept as " + copy.getFileName() + " beside it.");
        } catch (IOException refused) {
            told.accept(what);
        }
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, json().getBytes(StandardCharsets.UTF_8));
            refused = false;
        } catch (IOException failure) {
            if (!refused) {
                refused = true; // once is enough, until it has worked again
                told.accept("Settings last until the window is closed only: " + WriteFailure.cause(file, failure)
                        + ". Make room there, or allow writing.");
            }
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
        ArrayNode hidden = root.putArray("hidden-columns");
        settings.hiddenColumns().forEach(hidden::add);
        root.putObject("attacker")
                .put("queries", settings.attacker().queries())
                .put("quantum", settings.attacker().quantum());
        ObjectNode lessons = root.putObject("lessons");
        new TreeMap<>(settings.lessons()).forEach((name, progress) -> {
            ObjectNode lesson = lessons.putObject(name).put("done", progress.done());
            progress.best().ifPresent(best -> lesson.put("best", best));
        });
        return root.toPrettyString();
    }
}
