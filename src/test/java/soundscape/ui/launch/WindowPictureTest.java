package soundscape.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowPictureTest {
    @Test
    void thePngHasTheColoursOfTheImageAndNothingIsLeftBeside(@TempDir Path folder) throws IOException {
        WritableImage image = new WritableImage(2, 1);
        image.getPixelWriter().setColor(0, 0, Color.RED);
        Path file = folder.resolve("picture.png");

        WindowPicture.write(image, file);
        WindowPicture.write(image, file);

        BufferedImage read = ImageIO.read(file.toFile());
        assertEquals(List.of(0xFFFF0000, 0), List.of(read.getRGB(0, 0), read.getRGB(1, 0)));
        try (var files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
