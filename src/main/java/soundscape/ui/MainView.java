package soundscape.ui;

import soundscape.explore.knob.Knob;
import soundscape.milestone.Milestone;
import soundscape.ui.side.Detail;

/** What commands can ask of the window itself. */
interface MainView {
    /** Opens the list of commands, or closes it. */
    void togglePalette();

    /** Shows all zkVMs in a table in place of the plot, or the plot again. */
    void toggleCompare();

    /** Arranges the window for a class, or as it was. */
    void togglePresenter();

    /** Copies the plot as a picture. */
    void copyImage();

    /** Copies everything that the plot says. */
    void copyTable();

    /** Saves the plot as a figure, where the user says. */
    void saveFigure();

    /** Saves the data behind the plot, where the user says. */
    void saveData();

    /** Changes between the plot and its table. */
    void togglePlotTable();

    /** Shows all of the plot again. */
    void resetPlot();

    /** Keeps the present configuration on the plot, under a name that is asked for. */
    void pin();

    /** Tells why the selected circuit has no more bits. */
    void explainWeakest();

    /** Gives every pane its usual width. */
    void dividePanes();

    /** Opens the tuner with a target. */
    void tune(Milestone target);

    /** Leads to a parameter. */
    void reveal(Knob knob);

    /** Shows something in place of the figures. */
    void detail(Detail detail);

    /** Opens a page of the glossary by its id; one that is unknown opens nothing. */
    void page(String id);

    /** Opens the glossary. */
    void glossary();

    /** Asks where to, and saves the glossary as a handout. */
    void saveGlossary();

    /** Closes the window, after asking for what is not saved. */
    void quit();

    /** Asks where to, and saves the report of the zkVM shown. */
    void saveReport();

    /** Asks where to, and saves the description of its recursion. */
    void saveRecursion();
}
