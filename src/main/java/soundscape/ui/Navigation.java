package soundscape.ui;

import java.util.Optional;
import soundscape.app.AskedFigure;
import soundscape.app.ComparedZkvm;
import soundscape.app.Session;
import soundscape.app.glossary.Glossary;
import soundscape.app.glossary.GlossaryEntry;
import soundscape.app.glossary.Topic;
import soundscape.config.Presets;
import soundscape.explore.knob.Knob;
import soundscape.milestone.Milestone;
import soundscape.ui.glossary.GlossaryPane;
import soundscape.ui.milestones.MilestonesPane;
import soundscape.ui.presenter.Presenter;
import soundscape.ui.proof.ProofPane;
import soundscape.ui.sensitivity.SensitivityPane;
import soundscape.ui.side.SidePage;
import soundscape.ui.tune.TunePane;
import soundscape.ui.why.WhyPane;

/** Leads from one pane to another. */
final class Navigation {
    private final Session session;
    private final MainPanes panes;

    Navigation(Session session, MainPanes panes) {
        this.session = session;
        this.panes = panes;
    }

    void open(ComparedZkvm row) {
        row.open().ifPresentOrElse(session.files()::resume, () -> row.preset()
                .flatMap(Presets::open)
                .ifPresent(session.files()::open));
        panes.toggleCompare();
    }

    void tune(Milestone target) {
        detail(new TunePane(session, target, () -> panes.side().get().close()));
    }

    /** Shows the milestones' cards, on which targets are added and edited. */
    MilestonesPane targets() {
        panes.leaveClass();
        panes.toSide();
        if (panes.side().get().showsDetail()) {
            panes.side().get().close();
        }
        return panes.milestones().get();
    }

    void explainWeakest() {
        why(new AskedFigure.OfTerm(session.snapshot().terms().weakest().name()));
    }

    void why(AskedFigure subject) {
        show(Glossary.of(subject).map(GlossaryEntry::title).orElse("Why?"), new Topic.Figure(subject));
    }

    /** Opens a page of the glossary by its id; one that is unknown opens nothing. */
    void page(String id) {
        Glossary.find(id).ifPresent(entry -> show(entry.title(), entry.topic()));
        session.snapshot().exploration().view().targets().stream()
                .filter(target -> Glossary.id(target).equals(id))
                .forEach(target -> show(target.label(), new Topic.Target(target)));
    }

    private void show(String title, Topic topic) {
        panes.toSide();
        panes.side().get().follow(() -> new WhyPane(title, topic, this::reveal, this::page));
    }

    /** Shows what lies between the level and a proof; a step's page leads back to it. */
    void proof() {
        panes.toSide();
        panes.side().get().follow(() -> new ProofPane(session, this::page));
    }

    /** Shows what a step of each parameter does. */
    void sensitivities() {
        panes.toSide();
        panes.side().get().follow(() -> new SensitivityPane(session, this::reveal));
    }

    void glossary() {
        panes.toSide();
        GlossaryPane pane = new GlossaryPane(this::page);
        panes.side().get().follow(() -> pane);
    }

    void detail(SidePage detail) {
        panes.toSide();
        panes.side().get().open(detail);
    }

    void reveal(Knob knob) {
        Optional<Presenter> on = panes.presenter().made().filter(Presenter::isOn);
        if (on.isPresent()) {
            on.get().reveal(knob);
            return;
        }
        panes.workspace().showParameters();
        panes.parameters().reveal(knob);
    }
}
