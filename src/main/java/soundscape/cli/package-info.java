/** The command line: each command with its options, and nothing of the window. */
package soundscape.cli;
