package soundscape.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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
import soundscape.ui.command.CommandPalette;
import soundscape.ui.compare.ComparePane;
import soundscape.ui.control.Lazy;
import soundscape.ui.export.ReportExport;
import soundscape.ui.glossary.GlossaryPane;
import soundscape.ui.milestones.MilestonesPane;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;
import soundscape.ui.parameters.ParametersPane;
import soundscape.ui.presenter.ClassParts;
import soundscape.ui.presenter.Presenter;
import soundscape.ui.recursion.RecursionStrip;
import soundscape.ui.side.Detail;
import soundscape.ui.side.SidePane;
import soundscape.ui.theme.Appearance;
import soundscape.ui.tradeoff.TradeoffPane;
import soundscape.ui.tune.TunePane;
import soundscape.ui.why.WhyPane;

/** The panes in the middle of the window, and what leads from one to another. */
final class MainPanes implements MainView {
    private final Session session;
    private final ParametersPane parameters;
    private final Appearance appearance;
    private final Lazy<TradeoffPane> plot;
    private final Lazy<ComparePane> compare;
    private final Lazy<SidePane> side;
    private final ReportExport reports;
    private final Lazy<MilestonesPane> milestones;
    private final Lazy<BreakdownPane> breakdown;
    private final Workspace workspace;
    private final StackPane node;
    private @Nullable Lazy<Presenter> presenter;
    private @Nullable Lazy<CommandPalette> palette;

    /**
     * Makes the parameters, and room for the other panes, which follow when they are first needed.
     *
     * @param session what is worked on
     * @param appearance theme and size
     * @param notices tell what was saved
     * @param today tells the day
     */
    MainPanes(Session session, Appearance appearance, NoticeBar notices, Supplier<LocalDate> today) {
        this.session = session;
        this.appearance = appearance;
        StackPane parametersPlace = place();
        parameters = new ParametersPane(session, this::page);
        parametersPlace.getChildren().add(parameters);
        VBox figures = new VBox();
        StackPane sidePlace = place();
        side = new Lazy<>(() -> {
            SidePane made = new SidePane(session, figures);
            sidePlace.getChildren().add(made);
            return made;
        });
        reports = new ReportExport(
                session, said -> notices.show(new Notice("report-saved", "The report was " + said + ".", List.of())));
        StackPane plotPlace = new StackPane();
        workspace = new Workspace(parametersPlace, plotPlace, sidePlace); // both can be lent
        node = new StackPane(workspace);
        plot = new Lazy<>(() -> {
            TradeoffPane made = new TradeoffPane(session);
            dress(made);
            plotPlace.getChildren().add(made);
            return made;
        });
        milestones = new Lazy<>(() -> {
            MilestonesPane made = new MilestonesPane(session, this::tune, this::page, today);
            figures.getChildren().add(0, made);
            return made;
        });
        breakdown = new Lazy<>(() -> {
            BreakdownPane made = new BreakdownPane(session, this::why);
            figures.getChildren().add(made);
            return made;
        });
        compare = new Lazy<>(() -> {
            ComparePane made = new ComparePane(session, this::open, this::toggleCompare);
            made.setVisible(false);
            made.em(appearance.em());
            node.getChildren().add(made);
            return made;
        });
        appearance.listen(now -> dress());
    }

    /** Looks like what follows. */
    private static StackPane place() {
        StackPane place = new StackPane();
        place.getStyleClass().add("side-place");
        return place;
    }

    Workspace workspace() {
        return workspace;
    }

    /** The panes, with what can lie above them. */
    StackPane node() {
        return node;
    }

    /** What the first frame does not wait for, in the order in which it is missed. */
    List<Runnable> rest() {
        return List.of(side::get, milestones::get, plot::get, breakdown::get, () -> parameters
                .rest()
                .forEach(Runnable::run));
    }

    void palette(Lazy<CommandPalette> promised) {
        palette = promised;
    }

