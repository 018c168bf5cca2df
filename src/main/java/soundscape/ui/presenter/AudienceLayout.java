package soundscape.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.explore.knob.Knob;
import soundscape.ui.control.Nodes;
import soundscape.ui.gap.GapPane;
import soundscape.ui.parameters.KnobPanel;
import soundscape.ui.proof.ProofPane;

/** Puts what is to be shown into its places. */
final class AudienceLayout implements AutoCloseable {
    private final Session session;
    private final AudienceParts classParts;
    private final FigureLine line = new FigureLine();
    private final KnobPanel knobs;
    private final PresenterPane pane;
    private final ScrollPane gapHolder = holder();
    private final ScrollPane proofHolder = holder();
    private @Nullable GapPane gap;
    private @Nullable ProofPane proof;
    private AudienceChoice shown = AudienceChoice.USUAL;

    AudienceLayout(Session session, AudienceParts classParts) {
        this.session = session;
        this.classParts = classParts;
        knobs = new KnobPanel(session, "presenter-", classParts.page());
        knobs.setId("presenter-knobs");
        knobs.getStyleClass().add("presenter-knobs");
        pane = new PresenterPane(line, knobs);
    }

    private static ScrollPane holder() {
        ScrollPane holder = new ScrollPane();
        holder.setFitToWidth(true);
        holder.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        holder.getStyleClass().addAll("side-pane", "presenter-trade");
        return holder;
    }

    PresenterPane pane() {
        return pane;
    }

    FigureLine line() {
        return line;
    }

    KnobPanel knobs() {
        return knobs;
    }

    /** Takes up what is to be shown from the next time on that it is filled in. */
    void choose(AudienceChoice chosen) {
        shown = chosen;
    }

    void begin() {
        knobs.choose(shown.knobs());
        classParts.layers().simplify(true);
        line.show(session.snapshot());
        fill();
    }

    void fill() {
        boolean detail = classParts.side().showsDetail();
        Nodes.show(classParts.milestones(), shown.has(AudienceChoice.Part.MILESTONES));
        classParts.breakdown().show(shown.has(AudienceChoice.Part.BITS), shown.has(AudienceChoice.Part.BYTES));
        List<Node> figures = new ArrayList<>();
        if (detail || shown.hasFigures()) {
            figures.add(classParts.side());
        }
        if (shown.has(AudienceChoice.Part.GAP) && !detail) {
            figures.add(gap());
        }
        if (shown.has(AudienceChoice.Part.PROOF) && !detail) {
            figures.add(proof());
        }
        showTrades(session.snapshot());
        pane.fill(new PresenterPane.Contents(
                !knobs.getChildren().isEmpty(),
                shown.has(AudienceChoice.Part.PLOT) ? Optional.of(classParts.plot()) : Optional.empty(),
                figures,
                shown.has(AudienceChoice.Part.LAYERS) ? Optional.of(classParts.layers()) : Optional.empty()));
    }

    private Node gap() {
        if (gap == null) {
            gap = new GapPane(session, classParts.page());
            gap.getStyleClass().add("pane-content");
            gapHolder.setContent(gap);
        }
        return gapHolder;
    }

    private Node proof() {
        if (proof == null) {
            proof = new ProofPane(session, classParts.page());
            proofHolder.setContent(proof);
        }
        return proofHolder;
    }

    private void showTrades(Snapshot snapshot) {
        if (gap != null && shown.has(AudienceChoice.Part.GAP)) {
            gap.show(snapshot);
        }
        if (proof != null && shown.has(AudienceChoice.Part.PROOF)) {
            proof.show(snapshot);
        }
    }

    void show(Snapshot snapshot) {
        line.show(snapshot);
        knobs.show(snapshot);
        showTrades(snapshot);
    }

    /** Leads to a knob, which is shown from now on. */
    void reveal(Knob knob) {
        knobs.reveal(knob);
        fill();
    }

    /** Lets what was lent be as it was; its places are empty once it has gone back. */
    void end() {
        Nodes.show(classParts.milestones(), true);
        classParts.breakdown().show(true, true);
        classParts.layers().simplify(false);
    }

    @Override
    public void close() {
        if (gap != null) {
            gap.close();
        }
    }
}
