package soundscape.ui.presenter;

import java.util.function.Consumer;
import soundscape.ui.breakdown.BreakdownPane;
import soundscape.ui.milestones.MilestonesPane;
import soundscape.ui.notice.NoticeBar;
import soundscape.ui.recursion.RecursionStrip;
import soundscape.ui.side.SidePane;
import soundscape.ui.tradeoff.TradeoffPane;

/**
 * What the window has and a class is shown too; each stands in a pane of which it can be taken.
 * @param side the figures, milestones and breakdown among them, and details in their place
 * @param notices what waits to be read; only their number is told
 * @param page leads to a page of the glossary
 */
public record AudienceParts(
        TradeoffPane plot,
        SidePane side,
        MilestonesPane milestones,
        BreakdownPane breakdown,
        RecursionStrip layers,
        NoticeBar notices,
        Consumer<String> page) {}
