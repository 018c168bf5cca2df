package soundscape.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import soundscape.app.Session;
import soundscape.config.Conversion;
import soundscape.config.ZkvmFile;
import soundscape.config.ZkvmFiles;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.TomlText;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;

/** Tells of a file in a former dialect that cannot be read as it is, and opens it converted. */
final class FormerNotices {
    /** What a button that converts says. */
    static final String CONVERT = "Convert to the newer dialect";

    private static final String ID = "former-dialect";

    private final Session session;
    private final FileDialogs dialogs;
    private final NoticeBar notices;

    FormerNotices(Session session, FileDialogs dialogs, NoticeBar notices) {
        this.session = session;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /** Whether a file that could not be opened can be once it is converted; this is told then, with a choice to. */
    boolean told(Path path, ConfigException unreadable) {
        notices.dismiss(ID);
        Optional<Converted> converted = converted(path);
        converted.ifPresent(each -> notices.show(new Notice(
                ID,
                path.getFileName() + " is in a former dialect and cannot be read as it is: " + each.first() + ".",
                List.of(
                        new Notice.Choice(
                                "former-convert", CONVERT, () -> session.files().open(each.file(), each.onDisk())),
                        new Notice.Choice(
                                "former-show",
                                "Show its errors",
                                () -> dialogs.refused("This file cannot be opened", unreadable))))));
        return converted.isPresent();
    }

    private record Converted(ZkvmFile file, TomlText onDisk, String first) {}

    private static Optional<Converted> converted(Path path) {
        try {
            TomlText text = ZkvmFiles.text(path);
            Conversion conversion = Conversion.of(text);
            return conversion.changes().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Converted(
                            ZkvmFile.explore(conversion.text(), Optional.of(path)),
                            text,
                            conversion.changes().get(0)));
        } catch (ConfigException unreadable) {
            return Optional.empty();
        }
    }
}
