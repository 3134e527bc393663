package org.threshold.workflow.platform.web.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that documents are printed with, without its ligatures: the letters f and i drawn as one
 * sign are copied as that sign, and whoever searches the file for a name with them misses it.
 */
final class PrintFont {

    private static final int TABLES_AT = 4;
    private static final int FIRST_TABLE_AT = 12;
    private static final int TABLE_LENGTH = 16;
    private static final int SUBSTITUTIONS = tag("GSUB");
    private static final int UNKNOWN = tag("none");

    private final byte[] bytes;
    private final CmapLookup signs;

    private PrintFont(byte[] bytes) throws IOException {
        this.bytes = withoutLigatures(bytes);
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(this.bytes))) {
            this.signs = font.getUnicodeCmapLookup();
        }
    }

    /** One of the fonts that come with the service. */
    static PrintFont of(String file) {
        try (InputStream stream = PrintFont.class.getResourceAsStream("/fonts/" + file)) {
            return new PrintFont(Objects.requireNonNull(stream).readAllBytes());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** Whether it has a sign for this character. */
    boolean shows(int character) {
        return signs.getGlyphId(character) != 0;
    }

    /** Readers of fonts pass over a table whose name they do not know. */
    private static byte[] withoutLigatures(byte[] font) {
        var buffer = ByteBuffer.wrap(font.clone());
        int tables = buffer.getShort(TABLES_AT);
        for (int at = 0; at < tables; at++) {
            int place = FIRST_TABLE_AT + at * TABLE_LENGTH;
            if (buffer.getInt(place) == SUBSTITUTIONS) {
                buffer.putInt(place, UNKNOWN);
            }
        }
        return buffer.array();
    }

    private static int tag(String name) {
        int tag = 0;
        for (int at = 0; at < Integer.BYTES; at++) {
            tag = (tag << Byte.SIZE) | name.charAt(at);
        }
        return tag;
    }
}