    void presenter(Lazy<Presenter> promised) {
        presenter = promised;
    }

    Lazy<Presenter> presenter() {
        return Objects.requireNonNull(presenter);
    }

    /** What a class can be shown. */
    ClassParts classParts(RecursionStrip layers, NoticeBar notices) {
        return new ClassParts(plot.get(), side.get(), milestones.get(), breakdown.get(), layers, notices, this::page);
    }

    /** Puts what is typed but not confirmed into force; false if it was refused. */
    boolean commitTyped() {
        return parameters.commitTyped()
                && presenter().made().map(Presenter::commitTyped).orElse(true);
    }

    private void dress() {
        plot.made().ifPresent(this::dress);
        if (!appearance.presenting()) { // what a class does not see keeps its size
            workspace.em(appearance.em());
            compare.made().ifPresent(pane -> pane.em(appearance.em()));
        }
    }

    private void dress(TradeoffPane pane) {
        pane.dress(appearance.theme(), appearance.zoom(), appearance.presenting());
    }

    CompletionStage<Void> settled() {
        return plot.get().settled();
    }

    @Override
    public void togglePalette() {
        Objects.requireNonNull(palette).get().toggle();
    }

    @Override
    public void togglePresenter() {
        presenter().get().toggle();
    }

    @Override
    public void toggleCompare() {
        presenter().made().ifPresent(Presenter::leave);
        ComparePane pane = compare.get();
        boolean shown = !pane.isVisible();
        pane.setVisible(shown);
        workspace.setVisible(!shown);
        if (shown) {
            pane.refresh();
        }
    }

    private void open(ComparedZkvm row) {
        row.open().ifPresentOrElse(session.files()::resume, () -> row.preset()
                .flatMap(Presets::open)
                .ifPresent(session.files()::open));
        toggleCompare();
    }

    @Override
    public void copyImage() {
        plot.get().copyImage();
    }

    @Override
    public void copyTable() {
        plot.get().copyTsv();
    }

    @Override
    public void saveFigure() {
        plot.get().saveFigure();
    }

    @Override
    public void saveData() {
        plot.get().saveData();
    }

    @Override
    public void togglePlotTable() {
        plot.get().toggleTable();
    }

    @Override
    public void resetPlot() {
        plot.get().resetView();
    }

    @Override
    public void pin() {
        plot.get().askPin();
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
        reports.saveReport(workspace.getScene().getWindow());
    }

    @Override
    public void saveRecursion() {
        reports.saveRecursion(workspace.getScene().getWindow());
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
        detail(new TunePane(session, target, () -> side.get().close()));
    }

    private void why(Subject subject) {
        show(Glossary.of(subject).map(Entry::title).orElse("Why?"), new Topic.Figure(subject));
    }

    private void show(String title, Topic topic) {
        workspace.showFigures();
        side.get().follow(() -> new WhyPane(title, topic, this::reveal, this::page));
    }

    @Override
    public void page(String id) {
        Glossary.find(id).ifPresent(entry -> show(entry.title(), entry.topic()));
    }

    @Override
    public void glossary() {
        workspace.showFigures();
        GlossaryPane pane = new GlossaryPane(this::page);
        side.get().follow(() -> pane);
    }

    @Override
    public void detail(Detail detail) {
        workspace.showFigures();
        side.get().open(detail);
    }

    @Override
    public void quit() {
        Window window = workspace.getScene().getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @Override
    public void reveal(Knob knob) {
        Optional<Presenter> on = presenter().made().filter(Presenter::isOn);
        if (on.isPresent()) {
            on.get().reveal(knob);
            return;
        }
        workspace.showParameters();
        parameters.reveal(knob);
    }

    /** Ends all workers. */
    void close() {
        side.made().ifPresent(SidePane::close);
        presenter().made().ifPresent(Presenter::close);
        reports.close();
        compare.made().ifPresent(ComparePane::close);
        parameters.close();
        plot.made().ifPresent(TradeoffPane::close);
    }
}
