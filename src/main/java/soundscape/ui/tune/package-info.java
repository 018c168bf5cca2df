/** The tuner beside the plot: what it may change, and what it found. */
package soundscape.ui.tune;
