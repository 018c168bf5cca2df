package soundscape.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundscape.app.BackgroundWriter;
import soundscape.app.GapTaking;
import soundscape.app.RangeSearch;
import soundscape.app.Session;
import soundscape.app.settings.SettingsStore;
import soundscape.app.share.Earlier;
import soundscape.ui.breakdown.BreakdownPane;
import soundscape.ui.compare.ComparePane;
import soundscape.ui.control.Column;
import soundscape.ui.control.Lazy;
import soundscape.ui.difference.DifferencePane;
import soundscape.ui.export.ReportExport;
import soundscape.ui.milestones.MilestonesPane;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;
import soundscape.ui.parameters.ParametersPane;
import soundscape.ui.presenter.AudienceParts;
import soundscape.ui.presenter.Presenter;
import soundscape.ui.recursion.RecursionStrip;
import soundscape.ui.side.SidePane;
import soundscape.ui.theme.Appearance;
import soundscape.ui.tradeoff.TradeoffPane;

/** The panes in the middle of the window: makes each when it is needed, and puts it into its place. */
final class MainPanes {
    private final ParametersPane parameters;
    private final Appearance appearance;
    private final Lazy<TradeoffPane> plot;
    private final Lazy<ComparePane> compare;
    private final Lazy<DifferencePane> difference;
    private final Lazy<SidePane> side;
    private final ReportExport reports;
    private final GapTaking gaps;
    private final Lazy<MilestonesPane> milestones;
    private final Lazy<BreakdownPane> breakdown;
    private final Workspace workspace;
    private final StackPane node;
    private final Navigation navigation;
    private @Nullable Lazy<Presenter> presenter;
    private @Nullable Supplier<Optional<Earlier>> toCompare;

    /** Makes the parameters, and room for the other panes, which follow when they are first needed. */
    MainPanes(
            Session session,
            Appearance appearance,
            NoticeBar notices,
            BackgroundWriter writer,
            SettingsStore settings,
            Lazy<RangeSearch> ranges,
            Supplier<LocalDate> today) {
        this.appearance = appearance;
        navigation = new Navigation(session, this);
        gaps = new GapTaking(session, Platform::runLater);
        StackPane parametersPlace = place();
        parameters = new ParametersPane(session, navigation::page);
        parametersPlace.getChildren().add(parameters);
        VBox figures = new Column();
        StackPane sidePlace = place();
        side = new Lazy<>(() -> {
            SidePane made = new SidePane(session, figures);
            sidePlace.getChildren().add(made);
            return made;
        });
        reports = new ReportExport(
                session,
                writer,
                said -> notices.show(new Notice("report-saved", "The report was " + said + ".", List.of())));
        StackPane plotPlace = new StackPane();
        workspace = new Workspace(parametersPlace, plotPlace, sidePlace); // both can be lent
        node = new StackPane(workspace);
        plot = new Lazy<>(() -> {
            TradeoffPane made = new TradeoffPane(session, writer, ranges.get());
            dress(made);
            plotPlace.getChildren().add(made);
            return made;
        });
        milestones = new Lazy<>(() -> {
            MilestonesPane made = new MilestonesPane(session, navigation::tune, navigation::page, today);
            figures.getChildren().add(0, made);
            return made;
        });
        breakdown = new Lazy<>(() -> {
            BreakdownPane made = new BreakdownPane(session, navigation::why);
            figures.getChildren().addAll(links(), made);
            return made;
        });
        compare = new Lazy<>(() -> {
            ComparePane made = new ComparePane(session, settings, navigation::open, this::toggleCompare);
            dress(made);
            return covering(made);
        });
        difference = new Lazy<>(() -> {
            DifferencePane made = new DifferencePane(
                    session, () -> Objects.requireNonNull(toCompare).get(), this::toggleDifference);
            made.em(appearance.em());
            return covering(made);
        });
        appearance.listen(now -> dress());
    }

