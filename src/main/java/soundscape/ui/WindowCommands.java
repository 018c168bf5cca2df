package soundscape.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import soundscape.app.Exploration;
import soundscape.app.GapTaking;
import soundscape.app.MapChoices;
import soundscape.app.PlotChoices;
import soundscape.app.Revert;
import soundscape.app.RoundsEvening;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.glossary.Glossary;
import soundscape.app.lesson.LessonPlayer;
import soundscape.app.lesson.LessonState;
import soundscape.app.lesson.Lessons;
import soundscape.config.Dialect;
import soundscape.config.NewZkvm;
import soundscape.config.Presets;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.gap.BestGaps;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Layers;
import soundscape.explore.knob.Scope;
import soundscape.milestone.Milestone;
import soundscape.milestone.Milestones;
import soundscape.ui.command.Command;
import soundscape.ui.command.CommandList;
import soundscape.ui.command.CommandPalette;
import soundscape.ui.control.Ids;
import soundscape.ui.control.Lazy;
import soundscape.ui.export.ReportExport;
import soundscape.ui.files.FileActions;
import soundscape.ui.files.StateActions;
import soundscape.ui.lessons.LessonActions;
import soundscape.ui.notice.Refusals;
import soundscape.ui.theme.Appearance;
import soundscape.ui.tradeoff.TradeoffPane;

/** Declares what can be done in the window: names and shortcuts, each once. */
final class WindowCommands {
    /** Of the milestones that have one. */
    private static final Map<String, String> TUNE_KEYS = Map.of("glamsterdam", "Shortcut+G", "h-star", "Shortcut+H");

    private WindowCommands() {}

    /** Adds them all; {@code window} is shown whatever else is in the place of its panes. */
    static void addTo(
            CommandList commands,
            Window window,
            Lazy<CommandPalette> palette,
            Session session,
            Refusals refusals,
            MainPanes panes,
            FileActions files,
            LessonActions lessons,
            Appearance appearance) {
        Navigation to = panes.navigation();
        commands.add(
                Command.of(
                        "commands",
                        "Search all commands",
                        () -> palette.get().toggle(),
                        "Shortcut+K",
                        "Shortcut+Shift+P"),
                Command.of("undo", "Undo", session::undo, "Shortcut+Z").when(Snapshot::canUndo),
                Command.of("redo", "Redo", session::redo, "Shortcut+Y", "Shortcut+Shift+Z")
                        .when(Snapshot::canRedo),
                Command.of(
                                "put-back",
                                "Put back what differs from the opened file",
                                refusals.told(() -> putBack(session)),
                                "Shortcut+Shift+R")
                        .when(snapshot -> !Revert.all(snapshot.exploration())
                                .equals(snapshot.exploration().now())),
                Command.of("even-rounds", "Even out the rounds", refusals.told(() -> RoundsEvening.evenOut(session)))
                        .when(snapshot -> RoundsEvening.isFor(snapshot.exploration())),
                Command.of(
                        "best-m",
                        "Best m for every circuit (gap to the Johnson radius)",
                        refusals.toldLater(told -> panes.gaps().everywhere(BestGaps.Each.CIRCUIT, told))),
                Command.of(
                                "best-m-rounds",
                                "Best m for every iteration of every circuit",
                                refusals.toldLater(told -> panes.gaps().everywhere(BestGaps.Each.ROUND, told)))
                        .when(snapshot -> GapTaking.someHaveRounds(snapshot.exploration())),
                Command.of(
                        "follow",
                        "Recursion follows: traces hold what they verify",
                        refusals.told(() -> session.follow(
                                !session.snapshot().exploration().view().follow())),
                        "Shortcut+Shift+W"),
                Command.of(
                        "add-layer",
                        "Add a recursion layer",
                        refusals.told(() -> addLayers(session, 1)),
                        "Shortcut+Shift+A"),
                Command.of(
                                "remove-layer",
                                "Remove the last recursion layer",
                                refusals.told(() -> addLayers(session, -1)),
                                "Shortcut+Shift+D")
                        .when(snapshot ->
                                Layers.of(snapshot.exploration().now()).size() > 1),
                Command.of("explain", "Why has the circuit no more bits?", to::explainWeakest, "Shortcut+I"),
                Command.of("proof-steps", "From rounds to a proof: what the level leaves out", to::proof, "Shortcut+D"),
                Command.of(
                        "sensitivities",
                        "Sensitivities: what a step of each parameter does",
                        to::sensitivities,
                        "Shortcut+Shift+N"),
                Command.of("glossary", "Glossary", to::glossary, "F1"),
                Command.of(
                        "pin",
                        "Pin this configuration to the plot…",
                        () -> panes.plot().get().askPin(),
                        "Shortcut+P"),
                Command.of("compare", "Compare all zkVMs", panes::toggleCompare, "Shortcut+E"),
                Command.of(
                        "difference",
                        "Compare with… (as opened, a bundled zkVM, a file): what each change did",
                        panes::toggleDifference,
                        "Shortcut+Shift+J"),
                Command.of(
                        "presenter",
                        "Presenter's mode",
                        () -> panes.presenter().get().toggle(),
                        "F11"),
                Command.of("theme", "Light or dark", appearance::switchTheme, "Shortcut+T"),
                Command.of("larger", "Larger interface", appearance::enlarge, "Shortcut+PLUS", "Shortcut+EQUALS"),
                Command.of("smaller", "Smaller interface", appearance::shrink, "Shortcut+MINUS"),
                Command.of("usual-size", "Usual size of the interface", () -> appearance.zoom(1), "Shortcut+DIGIT0"),
                Command.of("usual-panes", "Usual widths of the panes", () -> panes.workspace()
                        .divide()),
                Command.of("next-circuit", "Next circuit", () -> step(session, 1), "Shortcut+PAGE_DOWN")
                        .when(snapshot -> snapshot.exploration().circuit()
                                < snapshot.exploration().now().finalIndex()),
                Command.of("previous-circuit", "Previous circuit", () -> step(session, -1), "Shortcut+PAGE_UP")
                        .when(snapshot -> snapshot.exploration().circuit() > 0));
        addFiles(commands, window, files);
        addStates(commands, files.states());
        addPlot(commands, session, panes, window);
        addViews(commands, session);
        addLessons(commands, lessons);
        Milestones.FIGURES.forEach(milestone -> commands.add(tune(milestone, to)));
        commands.add(Command.of("command-target-add", "Add a target of your own…", () -> to.targets()
                .add()));
        commands.addChanging(() -> targets(session, to));
        commands.addChanging(() -> circuits(session));
        commands.addChanging(() -> parameters(session, to));
        commands.addChanging(() -> pages(to));
        commands.addChanging(() -> presets(files));
        commands.addChanging(() -> recent(files));
    }

