package soundscape.ui.presenter;

import java.util.function.Consumer;
import soundscape.ui.breakdown.BreakdownPane;
import soundscape.ui.milestones.MilestonesPane;
import soundscape.ui.notice.NoticeBar;
import soundscape.ui.recursion.RecursionStrip;
import soundscape.ui.side.SidePane;
import soundscape.ui.tradeoff.TradeoffPane;

/** What the window lends to a class, each in a pane of which it can be taken; notices only tell their number. */
public record AudienceParts(
        TradeoffPane plot,
        SidePane side,
        MilestonesPane milestones,
        BreakdownPane breakdown,
        RecursionStrip layers,
        NoticeBar notices,
        Consumer<String> page) {}
