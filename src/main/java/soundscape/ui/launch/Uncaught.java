package soundscape.ui.launch;

import javafx.application.Platform;

/** Takes what nobody caught, on whichever thread, and has the window tell it. */
public final class Uncaught implements Thread.UncaughtExceptionHandler {
    private final Content content;

    /** Serves one window. */
    public Uncaught(Content content) {
        this.content = content;
    }

    @Override
    @SuppressWarnings("CatchAndPrintStackTrace") // the last place to tell it
    public void uncaughtException(Thread thread, Throwable failure) {
        failure.printStackTrace();
        Platform.runLater(() -> {
            try {
                content.failed(failure);
            } catch (RuntimeException | Error another) { // told again, it would come again
                another.printStackTrace();
            }
        });
    }
}
