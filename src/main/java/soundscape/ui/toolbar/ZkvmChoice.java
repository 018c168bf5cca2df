package soundscape.ui.toolbar;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.ui.control.Help;
import soundscape.ui.files.FileActions;

/** The zkVM that is open, to be changed for another one: any bundled one, or a file that was opened. */
final class ZkvmChoice extends SearchableComboBox<String> {
    private final Map<String, String> titles = new HashMap<>();
    private final FileActions files;
    private boolean showing;
    private String shown = "";

    ZkvmChoice(Session session, FileActions files) {
        this.files = files;
        setId("preset-choice");
        setAccessibleText("zkVM");
        Help.on(this, "Choose a bundled zkVM");
        getItems().setAll(Presets.names());
        setConverter(new Titles());
        setOnAction(event -> {
            String chosen = getValue();
            if (!showing && chosen != null && !chosen.equals(shown)) { // it tells of one choice twice
                choose(session, chosen);
                show(session.snapshot()); // what could not be opened is not shown as open
            }
        });
        session.listen(this::show);
    }

    /** What is open is gone on with as it was left; anything else is opened. */
    private void choose(Session session, String chosen) {
        session.documents().all().stream()
                .filter(exploration -> choice(
                                session.documents()
                                        .onDisk(exploration.document())
                                        .path(),
                                exploration.file())
                        .equals(chosen))
                .reduce((first, last) -> last)
                .ifPresentOrElse(session.files()::resume, () -> files.openChoice(chosen));
    }

    /** What stands for a file in the list: its path, or its name where it lies nowhere. */
    private static String choice(Optional<Path> path, ZkvmFile file) {
        return path.map(Path::toString).orElse(file.text().file().replaceFirst("\\.toml$", ""));
    }

    private void show(Snapshot snapshot) {
        showing = true;
        ZkvmFile file = snapshot.exploration().file();
        String choice = choice(snapshot.path(), file);
        titles.put(choice, file.zkvm().name());
        if (!getItems().contains(choice)) {
            getItems().add(choice);
        }
        if (!choice.equals(getValue())) {
            setValue(choice);
        }
        shown = choice;
        showing = false;
    }

    private final class Titles extends StringConverter<String> {
        @Override
        public String toString(String choice) {
            return choice == null ? "" : titles.computeIfAbsent(choice, Presets::title);
        }

        @Override
        public String fromString(String title) {
            return title;
        }
    }
}
