/** Presenter's mode: the window arranged for a class. */
package soundscape.ui.presenter;
