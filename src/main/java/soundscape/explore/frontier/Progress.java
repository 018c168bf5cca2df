package soundscape.explore.frontier;

/** Watches a search and may stop it. Called from the search's threads, one at a time. */
@FunctionalInterface
public interface Progress {
    /** Lets a search run to its end unwatched. */
    Progress NONE = (done, all) -> true;

    /** Takes notice; returns false to stop the search. */
    boolean goOn(long done, long all);
}
