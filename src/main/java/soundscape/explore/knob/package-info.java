/** Everything that can be turned: each parameter once, with its name, range, help, reading and change. */
package soundscape.explore.knob;
