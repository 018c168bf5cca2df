package soundscape.ui.files;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundscape.app.Documents;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.app.document.Document;
import soundscape.app.document.ProvenanceText;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;

/** Asks once, when a document's changes are saved first, whether its file is to say who changed it. */
final class ProvenanceNotices {
    private static final String ID = "provenance";

    private final Session session;
    private final NoticeBar notices;
    private @Nullable Document asked;

    ProvenanceNotices(Session session, NoticeBar notices) {
        this.session = session;
        this.notices = notices;
        session.listen(snapshot -> {
            if (snapshot.exploration().document() != asked) {
                notices.dismiss(ID); // what would be saved is another's
            }
        });
    }

    /** Asks after saving a state; {@code save} writes it again with the line, {@code show} tells of what may be false now. */
    void ask(Exploration exploration, Runnable save, Runnable show) {
        Documents documents = session.documents();
        notices.dismiss(ID);
        Optional<String> line = ProvenanceText.of(exploration.file().zkvm(), exploration.now());
        if (line.isEmpty() || documents.saysProvenance(exploration.document()).isPresent()) {
            return;
        }
        asked = exploration.document();
        documents.sayProvenance(exploration.document(), false); // until it is wanted
        Notice.Choice add = new Notice.Choice("provenance-add", "Add the line", () -> {
            documents.sayProvenance(exploration.document(), true);
            save.run();
        });
        int stale = session.files().staleLabels(exploration).size();
        String question = "Saved. The file can say so at its head: " + line.get();
        notices.show(
                stale == 0
                        ? new Notice(ID, question, List.of(add))
                        : new Notice(
                                ID,
                                question + " · " + stale + (stale == 1 ? " comment or label" : " comments and labels")
                                        + " may be false now.",
                                List.of(add, new Notice.Choice("provenance-stale", "Show them", show))));
    }
}