    private static List<Command> targets(Session session, Navigation to) {
        List<Command> commands = new ArrayList<>();
        for (Milestone target : session.snapshot().exploration().view().targets()) {
            if (target.level().isPresent()) {
                commands.add(tune(target, to));
            }
            commands.add(Command.of(
                    "command-edit-" + target.id(), "Edit the target " + target.label() + "…", () -> to.targets()
                            .edit(target)));
            commands.add(Command.of(
                    "command-remove-" + target.id(), "Remove the target " + target.label(), () -> to.targets()
                            .remove(target)));
        }
        return commands;
    }

    private static Command tune(Milestone milestone, Navigation to) {
        String[] keys =
                TUNE_KEYS.containsKey(milestone.id()) ? new String[] {TUNE_KEYS.get(milestone.id())} : new String[0];
        return Command.of(
                "command-tune-" + milestone.id(), "Tune to " + milestone.label() + "…", () -> to.tune(milestone), keys);
    }

    private static void addFiles(CommandList commands, Window window, FileActions files) {
        commands.add(
                Command.of("open", "Open a TOML file or a state…", files::open, "Shortcut+O"),
                Command.of("save", "Save as TOML", files::save, "Shortcut+S"),
                Command.of("save-as", "Save as TOML under another name…", files::saveAs, "Shortcut+Shift+S"),
                Command.of("changes", "Show what saving changes", files::showChanges, "Shortcut+J"),
                Command.of("convert", "Convert to the newer dialect", files::convert)
                        .when(snapshot -> snapshot.exploration().file().dialect() == Dialect.FAMILY_OF_FILE),
                Command.of("reload", "Read the file again", files::reload, "F5")
                        .when(snapshot -> snapshot.path().isPresent()),
                Command.of(
                                "follow-file",
                                "Follow the file: read it again whenever another program saves it, or no longer",
                                files::follow,
                                "Shortcut+F5")
                        .when(snapshot -> snapshot.path().isPresent()
                                || snapshot.rereading().followed()),
                Command.of("close", "Close this zkVM", files::closeShown, "Shortcut+F4"),
                Command.of("quit", "Quit", () -> quit(window), "Shortcut+Q"),
                Command.of("copy-circuit", "Copy the circuit as TOML", files::copyCircuit, "Shortcut+Shift+C"));
        for (NewZkvm kind : NewZkvm.values()) {
            String[] keys = kind == NewZkvm.FRI ? new String[] {"Shortcut+N"} : new String[0];
            commands.add(
                    Command.of("new-" + Ids.of(kind), "New zkVM over " + kind.label(), () -> files.begin(kind), keys));
        }
    }

