/** What a step of each parameter does, as bars that take the step. */
package soundscape.ui.sensitivity;
