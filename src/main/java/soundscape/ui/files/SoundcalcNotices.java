package soundscape.ui.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import soundscape.app.Exploration;
import soundscape.config.Compatibility;
import soundscape.config.Obstacle;
import soundscape.config.ZkvmFile;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;

/** Keeps files from being saved that soundcalc would not read as they are meant, unless the user insists. */
final class SoundcalcNotices {
    private static final String ID = "soundcalc";

    private final NoticeBar notices;
    private final Set<Obstacle> insisted = new HashSet<>();

    SoundcalcNotices(NoticeBar notices) {
        this.notices = notices;
    }

    /**
     * Whether nothing keeps a state from being saved; what does is told, with a choice to {@code save} all the same.
     * @throws soundscape.config.toml.ConfigException if no file can hold the state
     */
    boolean mayBeSaved(Exploration exploration, Runnable save) {
        ZkvmFile file = exploration.file();
        List<Obstacle> found = Compatibility.added(file, exploration.now()).stream()
                .filter(obstacle -> !insisted.contains(obstacle))
                .toList();
        notices.dismiss(ID);
        if (!found.isEmpty()) {
            notices.show(new Notice(
                    ID,
                    "soundcalc would not read this file as it is meant: "
                            + found.get(0).sentence()
                            + more(found.size() - 1),
                    List.of(new Notice.Choice("soundcalc-insist", "Save all the same", () -> {
                        insisted.addAll(found);
                        save.run();
                    }))));
        }
        return found.isEmpty();
    }

    private static String more(int others) {
        return others == 0 ? "." : ". " + others + " more of the kind.";
    }
}
