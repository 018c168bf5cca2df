package soundscape.ui.notice;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import soundscape.ui.control.Column;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;

/** Notices below the tool bar, the latest on top; takes no room while there are none. */
public final class NoticeBar extends Column {
    /** Makes a bar without notices. */
    public NoticeBar() {
        setId("notices");
    }

    /** Shows a notice, in place of an earlier one of the same id. */
    public void show(Notice notice) {
        dismiss(notice.id());
        HBox row = new Row();
        row.setId(notice.id());
        row.getStyleClass().add("notice");
        Label text = Labels.styled(notice.text(), "notice-text");
        text.setId(notice.id() + "-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        row.getChildren().add(text);
        for (Notice.Choice choice : notice.choices()) {
            Button button = new Button(choice.label());
            button.setId(choice.id());
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                dismiss(notice.id());
                choice.action().run();
            });
            row.getChildren().add(button);
        }
        row.getChildren().add(dismissal(notice));
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(notice.text());
        getChildren().add(0, row);
    }

    private Button dismissal(Notice notice) {
        Button dismissal = new Button("✕");
        dismissal.setId(notice.id() + "-dismiss");
        dismissal.getStyleClass().add("link");
        dismissal.setAccessibleText("Dismiss this notice");
        Help.on(dismissal, "Dismiss");
        dismissal.setMinWidth(USE_PREF_SIZE);
        dismissal.setOnAction(event -> dismiss(notice.id()));
        return dismissal;
    }

    /** Takes a notice away; it need not be shown. */
    public void dismiss(String id) {
        getChildren().removeIf(row -> id.equals(row.getId()));
    }

    /** Whether a notice is shown: true until it is dismissed. */
    public boolean shows(String id) {
        return getChildren().stream().anyMatch(row -> id.equals(row.getId()));
    }
}