    private <T extends Node> T covering(T pane) {
        pane.setVisible(false);
        node.getChildren().add(pane);
        return pane;
    }

    private Node links() {
        VBox place = new Column(
                link("steps-open", "What a step of each parameter does ›", navigation::sensitivities),
                link("difference-open", "What changed, and what each change did ›", this::toggleDifference),
                link("proof-open", "What a level leaves out: from rounds to a proof ›", navigation::proof));
        place.getStyleClass().add("proof-link");
        return place;
    }

    private static Button link(String id, String text, Runnable open) {
        Button link = new Button(text);
        link.setId(id);
        link.getStyleClass().add("link");
        link.setOnAction(event -> open.run());
        return link;
    }

    private static StackPane place() {
        StackPane place = new StackPane();
        place.getStyleClass().add("side-place");
        return place;
    }

    Navigation navigation() {
        return navigation;
    }

    ParametersPane parameters() {
        return parameters;
    }

    Lazy<TradeoffPane> plot() {
        return plot;
    }

    Lazy<SidePane> side() {
        return side;
    }

    Lazy<MilestonesPane> milestones() {
        return milestones;
    }

    ReportExport reports() {
        return reports;
    }

    GapTaking gaps() {
        return gaps;
    }

    Workspace workspace() {
        return workspace;
    }

    StackPane node() {
        return node;
    }

    /** What the first frame does not wait for, in the order in which it is missed. */
    List<Runnable> deferred() {
        return List.of(side::get, milestones::get, plot::get, breakdown::get, () -> parameters
                .deferred()
                .forEach(Runnable::run));
    }

    void presenter(Lazy<Presenter> promised) {
        presenter = promised;
    }

    Lazy<Presenter> presenter() {
        return Objects.requireNonNull(presenter);
    }

    AudienceParts classParts(RecursionStrip layers, NoticeBar notices) {
        return new AudienceParts(
                plot.get(), side.get(), milestones.get(), breakdown.get(), layers, notices, navigation::page);
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
            compare.made().ifPresent(this::dress);
            difference.made().ifPresent(pane -> pane.em(appearance.em()));
        }
    }

    private void dress(ComparePane pane) {
        pane.dress(appearance.theme(), appearance.zoom(), appearance.em());
    }

    private void dress(TradeoffPane pane) {
        pane.dress(appearance.theme(), appearance.zoom(), appearance.presenting());
    }

    CompletionStage<Void> settled() {
        return plot.get().settled();
    }

    /** Leaves what a class sees for the window's own panes. */
    void leaveClass() {
        presenter().made().ifPresent(Presenter::leave);
    }

    /** Leaves the comparison and, unless a class sees it already, what a class sees: a page at the side is about to be shown. */
    void toSide() {
        if (side.get().getScene() == null) {
            leaveClass();
        }
        uncover();
        workspace.showFigures();
    }

    void toggleCompare() {
        leaveClass();
        if (toggle(compare.get())) {
            compare.get().refresh();
        }
    }

    /** Shows what differs from another configuration, or leaves it. */
    void toggleDifference() {
        leaveClass();
        toggle(difference.get());
    }

    /** What asks for a file to compare with; empty where there is none. */
    void toCompare(Supplier<Optional<Earlier>> asked) {
        toCompare = asked;
    }

    private boolean toggle(Node pane) {
        boolean shown = !pane.isVisible();
        uncover();
        pane.setVisible(shown);
        workspace.setVisible(!shown);
        return shown;
    }

    private void uncover() {
        compare.made().ifPresent(pane -> pane.setVisible(false));
        difference.made().ifPresent(pane -> pane.setVisible(false));
        workspace.setVisible(true);
    }

    void close() {
        gaps.close();
        side.made().ifPresent(SidePane::close);
        presenter().made().ifPresent(Presenter::close);
        compare.made().ifPresent(ComparePane::close);
        difference.made().ifPresent(DifferencePane::close);
        parameters.close();
        plot.made().ifPresent(TradeoffPane::close);
    }
}
