package soundscape.app.settings;

import java.util.function.UnaryOperator;

/** Keeps a window's settings. */
public interface SettingsStore {
    /**
     * The settings now.
     *
     * @return the settings
     */
    Settings get();

    /**
     * Changes the settings.
     *
     * @param change makes the changed settings
     */
    void change(UnaryOperator<Settings> change);

    /**
     * Settings that are forgotten with the window.
     *
     * @return a store that begins with the usual settings
     */
    static SettingsStore inMemory() {
        return new SettingsStore() {
            private Settings settings = Settings.USUAL;

            @Override
            public Settings get() {
                return settings;
            }

            @Override
            public void change(UnaryOperator<Settings> change) {
                settings = change.apply(settings);
            }
        };
    }
}
