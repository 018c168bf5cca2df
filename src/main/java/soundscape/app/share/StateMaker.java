package soundscape.app.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundscape.app.Exploration;
import soundscape.app.Pin;
import soundscape.app.View;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.TomlText;

/** Makes a state of what a window shows: every configuration becomes what its text says, and paths stay behind. */
final class StateMaker {
    private final ZkvmFile file;
    private final List<String> notTaken = new ArrayList<>();

    private StateMaker(ZkvmFile file) {
        this.file = file;
    }

    static SharedState of(Exploration exploration) {
        return new StateMaker(exploration.file()).state(exploration);
    }

    private SharedState state(Exploration exploration) {
        ZkvmFile now = shared(file, exploration.now());
        ZkvmFile opened = opened(exploration.opened());
        return new SharedState(
                opened,
                now.text().equals(opened.text()) ? opened : now,
                exploration.now().entries().stream().map(CircuitEntry::table).toList(),
                exploration.circuit(),
                withPins(exploration.view()),
                notTaken);
    }

    /** A configuration as its text says it. */
    private static ZkvmFile shared(ZkvmFile file, Zkvm zkvm) {
        String name = file.text().file();
        TomlText text = file.textToSave(zkvm, name);
        return ZkvmFile.explore(new TomlText(PlainName.ofFile(name), text.text()), Optional.empty(), file.zkvm());
    }

    /** What is compared with need not be the file's own text: that may be one that was restored after a crash. */
    private ZkvmFile opened(Zkvm opened) {
        int last = lastTable(file.zkvm());
        if (lastTable(opened) <= last) {
            try {
                return shared(file, opened);
            } catch (ConfigException unwritable) {
                // Told below.
            }
        }
        notTaken.add("how it was opened, which no text in this notation can say");
        return shared(file, file.zkvm());
    }

    private static int lastTable(Zkvm zkvm) {
        return zkvm.entries().stream().mapToInt(CircuitEntry::table).max().orElse(-1);
    }

    private View withPins(View view) {
        if (view.pins().size() > StateLimits.MAX_PINS) {
            throw StateRefusal.of(
                    PlainName.ofFile(file.text().file()),
                    "cannot be shared with " + view.pins().size() + " pins; " + StateLimits.MAX_PINS
                            + " at most would do");
        }
        View changed = view;
        for (Pin pin : view.pins()) {
            changed = changed.withoutPin(pin.name());
            try {
                changed = changed.withPin(Pin.of(PlainName.of(pin.name()), shared(pin.file(), pin.zkvm())));
            } catch (ConfigException unwritable) {
                notTaken.add("the pin “" + pin.name() + "”: "
                        + unwritable.problems().get(0).sentence());
            }
        }
        return changed;
    }
}
