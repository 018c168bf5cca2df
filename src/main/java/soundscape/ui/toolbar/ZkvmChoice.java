package soundscape.ui.toolbar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.ui.control.Help;
import soundscape.ui.control.SearchBox;
import soundscape.ui.files.FileActions;

/** The zkVM that is open, to be changed for another one: any bundled one, or a file that was opened. */
final class ZkvmChoice {
    private final Map<String, String> titles = new HashMap<>();
    private final List<String> choices = new ArrayList<>(Presets.names());
    private final FileActions files;
    private final SearchBox<String> box;

    ZkvmChoice(Session session, FileActions files) {
        this.files = files;
        box = new SearchBox<>(
                "preset-choice", "zkVM", choice -> titles.computeIfAbsent(choice, Presets::title), chosen -> {
                    choose(session, chosen);
                    show(session.snapshot()); // what could not be opened is not shown as open
                });
        Help.on(box, "Choose a bundled zkVM");
        session.listen(this::show);
    }

    SearchBox<String> box() {
        return box;
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

    /** Whether a bundled zkVM bears a name: a file's, which does so too, is told from it. */
    private static boolean isBundled(String name) {
        return Presets.names().stream().map(Presets::title).anyMatch(name::equals);
    }

    private void show(Snapshot snapshot) {
        ZkvmFile file = snapshot.exploration().file();
        String choice = choice(snapshot.path(), file);
        String name = file.zkvm().name();
        boolean bundled = Presets.names().contains(choice);
        titles.put(
                choice,
                bundled || !isBundled(name) ? name : name + " – " + file.text().file());
        if (!choices.contains(choice)) {
            choices.add(choice);
        }
        box.show(choice, choices);
    }
}
