package soundscape.ui.launch;

import soundscape.ui.MainWindow;

/** A program of its own that opens the window off-screen; it ends by itself only where it is told that this is a rehearsal. */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String... args) {
        OffScreen.choose();
        Window.open(MainWindow::new);
        System.out.println("closed");
        System.exit(0);
    }
}