    private static void addStates(CommandList commands, StateActions states) {
        commands.add(
                Command.of("state-save", "Save this state to share…", states::save),
                Command.of("state-copy", "Copy this state as a text line", states::copy, "Shortcut+Shift+Y"),
                Command.of("state-paste", "Open a state from the clipboard", states::paste, "Shortcut+Shift+V"));
    }

    private static void addPlot(CommandList commands, Session session, MainPanes panes, Window window) {
        Lazy<TradeoffPane> plot = panes.plot();
        commands.add(
                Command.of(
                        "export-image",
                        "Copy the plot as a picture",
                        () -> plot.get().copyImage(),
                        "Shortcut+Shift+I"),
                Command.of(
                        "export-table",
                        "Copy the plot's figures as a table",
                        () -> plot.get().copyTsv(),
                        "Shortcut+Shift+T"),
                Command.of(
                        "export-figure",
                        "Save the plot as a figure…",
                        () -> plot.get().saveFigure(window),
                        "Shortcut+Shift+F"),
                Command.of(
                        "export-data", "Save the plot's data…", () -> plot.get().saveData(window), "Shortcut+Shift+E"));
        addReports(commands, panes.reports(), window);
        commands.add(
                Command.of(
                        "command-table",
                        "Show the plot as a table",
                        () -> plot.get().toggleTable(),
                        "Shortcut+L"),
                Command.of(
                        "command-reset",
                        "Show all of the plot",
                        () -> plot.get().resetView(),
                        "Shortcut+R"),
                plot(
                        "map",
                        "curves or map",
                        session,
                        now -> now.withMap(now.map().withShown(!now.map().shown())),
                        "Shortcut+Shift+B"),
                plot(
                        "map-terms",
                        "map with the terms that bind",
                        session,
                        now -> now.withMap(new MapChoices(
                                true,
                                now.map().value(),
                                !(now.map().shown() && now.map().terms())))),
                plot("whole", "this circuit or whole zkVM", session, now -> now.withWhole(!now.whole()), "Shortcut+W"),
                plot("both", "both sizes", session, now -> now.withBothSizes(!now.bothSizes()), "Shortcut+B"),
                plot("frontier", "frontier", session, now -> now.withFrontier(!now.frontier()), "Shortcut+F"));
    }

    private static void addReports(CommandList commands, ReportExport reports, Window window) {
        commands.add(
                Command.of("export-report", "Save a report…", () -> reports.saveReport(window), "Shortcut+Shift+M"),
                Command.of(
                        "export-recursion",
                        "Save a description of the recursion…",
                        () -> reports.saveRecursion(window),
                        "Shortcut+Shift+L"),
                Command.of(
                        "export-glossary",
                        "Save the glossary as a handout…",
                        () -> reports.saveGlossary(window),
                        "Shortcut+Shift+G"));
    }

