package soundscape.config.format;

import soundscape.config.toml.Problem;

/**
 * A key that stands in a file and that no reader asks for.
 * @param place where it stands, and what it may have been meant for
 * @param doubtful whether something else may be meant than what is read, so that figures may be wrong; else it says nothing
 *     that a figure depends on
 */
public record UnreadKey(Problem place, boolean doubtful) {}
