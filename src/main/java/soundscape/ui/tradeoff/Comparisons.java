package soundscape.ui.tradeoff;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import soundscape.app.Exploration;
import soundscape.app.Pin;
import soundscape.app.Session;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.config.ZkvmFiles;
import soundscape.config.toml.ConfigException;

/** Pins configurations to the plot: the present one, presets, files. */
final class Comparisons {
    private final Session session;
    private final Consumer<String> say;

    /** Serves one plot; {@code say} is told why something was not pinned. */
    Comparisons(Session session, Consumer<String> say) {
        this.session = session;
        this.say = say;
    }

    void pinThis(String name) {
        Exploration exploration = session.snapshot().exploration();
        pin(Pin.of(name.isBlank() ? proposal() : name.strip(), exploration.file(), exploration.now()));
    }

    String proposal() {
        String stem = session.snapshot().exploration().now().name() + " ";
        List<String> taken = session.snapshot().exploration().view().pins().stream()
                .map(Pin::name)
                .toList();
        return Stream.iterate(1, number -> number + 1)
                .map(number -> stem + number)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    void pinPreset(String preset) {
        Presets.open(preset).ifPresent(this::pin);
    }

    void chooseFile(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Pin a zkVM's configuration");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("TOML", "*.toml"));
        File chosen = chooser.showOpenDialog(owner);
        if (chosen != null) {
            pinFile(chosen.toPath());
        }
    }

    void pinFile(Path path) {
        try {
            pin(ZkvmFiles.open(path));
        } catch (ConfigException | UncheckedIOException unreadable) {
            say.accept(path.getFileName() + " cannot be pinned: " + unreadable.getMessage());
        }
    }

    private void pin(ZkvmFile file) {
        pin(Pin.of(file.zkvm().name(), file));
    }

    private void pin(Pin pin) {
        say.accept("");
        session.changeView(view -> view.withPin(pin));
    }
}
