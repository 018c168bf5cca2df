package soundscape.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import soundscape.app.ComparedZkvm;
import soundscape.app.Session;
import soundscape.app.Subject;
import soundscape.app.glossary.Entry;
import soundscape.app.glossary.Glossary;
import soundscape.app.glossary.Topic;
import soundscape.config.Presets;
import soundscape.explore.knob.Knob;
import soundscape.milestone.Milestone;
import soundscape.ui.breakdown.BreakdownPane;
import soundscape.ui.command.CommandList;
import soundscape.ui.command.CommandPalette;
import soundscape.ui.compare.ComparePane;
import soundscape.ui.export.ReportExport;
import soundscape.ui.glossary.GlossaryPane;
import soundscape.ui.milestones.MilestonesPane;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;
import soundscape.ui.parameters.ParametersPane;
import soundscape.ui.presenter.Furniture;
import soundscape.ui.presenter.Presenter;
import soundscape.ui.recursion.RecursionStrip;
import soundscape.ui.side.Detail;
import soundscape.ui.side.SidePane;
import soundscape.ui.theme.Appearance;
import soundscape.ui.tradeoff.TradeoffPane;
import soundscape.ui.tune.TunePane;
import soundscape.ui.why.WhyPane;

/** The panes in the middle of the window, and what leads from one to another. */
final class Desk implements MainView {
    private final Session session;
    private final ParametersPane parameters;
    private final TradeoffPane plot;
    private final ComparePane compare;
    private final SidePane side;
    private final ReportExport reports;
    private final MilestonesPane milestones;
    private final BreakdownPane breakdown;
    private final Workspace workspace;
    private @Nullable Presenter presenter;
    private @Nullable CommandPalette palette;

    /**
     * Makes the panes.
     *
     * @param session what is worked on
     * @param notices tell what was saved
     * @param today tells the day
     */
    Desk(Session session, NoticeBar notices, Supplier<LocalDate> today) {
        this.session = session;
        parameters = new ParametersPane(session, this::page);
        plot = new TradeoffPane(session);
        compare = new ComparePane(session, this::open, this::toggleCompare);
        compare.setVisible(false);
        milestones = new MilestonesPane(session, this::tune, this::page, today);
        breakdown = new BreakdownPane(session, this::why);
        side = new SidePane(session, new VBox(milestones, breakdown));
        reports = new ReportExport(
                session, said -> notices.show(new Notice("report-saved", "The report was " + said + ".", List.of())));
        workspace = new Workspace(parameters, new StackPane(plot), new StackPane(side)); // both can be lent
    }

    Workspace workspace() {
        return workspace;
    }

    /** The panes, with what can lie above them. */
    StackPane node() {
        return new StackPane(workspace, compare);
    }

    CommandPalette palette(CommandList commands) {
        CommandPalette made = new CommandPalette(commands);
        palette = made;
        return made;
    }

    /** Makes what arranges the window for a class. */
    Presenter presenter(
            Stage stage, StackPane root, Node window, Appearance appearance, RecursionStrip layers, NoticeBar notices) {
        Furniture lent = new Furniture(plot, side, milestones, breakdown, layers, notices, this::page);
        Presenter made = new Presenter(session, stage, root, window, appearance, lent);
        presenter = made;
        return made;
    }

    Presenter presenter() {
        return Objects.requireNonNull(presenter);
    }

    /** Puts what is typed but not confirmed into force; false if it was refused. */
    boolean commitTyped() {
        return parameters.commitTyped() && presenter().commitTyped();
    }

    /** Takes up theme and size. */
    void dress(Appearance appearance) {
        plot.dress(appearance.theme(), appearance.zoom(), appearance.presenting());
        if (!appearance.presenting()) { // what a class does not see keeps its size
            workspace.em(appearance.em());
            compare.em(appearance.em());
        }
    }

    CompletionStage<Void> settled() {
        return plot.settled();
    }

    @Override
    public void togglePalette() {
        Objects.requireNonNull(palette).toggle();
    }

    @Override
    public void togglePresenter() {
        presenter().toggle();
    }

    @Override
    public void toggleCompare() {
        presenter().leave();
        boolean shown = !compare.isVisible();
        compare.setVisible(shown);
        workspace.setVisible(!shown);
        if (shown) {
            compare.refresh();
        }
    }

    private void open(ComparedZkvm row) {
        row.open().ifPresentOrElse(session::resume, () -> row.preset()
                .flatMap(Presets::open)
                .ifPresent(session::open));
        toggleCompare();
    }

    @Override
    public void copyImage() {
        plot.copyImage();
    }

    @Override
    public void copyTable() {
        plot.copyTsv();
    }

    @Override
    public void saveFigure() {
        plot.saveFigure();
    }

    @Override
    public void saveData() {
        plot.saveData();
    }

    @Override
    public void togglePlotTable() {
        plot.toggleTable();
    }

    @Override
    public void resetPlot() {
        plot.resetView();
    }

    @Override
    public void pin() {
        plot.askPin();
    }

    @Override
    public void explainWeakest() {
        why(new Subject.OfTerm(session.snapshot().terms().weakest().name()));
    }

    @Override
    public void dividePanes() {
        workspace.divide();
    }

    @Override
    public void saveReport() {
        reports.saveReport(plot.getScene().getWindow());
    }

    @Override
    public void saveRecursion() {
        reports.saveRecursion(plot.getScene().getWindow());
    }

    @Override
    public void saveGlossary() {
        reports.saveGlossary(workspace.getScene().getWindow());
    }

    ReportExport reports() {
        return reports;
    }

    @Override
    public void tune(Milestone target) {
        detail(new TunePane(session, target, side::close));
    }

    private void why(Subject subject) {
        show(Glossary.of(subject).map(Entry::title).orElse("Why?"), new Topic.Figure(subject));
    }

    private void show(String title, Topic topic) {
        workspace.showFigures();
        side.follow(() -> new WhyPane(title, topic, this::reveal, this::page));
    }

    @Override
    public void page(String id) {
        Glossary.find(id).ifPresent(entry -> show(entry.title(), entry.topic()));
    }

    @Override
    public void glossary() {
        workspace.showFigures();
        GlossaryPane pane = new GlossaryPane(this::page);
        side.follow(() -> pane);
    }

    @Override
    public void detail(Detail detail) {
        workspace.showFigures();
        side.open(detail);
    }

    @Override
    public void quit() {
        Window window = plot.getScene().getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @Override
    public void reveal(Knob knob) {
        if (presenter().isOn()) {
            presenter().reveal(knob);
            return;
        }
        workspace.showParameters();
        parameters.reveal(knob);
    }

    /** Ends all workers. */
    void close() {
        side.close();
        presenter().close();
        reports.close();
        compare.close();
        parameters.close();
        plot.close();
    }
}
