package soundscape.ui.toolbar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import soundscape.app.Exploration;
import soundscape.app.LatestTask;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.text.ListFigures;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.explore.Interruption;
import soundscape.ui.control.Help;
import soundscape.ui.control.SearchBox;
import soundscape.ui.files.FileActions;

/** The zkVM that is open, to be changed for another one: any bundled one, or a file that was opened. */
final class ZkvmChoice {
    private final Map<String, String> titles = new HashMap<>();
    private final List<String> choices = new ArrayList<>(Presets.names());

    /** Bits and size of each choice, once the list has been open. */
    private final Map<String, StringProperty> figures = new HashMap<>();

    private final LatestTask<Map<String, String>> estimates = new LatestTask<>("list figures", Platform::runLater);
    private final FileActions files;
    private final SearchBox<String> box;

    ZkvmChoice(Session session, FileActions files) {
        this.files = files;
        box = new SearchBox<>(
                "preset-choice", "zkVM", choice -> titles.computeIfAbsent(choice, Presets::title), chosen -> {
                    choose(session, chosen);
                    show(session.snapshot()); // what could not be opened is not shown as open
                });
        box.figures(choice -> figures.computeIfAbsent(choice, each -> new SimpleStringProperty("")));
        box.setOnShowing(event -> find(session));
        Help.on(box, "Choose a bundled zkVM");
        session.listen(this::show);
    }

    SearchBox<String> box() {
        return box;
    }

    /** Estimates what can be chosen, as it stands where it is open: not before somebody looks, and not at once. */
    private void find(Session session) {
        Exploration shown = session.snapshot().exploration();
        Map<String, Zkvm> open = new HashMap<>();
        session.documents()
                .all()
                .forEach(each -> open.put(
                        choice(session.documents().onDisk(each.document()).path(), each.file()), each.now()));
        List<String> wanted = List.copyOf(choices);
        estimates.request(
                () -> {
                    Map<String, String> found = new HashMap<>();
                    for (String choice : wanted) {
                        Interruption.check();
                        Optional.ofNullable(open.get(choice))
                                .or(() -> Presets.open(choice).map(ZkvmFile::zkvm))
                                .ifPresent(zkvm -> found.put(
                                        choice,
                                        ListFigures.of(
                                                zkvm,
                                                shown.regimes(),
                                                shown.view().size())));
                    }
                    return found;
                },
                found -> found.forEach(
                        (choice, text) -> figures.computeIfAbsent(choice, each -> new SimpleStringProperty())
                                .set(text)));
    }

    /** Ends the worker. */
    void close() {
        estimates.close();
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
