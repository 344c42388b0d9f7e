package org.duizhao.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duizhao.docx.ForeignDocx.p;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.duizhao.docx.UnreadableDocument.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** What is wrong in a file is told apart from what is wrong in the program, and the log says of both where it was found. */
class FaultsOfReadingTest {
    private static final Logger LOGGER = Logger.getLogger(DocxReader.class.getName());

    @TempDir
    private Path folder;

    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(handler);
    }

    @AfterEach
    void leave() {
        LOGGER.removeHandler(handler);
        LOGGER.setUseParentHandlers(true);
    }

    private Reason refusal(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocument.class, () -> ForeignDocx.read(ForeignDocx.file(folder, bytes))).reason();
    }

    /** As if naming what stands beside the text went wrong; the file is whole. */
    @Test
    void aFaultOfOursIsNotCalledDamage() {
        Path file = ForeignDocx.file(folder, new ForeignDocx(p("甲") + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r></w:p>").bytes());
        assertThatThrownBy(() -> DocxReader.read(file, beside -> {
            throw new IllegalStateException("ours");
        })).isInstanceOf(IllegalStateException.class).hasMessage("ours");
    }

    @Test
    void theLogSaysWhereTheTextIsDamaged() {
        assertThat(refusal(new ForeignDocx(p("甲") + "<w:p>").bytes())).isEqualTo(Reason.DAMAGED);
        assertThat(logged).singleElement().satisfies(line -> assertThat(line.getMessage()).isEqualTo("not read: DAMAGED"))
                .extracting(line -> line.getThrown().getCause()).isInstanceOf(SAXException.class);
    }

    @Test
    void theLogSaysWhereThePackageIsDamaged() {
        byte[] whole = new ForeignDocx(p("甲")).bytes();
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.DAMAGED);
        assertThat(logged).singleElement().extracting(line -> line.getThrown().getCause()).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsPlainlyNoPaperIsNotLogged() throws IOException {
        Path picture = Files.write(folder.resolve("照片.docx"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
        assertThatThrownBy(() -> ForeignDocx.read(picture)).isInstanceOf(UnreadableDocument.class);
        assertThat(logged).isEmpty();
    }
}