    /** Closes the window, after asking for what is not saved. */
    static void quit(Window window) {
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private static Command plot(
            String id, String label, Session session, UnaryOperator<PlotChoices> change, String... keys) {
        return Command.of(
                "command-" + id,
                "Plot: " + label,
                () -> session.changeView(now -> now.withPlot(change.apply(now.plot()))),
                keys);
    }

    private static void addViews(CommandList commands, Session session) {
        commands.add(conjectures(session));
        int digit = 1;
        for (RegimeChoice choice : RegimeChoice.values()) {
            commands.add(Command.of(
                    "command-regime-" + Ids.of(choice),
                    "Regime: " + choice.label(),
                    () -> session.changeView(now -> now.withRegimes(choice)),
                    "Alt+DIGIT" + digit++));
        }
        for (SizeChoice choice : SizeChoice.values()) {
            commands.add(Command.of(
                            "command-size-" + Ids.of(choice),
                            "Size: " + choice.label().toLowerCase(Locale.ROOT),
                            () -> session.changeView(now -> now.withSize(choice)),
                            "Alt+DIGIT" + digit++)
                    .when(snapshot -> choice.known(snapshot.exploration().realSize()) == choice));
        }
        for (Scope scope : Scope.values()) {
            commands.add(Command.of(
                    "command-scope-" + Ids.of(scope),
                    "Changes apply to " + scope.label(),
                    () -> session.changeView(now -> now.withScope(scope)),
                    "Alt+DIGIT" + digit++));
        }
    }

    private static Command conjectures(Session session) {
        return Command.of(
                "command-conjectures",
                "Show conjectured figures",
                () -> session.changeView(now -> now.withConjectures(!now.conjectures())),
                "Shortcut+U");
    }

    private static void addLessons(CommandList commands, LessonActions lessons) {
        LessonPlayer player = lessons.player();
        commands.add(
                Command.of("lessons-list", "Lessons", lessons::toggle, "Shortcut+M"),
                Command.of("open-lesson", "Open a lesson of your own…", lessons::open),
                lesson("next", "Next step", player, LessonState::canGoOn, player::next, "Alt+PAGE_DOWN"),
                lesson(
                        "previous",
                        "Previous step",
                        player,
                        state -> state.index() > 0,
                        player::previous,
                        "Alt+PAGE_UP"),
                lesson("hint", "A hint", player, LessonState::hasHint, player::hint, "Alt+H"),
                lesson("show", "Do this step for me", player, LessonState::canBeShown, player::showHow, "Alt+D"),
                lesson("again", "Set this step up again", player, state -> true, player::again, "Alt+R"),
                lesson("leave", "Leave it", player, state -> true, player::leave, "Alt+L"));
        commands.addChanging(() -> Lessons.heads().stream()
                .map(head -> Command.of(
                        "command-lesson-" + head.id(), "Lesson " + head.title(), () -> Lessons.named(head.id())
                                .ifPresent(lessons::start)))
                .toList());
    }

    private static Command lesson(
            String id, String label, LessonPlayer player, Predicate<LessonState> when, Runnable action, String keys) {
        return Command.of("command-lesson-" + id, "Lesson: " + label, action, keys)
                .when(snapshot -> player.state().filter(when).isPresent());
    }

    private static Optional<String> putBack(Session session) {
        Exploration exploration = session.snapshot().exploration();
        return session.change(zkvm -> Revert.all(exploration));
    }

    private static Optional<String> addLayers(Session session, int more) {
        int layers = Layers.of(session.snapshot().exploration().now()).size();
        return session.turn(Knobs.LAYERS, layers + more);
    }

    private static void step(Session session, int by) {
        session.select(session.snapshot().exploration().circuit() + by);
    }

    private static List<Command> circuits(Session session) {
        List<Command> commands = new ArrayList<>();
        int count = session.snapshot().estimate().circuits().size();
        for (int i = 0; i < count; i++) {
            int circuit = i;
            commands.add(Command.of(
                    "circuit-" + i, "Circuit " + session.snapshot().circuitName(i), () -> session.select(circuit)));
        }
        return commands;
    }

    private static List<Command> parameters(Session session, Navigation to) {
        return Knobs.ALL.stream()
                .filter(knob -> shown(session, knob).isPresent())
                .map(knob -> Command.of("parameter-" + knob.key(), "Parameter " + knob.label(), () -> to.reveal(knob)))
                .toList();
    }

    private static List<Command> pages(Navigation to) {
        return Glossary.all().stream()
                .map(entry ->
                        Command.of("page-" + entry.id(), "What is " + entry.title() + "?", () -> to.page(entry.id())))
                .toList();
    }

    private static Optional<String> shown(Session session, Knob knob) {
        return knob.show(
                session.snapshot().exploration().now(),
                session.snapshot().exploration().circuit());
    }

    private static List<Command> presets(FileActions files) {
        return Presets.names().stream()
                .map(name -> Command.of("preset-" + name, "Open " + Presets.title(name), () -> files.openChoice(name)))
                .toList();
    }

    private static List<Command> recent(FileActions files) {
        return files.recent().stream()
                .map(path -> Command.of("recent-" + path, "Open " + path, () -> files.open(path)))
                .toList();
    }
}
